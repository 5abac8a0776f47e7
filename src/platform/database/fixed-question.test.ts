import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import type { Pool } from 'pg';
import { fixedQuestion } from './fixed-question.ts';

/** A connection that only notes what it was asked. */
function listening(): { readonly tables: Kysely<object>; readonly asked: CompiledQuery[] } {
  const asked: CompiledQuery[] = [];
  const connection = {
    query: async (text: string, parameters: readonly unknown[]) => {
      asked.push({ sql: text, parameters } as CompiledQuery);
      return { rows: [], command: 'SELECT' };
    },
    release: () => {},
  };
  const pool = { connect: async () => connection, end: async () => {} } as unknown as Pool;
  return { tables: new Kysely<object>({ dialect: new PostgresDialect({ pool }) }), asked };
}

test('the words are put together once, and the values filled in each time', async () => {
  const { tables, asked } = listening();
  let worded = 0;
  const ask = fixedQuestion<{ readonly who: string; readonly day: string }, object>((value) => {
    worded += 1;
    return sql`select ${'kept'} where id = ${value('who')} and day >= ${value('day')} and other <> ${value('who')}`;
  });
  await ask(tables, { who: 'a', day: '2026-11-18' });
  await ask(tables, { who: 'b', day: '2026-11-19' });
  assert.equal(worded, 1);
  assert.deepEqual(
    asked.map(({ sql: text, parameters }) => [text, parameters]),
    [
      ['select $1 where id = $2 and day >= $3 and other <> $2', ['kept', 'a', '2026-11-18']],
      ['select $1 where id = $2 and day >= $3 and other <> $2', ['kept', 'b', '2026-11-19']],
    ],
  );
});
