import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { accepted } from '../kernel/result.ts';

export interface ReopenRefusals {
  /** For the page as a whole: no field can help. */
  readonly enrolment: 'not-closed' | 'citizen-said-no';
  readonly reason: 'reason-missing' | 'reason-too-long';
}

const longestReason = 1000;

/**
 * Decides whether an ending can be taken back, before its day or after. The ending was there all the same: a figure
 * made again as it was known then still counts it. A citizen's own no is not taken back by anybody else.
 */
export function reopenEnrolment(
  course: { readonly isClosed: boolean; readonly saidNo: boolean },
  draft: { readonly reason: string | undefined },
): Checked<{ readonly reason: string }, ReopenRefusals> {
  const reason = freeText(draft.reason);
  const rejected = rejectedAmong<ReopenRefusals>({
    enrolment: course.saidNo ? 'citizen-said-no' : course.isClosed ? undefined : 'not-closed',
    reason:
      reason === undefined ? 'reason-missing' : reason.length > longestReason ? 'reason-too-long' : undefined,
  });
  if (rejected !== undefined) return rejected;
  if (reason === undefined) throw new Error('a taking back without refusals says why');
  return accepted({ reason });
}
