import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Tables } from '../../database/row-types.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { ownDatabase } from '../database/own-database.ts';

describe('a connection that breaks', () => {
  const database = ownDatabase();

  test('while a transaction asks nothing fails that transaction, and neither the process nor the next one', async () => {
    const pool = openDatabase<Tables>(database().appSettings, () => undefined, 1);
    const broken = pool.transaction(async (tables) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tables);
      await database().administrator.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      await wait(100);
      await sql`select 1`.execute(tables);
    });
    await assert.rejects(broken);
    const { rows } = await pool.transaction((tables) =>
      sql<{ one: number }>`select 1 as one`.execute(tables),
    );
    assert.deepEqual(rows, [{ one: 1 }]);
    await pool.close();
  });
});
