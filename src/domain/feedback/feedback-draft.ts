import type { Id } from '../kernel/ids.ts';
import type { Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

export type FeedbackDraftId = Id<'feedback_draft'>;

/** What became of a proposal: still the citizen's to look at, kept back, or sent word for word. */
export type FeedbackState =
  | { readonly is: 'open' }
  | { readonly is: 'withheld'; readonly on: PlainDate }
  | { readonly is: 'released'; readonly on: PlainDate };

/** What the team proposes to tell the caseworker outside it, as the citizen is shown it. */
export interface FeedbackDraft {
  readonly id: FeedbackDraftId;
  readonly about: Period;
  readonly words: string;
  readonly writtenOn: PlainDate;
  readonly state: FeedbackState;
}

/** The one proposal that waits for an answer, if any: a second one would only confuse which was said yes to. */
export function openDraft<Draft extends Pick<FeedbackDraft, 'state'>>(
  drafts: readonly Draft[],
): Draft | undefined {
  return drafts.find(({ state }) => state.is === 'open');
}
