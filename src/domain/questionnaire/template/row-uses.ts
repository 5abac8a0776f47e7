import type { Question } from '../questionnaire.ts';

/** What a line of the template is about. Lines hang on the one above them: an answer on its question, a span on its score. */
export const rowKinds = [
  'questionnaire',
  'group',
  'question',
  'option',
  'anchor',
  'unit',
  'side',
  'score',
  'band',
  'norm',
  'safety',
] as const;
export type RowKind = (typeof rowKinds)[number];

/** The columns of the template, in their order: what everybody needs first, what scores need last. */
export const templateColumns = [
  'row',
  'key',
  'da',
  'en',
  'helpDa',
  'helpEn',
  'kind',
  'sameAs',
  'from',
  'to',
  'weight',
  'onlyIf',
  'required',
  'atMost',
  'decimals',
  'who',
  'minutes',
  'version',
  'rights',
  'of',
  'better',
  'missing',
  'fill',
  'times',
  'rounded',
  'deviation',
  'reliability',
  'source',
] as const;
export type TemplateColumn = (typeof templateColumns)[number];

/** How a cell is read: words, a number, a yes or no, one of some choices, keys with commas between, or a condition. */
export type CellKind =
  | 'text'
  | 'number'
  | 'yes_no'
  | 'keys'
  | 'condition'
  | 'question_kind'
  | 'how'
  | 'better'
  | 'fill'
  | 'rights'
  | 'respondent'
  | 'respondents';

/** One cell of a kind of line: where its value stands in the questionnaire, seen from the part the line is about. */
export interface CellUse {
  readonly column: TemplateColumn;
  readonly at: string;
  readonly as: CellKind;
  /** Of questions: the kinds that have it. */
  readonly only?: readonly Question['kind'][];
}

const numbers = ['scale', 'number'] as const;
const use = (column: TemplateColumn, at: string, as: CellKind, only?: CellUse['only']): CellUse =>
  only === undefined ? { column, at, as } : { column, at, as, only };
const titled = [use('da', 'title.da', 'text'), use('en', 'title.en', 'text')];
const worded = [use('da', 'text.da', 'text'), use('en', 'text.en', 'text')];
const helped = (field: string) => [
  use('helpDa', `${field}.da`, 'text'),
  use('helpEn', `${field}.en`, 'text'),
];

/** Both directions come from this one table: what is read from a cell is written to it. */
export const rowUses: Readonly<Record<RowKind, readonly CellUse[]>> = {
  questionnaire: [
    use('key', 'key', 'text'),
    ...titled,
    ...helped('introduction'),
    use('who', 'respondents', 'respondents'),
    use('minutes', 'minutes', 'number'),
    use('version', 'version', 'number'),
    use('rights', 'rights.holder', 'rights'),
    use('source', 'rights.notice', 'text'),
  ],
  group: [use('key', 'key', 'text'), ...titled, ...helped('text'), use('onlyIf', 'shownWhen', 'condition')],
  question: [
    use('key', 'key', 'text'),
    ...worded,
    ...helped('hint'),
    use('kind', 'kind', 'question_kind'),
    use('from', 'from', 'number', numbers),
    use('to', 'to', 'number', numbers),
    use('onlyIf', 'shownWhen', 'condition'),
    use('required', 'required', 'yes_no'),
    use('atMost', 'atMost', 'number', ['multiple']),
    use('atMost', 'atMostCharacters', 'number', ['text']),
    use('decimals', 'decimals', 'number', ['number']),
  ],
  option: [use('key', 'key', 'text'), ...worded, use('weight', 'weight', 'number')],
  anchor: [use('from', 'at', 'number'), ...worded],
  unit: [use('da', 'da', 'text'), use('en', 'en', 'text')],
  side: [use('da', 'da', 'text'), use('en', 'en', 'text')],
  score: [
    use('key', 'key', 'text'),
    ...titled,
    use('kind', 'how', 'how'),
    use('version', 'version', 'number'),
    use('of', 'of', 'keys'),
    use('better', 'better', 'better'),
    use('missing', 'missing.atMost', 'number'),
    use('fill', 'missing.fill', 'fill'),
    use('times', 'times', 'number'),
    use('rounded', 'rounded', 'yes_no'),
    use('source', 'source', 'text'),
  ],
  band: [use('from', 'from', 'number'), ...titled],
  norm: [
    use('da', 'group.da', 'text'),
    use('en', 'group.en', 'text'),
    use('deviation', 'deviation', 'number'),
    use('reliability', 'reliability', 'number'),
    use('source', 'source', 'text'),
  ],
  safety: [use('of', 'question', 'text'), use('from', 'above', 'number')],
};
