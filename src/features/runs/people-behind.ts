import { evaluators } from '../../domain/outcome/evaluators.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { Measure } from '../../domain/outcome/measure.ts';
import {
  type CompletionLeftOut,
  type CompletionPart,
  completionLeftOutReasons,
  completionParts,
} from '../../domain/outcome/sort-completions.ts';
import { sortWay, type WayPlace } from '../../domain/outcome/sort-way.ts';
import { placesReaching, shortOf, type WayStep } from '../../domain/outcome/way-steps.ts';
import { coursesOf } from './run-figure.ts';
import type { Way } from './way-queries.ts';

/** People who share a place in a count. */
export interface Group<Place extends string> {
  readonly place: Place;
  readonly people: readonly Way[];
}

/** Everybody a figure is about: those in its denominator, part by part, and those left out, by reason. */
export interface PeopleBehindFigure {
  readonly parts: readonly Group<CompletionPart>[];
  readonly leftOut: readonly Group<CompletionLeftOut>[];
}

export function peopleBehindFigure(
  measure: Measure,
  ways: readonly Way[],
  moment: Moment,
): PeopleBehindFigure {
  const sorted = evaluators[measure].sort(coursesOf(ways), moment);
  const groupOf = <Place extends CompletionPart | CompletionLeftOut>(place: Place): Group<Place> => {
    const there = new Set(sorted[place]);
    return {
      place,
      people: ways.filter(({ course }) => course !== undefined && there.has(course.enrolment)),
    };
  };
  return { parts: completionParts.map(groupOf), leftOut: completionLeftOutReasons.map(groupOf) };
}

/** Everybody who came to the step before: those who are here, and those who are not, by where they stand. */
export interface PeopleAtStep {
  readonly here: readonly Group<WayPlace>[];
  readonly notHere: readonly Group<WayPlace>[];
}

/** Groups with nobody in them are left out. */
export function peopleAtStep(step: WayStep, ways: readonly Way[], moment: Moment): PeopleAtStep {
  const sorted = sortWay(ways, moment);
  const groupsOf = (places: readonly WayPlace[]): Group<WayPlace>[] =>
    places
      .map((place) => {
        const there = new Set(sorted[place]);
        return { place, people: ways.filter(({ referral }) => there.has(referral)) };
      })
      .filter(({ people }) => people.length > 0);
  const { may, out } = shortOf[step];
  return { here: groupsOf(placesReaching(step)), notHere: groupsOf([...may, ...out]) };
}
