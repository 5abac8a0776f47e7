import { type RawBuilder, sql } from 'kysely';
import type { CitizenId, EnrolmentId, ReferralId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ReferralState } from '../../domain/referral/referral-state.ts';
import { type ReferralSteps, stateAfter } from '../../domain/referral/referral-steps.ts';
import type { CitizensChoice } from '../../domain/referral/step-outcome.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { Visit } from '../access/index.ts';
import { type Mask, maskOf, type ShownName, shownName } from '../people/index.ts';

/** Where one referral stands, and nothing of what it says. */
export interface ReferralStanding {
  readonly id: ReferralId;
  readonly citizen: CitizenId;
  readonly callName: ShownName;
  readonly run: string;
  readonly steps: ReferralSteps;
  readonly state: ReferralState;
  /** The course it became. */
  readonly enrolment: EnrolmentId | undefined;
  /** What the citizen last said about taking part, for those who may read it. */
  readonly choice: CitizensChoice | undefined;
  /** The day that course ended. */
  readonly endedOn: PlainDate | undefined;
}

interface Row {
  readonly referral_id: ReferralId;
  readonly authority_id: string;
  readonly citizen_id: CitizenId;
  readonly call_name: string;
  readonly mask: Mask | null;
  readonly run: string;
  readonly sent_on: PlainDate;
  readonly answer_by: PlainDate | null;
  readonly answer: 'accepted' | 'refused' | null;
  readonly answered_on: PlainDate | null;
  readonly withdrawn_on: PlainDate | null;
  readonly enrolment_id: EnrolmentId | null;
  readonly starts_on: PlainDate | null;
  readonly ended_on: PlainDate | null;
  readonly choice: CitizensChoice | null;
}

/** How one referral stands; `undefined` when the viewer knows of none. */
export async function readStanding(visit: Visit, referral: string): Promise<ReferralStanding | undefined> {
  const [standing] = await standings(visit, sql`sent.referral_id = ${referral}`);
  return standing;
}

/** Most rows a list shows; whoever has more than this waiting has another problem. */
const longestList = 300;

/** Every referral with something still to happen, and those settled on or after a day; the oldest first. */
export async function listStandings(visit: Visit, settledSince: PlainDate): Promise<ReferralStanding[]> {
  const isOpen = sql`withdrawal.id is null and course.id is null and answer.status is distinct from 'refused'`;
  const isRecent = sql`greatest(answer.status_on, withdrawal.status_on) >= ${settledSince}`;
  return standings(visit, sql`((${isOpen}) or ${isRecent})`);
}

async function standings(visit: Visit, condition: RawBuilder<unknown>): Promise<ReferralStanding[]> {
  const { rows } = await sql<Row>`
    select sent.referral_id, sent.authority_id, sent.citizen_id, name.call_name,
           ${maskOf('sent.citizen_id', visit.today)} as mask,
           ${runNameSql(visit.language)} as run,
           sent.status_on as sent_on, sent.answer_by, answer.status as answer, answer.status_on as answered_on,
           withdrawal.status_on as withdrawn_on, course.id as enrolment_id, course.starts_on, course.ended_on,
           (select f.outcome from intake_fact f
            where f.referral_id = sent.referral_id and f.step_kind = 'voluntary_choice'
            order by f.recorded_at desc, f.id desc limit 1) as choice
    from referral_status sent
      join run on run.id = sent.run_id
      join programme_version version on version.id = run.programme_version_id
      join citizen_call_name name on name.authority_id = sent.authority_id and name.citizen_id = sent.citizen_id
      left join referral_status answer on answer.authority_id = sent.authority_id
        and answer.referral_id = sent.referral_id and answer.status in ('accepted', 'refused')
      left join referral_status withdrawal on withdrawal.authority_id = sent.authority_id
        and withdrawal.referral_id = sent.referral_id and withdrawal.status = 'withdrawn'
      left join enrolment course on course.authority_id = sent.authority_id
        and course.referral_id = sent.referral_id
    where sent.status = 'sent' and ${condition}
    order by sent.status_on, name.call_name, sent.referral_id
    limit ${longestList}
  `.execute(visit.tables);
  for (const row of rows) visit.shows({ authority: row.authority_id, citizen: row.citizen_id });
  return rows.map((row) => standingOf(row, visit.language));
}

function standingOf(row: Row, language: Language): ReferralStanding {
  const { answer, answered_on, withdrawn_on, starts_on } = row;
  const steps: ReferralSteps = {
    sentOn: row.sent_on,
    answerBy: row.answer_by ?? undefined,
    answer: answer !== null && answered_on !== null ? { given: answer, on: answered_on } : undefined,
    withdrawnOn: withdrawn_on ?? undefined,
    startsOn: starts_on ?? undefined,
  };
  return {
    id: row.referral_id,
    citizen: row.citizen_id,
    callName: shownName(row, 'list', language),
    run: row.run,
    steps,
    state: stateAfter(steps),
    enrolment: row.enrolment_id ?? undefined,
    endedOn: row.ended_on ?? undefined,
    choice: row.choice ?? undefined,
  };
}

/** A run that bears its programme's name bears it in the reader's language; see `runNameIn`. */
export function runNameSql(language: Language): RawBuilder<string> {
  return sql`case when run.name = version.definition -> 'name' ->> 'da'
    then version.definition -> 'name' ->> ${language}::text else run.name end`;
}
