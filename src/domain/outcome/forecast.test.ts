import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { forecast } from './forecast.ts';

const figure = (changes: Partial<Parameters<typeof forecast>[0]> = {}) => ({
  counted: 'people' as const,
  numerator: 10,
  denominator: 60,
  notYetPossible: 20,
  holdsNow: 0,
  followed: { met: 10, of: 40 },
  ...changes,
});

describe('a forecast', () => {
  it('takes those whose day is to come to go like those whose day has come', () => {
    // A quarter of 20 is 5; Wilson's limits for 10 of 40 are 14.2 and 40.2 per cent.
    assert.deepEqual(forecast(figure()), {
      method: 'as_those_before',
      expected: 15,
      low: 13,
      high: 18,
      of: 60,
    });
  });

  it('is not made from those alone who got there early', () => {
    assert.equal(forecast(figure({ followed: { met: 0, of: 0 } })), undefined);
    assert.equal(forecast(figure({ followed: { met: 9, of: 9 } })), undefined);
  });

  it('says how it stands where nobody can be settled yet', () => {
    const ahead = figure({ numerator: 0, notYetPossible: 60, holdsNow: 7, followed: { met: 0, of: 0 } });
    assert.deepEqual(forecast(ahead), { method: 'as_it_stands', expected: 7, low: 7, high: 7, of: 60 });
  });

  it('says nothing where all is settled, of meetings, and of a rule without a day', () => {
    assert.equal(forecast(figure({ notYetPossible: 0 })), undefined);
    assert.equal(forecast(figure({ counted: 'meetings' })), undefined);
    assert.equal(forecast(figure({ followed: undefined })), undefined);
  });

  it('never promises fewer than have reached it, nor more than could', () => {
    const counts = fc.record({
      met: fc.nat(50),
      notMet: fc.nat(50),
      early: fc.nat(20),
      open: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(counts, ({ met, notMet, early, open }) => {
        const numerator = met + early;
        const denominator = numerator + notMet + open;
        const ahead = forecast(
          figure({ numerator, denominator, notYetPossible: open, followed: { met, of: met + notMet } }),
        );
        if (ahead === undefined) return;
        assert.ok(numerator <= ahead.low && ahead.low <= ahead.expected);
        assert.ok(ahead.expected <= ahead.high && ahead.high <= numerator + open);
      }),
    );
  });
});
