import { factForms } from '../../domain/fact/fact-form.ts';
import type { NewFact } from '../../domain/fact/record-fact.ts';
import type { PlannedCourse } from '../../domain/import/merge-rows.ts';
import { birthDateOf } from '../../domain/person/cpr-number.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { sealCpr } from '../people/index.ts';
import type { HowFar } from './how-far-queries.ts';

/** What a list is written from: its authority, and the versions of its programme by their numbers. */
export interface PayloadGround {
  readonly authority: string;
  readonly keys: KeyRing;
  readonly versions: ReadonlyMap<number, string>;
  /** The version that a run uses: what holds where a list does not say. */
  readonly version: string;
}

/** The courses of a list as the doors of the database take them. A number goes sealed and as a hash, never open. */
export function payloadOf(courses: readonly PlannedCourse[], ground: PayloadGround): string {
  return JSON.stringify(courses.map((course) => courseRow(course, ground)));
}

/** So many courses go through the door together: enough to be quick, few enough to hold nobody's memory. */
const partLength = 500;

/** Some courses of a list as the doors take them, and how far the list has come once they are written. */
export interface ListPart extends HowFar {
  readonly payload: string;
}

/** The same, in parts; the next is made once the one before has been written. */
export function* payloadsOf(courses: readonly PlannedCourse[], ground: PayloadGround): Generator<ListPart> {
  for (let from = 0; from < courses.length; from += partLength) {
    const payload = payloadOf(courses.slice(from, from + partLength), ground);
    yield { payload, done: Math.min(from + partLength, courses.length), of: courses.length };
  }
}

function courseRow(course: PlannedCourse, { authority, keys, versions, version }: PayloadGround) {
  const { cpr, name, callName, closing } = course;
  const sealed = cpr === undefined ? undefined : sealCpr(keys, authority, cpr);
  return {
    record: course.record,
    cpr_hash: sealed?.cpr_hash.toString('hex'),
    cpr_encrypted: sealed?.cpr_encrypted.toString('hex'),
    born_on: cpr === undefined ? undefined : birthDateOf(cpr),
    full_name: name,
    call_name: callName ?? name?.split(' ')[0],
    version: (course.version === undefined ? undefined : versions.get(course.version)) ?? version,
    referred_on: course.referredOn,
    accepted_on: course.acceptedOn,
    starts_on: course.startsOn,
    ending: closing?.ending,
    ended_on: closing?.endedOn,
    recommendation: closing?.recommendation,
    facts: course.facts.map(factRow),
  };
}

function factRow({
  kind,
  period,
  codeId,
  hoursAWeek,
  place,
  extent,
  returnedTo,
  decidedFor,
  noLonger,
  source,
}: NewFact) {
  return {
    table: `${factForms[kind].circle}_fact`,
    kind,
    from: period.from,
    to: period.to,
    code: codeId,
    hours: hoursAWeek,
    place,
    extent,
    returned_to: returnedTo,
    decided_for: decidedFor,
    no_longer: noLonger,
    source,
  };
}
