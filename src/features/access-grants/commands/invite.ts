import {
  type InvitationDraft,
  type InvitationRefusals,
  inviteToMeeting,
} from '../../../domain/access-grant/invite-to-meeting.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type Invitable, readInvitable } from '../grant-queries.ts';
import { addInvitation } from '../grant-repository.ts';

/** Invites somebody around the citizen to one meeting; they see when and where, through the day after. */
export async function invite(
  visit: EmployeeVisit,
  citizen: string,
  session: string,
  draft: InvitationDraft,
): Promise<Checked<'invited', InvitationRefusals & { readonly form: 'no-course' }>> {
  const around = (await readInvitable(visit, citizen)).map(({ id }: Invitable) => id);
  const invitation = inviteToMeeting(draft, around, visit.today);
  if (!invitation.ok) return invitation;
  const added = await addInvitation(visit, citizen, session, invitation.value);
  if (added === 'no-course') return { ok: false, refusals: { form: 'no-course' } };
  if (added === 'nobody-there') return { ok: false, refusals: { person: 'person-missing' } };
  if (added !== 'invited-already') {
    await visit.record({
      action: 'access_grant.invite',
      subject: { kind: 'access_grant', id: added.grant },
      authority: added.authority,
      payload: { session },
    });
  }
  return accepted('invited');
}
