import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aFullQuestionnaire } from '../../../tests/builders/a-full-questionnaire.ts';
import { aChoice, aQuestionnaire, aScale, asking } from '../../../tests/builders/a-questionnaire.ts';
import type { Questionnaire } from './questionnaire.ts';
import { questionChanges, takeIn } from './take-in.ts';

const imported = (questionnaire: Questionnaire) => ({ questionnaire, origin: 'imported' as const });

describe('taking a questionnaire in', () => {
  test('gives it the number after the last one, whatever number was written', () => {
    const first = takeIn(aQuestionnaire({ version: 7 }), [], true);
    assert.ok(first.ok);
    assert.equal(first.value.version, 1);
    const changed = { ...first.value, minutes: 9 };
    const second = takeIn(changed, [imported(first.value)], true);
    assert.ok(second.ok);
    assert.equal(second.value.version, 2);
  });

  test('twice changes nothing, in whatever order the fields come', () => {
    fc.assert(
      fc.property(aFullQuestionnaire, (questionnaire) => {
        const first = takeIn(questionnaire, [], true);
        assert.ok(first.ok);
        const turned = Object.fromEntries(
          Object.entries(questionnaire).reverse(),
        ) as unknown as Questionnaire;
        assert.deepEqual(takeIn(turned, [imported(first.value)], true), {
          ok: false,
          refusal: 'nothing-new',
        });
      }),
      { numRuns: 50 },
    );
  });

  test('wants a tick that the house may use it, and leaves alone what comes with the product', () => {
    assert.deepEqual(takeIn(aQuestionnaire(), [], false), { ok: false, refusal: 'rights-not-ticked' });
    const standing = [{ questionnaire: aQuestionnaire(), origin: 'shipped' as const }];
    const changed = aQuestionnaire({ minutes: 9 });
    assert.deepEqual(takeIn(changed, standing, true), { ok: false, refusal: 'comes-with-product' });
  });

  test('tells what becomes of the questions', () => {
    const before = asking([aScale('mood'), aScale('sleep'), aChoice('work', ['yes', 'no'])]);
    const after = asking([aScale('mood'), aScale('sleep', { to: 5 }), aScale('food')]);
    const { added, gone, changed } = questionChanges(before, after);
    assert.deepEqual(
      [added, gone, changed].map((some) => some.map(({ key }) => key)),
      [['food'], ['work'], ['sleep']],
    );
  });
});
