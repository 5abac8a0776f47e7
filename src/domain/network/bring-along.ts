import type { PersonalPart } from '../access/relation.ts';
import { type MeetingKind, meetingKinds } from '../access-grant/invite-to-meeting.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { SessionKind } from '../session/session-kind.ts';

/**
 * Whom a citizen may bring along to a meeting by their own press. A mentor has meetings of her own, and an invitation to a
 * contact at a workplace opens the register there: that one is the team's.
 */
const broughtParts = ['relative', 'lay_representative', 'professional_network'] as const;

export function mayBeBrought(part: PersonalPart): boolean {
  return (broughtParts as readonly PersonalPart[]).includes(part);
}

/** Meetings somebody may be brought along to: never a group, whose others have not been asked. */
export function isForCompany(kind: SessionKind): kind is MeetingKind {
  return (meetingKinds as readonly SessionKind[]).includes(kind);
}

/** A relative comes to one or two cafés; there is a forum of their own for more. */
export const mostCafes = 2;

/** A meeting ahead of the citizen's, and how the person stands to it and to cafés. */
export interface Bringing {
  readonly kind: SessionKind;
  readonly on: PlainDate;
  readonly isInvited: boolean;
  /** Cafés the person is invited to now, this one not counted. */
  readonly otherCafes: number;
}

export type BringRefusal = 'over' | 'not-for-company' | 'cafes-enough';

/** Whether the citizen may bring somebody along; `already` for whoever is invited, so that a second press changes nothing. */
export function bringAlong(
  { kind, on, isInvited, otherCafes }: Bringing,
  today: PlainDate,
): Result<'new' | 'already', BringRefusal> {
  if (isInvited) return accepted('already');
  if (on < today) return refused('over');
  if (!isForCompany(kind)) return refused('not-for-company');
  return kind === 'cafe' && otherCafes >= mostCafes ? refused('cafes-enough') : accepted('new');
}
