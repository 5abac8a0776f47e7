import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type AtVersion, revise } from './revise.ts';

const isSame = (one: string, other: string) => one === other;

describe('changing something that others may have changed', () => {
  const first: AtVersion<string> = { version: 1, value: 'Jeg vil gerne ud at køre igen' };
  const second: AtVersion<string> = { version: 2, value: 'Jeg vil gerne køre lastbil igen' };

  it('begins with a first version', () => {
    assert.deepEqual(revise('Noget', undefined, undefined, isSame), { is: 'next', version: 1 });
  });

  it('goes on to the next', () => {
    assert.deepEqual(revise('Noget nyt', first, first, isSame), { is: 'next', version: 2 });
  });

  it('leaves alone what the writer left alone, also when somebody else changed it', () => {
    assert.deepEqual(revise(first.value, first, second, isSame), { is: 'unchanged' });
  });

  it('is a conflict when both changed it', () => {
    assert.deepEqual(revise('Noget tredje', first, second, isSame), { is: 'conflict' });
  });

  it('is no conflict when both wrote the same', () => {
    assert.deepEqual(revise(second.value, first, second, isSame), { is: 'unchanged' });
  });

  it('never overwrites: whoever writes on from an old version changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ from: fc.nat(20), words: fc.string() })), (writers) => {
        const versions: AtVersion<string>[] = [];
        for (const { from, words } of writers) {
          const seen = versions[Math.min(from, versions.length) - 1];
          const before = [...versions];
          const revision = revise(words, seen, versions.at(-1), isSame);
          if (revision.is === 'next') versions.push({ version: revision.version, value: words });
          assert.deepEqual(versions.slice(0, before.length), before);
          if (revision.is === 'next') assert.equal(seen?.version ?? 0, before.length);
        }
        assert.deepEqual(
          versions.map(({ version }) => version),
          versions.map((_, at) => at + 1),
        );
      }),
    );
  });
});
