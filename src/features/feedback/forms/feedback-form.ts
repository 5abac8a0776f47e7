import type { FeedbackDraftId } from '../../../domain/feedback/feedback-draft.ts';
import type { Proposal, ProposalRefusals } from '../../../domain/feedback/propose-feedback.ts';
import { parseId } from '../../../domain/kernel/ids.ts';
import { addDays, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { SummaryError } from '../../../platform/html/index.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import { feedbackTexts } from '../feedback-texts.ts';

/** The form as typed. */
export interface TypedFeedback {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly words: string;
}

export function typedFeedback(fields: TypedFields): TypedFeedback {
  const [id, from, to, words] = ['draft', 'from', 'to', 'words'].map((name) => fields.text(name));
  return { id: id ?? '', from: from ?? '', to: to ?? '', words: words ?? '' };
}

/** Reads the form; an id that is none of ours is given up for one the caller makes. */
export function readProposal({ id, from, to, words }: TypedFeedback, newId: FeedbackDraftId): Proposal {
  return {
    id: parseId<FeedbackDraftId>(id) ?? newId,
    from: parseTypedDate(from),
    to: parseTypedDate(to),
    words,
  };
}

/** The period one would choose: from the day after what was told last, or the first day, until today. */
export function usualPeriod(
  startsOn: PlainDate,
  toldUntil: PlainDate | undefined,
  today: PlainDate,
): { readonly from: PlainDate; readonly to: PlainDate } {
  const next = toldUntil === undefined ? startsOn : addDays(toldUntil, 1);
  return { from: next > today ? today : next, to: today };
}

const fieldOf = { from: 'from', to: 'to', words: 'words' } as const;

/** What to say at which field, in the order of the form; what is about the form as a whole stands at its text. */
export function feedbackErrors(refusals: Partial<ProposalRefusals>, language: Language): SummaryError[] {
  const t = feedbackTexts[language].refusals;
  const fields = (['from', 'to', 'words'] as const).flatMap((name) => {
    const refusal = refusals[name];
    return refusal === undefined ? [] : [{ field: fieldOf[name], text: t[refusal] }];
  });
  return refusals.form === undefined ? fields : [...fields, { field: 'words', text: t[refusals.form] }];
}
