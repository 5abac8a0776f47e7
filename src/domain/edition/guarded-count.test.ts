import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aRuleColumn, aState, some } from '../../../tests/builders/counted-people.ts';
import type { CountedPerson } from './counted-person.ts';
import { editionCells } from './edition-cells.ts';
import { guardChanges, guardGroups, guardHidden, keyAt } from './guarded-count.ts';
import { valuesOf } from './values-of.ts';

const cellsOf = (people: readonly CountedPerson[], moment = 0) =>
  editionCells({ rules: [aRuleColumn()], breakdowns: [], only: {} }, valuesOf(people, moment));
const share = (people: readonly CountedPerson[], moment = 0) =>
  cellsOf(people, moment).filter(({ key }) => key === 'job all' || key === 'job met');

describe('what nobody may work out', () => {
  it('has one name, in whatever order its places and groups were written', () => {
    const group = { authority: ['A'], version: ['1'] };
    const same = { version: ['1'], authority: ['A'] };
    assert.equal(
      keyAt(1, { column: 'job', places: ['met', 'not_met'], group }),
      keyAt(1, { column: 'job', places: ['not_met', 'met'], group: same }),
    );
    const cell = { column: 'job', places: ['met'], group: {} };
    assert.notEqual(keyAt(1, cell), keyAt(2, cell));
    assert.notEqual(keyAt(1, cell), keyAt(1, { ...cell, group: { authority: ['A'] } }));
  });

  it('is what an edition hides, and nothing that it tells', () => {
    const people = [...some(2, { job: 'met' }), ...some(9)];
    const [all, met] = share(people);
    assert.ok(all && met);
    const guarded = guardHidden({
      moment: 0,
      threshold: 5,
      cells: [
        { ...all, count: 11 },
        { ...met, hidden: 'small' },
      ],
    });
    assert.deepEqual(
      guarded.map(({ why, counts }) => [why, people.filter(counts).length]),
      [['hidden', 2]],
    );
  });

  it('is every group that could be asked about: towns, versions and stretches of half-years, with what is left', () => {
    const people = [
      ...some(3, { job: 'met', authority: 'A', started: '2025-1' }),
      ...some(4, { job: 'not_met', authority: 'A', started: '2025-2' }),
      ...some(5, { authority: 'B', started: '2026-1', version: '2' }),
      ...some(1, { authority: 'B', started: 'none', job: 'not_yet_possible' }),
    ];
    const guarded = guardGroups(share(people), people, 0);
    // Three choices of town, three of version, all or one of six stretches; of each the whole, the part and the rest.
    assert.equal(guarded.length, 3 * 3 * 7 * 3);
    const sizeOf = (places: readonly string[], group: object) =>
      people.filter(
        guarded.find(({ key }) => key === keyAt(0, { column: 'job', places, group }))?.counts ??
          (() => false),
      ).length;
    const { all } = aRuleColumn();
    const rest = all.filter((place) => place !== 'met');
    assert.equal(sizeOf(all, { authority: ['A'], started: ['2025-1', '2025-2'] }), 7);
    assert.equal(sizeOf(['met'], { authority: ['A'], started: ['2025-1', '2025-2'] }), 3);
    assert.equal(sizeOf(rest, { authority: ['A'], started: ['2025-1', '2025-2'] }), 4);
    assert.equal(sizeOf(all, { started: ['2025-2', '2026-1'], version: ['2'] }), 5);
    assert.ok(!guarded.some(({ key }) => key.includes('none')), 'nobody asks about those who never started');
    assert.ok(guarded.every(({ why }) => why === 'group'));
  });

  it('is nothing of what another part of the edition told already', () => {
    const people = some(9, { job: 'met' });
    const given = share(people).map((cell) => ({ ...cell, given: true as const }));
    assert.deepEqual(guardGroups(given, people, 0), []);
    assert.deepEqual(guardChanges(given, 1, [0]), []);
  });

  it('is who came to a total since another moment, and who left it', () => {
    const became: CountedPerson = [aState(), aState({ job: 'met' })];
    const lost: CountedPerson = [aState({ job: 'met' }), aState({ job: 'not_met' })];
    const stayed: CountedPerson = [aState({ job: 'met' }), aState({ job: 'met' })];
    const people = [became, became, lost, stayed];
    const of = (role: string) =>
      cellsOf(people, 1).filter((cell) => cell.key === 'job met' && cell.role === role);
    const guarded = guardChanges(of('part'), 1, [0, 1]);
    assert.deepEqual(
      guarded.map(({ why, counts }) => [why, people.filter(counts).length]),
      [
        ['change', 2],
        ['change', 1],
      ],
    );
    assert.equal(new Set(guarded.map(({ key }) => key)).size, 2);
    const withRest = guardChanges(share(people, 1), 1, [0]);
    assert.equal(withRest.length, 6, 'the whole, the part and the rest, each both ways');
  });

  it('is no change of a single group: only totals stand beside each other', () => {
    const people: CountedPerson[] = [[aState(), aState({ job: 'met' })]];
    const grouped = share(people, 1).map((cell) => ({ ...cell, group: { authority: ['A'] } }));
    assert.deepEqual(guardChanges(grouped, 1, [0]), []);
  });
});
