import { sql } from 'kysely';
import type { ExtractTerms } from '../../domain/extract/agreement.ts';
import { addDays } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import type { Evaluator } from './agreement-queries.ts';

/** Adds an agreement. `false` when a second press of the same form finds it there. */
export async function addAgreement(
  { tables, viewer, today }: EmployeeVisit,
  { id, run, evaluator }: { readonly id: string; readonly run: string; readonly evaluator: Evaluator },
  terms: ExtractTerms,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('extract_agreement')
    .values({
      id,
      run_id: run,
      evaluator_organisation_id: evaluator.house,
      evaluator_account_id: evaluator.account,
      purpose: terms.purpose,
      basis: terms.basis,
      contents: [...terms.contents],
      background: [...terms.background],
      told_from: terms.toldFrom ?? null,
      told_to: terms.toldTo,
      until_on: terms.until,
      smallest_group: terms.smallestGroup,
      links_register: terms.linksRegister,
      agreed_on: today,
      recorded_by: viewer.account,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}

/**
 * Lets an agreement end with yesterday, so that nothing more is made or opened under it. One that began today began
 * yesterday, too. `false` where it was over already.
 */
export async function endNow(
  { tables, today }: EmployeeVisit,
  run: string,
  agreement: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update extract_agreement set until_on = ${addDays(today, -1)}::date
    where id = ${agreement} and run_id = ${run} and until_on >= ${today}::date
  `.execute(tables);
  return numAffectedRows === 1n;
}
