import type { CodeOnDate } from '../../../domain/code-list/codes-on.ts';
import { extents, type FactForm, factForms, returnedTo } from '../../../domain/fact/fact-form.ts';
import { type FactRefusals, noLongers } from '../../../domain/fact/record-fact.ts';
import { decidedFor, type FactKind, factSources } from '../../../domain/outcome/ledger-words.ts';
import {
  Button,
  Checks,
  Choices,
  DateField,
  FieldRow,
  Form,
  SaveRow,
  SelectField,
  TextField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { TypedFact } from '../forms/fact-fields.ts';
import { ledgerTexts } from '../ledger-texts.ts';

interface FactFieldsProps {
  readonly action: string;
  readonly kind: FactKind;
  readonly codes: readonly CodeOnDate[];
  readonly typed: TypedFact;
  readonly refusals: Partial<FactRefusals>;
  readonly language: Language;
}

/** The fields a kind of fact asks for, and no others. */
export function FactFields(props: FactFieldsProps) {
  const { action, typed, language } = props;
  const t = ledgerTexts[language];
  const isCorrection = typed.corrects !== '';
  return (
    <Form action={action} hidden={{ id: typed.id, corrects: typed.corrects }}>
      <What {...props} />
      <Days {...props} />
      <Where {...props} />
      <Choices
        name="source"
        legend={t.source}
        options={factSources.map((source) => ({ value: source, label: t.sources[source] }))}
        value={typed.source}
        error={words(props, 'source')}
      />
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

/** What it is: a code from the list, or one of a few answers. */
function What(props: FactFieldsProps) {
  const { kind, typed, language } = props;
  const t = ledgerTexts[language];
  return (
    <>
      {kind === 'return_from_sick_leave' && (
        <>
          {radios(props, 'extent', t.extent, extents, t.extents, typed.extent)}
          {radios(props, 'returned-to', t.returnedTo, returnedTo, t.returnedTos, typed.returnedTo)}
        </>
      )}
      {kind === 'decision' &&
        radios(props, 'decided-for', t.decidedFor, decidedFor, t.decidedFors, typed.decidedFor)}
      {kind === 'followed_no_longer' &&
        radios(props, 'no-longer', t.noLonger, noLongers, t.noLongers, typed.noLonger)}
      <Code {...props} />
    </>
  );
}

function Code(props: FactFieldsProps) {
  const { kind, codes, typed, language } = props;
  const t = ledgerTexts[language];
  const labels: Readonly<Partial<Record<FactKind, string>>> = t.codes;
  const label = labels[kind];
  if (label === undefined) return null;
  return (
    <SelectField
      name="code"
      label={label}
      options={[
        { value: '', label: t.choose },
        ...codes.map(({ id, wording }) => ({ value: id, label: wording[language] })),
      ]}
      value={typed.code}
      optional={kind === 'decision'}
      error={words(props, 'code')}
    />
  );
}

function Days(props: FactFieldsProps) {
  const { kind, typed, language } = props;
  const t = ledgerTexts[language];
  const { lasts }: FactForm = factForms[kind];
  return (
    <FieldRow>
      <DateField
        name="from"
        label={lasts ? t.from : t.on}
        hint={t.dayHint}
        value={typed.from}
        error={words(props, 'from')}
      />
      {lasts && (
        <DateField
          name="to"
          label={t.to}
          hint={t.toHint}
          optional
          value={typed.to}
          error={words(props, 'to')}
        />
      )}
    </FieldRow>
  );
}

function Where(props: FactFieldsProps) {
  const { kind, typed, language } = props;
  const t = ledgerTexts[language];
  const { place, hours }: FactForm = factForms[kind];
  return (
    <>
      {place && (
        <TextField
          name="place"
          label={kind === 'education' ? t.school : t.place}
          optional
          value={typed.place}
          error={words(props, 'place')}
        />
      )}
      {hours && (
        <TextField
          name="hours"
          label={t.hours}
          hint={t.hoursHint}
          optional
          width={4}
          value={typed.hours}
          error={words(props, 'hours')}
        />
      )}
    </>
  );
}

type RadioField = 'extent' | 'returned-to' | 'decided-for' | 'no-longer';

const refusedAs = {
  extent: 'extent',
  'decided-for': 'decidedFor',
  'no-longer': 'noLonger',
  'returned-to': undefined,
} as const satisfies Record<RadioField, keyof FactRefusals | undefined>;

function radios<Value extends string>(
  props: FactFieldsProps,
  name: RadioField,
  legend: string,
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  value: string,
) {
  const refused = refusedAs[name];
  return (
    <Choices
      name={name}
      legend={legend}
      options={values.map((one) => ({ value: one, label: labels[one] }))}
      value={value}
      optional={refused === undefined}
      error={refused && words(props, refused)}
    />
  );
}

function words({ refusals, language }: FactFieldsProps, field: keyof FactRefusals): string | undefined {
  const refusal = refusals[field];
  return refusal === undefined ? undefined : ledgerTexts[language].refusals[refusal];
}
