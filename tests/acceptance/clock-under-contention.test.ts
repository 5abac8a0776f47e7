import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { CourseChange } from '../../src/domain/enrolment/course-change.ts';
import { addDays, type PlainDate, plainDate } from '../../src/domain/kernel/plain-date.ts';
import type { Phase } from '../../src/domain/programme/definition.ts';
import { formatTypedDate } from '../../src/platform/i18n/dates.ts';
import { referenceStanding } from '../builders/a-reference-clock.ts';
import { giveModel } from './a-model-of-its-own.ts';
import { type Browsing, hiddenIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const extension = { atMostWeeks: 4, times: 3, decidedBy: 'team', reasonDemanded: true } as const;
const pause = { atMostWeeks: 12, decidedBy: 'coordinator' } as const;

/** A small generator with a seed, so that a run that fails can be run again. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
}

describe('a clock that several people change at the same time', () => {
  const house = demoHouse('2026-11-18');
  const seed = Number(process.env['FODFAESTE_SEED'] ?? 4711);
  let people: readonly Browsing[];
  let course: string;

  before(async () => {
    course = await giveModel(house(), 'Asta', { main: { extension, pause } });
    people = await Promise.all((['karla', 'lea', 'karla'] as const).map((who) => house().browseDemo(who)));
  });

  const rows = async (): Promise<{
    changes: readonly CourseChange[];
    startsOn: PlainDate;
    phases: Phase[];
  }> => {
    const { rows: found } = await house().database.administrator.query(
      `select app.changes_of(e.authority_id, e.id) as changes, e.starts_on as "startsOn", v.definition -> 'phases' as phases
       from enrolment e join programme_version v on v.id = e.programme_version_id where e.id = $1`,
      [course],
    );
    return found[0];
  };

  /** What somebody tries, filled in on the page as it is shown to them. */
  const fill = async (who: Browsing, day: PlainDate, draw: (below: number) => number) => {
    const step = ['extend', 'pause', 'resume', 'next-phase'][draw(draw(4) === 0 ? 4 : 3)] ?? 'extend';
    const address = `/enrolments/${course}/weeks/${step}`;
    const page = await who.get(address);
    const hidden = page.html.includes('name="seen"') ? hiddenIn(page, address) : { id: '', seen: '' };
    const on = formatTypedDate(addDays(day, draw(6) - 2));
    const until = formatTypedDate(addDays(day, 4 + draw(9)));
    const typed = { weeks: String(1 + draw(4)), on, until, because: 'agreed', reason: 'Aftalt' };
    return { who, address, fields: { ...hidden, ...typed } };
  };

  test(`lets one of them through at a time, and says what a course lived day by day says (seed ${seed})`, async () => {
    const draw = chance(seed);
    let day = plainDate('2026-11-18');
    let written = 0;
    for (let round = 0; round < 12; round += 1) {
      house().moveTo(day);
      const attempts = [];
      for (const who of people) attempts.push(await fill(who, day, draw));
      const answers = await Promise.all(
        attempts.map(({ who, address, fields }) => who.post(address, fields)),
      );
      const saved = answers.filter(({ location }) => location?.endsWith('done=changed')).length;
      const { changes, startsOn, phases } = await rows();
      assert.ok(saved <= 1, `${saved} of them got through in round ${round}`);
      assert.equal(changes.length, written + saved);
      assert.ok(answers.every(({ status }) => [302, 303, 404, 409, 422].includes(status)));
      written = changes.length;
      const [said] = referenceStanding(phases, startsOn, changes, day).split(' paused');
      const [, count = ''] = (said ?? '').split(' ');
      const { text } = (await people[0]?.get(`/enrolments/${course}/weeks`)) ?? assert.fail();
      assert.match(text, new RegExp(`[Uu]ge ${count.replace('/', ' af ')}\\b`), `${said} on ${day}`);
      day = addDays(day, 1 + draw(12));
    }
    assert.ok(written >= 3, `only ${written} decisions came through`);
  });
});
