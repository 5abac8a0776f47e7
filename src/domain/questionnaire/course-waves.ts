import type { CourseChange } from '../enrolment/course-change.ts';
import { dayWhenLived } from '../enrolment/lived-days.ts';
import { standingChanges } from '../enrolment/standing-changes.ts';
import { includesDate, type Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Wave } from '../programme/definition.ts';
import type { Respondent } from './questionnaire.ts';
import { type WaveCourse, type WaveDays, waveDays } from './wave-days.ts';

/** That a run asks a questionnaire of one side in one wave. */
export interface Asking {
  readonly id: string;
  readonly wave: string;
  readonly side: Respondent;
  /** The role that asks, or answers as the worker; without one, anybody on the team. */
  readonly role: string | undefined;
  /** Waves that are due in these days are asked so. */
  readonly period: Period;
}

/** What somebody told about one wave. */
export interface ToldOutcome {
  readonly asking: string;
  readonly nth: number;
  readonly outcome: 'answered' | 'refused' | 'could_not';
  readonly toldOn: PlainDate;
}

/**
 * Where a wave stands for one person and one side: not opened yet, open and before its day, due from its day on, its
 * window gone by without an answer, or told of. A refusal stands until somebody answers after all.
 */
export type WaveStanding = 'ahead' | 'open' | 'due' | 'late' | ToldOutcome['outcome'];

/** One questionnaire asked of one person at one time. */
export interface AskedWave<SomeAsking extends Asking = Asking> {
  readonly asking: SomeAsking;
  readonly days: WaveDays;
  readonly standing: WaveStanding;
  /** The day something was told, where it was. */
  readonly toldOn: PlainDate | undefined;
}

/** The days a course is measured by; weeks are lived, so a pause moves what comes after it. */
export interface CourseToAsk {
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | undefined;
  readonly changes: readonly CourseChange[];
}

/** All that is or was asked in a course up to a day, and the times that follow within `ahead`. In the order of days. */
export function askedWaves<SomeAsking extends Asking>(
  waves: readonly Wave[],
  course: CourseToAsk,
  askings: readonly SomeAsking[],
  told: readonly ToldOutcome[],
  today: PlainDate,
  ahead: PlainDate = today,
): readonly AskedWave<SomeAsking>[] {
  return waveDays(waves, clockOf(course), ahead).flatMap((days) =>
    askings
      .filter(({ wave, period }) => wave === days.wave && includesDate(period, days.dueOn))
      .map((asking) => {
        const last = standingOutcome(told, asking.id, days.nth);
        return { asking, days, standing: last?.outcome ?? standingOn(days, today), toldOn: last?.toldOn };
      }),
  );
}

function clockOf({ startsOn, endedOn, changes }: CourseToAsk): WaveCourse {
  const { pauses } = standingChanges(changes);
  return { startsOn, endedOn, weekBegins: (week) => dayWhenLived(startsOn, 7 * (week - 1) + 1, pauses) };
}

/** An answer stands whatever was told besides; otherwise what was told last. */
function standingOutcome(told: readonly ToldOutcome[], asking: string, nth: number): ToldOutcome | undefined {
  const here = told.filter((one) => one.asking === asking && one.nth === nth);
  return here.find(({ outcome }) => outcome === 'answered') ?? here.at(-1);
}

function standingOn({ opensOn, dueOn, closesOn }: WaveDays, today: PlainDate): WaveStanding {
  if (today < opensOn) return 'ahead';
  if (today < dueOn) return 'open';
  return today <= closesOn ? 'due' : 'late';
}

/** Whether there is something to do: an answer still fits, or fits late and the next time has not opened. */
export function waitsForAnswer(one: AskedWave, all: readonly AskedWave[], today: PlainDate): boolean {
  if (one.standing === 'open' || one.standing === 'due') return true;
  if (one.standing !== 'late') return false;
  return !all.some(
    ({ asking, days }) =>
      asking.side === one.asking.side && days.dueOn > one.days.dueOn && days.opensOn <= today,
  );
}

/** The pair of an answer: the same wave and time, asked of the other side. */
export function pairOf<SomeAsking extends Asking>(
  one: AskedWave<SomeAsking>,
  all: readonly AskedWave<SomeAsking>[],
): AskedWave<SomeAsking> | undefined {
  return all.find(
    ({ asking, days }) =>
      asking.side !== one.asking.side && days.wave === one.days.wave && days.nth === one.days.nth,
  );
}
