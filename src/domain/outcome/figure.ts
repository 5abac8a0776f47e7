import type { PlainDate } from '../kernel/plain-date.ts';
import type { Limits } from './wilson-limits.ts';

/** Which rule counted: its id stays the same from version to version of a programme. */
export interface RuleReference {
  readonly id: string;
  readonly version: number;
}

/** What the agreement with a funder asks for. `share` is between 0 and 1; direction says which way is good. */
export interface Target {
  readonly direction: 'at_least' | 'at_most';
  readonly share: number;
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
export interface Figure<Reason extends string = string> extends FigureQuestion {
  readonly numerator: number;
  readonly denominator: number;
  /** Settled, and not what was asked for. */
  readonly notMet: number;
  /** Settled another way: left for work or education. Part of the whole, and never told as a drop-out. */
  readonly exitedToWorkOrEducation: number;
  /** Not settled on the as-of date: may still become either. Not a failure. */
  readonly notYetPossible: number;
  readonly leftOut: Readonly<Record<Reason, number>>;
  /** `undefined` when there is nobody to say anything about. */
  readonly limits: Limits | undefined;
}
