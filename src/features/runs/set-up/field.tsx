import {
  Checks,
  type Choice,
  Choices,
  DateField,
  SelectField,
  type SelectOption,
  type SummaryError,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';

/** What was typed, field by field. Several ticks of one field stand in one text with a blank between them. */
export type Typed = Readonly<Record<string, string>>;

/** One field of a form about a run, told as data so that every part of a run has the same kind of page. */
export type FieldSpec = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
} & (
  | { readonly kind: 'text'; readonly width?: 4 | 8 | 11 | 27 | undefined; readonly numeric?: boolean }
  | { readonly kind: 'area' | 'date' }
  | { readonly kind: 'select'; readonly options: readonly SelectOption[] }
  | { readonly kind: 'choices' | 'checks'; readonly options: readonly Choice[]; readonly stacked?: boolean }
);

interface FieldListProps {
  readonly fields: readonly FieldSpec[];
  readonly typed: Typed;
  readonly errors: readonly SummaryError[];
}

/** The fields one after another, with what was typed and what is wrong with it. */
export function FieldList({ fields, typed, errors }: FieldListProps) {
  return (
    <>
      {fields.map((field) => (
        <OneField
          field={field}
          value={typed[field.name] ?? ''}
          error={errors.find((error) => error.field === field.name)?.text}
        />
      ))}
    </>
  );
}

interface OneFieldProps {
  readonly field: FieldSpec;
  readonly value: string;
  readonly error: string | undefined;
}

function OneField({ field, value, error }: OneFieldProps) {
  const { name, label, hint, optional } = field;
  const shared = { name, hint, optional, error };
  switch (field.kind) {
    case 'text':
      return (
        <TextField {...shared} label={label} value={value} width={field.width} numeric={field.numeric} />
      );
    case 'area':
      return <TextArea {...shared} label={label} value={value} rows={3} />;
    case 'date':
      return <DateField {...shared} label={label} value={value} />;
    case 'select':
      return <SelectField {...shared} label={label} value={value} options={field.options} />;
    case 'choices':
      return (
        <Choices {...shared} legend={label} value={value} options={field.options} stacked={field.stacked} />
      );
    case 'checks':
      return <Checks {...shared} legend={label} values={ticks(value)} options={field.options} stacked />;
  }
}

/** The ticks of a field, from their one text. */
export function ticks(value: string): readonly string[] {
  return value.split(' ').filter((tick) => tick !== '');
}
