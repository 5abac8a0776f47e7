import type { ReferralId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { CompletionRow } from './completion-row.ts';

/** A dated fact and the day it was recorded, so that what was known earlier can be told again. */
export interface KnownFact {
  readonly on: PlainDate;
  readonly recordedOn: PlainDate;
}

/** One referral's way through a run: sent, answered, perhaps a no of the citizen's own, perhaps a course. */
export interface WayRow {
  readonly referral: ReferralId;
  readonly sent: KnownFact;
  readonly answer: (KnownFact & { readonly given: 'accepted' | 'refused' }) | undefined;
  readonly ownNo: KnownFact | undefined;
  readonly course: CompletionRow | undefined;
}
