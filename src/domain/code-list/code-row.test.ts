import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCodeRow, type TypedCodeRow } from './code-row.ts';

const good: TypedCodeRow = {
  code: ' 6.8 ',
  from: '2020-01-01',
  to: '2026-01-31',
  wording_da: 'ressourceforløb',
  wording_en: 'resource course',
  legal_reference: 'LAB § 6, nr. 8',
  source: 'LBK 280/2024',
  verified: 'read',
  successor: '',
};

describe('a line of a code list', () => {
  it('is one period of one code', () => {
    assert.deepEqual(readCodeRow(good, 2), {
      ok: true,
      value: {
        line: 2,
        code: '6.8',
        period: { from: '2020-01-01', to: '2026-01-31' },
        wording: { da: 'ressourceforløb', en: 'resource course' },
        legalReference: 'LAB § 6, nr. 8',
        source: 'LBK 280/2024',
        verified: 'read',
        successor: undefined,
      },
    });
  });

  it('goes on when it has no last day', () => {
    const read = readCodeRow({ ...good, to: '' }, 2);
    assert.equal(read.ok && read.value.period.to, undefined);
    assert.equal(read.ok, true);
  });

  const refusals: readonly (readonly [string, Partial<TypedCodeRow>, object])[] = [
    ['a code', { code: '' }, { check: 'code-missing' }],
    ['a code that can stand in an address', { code: '6/8' }, { check: 'code-wrong-form' }],
    ['a first day', { from: '' }, { check: 'from-missing' }],
    ['a first day that exists', { from: '2026-02-30' }, { check: 'date-not-there', date: '2026-02-30' }],
    ['a last day that exists', { to: 'engang' }, { check: 'date-not-there', date: 'engang' }],
    ['days in order', { to: '2019-12-31' }, { check: 'ends-before-it-begins' }],
    ['Danish words', { wording_da: ' ' }, { check: 'words-missing', column: 'wording_da' }],
    ['English words', { wording_en: '' }, { check: 'words-missing', column: 'wording_en' }],
    ['the law’s place', { legal_reference: '' }, { check: 'words-missing', column: 'legal_reference' }],
    ['a source', { source: '' }, { check: 'words-missing', column: 'source' }],
    ['words of a readable length', { wording_da: 'x'.repeat(301) }, { check: 'words-too-long' }],
    ['whether somebody read it', { verified: 'måske' }, { check: 'verified-not-known', typed: 'måske' }],
  ];
  for (const [what, change, expected] of refusals) {
    it(`needs ${what}`, () => {
      const read = readCodeRow({ ...good, ...change }, 7);
      assert.equal(read.ok, false);
      const [found, ...more] = read.ok ? [] : read.findings;
      assert.deepEqual(more, []);
      assert.equal(found?.line, 7);
      const told = { check: found?.check, ...found?.values };
      assert.deepEqual({ ...told, ...expected }, told);
    });
  }

  it('tells everything at once', () => {
    const read = readCodeRow({ ...good, code: '', from: '', wording_en: '' }, 3);
    assert.deepEqual(read.ok ? [] : read.findings.map(({ check }) => check), [
      'code-missing',
      'from-missing',
      'words-missing',
    ]);
  });
});
