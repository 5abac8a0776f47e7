import type { CodeList } from '../code-list/code-list.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Cell } from './cell.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { ImportField } from './import-field.ts';
import type { ImportProblem } from './import-finding.ts';
import type { DayOrder } from './read-day.ts';
import type { WordBook } from './word-book.ts';

/** What a list is read by: what its columns and words mean, and what there is to mean. */
export interface ListReading {
  readonly mapping: ColumnMapping;
  readonly columns: ReadonlyMap<ImportField, number>;
  readonly orders: ReadonlyMap<ImportField, DayOrder>;
  readonly book: WordBook;
  readonly codes: { readonly 'work-kinds': CodeList; readonly benefits: CodeList };
  readonly today: PlainDate;
}

/** How the cells of one line are read; whatever cannot stand is told through `stop`. */
export interface LineReader {
  readonly cellAt: (field: ImportField) => Cell;
  readonly dayAt: (field: ImportField) => PlainDate | undefined;
  readonly choiceAt: (field: ImportField) => string | undefined;
  readonly stop: (field: ImportField, problem: ImportProblem) => undefined;
}
