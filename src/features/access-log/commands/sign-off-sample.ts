import { type SignOffRefusal, signOff } from '../../../domain/access-log/sign-off.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Result } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Review } from '../log-review-queries.ts';
import { saveSignature } from '../log-review-repository.ts';

/** Signs a sample off and closes it for ever. */
export async function signOffSample(
  visit: EmployeeVisit,
  authority: string,
  { id, signedOffOn, open }: Review,
): Promise<Result<PlainDate, SignOffRefusal>> {
  const signed = signOff({ signedOffOn: signedOffOn ?? undefined, open }, visit.today);
  if (!signed.ok) return signed;
  await saveSignature(visit, id, signed.value);
  await visit.record({
    action: 'log_review.sign_off',
    subject: { kind: 'log_review', id },
    authority,
    payload: {},
  });
  return signed;
}
