import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import type { Tables } from '../../database/row-types.ts';
import type { AccountId, EmploymentId, OrganisationId } from '../../src/domain/kernel/ids.ts';
import { readingStatement } from '../../src/features/access/visit/read-log-repository.ts';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { relationsTo } from '../policies/oracle/relations.ts';
import { fillDatabase } from '../policies/world/fill-database.ts';
import { flipSeed } from '../policies/world/flip-seed.ts';
import { populate, viewersOf, worldDay, worldMoment } from '../policies/world/populate.ts';
import type { World, WorldViewer } from '../policies/world/world.ts';
import { webHouse } from './web-house.ts';

interface Logged {
  readonly citizen_id: string;
  readonly how: string;
  readonly acting_as: string[];
  readonly restricted: boolean;
}

describe('what a log row tells', () => {
  const house = webHouse(worldDay);
  let world: World;
  let employees: readonly WorldViewer[];
  let database: Database<Tables>;

  before(async () => {
    world = populate(flipSeed);
    employees = viewersOf(world).filter(({ employment }) => employment !== null);
    await fillDatabase(house().database.administrator, world);
    await house().database.administrator.query('update citizen_identity set cpr_encrypted = $1', [
      house().keys.encrypt('cpr', '7207840000'),
    ]);
    database = openDatabase<Tables>(house().database.appSettings, () => {}, 1);
  });
  after(() => database.close());

  /** The rows that a viewer's look at a page leaves behind. */
  const rowsAfter = async (viewer: WorldViewer, address: string): Promise<readonly Logged[]> => {
    const browsing = await house().browseAs(viewer.account, viewer.employment);
    const before = await lastRequest();
    const { status } = await browsing.get(address);
    assert.equal(status, 200, address);
    return rowsSince(before);
  };
  const lastRequest = async (): Promise<string> => {
    const { rows } = await house().database.administrator.query<{ at: string }>(
      `select coalesce(max(recorded_at), '-infinity')::text as at from read_log`,
    );
    return rows[0]?.at ?? '';
  };
  const rowsSince = async (moment: string): Promise<readonly Logged[]> => {
    const { rows } = await house().database.administrator.query<Logged>(
      `select p.citizen_id, p.how, p.acting_as, p.restricted
       from read_log_person p join read_log l on l.id = p.read_log_id where l.recorded_at > $1`,
      [moment],
    );
    return rows;
  };
  /** What the oracle says, but for what lasts hours: it is another hour in this house than in the world. */
  const byOracle = (viewer: WorldViewer, place: Parameters<typeof relationsTo>[2]): string[] =>
    [...relationsTo(world, viewer, place)].filter((one) => !notHere.includes(one)).sort();
  const notHere = ['other_authority_staff', 'break_the_glass', 'leader_by_grant'];

  test('the page of one record: opened, and everything the viewer stood to that record', async () => {
    let looked = 0;
    for (const viewer of employees) {
      const member = world.team_member.find(
        ({ account_id, organisation_id, citizen_id, enrolment_id }) =>
          account_id === viewer.account &&
          organisation_id === viewer.organisation &&
          relationsTo(world, viewer, placeOf(citizen_id, enrolment_id)).has('team_psychologist'),
      );
      if (member === undefined) continue;
      const { citizen_id, enrolment_id } = member;
      const rows = await rowsAfter(viewer, `/enrolments/${enrolment_id}/who-can-see`);
      assert.deepEqual(
        rows.map(({ how, acting_as, ...row }) => [row.citizen_id, how, acting_as.toSorted()]),
        // The reviewer of the log stands to the citizen, and to no course of theirs.
        [[citizen_id, 'opened', byOracle(viewer, placeOf(citizen_id, enrolment_id)).filter(isToCourse)]],
      );
      looked += 1;
    }
    assert.ok(looked > 2, `${looked} looked`);
  });

  const isToCourse = (relation: string): boolean => relation !== 'log_reviewer';
  const placeOf = (citizen: string, enrolment: string) => {
    const course = world.enrolment.find(({ id }) => id === enrolment);
    return {
      authority: course?.authority_id,
      citizen,
      enrolment,
      referral: course?.referral_id,
      run: course?.run_id,
    };
  };

  test('a list: listed, and for each person on it what the viewer stood to just them', async () => {
    let listed = 0;
    for (const viewer of employees) {
      for (const row of await rowsAfter(viewer, '/my-day')) {
        const authority = world.citizen.find(({ id }) => id === row.citizen_id)?.authority_id;
        const place = { authority, citizen: row.citizen_id };
        assert.equal(row.how, 'listed');
        assert.deepEqual(row.acting_as.toSorted(), byOracle(viewer, place));
        listed += 1;
      }
    }
    assert.ok(listed > 20, `${listed} rows`);
  });

  test('somebody who came up in a search: found; and whether the record was restricted', async () => {
    const viewer = employees[0] ?? assert.fail('nobody works here');
    const [one, other] = world.citizen.filter(({ authority_id }) => authority_id === viewer.organisation);
    await house().database.administrator.query(
      'delete from citizen_protection where citizen_id in ($1, $2)',
      [one?.id, other?.id],
    );
    await house().database.administrator.query(
      `insert into citizen_protection (authority_id, id, citizen_id, kind, period, recorded_by)
       values ($1, gen_random_uuid(), $2, 'restricted', '[2026-01-01,)', $3)`,
      [viewer.organisation, one?.id, viewer.account],
    );
    const before = await lastRequest();
    const people = [one, other].map((row) => ({
      authority: row?.authority_id ?? '',
      citizen: row?.id ?? '',
    }));
    await database.transaction(async (tables) => {
      await sql`select app.enter(${viewer.account}, ${viewer.employment}, null, ${worldDay}, ${worldMoment})`.execute(
        tables,
      );
      const statement = readingStatement({
        viewer: asViewer(viewer),
        action: '/search',
        shown: new Map(people.map((person) => [person.citizen, { ...person, found: true }])),
        held: undefined,
      });
      await statement?.execute(tables);
    });
    const rows = await rowsSince(before);
    assert.deepEqual(
      rows.map(({ citizen_id, how, restricted }) => [citizen_id, how, restricted]).sort(),
      [
        [one?.id, 'found', true],
        [other?.id, 'found', false],
      ].sort(),
    );
  });

  test('a name in common is told to the reviewer of that house, and to nobody else', async () => {
    const { administrator } = house().database;
    await administrator.query(
      `update employment set staff_name = 'Navn Lighed'; update citizen_identity set full_name = 'Plantet lighed'`,
    );
    const authority = world.log_review[0]?.authority_id ?? '';
    const told = async (viewer: WorldViewer): Promise<number> =>
      database.transaction(async (tables) => {
        await sql`select app.enter(${viewer.account}, ${viewer.employment}, null, ${worldDay}, ${worldMoment})`.execute(
          tables,
        );
        const { rows } = await sql`
          select * from app.likenesses(${authority}::uuid, '2026-01-01', '2026-12-31')`.execute(tables);
        return rows.length;
      });
    let reviewers = 0;
    for (const viewer of viewersOf(world)) {
      const reviews = relationsTo(world, viewer, { authority }).has('log_reviewer');
      if (viewer.part !== null) continue;
      const n = await told(viewer);
      assert.equal(n > 0, reviews);
      if (reviews) reviewers += 1;
    }
    assert.ok(reviewers > 0);
  });
});

function asViewer({ account, employment, organisation }: WorldViewer) {
  return {
    as: 'employee',
    account: account as AccountId,
    employment: employment as EmploymentId,
    organisation: organisation as OrganisationId,
    organisationName: '',
    title: '',
    shownName: '',
    demo: false,
    language: 'da',
    isCaseworker: true,
    leads: [],
    sitsInIntake: false,
    sitsOnTeams: false,
    reviewsLogOf: undefined,
    leadsCaseloadOf: undefined,
    approvesReportsOf: [],
    readsEditionsOf: undefined,
    importsInto: [],
    operatorParts: [],
  } as const;
}
