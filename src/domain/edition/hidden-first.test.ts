import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aRuleColumn, some } from '../../../tests/builders/counted-people.ts';
import type { CountedPerson, Trait } from './counted-person.ts';
import { editionCells } from './edition-cells.ts';
import type { ToldEdition } from './guarded-count.ts';
import { suppress } from './suppress.ts';
import { isShown } from './told-cell.ts';
import { valuesOf } from './values-of.ts';

/** Every key of an edition with its count, or why it is hidden. */
function told(
  people: readonly CountedPerson[],
  breakdowns: readonly Trait[],
  earlier: readonly ToldEdition[] = [],
): ReadonlyMap<string, number | string> {
  const cells = editionCells({ rules: [aRuleColumn()], breakdowns, only: {} }, valuesOf(people, 0));
  const said = suppress(people, { cells, threshold: 5 }, earlier, 0);
  assert.ok(said.ok, said.ok ? '' : said.refusal);
  return new Map(said.value.map((cell) => [cell.key, isShown(cell) ? cell.count : cell.hidden]));
}

const hidden = (said: ReadonlyMap<string, number | string>): readonly string[] =>
  [...said].flatMap(([key, what]) => (what === 'guards' ? [key] : [])).toSorted();

describe('what is hidden to guard something small', () => {
  it('is the breakdown, and never the total, where a breakdown is enough', () => {
    const people = [
      ...some(2, { job: 'met', authority: 'A' }),
      ...some(20, { authority: 'A' }),
      ...some(8, { job: 'met', authority: 'B' }),
      ...some(20, { authority: 'B' }),
      ...some(12, { job: 'met', authority: 'C' }),
      ...some(20, { authority: 'C' }),
    ];
    const said = told(people, ['authority']);
    assert.equal(said.get('job met'), 22);
    assert.equal(said.get('job all'), 82);
    assert.deepEqual(hidden(said), ['job met authority=B'], 'the smallest that closes it');
  });

  it('is what those who read another edition miss already, before anything new', () => {
    const people = [
      ...some(2, { job: 'met', authority: 'A', version: '1' }),
      ...some(20, { authority: 'A', version: '1' }),
      ...some(9, { job: 'met', authority: 'B', version: '1' }),
      ...some(20, { authority: 'B', version: '1' }),
      ...some(8, { job: 'met', authority: 'C', version: '2' }),
      ...some(20, { authority: 'C', version: '2' }),
    ];
    const cells = editionCells(
      { rules: [aRuleColumn()], breakdowns: ['authority'], only: {} },
      valuesOf(people, 0),
    );
    const first = suppress(people, { cells, threshold: 5 }, [], 0);
    assert.ok(first.ok);
    const again = told(people, ['authority', 'version'], [{ moment: 0, threshold: 5, cells: first.value }]);
    const before = first.value.filter((cell) => !isShown(cell)).map(({ key }) => key);
    for (const key of before) assert.notEqual(typeof again.get(key), 'number', `${key} would be given away`);
  });

  it('is told with its group and its whole, and without a count', () => {
    const people = [
      ...some(2, { job: 'met', authority: 'A' }),
      ...some(20, { authority: 'A' }),
      ...some(8, { job: 'met', authority: 'B' }),
      ...some(20, { authority: 'B' }),
    ];
    const cells = editionCells(
      { rules: [aRuleColumn()], breakdowns: ['authority'], only: {} },
      valuesOf(people, 0),
    );
    const said = suppress(people, { cells, threshold: 5 }, [], 0);
    const guard = said.ok && said.value.find(({ key }) => key === 'job met authority=B');
    assert.deepEqual(guard, {
      key: 'job met authority=B',
      column: 'job',
      places: ['met'],
      group: { authority: ['B'] },
      role: 'part',
      of: 'job all authority=B',
      hidden: 'guards',
    });
  });
});
