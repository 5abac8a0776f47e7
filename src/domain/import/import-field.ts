import { type FactForm, factForms } from '../fact/fact-form.ts';
import type { FactKind } from '../outcome/ledger-words.ts';

/** What a column can say of whoever the line is about, and of their course. */
const courseFields = [
  'cpr',
  'record',
  'name',
  'call_name',
  'version',
  'referred_on',
  'accepted_on',
  'starts_on',
  'ending',
  'ended_on',
  'recommendation',
] as const;

export type CourseField = (typeof courseFields)[number];

/** What a column can say of a fact, besides of which kind it is. */
const factParts = [
  'from',
  'to',
  'code',
  'hours',
  'place',
  'extent',
  'returned_to',
  'decided_for',
  'no_longer',
] as const;

export type FactPart = (typeof factParts)[number];

/** A column of a list, by what it says. Those about facts are told by kind and part: `work.from`. */
export type ImportField = CourseField | `${FactKind}.${FactPart}` | 'source';

/** The kinds of fact, in the order they stand in the template: those that every programme counts come first. */
const factOrder = [
  'work',
  'placement',
  'education',
  'treatment_referral',
  'benefit',
  'sick_leave',
  'return_from_sick_leave',
  'baseline',
  'decision',
  'introduction',
  'followed_no_longer',
] as const satisfies readonly FactKind[];

export const importedKinds: readonly FactKind[] = factOrder;

/** What can be said of a kind of fact; the same as its form in the ledger asks for. */
export function partsOf(kind: FactKind): readonly FactPart[] {
  const form: FactForm = factForms[kind];
  const parts: readonly (FactPart | false)[] = [
    'from',
    form.lasts && 'to',
    form.list !== undefined && 'code',
    form.hours === true && 'hours',
    form.place === true && 'place',
    kind === 'return_from_sick_leave' && 'extent',
    kind === 'return_from_sick_leave' && 'returned_to',
    kind === 'decision' && 'decided_for',
    kind === 'followed_no_longer' && 'no_longer',
  ];
  return parts.filter((part) => part !== false);
}

/** Every column there can be, in the order of the template. */
export const importFields: readonly ImportField[] = [
  ...courseFields,
  ...importedKinds.flatMap((kind) => partsOf(kind).map((part) => `${kind}.${part}` as const)),
  'source',
];

const known = new Set<string>(importFields);

export function isImportField(name: string): name is ImportField {
  return known.has(name);
}

/** The kind and part of a column about facts; `undefined` for the others. */
export function factFieldOf(
  field: ImportField,
): { readonly kind: FactKind; readonly part: FactPart } | undefined {
  const [kind, part] = field.split('.');
  return part === undefined ? undefined : { kind: kind as FactKind, part: part as FactPart };
}

const dayFields: readonly ImportField[] = ['referred_on', 'accepted_on', 'starts_on', 'ended_on'];

/** Whether a column holds days. */
export function holdsDays(field: ImportField): boolean {
  const fact = factFieldOf(field);
  return fact === undefined ? dayFields.includes(field) : fact.part === 'from' || fact.part === 'to';
}

const chosenParts: readonly FactPart[] = ['code', 'extent', 'returned_to', 'decided_for', 'no_longer'];

/** Whether what a column says is one of a few things, each known by a code. */
export function holdsChoices(field: ImportField): boolean {
  const fact = factFieldOf(field);
  return fact === undefined
    ? ['version', 'ending', 'source'].includes(field)
    : chosenParts.includes(fact.part);
}
