import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anonymityOf, type KnownOf } from './k-anonymity.ts';

const person = fc.tuple(
  fc.constantFrom('Ådal', 'Engby'),
  fc.constantFrom('k', 'm', undefined),
  fc.integer({ min: 1980, max: 1984 }),
);

describe('how well people are hidden among each other', () => {
  test('everybody alike is hidden among all, and one who stands alone is exposed', () => {
    const alike: KnownOf[] = Array.from({ length: 7 }, () => ['Ådal', 'k']);
    assert.deepEqual(anonymityOf(alike, 5), {
      people: 7,
      smallest: 7,
      exposed: 0,
      groups: 1,
      exposedWithout: [0, 0],
    });
    const withOne: KnownOf[] = [...alike, ['Ådal', 'm']];
    assert.deepEqual(anonymityOf(withOne, 5), {
      people: 8,
      smallest: 1,
      exposed: 1,
      groups: 2,
      exposedWithout: [1, 0],
    });
    assert.deepEqual(anonymityOf([], 5), {
      people: 0,
      smallest: 0,
      exposed: 0,
      groups: 0,
      exposedWithout: [],
    });
  });

  test('counts as one would by hand, and leaving something out never exposes more', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 40 }), fc.integer({ min: 2, max: 6 }), (people, k) => {
        const report = anonymityOf(people, k);
        const alike = (one: KnownOf) =>
          people.filter((other) => other.every((value, at) => Object.is(value, one[at]))).length;
        assert.equal(report.exposed, people.filter((one) => alike(one) < k).length);
        assert.equal(report.smallest, Math.min(...people.map(alike), people.length));
        for (const less of report.exposedWithout) assert.ok(less <= report.exposed);
      }),
    );
  });
});
