import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { FeedbackDraft, FeedbackDraftId } from './feedback-draft.ts';

/** A proposal as far as it was filled in. */
export interface Proposal {
  readonly id: FeedbackDraftId;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly words: string;
}

/** What a proposal depends on besides itself. */
export interface ProposalFacts {
  readonly startsOn: PlainDate;
  /** Somebody answers for the citizen without being on the team. */
  readonly hasReceiver: boolean;
  readonly hasOpenDraft: boolean;
}

/** What a proposal can be refused for, by the part of it to look at; `form` is the page as a whole. */
export interface ProposalRefusals {
  readonly form: 'nobody-to-tell' | 'one-is-open';
  readonly from: 'from-missing' | 'from-before-start';
  readonly to: 'to-missing' | 'to-before-from' | 'to-in-the-future';
  readonly words: 'words-missing' | 'words-too-long';
}

/** Characters: a page at most. Longer than that is no feedback but a file. */
export const longestFeedback = 2000;

/** Decides whether a text may be put before the citizen. It is never sent by this: that is another act. */
export function proposeFeedback(
  { id, from, to, words: typed }: Proposal,
  { startsOn, hasReceiver, hasOpenDraft }: ProposalFacts,
  today: PlainDate,
): Checked<FeedbackDraft, ProposalRefusals> {
  const words = freeText(typed);
  const rejected = rejectedAmong<ProposalRefusals>({
    form: judgeForm(hasReceiver, hasOpenDraft),
    from: judgeFrom(from, startsOn),
    to: judgeTo(from, to, today),
    words: judgeWords(words),
  });
  if (rejected !== undefined || from === undefined || to === undefined || words === undefined)
    return rejected ?? { ok: false, refusals: {} };
  return accepted({ id, about: { from, to }, words, writtenOn: today, state: { is: 'open' } });
}

function judgeForm(hasReceiver: boolean, hasOpenDraft: boolean): ProposalRefusals['form'] | undefined {
  if (!hasReceiver) return 'nobody-to-tell';
  return hasOpenDraft ? 'one-is-open' : undefined;
}

/** Judges the first day a text is about. */
export function judgeFrom(
  from: PlainDate | undefined,
  startsOn: PlainDate,
): ProposalRefusals['from'] | undefined {
  if (from === undefined) return 'from-missing';
  return from < startsOn ? 'from-before-start' : undefined;
}

/** Judges the last day a text is about. */
export function judgeTo(
  from: PlainDate | undefined,
  to: PlainDate | undefined,
  today: PlainDate,
): ProposalRefusals['to'] | undefined {
  if (to === undefined) return 'to-missing';
  if (to > today) return 'to-in-the-future';
  return from !== undefined && to < from ? 'to-before-from' : undefined;
}

function judgeWords(words: string | undefined): ProposalRefusals['words'] | undefined {
  if (words === undefined) return 'words-missing';
  return words.length > longestFeedback ? 'words-too-long' : undefined;
}
