import { v7 as newId } from 'uuid';
import { consentChoices } from '../../domain/consent/consent-choices.ts';
import type { Visit } from '../access/index.ts';
import { readConsentSheets } from './consent-queries.ts';
import type { ConsentListModel } from './parts/consent-list.tsx';

/** The choices of some referrals today, for pages that show them. */
export async function readConsentLists(
  visit: Visit,
  referrals: readonly string[],
): Promise<readonly ConsentListModel[]> {
  const sheets = await readConsentSheets(visit, referrals);
  return sheets.map(({ referral, facts, houseNames }) => {
    const { standing, open } = consentChoices(facts, visit.today);
    return { referral, houseNames, standing, open: open.map((asked) => ({ id: newId(), asked })) };
  });
}
