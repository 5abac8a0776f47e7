import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { copyOut } from '../../src/platform/database/copy-out.ts';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { ownDatabase } from '../database/own-database.ts';

describe('values are copied out among other questions on one connection', () => {
  const database = ownDatabase();
  let pool: Database<unknown>;
  before(() => {
    pool = openDatabase<unknown>(database().appSettings, () => {}, 1);
  });
  after(() => pool.close());

  /** Blocks larger than what a connection holds, each told from the others by its bytes. */
  const blocks = sql`select decode(repeat(lpad(to_hex(n % 256), 2, '0'), 100000), 'hex') from generate_series(1, 40) n`;

  test('each answer goes to its own question, and every block comes whole and in order', async () => {
    await pool.transaction(async (tables) => {
      const taken: string[] = [];
      const [before, , behind] = await Promise.all([
        sql<{ n: number }>`select 1 as n`.execute(tables),
        copyOut(tables, blocks, (block) => {
          assert.ok(block.every((byte) => byte === block[0]));
          taken.push(`${block[0]} ${block.length}`);
        }),
        sql<{ n: number }>`select 2 as n`.execute(tables),
      ]);
      assert.deepEqual([before.rows, behind.rows], [[{ n: 1 }], [{ n: 2 }]]);
      assert.deepEqual(
        taken,
        Array.from({ length: 40 }, (_, at) => `${at + 1} 100000`),
      );
    });
  });

  test('a fault while counting is thrown, and the connection goes on to whoever comes next', async () => {
    const counting = pool.transaction((tables) =>
      copyOut(tables, blocks, () => {
        throw new Error('a way nobody can read');
      }),
    );
    await assert.rejects(counting, /a way nobody can read/);
    const next = await pool.transaction((tables) => sql<{ n: number }>`select 3 as n`.execute(tables));
    assert.deepEqual(next.rows, [{ n: 3 }]);
  });

  test('what the database refuses is thrown as any refusal of its is', async () => {
    const refused = pool.transaction((tables) => copyOut(tables, sql`select 1 / 0`, () => {}));
    await assert.rejects(refused, /division by zero/);
    const asking = pool.transaction((tables) => copyOut(tables, sql`select ${1}`, () => {}));
    await assert.rejects(asking, /takes no parameters/);
  });
});
