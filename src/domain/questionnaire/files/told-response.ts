import type { CitizenId } from '../../kernel/ids.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { CprNumber, CprRefusal } from '../../person/cpr-number.ts';
import type { Answers } from '../answers.ts';
import type { AnswerRefusal } from '../check-answers.ts';
import type { ComparedTotal } from '../compare-totals.ts';

/** One response as a file tells it: of whom, from which day, and what was answered. */
export interface ToldResponse {
  /** The line of a spreadsheet, or the number of the response in a bundle, from 1. */
  readonly line: number;
  readonly cpr: CprNumber | undefined;
  /** The citizen by the id that files of ours carry. */
  readonly record: CitizenId | undefined;
  readonly answeredOn: PlainDate;
  /** The time it was asked at, where the file says so; otherwise the day tells. */
  readonly at: ToldTime | undefined;
  /** The language it was read in; `undefined` where nobody wrote it down. */
  readonly language: 'da' | 'en' | undefined;
  readonly answers: Answers;
  /** Totals that came along, each beside the one worked out here. */
  readonly totals: readonly ComparedTotal[];
}

/** A wave of the definition, and which time of it. */
export interface ToldTime {
  readonly wave: string;
  readonly nth: number;
}

/** What is wrong in a file of answers. */
export type AnswerProblem =
  | AnswerRefusal
  | CprRefusal
  | 'column-unknown'
  | 'column-twice'
  | 'day-column-missing'
  | 'person-column-missing'
  | 'not-a-response'
  | 'not-completed'
  | 'other-questionnaire'
  | 'number-missing'
  | 'record-unknown'
  | 'day-missing'
  | 'day-unreadable'
  | 'day-ahead'
  | 'language-unknown'
  | 'total-unreadable'
  | 'question-unknown'
  | 'answered-twice'
  | 'too-deep'
  | 'not-asked-then'
  | 'nothing-answered'
  | 'person-unknown'
  | 'no-time-fits'
  | 'time-unknown'
  | 'twice-in-file'
  | 'answered-otherwise';

/** Something wrong, where it stands, and the words that stand there. */
export interface AnswerFinding {
  readonly line: number;
  /** The heading of a column, or the link id of an item. */
  readonly column: string;
  readonly problem: AnswerProblem;
  readonly cell: string;
}

/** What a file holds: responses, and everything that is wrong in it. Nothing is read in while something is. */
export interface ToldFile {
  readonly told: readonly ToldResponse[];
  readonly findings: readonly AnswerFinding[];
}
