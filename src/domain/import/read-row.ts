import type { Ending } from '../enrolment/ending.ts';
import type { NewFact } from '../fact/record-fact.ts';
import { freeText } from '../kernel/free-text.ts';
import { type CitizenId, parseId } from '../kernel/ids.ts';
import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { type CprNumber, parseCprNumber } from '../person/cpr-number.ts';
import { type PersonName, parsePersonName } from '../person/person-name.ts';
import { type Cell, type ListLine, wordsOf } from './cell.ts';
import type { ImportField } from './import-field.ts';
import type { ImportFinding, ImportProblem } from './import-finding.ts';
import type { LineReader, ListReading } from './list-reading.ts';
import { readDay } from './read-day.ts';
import { readFacts } from './read-facts.ts';
import { codeOf, isBlank } from './word-book.ts';

/** Somebody's course as one line tells it. */
export interface ImportRow {
  readonly line: number;
  readonly cpr: CprNumber | undefined;
  readonly record: CitizenId | undefined;
  readonly name: PersonName | undefined;
  readonly callName: PersonName | undefined;
  /** The number of the definition's version; `undefined` where the list does not say. */
  readonly version: number | undefined;
  readonly referredOn: PlainDate | undefined;
  readonly acceptedOn: PlainDate | undefined;
  readonly startsOn: PlainDate;
  readonly closing: ImportedClosing | undefined;
  readonly facts: readonly NewFact[];
}

export interface ImportedClosing {
  readonly ending: Ending;
  /** `undefined` where nobody knows: no day is made up. */
  readonly endedOn: PlainDate | undefined;
  readonly recommendation: string | undefined;
}

const longestText = 4000;
const monthsAhead = 12;

/** Reads one line: somebody's course, or everything in it that cannot stand, each at its own column. */
export function readRow(
  { line, cells }: ListLine,
  reading: ListReading,
): { readonly row: ImportRow } | { readonly findings: readonly ImportFinding[] } {
  const findings: ImportFinding[] = [];
  const cellAt = (field: ImportField): Cell => cells[reading.columns.get(field) ?? -1] ?? '';
  const stop = (field: ImportField, problem: ImportProblem): undefined => {
    // The first thing that is wrong in a cell is the one to put right.
    if (findings.every((found) => found.field !== field))
      findings.push({ line, field, problem, cell: wordsOf(cellAt(field)) });
    return undefined;
  };
  const dayAt = (field: ImportField): PlainDate | undefined => {
    const cell = cellAt(field);
    if (isBlank(cell)) return undefined;
    const order = reading.orders.get(field) ?? 'day_first';
    return readDay(cell, order, reading.today) ?? stop(field, 'day-unreadable');
  };
  const choiceAt = (field: ImportField): string | undefined => {
    const found = codeOf(field, cellAt(field), reading.mapping, reading.book);
    return found === 'unknown' ? stop(field, 'word-unknown') : found.code;
  };

  const cpr = readNumber(wordsOf(cellAt('cpr')), reading.today, stop);
  const record = readRecord(cellAt('record'), stop);
  if (cpr === undefined && record === undefined && findings.length === 0) stop('cpr', 'number-missing');
  const name = readName('name', cellAt('name'), stop);
  const callName = readName('call_name', cellAt('call_name'), stop);
  const version = readVersion(choiceAt('version'));
  const [referredOn, acceptedOn, startsOn] = [dayAt('referred_on'), dayAt('accepted_on'), dayAt('starts_on')];
  if (startsOn === undefined && isBlank(cellAt('starts_on'))) stop('starts_on', 'start-missing');
  if (startsOn !== undefined) {
    if (startsOn > addMonths(reading.today, monthsAhead)) stop('starts_on', 'day-too-far');
    if (referredOn !== undefined && referredOn > startsOn) stop('referred_on', 'referred-after-start');
    if (acceptedOn !== undefined && acceptedOn > startsOn) stop('accepted_on', 'referred-after-start');
  }
  if (referredOn !== undefined && acceptedOn !== undefined && acceptedOn < referredOn)
    stop('accepted_on', 'accepted-before-referral');
  const closing = readClosing(startsOn, reading.today, { cellAt, dayAt, choiceAt, stop });
  const facts = readFacts(reading, { cells, cellAt, dayAt, choiceAt, stop });
  if (findings.length > 0 || startsOn === undefined) return { findings };
  return {
    row: { line, cpr, record, name, callName, version, referredOn, acceptedOn, startsOn, closing, facts },
  };
}

/** Spreadsheets keep a number without the nought it begins with. */
function readNumber(text: string, today: PlainDate, stop: LineReader['stop']): CprNumber | undefined {
  if (text === '') return undefined;
  const parsed = parseCprNumber(/^\d{9}$/.test(text) ? `0${text}` : text, today);
  return parsed.ok ? parsed.value : stop('cpr', parsed.refusal);
}

function readRecord(cell: Cell, stop: LineReader['stop']): CitizenId | undefined {
  const text = wordsOf(cell);
  return text === ''
    ? undefined
    : (parseId<CitizenId>(text.toLowerCase()) ?? stop('record', 'record-unknown'));
}

function readName(field: 'name' | 'call_name', cell: Cell, stop: LineReader['stop']): PersonName | undefined {
  const text = wordsOf(cell);
  if (text === '') return undefined;
  // "Prøve, Anna" is how lists are sorted and not what anybody is called.
  const [last = '', first, ...rest] = text.split(',');
  const turned = first === undefined || rest.length > 0 ? text : `${first} ${last}`;
  const parsed = parsePersonName(turned);
  return parsed.ok ? parsed.value : stop(field, parsed.refusal);
}

function readVersion(code: string | undefined): number | undefined {
  return code === undefined ? undefined : Number(code);
}

function readClosing(
  startsOn: PlainDate | undefined,
  today: PlainDate,
  { cellAt, dayAt, choiceAt, stop }: LineReader,
): ImportedClosing | undefined {
  const ending = choiceAt('ending') as Ending | undefined;
  const endedOn = dayAt('ended_on');
  const recommendation = freeText(wordsOf(cellAt('recommendation')));
  if (recommendation !== undefined && recommendation.length > longestText)
    stop('recommendation', 'text-too-long');
  if (endedOn !== undefined) {
    if (ending === undefined && isBlank(cellAt('ending'))) stop('ending', 'ending-missing');
    if (startsOn !== undefined && endedOn < startsOn) stop('ended_on', 'ends-before-it-begins');
    if (endedOn > today) stop('ended_on', 'ended-ahead');
  }
  // What has not begun has not ended either.
  if (ending !== undefined && startsOn !== undefined && startsOn > today) stop('ending', 'ended-ahead');
  return ending === undefined ? undefined : { ending, endedOn, recommendation };
}
