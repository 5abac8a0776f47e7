import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { migrate } from '../../src/platform/database/migrate.ts';
import { aDefinition } from '../builders/a-definition.ts';
import { ownDatabase } from '../database/own-database.ts';

const folder = join(import.meta.dirname, '../../database');
const first = '0001-the-walking-skeleton.sql';

describe('a database of the first release that is brought up to date', () => {
  // Said before the test's own database is asked for, because that takes its server along when it goes.
  after(async () => {
    await client.end();
    await database().administrator.query(`drop database ${name} with (force)`);
  });
  const database = ownDatabase();
  const name = `upgraded_${randomUUID().replaceAll('-', '')}`;
  const [run, house, funder, version] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  let client: pg.Client;

  before(async () => {
    await database().administrator.query(`create database ${name}`);
    client = new pg.Client({ ...database().administratorSettings, database: name });
    await client.connect();
    await client.query(await readFile(join(folder, 'roles.sql'), 'utf8'));
    await client.query(
      `begin; set local role fodfaeste_owner; ${await readFile(join(folder, 'migrations', first), 'utf8')}; commit`,
    );
    await client.query(
      `create schema migration authorization fodfaeste_owner;
       create table migration.applied (name text primary key, applied_at timestamptz not null default clock_timestamp());
       insert into migration.applied (name) values ('${first}')`,
    );
    await client.query(
      `insert into organisation (id, name, kind) values ($1, 'Ådal Kommune', 'municipality'), ($2, 'Havnefonden', 'fund')`,
      [house, funder],
    );
    await client.query(`insert into programme (id, key) values ($1, 'opdigtet')`, [version]);
    await client.query(
      `insert into programme_version (id, programme_id, number, definition, published_on) values ($1, $1, 1, $2, '2026-01-01')`,
      [version, JSON.stringify(aDefinition())],
    );
    await client.query(
      `insert into run (id, programme_version_id, name, starts_on) values ($1, $2, 'Opdigtet indsats', '2026-01-01')`,
      [run, version],
    );
    await client.query(
      `insert into run_party (run_id, organisation_id, part) values ($1, $2, 'authority'), ($1, $3, 'funder')`,
      [run, house, funder],
    );
    await client.query(
      `insert into target_agreement (run_id, rule_id, rule_version, recipient_organisation_id, direction, share, agreed_on)
       values ($1, 'completed', 1, $2, 'at_least', 0.5, '2026-01-01')`,
      [run, funder],
    );
    await closeACourse();
    await migrate({ ...database().administratorSettings, database: name }, folder);
  });

  /** A course as the first release closed it: its last day stood with the course alone. */
  const closeACourse = async (): Promise<void> => {
    const keys = [house, randomUUID(), run, version, randomUUID(), randomUUID()];
    for (const sql of [
      'insert into account (id) values ($6)',
      'insert into citizen (authority_id, id) values ($1, $2)',
      `insert into referral (authority_id, id, citizen_id, run_id, programme_version_id, referrer_account_id, referrer_organisation_id, reason, sent_on)
       values ($1, $5, $2, $3, $4, $6, $1, 'Opdigtet', '2026-01-05')`,
      `insert into enrolment (authority_id, id, citizen_id, run_id, referral_id, programme_version_id, starts_on, ended_on)
       values ($1, $5, $2, $3, $5, $4, '2026-02-02', '2026-05-29')`,
      `insert into closing (authority_id, enrolment_id, citizen_id, run_id, referral_id, ending, recorded_by)
       values ($1, $5, $2, $3, $5, 'completed', $6)`,
    ]) {
      const used = keys.map((key, at) => (sql.includes(`$${at + 1}`) ? `'${key}'` : ''));
      await client.query(used.reduce((text, key, at) => text.replaceAll(`$${at + 1}`, key), sql));
    }
  };

  const rowsOf = async (sql: string): Promise<readonly Record<string, unknown>[]> =>
    (await client.query<Record<string, unknown>>(sql)).rows;

  test('keeps its runs, their parties and what they promised', async () => {
    assert.deepEqual(await rowsOf(`select id, name, starts_on::text, is_public from run`), [
      { id: run, name: 'Opdigtet indsats', starts_on: '2026-01-01', is_public: false },
    ]);
    const parties = await rowsOf(
      `select organisation_id, part, period @> date '2026-11-18' as now from run_party order by part`,
    );
    assert.deepEqual(parties, [
      { organisation_id: house, part: 'authority', now: true },
      { organisation_id: funder, part: 'funder', now: true },
    ]);
    const promised = await rowsOf(
      `select rule_id, share::float, head_count, threshold, denominator, period @> date '2026-11-18' as now, told, invented
       from target_agreement`,
    );
    assert.deepEqual(promised, [
      {
        rule_id: 'completed',
        share: 0.5,
        head_count: null,
        threshold: 5,
        denominator: 'started',
        now: true,
        told: 'at_the_end',
        invented: false,
      },
    ]);
  });

  test('keeps the endings of its courses, each with the day it ended', async () => {
    const endings = await rowsOf(`select ending, ended_on::text, id is not null as has_id from closing`);
    assert.deepEqual(endings, [{ ending: 'completed', ended_on: '2026-05-29', has_id: true }]);
  });

  test('may promise the same to another, in numbers of people, and nothing twice at a time', async () => {
    const promise = (to: string, value: string) =>
      client.query(
        `insert into target_agreement (run_id, rule_id, rule_version, recipient_organisation_id, direction, ${value}, agreed_on)
         values ($1, 'completed', 1, $2, 'at_least', 1, '2026-02-01')`,
        [run, to],
      );
    await promise(house, 'head_count');
    await assert.rejects(promise(funder, 'share'), /one_promise_at_a_time/);
  });
});
