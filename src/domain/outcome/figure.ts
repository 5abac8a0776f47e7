import type { PlainDate } from '../kernel/plain-date.ts';
import type { LeftOutReason } from './place.ts';
import type { Limits } from './wilson-limits.ts';

/** Which rule counted: its id stays the same from version to version of a programme. */
export interface RuleReference {
  readonly id: string;
  readonly version: number;
}

/** What an agreement asks for: a share between 0 and 1, or a number of people; direction says which way is good. */
export type Target = ShareTarget | CountTarget;

export interface ShareTarget {
  readonly direction: 'at_least' | 'at_most';
  readonly share: number;
}

export interface CountTarget {
  readonly direction: 'at_least' | 'at_most';
  readonly headCount: number;
}

/** The two dates of everything counted here. */
export interface Moment {
  /** What was true on this date … */
  readonly asOf: PlainDate;
  /** … as far as it had been recorded on this one. */
  readonly knownAt: PlainDate;
}

/** What a figure is asked for, apart from the rows it counts. */
export interface FigureQuestion extends Moment {
  readonly rule: RuleReference;
  /** The state of the data that was counted, so that the same figure can be made again. */
  readonly dataVersion: string;
  readonly target: Target | undefined;
}

/**
 * A figure with everything it needs to be believed. Always
 * `numerator + notMet + exitedToWorkOrEducation + notYetPossible === denominator`; those left out stand outside
 * it, by reason.
 */
export interface Figure extends FigureQuestion {
  /** What is counted: people, or the meetings they were offered. */
  readonly counted: 'people' | 'meetings';
  readonly numerator: number;
  readonly denominator: number;
  /** Settled, and not what was asked for. */
  readonly notMet: number;
  /** Settled another way: left for work or education. Part of the whole, and never told as a drop-out. */
  readonly exitedToWorkOrEducation: number;
  /** Not settled on the as-of date: may still become either. Not a failure. */
  readonly notYetPossible: number;
  /** Of those not settled: for how many it is so today, as far as known. */
  readonly holdsNow: number;
  /**
   * Of those whose day has come: how many reached it. Whoever reached it before their day is not among them, so that
   * nothing is forecast from the early ones alone. `undefined` where a rule has no such day.
   */
  readonly followed: { readonly met: number; readonly of: number } | undefined;
  /** Nobody can be added and nothing more can come: the run is over on the as-of date. */
  readonly isFinal: boolean;
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
  /** What was measured among those it was reached by, where the rule measures something; in its own unit. */
  readonly spread: Spread | undefined;
  /** `undefined` when there is nobody to say anything about, or when what is counted are not people. */
  readonly limits: Limits | undefined;
}

/** The lowest, the middle and the highest of what was measured, of so many people. */
export interface Spread {
  readonly people: number;
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
}
