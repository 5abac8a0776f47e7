import { addDays, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import { type FileGroup, fileGroups } from '../../../domain/own-file/file-groups.ts';
import { dayInCopenhagen } from '../../../platform/clock/copenhagen-clock.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { openedInWords } from '../../access-log/index.ts';
import { whoCanSeeTexts } from '../../enrolments/index.ts';
import { codeTexts } from './code-texts.ts';
import { columnTexts } from './column-texts.ts';
import { fileTables } from './file-tables.ts';
import type { KnownKeys } from './known-keys.ts';
import {
  type FileNames,
  type FileRecord,
  type FileRow,
  type FileValue,
  holdsAccount,
  holdsOrganisation,
} from './own-file.ts';
import { tableTexts } from './table-texts.ts';

/** What a value needs to become words. */
interface Ground {
  readonly names: FileNames;
  readonly keys: KnownKeys;
  readonly language: Language;
}

export interface ReadableTable {
  readonly title: string;
  readonly rows: readonly (readonly { readonly term: string; readonly value: string }[])[];
}

export interface ReadableGroup {
  readonly group: FileGroup;
  readonly title: string;
  readonly tables: readonly ReadableTable[];
}

/** Tables that only join two others: the file for machines has them, a reader has nothing of them. */
const onlyJoining = ['citizen', 'read_log_person'];

/** One record in words, under headings. Groups and tables without rows are left out, and so are bare ids. */
export function readableFile(record: FileRecord, ground: Ground): ReadableGroup[] {
  const t = tableTexts[ground.language];
  return fileGroups
    .map((group) => ({ group, title: t.groups[group], tables: readableTables(record, group, ground) }))
    .filter(({ tables }) => tables.length > 0);
}

function readableTables(record: FileRecord, group: FileGroup, ground: Ground): ReadableTable[] {
  const titles: Readonly<Record<string, string>> = tableTexts[ground.language].tables;
  return fileTables
    .filter((one) => one.group === group && !onlyJoining.includes(one.table))
    .map(({ table }) => ({
      title: titles[table] ?? table,
      rows: (record.tables[table] ?? [])

        .map((row) => readableRow(table, row, ground))
        .filter((row) => row.length > 0),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Which programme it is about is said once, at the referral and the course. */
const nameTheProgramme: readonly string[] = ['referral', 'enrolment'];

function readableRow(table: string, row: FileRow, ground: Ground) {
  const labels: Readonly<Record<string, string>> = columnTexts[ground.language].columns;
  return Object.entries(row).flatMap(([column, value]) => {
    const [term, words] = [labels[column], wordsOf(column, value, ground)];
    if (column === 'run_id' && !nameTheProgramme.includes(table)) return [];
    return term === undefined || words === '' ? [] : [{ term, value: words }];
  });
}

function wordsOf(column: string, value: FileValue, ground: Ground): string {
  const { names, keys, language } = ground;
  const t = columnTexts[language];
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (Array.isArray(value)) return value.map((one) => wordsOf(column, one, ground)).join(', ');
  if (column === 'answers' && typeof value === 'object') return answersInWords(value, ground);
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value === 'number') return String(value);
  if (holdsAccount(column)) return names.accounts[value] ?? t.somebody;
  if (holdsOrganisation(column)) return names.organisations[value] ?? value;
  if (column === 'run_id') return names.runs[value] ?? value;
  if (column === 'action') return openedInWords(value, language);
  if (ownWords.has(column)) return value;
  return (
    dated(value, language) ?? coded(value, language) ?? keys.get(value) ?? (bareId.test(value) ? '' : value)
  );
}

/** Question by question, as they were asked; "I would rather not" is said in words. */
function answersInWords(answers: object, ground: Ground): string {
  const t = columnTexts[ground.language];
  const said = (answer: FileValue): string =>
    typeof answer === 'object' && answer !== null && !Array.isArray(answer)
      ? t.ratherNot
      : wordsOf('answer', answer, ground);
  return Object.entries(answers as Readonly<Record<string, FileValue>>)
    .map(([question, answer]) => `${ground.keys.get(question) ?? question} ${said(answer)}`)
    .join(' · ');
}

/** Columns of words somebody wrote: shown to the letter, also where a word happens to be a code of ours. */
const ownWords: ReadonlySet<string> = new Set([
  ...[
    'words',
    'standing_words',
    'done_by_words',
    'next_step',
    'reason',
    'remark',
    'purpose',
    'told_consequences',
    'legal_basis',
    'legal_reason',
  ],
  ...[
    'connection',
    'comes_from',
    'place',
    'heading',
    'goals',
    'tasks',
    'accommodations',
    'contacts',
    'accepted_by_name',
    'said_by_name',
    'told_by_name',
    'call_name',
    'full_name',
    'shown_name',
    'address',
    'witness_name',
    'on_behalf_reason',
  ],
]);

/** What only machines follow: the row it leads to is told in its own place. */
const bareId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const period = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})?\)$/;

/** A day, an instant or a period in words; `undefined` when the text is none. */
function dated(text: string, language: Language): string | undefined {
  const show = (date: string): string => formatDate(date as PlainDate, language);
  if (day.test(text)) return show(text);
  if (instant.test(text)) return show(dayInCopenhagen(new Date(text)));
  const [, from, to] = period.exec(text) ?? [];
  if (from === undefined) return undefined;
  const t = columnTexts[language];
  return to === undefined ? t.since(show(from)) : t.until(show(from), show(addDays(to as PlainDate, -1)));
}

function coded(code: string, language: Language): string | undefined {
  const codes: Readonly<Record<string, string>> = codeTexts[language];
  const relations: Readonly<Record<string, string>> = whoCanSeeTexts[language].relations;
  if (Object.hasOwn(codes, code)) return codes[code];
  return Object.hasOwn(relations, code) ? relations[code] : undefined;
}
