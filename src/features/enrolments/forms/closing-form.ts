import type { ClosingDraft, ClosingRefusals } from '../../../domain/enrolment/close-enrolment.ts';
import { type Ending, endingNames } from '../../../domain/enrolment/ending.ts';
import type { OnwardHandover } from '../../../domain/enrolment/enrolment.ts';
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
  readonly onward_plan: string;
  readonly handover_to: string;
  readonly handover_what: string;
  readonly handover_basis: string;
  readonly handover_rule: string;
  readonly cv_lines: string;
  readonly remark: string;
  /** The id the closing will have: pressing twice closes once. */
  readonly id: string;
}

const fields = [
  'ending',
  'ended_on',
  'recommendation',
  'onward_plan',
  'handover_to',
  'handover_what',
  'handover_basis',
  'handover_rule',
  'cv_lines',
  'remark',
  'id',
] as const satisfies readonly (keyof TypedClosing)[];

export function emptyClosing(today: PlainDate, id: string): TypedClosing {
  return { ...typedWith(() => ''), ended_on: today, id };
}

export function typedClosing(typed: TypedFields): TypedClosing {
  return typedWith((name) => typed.text(name));
}

function typedWith(read: (name: string) => string): TypedClosing {
  return Object.fromEntries(fields.map((name) => [name, read(name)])) as unknown as TypedClosing;
}

/** What was typed, read as far as it can be. */
export function closingDraft(typed: TypedClosing): ClosingDraft {
  return {
    ending: endingNames.find((name): name is Ending => name === typed.ending),
    endedOn: parseTypedDate(typed.ended_on),
    recommendation: typed.recommendation,
    note: typed.remark,
    onwardPlan: typed.onward_plan,
    handover: {
      to: typed.handover_to,
      what: typed.handover_what,
      basis: basisIn(typed.handover_basis),
      rule: typed.handover_rule,
    },
    cvLines: typed.cv_lines,
  };
}

function basisIn(text: string): OnwardHandover['basis'] | undefined {
  return text === 'consent' || text === 'law' ? text : undefined;
}

const fieldOf = {
  ending: 'ending',
  endedOn: 'ended_on',
  recommendation: 'recommendation',
  onwardPlan: 'onward_plan',
  handoverTo: 'handover_to',
  handoverWhat: 'handover_what',
  handoverBasis: 'handover_basis',
  handoverRule: 'handover_rule',
  cvLines: 'cv_lines',
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
