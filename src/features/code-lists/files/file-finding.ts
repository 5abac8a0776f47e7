import type { RowFinding } from '../../../domain/code-list/row-finding.ts';

/** What stops a file before its lines are looked at, or in one line: never half a file is read. */
export type ImportFinding = RowFinding | FileFinding;

/** Something about the file as a table. Headings are line 1. */
export interface FileFinding {
  readonly line: number;
  readonly check: FileCheck;
  readonly values: Readonly<Record<string, string | number>>;
}

export type FileCheck =
  | 'no-lines'
  | 'line-not-readable'
  | 'cells-too-many'
  | 'column-missing'
  | 'column-unknown'
  | 'too-many-lines';
