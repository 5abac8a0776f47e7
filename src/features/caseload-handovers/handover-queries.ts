import { sql } from 'kysely';
import type { HandoverTerms } from '../../domain/caseload/hand-over.ts';
import type { HandoverStanding } from '../../domain/caseload/return-case.ts';
import type { AccountId, AuthorityId, CitizenId, ReferralId, RunId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { ReferralState } from '../../domain/referral/referral-state.ts';
import { type ReferralSteps, stateAfter } from '../../domain/referral/referral-steps.ts';
import type { Visit } from '../access/index.ts';
import { type PersonHead, readPersonHead } from '../people/index.ts';
import { readVersion } from '../programmes/index.ts';

/** A case that went over: who handed it to whom, and what became of it. */
export interface Handover extends HandoverStanding {
  readonly id: string;
  readonly from: AccountId;
  readonly fromName: string;
  readonly to: AccountId;
  readonly toName: string;
}

/** What every page about a handover stands on. */
export interface HandoverGround {
  readonly referral: ReferralId;
  readonly run: RunId;
  readonly authority: AuthorityId;
  readonly citizen: CitizenId;
  readonly head: PersonHead;
  readonly definition: ProgrammeDefinition;
  readonly terms: HandoverTerms | undefined;
  readonly state: ReferralState;
  readonly handover: Handover | undefined;
}

/**
 * A referral as its case goes: where it stands, what its version says about a handover, and the handover there was.
 * `undefined` when the viewer knows of no such referral.
 */
export async function readHandoverGround(
  visit: Visit,
  referral: string,
): Promise<HandoverGround | undefined> {
  const { rows } = await sql<GroundRow>`
    select sent.referral_id, sent.run_id, sent.authority_id, sent.citizen_id, sent.status_on as sent_on,
           coalesce(r.programme_version_id, e.programme_version_id, run.programme_version_id) as version,
           answer.status as answer, answer.status_on as answered_on, no.status_on as withdrawn_on, e.starts_on
    from referral_status sent
      join run on run.id = sent.run_id
      left join referral r on r.authority_id = sent.authority_id and r.id = sent.referral_id
      left join enrolment e on e.authority_id = sent.authority_id and e.referral_id = sent.referral_id
      left join referral_status answer on answer.authority_id = sent.authority_id
        and answer.referral_id = sent.referral_id and answer.status in ('accepted', 'refused')
      left join referral_status no on no.authority_id = sent.authority_id
        and no.referral_id = sent.referral_id and no.status = 'withdrawn'
    where sent.referral_id = ${referral} and sent.status = 'sent'
  `.execute(visit.tables);
  const [row] = rows;
  const head = row && (await readPersonHead(visit, row.citizen_id));
  if (row === undefined || head === undefined) return undefined;
  const definition = await readVersion(visit, row.version);
  return {
    referral: row.referral_id,
    run: row.run_id,
    authority: row.authority_id,
    citizen: row.citizen_id,
    head,
    definition,
    terms: definition.intake.caseloadHandover,
    state: stateAfter(stepsOf(row)),
    handover: await readHandover(visit, referral),
  };
}

interface GroundRow {
  readonly referral_id: ReferralId;
  readonly run_id: RunId;
  readonly authority_id: AuthorityId;
  readonly citizen_id: CitizenId;
  readonly sent_on: PlainDate;
  readonly version: string;
  readonly answer: 'accepted' | 'refused' | null;
  readonly answered_on: PlainDate | null;
  readonly withdrawn_on: PlainDate | null;
  readonly starts_on: PlainDate | null;
}

function stepsOf({ sent_on, answer, answered_on, withdrawn_on, starts_on }: GroundRow): ReferralSteps {
  return {
    sentOn: sent_on,
    answerBy: undefined,
    answer: answer !== null && answered_on !== null ? { given: answer, on: answered_on } : undefined,
    withdrawnOn: withdrawn_on ?? undefined,
    startsOn: starts_on ?? undefined,
  };
}

/** The handover of a referral's case; `undefined` when there was none, or the viewer may know of none. */
export async function readHandover(visit: Visit, referral: string): Promise<Handover | undefined> {
  const { rows } = await sql<HandoverRow>`
    select h.id, h.from_account_id, h.to_account_id, h.handed_on, back.returned_on, e.ended_on,
           (select max(w.staff_name) from employment w
            where w.account_id = h.from_account_id and w.organisation_id = h.authority_id) as from_name,
           (select max(w.staff_name) from employment w
            where w.account_id = h.to_account_id and w.organisation_id = h.authority_id) as to_name
    from caseload_handover h
      left join caseload_return back on back.authority_id = h.authority_id and back.caseload_handover_id = h.id
      left join enrolment e on e.authority_id = h.authority_id and e.referral_id = h.referral_id
    where h.referral_id = ${referral}
  `.execute(visit.tables);
  const [row] = rows;
  return (
    row && {
      id: row.id,
      from: row.from_account_id,
      fromName: row.from_name ?? '',
      to: row.to_account_id,
      toName: row.to_name ?? '',
      handedOn: row.handed_on,
      returnedOn: row.returned_on ?? undefined,
      courseEndedOn: row.ended_on ?? undefined,
    }
  );
}

interface HandoverRow {
  readonly id: string;
  readonly from_account_id: AccountId;
  readonly to_account_id: AccountId;
  readonly handed_on: PlainDate;
  readonly returned_on: PlainDate | null;
  readonly ended_on: PlainDate | null;
  readonly from_name: string | null;
  readonly to_name: string | null;
}

/** A paper that went along, as far as the viewer may know. */
export interface KeptPaper {
  readonly key: string;
  readonly sentOn: PlainDate;
}

export async function readPapers({ tables }: Visit, referral: string): Promise<readonly KeptPaper[]> {
  const rows = await tables
    .selectFrom('caseload_handover_paper')
    .select(['paper_key', 'sent_on'])
    .where('referral_id', '=', referral)
    .orderBy('sent_on')
    .orderBy('id')
    .execute();
  return rows.map(({ paper_key, sent_on }) => ({ key: paper_key, sentOn: sent_on as PlainDate }));
}

/** A colleague a case can go over to. */
export interface ProjectColleague {
  readonly account: AccountId;
  readonly name: string;
  readonly title: string;
}

/** The authority's own caseworkers who are named for the run today: its part of the project group. */
export async function readProjectGroup(
  { tables, today, language }: Visit,
  { authority, run }: { readonly authority: string; readonly run: string },
): Promise<readonly ProjectColleague[]> {
  const rows = await tables
    .selectFrom('employment as work')
    .select(['work.account_id', 'work.staff_name', 'work.title_da', 'work.title_en'])
    .where('work.organisation_id', '=', authority)
    .where('work.occupation', '=', 'caseworker')
    .where(sql<boolean>`work.period @> ${today}::date`)
    .where(
      sql<boolean>`exists (select from appointment a where a.account_id = work.account_id
        and a.organisation_id = work.organisation_id and a.run_id = ${run} and a.period @> ${today}::date)`,
    )
    .orderBy('work.staff_name')
    .execute();
  return rows.map((row) => ({
    account: row.account_id as AccountId,
    name: row.staff_name,
    title: language === 'da' ? row.title_da : row.title_en,
  }));
}
