import type { DraftRefusals } from '../../../domain/consent/record-consent.ts';
import {
  BackLink,
  Bullets,
  Button,
  Choices,
  DateField,
  ErrorSummary,
  FieldRow,
  Form,
  PageHead,
  Panel,
  SaveRow,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { consentFields, type TypedConsent } from '../forms/consent-form.ts';
import { ChooseWhatAndWhom } from '../parts/choose-what-and-whom.tsx';
import { recipientTexts } from '../recipient-texts.ts';
import type { RecordChoices } from '../record-choices.ts';
import { recordTexts } from '../record-texts.ts';

interface RecordPageProps {
  readonly frame: Frame;
  readonly choices: RecordChoices;
  readonly typed: TypedConsent;
  readonly refusals?: Readonly<Partial<DraftRefusals>> | undefined;
}

/** Writing down a yes that was given on paper, spoken, or on the citizen's behalf. */
export function RecordPage({ frame, choices, typed, refusals = {} }: RecordPageProps) {
  const { language } = frame.viewer;
  const t = recordTexts[language];
  const own = `/enrolments/${choices.course.id}`;
  const errors = errorsOf(refusals, language);
  const refused = Object.keys(errors).length > 0;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={refused}>
      <BackLink href={`${own}/sharing`} label={t.back} />
      <PageHead title={t.title} lead={t.lead(choices.course.callName)} />
      {refused && <ErrorSummary heading={t.notYet} text={t.nothingLost} errors={summaryOf(errors)} />}
      {refused ? null : <Questions choices={choices} address={`${own}/consents/new`} language={language} />}
      <Form
        action={`${own}/consents/new`}
        hidden={{ step: 'check', consent: typed.id, question: typed.question }}
      >
        <ChooseWhatAndWhom
          legend={t.what}
          hint={t.whatHint}
          recipients={choices.recipients}
          contents={typed.contents}
          recipient={typed.recipient}
          errors={errors}
          language={language}
        />
        <SelectField
          name={consentFields.from}
          label={t.from}
          hint={t.fromHint}
          value={typed.from}
          error={errors.from}
          options={[
            { value: '', label: recipientTexts[language].wholeTeam },
            ...choices.houses.map(({ id, name }) => ({
              value: id,
              label: recipientTexts[language].fromHouse(name),
            })),
          ]}
        />
        <TextArea
          name={consentFields.purpose}
          label={t.purpose}
          rows={2}
          value={typed.purpose}
          error={errors.purpose}
        />
        <FieldRow>
          <DateField
            name={consentFields.givenOn}
            label={t.givenOn}
            hint={t.dateHint}
            value={typed.givenOn}
            error={errors.givenOn}
          />
          <DateField
            name={consentFields.until}
            label={t.until}
            hint={t.dateHint}
            value={typed.until}
            error={errors.until}
          />
        </FieldRow>
        <HowGiven typed={typed} errors={errors} language={language} />
        <TextArea
          name={consentFields.words}
          label={t.words}
          hint={t.wordsHint}
          rows={5}
          value={typed.words}
          error={errors.words}
        />
        <TextArea
          name={consentFields.toldConsequences}
          label={t.told}
          hint={t.toldHint}
          rows={3}
          value={typed.toldConsequences}
          error={errors.toldConsequences}
        />
        <SaveRow>
          <Button label={t.next} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}

interface QuestionsProps {
  readonly choices: RecordChoices;
  readonly address: string;
  readonly language: Language;
}

function Questions({ choices, address, language }: QuestionsProps) {
  const t = recordTexts[language];
  if (choices.questions.length === 0) return null;
  return (
    <Panel id="questions" title={t.questions} soft>
      <p>{t.questionsText}</p>
      <Bullets
        items={choices.questions.map(({ key, title }) => (
          <a class="ff-tap" href={`${address}?question=${key}`}>
            {title[language]}
          </a>
        ))}
      />
    </Panel>
  );
}

interface HowGivenProps {
  readonly typed: TypedConsent;
  readonly errors: Errors;
  readonly language: Language;
}

function HowGiven({ typed, errors, language }: HowGivenProps) {
  const t = recordTexts[language];
  return (
    <>
      <Choices
        name={consentFields.howGiven}
        legend={t.way}
        stacked
        value={typed.howGiven}
        error={errors.howGiven}
        options={(['paper', 'spoken', 'on_behalf'] as const).map((way) => ({ value: way, ...t.ways[way] }))}
      />
      <TextField
        name={consentFields.witness}
        label={t.witness}
        hint={t.witnessHint}
        value={typed.witness}
        error={errors.witness}
        optional={errors.witness === undefined}
      />
      <TextArea
        name={consentFields.onBehalfReason}
        label={t.reason}
        hint={t.reasonHint}
        rows={2}
        value={typed.onBehalfReason}
        error={errors.onBehalfReason}
        optional={errors.onBehalfReason === undefined}
      />
    </>
  );
}

type Errors = Readonly<Partial<Record<keyof DraftRefusals, string>>>;

/** The compiler has seen that every refusal of every part has words. */
function errorsOf(refusals: Readonly<Partial<DraftRefusals>>, language: Language): Errors {
  const words = recordTexts[language].refusals as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return Object.fromEntries(
    Object.entries(refusals).map(([part, refusal]) => [part, words[part]?.[refusal] ?? '']),
  );
}

function summaryOf(errors: Errors) {
  const order = Object.keys(recordTexts.da.refusals) as (keyof DraftRefusals)[];
  return order.flatMap((part) => {
    const text = errors[part];
    return text === undefined ? [] : [{ field: consentFields[part], text }];
  });
}
