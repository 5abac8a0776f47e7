import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Answers } from '../../domain/questionnaire/answers.ts';
import type { Score } from '../../domain/questionnaire/score.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { filedUnder, type Visit } from '../access/index.ts';
import type { AskedHere } from './asked-here.ts';

/** How an answer came about: facts about it, and no part of it. */
export interface AnswerFacts {
  readonly answeredOn: PlainDate;
  readonly language: Language;
  readonly timing: 'early' | 'in_time' | 'late';
  readonly mode: 'own_page' | 'link' | 'tablet' | 'interview' | 'paper' | 'file';
  readonly helped?: 'alone' | 'with_help' | 'by_proxy' | undefined;
  readonly place?: 'home' | 'with_us' | 'elsewhere' | 'phone' | undefined;
}

/** Answers that take the place of others, under their number. */
export interface PutRight {
  readonly version: number;
}

const placeIn = sql`e.authority_id, e.id, e.citizen_id, e.run_id, e.referral_id`;
const placeColumns = sql`authority_id, enrolment_id, citizen_id, run_id, referral_id`;

/**
 * Keeps a whole response with its scores, and tells that there is one: of the citizen, or of another side. `undefined`
 * where somebody has answered before: an answer is given once, and put right once under each number.
 */
export async function addResponse(
  visit: Visit,
  here: AskedHere,
  answers: Answers,
  facts: AnswerFacts,
  scores: readonly Score[],
  putRight?: PutRight,
): Promise<string | undefined> {
  const { tables, viewer } = visit;
  const { wave, sheet } = here;
  const isCitizens = wave.asking.side === 'citizen';
  const table = sql.table(isCitizens ? 'response' : 'side_response');
  const id = newId();
  const [numbered, number] =
    putRight === undefined ? [sql``, sql``] : [sql`, version`, sql`, ${putRight.version}::integer`];
  const { numAffectedRows } = await sql`
    insert into ${table} (${placeColumns}, id, run_questionnaire_id, nth, questionnaire_version_id, language, answers,
                          answered_on, recorded_by${numbered})
    select ${placeIn}, ${id}, ${wave.asking.id}, ${wave.days.nth}, ${wave.asking.version}, ${facts.language},
           ${JSON.stringify(answers)}::jsonb, ${facts.answeredOn}::date, ${viewer.account}${number}
    from ${filedUnder(visit)} where e.id = ${sheet.enrolment}
    on conflict do nothing
  `.execute(tables);
  if (numAffectedRows !== 1n) return undefined;
  for (const score of scores) await addScore(visit, here, id, score, facts.answeredOn);
  if (putRight === undefined) await tellOutcome(visit, here, { outcome: 'answered', on: visit.today, facts });
  return id;
}

async function addScore(
  visit: Visit,
  { wave, sheet }: AskedHere,
  response: string,
  { score, version, value, answered, of, reason }: Score,
  answeredOn: PlainDate,
): Promise<void> {
  const { tables, viewer } = visit;
  const [table, parent] =
    wave.asking.side === 'citizen' ? ['score', 'response_id'] : ['side_score', 'side_response_id'];
  await sql`
    insert into ${sql.table(table)} (${placeColumns}, id, ${sql.ref(parent)}, run_questionnaire_id, nth, score_key,
                                     rule_version, value, answered, of_questions, reason, answered_on, recorded_by)
    select ${placeIn}, ${newId()}, ${response}, ${wave.asking.id}, ${wave.days.nth}, ${score}, ${version}, ${value ?? null},
           ${answered}, ${of}, ${reason}, ${answeredOn}::date, ${viewer.account}
    from ${filedUnder(visit)} where e.id = ${sheet.enrolment}
  `.execute(tables);
}

/** What is told of a wave. */
export interface Outcome {
  readonly outcome: 'answered' | 'refused' | 'could_not';
  readonly on: PlainDate;
  readonly reason?: string | undefined;
  readonly facts?: AnswerFacts | undefined;
}

/** Tells what became of a wave. */
export async function tellOutcome(
  visit: Visit,
  { wave, sheet }: AskedHere,
  { outcome, on, reason, facts }: Outcome,
): Promise<void> {
  const { tables, viewer } = visit;
  await sql`
    insert into wave_outcome (${placeColumns}, id, run_questionnaire_id, nth, outcome, reason, told_on, timing, mode, helped,
                              place, recorded_by)
    select ${placeIn}, ${newId()}, ${wave.asking.id}, ${wave.days.nth}, ${outcome}, ${reason ?? null}, ${on}::date,
           ${facts?.timing ?? null}, ${facts?.mode ?? null}, ${facts?.helped ?? null}, ${facts?.place ?? null}, ${viewer.account}
    from ${filedUnder(visit)} where e.id = ${sheet.enrolment}
  `.execute(tables);
}
