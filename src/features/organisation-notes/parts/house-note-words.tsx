import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { OwnWords } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { HouseNote } from '../house-note-queries.ts';
import { houseNoteTexts } from '../house-note-texts.ts';

interface HouseNoteWordsProps {
  readonly note: HouseNote;
  readonly notes: readonly HouseNote[];
  /** Where it is put right; absent where nothing is written. */
  readonly correctHref: string | undefined;
  readonly today: PlainDate;
  readonly language: Language;
}

/** One note: who, when, what it corrects, and whether it was corrected itself. */
export function HouseNoteWords({ note, notes, correctHref, today, language }: HouseNoteWordsProps) {
  const t = houseNoteTexts[language];
  const near = (date: PlainDate) => formatRelativeDay(date, today, language);
  const before = notes.find(({ id }) => id === note.corrects);
  const day = near(note.writtenOn);
  const mayCorrect = correctHref !== undefined && note.isOwn && !note.isCorrected;
  return (
    <OwnWords
      words={note.words}
      struck={note.isCorrected}
      source={
        <>
          {t.source(note.writer, day)}
          {before && ` · ${t.corrects(near(before.writtenOn))}`}
          {note.isCorrected && ` · ${t.corrected}`}
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
