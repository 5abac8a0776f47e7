import { type Kysely, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Tables } from '../../../database/row-types.ts';
import type { CodeList, CodePeriod } from '../../domain/code-list/code-list.ts';
import {
  type ImportPlan,
  liftsMark,
  movesEnd,
  type PlannedChange,
} from '../../domain/code-list/import-plan.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';

/** Who read which list in, and when; without an account it came with the product. */
export interface CodeImport {
  readonly id: string;
  readonly system: string;
  readonly account: string | undefined;
  readonly on: PlainDate;
}

/** Two readings of one list take turns until their transactions end: the second sees what the first has changed. */
export async function waitForTurn(tables: Kysely<Tables>, system: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`code list ${system}`}))`.execute(tables);
}

export async function isImported(tables: Kysely<Tables>, id: string): Promise<boolean> {
  const row = await tables
    .selectFrom('code_list_import')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Carries a plan out: ends come before what takes over, so that no two periods share a day on the way. */
export async function carryOut(
  tables: Kysely<Tables>,
  list: CodeList,
  plan: ImportPlan,
  reading: CodeImport,
): Promise<void> {
  const { id, system, account, on } = reading;
  const { added, changed, newCodes } = plan;
  await tables
    .insertInto('code_list_import')
    .values({
      id,
      system_key: system,
      account_id: account ?? null,
      imported_on: on,
      added: added.length,
      ended: changed.filter(movesEnd).length,
      verified: changed.filter(liftsMark).length,
    })
    .execute();
  for (const { id: code_id, code } of newCodes)
    await tables.insertInto('code').values({ id: code_id, system_key: system, code }).execute();
  const idOf = new Map([...list, ...newCodes].map((code) => [code.code, code.id]));
  for (const change of changed) await changePeriod(tables, change, idOf);
  for (const { id: code_id, period } of added)
    await tables
      .insertInto('code_period')
      .values({ id: newId(), system_key: system, code_id, import_id: id, ...columnsOf(period, idOf) })
      .execute();
}

async function changePeriod(
  tables: Kysely<Tables>,
  { id, before, after }: PlannedChange,
  idOf: ReadonlyMap<string, string>,
): Promise<void> {
  const { wording_da: _da, wording_en: _en, ...columns } = columnsOf(after, idOf);
  const { numUpdatedRows } = await tables
    .updateTable('code_period')
    .set(columns)
    .where('code_id', '=', id)
    .where(sql`lower(period)`, '=', before.period.from)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error('a period that was to be changed is not there');
}

function columnsOf({ period, wording, ...rest }: CodePeriod, idOf: ReadonlyMap<string, string>) {
  return {
    period: `[${period.from},${period.to ?? ''}${period.to === undefined ? ')' : ']'}`,
    wording_da: wording.da,
    wording_en: wording.en,
    legal_reference: rest.legalReference,
    source: rest.source,
    verified: rest.verified,
    successor_id: rest.successor === undefined ? null : (idOf.get(rest.successor) ?? null),
  };
}
