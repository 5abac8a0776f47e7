import { contactAnswers, contactsOf, type JobContact } from '../../../domain/job-contact/job-contact.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  BackLink,
  Button,
  Choices,
  DateField,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  Receipt,
  type RowItem,
  Rows,
  refusedFields,
  SaveRow,
  Section,
  SeeLine,
  SelectField,
  Stack,
  TextArea,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { ShownName } from '../../people/index.ts';
import { contactKey, type TypedContact, type TypedContactRefusals } from './contact-form.ts';
import type { JobEntry, SaidEntry } from './contact-queries.ts';
import { contactTexts } from './contact-texts.ts';

export interface ContactsModel {
  readonly citizen: string;
  readonly callName: ShownName;
  readonly mayWrite: boolean;
  readonly today: PlainDate;
  readonly jobs: readonly JobEntry[];
  readonly typed: TypedContact;
  readonly refusals: Partial<TypedContactRefusals>;
  readonly isSaved: boolean;
}

const names = [
  ['contact', 'contact'],
  ['said', 'said'],
  ['on', 'on'],
  ['words', 'words'],
] as const;

/** The contacts after each start in a job, and one form to say what came of one. */
export function ContactsPage({ frame, model }: { readonly frame: Frame; readonly model: ContactsModel }) {
  const { language } = frame.viewer;
  const t = contactTexts[language];
  const { jobs, citizen } = model;
  const { errors } = refusedFields(model.refusals, t.refusals, names);
  return (
    <VisitPage frame={frame} title={t.title} refused={errors.length > 0}>
      <BackLink href={`/citizens/${citizen}/work-facts`} label={t.back} />
      {model.isSaved && <Receipt {...t.saved} />}
      <PageHead title={t.title} subtitle={model.callName} lead={t.lead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Stack>
        {jobs.length === 0 && <EmptyState heading={t.none} text={t.noneText} />}
        {jobs.map((job, at) => (
          <Section id={`job-${at + 1}`} title={jobTitle(job, language)}>
            <Rows
              items={plannedOf(job, model.today).map((contact) => contactRow(contact, model.today, language))}
            />
          </Section>
        ))}
        {model.mayWrite && jobs.length > 0 && <ContactForm model={model} language={language} />}
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

function plannedOf({ from, until, said }: JobEntry, today: PlainDate): JobContact<SaidEntry>[] {
  return contactsOf({ from, until: until ?? undefined }, said, today);
}

function jobTitle({ employer, from }: JobEntry, language: Language): string {
  const t = contactTexts[language];
  return t.job(employer ?? t.somewhere, formatDate(from, language));
}

function contactRow(
  { week, due, state, said }: JobContact<SaidEntry>,
  today: PlainDate,
  language: Language,
): RowItem {
  const t = contactTexts[language];
  const day = said !== undefined && said.said !== 'moved' ? said.on : due;
  const words = [
    t.states[state](formatDate(day, language)),
    said?.words ?? '',
    said?.by == null ? '' : t.by(said.by),
  ];
  return {
    title: t.contact(week),
    tag: state === 'due' ? { text: due === today ? t.tags.today : t.tags.due, tone: 'soon' } : undefined,
    text: words.filter((one) => one !== '').join(' '),
  };
}

function ContactForm({ model, language }: { readonly model: ContactsModel; readonly language: Language }) {
  const t = contactTexts[language];
  const { typed, jobs, today, citizen } = model;
  const { said } = refusedFields(model.refusals, t.refusals, names);
  const options = jobs.flatMap((job) =>
    plannedOf(job, today).map(({ week }) => ({
      value: contactKey(job.fact, week),
      label: `${t.contact(week)} – ${jobTitle(job, language)}`,
    })),
  );
  return (
    <Section id="add" title={t.add} spaced>
      <Form action={`/citizens/${citizen}/job-contacts`} hidden={{ id: typed.id }}>
        <SelectField
          name="contact"
          label={t.which}
          options={[{ value: '', label: t.choose }, ...options]}
          value={typed.contact}
          error={said('contact')}
        />
        <Choices
          name="said"
          legend={t.answer}
          stacked
          options={contactAnswers.map((value) => ({ value, label: t.answers[value] }))}
          value={typed.said}
          error={said('said')}
        />
        <DateField name="on" label={t.on} value={typed.on} error={said('on')} />
        <TextArea
          name="words"
          label={t.words}
          hint={t.wordsHint}
          rows={2}
          optional
          value={typed.words}
          error={said('words')}
        />
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
    </Section>
  );
}
