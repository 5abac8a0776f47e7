import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Answers } from '../../domain/questionnaire/answers.ts';
import { filedUnder, type Visit } from '../access/index.ts';
import type { AskedHere } from './asked-here.ts';

/** What the viewer has answered so far; nothing where they have not begun, or have sent it. */
export async function readDraft(visit: Visit, { sheet, wave }: AskedHere): Promise<Answers> {
  const row = await visit.tables
    .selectFrom('response_draft')
    .select('answers')
    .where('enrolment_id', '=', sheet.enrolment)
    .where('run_questionnaire_id', '=', wave.asking.id)
    .where('nth', '=', wave.days.nth)
    .where('recorded_by', '=', visit.viewer.account)
    .executeTakeFirst();
  return (row?.answers as Answers | undefined) ?? {};
}

/**
 * Keeps what one screenful came to: the answers given, and nothing where a question was passed over. What stands on
 * other screens is left alone, also when two are saved at once.
 *
 * @param shown the keys of the questions on the screen
 */
export async function saveDraft(
  visit: Visit,
  { sheet, wave }: AskedHere,
  shown: readonly string[],
  answers: Answers,
): Promise<void> {
  const { tables, viewer, today, language } = visit;
  const given = JSON.stringify(answers);
  await sql`
    insert into response_draft (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, run_questionnaire_id, nth,
                                language, answers, begun_on, recorded_by)
    select e.authority_id, ${newId()}, e.id, e.citizen_id, e.run_id, e.referral_id, ${wave.asking.id}, ${wave.days.nth},
           ${language}, ${given}::jsonb, ${today}::date, ${viewer.account}
    from ${filedUnder(visit)} where e.id = ${sheet.enrolment}
    on conflict on constraint one_draft_each do update
      set answers = (response_draft.answers - ${shown}::text[]) || excluded.answers, language = excluded.language
      where not response_draft.is_sent
  `.execute(tables);
}

/** Empties what was sent: the response has it now. */
export async function emptyDraft(visit: Visit, { sheet, wave }: AskedHere): Promise<void> {
  await visit.tables
    .updateTable('response_draft')
    .set({ answers: '{}', is_sent: true })
    .where('enrolment_id', '=', sheet.enrolment)
    .where('run_questionnaire_id', '=', wave.asking.id)
    .where('nth', '=', wave.days.nth)
    .where('recorded_by', '=', visit.viewer.account)
    .execute();
}
