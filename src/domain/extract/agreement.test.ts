import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { checkExtract, type ExtractDraft } from './agreement.ts';

const today = plainDate('2026-11-18');
const draft: ExtractDraft = {
  evaluator: 'eva',
  purpose: ' Virker det, at begge bliver spurgt? ',
  basis: 'consent',
  contents: ['answers'],
  background: ['age'],
  toldFrom: undefined,
  toldTo: plainDate('2026-10-31'),
  until: plainDate('2027-12-31'),
  smallestGroup: 5,
  linksRegister: false,
};

describe('an agreement on an extract', () => {
  test('stands when all of it is said, and holds on its last day', () => {
    const checked = checkExtract({ ...draft, until: today }, today);
    assert.ok(checked.ok);
    assert.equal(checked.value.purpose, 'Virker det, at begge bliver spurgt?');
  });

  test('says everything that is missing at once', () => {
    const empty = { evaluator: undefined, basis: undefined, toldTo: undefined, until: undefined };
    const checked = checkExtract({ ...draft, ...empty, purpose: ' ', contents: [], smallestGroup: 2 }, today);
    assert.deepEqual(!checked.ok && checked.refusals, {
      evaluator: 'evaluator-missing',
      purpose: 'purpose-missing',
      basis: 'basis-missing',
      contents: 'contents-missing',
      toldTo: 'told-to-missing',
      until: 'until-missing',
      smallestGroup: 'group-too-small',
    });
  });

  test('ends neither before it begins nor after a working life, and its days run forwards', () => {
    const refusals = (more: Partial<ExtractDraft>) => {
      const checked = checkExtract({ ...draft, ...more }, today);
      return checked.ok ? {} : checked.refusals;
    };
    assert.deepEqual(refusals({ until: plainDate('2026-11-17') }), { until: 'until-over' });
    assert.deepEqual(refusals({ until: plainDate('2036-11-19') }), { until: 'until-too-far' });
    assert.deepEqual(refusals({ toldFrom: plainDate('2026-11-01') }), { toldFrom: 'days-reversed' });
    assert.deepEqual(refusals({ smallestGroup: 4.5 }), { smallestGroup: 'group-too-small' });
  });
});
