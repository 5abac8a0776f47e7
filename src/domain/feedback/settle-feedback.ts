import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { FeedbackDraft } from './feedback-draft.ts';

/** Who settles a proposal: the citizen it is about, or the team that wrote it. */
export type SettledBy = 'citizen' | 'team';

export interface ReleaseFacts {
  readonly by: SettledBy;
  /** A yes from the citizen stands today. */
  readonly hasConsent: boolean;
  readonly hasReceiver: boolean;
}

export type ReleaseRefusal = 'withheld-already' | 'no-consent' | 'nobody-to-tell';

/**
 * Sends a proposal, word for word. The citizen's own press is a yes; the team may press only where one stands.
 * What was sent before stays sent: a second press changes nothing.
 */
export function releaseFeedback<Draft extends FeedbackDraft>(
  draft: Draft,
  { by, hasConsent, hasReceiver }: ReleaseFacts,
  today: PlainDate,
): Result<Draft, ReleaseRefusal> {
  if (draft.state.is === 'released') return accepted(draft);
  if (draft.state.is === 'withheld') return refused('withheld-already');
  if (!hasReceiver) return refused('nobody-to-tell');
  if (by === 'team' && !hasConsent) return refused('no-consent');
  return accepted({ ...draft, state: { is: 'released', on: today } });
}

export type WithholdRefusal = 'released-already';

/** Keeps a proposal back. Nobody is asked why, and whoever it was meant for never hears of it. */
export function withholdFeedback<Draft extends FeedbackDraft>(
  draft: Draft,
  today: PlainDate,
): Result<Draft, WithholdRefusal> {
  if (draft.state.is === 'withheld') return accepted(draft);
  if (draft.state.is === 'released') return refused('released-already');
  return accepted({ ...draft, state: { is: 'withheld', on: today } });
}
