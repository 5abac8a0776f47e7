import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  MoreLink,
  OwnWords,
  PageHead,
  Receipt,
  SaveRow,
  Section,
  Stack,
  TextArea,
} from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { HouseNote, HouseNotes } from '../house-note-queries.ts';
import { houseNoteTexts } from '../house-note-texts.ts';
import { backOf } from '../parts/back-of.ts';
import { HouseNoteWords } from '../parts/house-note-words.tsx';
import { WhoReads } from '../parts/who-reads.tsx';

export interface HouseNotesModel {
  readonly house: HouseNotes;
  readonly houseName: string;
  readonly today: PlainDate;
  readonly mayWrite: boolean;
  /** The form, with what was typed and why it was not saved when it comes back. */
  readonly form: { readonly id: string; readonly words: string; readonly error: string | undefined };
  /** The note that the form puts right. */
  readonly corrects: HouseNote | undefined;
  readonly isSaved: boolean;
}

interface HouseNotesPageProps {
  readonly frame: Frame;
  readonly model: HouseNotesModel;
}

/** What one house keeps for itself about a case: a form, and what was written, the newest first. */
export function HouseNotesPage({ frame, model }: HouseNotesPageProps) {
  const { language } = frame.viewer;
  const { house, houseName, form, isSaved, today, mayWrite } = model;
  const t = houseNoteTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={form.error !== undefined}>
      <BackLink {...backOf(house, language)} />
      {isSaved && <Receipt {...t.saved} />}
      <PageHead
        title={t.title}
        subtitle={house.around?.callName}
        meta={[t.of(houseName)]}
        lead={mayWrite ? t.lead : undefined}
      />
      {form.error && (
        <ErrorSummary
          heading={t.notSaved}
          text={t.nothingLost}
          errors={[{ field: 'words', text: form.error }]}
        />
      )}
      <WhoReads house={house} houseName={houseName} language={language} />
      <Stack>
        {mayWrite && <Write model={model} frame={frame} />}
        <Section id="entries" title={t.entries} spaced>
          {house.notes.length === 0 ? (
            <EmptyState heading={t.none} text={t.noneText} />
          ) : (
            house.notes.map((note) => (
              <HouseNoteWords
                note={note}
                notes={house.notes}
                correctHref={mayWrite ? `${frame.path}?corrects=${note.id}#write` : undefined}
                today={today}
                language={language}
              />
            ))
          )}
        </Section>
      </Stack>
    </VisitPage>
  );
}

function Write({ model, frame }: HouseNotesPageProps) {
  const { language } = frame.viewer;
  const { form, corrects, today } = model;
  const t = houseNoteTexts[language];
  return (
    <Section id="write" title={corrects ? t.correction : t.newNote} spaced>
      {corrects && <Corrected note={corrects} today={today} language={language} />}
      <Form
        action={frame.path}
        hidden={{ note: form.id, ...(corrects === undefined ? {} : { corrects: corrects.id }) }}
      >
        <TextArea
          name="words"
          label={corrects ? t.correctionWords : t.words}
          hint={t.wordsHint}
          rows={5}
          value={form.words}
          error={form.error}
        />
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
      {corrects && <MoreLink href={frame.path} label={t.cancel} />}
    </Section>
  );
}

interface CorrectedProps {
  readonly note: HouseNote;
  readonly today: PlainDate;
  readonly language: Language;
}

function Corrected({ note, today, language }: CorrectedProps) {
  const t = houseNoteTexts[language];
  return (
    <>
      <OwnWords
        words={note.words}
        source={t.source(note.writer, formatRelativeDay(note.writtenOn, today, language))}
      />
      <p>{t.correctionText}</p>
    </>
  );
}
