import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeIn, isPossible, type Knowledge, type OtherWorld } from './other-world.ts';

const list = (...counted: readonly number[]) => Uint8Array.from(counted);
const nothingKnown: Knowledge = { told: [], small: [] };

describe('another world', () => {
  it('changes a count by those who come to it, less those who leave', () => {
    assert.equal(changeIn(list(1, 0, 0), [{ from: 0, to: 1 }]), -1);
    assert.equal(changeIn(list(1, 0, 0), [{ from: 1, to: 0 }]), 1);
    assert.equal(changeIn(list(1, 1, 0), [{ from: 0, to: 1 }]), 0);
    assert.equal(changeIn(list(1, 0, 0), [...twice({ from: 2, to: 0 })]), 2);
  });

  it('takes nobody away who is not there', () => {
    const moves: OtherWorld = twice({ from: 0, to: 1 });
    assert.equal(isPossible(moves, nothingKnown, [2, 0]), true);
    assert.equal(isPossible(moves, nothingKnown, [1, 0]), false);
    assert.equal(isPossible([{ from: 1, to: 0 }], nothingKnown, [5, 0]), false);
    assert.equal(
      isPossible(
        [
          { from: 0, to: 1 },
          { from: 1, to: 0 },
        ],
        nothingKnown,
        [1, 1],
      ),
      true,
    );
  });

  it('keeps every count that was told, not only some of them', () => {
    const told = [list(1, 1, 0), list(1, 0, 0)];
    assert.equal(isPossible([{ from: 0, to: 1 }], { told, small: [] }, [5, 5, 5]), false);
    assert.equal(isPossible([{ from: 0, to: 1 }], { told: told.slice(0, 1), small: [] }, [5, 5, 5]), true);
  });

  it('leaves small what was hidden as small: the part, and the whole that it is a part of', () => {
    const asked: [number, number][] = [];
    const small = {
      part: list(1, 0, 0),
      whole: list(1, 1, 0),
      count: 3,
      wholeCount: 20,
      isStillSmall: (count: number, whole: number) => {
        asked.push([count, whole]);
        return count < 4 && whole < 21;
      },
    };
    const knowledge = { told: [], small: [small] };
    const counts = [5, 5, 5];
    assert.equal(isPossible([{ from: 0, to: 1 }], knowledge, counts), true, 'one less of the same whole');
    assert.equal(isPossible([{ from: 1, to: 0 }], knowledge, counts), false, 'one more than small');
    assert.equal(isPossible([{ from: 2, to: 1 }], knowledge, counts), false, 'one more in the whole alone');
    assert.deepEqual(asked, [
      [2, 20],
      [4, 20],
      [3, 21],
    ]);
    assert.equal(isPossible([{ from: 2, to: 2 }], knowledge, counts), true, 'what did not move is not asked');
    assert.equal(asked.length, 3);
  });
});

function twice(move: OtherWorld[number]): OtherWorld {
  return [move, move];
}
