import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { worldFinder } from './find-other-world.ts';
import { changeIn, isPossible, type Knowledge, type OtherWorld } from './other-world.ts';

const list = (...counted: readonly number[]) => Uint8Array.from(counted);

describe('looking for another world', () => {
  it('finds one person who could as well have the other history', () => {
    const find = worldFinder({ told: [list(1, 1, 0)], small: [] }, [1, 0, 7]);
    assert.deepEqual(find(list(1, 0, 0)), [{ from: 0, to: 1 }]);
    assert.equal(find(list(1, 1, 0)), undefined, 'what was told has one value');
  });

  it('finds two who change places where no single one can', () => {
    const rows = list(1, 1, 0, 0);
    const columns = list(1, 0, 1, 0);
    const find = worldFinder({ told: [rows, columns], small: [] }, [1, 0, 0, 1]);
    const world = find(list(1, 0, 0, 0));
    assert.equal(world?.length, 2);
    assert.equal(changeIn(list(1, 0, 0, 0), world ?? []), -1);
    for (const told of [rows, columns]) assert.equal(changeIn(told, world ?? []), 0);
  });

  it('moves nobody who is not there', () => {
    const find = worldFinder({ told: [list(1, 1, 0)], small: [] }, [0, 0, 9]);
    assert.equal(find(list(1, 0, 0)), undefined);
  });

  it('finds what trying everything finds, where one or two moves are enough, and never more', () => {
    const length = 5;
    const counted = fc
      .array(fc.integer({ min: 0, max: 1 }), { minLength: length, maxLength: length })
      .map((bits) => Uint8Array.from(bits));
    const counts = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 4 }), counts, counted, (told, real, guarded) => {
        const knowledge: Knowledge = { told, small: [] };
        const found = worldFinder(knowledge, real)(guarded);
        const possible = worldsOfTwo(length).some(
          (world) => changeIn(guarded, world) !== 0 && isPossible(world, knowledge, real),
        );
        assert.equal(found !== undefined, possible);
        if (found === undefined) return;
        assert.ok(isPossible(found, knowledge, real));
        assert.notEqual(changeIn(guarded, found), 0);
      }),
      { numRuns: 400 },
    );
  });
});

/** Every world of one or two moves. */
function worldsOfTwo(length: number): readonly OtherWorld[] {
  const all = Array.from({ length }, (_, at) => at);
  const moves = all.flatMap((from) => all.filter((to) => to !== from).map((to) => ({ from, to })));
  return [
    ...moves.map((move) => [move]),
    ...moves.flatMap((first) => moves.map((second) => [first, second])),
  ];
}
