import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sqlInItsPlace } from './sql-in-its-place.ts';

const found = async (path: string, text: string) => (await sqlInItsPlace.examine([{ path, text }])).length;
const command = 'src/features/referrals/commands/accept-referral.ts';

for (const sql of [
  "import { sql } from 'kysely';",
  "import pg from 'pg';",
  'await sql`select 1`;',
  'await sql<Row>`select 1`.execute(db);',
  "await db.selectFrom('referral').execute();",
  'await client.query(text);',
  "const text = 'select id from referral where id = $1';",
  'const text = `\n  insert into referral (id) values (1)`;',
  `const text = \`update \${table} set note = 1\`;`,
  "const text = 'set local role app';",
]) {
  test(`a command may not hold ${sql.replaceAll(/\s+/g, ' ')}`, async () => {
    assert.equal(await found(command, sql), 1);
  });
}

test('a type of the driver asks nothing', async () => {
  assert.equal(await found(command, "import type { Transaction } from 'kysely';"), 0);
});

test('a question in the address is no question to the database', async () => {
  assert.equal(await found(command, "const page = context.req.query('page');"), 0);
});

test('a sentence for people may begin with select', async () => {
  assert.equal(
    await found('src/features/plans/plan-texts.ts', "const t = 'Select a step from the list';"),
    0,
  );
});

test('repositories, queries, the database platform and the policies may hold SQL', async () => {
  for (const home of [
    'src/features/referrals/referral-repository.ts',
    'src/features/referrals/referral-queries.ts',
    'src/platform/database/transaction.ts',
    'src/features/access/policies/citizen-policy.ts',
  ])
    assert.equal(await found(home, 'await sql`select 1 from referral`;'), 0, home);
});
