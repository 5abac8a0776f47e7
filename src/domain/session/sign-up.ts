import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { SessionKind } from './session-kind.ts';

/** The kinds people sign up to: meetings of several, never a talk that is about one. */
export const openableKinds = ['group_course', 'cafe', 'upskilling'] as const satisfies readonly SessionKind[];

export function isOpenable(kind: SessionKind): boolean {
  return (openableKinds as readonly SessionKind[]).includes(kind);
}

const mostSeats = 200;

/** How many seats a session may have: a whole number that a room can hold. */
export function judgeSeats(seats: number | undefined): 'seats-out-of-range' | undefined {
  const isRead = seats !== undefined && Number.isInteger(seats) && seats >= 1 && seats <= mostSeats;
  return isRead ? undefined : 'seats-out-of-range';
}

/** How somebody stands to a group or café: not at all, with a seat, or on the list of those who wait. */
export type Place =
  | { readonly is: 'none' }
  | {
      readonly is: 'coming';
      /** Whether it came from signing up: whom the team has asked to come sends word to the team instead. */
      readonly signedUp: boolean;
      /** There was no seat at first, and then there was. */
      readonly movedUp: boolean;
    }
  | { readonly is: 'waiting'; readonly number: number };

/** A group or café as far as signing up and off goes. */
export interface Signable {
  readonly on: PlainDate;
  readonly isCalledOff: boolean;
  readonly place: Place;
}

export type SignUpRefusal = 'called-off' | 'over';

/** Whether somebody may sign up now; `already` for whoever has, so that a second press changes nothing. */
export function judgeSignUp(group: Signable, today: PlainDate): Result<'new' | 'already', SignUpRefusal> {
  if (group.isCalledOff) return refused('called-off');
  if (group.on < today) return refused('over');
  return accepted(group.place.is === 'none' ? 'new' : 'already');
}

export type LeaveRefusal = 'over' | 'asked-by-the-team';

/** Whether somebody may sign off; `already` for whoever is not signed up any more. */
export function judgeLeaving(
  { place, on }: Signable,
  today: PlainDate,
): Result<'leaves' | 'already', LeaveRefusal> {
  if (on < today) return refused('over');
  if (place.is === 'none') return accepted('already');
  return place.is === 'coming' && !place.signedUp ? refused('asked-by-the-team') : accepted('leaves');
}
