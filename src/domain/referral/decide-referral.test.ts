import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anIntake } from '../../../tests/builders/a-definition.ts';
import { aRandomDefinition } from '../../../tests/builders/a-random-definition.ts';
import { aReferralAcceptedDaysAgo, aReferralSentDaysAgo } from '../../../tests/builders/a-referral.ts';
import { aCriterion, anIntakeFact, aRoute, aStep, knownToDecide } from '../../../tests/builders/a-way-in.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import type { Judgement } from './criterion.ts';
import { type DecisionFacts, decideReferral, longestReason, type ReferralAnswer } from './decide-referral.ts';

const sent = aReferralSentDaysAgo(9);

function decide(
  answer: ReferralAnswer,
  facts: DecisionFacts,
  {
    reason,
    judged = {},
    on = today,
  }: { reason?: string; judged?: Record<string, Judgement>; on?: typeof today } = {},
) {
  const decision = { answer, on, reason, judged: new Map(Object.entries(judged)) };
  return decideReferral(sent, decision, facts, today);
}

const refusals = (decided: ReturnType<typeof decide>) => (decided.ok ? {} : decided.refusals);

describe('the intake answers a referral', () => {
  it('with a yes that needs no words, when everything is met', () => {
    const intake = anIntake({ criteria: [aCriterion('wants-to')] });
    const yes = decide('accepted', knownToDecide({ intake }), { judged: { 'wants-to': 'yes' } });
    const answer = { answeredOn: today, reason: undefined };
    assert.deepEqual(yes.ok && yes.value.referral, { ...sent, state: 'accepted', answer });
    assert.deepEqual(yes.ok && yes.value.criteria, [{ key: 'wants-to', found: undefined, judged: 'yes' }]);
  });

  it('with a no that says why, whatever is met or not', () => {
    const intake = anIntake({ criteria: [aCriterion('wants-to')] });
    const facts = knownToDecide({ intake });
    assert.equal(decide('refused', facts, { reason: 'I behandling endnu.' }).ok, true);
    assert.deepEqual(refusals(decide('refused', facts, { reason: ' ' })), { reason: 'reason-missing' });
  });

  it('and nobody else does', () => {
    const outsider = knownToDecide({ isIntakeMember: false });
    for (const answer of ['accepted', 'refused'] as const)
      assert.deepEqual(refusals(decide(answer, outsider, { reason: 'Fordi' })), {
        answer: 'not-intake-member',
      });
  });

  it('once', () => {
    const again = decideReferral(
      aReferralAcceptedDaysAgo(2),
      { answer: 'refused', on: today, reason: 'Fordi', judged: new Map() },
      knownToDecide(),
      today,
    );
    assert.deepEqual(again, { ok: false, refusals: { answer: 'already-decided' } });
  });

  it('on a day between the sending and today', () => {
    const onDay = (days: number) =>
      refusals(decide('accepted', knownToDecide(), { on: addDays(today, days) }));
    assert.deepEqual([-10, -9, 0, 1].map(onDay), [
      { answer: 'date-before-sending' },
      {},
      {},
      { answer: 'date-in-the-future' },
    ]);
  });

  it('in words that have an end', () => {
    const wordy = (length: number) =>
      refusals(decide('refused', knownToDecide(), { reason: 'a'.repeat(length) }));
    assert.deepEqual(wordy(longestReason), {});
    assert.deepEqual(wordy(longestReason + 1), { reason: 'reason-too-long' });
  });

  it('with words also for a yes, where the team decides together', () => {
    const team = knownToDecide({ intake: anIntake({ decidedBy: 'team', criteria: [] }) });
    assert.deepEqual(refusals(decide('accepted', team)), { reason: 'reason-of-team-missing' });
    assert.deepEqual(refusals(decide('accepted', team, { reason: 'Vi var enige.' })), {});
  });
});

