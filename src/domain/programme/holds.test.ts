import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aRandomDefinition } from '../../../tests/builders/a-random-definition.ts';
import type { Condition } from './condition.ts';
import { type FactAnswer, holds, type IntakeFacts } from './holds.ts';

const known = (answers: Readonly<Record<string, FactAnswer>>, age = 40): IntakeFacts => ({
  answers: new Map(Object.entries(answers)),
  age,
});

const onSickLeave: Condition = { test: 'yes', fact: 'on-sick-leave' };
const onCashBenefit: Condition = { test: 'one_of', fact: 'benefit', codes: ['kontanthjaelp'] };

describe('a condition', () => {
  it('asks for a yes, a code, an answer at all', () => {
    assert.equal(holds(onSickLeave, known({ 'on-sick-leave': true })), 'holds');
    assert.equal(holds(onSickLeave, known({ 'on-sick-leave': false })), 'fails');
    assert.equal(holds(onCashBenefit, known({ benefit: 'kontanthjaelp' })), 'holds');
    assert.equal(holds(onCashBenefit, known({ benefit: 'su' })), 'fails');
    assert.equal(holds({ test: 'known', fact: 'benefit' }, known({})), 'fails');
  });

  it('asks for an age, the birthday included', () => {
    const verdicts = [29, 30].map((age) => [
      holds({ test: 'age_at_least', years: 30 }, known({}, age)),
      holds({ test: 'age_below', years: 30 }, known({}, age)),
    ]);
    assert.deepEqual(verdicts, [
      ['fails', 'holds'],
      ['holds', 'fails'],
    ]);
  });

  it('stays open while an answer is missing, unless the rest settles it', () => {
    const both: Condition = { test: 'all', of: [onSickLeave, onCashBenefit] };
    const either: Condition = { test: 'any', of: [onSickLeave, onCashBenefit] };
    assert.equal(holds({ test: 'not', of: onSickLeave }, known({})), 'unknown');
    assert.equal(holds(both, known({ 'on-sick-leave': true })), 'unknown');
    assert.equal(holds(both, known({ 'on-sick-leave': false })), 'fails');
    assert.equal(holds(either, known({ 'on-sick-leave': true })), 'holds');
    assert.equal(holds(either, known({ 'on-sick-leave': false })), 'unknown');
  });
});

describe('any condition of any definition', () => {
  const anyCondition = aRandomDefinition.chain(({ intake }) => {
    const asked = intake.criteria.flatMap(({ holdsWhen }) => holdsWhen ?? []);
    return fc.constantFrom<Condition>({ test: 'age_at_least', years: 18 }, ...asked);
  });
  const facts = known({ 'fact-0': true, 'fact-2': 'kontanthjaelp' }, 33);

  it('is turned round by not, and back by another', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const twice: Condition = { test: 'not', of: { test: 'not', of: condition } };
        assert.equal(holds(twice, facts), holds(condition, facts));
      }),
    );
  });

  it('keeps what is settled when more is known', () => {
    const more = known({ 'fact-0': true, 'fact-1': true, 'fact-2': 'kontanthjaelp', 'fact-3': 'su' }, 33);
    const asksWhetherKnown = (part: unknown): boolean => JSON.stringify(part).includes('"known"');
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const before = holds(condition, facts);
        if (before !== 'unknown' && !asksWhetherKnown(condition))
          assert.equal(holds(condition, more), before);
      }),
    );
  });
});
