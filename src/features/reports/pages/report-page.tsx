import { traits } from '../../../domain/edition/counted-person.ts';
import type { HalfYear } from '../../../domain/edition/half-year.ts';
import { chapters } from '../../../domain/report/report.ts';
import {
  Alert,
  BackLink,
  Button,
  Checks,
  DateField,
  ErrorSummary,
  FieldGroup,
  FieldRow,
  Form,
  PageHead,
  SaveRow,
  SelectField,
  type SummaryError,
  TextArea,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { valueWords } from '../edition-in-words.ts';
import type { TypedReport } from '../forms/report-form.ts';
import { reportAddresses } from '../report-addresses.ts';
import { reportTexts } from '../report-texts.ts';

export interface ReportModel {
  readonly run: string;
  readonly runName: string;
  /** Where the form goes: a new report, or one that is there. */
  readonly action: string;
  readonly isNew: boolean;
  /** Carried along unseen: the id a new report will have, or what it was written on top of. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly typed: TypedReport;
  readonly recipients: readonly { readonly id: string; readonly name: string }[];
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  /** The half-years somebody can have begun in. */
  readonly halfYears: readonly HalfYear[];
  readonly errors: readonly SummaryError[];
  readonly changedMeanwhile: boolean;
}

/** Writes a report: to whom, about when, broken down by what, and in which words. */
export function ReportPage({ frame, model }: { readonly frame: Frame; readonly model: ReportModel }) {
  const { language } = frame.viewer;
  const { run, runName, action, isNew, hidden, typed, recipients, errors, changedMeanwhile } = model;
  const t = reportTexts[language];
  const at = (field: string): string | undefined => errors.find((error) => error.field === field)?.text;
  const options = [
    { value: '', label: t.form.choose },
    ...recipients.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <VisitPage
      frame={frame}
      title={isNew ? t.form.newTitle : t.form.title}
      place="reports"
      refused={errors.length > 0}
    >
      <BackLink href={reportAddresses.reports(run)} label={t.title} />
      <PageHead title={isNew ? t.form.newTitle : t.form.title} subtitle={runName} />
      {changedMeanwhile ? <Alert tone="warning" heading={t.changedMeanwhile} text={t.changedText} /> : null}
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Form action={action} hidden={hidden}>
        {isNew ? (
          <SelectField
            name="recipient"
            label={t.form.recipient}
            value={typed.recipient}
            options={options}
            error={at('recipient')}
          />
        ) : null}
        <FieldRow>
          <DateField
            name="from"
            label={t.form.from}
            hint={t.form.fromHint}
            value={typed.from}
            error={at('from')}
            optional
          />
          <DateField name="to" label={t.form.to} hint={t.form.toHint} value={typed.to} error={at('to')} />
        </FieldRow>
        <PartFields model={model} language={language} />
        <Checks
          name="breakdowns"
          legend={t.form.breakdowns}
          hint={t.form.breakdownsHint}
          optional
          values={typed.breakdowns}
          options={traits.map((trait) => ({ value: trait, label: t.form.traits[trait] }))}
        />
        {chapters.map((chapter, index) => (
          <TextArea
            name={chapter}
            label={t.form.chapters[chapter]}
            hint={index === 0 ? t.form.wordsHint : undefined}
            value={typed[chapter]}
            rows={6}
            optional
            error={at(chapter)}
          />
        ))}
        <p class="ff-meta">{t.form.hours}</p>
        <SaveRow note={t.form.note}>
          <Button label={t.form.save} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}

/** Whom the report is about, where it is not everybody: one municipality, or those who began in some half-years. */
function PartFields({ model, language }: { readonly model: ReportModel; readonly language: Language }) {
  const t = reportTexts[language].form;
  const { typed, authorities, halfYears, errors } = model;
  const halves = (every: string) => [
    { value: '', label: every },
    ...halfYears.map((half) => ({ value: half, label: valueWords('started', half, language) })),
  ];
  return (
    <FieldGroup id="only" legend={t.only} hint={t.onlyHint}>
      {authorities.length > 1 ? (
        <SelectField
          name="authority"
          label={t.authority}
          value={typed.authority}
          options={[
            { value: '', label: t.allAuthorities },
            ...authorities.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <FieldRow>
        <SelectField
          name="started-from"
          label={t.startedFrom}
          value={typed.startedFrom}
          options={halves(t.fromTheStart)}
        />
        <SelectField
          name="started-to"
          label={t.startedTo}
          value={typed.startedTo}
          options={halves(t.untilTheEnd)}
          error={errors.find(({ field }) => field === 'started-to')?.text}
        />
      </FieldRow>
    </FieldGroup>
  );
}
