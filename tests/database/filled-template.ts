import type pg from 'pg';
import { asAdministrator } from '../../src/platform/database/as-administrator.ts';
import { templateName } from './template.ts';

/** Something that many test files begin with, filled into a database once and copied by each of them. */
export interface Filling {
  /** Tells it from every other, in letters, digits and underscores. */
  readonly name: string;
  readonly fill: (administrator: pg.ClientConfig) => Promise<void>;
}

/** PostgreSQL cuts a longer name short, and two would be one. */
const longestName = 63;

/** Two files that begin at the same moment take turns. */
const lockNumber = 7_036_355;

/**
 * The name of the database that is filled so: made from the migrated template by the first who asks on this server, and
 * seen by nobody before it is whole.
 */
export async function filledTemplate(maintenance: pg.ClientConfig, { name, fill }: Filling): Promise<string> {
  const whole = `${templateName}_${name}`;
  await asAdministrator(maintenance, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockNumber]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [whole]);
    if (rowCount !== 0) return;
    const making = `${whole}_making`;
    if (making.length > longestName) throw new Error(`${making} is cut short by PostgreSQL`);
    await client.query(`drop database if exists ${making} with (force)`);
    await client.query(`create database ${making} template ${templateName}`);
    await fill({ ...maintenance, database: making });
    await client.query(`alter database ${making} rename to ${whole}`);
  });
  return whole;
}
