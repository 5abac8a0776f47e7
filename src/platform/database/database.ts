import { Kysely, PostgresDialect, type RawBuilder } from 'kysely';
import pg from 'pg';
import { copiesOutOn } from './copy-out.ts';
import './dates-stay-texts.ts';
import { withNamedStatements } from './named-statements.ts';
import { inOneWrite } from './one-write.ts';

/** Where and as whom to connect. */
export type ConnectionSettings = pg.ClientConfig;

/** A door to the database: work happens in transactions, each on one connection. */
export interface Database<Tables> {
  /**
   * Runs the work between begin and commit; whatever it throws rolls everything back. Statements the work leaves
   * `atTheEnd` are sent together with the commit; one that fails fails the transaction.
   */
  transaction<Value>(work: (tables: Kysely<Tables>, atTheEnd: AtTheEnd) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/** Leaves a statement for the end of a transaction; nobody waits for its answer before the commit. */
export type AtTheEnd = (statement: RawBuilder<unknown>) => void;

/** Called when a connection that nobody uses breaks: the server was restarted, say. */
export type ConnectionLost = (fault: Error) => void;

/**
 * Opens a pool of connections.
 * @param most connections held at the same time; each costs the server some megabytes
 */
export function openDatabase<Tables>(
  settings: ConnectionSettings,
  onConnectionLost: ConnectionLost,
  most = 8,
): Database<Tables> {
  const pool = new pg.Pool({ ...settings, max: most, idleTimeoutMillis: 30_000, pipeline: true });
  pool.on('error', onConnectionLost);
  // One that is lent out and just then asks nothing would end the process; whatever is asked on it next fails by itself.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const tablesOf = new WeakMap<pg.PoolClient, Kysely<Tables>>();

  const tablesOn = (client: pg.PoolClient): Kysely<Tables> => {
    const known = tablesOf.get(client);
    if (known !== undefined) return known;
    const borrowed = withNamedStatements(client);
    const dialect = new PostgresDialect({
      pool: { connect: async () => borrowed, end: async () => {}, options: {} } as unknown as pg.Pool,
    });
    const tables = new Kysely<Tables>({ dialect });
    tablesOf.set(client, tables);
    copiesOutOn(tables, client);
    return tables;
  };

  return {
    transaction: async (work) => {
      const client = await pool.connect();
      const tables = tablesOn(client);
      const closing: RawBuilder<unknown>[] = [];
      try {
        // Statements go out as they are asked, in order, without waiting for each other's answers: the first
        // question travels with `begin`.
        inOneWrite(client);
        const begun = client.query('begin');
        const [value] = await Promise.all([work(tables, (statement) => closing.push(statement)), begun]);
        inOneWrite(client);
        const left = closing.map((statement) => statement.compile(tables));
        const sent = left.map(({ sql, parameters }) => withNamedStatements(client).query(sql, parameters));
        await Promise.all([...sent, client.query('commit')]);
        client.release();
        return value;
      } catch (fault) {
        await rollBack(client);
        throw fault;
      }
    },
    close: () => pool.end(),
  };
}

/** A connection that cannot even roll back is thrown away, not lent out again. */
async function rollBack(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch (broken) {
    client.release(broken instanceof Error ? broken : true);
  }
}
