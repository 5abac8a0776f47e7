import { includesDate, type Period } from '../kernel/period.ts';
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import type { Place } from './place.ts';
import type { BreakKind, StaffBreak } from './staff-break.ts';
import type { Spell } from './stand-in.ts';
import { teamProblems } from './team-problems.ts';

/** What a team must talk about before it happens to the citizen. */
export type TeamWarning =
  | {
      readonly warns: 'break';
      readonly place: Place;
      readonly kind: BreakKind;
      readonly period: Spell;
      readonly id: StaffBreak['id'];
    }
  | { readonly warns: 'employment_ends'; readonly place: Place; readonly lastDay: PlainDate }
  | { readonly warns: 'place_ends'; readonly place: Place; readonly lastDay: PlainDate }
  | { readonly warns: 'empty_role'; readonly role: string };

/** When somebody on the team works in her house no more. */
export interface EmploymentEnd {
  readonly account: Place['account'];
  readonly organisation: Place['organisation'];
  readonly lastDay: PlainDate;
}

/** What is known of the people on a team. */
export interface TeamAhead {
  readonly breaks: readonly StaffBreak[];
  readonly ends: readonly EmploymentEnd[];
}

/** So many days before it happens the team is told. */
const daysOfNotice = 14;
/** A break shorter than this needs nobody to stand in: the citizen meets her the week after. */
const shortestBreak = 7;

/**
 * What is about to break the promise of the same faces: a break nobody stands in for, somebody whose employment or
 * place ends with nobody after her, a role without anybody. A warning goes when its cause does.
 */
export function teamWarnings(
  definition: Pick<ProgrammeDefinition, 'roles'>,
  places: readonly Place[],
  { breaks, ends }: TeamAhead,
  today: PlainDate,
): readonly TeamWarning[] {
  const ahead = places.filter(
    ({ period, standsInFor }) => standsInFor === undefined && (period.to === undefined || period.to >= today),
  );
  return [
    ...ahead.flatMap((place) => breakWarnings(place, places, breaks, today)),
    ...ahead.flatMap((place) => endWarnings(place, places, ends, today)),
    ...emptyRoles(definition, places, today),
  ];
}

/** Days until it happens; nought or less once it has. */
export function daysUntil(warning: TeamWarning, today: PlainDate): number {
  if (warning.warns === 'empty_role') return 0;
  return daysBetween(today, warning.warns === 'break' ? warning.period.from : warning.lastDay);
}

function breakWarnings(
  place: Place,
  places: readonly Place[],
  breaks: readonly StaffBreak[],
  today: PlainDate,
): TeamWarning[] {
  return breaks
    .filter(({ account, organisation }) => account === place.account && organisation === place.organisation)
    .filter(({ period }) => daysBetween(period.from, period.to) + 1 >= shortestBreak)
    .filter(({ period }) => period.to >= today && daysBetween(today, period.from) <= daysOfNotice)
    .filter(({ period }) => meets(period, place.period) && !isStoodInFor(place, places, period, today))
    .map(({ id, kind, period }) => ({ warns: 'break', place, kind, period, id }));
}

/** Somebody stands in from the first day of the break that is left, for a first while at least. */
function isStoodInFor(place: Place, places: readonly Place[], period: Spell, today: PlainDate): boolean {
  const from = [period.from, place.period.from, today].toSorted().at(-1) ?? today;
  return places.some(({ standsInFor, period: days }) => standsInFor === place.id && includesDate(days, from));
}

function endWarnings(
  place: Place,
  places: readonly Place[],
  ends: readonly EmploymentEnd[],
  today: PlainDate,
): TeamWarning[] {
  const end = ends.find(
    ({ account, organisation }) => account === place.account && organisation === place.organisation,
  );
  const lastOfPlace = place.period.to;
  if (
    end !== undefined &&
    isSoon(end.lastDay, today) &&
    (lastOfPlace === undefined || lastOfPlace > end.lastDay)
  )
    return [{ warns: 'employment_ends', place, lastDay: end.lastDay }];
  if (lastOfPlace === undefined || !isSoon(lastOfPlace, today)) return [];
  const next = addDays(lastOfPlace, 1);
  const isFollowed = places.some(({ role, period }) => role === place.role && includesDate(period, next));
  return isFollowed ? [] : [{ warns: 'place_ends', place, lastDay: lastOfPlace }];
}

function emptyRoles(
  definition: Pick<ProgrammeDefinition, 'roles'>,
  places: readonly Place[],
  today: PlainDate,
): TeamWarning[] {
  const there = places.filter(({ period }) => includesDate(period, today));
  return teamProblems(definition, there, today)
    .filter(({ problem }) => problem === 'role-stands-empty')
    .filter(({ role }) => !there.some((place) => place.role === role))
    .flatMap(({ role }): TeamWarning[] => (role === undefined ? [] : [{ warns: 'empty_role', role }]));
}

function isSoon(day: PlainDate, today: PlainDate): boolean {
  return daysBetween(today, day) <= daysOfNotice;
}

function meets(one: Period, other: Period): boolean {
  return (other.to === undefined || one.from <= other.to) && (one.to === undefined || other.from <= one.to);
}
