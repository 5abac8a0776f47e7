import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { setUp } from '../../src/features/demo/index.ts';
import { openKeyRing } from '../../src/platform/keys/key-ring.ts';
import { programmes } from '../database/demo-filling.ts';
import { ownDatabase } from '../database/own-database.ts';

const database = ownDatabase();
const keys = openKeyRing(randomBytes(32));

const make = () =>
  setUp(database().administratorSettings, keys, plainDate('2026-11-18'), programmes, 'first-people');

/** Takes the connection away when all rows and the first report are written, at the very insert of the next. */
const killedAtTheSecondReport = () =>
  database().administrator.query(`
    create or replace function taken_away() returns trigger language plpgsql security definer as $$
    begin
      if (select count(*) from report) = 1 then perform pg_terminate_backend(pg_backend_pid()); end if;
      return new;
    end $$;
    create or replace trigger taken_away before insert on report for each row execute function taken_away();`);

async function there(): Promise<{
  readonly kind: number;
  readonly people: number;
  readonly reports: number;
}> {
  const { rows } = await database().administrator.query(
    `select (select count(*)::int from installation) as kind, (select count(*)::int from citizen) as people,
       (select count(*)::int from report) as reports`,
  );
  return rows[0];
}

test('a demo whose making is killed among its reports is not there, and the next start makes it whole', async () => {
  await killedAtTheSecondReport();
  await assert.rejects(make);
  assert.deepEqual(await there(), { kind: 0, people: 0, reports: 0 });
  await database().administrator.query('drop trigger taken_away on report');
  await make();
  const whole = await there();
  assert.equal(whole.kind, 1);
  assert.ok(whole.people > 100 && whole.reports > 2, JSON.stringify(whole));
  await make();
  assert.deepEqual(await there(), whole);
});
