import {
  type ExtractDraft,
  type ExtractRefusals,
  extractBackgrounds,
  extractBases,
  extractContents,
} from '../../../domain/extract/agreement.ts';
import type { SummaryError } from '../../../platform/html/index.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { Evaluator } from '../agreement-queries.ts';
import { agreementTexts } from '../agreement-texts.ts';

/** The form as typed. */
export interface TypedAgreement {
  readonly evaluator: string;
  readonly purpose: string;
  readonly basis: string;
  readonly contents: readonly string[];
  readonly background: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly until: string;
  readonly group: string;
  readonly register: string;
}

export const nothingAgreed: TypedAgreement = {
  evaluator: '',
  purpose: '',
  basis: '',
  contents: ['answers'],
  background: [],
  from: '',
  to: '',
  until: '',
  group: '5',
  register: '',
};

export function typedAgreement(fields: TypedFields): TypedAgreement {
  return {
    evaluator: fields.text('evaluator'),
    purpose: fields.text('purpose'),
    basis: fields.text('basis'),
    contents: fields.all('contents'),
    background: fields.all('background'),
    from: fields.text('from'),
    to: fields.text('to'),
    until: fields.text('until'),
    group: fields.text('group'),
    register: fields.text('register'),
  };
}

/** Reads the form; a date that is none of the calendar's is missing. */
export function readAgreementDraft(typed: TypedAgreement, evaluators: readonly Evaluator[]): ExtractDraft {
  return {
    evaluator: evaluators.find(({ employment }) => employment === typed.evaluator)?.employment,
    purpose: typed.purpose,
    basis: extractBases.find((basis) => basis === typed.basis),
    contents: extractContents.filter((content) => typed.contents.includes(content)),
    background: extractBackgrounds.filter((thing) => typed.background.includes(thing)),
    toldFrom: typed.from.trim() === '' ? undefined : parseTypedDate(typed.from),
    toldTo: parseTypedDate(typed.to),
    until: parseTypedDate(typed.until),
    smallestGroup: /^\d{1,3}$/.test(typed.group.trim()) ? Number(typed.group) : undefined,
    linksRegister: typed.register === 'yes',
  };
}

/** What to say at which field, in the order of the form. */
export function agreementErrors(
  refusals: Partial<ExtractRefusals>,
  typed: TypedAgreement,
  language: Language,
): SummaryError[] {
  const t = agreementTexts[language].refusals;
  const isNoDate = typed.from.trim() !== '' && parseTypedDate(typed.from) === undefined;
  const told = [
    ['evaluator', refusals.evaluator],
    ['purpose', refusals.purpose],
    ['basis', refusals.basis],
    ['contents', refusals.contents],
    ['from', isNoDate ? ('no-such-date' as const) : refusals.toldFrom],
    ['to', refusals.toldTo],
    ['group', refusals.smallestGroup],
    ['until', refusals.until],
  ] as const;
  return told.flatMap(([field, refusal]) => (refusal === undefined ? [] : [{ field, text: t[refusal] }]));
}
