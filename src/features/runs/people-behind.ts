import { judgeAll } from '../../domain/outcome/engine/judge-all.ts';
import type { Judged } from '../../domain/outcome/engine/one-per-person.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import {
  type FigurePart,
  figureParts,
  type LeftOutReason,
  leftOutReasons,
} from '../../domain/outcome/place.ts';
import { sortWay, type WayPlace } from '../../domain/outcome/sort-way.ts';
import { placesReaching, shortOf, type WayStep } from '../../domain/outcome/way-steps.ts';
import type { OutcomeRule } from '../../domain/programme/definition.ts';
import type { Case } from './case-queries.ts';
import { frameOf } from './run-figure.ts';
import type { Run } from './run-queries.ts';
import type { Way } from './way-queries.ts';

/** People who share a place in a count. */
export interface Group<Place extends string, Person = Way> {
  readonly place: Place;
  readonly people: readonly Person[];
}

/** A person behind a figure, and why they stand where they stand. */
export type Explained = Judged<Case>;

/** Everybody a figure is about: those in its denominator, part by part, and those left out, by reason. */
export interface PeopleBehindFigure {
  readonly parts: readonly Group<FigurePart, Explained>[];
  readonly leftOut: readonly Group<LeftOutReason, Explained>[];
}

export function peopleBehindFigure(
  run: Pick<Run, 'endsOn'>,
  rule: OutcomeRule,
  cases: readonly Case[],
  moment: Moment,
): PeopleBehindFigure {
  const judged = Map.groupBy(judgeAll(rule, cases, frameOf(run, moment)), ({ verdict }) => verdict.place);
  const groupOf = <Place extends FigurePart | LeftOutReason>(place: Place): Group<Place, Explained> => ({
    place,
    people: judged.get(place) ?? [],
  });
  return { parts: figureParts.map(groupOf), leftOut: leftOutReasons.map(groupOf) };
}

/** Everybody who came to the step before: those who are here, and those who are not, by where they stand. */
export interface PeopleAtStep<Person extends Way = Way> {
  readonly here: readonly Group<WayPlace, Person>[];
  readonly notHere: readonly Group<WayPlace, Person>[];
}

/** Groups with nobody in them are left out. */
export function peopleAtStep<Person extends Way>(
  step: WayStep,
  ways: readonly Person[],
  moment: Moment,
): PeopleAtStep<Person> {
  const sorted = sortWay(ways, moment);
  const groupsOf = (places: readonly WayPlace[]): Group<WayPlace, Person>[] =>
    places
      .map((place) => {
        const there = new Set(sorted[place]);
        return { place, people: ways.filter(({ referral }) => there.has(referral)) };
      })
      .filter(({ people }) => people.length > 0);
  const { may, out } = shortOf[step];
  return { here: groupsOf(placesReaching(step)), notHere: groupsOf([...may, ...out]) };
}
