import type { ToldAcceptanceRefusals } from '../../../domain/placement-agreement/check-told-acceptance.ts';
import { Choices, DateField, refusedFields, TextArea, TextField } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { agreementFormTexts } from '../agreement-form-texts.ts';
import type { TypedToldAcceptance } from './told-acceptance-form.ts';

interface ToldFieldsProps {
  readonly party: 'citizen' | 'employer';
  readonly typed: TypedToldAcceptance;
  readonly refusals: Partial<ToldAcceptanceRefusals>;
  /** How the first two questions are asked here. */
  readonly labels: { readonly way: string; readonly byName: string };
  readonly language: Language;
}

export const toldFields = [
  ['way', 'way'],
  ['on', 'on'],
  ['byName', 'name'],
  ['reason', 'reason'],
] as const;

/** How it came that somebody else's words are written down: on paper or said, when, by whom, and why. */
export function ToldFields({ party, typed, refusals, labels, language }: ToldFieldsProps) {
  const t = agreementFormTexts[language];
  const { said } = refusedFields(refusals, t.refusals, toldFields);
  return (
    <>
      <Choices
        name="way"
        legend={labels.way}
        options={[
          { value: 'paper', label: t.wayPaper },
          { value: 'on_behalf', label: t.wayOnBehalf },
        ]}
        value={typed.way}
        error={said('way')}
      />
      <DateField name="on" label={t.on} hint={t.fromHint} value={typed.on} error={said('on')} />
      {party === 'employer' && (
        <TextField name="name" label={labels.byName} value={typed.byName} width={27} error={said('byName')} />
      )}
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        value={typed.reason}
        rows={2}
        optional
        error={said('reason')}
      />
    </>
  );
}
