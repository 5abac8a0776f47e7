import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from './plain-date.ts';
import { endsBefore, monthOfDate, parseYearMonth, type YearMonth } from './year-month.ts';

const month = (text: string): YearMonth => parseYearMonth(text) ?? assert.fail(text);

test('a year, and a year with a month, are read; nothing else is', () => {
  for (const text of ['2026', '2026-01', '1999-12']) assert.equal(parseYearMonth(text), text);
  for (const text of ['', '26', '2026-13', '2026-00', '2026-1', '2026-01-01', '0026', 'maj'])
    assert.equal(parseYearMonth(text), undefined, text);
  assert.equal(monthOfDate(plainDate('2026-11-30')), '2026-11');
});

test('an end lies before a beginning only where no reading of the two could put it right', () => {
  assert.ok(endsBefore(month('2025'), month('2026-01')));
  assert.ok(endsBefore(month('2026-01'), month('2026-02')));
  assert.ok(!endsBefore(month('2026'), month('2026-05')));
  assert.ok(!endsBefore(month('2026-01'), month('2026')));
});
