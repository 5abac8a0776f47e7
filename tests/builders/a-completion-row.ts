import type { Ending } from '../../src/domain/enrolment/ending.ts';
import { addWeeks } from '../../src/domain/kernel/plain-date.ts';
import type { CompletionRow, CountedClosing } from '../../src/domain/outcome/completion-row.ts';
import { anId } from './an-id.ts';
import { today } from './today.ts';

/** Somebody who started thirty weeks ago and is still under way; it was recorded the same day. */
export function aCourseUnderWay(changes: Partial<CompletionRow> = {}): CompletionRow {
  const startedOn = addWeeks(today, -30);
  return { enrolment: anId(1), startedOn, startRecordedOn: startedOn, closing: undefined, ...changes };
}

/** The same, ended four weeks ago; a completed course has its recommendation unless told otherwise. */
export function aCourseThatEnded(ending: Ending, changes: Partial<CountedClosing> = {}): CompletionRow {
  const endedOn = addWeeks(today, -4);
  const closing = {
    ending,
    endedOn,
    hasRecommendation: ending === 'completed',
    recordedOn: endedOn,
    ...changes,
  };
  return aCourseUnderWay({ closing });
}
