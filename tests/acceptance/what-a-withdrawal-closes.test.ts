import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { contentsReleasedTo } from '../../src/domain/consent/recipient.ts';
import { addDays } from '../../src/domain/kernel/plain-date.ts';
import { subjects } from '../policies/oracle/records.ts';
import { verdict } from '../policies/oracle/verdict.ts';
import type { World } from '../policies/world/world.ts';
import { isCurrent } from '../policies/world/world-time.ts';
import type { Browsing } from './browsing.ts';
import { demoButtons } from './demo-house.ts';
import { harvest } from './every-address-harvest.ts';
import { plantedDay, plantedHouse, type Who } from './planted-words-house.ts';

/** Pages somebody comes to: enough for every kind of page, and few enough to ask twice. */
const mostPages = 90;

/** Somebody who reads something only because a citizen said yes. */
interface Reader {
  readonly who: Who;
  readonly browsing: Browsing;
  /** Ids of the rows that are theirs no longer when every yes is taken back. */
  readonly lost: ReadonlySet<string>;
  /** Everything they had come to: pages, calendar files, papers. */
  readonly addresses: readonly string[];
}

/**
 * Every yes of the demo is taken back. Whoever read something because of one had links to it: on pages, in a browser's
 * memory, in a calendar. None of them leads to it any more.
 */
describe('a withdrawal closes every way to what rested on it', () => {
  const house = plantedHouse();
  const readers: Reader[] = [];

  before(async () => {
    await sayYesToAll();
    for (const who of (Object.keys(demoButtons) as Who[]).filter(mayReceive)) {
      const lost = lostBy(who);
      if (lost.size === 0) continue;
      const browsing = await house().browseDemo(who);
      const { pages } = await harvest(browsing, { mostPages });
      readers.push({ who, browsing, lost, addresses: [...pages.keys()] });
    }
  });

  /** In every course the company consultants of its team get what they can be given, on paper, and it is shared. */
  const sayYesToAll = async (): Promise<void> => {
    const { world, database } = house();
    const consultants = world.team_member.filter(
      ({ access_row, period }) => access_row === 'team_company_consultant' && isCurrent(period),
    );
    for (const { authority_id, citizen_id, run_id, referral_id, organisation_id, account_id } of consultants)
      for (const content_kind of contentsReleasedTo('team_company_consultant')) {
        const course = { authority_id, citizen_id, run_id, referral_id, recorded_by: account_id };
        const passing = {
          content_kind,
          to_organisation_id: organisation_id,
          to_relation: 'team_company_consultant',
        };
        const consent = {
          ...course,
          ...passing,
          id: newId(),
          purpose: 'work_in_the_team',
          period: `[${addDays(plantedDay, -7)},${addDays(plantedDay, 90)})`,
          text_key: 'written-down',
          text_version: 1,
          how_given: 'paper',
          given_on: addDays(plantedDay, -7),
          words: 'Ja',
          told_consequences: 'Ingen',
        };
        const sharing = { ...course, ...passing, id: newId(), shared_on: plantedDay, consent_id: consent.id };
        world.consent.push(consent as never);
        world.sharing.push(sharing as never);
        await insert(database.administrator, 'consent', consent);
        await insert(database.administrator, 'sharing', sharing);
      }
  };

  /** Around a citizen, or in a team where she gets what the citizen says yes to. */
  const mayReceive = (who: Who): boolean => {
    const { part, account } = house().viewerOf(who);
    const places = house().world.team_member.filter((row) => row.account_id === account);
    return part !== null || places.some(({ access_row }) => access_row === 'team_company_consultant');
  };

  /** The rows that the oracle opens to somebody now, and no longer when every consent is taken back. */
  const lostBy = (who: Who): ReadonlySet<string> => {
    const { world } = house();
    const later: World = {
      ...world,
      consent_withdrawal: world.consent.map(({ id, ...keys }) => ({ ...keys, consent_id: id })) as never,
    };
    const opened = (somewhen: World): string[] => {
      const viewer = { ...house().viewerOf(who) };
      return subjects.flatMap(({ table, column, rows }) =>
        rows(somewhen)
          .filter((row) => verdict(somewhen, viewer, column, row, 'read').openedBy.length > 0)
          .map(({ id }) => `${table} ${id}`),
      );
    };
    const kept = new Set(opened(later));
    return new Set(opened(world).filter((row) => !kept.has(row)));
  };

  /** What an answer tells of the rows that are lost, by column. */
  const toldOf = (lost: ReadonlySet<string>, text: string): string[] =>
    [...house().wordsIn(text).values()]
      .filter(({ column, row }) => lost.has(`${column.split('.')[0]} ${row['id']}`))
      .map(({ column }) => column);

  const askAgain = async ({ who, browsing, lost, addresses }: Reader): Promise<string[]> => {
    const told: string[] = [];
    for (const address of addresses) {
      const { html, status } = await browsing.get(address);
      assert.ok(status < 500, `${who} at ${address}: ${status}`);
      for (const column of toldOf(lost, html)) told.push(`${who} is told ${column} at ${address}`);
    }
    return told;
  };

  test('while they stand, people are told something because of them', async () => {
    assert.ok(readers.length >= 2, readers.map(({ who }) => who).join(', '));
    const told = new Map<Who, number>();
    for (const reader of readers) told.set(reader.who, (await askAgain(reader)).length);
    assert.ok([...told.values()].filter((times) => times > 0).length >= 1, JSON.stringify([...told]));
  });

  test('taken back, no address anybody had come to tells any of it', async () => {
    await house().database.administrator.query(
      `insert into consent_withdrawal (authority_id, consent_id, citizen_id, run_id, referral_id, withdrawn_on, recorded_by)
       select c.authority_id, c.id, c.citizen_id, c.run_id, c.referral_id, $1, c.recorded_by from consent c
       where not exists (select from consent_withdrawal w where w.authority_id = c.authority_id and w.consent_id = c.id)`,
      [plantedDay],
    );
    const told: string[] = [];
    for (const reader of readers) told.push(...(await askAgain(reader)));
    assert.deepEqual(told, []);
  });

  test('nor does a page they come to from now on', async () => {
    for (const { who, browsing, lost } of readers) {
      const { pages } = await harvest(browsing, { mostPages: 30 });
      const told = [...pages].flatMap(([address, { html }]) =>
        toldOf(lost, html).map((column) => `${column} at ${address}`),
      );
      assert.deepEqual(told, [], who);
    }
  });
});

async function insert(
  administrator: Client,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = Object.keys(row);
  await administrator.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}
