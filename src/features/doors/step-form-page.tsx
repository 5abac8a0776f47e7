import { isBeginning, type PlaceStep } from '../../domain/place-step/place-step.ts';
import {
  BackLink,
  Button,
  Choices,
  DateField,
  ErrorSummary,
  FieldRow,
  Form,
  PageHead,
  refusedFields,
  SaveRow,
  SeeLine,
  SelectField,
  TextField,
} from '../../platform/html/index.ts';
import { type FoundWorkplace, PickField, pickError } from '../companies/index.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import type { ShownName } from '../people/index.ts';
import { doorAddresses } from './door-addresses.ts';
import { doorTexts } from './door-texts.ts';
import type { DoorChoices } from './read-door-choices.ts';
import type { StepRefusals } from './record-step.ts';
import type { TypedStep } from './step-form.ts';

export interface StepFormModel {
  readonly citizen: string;
  readonly callName: ShownName;
  readonly step: PlaceStep;
  readonly typed: TypedStep;
  readonly choices: DoorChoices;
  readonly refusals: Partial<StepRefusals>;
  readonly found: readonly FoundWorkplace[] | undefined;
}

const names = [
  ['company', 'company'],
  ['on', 'on'],
  ['to', 'to'],
  ['code', 'code'],
  ['hours', 'hours'],
] as const;

/** One step, told in few fields: a promised place or another company, the day, and who opened the door. */
export function StepFormPage({ frame, model }: { readonly frame: Frame; readonly model: StepFormModel }) {
  const { language } = frame.viewer;
  const t = doorTexts[language];
  const { citizen, step, typed, choices, found } = model;
  const { said, errors: own } = refusedFields(model.refusals, t.refusals, names);
  const errors = [...(found === undefined ? [] : [pickError(found, language)]), ...own];
  const begins = isBeginning(step);
  const promised = choices.pledgeOptions;
  return (
    <VisitPage frame={frame} title={t.names[step]} refused={errors.length > 0}>
      <BackLink href={doorAddresses.list(citizen)} label={t.title} />
      <PageHead title={t.names[step]} subtitle={model.callName} lead={t.formLead[step]} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Form action={doorAddresses.form(citizen, step)} hidden={{ id: typed.id, fact: typed.fact }}>
        {promised.length > 0 && (
          <Choices
            name="pledge"
            legend={t.pledge}
            stacked
            options={[...promised, { value: '', label: t.noPledge }]}
            value={typed.pledge}
          />
        )}
        <PickField
          typed={typed.pick}
          label={promised.length > 0 ? `${t.companyLabel}. ${t.companyHint}` : t.companyLabel}
          found={found}
          optional={promised.length > 0}
          error={said('company')}
          language={language}
        />
        <FieldRow>
          <DateField
            name="on"
            label={begins ? t.from : t.on}
            hint={t.onHint}
            value={typed.on}
            error={said('on')}
          />
          {begins && <DateField name="to" label={t.to} value={typed.to} optional error={said('to')} />}
          {begins && (
            <TextField
              name="hours"
              label={t.hours}
              value={typed.hours}
              width={4}
              numeric
              optional
              error={said('hours')}
            />
          )}
        </FieldRow>
        {begins && (
          <SelectField
            name="code"
            label={t.code}
            options={[{ value: '', label: t.asPledged }, ...choices.kindOptions]}
            value={typed.code}
            error={said('code')}
          />
        )}
        {choices.memberOptions.length > 0 && (
          <SelectField
            name="member"
            label={t.member}
            options={[{ value: '', label: t.nobody }, ...choices.memberOptions]}
            value={typed.member}
            optional
          />
        )}
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}
