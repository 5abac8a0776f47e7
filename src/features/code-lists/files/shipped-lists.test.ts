import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { CodeId, CodeList } from '../../../domain/code-list/code-list.ts';
import { codesOn } from '../../../domain/code-list/codes-on.ts';
import { applyPlan } from '../../../domain/code-list/import-plan.ts';
import { planImport } from '../../../domain/code-list/plan-import.ts';
import { plainDate } from '../../../domain/kernel/plain-date.ts';
import { readShippedLists } from './shipped-lists.ts';

const shipped = await readShippedLists(join(import.meta.dirname, '../../../../code-lists'));
const today = plainDate('2026-11-18');

function listOf(key: string): CodeList {
  const rows = shipped.find(({ system }) => system.key === key)?.rows ?? [];
  let ids = 0;
  const newId = (): CodeId => {
    ids += 1;
    return `${ids}` as CodeId;
  };
  const plan = planImport([], rows, { today, newId });
  return plan.ok ? applyPlan([], plan.value) : assert.fail(JSON.stringify(plan.findings));
}

const codes = (key: string, date: string): string[] =>
  codesOn(listOf(key), plainDate(date)).map(({ code }) => code);
const wording = (key: string, code: string, date: string): string | undefined =>
  codesOn(listOf(key), plainDate(date)).find((one) => one.code === code)?.wording.da;

describe('the lists that come with the product', () => {
  for (const { system } of shipped) {
    it(`${system.key} can be read in, and says where each line is from`, () => {
      const list = listOf(system.key);
      assert.ok(list.length > 0);
      for (const { periods } of list) for (const { source } of periods) assert.notEqual(source, '');
    });
  }

  it('number target groups by § 2 until 2019, and by § 6 from 2020', () => {
    assert.deepEqual(codes('target-groups', '2019-12-31'), ['2.2', '2.3', '2.5', '2.12', '2.13']);
    assert.equal(codes('target-groups', '2020-01-01').length, 13);
    assert.ok(codes('target-groups', '2020-01-01').every((code) => code.startsWith('6.')));
  });

  it('close what went for new citizens in 2026, and keep it for older facts', () => {
    for (const code of ['6.8', '6.10']) {
      assert.ok(codes('target-groups', '2026-01-31').includes(code));
      assert.ok(!codes('target-groups', '2026-07-01').includes(code));
    }
    for (const code of ['ressourceforloebsydelse', 'revalideringsydelse']) {
      assert.ok(codes('benefits', '2026-01-31').includes(code));
      assert.ok(!codes('benefits', '2026-07-01').includes(code));
    }
    assert.ok(!codes('legal-terms', '2026-01-01').includes('visitationskategori-1'));
    assert.ok(!codes('legal-terms', '2026-07-01').includes('rehabiliteringsteam'));
  });

  it('call the job centre the municipality from 1 February 2026', () => {
    assert.equal(wording('legal-terms', 'jobcenter', '2026-01-31'), 'jobcenter');
    assert.equal(wording('legal-terms', 'jobcenter', '2026-02-01'), 'kommunen');
  });

  it('enter no law that is only expected', () => {
    const periods = shipped.flatMap(({ rows }) => rows.map(({ period }) => period));
    const ahead = periods.filter(({ from, to }) => from > today || (to !== undefined && to > today));
    assert.deepEqual(ahead, []);
    const told = shipped.find(({ system }) => system.key === 'target-groups')?.system.expected_da ?? '';
    assert.match(told, /ikke lov endnu/);
  });

  it('mark as unverified what nobody has looked up', () => {
    const marks = new Map(shipped.flatMap(({ rows }) => rows.map((row) => [row.code, row.verified])));
    assert.deepEqual([marks.get('6.12'), marks.get('6.13'), marks.get('6.6')], ['verify', 'verify', 'read']);
    assert.equal(marks.get('skaanejob'), 'verify');
  });
});
