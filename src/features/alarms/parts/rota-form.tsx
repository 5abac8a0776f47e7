import {
  Button,
  ErrorSummary,
  Form,
  SaveRow,
  Section,
  SelectField,
  TextField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { alarmTexts } from '../alarm-texts.ts';
import type { RunStaff } from '../rota-repository.ts';

/** The rota as it is typed. */
export interface TypedRota {
  readonly answers: string;
  readonly substitute: string;
  readonly hours: string;
}

interface RotaFormProps {
  readonly action: string;
  readonly staff: readonly RunStaff[];
  readonly typed: TypedRota;
  readonly isRefused: boolean;
  readonly language: Language;
}

/** Who calls, in which hours, and who stands in: all three before such a questionnaire is on. */
export function RotaForm({ action, staff, typed, isRefused, language }: RotaFormProps) {
  const t = alarmTexts[language].rota;
  const people = staff.map(({ id, name }) => ({ value: id, label: name }));
  const options = [{ value: '', label: t.pickOne }, ...people];
  const error = isRefused ? t.needAll : undefined;
  return (
    <Section id="rota" title={t.title}>
      <p>{t.lead}</p>
      <ErrorSummary heading={t.needAll} errors={isRefused ? [{ field: 'answers', text: t.needAll }] : []} />
      <Form action={action}>
        <SelectField name="answers" label={t.answers} value={typed.answers} options={options} error={error} />
        <SelectField name="substitute" label={t.substitute} value={typed.substitute} options={options} />
        <TextField name="hours" label={t.hours} hint={t.hoursHint} value={typed.hours} />
        <SaveRow>
          <Button label={t.save} tone="secondary" />
        </SaveRow>
      </Form>
    </Section>
  );
}
