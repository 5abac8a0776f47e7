import { v7 as newId } from 'uuid';
import type { CaseHandedOver, SentPaper } from '../../domain/caseload/hand-over.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';
import type { HandoverGround } from './handover-queries.ts';

/**
 * Saves that a case went over, with its papers. Who is responsible from today follows from the row, in the database
 * and in the same breath. `false` when it went over a moment ago: a case does so once.
 */
export async function saveHandover(
  visit: EmployeeVisit,
  ground: HandoverGround,
  id: string,
  { to, on, papers }: CaseHandedOver,
): Promise<boolean> {
  const saved = await visit.tables
    .insertInto('caseload_handover')
    .values({
      ...hanging(ground),
      id,
      from_account_id: visit.viewer.account,
      to_account_id: to,
      handed_on: on,
    })
    .onConflict((conflict) => conflict.columns(['authority_id', 'referral_id']).doNothing())
    .executeTakeFirst();
  if (saved.numInsertedOrUpdatedRows !== 1n) return false;
  await savePapers(visit, ground, id, papers);
  return true;
}

/** Saves which papers were sent along. */
export async function savePapers(
  { tables, viewer }: EmployeeVisit,
  ground: HandoverGround,
  handover: string,
  papers: readonly SentPaper[],
): Promise<void> {
  if (papers.length === 0) return;
  const rows = papers.map(({ key, sentOn }) => ({
    ...hanging(ground),
    id: newId(),
    caseload_handover_id: handover,
    paper_key: key,
    sent_on: sentOn,
    recorded_by: viewer.account,
  }));
  await tables
    .insertInto('caseload_handover_paper')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'caseload_handover_id', 'paper_key']).doNothing(),
    )
    .execute();
}

/**
 * Saves that the citizen said no. The case, the referral, the course and its team follow in the same breath. `false`
 * when it was said a moment ago.
 */
export async function saveReturn(
  { tables, viewer }: Visit,
  ground: HandoverGround,
  handover: string,
  returnedOn: string,
): Promise<boolean> {
  const saved = await tables
    .insertInto('caseload_return')
    .values({
      ...hanging(ground),
      caseload_handover_id: handover,
      returned_on: returnedOn,
      recorded_by: viewer.account,
    })
    .onConflict((conflict) => conflict.columns(['authority_id', 'caseload_handover_id']).doNothing())
    .executeTakeFirst();
  return saved.numInsertedOrUpdatedRows === 1n;
}

function hanging({ authority, citizen, run, referral }: HandoverGround) {
  return { authority_id: authority, citizen_id: citizen, run_id: run, referral_id: referral };
}
