import { type Cell, type ListLine, type ReadList, wordsOf } from '../../import/cell.ts';
import { readDay } from '../../import/read-day.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Answer } from '../answers.ts';
import { compareTotals } from '../compare-totals.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { readAnswerCell } from './answer-cell.ts';
import {
  type AnswerColumn,
  type AnswerFileWords,
  columnOf,
  type LineField,
  ratherNotWords,
} from './answer-columns.ts';
import { readPerson } from './read-person.ts';
import { givenAnswers, wrongAnswers } from './told-answers.ts';
import type { AnswerFinding, AnswerProblem, ToldFile, ToldResponse, ToldTime } from './told-response.ts';

interface Sheet {
  readonly questionnaire: Questionnaire;
  readonly languages: readonly AnswerFileWords[];
  readonly today: PlainDate;
}

interface PlacedColumn {
  readonly at: number;
  readonly heading: string;
  readonly column: AnswerColumn;
}

/** Reads the answers to one questionnaire from a spreadsheet: a line for each response, a column for each question. */
export function readAnswerSheet({ headings, lines }: ReadList, sheet: Sheet): ToldFile {
  const { columns, findings } = readColumns(headings, sheet);
  if (findings.length > 0) return { told: [], findings };
  const read = lines.map((line) => readLine(line, columns, sheet));
  return {
    told: read.flatMap(({ told }) => told ?? []),
    findings: read.flatMap((one) => one.findings),
  };
}

function readColumns(headings: readonly string[], { questionnaire, languages }: Sheet) {
  const columns: PlacedColumn[] = [];
  const findings: AnswerFinding[] = [];
  const tell = (column: string, problem: AnswerProblem): void =>
    void findings.push({ line: 1, column, problem, cell: '' });
  for (const [at, heading] of headings.map((one) => wordsOf(one)).entries()) {
    if (heading === '') continue;
    const column = columnOf(heading, questionnaire, languages);
    if (column === undefined) tell(heading, 'column-unknown');
    else if (columns.some((one) => nameOf(one.column) === nameOf(column))) tell(heading, 'column-twice');
    else columns.push({ at, heading, column });
  }
  const has = (field: LineField): boolean =>
    columns.some(({ column }) => column.holds === 'field' && column.field === field);
  const [words] = languages;
  if (!has('cpr') && !has('record')) tell(words?.headings.cpr[0] ?? '', 'person-column-missing');
  if (!has('answered-on')) tell(words?.headings['answered-on'][0] ?? '', 'day-column-missing');
  return { columns, findings };
}

function nameOf(column: AnswerColumn): string {
  switch (column.holds) {
    case 'field':
      return `field ${column.field}`;
    case 'answer':
      return `answer ${column.question.key}`;
    case 'total':
      return `total ${column.score}`;
  }
}

function readLine(
  { line, cells }: ListLine,
  columns: readonly PlacedColumn[],
  sheet: Sheet,
): { readonly told?: ToldResponse; readonly findings: readonly AnswerFinding[] } {
  const { questionnaire, languages, today } = sheet;
  const findings: AnswerFinding[] = [];
  const fieldAt = (field: LineField) =>
    columns.find(({ column }) => column.holds === 'field' && column.field === field);
  const cellAt = (field: LineField): Cell => cells[fieldAt(field)?.at ?? -1] ?? '';
  const stop = (at: PlacedColumn | undefined, problem: AnswerProblem): undefined =>
    void findings.push({
      line,
      column: at?.heading ?? languages[0]?.headings.cpr[0] ?? '',
      problem,
      cell: wordsOf(cells[at?.at ?? -1]),
    });

  const person = readPerson({ cpr: wordsOf(cellAt('cpr')), record: wordsOf(cellAt('record')) }, today);
  if (!person.ok) stop(fieldAt(person.field), person.problem);
  const answeredOn = readDay(cellAt('answered-on'), 'day_first', today);
  const dayProblem = wrongDay(cellAt('answered-on'), answeredOn, today);
  if (dayProblem !== undefined) stop(fieldAt('answered-on'), dayProblem);
  const language = wordsOf(cellAt('language')).toLowerCase();
  if (!['', 'da', 'en'].includes(language)) stop(fieldAt('language'), 'language-unknown');
  const answers = answersOf(cells, columns, sheet);
  for (const { question, problem } of wrongAnswers(questionnaire, answers))
    stop(
      columns.find(({ column }) => column.holds === 'answer' && column.question.key === question),
      problem,
    );
  const came = totalsOf(cells, columns, (at) => stop(at, 'total-unreadable'));
  if (Object.keys(answers).length === 0 && findings.length === 0)
    stop(fieldAt('answered-on'), 'nothing-answered');
  if (findings.length > 0 || answeredOn === undefined || !person.ok) return { findings };
  const told = {
    line,
    cpr: person.cpr,
    record: person.record,
    answeredOn,
    at: timeOf(wordsOf(cellAt('wave')), wordsOf(cellAt('nth'))),
    language: language === '' ? undefined : (language as 'da' | 'en'),
    answers,
    totals: compareTotals(questionnaire, answers, came),
  };
  return { told, findings };
}

/** Why a day cannot stand; nobody answers tomorrow. */
export function wrongDay(
  cell: Cell,
  day: PlainDate | undefined,
  today: PlainDate,
): AnswerProblem | undefined {
  if (wordsOf(cell) === '') return 'day-missing';
  if (day === undefined) return 'day-unreadable';
  return day > today ? 'day-ahead' : undefined;
}

/** A time that names a wave; without a number it is the first. */
export function timeOf(wave: string, nth: string): ToldTime | undefined {
  if (wave === '') return undefined;
  return { wave, nth: nth === '' ? 1 : Number(nth) };
}

function answersOf(
  cells: readonly Cell[],
  columns: readonly PlacedColumn[],
  { languages, today }: Sheet,
): Readonly<Record<string, Answer>> {
  const words = ratherNotWords(languages);
  const read = columns.flatMap(({ at, column }): (readonly [string, Answer])[] => {
    if (column.holds !== 'answer') return [];
    const answer = readAnswerCell(column.question, cells[at] ?? '', words, today);
    return answer === undefined ? [] : [[column.question.key, answer]];
  });
  return givenAnswers(Object.fromEntries(read));
}

function totalsOf(
  cells: readonly Cell[],
  columns: readonly PlacedColumn[],
  stop: (at: PlacedColumn) => void,
): ReadonlyMap<string, number> {
  const came = new Map<string, number>();
  for (const placed of columns) {
    const { at, column } = placed;
    const written = wordsOf(cells[at]);
    if (column.holds !== 'total' || written === '') continue;
    const value = Number(written.replace(',', '.'));
    if (Number.isFinite(value)) came.set(column.score, value);
    else stop(placed);
  }
  return came;
}
