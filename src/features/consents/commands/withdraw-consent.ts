import { takeBack } from '../../../domain/consent/take-back.ts';
import type { ConsentId } from '../../../domain/kernel/ids.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { CitizenVisit } from '../../access/index.ts';
import { readConsentSheets } from '../consent-queries.ts';
import { saveWithdrawal } from '../consent-repository.ts';

/**
 * Takes a consent back, at once and without a reason: the next request of the other side rests on it no more.
 * Taking back what was taken back already changes nothing.
 */
export async function withdrawConsent(
  visit: CitizenVisit,
  referral: string,
  consent: ConsentId,
): Promise<Result<'taken-back', 'no-such-consent'>> {
  const [sheet] = await readConsentSheets(visit, [referral]);
  if (!sheet?.facts.consents.some(({ id }) => id === consent)) return refused('no-such-consent');
  for (const withdrawal of takeBack(consent, sheet.facts.consents, sheet.facts.withdrawals, visit.today)) {
    if (!(await saveWithdrawal(visit, sheet, withdrawal))) continue;
    await visit.record({
      action: 'consent.withdraw',
      subject: { kind: 'consent', id: withdrawal.consent },
      authority: sheet.authority,
      payload: {},
    });
  }
  return accepted('taken-back');
}
