import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeRow } from '../../../domain/code-list/code-row.ts';
import { readCodeList } from './read-code-list.ts';
import { readTable, type TableLine } from './read-table.ts';

const systemColumns = ['key', 'title_da', 'title_en', 'source', 'expected_da', 'expected_en'] as const;

/** What a list is called, in the columns of its table. */
export type ShippedSystem = TableLine<(typeof systemColumns)[number]>['cells'];

/** A list that comes with the product. */
export interface ShippedList {
  readonly system: ShippedSystem;
  readonly rows: readonly CodeRow[];
}

/** Reads every list of a folder: `systems.csv` names them, each has a file of its own. A broken one is thrown. */
export async function readShippedLists(folder: string): Promise<readonly ShippedList[]> {
  const systems = readTable(await readFile(join(folder, 'systems.csv'), 'utf8'), systemColumns);
  if (!systems.ok) throw new Error(`systems.csv cannot be used: ${JSON.stringify(systems.findings)}`);
  return Promise.all(systems.lines.map(({ cells }) => readShippedList(folder, cells)));
}

async function readShippedList(folder: string, system: ShippedSystem): Promise<ShippedList> {
  const file = `${system.key}.csv`;
  const read = readCodeList(await readFile(join(folder, file), 'utf8'));
  if (!read.ok) throw new Error(`${file} cannot be used: ${JSON.stringify(read.findings)}`);
  return { system, rows: read.rows };
}
