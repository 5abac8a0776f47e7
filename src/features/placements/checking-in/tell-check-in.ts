import {
  type CheckedCheckIn,
  type CheckInRefusals,
  checkCheckIn,
  type Taking,
} from '../../../domain/check-in/check-in.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import type { CitizenVisit, EmployeeVisit, LinkVisit } from '../../access/index.ts';
import { checkInDraft, type TypedCheckIn } from './check-in-form.ts';
import { addCheckInByLink, addOwnCheckIn, addTaking } from './check-in-repository.ts';

/** The citizen tells how it is going. */
export async function tellOwnCheckIn(
  visit: CitizenVisit,
  { authority, enrolment }: { readonly authority: string; readonly enrolment: string },
  typed: TypedCheckIn,
): Promise<Checked<CheckedCheckIn, CheckInRefusals>> {
  const checked = checkCheckIn({ ...checkInDraft(typed), hours: undefined });
  if (!checked.ok) return checked;
  if (await addOwnCheckIn(visit, enrolment, typed.id, checked.value))
    await visit.record({
      action: 'check_in.tell_own',
      subject: { kind: 'check_in', id: typed.id },
      authority,
      payload: {},
    });
  return checked;
}

/** A workplace tells by its link how it is going. */
export async function tellCheckInByLink(
  visit: LinkVisit,
  { authority, placement }: { readonly authority: string; readonly placement: string },
  id: string,
  told: CheckedCheckIn,
  byName: string,
): Promise<void> {
  if (!(await addCheckInByLink(visit, placement, id, told, byName))) return;
  await visit.record({
    action: 'check_in.tell_by_link',
    subject: { kind: 'check_in', id },
    authority,
    payload: {},
  });
}

/** Somebody takes on what was told; whoever presses second changes nothing. */
export async function takeOn(
  visit: EmployeeVisit,
  authority: string,
  checkIn: string,
  did: Taking,
): Promise<void> {
  if (!(await addTaking(visit, checkIn, did))) return;
  await visit.record({
    action: 'check_in.answer',
    subject: { kind: 'check_in', id: checkIn },
    authority,
    payload: { did },
  });
}