describe('a criterion in the way of a yes', () => {
  const onBenefit = aCriterion('on-benefit', { holdsWhen: { test: 'yes', fact: 'benefit' } });
  const hard = anIntake({ criteria: [onBenefit] });
  const soft = anIntake({ criteria: [{ ...onBenefit, strength: 'soft' }] });

  it('stops it when it is hard and the facts say no, whatever anybody judges', () => {
    const facts = knownToDecide({ intake: hard }, { benefit: false });
    const yes = decide('accepted', facts, { judged: { 'on-benefit': 'yes' }, reason: 'Alligevel' });
    assert.deepEqual(refusals(yes), { criteria: { 'on-benefit': 'criterion-not-met' } });
  });

  it('can be set aside when it is soft, with words', () => {
    const facts = knownToDecide({ intake: soft }, { benefit: false });
    assert.deepEqual(refusals(decide('accepted', facts)), { reason: 'reason-for-soft-missing' });
    assert.deepEqual(refusals(decide('accepted', facts, { reason: 'Vil meget gerne.' })), {});
  });

  it('asks for a judgement where the facts do not say', () => {
    const facts = knownToDecide({ intake: hard });
    const judged = (judgement?: Judgement) =>
      refusals(decide('accepted', facts, judgement ? { judged: { 'on-benefit': judgement } } : {}));
    assert.deepEqual(judged(), { criteria: { 'on-benefit': 'criterion-not-judged' } });
    assert.deepEqual(judged('unsure'), { criteria: { 'on-benefit': 'criterion-not-judged' } });
    assert.deepEqual(judged('no'), { criteria: { 'on-benefit': 'criterion-not-met' } });
    assert.deepEqual(judged('yes'), {});
  });

  it('of the soft kind asks too, but a doubt is an answer', () => {
    const facts = knownToDecide({ intake: soft });
    assert.deepEqual(refusals(decide('accepted', facts, { reason: 'Prøver' })), {
      criteria: { 'on-benefit': 'criterion-not-judged' },
    });
    const unsure = decide('accepted', facts, { judged: { 'on-benefit': 'unsure' }, reason: 'Prøver' });
    assert.deepEqual(refusals(unsure), {});
  });

  it('keeps no judgement where the facts have spoken', () => {
    const facts = knownToDecide({ intake: hard }, { benefit: true });
    const yes = decide('accepted', facts, { judged: { 'on-benefit': 'no' } });
    assert.deepEqual(yes.ok && yes.value.criteria, [
      { key: 'on-benefit', found: 'holds', judged: undefined },
    ]);
  });
});

describe('a step in the way of a yes', () => {
  const routes = [aRoute('only', aStep('information_meeting'), aStep('voluntary_choice'))];
  const intake = anIntake({ criteria: [], routes });
  const after = (...steps: ReturnType<typeof anIntakeFact>[]) =>
    refusals(decide('accepted', knownToDecide({ intake, steps })));
  const [met, yes] = [anIntakeFact('information_meeting', 'held'), anIntakeFact('voluntary_choice', 'yes')];

  it('is a compulsory meeting that was not held, and a choice that is still open: two things', () => {
    assert.deepEqual(after(), {
      steps: { 'information-meeting': 'step-not-taken', 'voluntary-choice': 'choice-still-open' },
    });
    assert.deepEqual(after(yes), { steps: { 'information-meeting': 'step-not-taken' } });
    assert.deepEqual(after(met), { steps: { 'voluntary-choice': 'choice-still-open' } });
    assert.deepEqual(after(met, yes), {});
  });

  it('is a meeting that is only agreed, or that came to nothing', () => {
    for (const outcome of ['agreed', 'not_held'] as const) {
      const steps = after(anIntakeFact('information_meeting', outcome), yes).steps;
      assert.deepEqual(steps, { 'information-meeting': 'step-not-taken' }, outcome);
    }
  });

  it('is a citizen who has said no; the last word counts', () => {
    assert.deepEqual(after(met, yes, anIntakeFact('voluntary_choice', 'no')).answer, 'citizen-said-no');
    assert.deepEqual(after(met, anIntakeFact('voluntary_choice', 'no'), yes), {});
  });

  it('does not stand in the way of a no', () => {
    const no = decide('refused', knownToDecide({ intake }), { reason: 'Er flyttet' });
    assert.deepEqual(refusals(no), {});
  });
});

describe('any intake of any definition', () => {
  it('can say yes to somebody who has taken every step and of whom everything unknown is judged met, or says why not', () => {
    fc.assert(
      fc.property(aRandomDefinition, fc.integer({ min: 18, max: 70 }), ({ intake }, age) => {
        const steps = (intake.routes[0]?.steps ?? []).map(({ key, kind }) =>
          anIntakeFact(kind as 'told_briefly', kind === 'voluntary_choice' ? 'yes' : 'held', { step: key }),
        );
        const judged = Object.fromEntries(intake.criteria.map(({ key }) => [key, 'yes'] as const));
        const decided = decide('accepted', knownToDecide({ intake, steps }, {}, age), {
          judged,
          reason: 'Ja',
        });
        const criteria = refusals(decided).criteria ?? {};
        assert.deepEqual(Object.keys(refusals(decided)), decided.ok ? [] : ['criteria']);
        assert.ok(Object.values(criteria).every((refusal) => refusal === 'criterion-not-met'));
      }),
    );
  });
});
