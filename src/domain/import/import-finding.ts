import type { FactRefusals } from '../fact/record-fact.ts';
import type { CprRefusal } from '../person/cpr-number.ts';
import type { PersonNameRefusal } from '../person/person-name.ts';
import type { ImportField } from './import-field.ts';

/** Why a line cannot be read in. */
export type ImportProblem =
  | 'number-missing'
  | CprRefusal
  | 'record-unknown'
  | PersonNameRefusal
  | 'version-unknown'
  | 'start-missing'
  | 'day-unreadable'
  | 'day-too-far'
  | 'referred-after-start'
  | 'accepted-before-referral'
  | 'ending-missing'
  | 'ends-before-it-begins'
  | 'ended-ahead'
  | 'word-unknown'
  | 'text-too-long'
  | 'lines-disagree'
  | FactRefusals[keyof FactRefusals];

/** What is wrong in one line, at which column, and what stood there. Nothing is read in while there is one. */
export interface ImportFinding {
  readonly line: number;
  readonly field: ImportField;
  readonly problem: ImportProblem;
  /** What stood in the cell, for whoever sits with the list; never logged. */
  readonly cell: string;
  /** The other line, where two disagree. */
  readonly other?: number;
}

/** What the reading takes for granted where a list is silent. Told with numbers before anything is written. */
export type ImportNote = 'end-day-unknown' | 'referral-day-from-start' | 'answer-day-from-start';
