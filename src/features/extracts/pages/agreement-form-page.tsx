import { extractBackgrounds, extractBases, extractContents } from '../../../domain/extract/agreement.ts';
import {
  BackLink,
  Button,
  Checks,
  Choices,
  DateField,
  ErrorSummary,
  FieldRow,
  Form,
  PageHead,
  SaveRow,
  SelectField,
  type SummaryError,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { Evaluator } from '../agreement-queries.ts';
import { agreementTexts } from '../agreement-texts.ts';
import { extractAddresses } from '../extract-addresses.ts';
import type { TypedAgreement } from '../forms/agreement-form.ts';

export interface AgreementFormModel {
  readonly run: string;
  readonly runName: string;
  /** What it will be known by, so that pressing twice agrees once. */
  readonly id: string;
  readonly typed: TypedAgreement;
  readonly evaluators: readonly Evaluator[];
  readonly errors: readonly SummaryError[];
}

interface FormProps {
  readonly frame: Frame;
  readonly model: AgreementFormModel;
}

/** Writes an agreement: with whom, what for, by which right, what goes along and how long. */
export function AgreementFormPage({ frame, model }: FormProps) {
  const { language } = frame.viewer;
  const t = agreementTexts[language];
  const { run, runName, id, typed, evaluators, errors } = model;
  const at = (field: string): string | undefined => errors.find((error) => error.field === field)?.text;
  return (
    <VisitPage frame={frame} title={t.newTitle} place="programme" refused={errors.length > 0}>
      <BackLink href={extractAddresses.all(run)} label={t.back} />
      <PageHead title={t.newTitle} subtitle={runName} lead={t.lead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Form action={extractAddresses.all(run)} hidden={{ id }}>
        <SelectField
          name="evaluator"
          label={t.evaluator}
          hint={t.evaluatorHint}
          value={typed.evaluator}
          error={at('evaluator')}
          options={[
            { value: '', label: t.choose },
            ...evaluators.map(({ employment, name }) => ({ value: employment, label: name })),
          ]}
        />
        <TextArea
          name="purpose"
          label={t.purpose}
          hint={t.purposeHint}
          value={typed.purpose}
          rows={3}
          error={at('purpose')}
        />
        <Choices
          name="basis"
          legend={t.basis}
          value={typed.basis}
          error={at('basis')}
          stacked
          options={extractBases.map((basis) => ({
            value: basis,
            label: t.bases[basis],
            note: t.basisNotes[basis],
          }))}
        />
        <Checks
          name="contents"
          legend={t.contents}
          values={typed.contents}
          error={at('contents')}
          options={extractContents.map((content) => ({ value: content, label: t.contentNames[content] }))}
        />
        <Checks
          name="background"
          legend={t.background}
          hint={t.backgroundHint}
          optional
          values={typed.background}
          options={extractBackgrounds.map((thing) => ({ value: thing, label: t.backgroundNames[thing] }))}
        />
        <FieldRow>
          <DateField
            name="from"
            label={t.from}
            hint={t.fromHint}
            value={typed.from}
            error={at('from')}
            optional
          />
          <DateField name="to" label={t.to} value={typed.to} error={at('to')} />
        </FieldRow>
        <FieldRow>
          <TextField
            name="group"
            label={t.group}
            hint={t.groupHint}
            value={typed.group}
            error={at('group')}
            width={4}
            numeric
          />
          <DateField
            name="until"
            label={t.until}
            hint={t.untilHint}
            value={typed.until}
            error={at('until')}
          />
        </FieldRow>
        <Checks
          name="register"
          legend={t.register}
          optional
          values={[typed.register]}
          options={[{ value: 'yes', label: t.registerYes, note: t.registerNote }]}
        />
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}
