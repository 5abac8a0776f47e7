import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../kernel/plain-date.ts';
import { type HalfYear, halfYearsBetween } from './half-year.ts';
import { breakdownsWithin, groupOfPart, wholeRun } from './part-told.ts';

const started = ['2025-1', '2025-2', '2026-1', '2026-2', 'none'];
const half = (text: string): HalfYear => text as HalfYear;

describe('a report about a part of a run', () => {
  it('is about everybody where nothing is chosen', () => {
    assert.deepEqual(groupOfPart(wholeRun, started), {});
  });

  it('is about one municipality, or those who began in some half-years, or both', () => {
    const part = { authority: 'A', startedFrom: half('2025-2'), startedTo: half('2026-1') };
    assert.deepEqual(groupOfPart(part, started), { authority: ['A'], started: ['2025-2', '2026-1'] });
    assert.deepEqual(groupOfPart({ ...wholeRun, startedFrom: half('2026-1') }, started), {
      started: ['2026-1', '2026-2'],
    });
  });

  it('breaks nobody down into themselves', () => {
    assert.deepEqual(breakdownsWithin(['authority', 'version', 'started'], { authority: ['A'] }), [
      'version',
      'started',
    ]);
    assert.deepEqual(breakdownsWithin(['started'], { started: ['2025-2', '2026-1'] }), ['started']);
  });

  it('counts half-years through, two a year, whatever the days', () => {
    assert.deepEqual(halfYearsBetween(plainDate('2025-06-30'), plainDate('2026-07-01')), [
      '2025-1',
      '2025-2',
      '2026-1',
      '2026-2',
    ]);
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => {
      const date = new Date(Date.UTC(2020, 0, 1) + days * 86_400_000);
      return plainDate(date.toISOString().slice(0, 10));
    });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, last] = one <= other ? [one, other] : [other, one];
        const halves = halfYearsBetween(first, last);
        assert.equal(new Set(halves).size, halves.length);
        assert.deepEqual([...halves].sort(), halves);
        const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
        assert.ok(halves.length >= 1 && halves.length <= 2 * (years + 1));
      }),
    );
  });
});
