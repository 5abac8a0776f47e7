import type { Period } from '../kernel/period.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { CourseChange, Extension, NextPhase, Pause, Resumption, Review } from './course-change.ts';

/** What stands of the changes to a course. The order in which they were written down means nothing here. */
export interface StandingChanges {
  readonly extensions: readonly Extension[];
  /** In the order of their days; one without a last day goes on. */
  readonly pauses: readonly StandingPause[];
  readonly left: readonly NextPhase[];
  readonly reviews: readonly Review[];
}

export interface StandingPause extends Period {
  readonly id: string;
  readonly phase: string;
}

type Lasting = Exclude<CourseChange, { readonly change: 'taken_back' }>;

/** Leaves out what was taken back, and lets each pause end where it was resumed. */
export function standingChanges(changes: readonly CourseChange[]): StandingChanges {
  const kept = lasting(changes);
  const resumptions = kept.filter((one) => one.change === 'resumption');
  return {
    extensions: kept.filter((one) => one.change === 'extension'),
    pauses: kept
      .filter((one) => one.change === 'pause')
      .flatMap((pause) => pauseOf(pause, resumptions))
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    left: kept.filter((one) => one.change === 'next_phase'),
    reviews: kept.filter((one) => one.change === 'review'),
  };
}

/** The changes that were not taken back; a resumption falls with the pause it ended. */
export function lasting(changes: readonly CourseChange[]): readonly Lasting[] {
  const gone = new Set(changes.flatMap((one) => (one.change === 'taken_back' ? [one.of] : [])));
  return changes.filter(
    (one): one is Lasting =>
      one.change !== 'taken_back' && !gone.has(one.id) && !(one.change === 'resumption' && gone.has(one.of)),
  );
}

/** A pause that was resumed on its first day never was. */
function pauseOf(pause: Pause, resumptions: readonly Resumption[]): StandingPause[] {
  const ends = resumptions.filter(({ of }) => of === pause.id).map(({ on }) => addDays(on, -1));
  const to = earliest([...ends, ...(pause.until === undefined ? [] : [pause.until])]);
  if (to !== undefined && to < pause.on) return [];
  return [{ id: pause.id, phase: pause.phase, from: pause.on, to }];
}

function earliest(dates: readonly PlainDate[]): PlainDate | undefined {
  return dates.toSorted()[0];
}
