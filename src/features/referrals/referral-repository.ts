import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { buttons, type Held, isOpen } from '../../domain/access/locks.ts';
import type { AccountId, AuthorityId, RunId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type {
  AcceptedReferral,
  Answer,
  Referral,
  RefusedReferral,
  SentPart,
  SentReferral,
  WithdrawnReferral,
} from '../../domain/referral/referral.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';
import { standingGrounds, standingRoute } from './amendment-queries.ts';
import { type ReferralStanding, readStanding } from './steps-queries.ts';

/**
 * Lets one change of a record happen at a time, until the transaction ends: a second press waits for the first
 * and then finds what it did.
 */
export async function oneAtATime({ tables }: Visit, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tables);
}

/** Works out anew what the viewer stands to, when another request of theirs may just have changed it. */
export async function refreshRelations({ tables }: Visit): Promise<void> {
  await sql`select app.refresh_relations()`.execute(tables);
}

/** The visit with what the viewer holds to a referral, as a route has it whose address names a record. */
export async function visitAt(visit: EmployeeVisit, referral: string): Promise<EmployeeVisit> {
  const { rows } = await sql<{ held: Held[] }>`
    select app.relations_to('referral', ${referral}::uuid) as held
  `.execute(visit.tables);
  const held: ReadonlySet<Held> = new Set(rows[0]?.held);
  return { ...visit, held, may: (action) => isOpen(buttons, action, held) };
}

/** A referral with all it says; `undefined` when it is not the viewer's to read. */
export async function findReferral(visit: Visit, referral: string): Promise<Referral | undefined> {
  const standing = await readStanding(visit, referral);
  if (standing === undefined) return undefined;
  const row = await visit.tables
    .selectFrom('referral')
    .innerJoin('programme_version as version', 'version.id', 'referral.programme_version_id')
    .innerJoin('programme', 'programme.id', 'version.programme_id')
    .leftJoin('referral_decision as decision', 'decision.referral_id', 'referral.id')
    .select(['referral.authority_id', 'referral.run_id', 'referral.referrer_account_id'])
    .select(standingGrounds('referral').as('reason'))
    .select(standingRoute('referral').as('route_key'))
    .select(['programme.key', 'version.number', 'decision.reason as answer_words'])
    .where('referral.id', '=', referral)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const sent: SentPart = {
    id: standing.id,
    authority: row.authority_id as AuthorityId,
    citizen: standing.citizen,
    run: row.run_id as RunId,
    definition: { key: row.key, version: row.number },
    referredBy: row.referrer_account_id as AccountId,
    grounds: row.reason,
    sentOn: standing.steps.sentOn,
    route: row.route_key ?? undefined,
  };
  return asReferral(sent, standing, row.answer_words ?? undefined);
}

function asReferral(sent: SentPart, { state, steps }: ReferralStanding, words: string | undefined): Referral {
  const answer: Answer | undefined = steps.answer && { answeredOn: steps.answer.on, reason: words };
  const { withdrawnOn, startsOn } = steps;
  if (state === 'withdrawn' && withdrawnOn !== undefined) {
    const own = { saidOn: withdrawnOn, reason: answer === undefined ? words : undefined };
    return { ...sent, state, answer, ownNo: own };
  }
  if (answer === undefined) return { ...sent, state: 'sent' };
  if (state === 'started' && startsOn !== undefined) return { ...sent, state, answer, startsOn };
  return state === 'refused'
    ? { ...sent, state, answer: { ...answer, reason: answer.reason ?? '' } }
    : { ...sent, state: 'accepted', answer };
}

/** Saves a referral as sent, with its first status. */
export async function addReferral(
  { tables, viewer }: EmployeeVisit,
  referral: SentReferral,
  version: string,
  answerBy: PlainDate,
): Promise<void> {
  await tables
    .insertInto('referral')
    .values({
      authority_id: referral.authority,
      id: referral.id,
      citizen_id: referral.citizen,
      run_id: referral.run,
      programme_version_id: version,
      referrer_account_id: referral.referredBy,
      referrer_organisation_id: viewer.organisation,
      reason: referral.grounds,
      sent_on: referral.sentOn,
      route_key: referral.route ?? null,
    })
    .execute();
  await addStatus({ tables, viewer }, newId(), referral, referral.sentOn, answerBy);
}

/** Saves the answer under the id its form was given, and its words where there are any. */
export async function addDecision(
  visit: EmployeeVisit,
  id: string,
  referral: AcceptedReferral | RefusedReferral,
): Promise<void> {
  const { answeredOn, reason } = referral.answer;
  await addStatus(visit, id, referral, answeredOn);
  if (reason === undefined) return;
  await visit.tables
    .insertInto('referral_decision')
    .values({
      authority_id: referral.authority,
      referral_id: referral.id,
      citizen_id: referral.citizen,
      run_id: referral.run,
      reason,
      recorded_by: visit.viewer.account,
    })
    .execute();
}

/** Closes a referral on the citizen's own no, which has no words. */
export async function addOwnNo(visit: Visit, referral: WithdrawnReferral): Promise<void> {
  await addStatus(visit, newId(), referral, referral.ownNo.saidOn);
}

async function addStatus(
  { tables, viewer }: Pick<Visit, 'tables' | 'viewer'>,
  id: string,
  referral: Exclude<Referral, { readonly state: 'started' }>,
  on: string,
  answerBy?: PlainDate,
): Promise<void> {
  await tables
    .insertInto('referral_status')
    .values({
      authority_id: referral.authority,
      id,
      referral_id: referral.id,
      citizen_id: referral.citizen,
      run_id: referral.run,
      status: referral.state,
      status_on: on,
      answer_by: answerBy ?? null,
      recorded_by: viewer.account,
    })
    .execute();
}

/** Whether a status with this id is there: the trace of a form that was sent before. */
export async function hasStatus({ tables }: Visit, id: string): Promise<boolean> {
  const row = await tables.selectFrom('referral_status').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}
