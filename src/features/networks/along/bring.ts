import { accepted, type Result } from '../../../domain/kernel/result.ts';
import { type BringRefusal, bringAlong } from '../../../domain/network/bring-along.ts';
import type { CitizenVisit } from '../../access/index.ts';
import type { Companion, MeetingToBring } from './along-queries.ts';
import { addCompany, endCompany, type SaidYes } from './along-repository.ts';

/** How a meeting stands to the rule, among all the meetings the person may come to. */
export function judgeBringing(
  visit: CitizenVisit,
  { session, kind, on, invitation }: MeetingToBring,
  meetings: readonly MeetingToBring[],
): Result<'new' | 'already', BringRefusal> {
  const otherCafes = meetings.filter(
    (one) => one.kind === 'cafe' && one.invitation !== null && one.session !== session,
  ).length;
  return bringAlong({ kind, on, isInvited: invitation !== null, otherCafes }, visit.today);
}

/** The citizen brings somebody along to one meeting, by a yes to words they have read. */
export async function bring(
  visit: CitizenVisit,
  citizen: string,
  companion: Companion,
  meeting: MeetingToBring,
  meetings: readonly MeetingToBring[],
  yes: SaidYes,
): Promise<Result<'brought', BringRefusal>> {
  const judged = judgeBringing(visit, meeting, meetings);
  if (!judged.ok) return judged;
  if (judged.value === 'new' && (await addCompany(visit, citizen, companion, meeting, yes)))
    await visit.record({
      action: 'access_grant.invite',
      subject: { kind: 'access_grant', id: yes.id },
      authority: companion.authority,
      payload: { session: meeting.session, text: yes.version },
    });
  return accepted('brought');
}

/** Takes an invitation of the person's back. False where there is none such. */
export async function takeCompanyBack(
  visit: CitizenVisit,
  citizen: string,
  companion: Companion,
  invitation: string,
  meetings: readonly MeetingToBring[],
): Promise<boolean> {
  const meeting = meetings.find((one) => one.invitation === invitation);
  if (meeting === undefined) return false;
  await endCompany(visit, citizen, companion, meeting.session);
  await visit.record({
    action: 'access_grant.end',
    subject: { kind: 'access_grant', id: invitation },
    authority: companion.authority,
    payload: {},
  });
  return true;
}
