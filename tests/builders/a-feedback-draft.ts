import type { FeedbackDraft, FeedbackDraftId } from '../../src/domain/feedback/feedback-draft.ts';
import { addDays } from '../../src/domain/kernel/plain-date.ts';
import { anId } from './an-id.ts';
import { today } from './today.ts';

/** A proposal about the last four weeks, made today, that nobody has answered. */
export function aFeedbackDraft(changes: Partial<FeedbackDraft>): FeedbackDraft {
  return {
    id: anId<FeedbackDraftId>(1),
    about: { from: addDays(today, -28), to: today },
    words: 'Mødt 7 af 9 gange.',
    writtenOn: today,
    state: { is: 'open' },
    ...changes,
  };
}
