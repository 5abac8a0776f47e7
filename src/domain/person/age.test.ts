import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { ageOn } from './age.ts';

const bornOn = plainDate('1984-07-12');

describe('age', () => {
  it('goes up on the birthday, not the day before', () => {
    assert.equal(ageOn(bornOn, plainDate('2026-07-11')), 41);
    assert.equal(ageOn(bornOn, plainDate('2026-07-12')), 42);
  });

  it('is 0 on the day of birth, and there is none before', () => {
    assert.equal(ageOn(bornOn, bornOn), 0);
    assert.throws(() => ageOn(bornOn, plainDate('1984-07-11')), RangeError);
  });

  it('goes up on 1 March for those born on 29 February, where the year has none', () => {
    const leapDay = plainDate('1996-02-29');
    assert.equal(ageOn(leapDay, plainDate('2026-02-28')), 29);
    assert.equal(ageOn(leapDay, plainDate('2026-03-01')), 30);
  });

  it('never goes down from one day to the next, and never up by more than one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const step = ageOn(bornOn, addDays(bornOn, days + 1)) - ageOn(bornOn, addDays(bornOn, days));
        assert.ok(step === 0 || step === 1);
      }),
    );
  });
});
