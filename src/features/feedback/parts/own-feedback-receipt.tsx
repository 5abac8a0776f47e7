import { Alert, Receipt } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { citizenFeedbackTexts } from '../citizen-feedback-texts.ts';
import type { OwnFeedbackDone } from '../own-feedback-done.ts';

interface OwnFeedbackReceiptProps {
  readonly done: OwnFeedbackDone | undefined;
  readonly language: Language;
}

/** Says what the press of a button came to, on the citizen's own page. */
export function OwnFeedbackReceipt({ done, language }: OwnFeedbackReceiptProps) {
  if (done === undefined) return null;
  const { heading, text } = citizenFeedbackTexts[language].receipts[done];
  return done === 'gone' ? (
    <Alert tone="warning" heading={heading} text={text} />
  ) : (
    <Receipt heading={heading} text={text} />
  );
}
