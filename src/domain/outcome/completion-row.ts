import type { Ending } from '../enrolment/ending.ts';
import type { EnrolmentId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ClosingDocument } from '../programme/closing-documents.ts';

/**
 * One enrolment as the completion rule sees it. Every fact has the day it was recorded, so that a figure can
 * be made again as it was known then. A date may be missing: the person is then counted as left out, not lost.
 */
export interface CompletionRow {
  readonly enrolment: EnrolmentId;
  readonly startedOn: PlainDate | undefined;
  readonly startRecordedOn: PlainDate;
  readonly closing: CountedClosing | undefined;
}

export interface CountedClosing {
  readonly ending: Ending;
  readonly endedOn: PlainDate | undefined;
  readonly hasRecommendation: boolean;
  /** What else was written when the course was closed. */
  readonly otherDocuments?: readonly ClosingDocument[];
  readonly recordedOn: PlainDate;
}
