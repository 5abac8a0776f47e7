import type { PlainDate } from '../../kernel/plain-date.ts';
import type { CaseRow } from '../case-row.ts';
import type { AnchorName } from '../ledger-words.ts';
import { closingThen } from './closing-then.ts';
import type { Frame } from './frame.ts';
import { isTrueThen } from './is-true-then.ts';

/**
 * The day a rule hangs on, for one way; `undefined` while it is not known. A course that ended early ends its phases
 * with it, and a way that ended before a course began ends there.
 */
export function anchorDay(anchor: AnchorName, row: CaseRow, frame: Frame): PlainDate | undefined {
  switch (anchor) {
    case 'as_of':
      return frame.asOf;
    case 'referral':
      return row.sent.on;
    case 'accepted':
      return isTrueThen(row.answer, frame) && row.answer?.given === 'accepted' ? row.answer.on : undefined;
    case 'start':
      return row.course?.startedOn;
    case 'end_of_run':
      return frame.runEndsOn;
    case 'end_of_course':
      return endOfWay(row, frame);
    case 'end_of_main':
      return earlier(row.phaseEnds?.main, endOfWay(row, frame));
    case 'end_of_aftercare':
      return earlier(row.phaseEnds?.aftercare, endOfWay(row, frame));
  }
}

function endOfWay(row: CaseRow, frame: Frame): PlainDate | undefined {
  const closing = closingThen(row, frame);
  if (closing !== undefined) return closing === 'undated' ? undefined : closing.endedOn;
  return row.course === undefined && isTrueThen(row.ownNo, frame) ? row.ownNo.on : undefined;
}

function earlier(one: PlainDate | undefined, other: PlainDate | undefined): PlainDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
