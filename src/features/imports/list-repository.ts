import { sql } from 'kysely';
import type { ReadList } from '../../domain/import/cell.ts';
import type { ColumnMapping } from '../../domain/import/column-mapping.ts';
import type { Settlements } from '../../domain/import/same-person.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** A list somebody is about to read in, and what they have said about it so far. */
export interface ListOnItsWay {
  readonly id: string;
  readonly run: string;
  readonly authority: string;
  readonly source: string;
  readonly list: ReadList;
  readonly mapping: ColumnMapping;
  readonly said: Settlements;
}

/** Keeps a list for an hour from now, sealed under a key of its reader's: nobody else's sign-in opens it. */
export async function keepList(visit: EmployeeVisit, list: ListOnItsWay): Promise<void> {
  const sealed = visit.keys.encrypt(purposeOf(visit), JSON.stringify(list));
  await sql`select app.keep_list(${list.id}, ${list.run}, ${sealed})`.execute(visit.tables);
}

/** The viewer's own list; `undefined` when there is none, or the hour has gone. */
export async function openList(
  visit: EmployeeVisit,
  run: string,
  id: string,
): Promise<ListOnItsWay | undefined> {
  const { rows } = await sql<{ readonly sealed: Buffer | null }>`
    select app.list_on_its_way(${id}, ${run}) as sealed`.execute(visit.tables);
  const sealed = rows[0]?.sealed;
  if (sealed === null || sealed === undefined) return undefined;
  return JSON.parse(visit.keys.decrypt(purposeOf(visit), sealed)) as ListOnItsWay;
}

/** Throws a list away, once it is read in. */
export async function throwListAway({ tables }: Pick<EmployeeVisit, 'tables'>, id: string): Promise<void> {
  await sql`select app.throw_away_list(${id})`.execute(tables);
}

function purposeOf({ viewer }: EmployeeVisit): string {
  return `list on its way ${viewer.account} ${viewer.employment}`;
}
