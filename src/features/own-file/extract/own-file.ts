import type { PlainDate } from '../../../domain/kernel/plain-date.ts';

/** A value of a column, as JSON can say it. */
export type FileValue =
  | string
  | number
  | boolean
  | null
  | readonly FileValue[]
  | { readonly [key: string]: FileValue };

export type FileRow = Readonly<Record<string, FileValue>>;

/** One authority's record of the citizen: the rows of each table, under the table's own name. */
export interface FileRecord {
  readonly authority: string;
  readonly citizen: string;
  readonly tables: Readonly<Record<string, readonly FileRow[]>>;
}

/** All that the citizen may read about themself at once. Its JSON Schema stands in docs/own-file.schema.json. */
export interface OwnFile {
  readonly format: 'own-file';
  readonly version: 1;
  readonly made_on: PlainDate;
  readonly records: readonly FileRecord[];
  /** Who and what the ids in the rows stand for. */
  readonly names: FileNames;
}

export interface FileNames {
  readonly accounts: Readonly<Record<string, string>>;
  readonly organisations: Readonly<Record<string, string>>;
  readonly runs: Readonly<Record<string, string>>;
}

/** A value as it comes from the database, as JSON: instants and bytes become text. */
export function fileValue(value: unknown): FileValue {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value === undefined) return null;
  return value as FileValue;
}

/** Every value of the columns that hold ids of one sort, once each. */
export function idsIn(records: readonly FileRecord[], isSuch: (column: string) => boolean): string[] {
  const values = records
    .flatMap(({ tables }) => Object.values(tables).flat())
    .flatMap((row) => Object.entries(row))
    .flatMap(([column, value]) => (isSuch(column) && typeof value === 'string' ? [value] : []));
  return [...new Set(values)];
}

/** Columns that end like somebody's and hold no account: who told, changed or does something, as a word, and the day an answer is due. */
const nobodys = ['told_by', 'answer_by', 'changed_by', 'done_by'];

/** Whether a column holds an account's id: somebody who did something, or whom it is about. */
export function holdsAccount(column: string): boolean {
  return /(^|_)account_id$|_by$/.test(column) && !nobodys.includes(column);
}

export function holdsOrganisation(column: string): boolean {
  return /(^|_)organisation_id$/.test(column) || column === 'authority_id';
}
