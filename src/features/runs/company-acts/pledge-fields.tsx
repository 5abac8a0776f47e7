import type { TermsRefusals } from '../../../domain/company-act/check-terms.ts';
import { workNeeds } from '../../../domain/work-wish/work-wish.ts';
import {
  Checks,
  DateField,
  Details,
  FieldRow,
  refusedFields,
  SelectField,
  type SelectOption,
  type SummaryError,
  TextArea,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { wishListTexts } from '../../wishes/index.ts';
import type { TypedTerms } from './act-form.ts';
import { pledgeTexts } from './pledge-texts.ts';

interface TermsFieldsProps {
  readonly typed: TypedTerms;
  readonly kinds: readonly SelectOption[];
  readonly refusals: Partial<TermsRefusals>;
  readonly language: Language;
}

const names = [
  ['codeId', 'work-kind'],
  ['from', 'from'],
  ['to', 'to'],
  ['conditions', 'conditions'],
  ['cannotGive', 'cannot-give'],
] as const;

/** Of what a pledge is, when it holds, and what the company asks for. */
export function TermsFields({ typed, kinds, refusals, language }: TermsFieldsProps) {
  const t = pledgeTexts[language];
  const needs = workNeeds.map((value) => ({ value, label: wishListTexts[language].needs[value] }));
  const { said } = refusedFields(refusals, t.refusals, names);
  return (
    <>
      <SelectField
        name="work-kind"
        label={t.workKind}
        options={[{ value: '', label: t.anyKind }, ...kinds]}
        value={typed.codeId}
        optional
        error={said('codeId')}
      />
      <FieldRow>
        <DateField name="from" label={t.periodFrom} value={typed.from} optional error={said('from')} />
        <DateField name="to" label={t.periodTo} value={typed.to} optional error={said('to')} />
      </FieldRow>
      <TextArea
        name="conditions"
        label={t.conditions}
        hint={t.conditionsHint}
        value={typed.conditions}
        rows={3}
        optional
        error={said('conditions')}
      />
      <Checks
        name="gives"
        legend={t.gives}
        hint={t.givesHint}
        options={needs}
        values={typed.gives}
        optional
      />
      <Details
        summary={t.askCannotGive}
        open={typed.cannotGive.length > 0 || said('cannotGive') !== undefined}
      >
        <Checks
          name="cannot-give"
          legend={t.cannotGive}
          options={needs}
          values={typed.cannotGive}
          optional
          error={said('cannotGive')}
        />
      </Details>
    </>
  );
}

export function termsErrors(refusals: Partial<TermsRefusals>, language: Language): readonly SummaryError[] {
  return refusedFields(refusals, pledgeTexts[language].refusals, names).errors;
}
