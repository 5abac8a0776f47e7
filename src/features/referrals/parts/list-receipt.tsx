import { Receipt } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { handoverTexts } from '../../caseload-handovers/index.ts';
import { draftTexts } from '../draft-texts.ts';
import { listTexts } from '../list-texts.ts';

const answers = ['accepted', 'refused', 'withdrawn'] as const;
const drafts = ['draft-kept', 'draft-thrown-away'] as const;

/** What has just happened to a referral or a draft that leads back to the list. */
export type ListReceiptCode = (typeof answers)[number] | (typeof drafts)[number] | 'returned';

/** Reads a receipt's code; `undefined` when it is none. */
export function readListReceipt(code: string): ListReceiptCode | undefined {
  return ([...answers, ...drafts, 'returned'] as const).find((one) => one === code);
}

/** The receipt above the list. */
export function ListReceipt({
  done,
  language,
}: {
  readonly done: ListReceiptCode | undefined;
  readonly language: Language;
}) {
  const t = listTexts[language].done;
  const draft = draftTexts[language];
  if (done === undefined) return null;
  if (done === 'draft-kept') return <Receipt {...draft.kept} />;
  if (done === 'draft-thrown-away') return <Receipt {...draft.thrownAway} />;
  if (done === 'returned') return <Receipt {...handoverTexts[language].done.returned} />;
  return <Receipt heading={t[done].heading} text={`${t[done].text} ${t.after}`} />;
}
