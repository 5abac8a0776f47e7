import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { capital } from '../../platform/i18n/capital.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { factTexts } from './fact-texts.ts';
import type { FactWordings } from './fact-wordings.ts';
import { factWhat, factWhen } from './fact-words.ts';
import type { LedgerEntry, StandingEntry } from './ledger-entry.ts';
import { ledgerTexts } from './ledger-texts.ts';

/** What an entry says, as the heading of its row; with a capital letter. */
export function entryTitle({ fact }: LedgerEntry, wordings: FactWordings, language: Language): string {
  const what = factWhat(fact, wordings, language);
  return capital(what);
}

/** When it was so, where it is known from, who wrote it down, and what stood there before it was put right. */
export function entryText(entry: StandingEntry, wordings: FactWordings, language: Language): string {
  const t = ledgerTexts[language];
  const { fact, by, before } = entry;
  const day = formatDate(fact.recordedOn, language);
  const when = factWhen(fact, language);
  const lines = [
    t.row(capital(when), factTexts[language].sources[fact.source]),
    by === undefined ? t.byNobody(day) : t.by(by, day),
    ...before.map((old) =>
      t.before(
        factWhat(old.fact, wordings, language),
        factWhen(old.fact, language),
        formatDate(old.fact.recordedOn, language),
      ),
    ),
  ];
  return lines.join(' ');
}

/** Whether something still goes on, or lies ahead. */
export function isNow({ fact }: LedgerEntry, today: PlainDate): boolean {
  return fact.to === undefined || fact.to >= today;
}

/** Whether another source tells of the same kind of thing at the same time, and says it otherwise. */
export function isContradicted(entry: LedgerEntry, others: readonly LedgerEntry[]): boolean {
  const { fact } = entry;
  return others.some(
    ({ fact: other }) =>
      other.id !== fact.id &&
      other.kind === fact.kind &&
      other.source !== fact.source &&
      (other.to === undefined || fact.from <= other.to) &&
      (fact.to === undefined || other.from <= fact.to) &&
      (other.from !== fact.from || other.to !== fact.to || other.code !== fact.code),
  );
}
