import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Hono } from 'hono';
import type { Tables } from '../../database/row-types.ts';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { type Asked, type GuardedRoute, mountRoutes, type Visit } from '../../src/features/access/index.ts';
import {
  type Appointment,
  readAppointments,
  readNextAppointments,
} from '../../src/features/sessions/index.ts';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { page, type Reply } from '../../src/platform/http/reply.ts';
import { type Browsing, hiddenIn, linkIn } from './browsing.ts';
import { type DemoHouse, demoHouse } from './demo-house.ts';

const day = plainDate('2026-11-18');

describe('what is agreed ahead', () => {
  const house = demoHouse(day);
  const asked = questions(house);
  let asta: string;

  before(async () => {
    const karla = await house().browseDemo('karla');
    asta = /[0-9a-f-]{36}/.exec(linkIn(await karla.get('/my-day'), 'Asta'))?.[0] ?? '';
    await house().database.administrator.query('delete from session_participant where enrolment_id = $1', [
      asta,
    ]);
    for (const on of ['2026-11-27', '2026-11-20', '2026-11-19']) await plan(karla, on);
  });

  const plan = async (karla: Browsing, on: string): Promise<void> => {
    const hidden = hiddenIn(await karla.get(`/sessions/new?enrolment=${asta}`), '/sessions');
    const karlas = await house().database.administrator.query<{ id: string }>(
      `select account_id as id from employment where staff_name = 'Karla Mønster'`,
    );
    const when = { on, at: '10.30', minutes: '45', times: '1', every_weeks: '1' };
    const what = { kind: 'talk', place_kind: 'house', holder: karlas.rows[0]?.id ?? '', enrolment: asta };
    const planned = await karla.post('/sessions', { ...hidden, ...what, ...when });
    assert.equal(planned.status, 303, planned.text);
  };

  test('is told to the team and to the citizen, the nearest first', async () => {
    for (const who of ['karla', 'asta'] as const) {
      assert.deepEqual(await asked(who, `/next/${asta}`), ['2026-11-19 10:30 Karla Mønster'], who);
      const all = ['2026-11-19', '2026-11-20', '2026-11-27'].map((on) => `${on} 10:30 Karla Mønster`);
      assert.deepEqual(await asked(who, `/all/${asta}`), all, who);
    }
  });

  test('is told to nobody else', async () => {
    for (const who of ['rikke', 'arne', 'sonja', 'jens'] as const) {
      assert.deepEqual(await asked(who, `/next/${asta}`), [], who);
      assert.deepEqual(await asked(who, `/all/${asta}`), [], who);
    }
  });

  test('is over when its day has gone', async () => {
    const later = await asked('karla', `/next/${asta}`, plainDate('2026-11-20'));
    assert.deepEqual(later, ['2026-11-20 10:30 Karla Mønster']);
  });
});

/** Asks the questions other pages ask, as somebody of the demo. */
function questions(house: () => DemoHouse) {
  let pool: Database<Tables> | undefined;
  const app = new Hono();
  let today = day;
  before(() => {
    const { database, keys } = house();
    pool = openDatabase<Tables>(database.appSettings, () => {}, 2);
    const clock = { moment: () => ({ day: today, instant: new Date() }) };
    mountRoutes(app, routes, { database: pool, clock, keys }, () => page(() => '[]'));
  });
  after(() => pool?.close());
  return async (who: Parameters<DemoHouse['browseDemo']>[0], address: string, on = day): Promise<unknown> => {
    today = on;
    const signedIn = await house().browseDemo(who);
    return JSON.parse((await signedIn.over(app).get(address)).text);
  };
}

const routes: readonly GuardedRoute[] = [
  answering('/next/:enrolment', async (visit, course) => {
    return [...(await readNextAppointments(visit, [course])).values()];
  }),
  answering('/all/:enrolment', readAppointments),
];

function answering(
  address: string,
  ask: (visit: Visit, course: string) => Promise<readonly Appointment[]>,
): GuardedRoute {
  const handle = async (visit: Visit, { target }: Asked): Promise<Reply> => {
    const found = await ask(visit, target);
    return page(() => JSON.stringify(found.map(({ on, at, holder }) => `${on} ${at} ${holder}`)));
  };
  return { method: 'get', address, action: 'attendance.read', at: 'enrolment', handle };
}
