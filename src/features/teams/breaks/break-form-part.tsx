import { type BreakRefusals, breakKinds } from '../../../domain/team/staff-break.ts';
import {
  Button,
  Choices,
  DateField,
  FieldRow,
  Form,
  SaveRow,
  type SummaryError,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { TypedBreak } from './break-form.ts';
import { breakTexts } from './break-texts.ts';

interface BreakFormProps {
  readonly action: string;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly typed: TypedBreak;
  readonly refusals?: Partial<BreakRefusals> | undefined;
  readonly language: Language;
}

/** What the break is, and its days. Why is never asked. */
export function BreakForm({ action, hidden = {}, typed, refusals = {}, language }: BreakFormProps) {
  const t = breakTexts[language];
  const words = (refusal: keyof typeof t.refusals | undefined) => refusal && t.refusals[refusal];
  return (
    <Form action={action} hidden={{ ...hidden, id: typed.id }}>
      <Choices
        name="kind"
        legend={t.kind}
        options={breakKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        value={typed.kind}
        error={words(refusals.kind)}
      />
      <FieldRow>
        <DateField
          name="from"
          label={t.from}
          hint={t.dateHint}
          value={typed.from}
          error={words(refusals.from)}
        />
        <DateField name="to" label={t.to} hint={t.dateHint} value={typed.to} error={words(refusals.to)} />
      </FieldRow>
      <SaveRow>
        <Button label={t.save} />
      </SaveRow>
    </Form>
  );
}

/** The refusals in the order of the fields. */
export function breakErrors(refusals: Partial<BreakRefusals>, language: Language): SummaryError[] {
  const t = breakTexts[language].refusals;
  return (['kind', 'from', 'to'] as const).flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field, text: t[refusal] }];
  });
}
