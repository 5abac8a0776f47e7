import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { ownDatabase } from '../database/own-database.ts';
import { subject } from './oracle/records.ts';
import { verdict } from './oracle/verdict.ts';
import { enter } from './reads.ts';
import { fillDatabase } from './world/fill-database.ts';
import { flipSeed } from './world/flip-seed.ts';
import { populate, viewersOf } from './world/populate.ts';
import { type World, type WorldViewer, whoIs } from './world/world.ts';
import { worldDay } from './world/world-time.ts';

type Break = World['staff_break'][number];

describe('a break at work', () => {
  const database = ownDatabase();
  let world: World;
  let viewers: readonly WorldViewer[];

  before(async () => {
    world = populate(flipSeed);
    viewers = viewersOf(world);
    await fillDatabase(database().administrator, world);
  });

  /** The places the person with a break has on teams, as the oracle sees them for a viewer. */
  const placesOf = (row: Break, viewer: WorldViewer, right: 'read' | 'write') =>
    subject('team_member')
      .rows(world)
      .map((place, at) => ({ place, member: world.team_member[at] }))
      .filter(({ member }) => member?.account_id === row.account_id)
      .filter(({ member }) => member?.organisation_id === row.organisation_id)
      .filter(({ place }) => verdict(world, viewer, 'enrol', place, right).openedBy.length > 0);
  const isOwn = (row: Break, viewer: WorldViewer): boolean =>
    row.account_id === viewer.account && row.organisation_id === viewer.organisation;
  const isOver = (period: string): boolean => {
    const until = period.slice(1, -1).split(',')[1] ?? '';
    return until !== '' && until <= worldDay;
  };
  const maySee = (row: Break, viewer: WorldViewer): boolean =>
    isOwn(row, viewer) || placesOf(row, viewer, 'read').length > 0;
  const mayPlan = (row: Break, viewer: WorldViewer): boolean =>
    isOwn(row, viewer) ||
    placesOf(row, viewer, 'write').some(({ member }) => !isOver(member?.period as string));

  const as = async <Answer>(viewer: WorldViewer, work: () => Promise<Answer>): Promise<Answer> => {
    await database().app.query('begin');
    await enter(database().app, viewer);
    return work().finally(() => database().app.query('rollback'));
  };

  test('is seen by whoever has it, and by those who see her on a team', async () => {
    let seenByOthers = 0;
    for (const viewer of viewers) {
      const { rows } = await as(viewer, () =>
        database().app.query<{ id: string }>('select id from staff_break order by id'),
      );
      const wanted = world.staff_break.filter((row) => maySee(row, viewer)).map(({ id }) => id);
      assert.deepEqual(
        rows.map(({ id }) => id),
        wanted.toSorted(),
        whoIs(viewer),
      );
      seenByOthers += wanted.length > 1 ? 1 : 0;
    }
    assert.ok(seenByOthers > 10 && seenByOthers < viewers.length, 'the world tries both');
  });

  test('is planned and taken back by herself, and by whoever may change a team she is on', async () => {
    let planned = 0;
    for (const viewer of viewers.filter(({ employment }) => employment !== null)) {
      for (const row of world.staff_break) {
        const wanted = mayPlan(row, viewer);
        const { rowCount } = await as(viewer, () =>
          database().app.query(`update staff_break set period = 'empty' where id = $1`, [row.id]),
        );
        assert.equal(rowCount === 1, wanted, `${whoIs(viewer)} takes back ${row.id}`);
        assert.equal(await insert(viewer, row, viewer.account), wanted, `${whoIs(viewer)} plans ${row.id}`);
        planned += wanted ? 1 : 0;
      }
    }
    assert.ok(planned > viewers.length / 3, 'the world tries it');
  });

  const insert = (viewer: WorldViewer, row: Break, author: string): Promise<boolean> =>
    as(viewer, () =>
      database().app.query(
        `insert into staff_break (organisation_id, id, account_id, kind, period, recorded_by)
         values ($1, $2, $3, 'leave', '[2027-03-01,2027-04-01)', $4)`,
        [row.organisation_id, randomUUID(), row.account_id, author],
      ),
    ).then(
      () => true,
      (fault: { code?: string }) => {
        assert.equal(fault.code, '42501');
        return false;
      },
    );

  test('is signed by whoever writes it, and nobody else', async () => {
    const [viewer] = viewers;
    const own = world.staff_break.find((row) => viewer !== undefined && isOwn(row, viewer));
    const other = viewers.find(({ account }) => account !== viewer?.account);
    assert.ok(viewer && own && other);
    assert.equal(await insert(viewer, own, other.account), false);
  });
});
