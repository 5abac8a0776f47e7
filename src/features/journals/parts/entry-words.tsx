import { OwnWords } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { JournalEntryShown } from '../journal-queries.ts';
import { journalTexts } from '../journal-texts.ts';

interface EntryWordsProps {
  readonly entry: JournalEntryShown;
  readonly entries: readonly JournalEntryShown[];
  /** Where it is put right; absent where nothing is written. */
  readonly correctHref: string | undefined;
  readonly language: Language;
}

/** One entry: its day, what it corrects and why, and whether it was corrected. What was corrected stays readable. */
export function EntryWords({ entry, entries, correctHref, language }: EntryWordsProps) {
  const t = journalTexts[language];
  const before = entries.find(({ id }) => id === entry.corrects);
  const day = formatDate(entry.writtenOn, language);
  const mayCorrect = correctHref !== undefined && entry.isOwn && !entry.isCorrected;
  const parts = [
    day,
    ...(before && entry.reason ? [t.corrects(formatDate(before.writtenOn, language), entry.reason)] : []),
    ...(entry.isCorrected ? [t.corrected] : []),
  ];
  return (
    <OwnWords
      words={entry.words}
      struck={entry.isCorrected}
      source={
        <>
          {parts.join(' · ')}
          {mayCorrect && (
            <>
              {' · '}
              <a class="ff-tap" href={correctHref}>
                {t.correct}
                <span class="sr-only">{` ${t.correctAbout(day)}`}</span>
              </a>
            </>
          )}
        </>
      }
    />
  );
}
