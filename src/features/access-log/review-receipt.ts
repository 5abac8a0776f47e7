import { reviewDue } from '../../domain/access-log/review-due.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { Review } from './log-review-queries.ts';
import { logReviewTexts } from './log-review-texts.ts';

/** What to say after a form, by the code in the address; nothing when the sample does not bear it out. */
export function receiptOf(
  done: string,
  { signedOffOn, open }: Review,
  language: Language,
): { readonly heading: string; readonly text: string } | undefined {
  const t = logReviewTexts[language].done;
  if (signedOffOn !== null) {
    const next = reviewDue({ lastSignedOn: signedOffOn, firstLookOn: undefined }, signedOffOn);
    if (done !== 'signed' || next === undefined) return undefined;
    return { heading: t.signed, text: t.signedText(formatDate(next.dueOn, language)) };
  }
  if (done === 'drawn') return { heading: t.drawn, text: t.drawnText };
  if (done === 'saved') return { heading: t.saved, text: t.savedText(open) };
  return undefined;
}
