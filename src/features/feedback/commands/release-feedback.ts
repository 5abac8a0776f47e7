import { v7 as newId } from 'uuid';
import { giveConsent } from '../../../domain/consent/give-consent.ts';
import type { FeedbackDraftId } from '../../../domain/feedback/feedback-draft.ts';
import { releaseFeedback as decide, type ReleaseRefusal } from '../../../domain/feedback/settle-feedback.ts';
import { yesToFeedback } from '../../../domain/feedback/yes-to-feedback.ts';
import type { ConsentId } from '../../../domain/kernel/ids.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { Visit } from '../../access/index.ts';
import { readFeedbackSheet } from '../feedback-queries.ts';
import { saveRelease, saveSharing, saveYes, takeTurn } from '../feedback-repository.ts';
import { type FeedbackSheet, standingYes } from '../feedback-sheet.ts';
import { readYesToAsk } from '../yes-to-ask.ts';

/**
 * Sends a proposal, word for word. The citizen's own press is a yes where none stands; the team may press only on one
 * that does. What is sent is shared at once, and closes again when the yes does.
 */
export async function releaseFeedback(
  visit: Visit,
  enrolment: string,
  draft: FeedbackDraftId,
): Promise<Result<'released', ReleaseRefusal | 'no-such-draft'>> {
  await takeTurn(visit, enrolment);
  const sheet = await readFeedbackSheet(visit, enrolment);
  const found = sheet?.drafts.find(({ id }) => id === draft);
  if (sheet === undefined || found === undefined) return refused('no-such-draft');
  const facts = {
    by: visit.viewer.as === 'citizen' ? 'citizen' : 'team',
    hasConsent: standingYes(sheet, visit.today) !== undefined,
    hasReceiver: sheet.receivers.length > 0,
  } as const;
  const decided = decide(found, facts, visit.today);
  if (!decided.ok) return decided;
  if (found.state.is === 'released') return accepted('released');
  await shareOnAYes(visit, sheet);
  await saveRelease(visit, found);
  await visit.record({
    action: 'feedback.release',
    subject: { kind: 'feedback_draft', id: draft },
    authority: sheet.authority,
    payload: {},
  });
  return accepted('released');
}

/** Makes the sharing where there is none yet, and the yes under it where the citizen's press is the yes. */
async function shareOnAYes(visit: Visit, sheet: FeedbackSheet): Promise<void> {
  const standing = standingYes(sheet, visit.today);
  if (standing?.isShared) return;
  await saveSharing(visit, sheet, standing?.id ?? (await takeYes(visit, sheet)));
}

async function takeYes(visit: Visit, sheet: FeedbackSheet): Promise<ConsentId> {
  const { words, facts } = await readYesToAsk(visit, sheet);
  const yes = yesToFeedback(newId() as ConsentId, words, facts, visit.today);
  if (!giveConsent(yes, visit.today).ok) throw new Error('a yes on screen that nothing may rest on');
  await saveYes(visit, sheet, yes);
  await visit.record({
    action: 'consent.give',
    subject: { kind: 'consent', id: yes.id },
    authority: sheet.authority,
    payload: { content: yes.content, toOrganisation: yes.toOrganisation, text: yes.text },
  });
  return yes.id;
}
