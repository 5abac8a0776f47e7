import type { ActionName } from '../../../src/domain/access/action.ts';
import type { Column } from '../oracle/matrix.ts';
import { subject } from '../oracle/records.ts';
import type { Row } from '../oracle/row.ts';
import type { World, WorldViewer } from '../world/world.ts';

/** An attempt to write one row, as a statement. */
export interface Attempt {
  readonly sql: string;
  readonly values: readonly unknown[];
}

export type Values = Record<string, unknown>;

/** What stands model for a new row, or the row that is changed. */
export interface Model {
  readonly values: Values;
  readonly row: Row;
}

/** One way of writing, tried at every row of a table by every viewer. */
export interface WriteCase {
  readonly action: ActionName;
  readonly table: keyof World;
  readonly column: Column;
  /** The relations the action asks for, written down again from docs/decisions; undefined: the matrix alone. */
  readonly only?: readonly string[];
  readonly models: (world: World) => Model[];
  /** Another right that lets the very same row pass: either is enough. */
  readonly or?: Pick<WriteCase, 'column' | 'only' | 'look'> | undefined;
  /** How the oracle should look at the row that would come of it. */
  readonly look: (row: Row, viewer: WorldViewer) => Row;
  readonly attempt: (model: Model, viewer: WorldViewer, author: string) => Attempt;
}

/** What tells one way of writing from another; how it is tried comes from `inserts` or `updates`. */
export type Named = Pick<WriteCase, 'action' | 'table' | 'column' | 'only'>;

type Rewrite = (values: Values, viewer: WorldViewer, author: string) => Values;

/** Where a way of adding rows departs from the plain one: a copy of each row of the table, looked at as it is. */
interface Adding {
  readonly rewrite: Rewrite;
  readonly look?: WriteCase['look'];
  readonly models?: WriteCase['models'];
  readonly or?: WriteCase['or'];
}

/** Adds a row made after each model. */
export function inserts(named: Named, { rewrite, look, models, or }: Adding): WriteCase {
  return {
    ...named,
    or,
    models: models ?? rowsOf(named.table),
    look: look ?? ((row) => row),
    attempt: ({ values }, viewer, author) => insertOf(named.table, rewrite(values, viewer, author)),
  };
}

/** Changes one column of each row, to what it is already. */
export function updates(named: Named, key: string, column: string): WriteCase {
  const sql = `update ${named.table} set ${column} = ${column} where ${key} = $1`;
  return {
    ...named,
    models: rowsOf(named.table),
    look: (row) => row,
    attempt: ({ row }) => ({ sql, values: [row.id] }),
  };
}

/** The rows a table has in the world. */
export function rowsOf(table: keyof World): (world: World) => Model[] {
  return (world) => {
    const values = world[table] as Values[];
    return subject(table)
      .rows(world)
      .map((row, i) => ({ values: values[i] ?? {}, row }));
  };
}

/** The statement that adds one row. */
export function insertOf(table: string, values: Values): Attempt {
  const columns = Object.keys(values).join(', ');
  const sql = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`;
  return { sql, values: [JSON.stringify([asText(values)])] };
}

function asText(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([column, value]) => [
      column,
      Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value,
    ]),
  );
}
