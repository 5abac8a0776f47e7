import type { FeedbackDraftId } from '../../../domain/feedback/feedback-draft.ts';
import {
  withholdFeedback as decide,
  type WithholdRefusal,
} from '../../../domain/feedback/settle-feedback.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { Visit } from '../../access/index.ts';
import { readFeedbackSheet } from '../feedback-queries.ts';
import { saveWithholding, takeTurn } from '../feedback-repository.ts';

/** Keeps a proposal back, without a reason. Whoever it was meant for never hears that there was one. */
export async function withholdFeedback(
  visit: Visit,
  enrolment: string,
  draft: FeedbackDraftId,
): Promise<Result<'withheld', WithholdRefusal | 'no-such-draft'>> {
  await takeTurn(visit, enrolment);
  const sheet = await readFeedbackSheet(visit, enrolment);
  const found = sheet?.drafts.find(({ id }) => id === draft);
  if (sheet === undefined || found === undefined) return refused('no-such-draft');
  const decided = decide(found, visit.today);
  if (!decided.ok) return decided;
  if (found.state.is === 'withheld') return accepted('withheld');
  await saveWithholding(visit, found);
  await visit.record({
    action: 'feedback.withhold',
    subject: { kind: 'feedback_draft', id: draft },
    authority: sheet.authority,
    payload: {},
  });
  return accepted('withheld');
}
