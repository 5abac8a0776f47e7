import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anIntake } from '../../../tests/builders/a-definition.ts';
import { aRandomDefinition } from '../../../tests/builders/a-random-definition.ts';
import { aRoute, aStep } from '../../../tests/builders/a-way-in.ts';
import { today } from '../../../tests/builders/today.ts';
import { readDefinition } from '../programme/read-definition.ts';
import { boardStages, meetingIn, stagesOf, stageWaiting, stepToTake } from './board-stage.ts';
import { type Intake, stepsOf } from './intake-step.ts';
import { outcomesOf, type StepOutcome } from './step-outcome.ts';
import { standingOfSteps } from './step-standing.ts';

const folder = new URL('../../../programmes/', import.meta.url);
const definitions = readdirSync(folder)
  .filter((name) => /\.\d+\.json$/.test(name))
  .map((name) => readDefinition(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
  .flatMap((read) => (read.ok ? [read.value] : []));

/** A definition with two ways in, each with a meeting; and one without a word about its way in. */
const twoWays = definitions.find(({ intake }) => intake.routes.length > 1)?.intake;
const noWays = definitions.find(({ intake }) => intake.routes.length === 0)?.intake;

function after(intake: Intake, route: string | undefined, taken: Readonly<Record<string, StepOutcome>>) {
  const steps = stepsOf(intake, route);
  const facts = steps.flatMap(({ key, kind }) => {
    const outcome = taken[key] ?? taken[kind];
    return outcome === undefined ? [] : [{ step: key, kind, outcome, on: today, toldBy: 'staff' as const }];
  });
  return standingOfSteps(steps, facts);
}

describe('a referral on the board', () => {
  assert.ok(twoWays && noWays);
  const first = twoWays.routes[0]?.key;
  const told = { told_briefly: 'done', leaflet_handed_out: 'done', project_group_calls: 'reached' } as const;

  for (const [what, taken, stage] of [
    ['has just come', {}, 'referred'],
    ['has an agreed meeting', { ...told, clarifying_talk: 'agreed' }, 'meeting_agreed'],
    [
      'is back where it was when the meeting came to nothing',
      { ...told, clarifying_talk: 'not_held' },
      'referred',
    ],
    ['waits for the choice once the meeting was held', { ...told, clarifying_talk: 'held' }, 'choice'],
    [
      'waits while the citizen thinks it over',
      { ...told, clarifying_talk: 'held', voluntary_choice: 'thinking' },
      'choice',
    ],
    [
      'is to be decided after the yes',
      { ...told, clarifying_talk: 'held', voluntary_choice: 'yes' },
      'to_decide',
    ],
    ['is not decided by a yes before the meeting', { ...told, voluntary_choice: 'yes' }, 'referred'],
  ] as const) {
    test(what, () => {
      assert.equal(stageWaiting(after(twoWays, first, taken)), stage);
    });
  }

  test('leads to the step that comes next, and to the answer when none does', () => {
    assert.equal(stepToTake(after(twoWays, first, told))?.step.kind, 'clarifying_talk');
    const all = { ...told, clarifying_talk: 'held', voluntary_choice: 'yes' } as const;
    assert.equal(stepToTake(after(twoWays, first, all)), undefined);
    assert.equal(meetingIn(after(twoWays, first, all))?.fact?.outcome, 'held');
  });

  test('may be answered at once where the definition demands no step', () => {
    assert.equal(stageWaiting(after(noWays, undefined, {})), 'to_decide');
    assert.equal(stageWaiting(after(noWays, undefined, { voluntary_choice: 'thinking' })), 'choice');
    assert.equal(meetingIn(after(noWays, undefined, {})), undefined);
  });
});

describe('the meeting a card tells of', () => {
  const meeting = aStep('information_meeting');
  const offer = aStep('clarifying_talk', false);
  const intake = anIntake({ routes: [aRoute('one', meeting, offer, aStep('voluntary_choice'))] });
  const told = (taken: Readonly<Record<string, StepOutcome>>) => {
    const { step, fact } = meetingIn(after(intake, 'one', taken)) ?? {};
    return [step?.key, fact?.outcome];
  };

  test('is the one that must be held, until it is; an offer nobody took up is not asked after', () => {
    assert.deepEqual(told({}), [meeting.key, undefined]);
    assert.deepEqual(told({ [offer.key]: 'held' }), [meeting.key, undefined]);
    assert.deepEqual(told({ [meeting.key]: 'held' }), [meeting.key, 'held']);
  });

  test('is the offer as soon as it is agreed, and the last that was held in the end', () => {
    assert.deepEqual(told({ [meeting.key]: 'held', [offer.key]: 'agreed' }), [offer.key, 'agreed']);
    assert.deepEqual(told({ [meeting.key]: 'held', [offer.key]: 'held' }), [offer.key, 'held']);
  });
});

describe('the columns', () => {
  test('come from the ways in: no column for a meeting where there is none', () => {
    assert.ok(twoWays && noWays);
    assert.deepEqual(stagesOf(twoWays, true), boardStages);
    assert.deepEqual(stagesOf(noWays, true), ['choice', 'to_decide', 'ready']);
    assert.deepEqual(stagesOf(noWays, false), ['choice', 'to_decide']);
  });

  test('of any definition hold every referral, wherever it stands', () => {
    fc.assert(
      fc.property(aRandomDefinition, fc.array(fc.nat(9), { minLength: 9 }), ({ intake }, luck) => {
        const stages = stagesOf(intake, false);
        const routes = intake.routes.length === 0 ? [undefined] : intake.routes.map(({ key }) => key);
        for (const route of routes) {
          const taken = Object.fromEntries(
            stepsOf(intake, route).flatMap(({ key, kind }, at) => {
              const outcomes: readonly StepOutcome[] = outcomesOf[kind];
              const outcome = outcomes[(luck[at % luck.length] ?? 0) % (outcomes.length + 1)];
              return outcome === undefined ? [] : [[key, outcome] as const];
            }),
          );
          assert.ok(stages.includes(stageWaiting(after(intake, route, taken))));
        }
      }),
    );
  });
});
