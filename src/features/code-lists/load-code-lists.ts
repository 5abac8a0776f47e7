import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Tables } from '../../../database/row-types.ts';
import type { CodeId } from '../../domain/code-list/code-list.ts';
import { changesNothing } from '../../domain/code-list/import-plan.ts';
import { planImport } from '../../domain/code-list/plan-import.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { asAdministrator } from '../../platform/database/as-administrator.ts';
import { asOwner } from '../../platform/database/as-owner.ts';
import type { ConnectionSettings } from '../../platform/database/database.ts';
import { tablesOn } from '../../platform/database/tables-on.ts';
import { readCodes } from './code-list-queries.ts';
import { carryOut, waitForTurn } from './code-list-repository.ts';
import { readShippedLists, type ShippedList } from './files/shipped-lists.ts';
import { codeTables, saveSystem, setToday } from './shipped-list-repository.ts';

/** What became of a list at the start. `kept`: what this house has read in itself says otherwise, and stands. */
export interface LoadedList {
  readonly system: string;
  readonly outcome: 'unchanged' | 'loaded' | 'kept';
}

/**
 * Reads the lists that come with the product into a database, new or old, by the same rules as any file: periods are
 * added and ended, nothing is rewritten, and a second start changes nothing.
 *
 * @param folder holds `systems.csv` and one file for each list
 */
export async function loadCodeLists(
  administrator: ConnectionSettings,
  today: PlainDate,
  folder: string,
): Promise<readonly LoadedList[]> {
  const shipped = await readShippedLists(folder);
  return asAdministrator(administrator, (client) =>
    asOwner(client, codeTables, async () => {
      const tables = tablesOn<Tables>(client);
      await setToday(tables, today);
      const loaded: LoadedList[] = [];
      for (const list of shipped) loaded.push(await load(tables, list, today));
      return loaded;
    }),
  );
}

async function load(tables: Kysely<Tables>, shipped: ShippedList, today: PlainDate): Promise<LoadedList> {
  const system = shipped.system.key;
  await waitForTurn(tables, system);
  await saveSystem(tables, shipped.system);
  const list = await readCodes(tables, system);
  const planned = planImport(list, shipped.rows, { today, newId: () => newId() as CodeId });
  if (!planned.ok) return { system, outcome: 'kept' };
  if (changesNothing(planned.value)) return { system, outcome: 'unchanged' };
  await carryOut(tables, list, planned.value, { id: newId(), system, account: undefined, on: today });
  return { system, outcome: 'loaded' };
}
