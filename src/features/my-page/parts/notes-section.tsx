import { Details, Section, TimeLine } from '../../../platform/html/index.ts';
import { formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { firstName } from '../first-name.ts';
import type { OwnNote } from '../my-page-queries.ts';
import { myPageTexts } from '../my-page-texts.ts';
import { told } from './told.ts';

interface NotesSectionProps {
  readonly id: string;
  readonly of: string | undefined;
  readonly notes: readonly OwnNote[];
  readonly language: Language;
}

const shownAtOnce = 3;

/** What the team wrote and chose to show the citizen, the newest first. */
export function NotesSection({ id, of, notes, language }: NotesSectionProps) {
  const t = myPageTexts[language];
  const items = notes.map((note) => ({
    when: formatShortDate(note.writtenOn, language),
    state: 'done' as const,
    title: t.wrote(firstName(note.writer)),
    text: note.words,
  }));
  const older = items.slice(shownAtOnce);
  return (
    <Section id={id} title={told(t.notes, of, language)}>
      <TimeLine items={items.slice(0, shownAtOnce)} />
      {older.length === 0 ? null : (
        <Details summary={t.moreNotes(older.length)}>
          <TimeLine items={older} />
        </Details>
      )}
    </Section>
  );
}
