import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ambientTimeInSql } from './ambient-time-in-sql.ts';

const found = async (path: string, text: string) => ambientTimeInSql.examine([{ path, text }]);
const migration = 'database/migrations/0002-referrals.sql';

for (const asking of [
  'create view v as select now();',
  'create view v as select CURRENT_DATE - 1;',
  'create policy p on citizen using (until > current_timestamp);',
  'create function app.open() returns bool as $$ select localtimestamp > x $$ language sql;',
  "create view v as select 'today'::date;",
  "create view v as select date 'today';",
  'create table t (at timestamptz default clock_timestamp());',
  'create view v as select transaction_timestamp(), 1;',
  'create view v as select statement_timestamp ( );',
]) {
  test(`a migration may not say ${asking}`, async () => {
    assert.equal((await found(migration, asking)).length, 1);
    assert.equal((await found('database/policies.sql', asking)).length, 1);
  });
}

test('the line is told', async () => {
  assert.deepEqual(await found(migration, 'select 1;\ncreate view v as\n  select now();'), [
    { path: migration, line: 3, what: 'now()' },
  ]);
});

test('the one function that stamps rows may ask', async () => {
  const clock =
    'create or replace function app.recorded_time() returns timestamptz as $$ select now() $$ language sql;';
  assert.deepEqual(await found(migration, clock), []);
});

test('a line with its reason beside or above it may ask; its neighbour may not', async () => {
  const lines = [
    'create function app.enter() as $$ begin',
    '  -- ambient time: a token dies by the wall clock,',
    '  -- whatever day the demonstration travels to',
    '  perform now();',
    '  perform now(); -- ambient time: the same',
    '',
    '  perform now();',
    'end $$ language plpgsql;',
  ];
  assert.deepEqual(
    (await found(migration, lines.join('\n'))).map(({ line }) => line),
    [7],
  );
});

test('a comment asks nothing, and names that hold the word are names', async () => {
  assert.deepEqual(await found(migration, '-- never now()\nselect known, app.known_now(1);'), []);
});

test('queries and repositories are told the date', async () => {
  const sql = `const rows = sql\`select id\n from session where held_on = current_date and x < \${day}\`;`;
  assert.equal((await found('src/features/sessions/session-queries.ts', sql)).length, 1);
  assert.equal((await found('src/features/sessions/session-repository.ts', sql)).length, 1);
  assert.equal((await found('src/platform/database/health.ts', sql)).length, 0);
});
