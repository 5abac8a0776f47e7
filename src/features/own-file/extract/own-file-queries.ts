import { type RawBuilder, sql } from 'kysely';
import type { CitizenVisit } from '../../access/index.ts';
import { openOwnNumber } from '../../people/index.ts';
import { type FileTable, fileTables } from './file-tables.ts';
import {
  type FileNames,
  type FileRecord,
  type FileRow,
  fileValue,
  holdsAccount,
  holdsOrganisation,
  idsIn,
  type OwnFile,
} from './own-file.ts';

/** Columns too heavy to be read where nobody looks at them: the scanned papers themselves. */
const heavy = ['bytes'];

/**
 * Reads everything the citizen may read about themself: row security decides, and the citizen's own ids are asked for
 * besides. Scans come along only where they are given away as files.
 */
export async function readOwnFile(
  visit: CitizenVisit,
  { scans }: { readonly scans: boolean },
): Promise<OwnFile> {
  const records: FileRecord[] = [];
  for (const citizen of visit.viewer.ownRecords) {
    const record = await readRecord(visit, citizen, scans);
    if (record !== undefined) records.push(record);
  }
  const names = await readNames(visit, records);
  return { format: 'own-file', version: 1, made_on: visit.today, records, names };
}

async function readRecord(
  visit: CitizenVisit,
  citizen: string,
  scans: boolean,
): Promise<FileRecord | undefined> {
  const tables: Record<string, readonly FileRow[]> = {};
  for (const one of fileTables) tables[one.table] = await readRows(visit, one, citizen, scans);
  const authority = tables['citizen']?.[0]?.['authority_id'];
  return typeof authority === 'string' ? { authority, citizen, tables } : undefined;
}

async function readRows(
  visit: CitizenVisit,
  { table, columns, rows: found }: FileTable,
  citizen: string,
  scans: boolean,
): Promise<FileRow[]> {
  const wanted = scans ? columns : columns.filter((column) => !heavy.includes(column));
  const own =
    'by' in found ? sql`${sql.ref(found.by)} = ${citizen}` : sql`id in (${idsOver(found, citizen)})`;
  const { rows } = await sql<Record<string, unknown>>`
    select ${sql.join(wanted.map((column) => sql.ref(column)))} from ${sql.table(table)} where ${own}
    order by ${sql.ref(wanted.includes('recorded_at') ? 'recorded_at' : (wanted[0] ?? 'id'))}
  `.execute(visit.tables);
  return rows.map((row) => rowOf(visit, row));
}

function idsOver(
  { over, column }: Extract<FileTable['rows'], { over: unknown }>,
  citizen: string,
): RawBuilder<unknown> {
  const parts = over.map(
    (table) => sql`select ${sql.ref(column)} from ${sql.table(table)} where citizen_id = ${citizen}`,
  );
  return sql.join(parts, sql` union `);
}

/** A row as it is given: the number opened, everything else as JSON says it. */
function rowOf(visit: CitizenVisit, row: Record<string, unknown>): FileRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) =>
      column === 'cpr_encrypted' && value instanceof Buffer
        ? ['cpr', openOwnNumber(visit.keys, value)]
        : [column, fileValue(value)],
    ),
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whom and what the ids stand for, as far as the citizen may read that: colleagues at work, houses, programmes. */
async function readNames(
  { tables, viewer, language }: CitizenVisit,
  records: readonly FileRecord[],
): Promise<FileNames> {
  const title = sql.ref(language === 'da' ? 'work.title_da' : 'work.title_en');
  const accounts = await sql<Named>`
    select distinct on (work.account_id) work.account_id as id,
           concat_ws(', ', work.staff_name, nullif(${title}, ''), house.name) as name
    from employment work join organisation house on house.id = work.organisation_id
    where work.account_id = any (${idsIn(records, holdsAccount)}::uuid[])
    order by work.account_id, upper(work.period) desc`.execute(tables);
  const houses = await sql<Named>`
    select id, name from organisation where id = any (${idsIn(records, holdsOrganisation)}::uuid[])`.execute(
    tables,
  );
  const runs = await sql<Named>`
    select id, name from run where id = any (${idsIn(records, (column) => column === 'run_id')}::uuid[])`.execute(
    tables,
  );
  return {
    accounts: { ...namesOf(accounts.rows), ...around(records), [viewer.account]: viewer.shownName },
    organisations: namesOf(houses.rows),
    runs: namesOf(runs.rows),
  };
}

function namesOf(rows: readonly Named[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** The people around the citizen stand in the file itself. */
function around(records: readonly FileRecord[]): Record<string, string> {
  const people = records.flatMap(({ tables }) => tables['network_person'] ?? []);
  return Object.fromEntries(people.map((row) => [String(row['account_id']), String(row['shown_name'])]));
}
