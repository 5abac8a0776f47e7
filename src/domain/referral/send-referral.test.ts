import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anIntake } from '../../../tests/builders/a-definition.ts';
import { aReferralSentDaysAgo } from '../../../tests/builders/a-referral.ts';
import { anAskedFact, aRoute, aStep, typed } from '../../../tests/builders/a-way-in.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import type { Intake } from './intake-step.ts';
import { longestGrounds, type ReferralForm, sendReferral } from './send-referral.ts';

const input = aReferralSentDaysAgo(0);
const nothing = typed('');

function send(changes: Partial<ReferralForm>, intake: Intake = anIntake()) {
  const form: ReferralForm = {
    route: '',
    grounds: 'Vil gerne i gang.',
    fact: () => nothing,
    takenOn: () => nothing,
    ...changes,
  };
  return sendReferral(input, form, intake, new Map([['benefits', ['kontanthjaelp']]]), today);
}

const refusals = (sent: ReturnType<typeof send>) => (sent.ok ? {} : sent.refusals);

describe('sending a referral', () => {
  it('is done today, in the referrer’s own words, and is due as the definition says', () => {
    const sent = send({ grounds: '  Vil gerne i gang. ' }, anIntake({ answerWithinDays: 10 }));
    const referral = { ...input, grounds: 'Vil gerne i gang.', state: 'sent', sentOn: today };
    assert.deepEqual(sent.ok && sent.value.referral, referral);
    assert.equal(sent.ok && sent.value.answerBy, addDays(today, 10));
  });

  it('says why, in a few words', () => {
    assert.deepEqual(refusals(send({ grounds: ' ' })), { grounds: 'grounds-missing' });
    assert.deepEqual(refusals(send({ grounds: 'a'.repeat(longestGrounds) })), {});
    assert.deepEqual(refusals(send({ grounds: 'a'.repeat(longestGrounds + 1) })), {
      grounds: 'grounds-too-long',
    });
  });

  it('chooses a way in only where there are several', () => {
    const [call, meet] = [aRoute('call'), aRoute('meet')];
    const one = send({}, anIntake({ routes: [call] }));
    assert.equal(one.ok && one.value.referral.route, 'call');
    const two = anIntake({ routes: [call, meet] });
    assert.deepEqual(refusals(send({ route: 'fly' }, two)), { route: 'route-missing' });
    const chosen = send({ route: 'meet' }, two);
    assert.equal(chosen.ok && chosen.value.referral.route, 'meet');
  });

  it('keeps what the definition asks for and nothing else, eligibility apart from the rest', () => {
    const intake = anIntake({
      facts: [
        anAskedFact('diagnosis', { kind: 'yes_no' }),
        anAskedFact('skills', { kind: 'text' }, { eligibility: false, demanded: false }),
      ],
      notedAtStart: [anAskedFact('would-stop', { kind: 'yes_no' }, { eligibility: false })],
    });
    const answers = new Map([
      ['diagnosis', 'yes'],
      ['skills', 'Gartner'],
      ['would-stop', 'no'],
      ['religion', 'ingen'],
    ]);
    const sent = send({ fact: (key) => typed(answers.get(key) ?? '') }, intake);
    assert.deepEqual(sent.ok && sent.value.eligibility, [
      { key: 'diagnosis', value: { kind: 'yes_no', yes: true } },
    ]);
    assert.deepEqual(sent.ok && sent.value.told, [
      { key: 'skills', value: { kind: 'text', text: 'Gartner' } },
      { key: 'would-stop', value: { kind: 'yes_no', yes: false } },
    ]);
  });

  it('names every fact that is missing or cannot be read, at once', () => {
    const intake = anIntake({
      facts: [
        anAskedFact('benefit', { kind: 'code', list: 'benefits' }),
        anAskedFact('since', { kind: 'date' }),
        anAskedFact('diagnosis', { kind: 'yes_no' }),
      ],
    });
    const answers = new Map([
      ['benefit', 'bistandshjaelp'],
      ['since', 'i foråret'],
    ]);
    assert.deepEqual(refusals(send({ fact: (key) => typed(answers.get(key) ?? '') }, intake)), {
      facts: { benefit: 'code-not-offered', since: 'fact-no-date', diagnosis: 'fact-missing' },
    });
  });

  it('writes down what the citizen was told before, each with its day', () => {
    const intake = anIntake({ routes: [aRoute('only', aStep('told_briefly'))] });
    const yesterday = addDays(today, -1);
    const sent = send({ takenOn: () => typed('i går', yesterday) }, intake);
    assert.deepEqual(sent.ok && sent.value.steps.map(({ step, outcome, on }) => [step, outcome, on]), [
      ['told-briefly', 'done', yesterday],
      ['leaflet_handed_out', 'done', yesterday],
    ]);
  });

  it('refuses a day that cannot be read, and one that has not come', () => {
    const tomorrow = addDays(today, 1);
    const leaflet = (text: string, date?: typeof today) =>
      refusals(send({ takenOn: (kind) => (kind === 'leaflet_handed_out' ? typed(text, date) : nothing) }));
    assert.deepEqual(leaflet('engang'), { steps: { leaflet_handed_out: 'step-date-missing' } });
    assert.deepEqual(leaflet('i morgen', tomorrow), { steps: { leaflet_handed_out: 'step-in-the-future' } });
    assert.deepEqual(leaflet(' '), {});
  });
});
