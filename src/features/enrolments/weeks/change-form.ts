import type { SummaryError } from '../../../platform/html/index.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { changeTexts } from './change-texts.ts';
import type { StepRefusals } from './steps.ts';

/** The fields of a decision about the weeks, as typed. Each step has some of them. */
export interface TypedChange {
  /** The id the change will have: pressing twice decides once. */
  readonly id: string;
  /** How many changes the course had when the page was shown. */
  readonly seen: string;
  readonly weeks: string;
  readonly on: string;
  readonly until: string;
  readonly because: string;
  readonly reason: string;
  /** Which change is taken back. */
  readonly change: string;
}

export function typedChange(fields: TypedFields): TypedChange {
  const read = (name: keyof TypedChange): string => fields.text(name);
  return {
    id: read('id'),
    seen: read('seen'),
    weeks: read('weeks'),
    on: read('on'),
    until: read('until'),
    because: read('because'),
    reason: read('reason'),
    change: read('change'),
  };
}

const fields = ['because', 'weeks', 'on', 'until', 'reason'] as const;

/** What to say at which field, in the order of the form. */
export function changeErrors(refusals: Partial<StepRefusals>, language: Language): SummaryError[] {
  const t = changeTexts[language].refusals;
  return fields.flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field, text: t[refusal] }];
  });
}
