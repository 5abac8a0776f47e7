import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  OwnWords,
  PageHead,
  SaveRow,
  Section,
  SeeLine,
  Stack,
  TextArea,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { JournalModel } from '../journal-queries.ts';
import { journalTexts } from '../journal-texts.ts';

interface JournalPageProps {
  readonly frame: Frame;
  readonly journal: JournalModel;
  /** What was typed and why it was not saved, when the form comes back. */
  readonly refused?: { readonly words: string; readonly error: string } | undefined;
}

export function JournalPage({ frame, journal, refused }: JournalPageProps) {
  const { language } = frame.viewer;
  const t = journalTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={refused !== undefined}>
      <BackLink href={`/enrolments/${journal.enrolment}`} label={t.back} />
      <PageHead title={`${t.title}, ${journal.callName}`} lead={t.lead} />
      {refused && (
        <ErrorSummary
          heading={t.notSaved}
          text={t.nothingLost}
          errors={[{ field: 'words', text: refused.error }]}
        />
      )}
      <SeeLine text={t.see} />
      <Stack>
        <Section id="new-entry" title={t.newEntry} spaced>
          <Form action={frame.path}>
            <TextArea
              name="words"
              label={t.words}
              hint={t.wordsHint}
              rows={6}
              value={refused?.words}
              error={refused?.error}
            />
            <SaveRow>
              <Button label={t.save} />
            </SaveRow>
          </Form>
        </Section>
        <Section id="entries" title={t.entries} spaced>
          {journal.entries.length === 0 ? (
            <EmptyState heading={t.none} text={t.noneText} />
          ) : (
            journal.entries.map(({ writtenOn, words }) => (
              <OwnWords words={words} source={formatDate(writtenOn, language)} />
            ))
          )}
        </Section>
      </Stack>
    </VisitPage>
  );
}
