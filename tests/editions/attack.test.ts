import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countOf } from '../../src/domain/edition/cell.ts';
import { isSmall } from '../../src/domain/edition/is-small.ts';
import { attack, type Suppressing } from './attack.ts';

/** `npm run editions:attack` composes 10,000. */
const editions = Number(process.env['EDITIONS'] ?? 2_000);

/** Hides what is small and nothing else, as is often done. */
const hidesSmallOnly: Suppressing = (people, { cells, threshold }, _, moment) => ({
  ok: true,
  value: cells.map((cell) => {
    const count = countOf(cell, people, moment);
    const whole = cells.find(({ key }) => key === cell.of);
    const all = whole === undefined ? count : countOf(whole, people, moment);
    return isSmall(cell, count, all, threshold) ? { ...cell, hidden: 'small' as const } : { ...cell, count };
  }),
});

describe('an attacker with all editions of a run', () => {
  it(`works out no hidden count from ${editions} editions, broken down and filtered in every way`, () => {
    const { told, refused, hidden, finds } = attack({ editions, people: 120, seed: 3, threshold: 5 });
    assert.ok(
      told > editions / 10 && refused > 0 && hidden > 50,
      `${told} told, ${refused} refused, ${hidden} hidden`,
    );
    assert.deepEqual(finds, []);
  });

  it('works out none of other runs either, small ones and large, under the lowest threshold', () => {
    for (const [seed, people] of [
      [5, 30],
      [6, 60],
      [8, 300],
    ] as const) {
      const { finds } = attack({ editions: 40, people, seed, threshold: 3 });
      assert.deepEqual(finds, [], `run ${seed}`);
    }
  });

  it('works out many where only small counts are hidden: the attack is a real one', () => {
    const { finds } = attack({ editions: 100, people: 120, seed: 3, threshold: 5 }, hidesSmallOnly);
    assert.ok(finds.length >= 4, `${finds.length} found`);
  });
});
