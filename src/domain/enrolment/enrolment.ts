import type { AuthorityId, CitizenId, EnrolmentId, ReferralId, RunId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { DefinitionReference } from '../programme/definition.ts';
import type { CourseChange } from './course-change.ts';
import type { Ending } from './ending.ts';

/**
 * A citizen's course in a run. It holds on to the version of the definition it began with: a later version
 * never changes a course that is under way. Where it stands is worked out from its dates, never stored.
 */
export interface Enrolment {
  readonly id: EnrolmentId;
  readonly authority: AuthorityId;
  readonly citizen: CitizenId;
  readonly run: RunId;
  readonly referral: ReferralId;
  readonly definition: DefinitionReference;
  readonly startsOn: PlainDate;
  /** All that was ever changed about its days, taken back or not. */
  readonly changes: readonly CourseChange[];
  readonly closing: Closing | undefined;
}

/** How a course ended, when, and what was written at its end. */
export interface Closing {
  readonly ending: Ending;
  readonly endedOn: PlainDate;
  /** The closing recommendation: what the team and the citizen say should come next. */
  readonly recommendation: string | undefined;
  readonly note: string | undefined;
  /** What comes after: who does what, from when. */
  readonly onwardPlan: string | undefined;
  readonly onwardHandover: OnwardHandover | undefined;
  /** What the citizen learnt and did, a line each, to take along. */
  readonly cvLines: readonly string[];
}

/** That somebody takes over: who, what they are given, and by which right. */
export interface OnwardHandover {
  readonly to: string;
  readonly what: string;
  readonly basis: 'consent' | 'law';
  /** The rule, where the basis is the law. */
  readonly rule: string | undefined;
}

export interface ClosedEnrolment extends Enrolment {
  readonly closing: Closing;
}
