import { columnClasses } from '../../../../database/column-classes.ts';
import type { Tables } from '../../../../database/row-types.ts';
import { accessTable } from '../../../domain/access/access-table.ts';
import { type FileGroup, fileGroups, groupOfKind } from '../../../domain/own-file/file-groups.ts';
import { recordTables } from '../../access/index.ts';

/** A table the citizen reads their own rows of, and the columns that are given. */
export interface FileTable {
  readonly table: keyof Tables;
  readonly group: FileGroup;
  readonly columns: readonly string[];
  /** How the citizen's own rows are found: by a column of their own, or over other tables. */
  readonly rows:
    | { readonly by: string }
    | { readonly over: readonly (keyof Tables)[]; readonly column: string };
}

/** Keys of ours that say nothing to anybody: the hash by which a number is found. */
const keptBack: Readonly<Record<string, readonly string[]>> = {
  citizen_identity: ['cpr_hash'],
  move_link: ['from_citizen_id'],
};

/** Tables of many people's rows, of which the citizen's are found over another table. */
const throughAnother: readonly FileTable[] = [
  {
    table: 'session',
    group: 'meetings',
    columns: columnsOf('session'),
    rows: { over: ['session_participant', 'attendance'], column: 'session_id' },
  },
  {
    table: 'story',
    group: 'agreements',
    columns: columnsOf('story'),
    rows: { over: ['story_about'], column: 'story_id' },
  },
  {
    table: 'read_log',
    group: 'who_has_looked',
    columns: columnsOf('read_log'),
    rows: { over: ['read_log_person'], column: 'read_log_id' },
  },
];

/**
 * Every table of which the access table lets the citizen read rows, with all of its columns: made from the same
 * list as the policies, so a new table or column is in the citizen's file from the day it exists.
 */
export const fileTables: readonly FileTable[] = [
  ...recordTables.flatMap(fileTableOf),
  ...throughAnother,
].toSorted((a, b) => fileGroups.indexOf(a.group) - fileGroups.indexOf(b.group));

function fileTableOf({ table, kind, idColumns }: (typeof recordTables)[number]): FileTable[] {
  const group = groupOfKind[kind];
  if (accessTable.citizen[kind].read === undefined || group === 'nobody') return [];
  const name = table as keyof Tables;
  return [{ table: name, group, columns: columnsOf(name), rows: { by: idColumns?.citizen ?? 'citizen_id' } }];
}

function columnsOf(table: keyof Tables): string[] {
  return Object.keys(columnClasses[table]).filter((column) => !keptBack[table]?.includes(column));
}
