import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Facts,
  Form,
  PageHead,
  Receipt,
  SaveRow,
  Section,
  SeeLine,
  Stack,
  TextArea,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { JournalModel } from '../journal-queries.ts';
import { type JournalDone, journalTexts } from '../journal-texts.ts';
import { EntryList } from '../parts/entry-list.tsx';
import { listNames } from '../parts/list-names.ts';

interface JournalPageProps {
  readonly frame: Frame;
  readonly journal: JournalModel;
  /** Whether she treats, and so writes; otherwise she is named to read. */
  readonly mayWrite: boolean;
  /** The new entry's id, with what was typed and why it was not saved when the form comes back. */
  readonly form: { readonly id: string; readonly words: string; readonly error: string | undefined };
  readonly done?: JournalDone | undefined;
}

/** A psychologist's journal of one course, kept apart from everything else. */
export function JournalPage({ frame, journal, mayWrite, form, done }: JournalPageProps) {
  const { language } = frame.viewer;
  const t = journalTexts[language];
  const own = `/enrolments/${journal.enrolment}`;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={form.error !== undefined}>
      {mayWrite ? <BackLink href={own} label={t.back} /> : <BackLink href="/my-day" label={t.backToDay} />}
      {done && <Receipt {...t[done]} />}
      <PageHead title={`${t.title}, ${journal.callName}`} lead={mayWrite ? t.lead : undefined} />
      {form.error && (
        <ErrorSummary
          heading={t.notSaved}
          text={t.nothingLost}
          errors={[{ field: 'words', text: form.error }]}
        />
      )}
      <SeeLine text={`${sees(journal, mayWrite, language)} ${t.logged}`} />
      <Stack>
        {mayWrite && <NewEntry journal={journal} form={form} language={language} />}
        <EntryList journal={journal} mayWrite={mayWrite} language={language} />
        {mayWrite && (
          <Section id="ways" title={t.ways} spaced>
            <Owner journal={journal} language={language} />
            <div class="mt-4">
              <ButtonRow>
                <ButtonLink href={`${own}/journal/message`} label={t.message} tone="secondary" />
                <ButtonLink href={`${own}/journal/handover`} label={t.handOver} tone="secondary" />
              </ButtonRow>
            </div>
          </Section>
        )}
      </Stack>
    </VisitPage>
  );
}

/** Who reads what she writes: she alone, and a successor as long as the client's yes holds. */
function sees({ callName, fromMe }: JournalModel, mayWrite: boolean, language: Language): string {
  const t = journalTexts[language];
  if (!mayWrite) return t.seeReader(callName);
  const successors = fromMe.filter(({ state }) => state === 'open').map(({ toName }) => toName);
  return successors.length === 0 ? t.see : t.seeSuccessor(listNames(successors, language), callName);
}

interface OwnerProps {
  readonly journal: JournalModel;
  readonly language: Language;
}

function Owner({ journal: { ownedBy, callName }, language }: OwnerProps) {
  const t = journalTexts[language];
  const value = ownedBy === undefined ? t.ownedBySelf(callName) : t.ownedBy(ownedBy, callName);
  return <Facts wide items={[{ term: t.owner, value }]} />;
}

function NewEntry({ journal, form, language }: OwnerProps & Pick<JournalPageProps, 'form'>) {
  const t = journalTexts[language];
  return (
    <Section id="new-entry" title={t.newEntry} spaced>
      <Form action={`/enrolments/${journal.enrolment}/journal`} hidden={{ entry: form.id }}>
        <TextArea
          name="words"
          label={t.words}
          hint={t.wordsHint}
          rows={6}
          value={form.words}
          error={form.error}
        />
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
    </Section>
  );
}
