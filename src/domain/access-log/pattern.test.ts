import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aLook } from '../../../tests/builders/a-look.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import type { Look } from './look.ts';
import { findPatterns, type Pattern, patterns } from './pattern.ts';

/** One change to a quiet look for each pattern that a look shows by itself. */
const planted: Readonly<Record<Exclude<Pattern, 'unusual_day'>, readonly Partial<Look>[]>> = {
  no_relation: [{ actingAs: [] }, { actingAs: ['log_reviewer'] }],
  same_surname: [{ sameSurname: true }],
  same_address: [{ sameAddress: true }],
  colleague: [{ colleague: true }],
  out_of_hours: [{ at: '05:59' }, { at: '20:00' }, { on: plainDate('2026-11-21') }],
};

const plantable = patterns.filter((pattern) => pattern !== 'unusual_day');

/** A look with just these patterns in it, and what they are. */
const plantedLook = fc.tuple(fc.subarray([...plantable]), fc.nat()).map(([why, pick]) => ({
  why,
  look: aLook(Object.assign({}, ...why.map((one) => planted[one][pick % planted[one].length]))),
}));

describe('patterns in the log', () => {
  it('finds every pattern that is there, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(plantedLook, { maxLength: 30 }), (all) => {
        const looks = all.map(({ look }, i) => ({ ...look, id: String(i), account: `a${i}` }));
        const wanted = all.flatMap(({ why }, i) => (why.length === 0 ? [] : [[String(i), why]]));
        assert.deepEqual(
          findPatterns(looks).map(({ look, why }) => [look.id, why]),
          wanted,
        );
      }),
    );
  });

  it('finds every look of an unusual day, and of no other day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 40 }), fc.integer({ min: 1, max: 15 }), (many, few) => {
        const crowd = (on: Look['on'], people: number): Look[] =>
          Array.from({ length: people }, (_, i) => aLook({ on, citizen: `c${i}` }));
        const busy = plainDate('2026-11-17');
        const looks = [...crowd(busy, many), ...crowd(addDays(busy, 1), few > 5 ? 5 : few)];
        const hits = findPatterns(looks);
        assert.deepEqual(new Set(hits.map(({ look }) => look.on)), new Set([busy]));
        assert.equal(hits.length, many);
      }),
    );
  });

  it('asks nothing about rows from before relations were noted', () => {
    assert.deepEqual(findPatterns([aLook({ actingAs: undefined })]), []);
  });
});
