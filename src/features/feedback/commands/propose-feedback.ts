import { openDraft } from '../../../domain/feedback/feedback-draft.ts';
import {
  proposeFeedback as decide,
  type Proposal,
  type ProposalRefusals,
} from '../../../domain/feedback/propose-feedback.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readFeedbackSheet } from '../feedback-queries.ts';
import { saveProposal, takeTurn } from '../feedback-repository.ts';

/**
 * Puts a text before the citizen. Pressing twice proposes once. `undefined` when the course does not exist for this
 * viewer.
 */
export async function proposeFeedback(
  visit: EmployeeVisit,
  enrolment: string,
  proposal: Proposal,
): Promise<Checked<'proposed', ProposalRefusals> | undefined> {
  await takeTurn(visit, enrolment);
  const sheet = await readFeedbackSheet(visit, enrolment);
  if (sheet === undefined) return undefined;
  if (sheet.drafts.some(({ id }) => id === proposal.id)) return accepted('proposed');
  const facts = {
    startsOn: sheet.startsOn,
    hasReceiver: sheet.receivers.length > 0,
    hasOpenDraft: openDraft(sheet.drafts) !== undefined,
  };
  const decided = decide(proposal, facts, visit.today);
  if (!decided.ok) return decided;
  if (!(await saveProposal(visit, sheet, decided.value))) return accepted('proposed');
  await visit.record({
    action: 'feedback_draft.write',
    subject: { kind: 'feedback_draft', id: proposal.id },
    authority: sheet.authority,
    payload: { about: decided.value.about },
  });
  return accepted('proposed');
}
