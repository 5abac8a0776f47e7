import { type Checked, type Judgements, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { isDocumentDemanded } from '../programme/closing-documents.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import type { ClosedEnrolment, Closing, Enrolment } from './enrolment.ts';

export const longestRecommendation = 4000;
export const longestClosingNote = 2000;

/** A closing while it is being written: anything may still be missing. */
export type ClosingDraft = { readonly [Field in keyof Closing]: Closing[Field] | undefined };

/** What a closing can be refused for, by the field to look at; `enrolment` is for the page as a whole. */
export interface ClosingRefusals {
  readonly enrolment: 'already-closed';
  readonly ending: 'ending-missing';
  readonly endedOn: 'end-date-missing' | 'ended-before-start' | 'ended-in-the-future';
  readonly recommendation: 'recommendation-missing' | 'recommendation-too-long';
  readonly note: 'note-too-long';
}

/**
 * Decides whether a course can be closed so.
 *
 * A course can be closed as completed on any day from its start: citizen and team may agree that it is done
 * before the weeks are, and waiting for a date would only make people stay. What completing does ask for is
 * what the definition demands. The other endings demand no document and no reason.
 */
export function closeEnrolment(
  enrolment: Enrolment,
  definition: ProgrammeDefinition,
  draft: ClosingDraft,
  today: PlainDate,
): Checked<ClosedEnrolment, ClosingRefusals> {
  const cleaned = { ...draft, recommendation: freeText(draft.recommendation), note: freeText(draft.note) };
  const rejected = rejectedAmong(judge(enrolment, definition, cleaned, today));
  // Nothing demanded is missing once it was judged, so the draft is a closing.
  return rejected ?? accepted({ ...enrolment, closing: cleaned as Closing });
}

function judge(
  enrolment: Enrolment,
  definition: ProgrammeDefinition,
  draft: ClosingDraft,
  today: PlainDate,
): Judgements<ClosingRefusals> {
  return {
    enrolment: enrolment.closing === undefined ? undefined : 'already-closed',
    ending: draft.ending === undefined ? 'ending-missing' : undefined,
    endedOn: judgeDate(draft.endedOn, enrolment.startsOn, today),
    recommendation: judgeRecommendation(draft, definition),
    note: (draft.note?.length ?? 0) > longestClosingNote ? 'note-too-long' : undefined,
  };
}

function judgeDate(endedOn: PlainDate | undefined, startsOn: PlainDate, today: PlainDate) {
  if (endedOn === undefined) return 'end-date-missing';
  if (endedOn < startsOn) return 'ended-before-start';
  return endedOn > today ? 'ended-in-the-future' : undefined;
}

function judgeRecommendation({ ending, recommendation }: ClosingDraft, definition: ProgrammeDefinition) {
  const isDemanded = ending !== undefined && isDocumentDemanded(definition, 'recommendation', ending);
  if (recommendation === undefined) return isDemanded ? 'recommendation-missing' : undefined;
  return recommendation.length > longestRecommendation ? 'recommendation-too-long' : undefined;
}
