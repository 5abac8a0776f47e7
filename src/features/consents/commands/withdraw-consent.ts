import { takeBack } from '../../../domain/consent/take-back.ts';
import type { ConsentId } from '../../../domain/kernel/ids.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { Visit } from '../../access/index.ts';
import { saveWithdrawal } from '../consent-repository.ts';
import { readConsentSheets } from '../consent-sheet.ts';

/**
 * Takes a consent back, at once and without a reason: the next request of the other side rests on it no more. By the
 * citizen, or by the team on the citizen's word. Taking back what was taken back already changes nothing.
 */
export async function withdrawConsent(
  visit: Visit,
  referral: string,
  consent: ConsentId,
): Promise<Result<'taken-back', 'no-such-consent'>> {
  const [sheet] = await readConsentSheets(visit, [referral]);
  if (!sheet?.facts.consents.some(({ id }) => id === consent)) return refused('no-such-consent');
  const { consents, withdrawals } = sheet.facts;
  const saved: ConsentId[] = [];
  for (const withdrawal of takeBack(consent, consents, withdrawals, visit.today)) {
    if (await saveWithdrawal(visit, sheet, withdrawal)) saved.push(withdrawal.consent);
  }
  if (saved.length > 0) {
    await visit.record({
      action: 'consent.withdraw',
      subject: { kind: 'consent', id: consent },
      authority: sheet.authority,
      payload: { consents: saved },
    });
  }
  return accepted('taken-back');
}
