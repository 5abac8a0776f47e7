import type { PhaseSpan } from '../enrolment/phase-spans.ts';
import type { AccountId } from '../kernel/ids.ts';
import { includesDate, type Period } from '../kernel/period.ts';
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { Role } from '../programme/definition.ts';
import type { Place } from './place.ts';

/**
 * How a promise of the same person stands. `kept`: she was there every day so far; `stood_in`: somebody stood in for
 * her a while and she came back, or will; `broken`: somebody else took the place, or nobody had it.
 */
export type PromiseKept = 'kept' | 'stood_in' | 'broken';

/** One promise to one citizen, in days lived. */
export interface PromisedPerson {
  /** Key of the role whose person was promised. */
  readonly role: string;
  /** Who it was from the first day; absent where nobody had the place then. */
  readonly first: AccountId | undefined;
  readonly stands: PromiseKept;
  readonly days: {
    readonly same: number;
    readonly stoodIn: number;
    readonly others: number;
    readonly nobody: number;
  };
}

/** The promises of one course, and how it stands as a whole: as its worst promise. */
export interface Continuity {
  readonly stands: PromiseKept;
  readonly promises: readonly PromisedPerson[];
}

/** The course as far as it is lived: its first day and, once it is over, its last. */
export interface Lived {
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | undefined;
}

/**
 * How the promises of the same person stand in a course, counted day by day from its first day to today, its end, or
 * the end of what was promised, whichever comes first. A break without a stand-in breaks no promise: she is the same
 * when she comes back.
 *
 * @param spans the phases of the course in the calendar
 * @returns `undefined` when nothing is promised, or no day of the promise is lived yet
 */
export function continuityOf(
  course: Lived,
  spans: readonly PhaseSpan[],
  roles: readonly Pick<Role, 'key' | 'samePerson'>[],
  places: readonly Place[],
  today: PlainDate,
): Continuity | undefined {
  const promises = roles.flatMap(({ key, samePerson }) => {
    const lived = livedOfPromise(course, spans, samePerson, today);
    return lived === undefined ? [] : [promisedPerson(key, places, lived)];
  });
  if (promises.length === 0) return undefined;
  const has = (stands: PromiseKept) => promises.some((promise) => promise.stands === stands);
  return { stands: has('broken') ? 'broken' : has('stood_in') ? 'stood_in' : 'kept', promises };
}

type Days = Period & { readonly to: PlainDate };

/** The days of a promise that are lived: it begins with the course. */
function livedOfPromise(
  { startsOn, endedOn }: Lived,
  spans: readonly PhaseSpan[],
  samePerson: Role['samePerson'],
  today: PlainDate,
): Days | undefined {
  if (samePerson === 'not_promised') return undefined;
  const promised = spans.filter(({ phase }) => samePerson === 'through_aftercare' || phase.kind === 'main');
  const last = promised.at(-1)?.endsOn;
  const to = [today, endedOn, last].filter((day) => day !== undefined).toSorted()[0] ?? today;
  return to < startsOn ? undefined : { from: startsOn, to };
}

function promisedPerson(role: string, places: readonly Place[], lived: Days): PromisedPerson {
  const seats = places.filter((place) => place.role === role);
  const first = seats.find(
    (place) => place.standsInFor === undefined && includesDate(place.period, lived.from),
  );
  const isFirst = (place: Place) => place.standsInFor === undefined && place.account === first?.account;
  const days = { same: 0, stoodIn: 0, others: 0, nobody: 0 };
  for (const { from, to } of stretches(seats, lived)) {
    const there = seats.filter(({ period }) => includesDate(period, from));
    const length = daysBetween(from, to) + 1;
    if (there.some(isFirst)) days[hasStandIn(there) ? 'stoodIn' : 'same'] += length;
    else days[there.length === 0 ? 'nobody' : 'others'] += length;
  }
  const stands = days.others + days.nobody > 0 ? 'broken' : days.stoodIn > 0 ? 'stood_in' : 'kept';
  return { role, first: first?.account, stands, days };
}

/** Stand-ins share the role: whoever of it is on the team while somebody stands in is being stood in for. */
function hasStandIn(there: readonly Place[]): boolean {
  return there.some(({ standsInFor }) => standsInFor !== undefined);
}

/** The lived days, cut where anybody comes or goes: within a stretch the same people are there every day. */
function stretches(places: readonly Place[], { from, to }: Days): readonly Days[] {
  const cuts = places.flatMap(({ period }) => [
    period.from,
    ...(period.to === undefined ? [] : [addDays(period.to, 1)]),
  ]);
  const starts = [...new Set([from, ...cuts.filter((day) => day > from && day <= to)])].toSorted();
  return starts.map((start, at) => {
    const next = starts[at + 1];
    return { from: start, to: next === undefined ? to : addDays(next, -1) };
  });
}
