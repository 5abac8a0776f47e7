import { v7 as newId } from 'uuid';
import type { WorkplaceId } from '../../../domain/company/workplace.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { SharingRow } from '../card-queries.ts';
import { addSharing, openCard, readOwnCards } from '../card-repository.ts';

/**
 * Lets another house read what this one keeps about a workplace, from today on. A place that stood twice has two cards:
 * both are shared. With whom it is shared already, nothing happens.
 */
export async function shareCard(
  visit: EmployeeVisit,
  workplace: WorkplaceId,
  to: string,
  sharedAlready: readonly SharingRow[],
): Promise<void> {
  await openCard(visit, workplace);
  const shared = new Set(sharedAlready.filter((row) => row.to === to).map(({ card }) => card));
  for (const card of await readOwnCards(visit, workplace)) {
    if (shared.has(card)) continue;
    const id = newId();
    await addSharing(visit, { id, card, corrects: undefined, takenBack: false }, to);
    await visit.record({
      action: 'company_card.write',
      subject: { kind: 'card_sharing', id },
      authority: undefined,
      payload: { to, ended: false },
    });
  }
}

/** Ends it: from this moment the other house sees nothing of the card. */
export async function endSharing(
  visit: EmployeeVisit,
  to: string,
  standing: readonly SharingRow[],
): Promise<void> {
  for (const { id: corrects, card } of standing.filter((row) => row.to === to)) {
    const id = newId();
    const written = await addSharing(visit, { id, card, corrects, takenBack: true }, to);
    if (written !== 'written') continue;
    await visit.record({
      action: 'company_card.write',
      subject: { kind: 'card_sharing', id },
      authority: undefined,
      payload: { to, ended: true },
    });
  }
}
