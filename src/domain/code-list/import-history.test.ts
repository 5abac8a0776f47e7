import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aCodeRow } from '../../../tests/builders/a-code-list.ts';
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import type { CodeId, CodeList } from './code-list.ts';
import type { CodeRow } from './code-row.ts';
import { codesOn } from './codes-on.ts';
import { applyPlan, changesNothing } from './import-plan.ts';
import { planImport } from './plan-import.ts';

const first = plainDate('2026-01-01');
const dayNumber = fc.nat(120);
const row = fc.record({
  code: fc.constantFrom('a', 'b', 'c'),
  from: dayNumber,
  length: fc.option(fc.nat(40), { nil: undefined }),
  words: fc.constantFrom('før', 'efter'),
  verified: fc.constantFrom('read' as const, 'verify' as const),
});
/** Files that come one after the other, each on a later day. */
const files = fc.array(fc.record({ rows: fc.array(row, { maxLength: 5 }), later: fc.nat(30) }), {
  minLength: 1,
  maxLength: 6,
});

type File = typeof files extends fc.Arbitrary<(infer One)[]> ? One : never;

function rowsOf(file: File): CodeRow[] {
  return file.rows.map(({ code, from, length, words, verified }, i) => {
    const begins = addDays(first, from);
    const ends = length === undefined ? '' : addDays(begins, length);
    return aCodeRow(i + 2, code, begins, ends, { wording: { da: words, en: words }, verified });
  });
}

interface Step {
  readonly before: CodeList;
  readonly after: CodeList;
  readonly rows: readonly CodeRow[];
  readonly today: PlainDate;
  readonly read: boolean;
}

let ids = 0;
const newId = (): CodeId => {
  ids += 1;
  return `code-${ids}` as CodeId;
};

/** Reads files one after the other, and keeps every step of the way. */
function live(told: readonly File[]): Step[] {
  let list: CodeList = [];
  let today = first;
  return told.map((file) => {
    today = addDays(today, file.later);
    const rows = rowsOf(file);
    const plan = planImport(list, rows, { today, newId });
    const before = list;
    if (plan.ok) list = applyPlan(list, plan.value);
    return { before, after: list, rows, today, read: plan.ok };
  });
}

const always = (check: (step: Step) => void): void =>
  fc.assert(
    fc.property(files, (told) => {
      for (const step of live(told)) check(step);
    }),
    { numRuns: 300 },
  );

describe('however files come', () => {
  it('no two periods of a code share a day: one wording on a date', () => {
    always(({ after }) => {
      for (let n = 0; n <= 170; n += 1) {
        const date = addDays(first, n);
        const codes = codesOn(after, date).map(({ code }) => code);
        const holding = after.flatMap(({ code, periods }) =>
          periods
            .filter(({ period }) => period.from <= date && (period.to === undefined || date <= period.to))
            .map(() => code),
        );
        assert.deepEqual(codes, holding.toSorted());
      }
    });
  });

  it('the same file read twice changes nothing', () => {
    always(({ after, rows, today, read }) => {
      if (!read) return;
      const again = planImport(after, rows, { today, newId });
      assert.ok(again.ok && changesNothing(again.value));
    });
  });

  it('no period is ever lost, and none that is over changes its days or its words', () => {
    always(({ before, after, today }) => {
      for (const code of before) {
        const now = after.find(({ id }) => id === code.id)?.periods ?? [];
        for (const old of code.periods) {
          const same = now.find(({ period }) => period.from === old.period.from);
          assert.deepEqual(same?.wording, old.wording);
          if (old.period.to !== undefined && old.period.to < today)
            assert.deepEqual(same?.period, old.period);
        }
      }
    });
  });

  it('a file that is stopped changes nothing', () => {
    always(({ before, after, read }) => {
      if (!read) assert.equal(after, before);
    });
  });

  it('some files are read and some are stopped', () => {
    const seen = fc.sample(files, 200).flatMap((told) => live(told).map(({ read }) => read));
    assert.ok(seen.includes(true) && seen.includes(false));
  });
});
