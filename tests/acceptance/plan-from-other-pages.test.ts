import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import type { Tables } from '../../database/row-types.ts';
import type { Held } from '../../src/domain/access/locks.ts';
import type { AccountId } from '../../src/domain/kernel/ids.ts';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import type { StepId } from '../../src/domain/plan/plan.ts';
import type { Visit } from '../../src/features/access/index.ts';
import { mayButton } from '../../src/features/access/visit/visit.ts';
import { addOneStep, readAgendaPoints, readOpenSteps, tickStep } from '../../src/features/plans/index.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { anId } from '../builders/an-id.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

describe('what a page about something else asks of a plan, and does to it', () => {
  const house = demoHouse(day);

  /** Somebody of the demo at Asta's course, in one transaction. */
  const visiting = async <Answer>(
    who: string,
    work: (
      visit: Visit,
      course: { id: string; authority: string; team: { account: AccountId }[] },
    ) => Promise<Answer>,
  ): Promise<Answer> => {
    const { administrator, appSettings } = house().database;
    const { rows: people } = await administrator.query(
      `select i.account_id, e.id as employment from account_identity i join employment e using (account_id)
       where i.issuer = 'demo' and i.subject = $1`,
      [who],
    );
    const { rows: courses } = await administrator.query(
      `select e.id, e.authority_id as authority from enrolment e join citizen_call_name n using (authority_id, citizen_id)
       where n.call_name = 'Asta'`,
    );
    const [person, course] = [people[0], courses[0]];
    const pool = openDatabase<Tables>(appSettings, () => {}, 1);
    const answer = await pool.transaction(async (tables) => {
      await sql`select app.enter(${person.account_id}, ${person.employment}, null, ${day}, ${`${day}T10:00:00Z`})`.execute(
        tables,
      );
      const { rows } = await sql<{
        held: Held[];
      }>`select app.relations_to('enrolment', ${course.id}) as held`.execute(tables);
      const held = new Set(rows[0]?.held);
      const viewer = { as: 'employee', account: person.account_id };
      const record = async () => {};
      const visit = {
        viewer,
        today: plainDate(day),
        language: 'da',
        tables,
        held,
        may: mayButton(held),
        record,
      };
      return work(visit as unknown as Visit, { ...course, team: [] });
    });
    await pool.close();
    return answer;
  };
  const stepsOf = (who: string) =>
    visiting(who, async (visit, { id }) => (await readOpenSteps(visit, id)).map(({ words }) => words));

  test('tells the open steps, what is due first first, as far as the viewer may read them', async () => {
    assert.deepEqual(await stepsOf('karla'), [
      'Prøve at cykle på arbejde én dag om ugen',
      'Tale med Fabrikken Påstand om en tredje dag',
      'Tale med lægen om søvn',
    ]);
    assert.deepEqual(await stepsOf('jens'), ['Tale med Fabrikken Påstand om en tredje dag']);
  });

  test('tells what is to be talked about to those who may know', async () => {
    const points = (who: string) =>
      visiting(who, async (visit, { id }) => (await readAgendaPoints(visit, id)).length);
    assert.equal(await points('karla'), 1);
    assert.equal(await points('jens'), 0);
  });

  test('ticks a step once, and not one of a strand that is closed to the viewer', async () => {
    const social = await visiting(
      'karla',
      async (visit, { id }) => (await readOpenSteps(visit, id))[0]?.id ?? '',
    );
    assert.equal(await visiting('jens', (visit, course) => tickStep(visit, course, social)), false);
    assert.equal(await visiting('karla', (visit, course) => tickStep(visit, course, social)), true);
    assert.equal(await visiting('karla', (visit, course) => tickStep(visit, course, social)), true);
    assert.equal((await stepsOf('karla')).length, 2);
    const { rows } = await house().database.administrator.query(
      'select version, standing from other_step where step_id = $1 order by version',
      [social],
    );
    assert.deepEqual(rows, [
      { version: 1, standing: 'open' },
      { version: 2, standing: 'done' },
    ]);
  });

  test('adds a step once', async () => {
    const draft = {
      words: 'Ringe til skolen',
      goal: undefined,
      doneBy: { who: 'citizen' } as const,
      dueOn: undefined,
      isDueUnreadable: false,
      standing: 'open' as const,
      standingWords: '',
    };
    const add = () =>
      visiting('jens', (visit, course) => addOneStep(visit, course, 'employment', anId<StepId>(77), draft));
    assert.ok((await add()).ok);
    assert.ok((await add()).ok);
    assert.equal((await stepsOf('jens')).filter((words) => words === 'Ringe til skolen').length, 1);
    const refused = await visiting('jens', (visit, course) =>
      addOneStep(visit, course, 'employment', anId<StepId>(78), { ...draft, words: ' ' }),
    );
    assert.deepEqual(refused, { ok: false, refusals: { words: 'step-missing' } });
  });
});
