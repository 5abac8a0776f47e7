import { OwnWords, type RowItem, Rows } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { entryText, entryTitle, isContradicted } from '../entry-words.ts';
import { factAddresses } from '../fact-addresses.ts';
import { lawNotice } from '../law-notice.ts';
import { lawTexts } from '../law-texts.ts';
import type { StandingEntry } from '../ledger-entry.ts';
import type { LedgerModel } from '../ledger-model.ts';
import { ledgerTexts } from '../ledger-texts.ts';

interface EntryRowsProps {
  readonly entries: readonly StandingEntry[];
  readonly model: LedgerModel;
  /** The citizen reads, and is spoken to. */
  readonly own: boolean;
  readonly language: Language;
}

/** Facts, one a row: two sources that disagree stand beside each other, and so does what the citizen says. */
export function EntryRows({ entries, model, own, language }: EntryRowsProps) {
  return <Rows items={entries.map((entry) => rowOf(entry, { model, own, language }))} />;
}

function rowOf(entry: StandingEntry, { model, own, language }: Omit<EntryRowsProps, 'entries'>): RowItem {
  const t = ledgerTexts[language];
  const { dispute } = entry;
  const disagrees = isContradicted(entry, model.ledger.standing);
  const otherwise = own ? t.ownDisputed : t.disputed;
  // Said to whoever can do something about it; to the citizen it would read as a mistake of theirs.
  const law = model.mayRecord.includes('work') ? lawOf(entry, model, language) : undefined;
  return {
    title: entryTitle(entry, model.wordings, language),
    tag: dispute ? { text: otherwise } : disagrees ? { text: t.disagree } : law && { text: law.tag },
    text: entryText(entry, model.wordings, language),
    below: (
      <>
        {law && <p class="ff-meta">{law.notice}</p>}
        {dispute && (
          <OwnWords
            words={dispute.words}
            source={(own ? t.ownDisputeWords : t.disputeWords)(formatDate(dispute.on, language))}
          />
        )}
      </>
    ),
    action: actionOf(entry, model, own, language),
  };
}

function lawOf({ fact }: StandingEntry, { today }: LedgerModel, language: Language) {
  const notice = lawNotice(fact, today, language);
  return notice === undefined ? undefined : { notice, tag: lawTexts[language].tag };
}

function actionOf(
  { fact, circle, dispute }: StandingEntry,
  { citizen, mayRecord }: LedgerModel,
  own: boolean,
  language: Language,
): RowItem['action'] {
  const t = ledgerTexts[language];
  if (own)
    return dispute === undefined
      ? { href: factAddresses.dispute(citizen, circle, fact.id), label: t.dispute }
      : undefined;
  return mayRecord.includes(circle) && !fact.takenBack
    ? { href: factAddresses.correct(citizen, circle, fact.kind, fact.id), label: t.correct }
    : undefined;
}
