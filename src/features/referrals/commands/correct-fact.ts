import { freeText } from '../../../domain/kernel/free-text.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import { longestAmendReason } from '../../../domain/referral/amend-referral.ts';
import type { AskedFact } from '../../../domain/referral/fact-value.ts';
import { readFact } from '../../../domain/referral/read-fact.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { addFactAmendment } from '../amendment-repository.ts';
import { offeredCodes, readAskedCodes } from '../asked-codes.ts';
import type { CorrectionRefusal } from '../correction-refusal.ts';
import type { TypedCorrection } from '../forms/correction-form.ts';
import { hasEligibilityFact, readEligibility } from '../intake-queries.ts';
import { addEligibilityFact } from '../intake-repository.ts';
import { findReferral, oneAtATime } from '../referral-repository.ts';

/**
 * Tells an eligibility fact late, or puts one right: a new row that replaces the one the viewer sees stand. What the
 * form asks must be answered, also where the definition would have done without.
 */
export async function correctFact(
  visit: EmployeeVisit,
  id: string,
  fact: AskedFact,
  { id: row, text, reason: typedReason }: TypedCorrection,
): Promise<Result<void, CorrectionRefusal>> {
  await oneAtATime(visit, id);
  if (await hasEligibilityFact(visit, row)) return accepted(undefined);
  const codes = await readAskedCodes(visit, [fact]);
  const typed = { text, date: parseTypedDate(text) };
  const read = readFact({ ...fact, demanded: true }, typed, offeredCodes(codes, visit.today));
  if (!read.ok) return read;
  const referral = await findReferral(visit, id);
  if (referral === undefined || read.value === undefined)
    throw new Error('the referral was there a moment ago');
  const before = (await readEligibility(visit, id)).find(({ key }) => key === fact.key);
  const reason = freeText(typedReason);
  if (before !== undefined && reason === undefined) return refused('reason-missing');
  if ((reason?.length ?? 0) > longestAmendReason) return refused('reason-too-long');
  const told = { key: fact.key, value: read.value };
  await addEligibilityFact(visit, referral, told, { id: row, replaces: before?.id });
  if (before !== undefined && reason !== undefined) await addFactAmendment(visit, referral, row, reason);
  await visit.record({
    action: 'eligibility_fact.record',
    subject: { kind: 'referral', id },
    authority: referral.authority,
    payload: { fact: fact.key },
  });
  return accepted(undefined);
}
