import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { wholeRun } from '../edition/part-told.ts';
import { addDays } from '../kernel/plain-date.ts';
import { checkReport, type ReportDraft } from './report.ts';

const draft: ReportDraft = {
  toldFrom: undefined,
  asOf: addDays(today, -1),
  breakdowns: ['authority'],
  only: wholeRun,
  narrative: {
    activities: ' Vi har talt. ',
    deviations: '',
    risks: undefined,
    learning: undefined,
    economy: undefined,
  },
};

describe('a report', () => {
  it('tells of a day that is over, and keeps the words that were written', () => {
    const checked = checkReport(draft, today);
    assert.ok(checked.ok);
    assert.equal(checked.value.narrative.activities, 'Vi har talt.');
    assert.equal(checked.value.narrative.deviations, undefined);
  });

  it('says everything that is wrong the first time', () => {
    const wrong = {
      ...draft,
      asOf: today,
      toldFrom: addDays(today, 1),
      narrative: { ...draft.narrative, risks: 'x'.repeat(6001) },
    };
    assert.deepEqual(checkReport(wrong, today), {
      ok: false,
      refusals: { toldFrom: 'from-after-to', asOf: 'as-of-not-over', risks: 'text-too-long' },
    });
    assert.deepEqual(checkReport({ ...draft, asOf: undefined }, today), {
      ok: false,
      refusals: { asOf: 'as-of-missing' },
    });
  });
});
