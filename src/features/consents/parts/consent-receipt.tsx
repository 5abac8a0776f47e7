import { Alert, Receipt } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { ConsentReceipt as Code } from '../consent-answer.ts';
import { consentTexts } from '../consent-texts.ts';

interface ConsentReceiptProps {
  readonly done: Code | undefined;
  readonly language: Language;
}

/** Says what the press of a button came to, on the page one comes back to. */
export function ConsentReceipt({ done, language }: ConsentReceiptProps) {
  if (done === undefined) return null;
  const { heading, text } = consentTexts[language].receipts[done];
  return done === 'not-shared' ? (
    <Alert tone="warning" heading={heading} text={text} />
  ) : (
    <Receipt heading={heading} text={text} />
  );
}
