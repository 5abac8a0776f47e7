import { v7 as newId } from 'uuid';
import type { Amended } from '../../domain/referral/amend-referral.ts';
import type { SentPart } from '../../domain/referral/referral.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';

type Hangs = Pick<SentPart, 'authority' | 'citizen' | 'run' | 'id'>;

/** Saves what was put right; the first row bears the form's id, so that two presses are one. */
export async function addAmendments(
  { tables, viewer, today }: Visit,
  { authority, citizen, run, id: referral }: Hangs,
  form: string,
  { amendments, reason }: Amended,
): Promise<void> {
  const rows = amendments.map((amendment, at) => ({
    authority_id: authority,
    id: at === 0 ? form : newId(),
    citizen_id: citizen,
    run_id: run,
    referral_id: referral,
    part: amendment.part,
    fact_key: amendment.part === 'fact' ? amendment.key : null,
    old_value: JSON.stringify(amendment.old),
    new_value: JSON.stringify(amendment.new),
    reason: reason ?? null,
    told_by: viewer.as === 'citizen' ? 'citizen' : 'staff',
    amended_on: today,
    recorded_by: viewer.account,
  }));
  await tables.insertInto('referral_amendment').values(rows).execute();
}

/** Saves why an eligibility fact was put right. */
export async function addFactAmendment(
  { tables, viewer, today }: EmployeeVisit,
  { authority, citizen, run, id: referral }: Hangs,
  fact: string,
  reason: string,
): Promise<void> {
  await tables
    .insertInto('eligibility_fact_amendment')
    .values({
      authority_id: authority,
      eligibility_fact_id: fact,
      citizen_id: citizen,
      run_id: run,
      referral_id: referral,
      reason,
      amended_on: today,
      recorded_by: viewer.account,
    })
    .execute();
}
