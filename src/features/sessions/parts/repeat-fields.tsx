import { mostWeeksBetween } from '../../../domain/session/plan-session.ts';
import { FieldGroup, FieldRow, SelectField, TextField } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { TypedPlan } from '../forms/plan-form.ts';
import { planTexts } from '../plan-texts.ts';

interface RepeatFieldsProps {
  readonly typed: Pick<TypedPlan, 'times' | 'every_weeks'>;
  readonly errorAt: (field: string) => string | undefined;
  readonly language: Language;
}

/** How many times, and with how many weeks between. */
export function RepeatFields({ typed, errorAt, language }: RepeatFieldsProps) {
  const t = planTexts[language];
  const weeks = Array.from({ length: mostWeeksBetween }, (_, index) => index + 1);
  return (
    <FieldGroup id="repeat" legend={t.again}>
      <FieldRow>
        <TextField
          name="times"
          label={t.times}
          numeric
          width={4}
          value={typed.times}
          error={errorAt('times')}
        />
        <SelectField
          name="every_weeks"
          label={t.every}
          value={typed.every_weeks}
          error={errorAt('every_weeks')}
          options={weeks.map((one) => ({ value: String(one), label: t.everyWeeks(one) }))}
        />
      </FieldRow>
    </FieldGroup>
  );
}
