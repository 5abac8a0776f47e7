import { absenceReasons, attendances } from '../../../domain/session/attendance.ts';
import { type Mark, markOf, type RegisterEntry } from '../../../domain/session/record-register.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { Participant } from '../session-queries.ts';

/** The names of one person's fields. */
export function namesOf(enrolment: string) {
  return { came: `came-${enrolment}`, why: `why-${enrolment}`, seen: `seen-${enrolment}` } as const;
}

/** A mark as a form carries it along: `absent/ill`, `present/`; empty where there is none. */
export function writtenMark(mark: Mark | undefined): string {
  return mark === undefined ? '' : `${mark.status}/${mark.reason ?? ''}`;
}

/** What was sent about each of some people: as it stands, as it was shown, and as it is said now. */
export function readRegister(fields: TypedFields, people: readonly Participant[]): readonly RegisterEntry[] {
  return people.map(({ enrolment, attendance }) => {
    const names = namesOf(enrolment);
    const [status = '', reason = ''] = fields.text(names.seen).split('/');
    return {
      enrolment,
      stands: attendance && markOf(attendance.status, attendance.reason ?? undefined),
      seen: readMark(status, reason),
      says: readMark(fields.text(names.came), fields.text(names.why)),
    };
  });
}

/** A register as it stands, before anybody says anything: what nobody wrote is not preset. */
export function registerAsItStands(people: readonly Participant[]): readonly RegisterEntry[] {
  return people.map(({ enrolment, attendance }) => {
    const stands = attendance && markOf(attendance.status, attendance.reason ?? undefined);
    return { enrolment, stands, seen: stands, says: stands };
  });
}

function readMark(status: string, reason: string): Mark | undefined {
  const known = attendances.find((one) => one === status);
  return (
    known &&
    markOf(
      known,
      absenceReasons.find((one) => one === reason),
    )
  );
}
