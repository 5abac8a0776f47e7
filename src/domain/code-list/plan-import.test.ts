import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCode, aCodePeriod, aCodeRow } from '../../../tests/builders/a-code-list.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { CodeId, CodeList } from './code-list.ts';
import type { CodeRow } from './code-row.ts';
import { changesNothing, type ImportPlan } from './import-plan.ts';
import { planImport } from './plan-import.ts';

const ground = { today, newId: () => anId<CodeId>(99) };
const list: CodeList = [
  aCode(1, '6.6', aCodePeriod('2020-01-01')),
  aCode(2, '6.8', aCodePeriod('2020-01-01', '2026-01-31')),
  aCode(3, '6.9', aCodePeriod('2020-01-01', '2026-12-31', { verified: 'verify' })),
];

function planned(...rows: CodeRow[]): ImportPlan {
  const plan = planImport(list, rows, ground);
  return plan.ok ? plan.value : assert.fail(JSON.stringify(plan.findings));
}

function stopped(...rows: CodeRow[]): string[] {
  const plan = planImport(list, rows, ground);
  return plan.ok ? [] : plan.findings.map(({ line, check }) => `${line} ${check}`);
}

describe('reading a file into a list', () => {
  it('adds a code the list does not know', () => {
    const plan = planned(aCodeRow(2, '7.1', '2027-01-01'));
    assert.deepEqual(plan.newCodes, [{ id: anId(99), code: '7.1' }]);
    assert.deepEqual(
      plan.added.map(({ code, period }) => [code, period.period.from]),
      [['7.1', '2027-01-01']],
    );
    assert.equal(plan.leftStanding, 3);
  });

  it('ends the open period the day before its code begins anew', () => {
    const wording = { da: 'sygedagpenge m.v.', en: 'sickness benefit etc.' };
    const { added, changed, newCodes } = planned(aCodeRow(2, '6.6', '2027-01-01', '', { wording }));
    assert.deepEqual(newCodes, []);
    assert.equal(added.length, 1);
    assert.deepEqual(
      changed.map(({ code, after }) => [code, after.period.to]),
      [['6.6', '2026-12-31']],
    );
  });

  it('sets a last day, also one in the past, and who takes over', () => {
    const { changed } = planned(aCodeRow(2, '6.6', '2020-01-01', '2026-06-30', { successor: '6.9' }));
    assert.deepEqual(
      changed.map(({ after }) => [after.period.to, after.successor]),
      [['2026-06-30', '6.9']],
    );
  });

  it('moves a last day that lies ahead', () => {
    const { changed } = planned(aCodeRow(2, '6.9', '2020-01-01', '2027-06-30', { verified: 'verify' }));
    assert.equal(changed[0]?.after.period.to, '2027-06-30');
  });

  it('lifts the mark of a source that has been read, with a better reference', () => {
    const { changed } = planned(
      aCodeRow(2, '6.9', '2020-01-01', '2026-12-31', { legalReference: 'LAB § 6, nr. 9, og § 116' }),
    );
    assert.deepEqual(
      changed.map(({ after }) => [after.verified, after.legalReference]),
      [['read', 'LAB § 6, nr. 9, og § 116']],
    );
  });

  it('leaves alone what the file does not speak of', () => {
    const plan = planned(aCodeRow(2, '6.6', '2020-01-01'));
    assert.equal(changesNothing(plan), true);
    assert.deepEqual([plan.unchanged, plan.leftStanding], [1, 2]);
  });

  it('fills a hole in the past without touching what stands', () => {
    const plan = planned(aCodeRow(2, '6.8', '2026-03-01', '2026-04-30'));
    assert.deepEqual([plan.added.length, plan.changed.length], [1, 0]);
  });
});

describe('a file is stopped, whole, when a line', () => {
  const other = { wording: { da: 'noget andet', en: 'something else' } };
  const refusals: readonly (readonly [string, readonly CodeRow[], readonly string[]])[] = [
    [
      'writes a period anew',
      [aCodeRow(2, '6.8', '2020-01-01', '2026-01-31', other)],
      ['2 wording-rewritten'],
    ],
    [
      'changes a reference that has been read',
      [aCodeRow(2, '6.6', '2020-01-01', '', { legalReference: 'Et andet sted' })],
      ['2 reference-rewritten'],
    ],
    [
      'puts a mark back',
      [aCodeRow(2, '6.6', '2020-01-01', '', { verified: 'verify' })],
      ['2 verification-lost'],
    ],
    ['opens what is over', [aCodeRow(2, '6.8', '2020-01-01')], ['2 past-end-moved']],
    [
      'moves an end from ahead into the past',
      [aCodeRow(2, '6.9', '2020-01-01', '2026-11-17', { verified: 'verify' })],
      ['2 past-end-moved'],
    ],
    ['begins inside a period that is over', [aCodeRow(2, '6.8', '2025-01-01')], ['2 periods-overlap']],
    ['begins before an open period', [aCodeRow(2, '6.6', '2019-01-01')], ['2 periods-overlap']],
    [
      'leaves the old period open beside the new one',
      [aCodeRow(2, '6.6', '2020-01-01'), aCodeRow(3, '6.6', '2027-01-01')],
      ['2 periods-overlap', '3 periods-overlap'],
    ],
    [
      'stands twice',
      [aCodeRow(2, '7.1', '2027-01-01'), aCodeRow(3, '7.1', '2027-01-01')],
      ['3 period-twice'],
    ],
    [
      'names a successor nobody knows',
      [aCodeRow(2, '7.1', '2027-01-01', '', { successor: '9.9' })],
      ['2 successor-unknown'],
    ],
    ['succeeds itself', [aCodeRow(2, '7.1', '2027-01-01', '', { successor: '7.1' })], ['2 succeeds-itself']],
  ];
  for (const [what, rows, expected] of refusals) {
    it(what, () => assert.deepEqual(stopped(...rows), expected));
  }

  it('is wrong among many that are right', () => {
    const right = aCodeRow(2, '7.1', '2027-01-01');
    assert.deepEqual(stopped(right, aCodeRow(3, '6.8', '2020-01-01')), ['3 past-end-moved']);
  });
});
