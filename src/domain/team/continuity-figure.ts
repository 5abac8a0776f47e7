import type { Continuity } from './continuity.ts';

/** Continuity of a run as a figure: of those promised the same person and begun, for how many it is so. */
export interface ContinuityFigure {
  /** Courses with a promise of which at least a day is lived: what is counted over. */
  readonly total: number;
  readonly kept: number;
  readonly stoodIn: number;
  readonly broken: number;
  /** Courses that count nowhere, and why. */
  readonly leftOut: { readonly notBegun: number; readonly nothingPromised: number };
}

/** A course to be counted: what it promises, and how that stands. */
export interface CountedContinuity {
  readonly hasBegun: boolean;
  readonly continuity: Continuity | undefined;
}

/** Counts a run. Each course falls into exactly one of the five. */
export function continuityFigure(courses: readonly CountedContinuity[]): ContinuityFigure {
  const stands = courses.map(({ continuity }) => continuity?.stands);
  const count = (wanted: Continuity['stands']) => stands.filter((one) => one === wanted).length;
  const out = courses.filter(({ continuity }) => continuity === undefined);
  const notBegun = out.filter(({ hasBegun }) => !hasBegun).length;
  return {
    total: courses.length - out.length,
    kept: count('kept'),
    stoodIn: count('stood_in'),
    broken: count('broken'),
    leftOut: { notBegun, nothingPromised: out.length - notBegun },
  };
}
