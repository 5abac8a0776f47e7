import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { migrate, migrateAsOf } from '../../src/platform/database/migrate.ts';
import { type Dump, layDump } from '../../tools/dumps/dump.ts';
import { ownDatabase } from '../database/own-database.ts';

const folder = join(import.meta.dirname, '../../database');
const dumps = readdirSync(join(folder, 'dumps')).filter((name) => name.endsWith('.json.gz'));

/** What is told of people in each release so far, and is told the same after every upgrade. */
const facts: Readonly<Record<string, readonly string[]>> = {
  citizen_call_name: ['citizen_id', 'call_name'],
  citizen_identity: ['citizen_id', 'cpr_hash', 'cpr_encrypted', 'full_name'],
  citizen_protection: ['citizen_id', 'kind'],
  responsible_caseworker: ['citizen_id', 'account_id', 'period'],
  referral: ['id', 'citizen_id', 'run_id', 'reason', 'sent_on', 'referrer_account_id'],
  referral_status: ['referral_id', 'status', 'status_on'],
  enrolment: ['id', 'citizen_id', 'run_id', 'starts_on', 'ended_on', 'programme_version_id'],
  closing: ['enrolment_id', 'ending', 'recommendation'],
  team_member: ['id', 'enrolment_id', 'account_id', 'role_key', 'access_row', 'period'],
  session: ['id', 'kind', 'held_on', 'held_by'],
  attendance: ['id', 'citizen_id', 'session_id', 'status'],
  shared_note: ['id', 'citizen_id', 'words'],
  journal_entry: ['id', 'citizen_id', 'words'],
  consent: ['id', 'citizen_id', 'given_on'],
  sharing: ['id', 'citizen_id', 'content'],
  work_fact: ['id', 'citizen_id', 'kind', 'period'],
  benefit_fact: ['id', 'citizen_id', 'kind', 'period'],
  read_log_person: ['citizen_id', 'authority_id'],
};

describe('a database that an earlier release filled', () => {
  const made: string[] = [];
  // Said before the test's own database is asked for, because that takes its server along when it goes.
  after(async () => {
    for (const name of made) await database().administrator.query(`drop database ${name} with (force)`);
  });
  const database = ownDatabase();

  for (const file of dumps)
    test(`${file}: is brought up to date, and tells the same of its people`, {
      timeout: 100_000,
    }, async () => {
      const dump = JSON.parse(gunzipSync(readFileSync(join(folder, 'dumps', file))).toString()) as Dump;
      const name = `kept_${randomUUID().replaceAll('-', '')}`;
      await database().administrator.query(`create database ${name}`);
      made.push(name);
      const settings = { ...database().administratorSettings, database: name };
      await migrateAsOf(settings, folder, dump.migrations);
      await onDatabase(settings, (client) => layDump(client, dump));
      const before = await onDatabase(settings, (client) => told(client, dump));
      await migrate(settings, folder);
      const now = await onDatabase(settings, (client) => told(client, dump));
      assert.ok(
        Object.values(before).some((rows) => rows.length > 5),
        'there are people in it',
      );
      assert.deepEqual(now, before);
    });

  test('one is kept from the first release on', () => {
    assert.ok(dumps.includes('0001.json.gz'));
    assert.ok(dumps.length >= 4, dumps.join(', '));
  });
});

async function onDatabase<Value>(settings: pg.ClientConfig, work: (client: pg.Client) => Promise<Value>) {
  const client = new pg.Client(settings);
  await client.connect();
  return work(client).finally(() => client.end());
}

/** The facts as far as the release knew them: every row of each table, in the columns it had. */
async function told(client: pg.Client, { tables }: Dump): Promise<Record<string, readonly unknown[]>> {
  const answers: Record<string, readonly unknown[]> = {};
  for (const [table, columns] of Object.entries(facts)) {
    const [first] = tables[table] ?? [];
    if (first === undefined) continue;
    const known = columns.filter((column) => column in first).map((column) => `t.${column}::text`);
    const { rows } = await client.query(
      `select json_build_array(${known.join(', ')}) as row from ${table} t order by ${known.join(', ')}`,
    );
    answers[table] = rows.map(({ row }) => row);
  }
  return answers;
}
