import type { CorrectionRefusals } from '../../../domain/journal/correct-journal-entry.ts';
import {
  Alert,
  BackLink,
  Button,
  ErrorSummary,
  Form,
  OwnWords,
  PageHead,
  SaveRow,
  Section,
  SeeLine,
  Stack,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { JournalEntryShown, JournalModel } from '../journal-queries.ts';
import { journalTexts } from '../journal-texts.ts';

interface CorrectionPageProps {
  readonly frame: Frame;
  readonly journal: JournalModel;
  readonly entry: JournalEntryShown;
  readonly typed: { readonly id: string; readonly words: string; readonly reason: string };
  readonly refusals: Partial<CorrectionRefusals>;
}

/** Puts one entry right: what it says, how it should read, and why. */
export function CorrectionPage({ frame, journal, entry, typed, refusals }: CorrectionPageProps) {
  const { language } = frame.viewer;
  const t = journalTexts[language];
  const c = t.correction;
  const errors = (['words', 'reason'] as const).flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field, text: c.refusals[refusal] }];
  });
  const textOf = (field: 'words' | 'reason') => errors.find((error) => error.field === field)?.text;
  return (
    <VisitPage frame={frame} title={c.title} place="my-day" refused={errors.length > 0}>
      <BackLink href={`/enrolments/${journal.enrolment}/journal`} label={t.title} />
      <PageHead title={c.title} subtitle={journal.callName} lead={c.lead} />
      <ErrorSummary heading={c.notSaved} text={t.nothingLost} errors={errors} />
      {refusals.entry && <Alert tone="warning" heading={c.notSaved} text={c.refusals[refusals.entry]} />}
      <SeeLine text={t.logged} />
      <Stack>
        <Section id="first" title={c.first} spaced>
          <OwnWords words={entry.words} source={formatDate(entry.writtenOn, language)} />
        </Section>
        <Form action={frame.path} hidden={{ entry: typed.id }}>
          <TextArea name="words" label={c.words} rows={6} value={typed.words} error={textOf('words')} />
          <TextField
            name="reason"
            label={c.reason}
            hint={c.reasonHint}
            value={typed.reason}
            error={textOf('reason')}
          />
          <SaveRow>
            <Button label={c.save} />
          </SaveRow>
        </Form>
      </Stack>
    </VisitPage>
  );
}
