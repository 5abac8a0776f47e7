import type { Relation } from '../../domain/access/relation.ts';
import type { Consent } from '../../domain/consent/consent.ts';
import type { Withdrawal } from '../../domain/consent/withdrawal.ts';
import type { CourseChange } from '../../domain/enrolment/course-change.ts';
import { standingFeedbackConsent } from '../../domain/feedback/feedback-consent.ts';
import type { FeedbackDraft } from '../../domain/feedback/feedback-draft.ts';
import type { CitizenId, EnrolmentId, OrganisationId, ReferralId, RunId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ShownName } from '../people/index.ts';

/** A yes to feedback, and whether anything was shared on it. */
export interface FeedbackConsent extends Consent {
  readonly isShared: boolean;
}

/** A proposal with who wrote it, and who settled it. */
export interface NamedDraft extends FeedbackDraft {
  readonly writer: string;
  /** Who sent it or kept it back, by name; absent where it was the citizen, or nobody yet. */
  readonly settledBy: string | undefined;
}

/** Somebody on the team, as the line "who can see this" names them. */
export interface TeamOnlooker {
  readonly name: string;
  readonly relations: readonly Relation[];
}

/** One course as its feedback is made and settled. */
export interface FeedbackSheet {
  readonly enrolment: EnrolmentId;
  readonly authority: OrganisationId;
  readonly authorityName: string;
  readonly citizen: CitizenId;
  readonly run: RunId;
  readonly referral: ReferralId;
  readonly version: string;
  readonly callName: ShownName;
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | undefined;
  /** All that was ever changed about the days of the course. */
  readonly changes: readonly CourseChange[];
  /** Who answers for the citizen today without being on the team: whom feedback is for. */
  readonly receivers: readonly string[];
  readonly team: readonly TeamOnlooker[];
  /** The newest first. */
  readonly drafts: readonly NamedDraft[];
  readonly consents: readonly FeedbackConsent[];
  readonly withdrawals: readonly Withdrawal[];
}

/** The yes that feedback about the course rests on today. */
export function standingYes(sheet: FeedbackSheet, today: PlainDate): FeedbackConsent | undefined {
  return standingFeedbackConsent(sheet.consents, sheet.withdrawals, sheet.authority, today);
}
