import { CsvError, parse } from 'csv-parse/sync';
import type { FileFinding } from './file-finding.ts';

/** A file's lines, each with its cells by column. */
export type ReadTable<Column extends string> =
  | { readonly ok: true; readonly lines: readonly TableLine<Column>[] }
  | { readonly ok: false; readonly findings: readonly FileFinding[] };

export interface TableLine<Column extends string> {
  /** Counted from 1, with the headings. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

interface RawLine {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const mostLines = 5000;

/** Reads a text as a table whose first line names the columns, in any order. Cells stand between ; or between , */
export function readTable<Column extends string>(
  text: string,
  columns: readonly Column[],
): ReadTable<Column> {
  const read = split(text);
  if (!Array.isArray(read)) return { ok: false, findings: [read] };
  const [head, ...lines] = read;
  if (head === undefined || lines.length === 0) return { ok: false, findings: [stop(1, 'no-lines')] };
  if (lines.length > mostLines)
    return { ok: false, findings: [stop(mostLines + 1, 'too-many-lines', { most: mostLines })] };
  const headings = head.record.map((heading) => heading.toLowerCase());
  const findings = [
    ...headingFindings(headings, columns),
    ...lines.flatMap((line) => tooMany(line, headings)),
  ];
  return findings.length > 0
    ? { ok: false, findings }
    : { ok: true, lines: lines.map((line) => byColumn(line, headings, columns)) };
}

function split(text: string): RawLine[] | FileFinding {
  const [firstLine = ''] = text.trimStart().split('\n');
  try {
    return parse(text, {
      bom: true,
      delimiter: firstLine.includes(';') ? ';' : ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as RawLine[];
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return stop(Number(fault['lines'] ?? 1), 'line-not-readable');
  }
}

function headingFindings(headings: readonly string[], columns: readonly string[]): FileFinding[] {
  const missing = columns.filter((column) => !headings.includes(column));
  const unknown = headings.filter((heading) => !columns.includes(heading));
  return [
    ...missing.map((column) => stop(1, 'column-missing', { column })),
    ...unknown.map((column) => stop(1, 'column-unknown', { column, columns: columns.join(', ') })),
  ];
}

function tooMany({ record, info }: RawLine, headings: readonly string[]): FileFinding[] {
  return record.length > headings.length
    ? [stop(info.lines, 'cells-too-many', { cells: record.length, columns: headings.length })]
    : [];
}

function byColumn<Column extends string>(
  { record, info }: RawLine,
  headings: readonly string[],
  columns: readonly Column[],
): TableLine<Column> {
  const cells = columns.map((column) => [column, record[headings.indexOf(column)] ?? '']);
  return { line: info.lines, cells: Object.fromEntries(cells) as Record<Column, string> };
}

function stop(line: number, check: FileFinding['check'], values: FileFinding['values'] = {}): FileFinding {
  return { line, check, values };
}
