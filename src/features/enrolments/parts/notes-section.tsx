import { MoreLink, Section, TimeLine } from '../../../platform/html/index.ts';
import { formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';
import { newest } from '../traces.ts';
import { noteWords } from './note-words.ts';

interface NotesSectionProps {
  readonly model: Pick<EnrolmentModel, 'course' | 'traces'>;
  readonly language: Language;
}

/** Notes the viewer may read about meetings the viewer may not see. Nothing where there are none. */
export function NotesSection({ model: { course, traces }, language }: NotesSectionProps) {
  const t = enrolmentTexts[language];
  if (traces.notes.length === 0) return null;
  return (
    <Section id="notes" title={t.notes}>
      <TimeLine
        items={traces.notes.map((note) => ({
          when: formatShortDate(note.writtenOn, language),
          state: 'done',
          title: t.noteBy(note.writer),
          text: noteWords(note, language),
        }))}
      />
      {traces.notes.length === newest && (
        <MoreLink href={`/enrolments/${course.id}?show=all#notes`} label={t.allNotes} />
      )}
    </Section>
  );
}
