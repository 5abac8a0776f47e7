import { Alert, Receipt } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { citizenJournalTexts } from '../citizen-journal-texts.ts';

interface OwnHandoverReceiptProps {
  /** The code behind the question mark of the address. */
  readonly done: string;
  readonly language: Language;
}

/** Says what pressing yes came to, on the citizen's own page. */
export function OwnHandoverReceipt({ done, language }: OwnHandoverReceiptProps) {
  const t = citizenJournalTexts[language];
  if (done === 'journal-yes') return <Receipt {...t.receipt} />;
  return done === 'journal-gone' ? <Alert tone="warning" {...t.gone} /> : null;
}
