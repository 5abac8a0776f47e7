import { EmptyState, Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { JournalEntryShown, JournalModel } from '../journal-queries.ts';
import { journalTexts } from '../journal-texts.ts';
import { EntryWords } from './entry-words.tsx';

interface EntryListProps {
  readonly journal: JournalModel;
  readonly mayWrite: boolean;
  readonly language: Language;
}

/** The viewer's own entries, and under each other writer's name what she may read of theirs. */
export function EntryList({ journal, mayWrite, language }: EntryListProps) {
  const t = journalTexts[language];
  const { entries, enrolment } = journal;
  const own = entries.filter(({ isOwn }) => isOwn);
  const writers = [...new Set(entries.filter(({ isOwn }) => !isOwn).map(({ writer }) => writer))];
  const correctHref = ({ id }: JournalEntryShown): string | undefined =>
    mayWrite ? `/enrolments/${enrolment}/journal/entries/${id}/correction` : undefined;
  return (
    <>
      {(mayWrite || own.length > 0) && (
        <Section id="entries" title={t.entries} spaced>
          {own.length === 0 ? (
            <EmptyState heading={t.none} text={t.noneText} />
          ) : (
            own.map((entry) => (
              <EntryWords
                entry={entry}
                entries={entries}
                correctHref={correctHref(entry)}
                language={language}
              />
            ))
          )}
        </Section>
      )}
      {writers.map((writer, at) => (
        <OthersEntries id={`entries-${at + 1}`} writer={writer} journal={journal} language={language} />
      ))}
    </>
  );
}

interface OthersEntriesProps extends Pick<EntryListProps, 'journal' | 'language'> {
  readonly id: string;
  readonly writer: string;
}

function OthersEntries({ id, writer, journal, language }: OthersEntriesProps) {
  const t = journalTexts[language];
  const { entries, toMe, callName } = journal;
  const theirs = entries.filter((entry) => !entry.isOwn && entry.writer === writer);
  const handover = toMe.find(({ state, fromName }) => state === 'open' && fromName === writer);
  const owner = theirs[0]?.ownedBy;
  const lead = [
    owner === undefined ? t.ownedByWriter(writer) : t.ownedByHouse(owner),
    ...(handover?.until ? [t.openBecause(callName, formatDate(handover.until, language))] : []),
  ];
  return (
    <Section id={id} title={t.entriesOf(writer)} spaced>
      <p class="ff-meta mb-4">{lead.join(' ')}</p>
      {theirs.map((entry) => (
        <EntryWords entry={entry} entries={entries} correctHref={undefined} language={language} />
      ))}
    </Section>
  );
}
