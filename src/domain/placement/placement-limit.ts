import type { Verification } from '../code-list/code-list.ts';
import type { Period } from '../kernel/period.ts';

/** What is counted: how long it lasts from its first day to its last, or how many hours it is a week. */
export type Measured = 'weeks' | 'months' | 'hours_a_week';

/** The limits there are; each has words of its own. */
export type LimitKey =
  | 'placement_short'
  | 'placement_assessed'
  | 'placement_special_need'
  | 'subsidy_public_insured'
  | 'subsidy_half_year'
  | 'subsidy_year'
  | 'small_flexjob_hours';

/**
 * How far a kind of work may go before the law asks for something more. A limit may hold for some target groups only:
 * whoever asks here need not know the citizen's, so a limit that is passed is a notice and never a refusal.
 */
export interface PlacementLimit {
  readonly key: LimitKey;
  /** A code of the list `work-kinds`. */
  readonly code: string;
  readonly measured: Measured;
  /** As much as this is within the limit. */
  readonly most: number;
  /** When it was law: asked on the first day of what was agreed. */
  readonly period: Period;
  /** The law's own place: "LAB § 61, stk. 1". */
  readonly legalReference: string;
  /** Where it was read, or that it was not. */
  readonly source: string;
  readonly verified: Verification;
}
