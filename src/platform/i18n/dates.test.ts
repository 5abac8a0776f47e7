import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../../domain/kernel/plain-date.ts';
import {
  formatDate,
  formatDayMonth,
  formatLongDay,
  formatPeriod,
  formatRelativeDay,
  formatShortDate,
  formatShortDay,
  formatTypedDate,
  formatWeekday,
} from './dates.ts';
import { parseTypedDate } from './typed-date.ts';

const wednesday = plainDate('2026-11-18');

/** The tests read with ordinary spaces; that the real ones never break is tested once, below. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

test('a date in Danish and in English', () => {
  assert.equal(plain(formatDate(wednesday, 'da')), '18. november 2026');
  assert.equal(plain(formatDate(wednesday, 'en')), '18 November 2026');
  assert.equal(plain(formatDayMonth(wednesday, 'da')), '18. november');
  assert.equal(plain(formatDayMonth(wednesday, 'en')), '18 November');
});

test('a short date has no stop at its end', () => {
  assert.equal(plain(formatShortDate(wednesday, 'da')), '18. nov');
  assert.equal(plain(formatShortDate(wednesday, 'en')), '18 Nov');
  assert.equal(plain(formatShortDate(plainDate('2026-05-02'), 'da')), '2. maj');
});

test('weekdays, alone and with the date', () => {
  assert.equal(formatWeekday(wednesday, 'da'), 'onsdag');
  assert.equal(formatWeekday(wednesday, 'en'), 'Wednesday');
  assert.equal(plain(formatLongDay(wednesday, 'da')), 'onsdag 18. november');
  assert.equal(plain(formatShortDay(wednesday, 'da')), 'ons. 18. nov');
  assert.equal(plain(formatShortDay(wednesday, 'en')), 'Wed 18 Nov');
});

test('near days have words, others their date, and the year where it is another', () => {
  const near = (days: number) => plain(formatRelativeDay(addDays(wednesday, days), wednesday, 'da'));
  assert.deepEqual([-1, 0, 1, 2].map(near), ['i går', 'i dag', 'i morgen', '20. november']);
  assert.equal(near(60), '17. januar 2027');
  assert.equal(formatRelativeDay(wednesday, wednesday, 'en'), 'today');
});

test('a period says the year once where both ends share it', () => {
  const [from, to] = [plainDate('2026-09-21'), plainDate('2026-12-20')];
  assert.equal(plain(formatPeriod(from, to, 'da')), '21. september – 20. december 2026');
  assert.equal(
    plain(formatPeriod(plainDate('2025-01-01'), wednesday, 'en')),
    '1 January 2025 – 18 November 2026',
  );
});

test('a date never breaks over two lines', () => {
  for (const text of [formatDate(wednesday, 'da'), formatShortDay(wednesday, 'en')]) {
    assert.doesNotMatch(text, / /);
    assert.match(text, /\u00a0/);
  }
});

test('a date is read however people type it', () => {
  for (const typed of [
    '18.11.2026',
    '18/11-2026',
    ' 18-11-2026 ',
    '18 11 2026',
    '18. 11. 2026',
    '2026-11-18',
  ]) {
    assert.equal(parseTypedDate(typed), wednesday, typed);
  }
  assert.equal(parseTypedDate('1.2.2026'), '2026-02-01');
});

test('what is not a date is not guessed at', () => {
  for (const typed of ['', 'i morgen', '31.11.2026', '18.11.26', '11/18/2026', '18.11', '18.11.2026 kl. 9']) {
    assert.equal(parseTypedDate(typed), undefined, typed);
  }
});

test('what a date field shows is read back as the same date', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
      const date = addDays(wednesday, days);
      assert.equal(parseTypedDate(formatTypedDate(date)), date);
    }),
  );
});
