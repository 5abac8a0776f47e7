import { openDraft } from '../../domain/feedback/feedback-draft.ts';
import type { Visit } from '../access/index.ts';
import { readFeedbackSheets } from './feedback-queries.ts';
import { type FeedbackConsent, type FeedbackSheet, type NamedDraft, standingYes } from './feedback-sheet.ts';
import { readYesToAsk, type YesToAsk } from './yes-to-ask.ts';

/** Feedback about one of the citizen's courses, as their own page shows it. */
export interface OwnFeedback {
  readonly referral: string;
  readonly sheet: FeedbackSheet;
  readonly open: NamedDraft | undefined;
  /** The yes that stands; the team may send by it. */
  readonly standing: FeedbackConsent | undefined;
  /** What pressing "send it" says yes to, where none stands. */
  readonly asked: YesToAsk | undefined;
  readonly sent: readonly NamedDraft[];
}

/** What there is to tell a citizen about feedback from some of their courses; nothing where there is nothing. */
export async function readOwnFeedback(
  visit: Visit,
  referrals: readonly string[],
): Promise<readonly OwnFeedback[]> {
  const found: OwnFeedback[] = [];
  for (const sheet of await readFeedbackSheets(visit, referrals)) {
    const open = sheet.receivers.length === 0 ? undefined : openDraft(sheet.drafts);
    const sent = sheet.drafts.filter(({ state }) => state.is === 'released');
    if (open === undefined && sent.length === 0) continue;
    const standing = standingYes(sheet, visit.today);
    const asked = open && standing === undefined ? await readYesToAsk(visit, sheet) : undefined;
    found.push({ referral: sheet.referral, sheet, open, standing, asked, sent });
  }
  return found;
}
