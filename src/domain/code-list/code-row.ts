import { freeText } from '../kernel/free-text.ts';
import { type PlainDate, parsePlainDate } from '../kernel/plain-date.ts';
import { type CodePeriod, type Verification, verifications } from './code-list.ts';
import type { RowCheck, RowFinding } from './row-finding.ts';

/** The columns of a list as a file, in the order they are written. */
export const codeColumns = [
  'code',
  'from',
  'to',
  'wording_da',
  'wording_en',
  'legal_reference',
  'source',
  'verified',
  'successor',
] as const;

export type CodeColumn = (typeof codeColumns)[number];

/** A line of a file as it was typed; dates are written 2026-02-01. */
export type TypedCodeRow = Readonly<Record<CodeColumn, string>>;

/** A line of a file that can be understood by itself: one period of one code. */
export interface CodeRow extends CodePeriod {
  /** Where in the file, counted from 1 with the headings. */
  readonly line: number;
  readonly code: string;
}

/** Longer than any of ours, and short enough for a row on a page. */
const longestCode = 40;
const longestWords = 300;
// Small plain letters only: a file read in the wrong alphabet must not make a new code of an old one.
const codeShape = /^[a-z0-9][a-z0-9.-]*$/;

export type ReadRow =
  | { readonly ok: true; readonly value: CodeRow }
  | { readonly ok: false; readonly findings: readonly RowFinding[] };

/** Reads one line, and tells everything that is wrong with it by itself. */
export function readCodeRow(typed: TypedCodeRow, line: number): ReadRow {
  const text = (column: CodeColumn): string => freeText(typed[column]) ?? '';
  const checks = [
    ...codeChecks(text('code')),
    ...dateChecks(text('from'), text('to')),
    ...(['wording_da', 'wording_en', 'legal_reference', 'source'] as const).flatMap((column) =>
      wordsChecks(column, text(column)),
    ),
    ...verificationChecks(text('verified')),
  ];
  if (checks.length > 0) return { ok: false, findings: checks.map((found) => ({ line, ...found })) };
  return {
    ok: true,
    value: {
      line,
      code: text('code'),
      // Judged just above: both are dates where they are written at all.
      period: { from: text('from') as PlainDate, to: parsePlainDate(text('to')) },
      wording: { da: text('wording_da'), en: text('wording_en') },
      legalReference: text('legal_reference'),
      source: text('source'),
      verified: text('verified') as Verification,
      successor: freeText(typed.successor),
    },
  };
}

type Found = Pick<RowFinding, 'check' | 'values'>;

function found(check: RowCheck, values: RowFinding['values'] = {}): Found[] {
  return [{ check, values }];
}

function codeChecks(code: string): Found[] {
  if (code === '') return found('code-missing');
  if (code.length > longestCode || !codeShape.test(code)) return found('code-wrong-form', { code });
  return [];
}

function dateChecks(from: string, to: string): Found[] {
  if (from === '') return found('from-missing');
  const [first, last] = [parsePlainDate(from), parsePlainDate(to)];
  if (first === undefined) return found('date-not-there', { date: from });
  if (to !== '' && last === undefined) return found('date-not-there', { date: to });
  if (last !== undefined && last < first) return found('ends-before-it-begins', { from, to });
  return [];
}

function wordsChecks(column: CodeColumn, words: string): Found[] {
  if (words === '') return found('words-missing', { column });
  if (words.length > longestWords) return found('words-too-long', { column, most: longestWords });
  return [];
}

function verificationChecks(typed: string): Found[] {
  return verifications.some((mark) => mark === typed) ? [] : found('verified-not-known', { typed });
}
