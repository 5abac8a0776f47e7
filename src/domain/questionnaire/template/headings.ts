import type { TemplateCell } from './cell-values.ts';
import { type RowKind, rowKinds, type TemplateColumn, templateColumns } from './row-uses.ts';
import type { TemplateFinding } from './template-finding.ts';
import { plain, type TemplateWords } from './template-words.ts';

/** Where the headings stand, and what each column means. */
export interface Headings {
  /** Counted from 1. */
  readonly line: number;
  readonly columns: readonly (TemplateColumn | undefined)[];
  readonly findings: readonly TemplateFinding[];
}

/** Without these nothing can be read at all. */
const needed: readonly TemplateColumn[] = ['row', 'da', 'en'];

/** Finds the headings: the first line that knows three columns. There may be a title above. */
export function findHeadings(
  rows: readonly (readonly TemplateCell[])[],
  languages: readonly TemplateWords[],
): Headings | undefined {
  const meanings = rows.map((row) => row.map((cell) => columnOf(String(cell), languages)));
  const at = meanings.findIndex((columns) => columns.filter((column) => column !== undefined).length >= 3);
  const columns = meanings[at];
  if (columns === undefined) return undefined;
  const line = at + 1;
  const heading = (place: number): string => String(rows[at]?.[place] ?? '').trim();
  const findings: TemplateFinding[] = [
    ...needed.filter((column) => !columns.includes(column)).map((column) => missing(line, column, languages)),
    ...columns.flatMap((column, place): TemplateFinding[] => {
      if (column !== undefined && columns.indexOf(column) < place)
        return [{ line, column, check: 'column-twice', values: { heading: heading(place) } }];
      if (column !== undefined || !isUsed(rows, at, place)) return [];
      return [
        {
          line,
          column,
          check: 'column-unknown' as const,
          values: { heading: heading(place), column: place + 1 },
        },
      ];
    }),
  ];
  return { line, columns, findings };
}

function missing(line: number, column: TemplateColumn, [words]: readonly TemplateWords[]): TemplateFinding {
  return { line, column, check: 'column-missing', values: { heading: words?.columns[column] ?? column } };
}

function isUsed(rows: readonly (readonly TemplateCell[])[], at: number, place: number): boolean {
  return rows.some((row, nth) => nth >= at && String(row[place] ?? '').trim() !== '');
}

function columnOf(heading: string, languages: readonly TemplateWords[]): TemplateColumn | undefined {
  const wanted = plain(heading);
  if (wanted === '') return undefined;
  return templateColumns.find((column) => languages.some((words) => plain(words.columns[column]) === wanted));
}

/** The kind of a line by the word that stands in it. */
export function rowKindOf(word: string, languages: readonly TemplateWords[]): RowKind | undefined {
  const wanted = plain(word);
  return rowKinds.find((kind) => languages.some((words) => plain(words.rows[kind]) === wanted));
}
