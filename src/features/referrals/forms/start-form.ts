import { v7 as newId } from 'uuid';
import { type EnrolmentId, parseId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Role } from '../../../domain/programme/definition.ts';
import { firstMondayAfter } from '../../../domain/referral/first-monday-after.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { OpenPlace } from '../start-queries.ts';

/** What was chosen to begin a course with. */
export interface StartDraft {
  /** The course to be, named when its form was shown. */
  readonly enrolment: EnrolmentId;
  readonly startsOn: string;
  /** Why the course begins beyond the places; looked at only where there is none. */
  readonly beyondReason: string;
  /** Employments by the key of the role they are to fill; the empty text where nobody was chosen. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

export const startFields = {
  enrolment: 'enrolment',
  startsOn: 'starts-on',
  warnedOf: 'warned-of',
  beyond: 'beyond',
} as const;

/** The field of a role; a role for several people has several fields of the same name. */
export function roleField(role: Pick<Role, 'key'>): string {
  return `role-${role.key}`;
}

/** How many people a role asks about: all it needs, and one more where there may be more. */
export function seatsOf({ headCount }: Pick<Role, 'headCount'>): number {
  return Math.min(headCount.atMost, Math.max(headCount.atLeast, 0) + 1);
}

export function readStartForm(fields: TypedFields, places: readonly OpenPlace[]): StartDraft {
  return {
    enrolment: parseId<EnrolmentId>(fields.text(startFields.enrolment)) ?? (newId() as EnrolmentId),
    startsOn: fields.text(startFields.startsOn),
    beyondReason: fields.text(startFields.beyond),
    chosen: Object.fromEntries(places.map(({ role }) => [role.key, fields.all(roleField(role))])),
  };
}

/** The form as it is first shown: the expected faces, from the next Monday. */
export function expectedStart(places: readonly OpenPlace[], today: PlainDate): StartDraft {
  return {
    enrolment: newId() as EnrolmentId,
    startsOn: firstMondayAfter(today),
    beyondReason: '',
    chosen: Object.fromEntries(places.map(({ role, expected }) => [role.key, expected ? [expected] : []])),
  };
}
