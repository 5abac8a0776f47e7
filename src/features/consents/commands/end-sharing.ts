import type { SharingId } from '../../../domain/consent/sharing.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { saveSharingEnd } from '../consent-repository.ts';
import type { LivingList } from '../living-list.ts';

/**
 * Ends a sharing by law before its last day: what it opened closes with the next request of the other side. Ending
 * what is over changes nothing. What rests on a consent is taken back, and is none of this.
 */
export async function endSharing(
  visit: EmployeeVisit,
  list: LivingList,
  sharing: SharingId,
): Promise<Result<'ended', 'no-such-sharing'>> {
  const isOver = list.pastByLaw.some((one) => one.sharing.id === sharing);
  if (isOver) return accepted('ended');
  if (!list.byLaw.some((one) => one.sharing.id === sharing)) return refused('no-such-sharing');
  if (await saveSharingEnd(visit, list.sheet, sharing)) {
    await visit.record({
      action: 'sharing.end',
      subject: { kind: 'sharing', id: sharing },
      authority: list.sheet.authority,
      payload: {},
    });
  }
  return accepted('ended');
}
