import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../database/row-types.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ShippedSystem } from './files/shipped-lists.ts';

/** The tables a list stands in; whoever sets up lifts row security from them. */
export const codeTables = ['code_system', 'code_list_import', 'code', 'code_period'] as const;

/** Says which day it is, where nobody has entered: history is kept by that day. */
export async function setToday(tables: Kysely<Tables>, today: PlainDate): Promise<void> {
  await sql`select set_config('app.today', ${today}, true)`.execute(tables);
}

/** What a list is called follows the product; its codes never do without a plan. */
export async function saveSystem(tables: Kysely<Tables>, system: ShippedSystem): Promise<void> {
  const words = {
    title_da: system.title_da,
    title_en: system.title_en,
    source: system.source,
    expected_da: system.expected_da || null,
    expected_en: system.expected_en || null,
  };
  await tables
    .insertInto('code_system')
    .values({ key: system.key, ...words })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(words))
    .execute();
}
