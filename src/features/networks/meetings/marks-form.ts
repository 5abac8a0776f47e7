import { attendances } from '../../../domain/session/attendance.ts';
import { type Mark, markOf, type RegisterEntry } from '../../../domain/session/record-register.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { namesOf, type Participant } from '../../sessions/index.ts';

/**
 * What somebody around the citizens said about who came. Why somebody did not come is neither asked for here nor within
 * their reach: it stands apart, and stays as the team wrote it while the mark stays.
 */
export function readMarks(fields: TypedFields, people: readonly Participant[]): readonly RegisterEntry[] {
  return people.map((person) => {
    const names = namesOf(person.enrolment);
    const stands = standing(person);
    const read = (status: string): Mark | undefined => {
      if (status === stands?.status) return stands;
      const known = attendances.find((one) => one === status);
      return known && markOf(known, undefined);
    };
    return {
      enrolment: person.enrolment,
      stands,
      seen: read(fields.text(names.seen)),
      says: read(fields.text(names.came)),
    };
  });
}

export function marksAsTheyStand(people: readonly Participant[]): readonly RegisterEntry[] {
  return people.map((person) => {
    const stands = standing(person);
    return { enrolment: person.enrolment, stands, seen: stands, says: stands };
  });
}

function standing({ attendance }: Participant): Mark | undefined {
  return attendance && markOf(attendance.status, undefined);
}
