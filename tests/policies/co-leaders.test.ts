import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { addDays } from '../../src/domain/kernel/plain-date.ts';
import { ownDatabase } from '../database/own-database.ts';
import { subject } from './oracle/records.ts';
import { relationsTo } from './oracle/relations.ts';
import { verdict } from './oracle/verdict.ts';
import { enter } from './reads.ts';
import { fillDatabase } from './world/fill-database.ts';
import { flipSeed } from './world/flip-seed.ts';
import { populate, viewersOf } from './world/populate.ts';
import { type World, type WorldViewer, whoIs } from './world/world.ts';
import { worldDay } from './world/world-time.ts';

type Coming = World['session_participant'][number];

describe('who leads a group beside its holder', () => {
  const database = ownDatabase();
  let world: World;
  let viewers: readonly WorldViewer[];
  /** Somebody who is to come to a group that lies ahead: one for each group. */
  let ahead: readonly Coming[];

  before(async () => {
    world = populate(flipSeed);
    viewers = viewersOf(world);
    ahead = world.session_participant.slice(0, 8).map((row) => groupAhead(row));
    await fillDatabase(database().administrator, world);
  });

  /** A group ahead with one who is to come, held by whoever holds the session it is made after. */
  function groupAhead(row: Coming): Coming {
    const session = world.session.find(({ id }) => id === row.session_id);
    assert.ok(session);
    const group = {
      id: randomUUID(),
      kind: 'group_course',
      held_on: addDays(worldDay, 5),
    };
    world.session.push({ ...session, ...group });
    const coming = {
      ...row,
      id: randomUUID(),
      session_id: group.id,
      session_kind: group.kind,
      held_on: group.held_on,
      taken_off_on: null,
    };
    world.session_participant.push(coming);
    return coming;
  }

  const as = async <Answer>(viewer: WorldViewer, work: () => Promise<Answer>): Promise<Answer> => {
    await database().app.query('begin');
    await enter(database().app, viewer);
    return work().finally(() => database().app.query('rollback'));
  };

  const sessionOf = (row: Coming) => world.session.find(({ id }) => id === row.session_id);
  const placed = (row: Coming) =>
    subject('session_participant').rows(world)[world.session_participant.indexOf(row)];

  const changes = (viewer: WorldViewer, row: Coming): boolean => {
    const session = sessionOf(row);
    const place = placed(row)?.place;
    assert.ok(session && place);
    if (viewer.account === session.held_by || viewer.account === session.planned_by) return true;
    const leads = relationsTo(world, viewer, place).has('project_leader');
    return leads && viewer.organisation === session.organisation_id;
  };
  const recordsThere = (viewer: WorldViewer, row: Coming): boolean => {
    const subjectRow = placed(row);
    assert.ok(subjectRow);
    return verdict(world, viewer, 'att', subjectRow, 'write').openedBy.length > 0;
  };

  const insert = (viewer: WorldViewer, row: Coming, account: string, author: string): Promise<boolean> =>
    as(viewer, () =>
      database().app.query(
        `insert into session_co_leader (organisation_id, session_id, run_id, account_id, recorded_by)
         values ($1, $2, $3, $4, $5)`,
        [sessionOf(row)?.organisation_id, row.session_id, row.run_id, account, author],
      ),
    ).then(
      () => true,
      (fault: { code?: string }) => {
        assert.equal(fault.code, '42501');
        return false;
      },
    );

  test('is said of somebody else by whoever may change the group, and by nobody else', async () => {
    const counts = { yes: 0, no: 0 };
    for (const viewer of viewers) {
      const other = viewers.find(({ account }) => account !== viewer.account)?.account ?? '';
      for (const row of ahead) {
        const wanted = changes(viewer, row);
        const where = `${whoIs(viewer)} names another at ${row.session_id}`;
        assert.equal(await insert(viewer, row, other, viewer.account), wanted, where);
        counts[wanted ? 'yes' : 'no'] += 1;
      }
    }
    assert.ok(counts.yes > 5 && counts.no > 50, 'the world tries both');
  });

  test('is said of oneself by whoever writes attendance there, and by nobody around the citizen', async () => {
    let steppedIn = 0;
    for (const viewer of viewers) {
      for (const row of ahead) {
        const wanted = changes(viewer, row) || recordsThere(viewer, row);
        const where = `${whoIs(viewer)} steps in at ${row.session_id}`;
        assert.equal(await insert(viewer, row, viewer.account, viewer.account), wanted, where);
        steppedIn += wanted && !changes(viewer, row) ? 1 : 0;
      }
    }
    assert.ok(steppedIn > 5, 'the world tries it');
  });

  test('is signed by whoever writes it', async () => {
    const [row] = ahead;
    const holder = viewers.find(({ account }) => row !== undefined && account === sessionOf(row)?.held_by);
    const other = viewers.find(({ account }) => account !== holder?.account);
    assert.ok(row && holder && other);
    assert.equal(await insert(holder, row, other.account, holder.account), true);
    assert.equal(await insert(holder, row, other.account, other.account), false);
  });

  test('is seen where the session is, and opens nothing to whoever is named', async () => {
    const { administrator, app } = database();
    for (const viewer of viewers) {
      const { rows } = await as(viewer, () =>
        app.query<{ session: string; own: boolean; seen: boolean }>(
          `select c.session_id as session, c.account_id = $1 as own,
             exists (select from session s where s.id = c.session_id) as seen from session_co_leader c`,
          [viewer.account],
        ),
      );
      for (const { session, own, seen } of rows)
        assert.ok(own || seen, `${whoIs(viewer)} learns who leads ${session}`);
    }
    const stranger = viewers.find(
      (viewer) => viewer.employment !== null && ahead.every((row) => !recordsThere(viewer, row)),
    );
    const [row] = ahead.filter((one) => stranger !== undefined && !changes(stranger, one));
    assert.ok(stranger && row);
    const seen = () =>
      as(stranger, () =>
        app.query('select from session_participant where session_id = $1', [row.session_id]),
      );
    const before = (await seen()).rowCount;
    await administrator.query(
      `insert into session_co_leader (organisation_id, session_id, run_id, account_id, recorded_by)
       values ($1, $2, $3, $4, $4)`,
      [sessionOf(row)?.organisation_id, row.session_id, row.run_id, stranger.account],
    );
    assert.equal((await seen()).rowCount, before);
  });
});
