import type { ClosingDraft, ClosingRefusals } from '../../../domain/enrolment/close-enrolment.ts';
import { type Ending, endingNames } from '../../../domain/enrolment/ending.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { SummaryError } from '../../../platform/html/index.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import { closingTexts } from '../closing-texts.ts';

/** The fields of the closing form, as typed. */
export interface TypedClosing {
  readonly ending: string;
  readonly ended_on: string;
  readonly recommendation: string;
  readonly remark: string;
}

export function emptyClosing(today: PlainDate): TypedClosing {
  return { ending: '', ended_on: today, recommendation: '', remark: '' };
}

export function typedClosing(fields: TypedFields): TypedClosing {
  return {
    ending: fields.text('ending'),
    ended_on: fields.text('ended_on'),
    recommendation: fields.text('recommendation'),
    remark: fields.text('remark'),
  };
}

/** What was typed, read as far as it can be. */
export function closingDraft(typed: TypedClosing): ClosingDraft {
  return {
    ending: endingNames.find((name): name is Ending => name === typed.ending),
    endedOn: parseTypedDate(typed.ended_on),
    recommendation: typed.recommendation,
    note: typed.remark,
  };
}

const fieldOf = {
  ending: 'ending',
  endedOn: 'ended_on',
  recommendation: 'recommendation',
  note: 'remark',
} as const satisfies Record<Exclude<keyof ClosingRefusals, 'enrolment'>, keyof TypedClosing>;

/** What to say at which field, in the order of the form. */
export function closingErrors(refusals: Partial<ClosingRefusals>, language: Language): SummaryError[] {
  const t = closingTexts[language].refusals;
  return (Object.keys(fieldOf) as (keyof typeof fieldOf)[]).flatMap((name) => {
    const refusal = refusals[name];
    return refusal === undefined ? [] : [{ field: fieldOf[name], text: t[refusal] }];
  });
}
