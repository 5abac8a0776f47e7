import {
  Alert,
  BackLink,
  Button,
  DateField,
  Details,
  ErrorSummary,
  FieldRow,
  Form,
  MoreLink,
  PageHead,
  SaveRow,
  type SummaryError,
  TextArea,
} from '../../../platform/html/index.ts';
import { formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { FeedbackSheet } from '../feedback-sheet.ts';
import { feedbackTexts } from '../feedback-texts.ts';
import type { TypedFeedback } from '../forms/feedback-form.ts';
import { listNames } from '../list-names.ts';
import { WhoSees } from '../parts/who-sees.tsx';

export interface ComposeModel {
  readonly sheet: FeedbackSheet;
  readonly typed: TypedFeedback;
  readonly errors: readonly SummaryError[];
  /** Another text lies with the citizen already. */
  readonly isOneOpen: boolean;
}

interface ComposePageProps {
  readonly frame: Frame;
  readonly model: ComposeModel;
}

/** Writes feedback: a period, a text made from it to read through and change, and the press that shows it. */
export function ComposePage({ frame, model }: ComposePageProps) {
  const { language } = frame.viewer;
  const { sheet, typed, errors, isOneOpen } = model;
  const { callName, receivers } = sheet;
  const t = feedbackTexts[language].compose;
  const own = `/enrolments/${sheet.enrolment}/feedback`;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={errors.length > 0}>
      <BackLink href={own} label={feedbackTexts[language].title} />
      <PageHead
        title={t.title}
        subtitle={callName}
        lead={receivers.length === 0 ? undefined : t.lead(callName, listNames(receivers, language))}
      />
      <ErrorSummary heading={t.notShown} text={t.nothingLost} errors={errors} />
      {isOneOpen && (
        <Alert tone="info" heading={t.openAlready(callName)} text={t.openAlreadyText}>
          <MoreLink href={`${own}#open`} label={t.toOpen} />
        </Alert>
      )}
      <WhoSees sheet={sheet} language={language} />
      <Period model={model} language={language} />
      {isPeriodWrong(model) && typed.words === '' ? null : <TextForm model={model} language={language} />}
    </VisitPage>
  );
}

/** The text to read through. While the period is wrong there is none yet. */
function TextForm({ model: { sheet, typed, errors }, language }: PartProps) {
  const t = feedbackTexts[language].compose;
  const { callName, enrolment } = sheet;
  return (
    <div class="mt-4">
      <Form
        action={`/enrolments/${enrolment}/feedback`}
        hidden={{ draft: typed.id, from: typed.from, to: typed.to }}
      >
        <TextArea
          name="words"
          label={t.words}
          hint={t.wordsHint(callName)}
          rows={9}
          value={typed.words}
          error={errorAt(errors, 'words')}
        />
        <SaveRow note={t.notSent}>
          <Button label={t.show(callName)} />
        </SaveRow>
      </Form>
    </div>
  );
}

/** The period the text is about. Another one makes another text, so it is chosen before anything is changed. */
function Period({ model: { sheet, typed, errors }, language }: PartProps) {
  const t = feedbackTexts[language].compose;
  const [from, to] = [parseTypedDate(typed.from), parseTypedDate(typed.to)];
  const isWrong = isPeriodWrong({ errors });
  return (
    <>
      {from && to && !isWrong ? <p>{`${t.period}: ${formatPeriod(from, to, language)}`}</p> : null}
      <Details summary={t.otherPeriod} open={isWrong}>
        <Form action={`/enrolments/${sheet.enrolment}/feedback/new`} method="get">
          <FieldRow>
            <DateField name="from" label={t.from} value={typed.from} error={errorAt(errors, 'from')} />
            <DateField name="to" label={t.to} value={typed.to} error={errorAt(errors, 'to')} />
          </FieldRow>
          <Button label={t.usePeriod} tone="secondary" />
        </Form>
      </Details>
    </>
  );
}

interface PartProps {
  readonly model: ComposeModel;
  readonly language: Language;
}

function errorAt(errors: readonly SummaryError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.text;
}

function isPeriodWrong({ errors }: Pick<ComposeModel, 'errors'>): boolean {
  return errors.some(isAboutPeriod);
}

function isAboutPeriod({ field }: SummaryError): boolean {
  return field === 'from' || field === 'to';
}
