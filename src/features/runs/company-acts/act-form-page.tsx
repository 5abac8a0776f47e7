import type { CompanyActRefusals } from '../../../domain/company-act/check-company-act.ts';
import { type ActForm, type ActKind, actForms } from '../../../domain/company-act/company-act.ts';
import {
  Alert,
  BackLink,
  Button,
  Checks,
  DateField,
  ErrorSummary,
  FieldRow,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
  SelectField,
  type SelectOption,
  TextField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type FoundWorkplace, PickField, pickError } from '../../companies/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { actAddresses } from './act-addresses.ts';
import type { TypedAct } from './act-form.ts';
import { type ActRefusal, actTexts } from './act-texts.ts';
import { TermsFields, termsErrors } from './pledge-fields.tsx';
import { pledgeTexts } from './pledge-texts.ts';

export interface ActFormModel {
  readonly run: string;
  readonly runName: string;
  readonly leads: boolean;
  readonly kind: ActKind;
  readonly typed: TypedAct;
  readonly refusals: Partial<CompanyActRefusals>;
  /** The companies that may be meant, where that has to be chosen. */
  readonly found: readonly FoundWorkplace[] | undefined;
  readonly members: readonly SelectOption[];
  readonly workKinds: readonly SelectOption[];
  /** What the act that is put right says; `undefined` for a new one. */
  readonly correcting: string | undefined;
  /** Somebody else put the same act right first. */
  readonly conflict: boolean;
}

/** Few fields for one kind of act, or the same fields filled in to put one right. */
export function ActFormPage({ frame, model }: { readonly frame: Frame; readonly model: ActFormModel }) {
  const { language } = frame.viewer;
  const t = actTexts[language];
  const { run, kind, correcting, refusals, found } = model;
  const own = (['company', 'on', 'people', 'hours'] as const).flatMap((field) => {
    const refusal: ActRefusal | undefined = refusals[field];
    return refusal === undefined ? [] : [{ field, text: t.refusals[refusal] }];
  });
  const errors = [
    ...(found === undefined ? [] : [pickError(found, language)]),
    ...own,
    ...termsErrors(refusals, language),
  ];
  return (
    <VisitPage
      frame={frame}
      title={t.kinds[kind]}
      place={model.leads ? 'programme' : undefined}
      refused={errors.length > 0 || model.conflict}
    >
      <BackLink href={actAddresses.list(run)} label={t.title} />
      <PageHead
        title={correcting === undefined ? t.kinds[kind] : t.correctTitle(correcting)}
        subtitle={model.runName}
        lead={correcting === undefined ? t.formLead[kind] : t.correctLead}
      />
      {model.conflict && (
        <Alert tone="warning" heading={t.conflict}>
          <p>{t.conflictText}</p>
          <p>
            <a href={actAddresses.list(run)}>{t.toList}</a>
          </p>
        </Alert>
      )}
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <ActFields model={model} language={language} />
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

/** The fields a kind of act asks for, and no others. */
function ActFields({ model, language }: { readonly model: ActFormModel; readonly language: Language }) {
  const t = actTexts[language];
  const { run, kind, typed, refusals, members } = model;
  const form: ActForm = actForms[kind];
  const isCorrection = typed.corrects !== '';
  const error = (field: 'on' | 'company' | 'people' | 'hours'): string | undefined => {
    const refusal: ActRefusal | undefined = refusals[field];
    return refusal && t.refusals[refusal];
  };
  return (
    <Form action={actAddresses.form(run, kind)} hidden={{ id: typed.id, corrects: typed.corrects }}>
      {form.company ? (
        <PickField typed={typed.pick} found={model.found} error={error('company')} language={language} />
      ) : null}
      <FieldRow>
        <DateField name="on" label={t.on} hint={t.dayHint} value={typed.on} error={error('on')} />
        {form.people ? (
          <TextField
            name="people"
            label={kind === 'pledge' ? t.people.pledge : t.people.training}
            hint={kind === 'pledge' ? undefined : t.peopleHint}
            value={typed.people}
            width={4}
            numeric
            optional={form.people === 'asked'}
            error={error('people')}
          />
        ) : null}
        {form.hours ? (
          <TextField
            name="hours"
            label={t.hours}
            value={typed.hours}
            width={4}
            numeric
            optional
            error={error('hours')}
          />
        ) : null}
      </FieldRow>
      {form.terms ? (
        <TermsFields typed={typed.terms} kinds={model.workKinds} refusals={refusals} language={language} />
      ) : null}
      {form.company && members.length > 0 ? (
        <SelectField
          name="member"
          label={pledgeTexts[language].member}
          options={[{ value: '', label: pledgeTexts[language].nobody }, ...members]}
          value={typed.member}
          optional
        />
      ) : null}
      {isCorrection && (
        <Checks
          name="taken-back"
          legend={t.takeBack}
          options={[{ value: 'yes', label: t.takeBackHint }]}
          values={typed.takenBack ? ['yes'] : []}
          optional
        />
      )}
      <SaveRow>
        <Button label={isCorrection ? t.saveCorrection : t.save} />
      </SaveRow>
    </Form>
  );
}
