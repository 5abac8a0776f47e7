import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anIntake } from '../../../tests/builders/a-definition.ts';
import { aReferralAcceptedDaysAgo, aReferralSentDaysAgo } from '../../../tests/builders/a-referral.ts';
import { anIntakeFact, aRoute, aStep } from '../../../tests/builders/a-way-in.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { closedByOwnNo } from './close-on-own-no.ts';
import { type NotedStepKind, stepsOf } from './intake-step.ts';
import { mayRecord, recordStep } from './record-step.ts';
import { choicesOpen, sayChoice } from './say-choice.ts';
import { isTaken, outcomesOf } from './step-outcome.ts';
import { choiceIn, nextStep, standingOfSteps } from './step-standing.ts';

const call = aRoute('call', aStep('told_briefly'), aStep('clarifying_talk'), aStep('voluntary_choice'));
const intake = anIntake({ routes: [call, aRoute('meet', aStep('joint_meeting'))] });
const kinds = (route?: string) => stepsOf(intake, route).map(({ kind }) => kind);
const sent = aReferralSentDaysAgo(5);

describe('the steps of a way in', () => {
  it('are those of the chosen route before the decision, and the leaflet before them', () => {
    assert.deepEqual(kinds('call'), [
      'leaflet_handed_out',
      'told_briefly',
      'clarifying_talk',
      'voluntary_choice',
    ]);
  });

  it('hold the citizen’s own choice also where the route does not speak of it', () => {
    assert.deepEqual(kinds('meet'), ['leaflet_handed_out', 'joint_meeting', 'voluntary_choice']);
    assert.deepEqual(
      stepsOf(anIntake(), undefined).map(({ kind, compulsory }) => [kind, compulsory]),
      [
        ['leaflet_handed_out', false],
        ['voluntary_choice', false],
      ],
    );
  });
});

describe('how the steps stand', () => {
  const stand = (...facts: ReturnType<typeof anIntakeFact>[]) =>
    standingOfSteps(stepsOf(intake, 'call'), facts);

  it('follows what was written down last', () => {
    const agreedThenHeld = stand(
      anIntakeFact('clarifying_talk', 'agreed'),
      anIntakeFact('clarifying_talk', 'not_held'),
      anIntakeFact('clarifying_talk', 'held'),
    );
    assert.equal(agreedThenHeld.find(({ step }) => step.kind === 'clarifying_talk')?.isTaken, true);
  });

  it('leads to the next compulsory step', () => {
    assert.equal(nextStep(stand())?.step.kind, 'told_briefly');
    assert.equal(nextStep(stand(anIntakeFact('told_briefly', 'done')))?.step.kind, 'clarifying_talk');
  });

  it('tells what the citizen last said, apart from every meeting', () => {
    assert.equal(choiceIn(stand(anIntakeFact('clarifying_talk', 'held'))), undefined);
    assert.equal(choiceIn(stand(anIntakeFact('voluntary_choice', 'thinking')))?.outcome, 'thinking');
  });
});

describe('writing a step down', () => {
  const talk = stepsOf(intake, 'call').find(({ kind }) => kind === 'clarifying_talk') ?? fail();
  const write = (outcome: string, days: number, part: 'intake_member' | 'responsible' = 'intake_member') =>
    recordStep(sent, talk, { outcome, on: addDays(today, days) }, part, today);

  it('keeps what came of it, and the day', () => {
    const held = write('held', -1);
    assert.deepEqual(held.ok && held.value, {
      step: 'clarifying-talk',
      kind: 'clarifying_talk',
      outcome: 'held',
      on: addDays(today, -1),
      toldBy: 'staff',
    });
  });

  it('may lie before the sending, never ahead, and not years back', () => {
    assert.equal(write('held', -20).ok, true);
    assert.deepEqual(write('held', 1), { ok: false, refusals: { on: 'step-in-the-future' } });
    assert.deepEqual(write('held', -800), { ok: false, refusals: { on: 'step-long-ago' } });
  });

  it('agrees only on a day to come', () => {
    assert.equal(write('agreed', 0).ok, true);
    assert.deepEqual(write('agreed', -1), { ok: false, refusals: { on: 'agreed-day-is-over' } });
  });

  it('asks for an outcome of the step’s own', () => {
    assert.deepEqual(write('yes', 0), { ok: false, refusals: { outcome: 'outcome-missing' } });
  });

  it('leaves the intake’s own steps to the intake', () => {
    assert.deepEqual(write('held', 0, 'responsible'), {
      ok: false,
      refusals: { step: 'not-yours-to-record' },
    });
    assert.equal(mayRecord({ kind: 'joint_meeting' }, 'responsible'), true);
  });

  it('ends with the answer', () => {
    const late = recordStep(
      aReferralAcceptedDaysAgo(1),
      talk,
      { outcome: 'held', on: today },
      'intake_member',
      today,
    );
    assert.deepEqual(late, { ok: false, refusals: { step: 'answered-already' } });
  });
});

describe('the citizen’s own choice', () => {
  const step = { key: 'choice' };

  it('is open until the answer; after a yes there is only a no to say', () => {
    assert.deepEqual(choicesOpen(sent), ['yes', 'thinking', 'no']);
    assert.deepEqual(choicesOpen({ state: 'accepted' }), ['no']);
    for (const state of ['refused', 'withdrawn', 'started'] as const)
      assert.deepEqual(choicesOpen({ state }), []);
  });

  it('is written down as the citizen’s own, without a reason', () => {
    const yes = sayChoice(sent, step, 'yes', today);
    assert.deepEqual(yes.ok && yes.value, {
      step: 'choice',
      kind: 'voluntary_choice',
      outcome: 'yes',
      on: today,
      toldBy: 'citizen',
    });
  });

  it('closes the referral when it is a no, also after the intake’s yes, which is still known', () => {
    const no = anIntakeFact('voluntary_choice', 'no');
    const closed = closedByOwnNo(sent, no);
    assert.deepEqual(closed?.ownNo, { saidOn: today, reason: undefined });
    const accepted = aReferralAcceptedDaysAgo(2);
    assert.deepEqual(closedByOwnNo(accepted, no)?.answer, accepted.answer);
    assert.equal(closedByOwnNo(sent, anIntakeFact('voluntary_choice', 'thinking')), undefined);
  });

  it('said at a meeting before the sending closes on the day of the sending', () => {
    const early = anIntakeFact('voluntary_choice', 'no', { on: addDays(sent.sentOn, -3) });
    assert.equal(closedByOwnNo(sent, early)?.ownNo.saidOn, sent.sentOn);
  });
});

describe('a meeting and the choice', () => {
  it('share no outcome, so that one can never be taken for the other', () => {
    const meetings = (Object.keys(outcomesOf) as NotedStepKind[]).filter(
      (kind) => kind !== 'voluntary_choice',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...meetings),
        fc.constantFrom(...outcomesOf.voluntary_choice),
        (kind, choice) => {
          assert.ok(!(outcomesOf[kind] as readonly string[]).includes(choice));
        },
      ),
    );
  });

  it('are taken when there is something to go by: a no to taking part is a choice too', () => {
    assert.deepEqual((['yes', 'no', 'thinking', 'held', 'agreed'] as const).map(isTaken), [
      true,
      true,
      false,
      true,
      false,
    ]);
  });
});

function fail(): never {
  throw new Error('the route has the step');
}
