import { v7 as newId } from 'uuid';
import { consentChoices, type OpenQuestion } from '../../domain/consent/consent-choices.ts';
import type { Visit } from '../access/index.ts';
import type { ConsentSheet } from './consent-sheet.ts';
import { type LivingList, readLivingLists } from './living-list.ts';
import type { ConsentListModel } from './parts/consent-list.tsx';

/** What a citizen can say about one referral today, and all that is shared and was. */
export interface SharedLists {
  readonly consents: ConsentListModel;
  readonly living: LivingList;
}

/** The choices and the living lists of some referrals today, for pages that show both. */
export async function readSharedLists(
  visit: Visit,
  referrals: readonly string[],
): Promise<readonly SharedLists[]> {
  const lists = await readLivingLists(visit, referrals);
  return lists.map((living) => ({ living, consents: choicesOf(living.sheet, visit.today) }));
}

function choicesOf({ referral, facts, houseNames }: ConsentSheet, today: Visit['today']): ConsentListModel {
  const { standing, open, renewals } = consentChoices(facts, today);
  const named = (asked: OpenQuestion) => ({ id: newId(), asked });
  return { referral, houseNames, standing, open: open.map(named), renewals: renewals.map(named) };
}
