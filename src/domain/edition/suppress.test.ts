import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aRuleColumn, aState, some } from '../../../tests/builders/counted-people.ts';
import type { CountedPerson, Trait } from './counted-person.ts';
import { editionCells } from './edition-cells.ts';
import type { ToldEdition } from './guarded-count.ts';
import { type Suppressed, suppress } from './suppress.ts';
import { isShown } from './told-cell.ts';
import { valuesOf } from './values-of.ts';

interface Asked {
  readonly breakdowns?: readonly Trait[];
  readonly threshold?: number;
  readonly earlier?: readonly ToldEdition[];
  readonly moment?: number;
}

function tell(
  people: readonly CountedPerson[],
  { breakdowns = [], threshold = 5, earlier = [], moment = 0 }: Asked = {},
) {
  const cells = editionCells({ rules: [aRuleColumn()], breakdowns, only: {} }, valuesOf(people, moment));
  return suppress(people, { cells, threshold }, earlier, moment);
}

/** What stands in the edition for a key: the count, or why it is hidden. */
function said(told: Suppressed, key: string): number | string {
  assert.ok(told.ok, told.ok ? '' : told.refusal);
  const cell = told.value.find((each) => each.key === key);
  assert.ok(cell, key);
  return isShown(cell) ? cell.count : cell.hidden;
}

const asEdition = (told: Suppressed, moment = 0): ToldEdition => ({
  moment,
  threshold: 5,
  cells: told.ok ? told.value : [],
});

describe('an edition under a threshold', () => {
  const people = [...some(4, { job: 'met' }), ...some(20, { job: 'not_met' }), ...some(20)];

  it('hides a part of 1 to one less than the threshold, and tells the whole', () => {
    assert.equal(said(tell(people), 'job met'), 'small');
    assert.equal(said(tell(people), 'job all'), 44);
    assert.equal(said(tell(people, { threshold: 3 }), 'job met'), 4);
  });

  it('hides a part when everybody but a few are in it', () => {
    const most = [...some(20, { job: 'met' }), ...some(3, { job: 'not_met' })];
    assert.equal(said(tell(most), 'job met'), 'small');
  });

  it('shows nobody and everybody in totals only', () => {
    const nobodyThere = [
      ...some(20),
      ...some(6, { job: 'met', authority: 'B' }),
      ...some(8, { authority: 'B' }),
    ];
    const told = tell(nobodyThere, { breakdowns: ['authority'] });
    assert.equal(said(told, 'job met authority=A'), 'small');
    assert.equal(said(tell(some(20)), 'job met'), 0);
    assert.equal(said(tell(some(20)), 'job not_yet_possible'), 20);
  });

  it('hides what a margin would give away', () => {
    const towns = [
      ...some(2, { job: 'met', authority: 'A' }),
      ...some(20, { authority: 'A' }),
      ...some(8, { job: 'met', authority: 'B' }),
      ...some(20, { authority: 'B' }),
    ];
    const told = tell(towns, { breakdowns: ['authority'] });
    assert.equal(said(told, 'job met'), 10);
    assert.equal(said(told, 'job met authority=A'), 'small');
    assert.equal(said(told, 'job met authority=B'), 'guards');
  });

  it('is refused when there is hardly anybody', () => {
    assert.deepEqual(tell(some(4)), { ok: false, refusal: 'too-few' });
  });
});

describe('an edition after another', () => {
  it('hides what the difference between two breakdowns would give away', () => {
    const people = [
      ...some(6, { job: 'met', started: '2026-1' }),
      ...some(20, { started: '2026-1' }),
      ...some(6, { job: 'met', started: '2026-2' }),
      ...some(2, { job: 'met', started: '2026-2', version: '2' }),
      ...some(20, { started: '2026-2' }),
    ];
    const first = tell(people, { breakdowns: ['started'] });
    assert.equal(said(first, 'job met started=2026-2'), 8);
    const second = tell(people, { breakdowns: ['version'], earlier: [asEdition(first)] });
    assert.equal(said(second, 'job met version=2'), 'small');
    assert.equal(said(second, 'job met version=1'), 'guards');
  });

  it('tells the same again to whoever asks the same again', () => {
    const people = [...some(9, { job: 'met' }), ...some(20)];
    const first = tell(people);
    assert.deepEqual(tell(people, { earlier: [asEdition(first)] }), first);
  });

  it('is refused when one more person is all that has changed', () => {
    const before = some(20, { job: 'met' }).map((person): CountedPerson => [person[0], person[0]]);
    const others = some(20).map((person): CountedPerson => [person[0], person[0]]);
    const newcomer: CountedPerson = [undefined, aState({ job: 'met' })];
    const people = [...before, ...others];
    const first = asEdition(tell(people));
    assert.equal(tell(people, { earlier: [first], moment: 1 }).ok, true);
    const later = tell([...people, newcomer], { earlier: [first], moment: 1 });
    assert.deepEqual(later, { ok: false, refusal: 'shows-a-change' });
  });
});
