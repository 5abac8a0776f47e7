import { type Checked, type Judgements, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { isDocumentDemanded } from '../programme/closing-documents.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import {
  type CvRefusals,
  cleanCvLines,
  type HandoverDraft,
  type HandoverRefusals,
  handoverOf,
  judgeCvLines,
  judgeHandover,
} from './closing-documents.ts';
import { type EndDateRefusal, judgeEndDate } from './end-date.ts';
import type { ClosedEnrolment, Closing, Enrolment } from './enrolment.ts';

export const longestRecommendation = 4000;
export const longestClosingNote = 2000;

/** A closing while it is being written: anything may still be missing. */
export interface ClosingDraft {
  readonly ending: Closing['ending'] | undefined;
  readonly endedOn: PlainDate | undefined;
  readonly recommendation: string | undefined;
  readonly note: string | undefined;
  readonly onwardPlan: string | undefined;
  readonly handover: HandoverDraft;
  /** A line for each thing. */
  readonly cvLines: string | undefined;
}

/** What a closing can be refused for, by the field to look at; `enrolment` is for the page as a whole. */
export interface ClosingRefusals extends HandoverRefusals, CvRefusals {
  readonly enrolment: 'already-closed';
  readonly ending: 'ending-missing';
  readonly endedOn: EndDateRefusal;
  readonly recommendation: 'recommendation-missing' | 'recommendation-too-long';
  readonly onwardPlan: 'onward-plan-missing' | 'onward-plan-too-long';
  readonly note: 'note-too-long';
}

/**
 * Decides whether a course can be closed so.
 *
 * A course can be closed on any day from its start, also on one to come: citizen and team may agree that it is done
 * before the weeks are, and waiting for a date would only make people stay. What an ending does ask for is what the
 * definition demands of it. Without a demand it asks for no document and no reason.
 */
export function closeEnrolment(
  enrolment: Enrolment,
  definition: ProgrammeDefinition,
  draft: ClosingDraft,
  today: PlainDate,
): Checked<ClosedEnrolment, ClosingRefusals> {
  const rejected = rejectedAmong(judge(enrolment, definition, draft, today));
  if (rejected !== undefined) return rejected;
  const { ending, endedOn } = draft;
  if (ending === undefined || endedOn === undefined) throw new Error('a closing without refusals is whole');
  return accepted({ ...enrolment, closing: closingOf(draft, ending, endedOn) });
}

function closingOf(draft: ClosingDraft, ending: Closing['ending'], endedOn: PlainDate): Closing {
  return {
    ending,
    endedOn,
    recommendation: freeText(draft.recommendation),
    note: freeText(draft.note),
    onwardPlan: freeText(draft.onwardPlan),
    onwardHandover: handoverOf(draft.handover),
    cvLines: cleanCvLines(draft.cvLines),
  };
}

function judge(
  enrolment: Enrolment,
  definition: ProgrammeDefinition,
  draft: ClosingDraft,
  today: PlainDate,
): Judgements<ClosingRefusals> {
  const { ending } = draft;
  const demands = (document: Parameters<typeof isDocumentDemanded>[1]): boolean =>
    ending !== undefined && isDocumentDemanded(definition, document, ending);
  return {
    enrolment: enrolment.closing === undefined ? undefined : 'already-closed',
    ending: ending === undefined ? 'ending-missing' : undefined,
    endedOn: judgeEndDate(draft.endedOn, enrolment, definition, today),
    recommendation: judgeText(draft.recommendation, 'recommendation', demands('recommendation')),
    onwardPlan: judgeText(draft.onwardPlan, 'onward-plan', demands('onward_plan')),
    ...judgeHandover(draft.handover, demands('onward_handover')),
    ...judgeCvLines(draft.cvLines, demands('cv_lines')),
    note: (freeText(draft.note)?.length ?? 0) > longestClosingNote ? 'note-too-long' : undefined,
  };
}

function judgeText<Name extends string>(
  typed: string | undefined,
  name: Name,
  isDemanded: boolean,
): `${Name}-missing` | `${Name}-too-long` | undefined {
  const text = freeText(typed);
  if (text === undefined) return isDemanded ? `${name}-missing` : undefined;
  return text.length > longestRecommendation ? `${name}-too-long` : undefined;
}
