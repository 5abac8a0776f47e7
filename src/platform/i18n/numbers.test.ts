import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDays, formatMinutes, formatTime, formatWeeks } from './durations.ts';
import { formatCount, formatLimits, formatNumber, formatPercent, formatShare } from './numbers.ts';

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

test('numbers as the language writes them, with one decimal at most', () => {
  assert.equal(formatNumber(1234.56, 'da'), '1.234,6');
  assert.equal(formatNumber(1234.56, 'en'), '1,234.6');
});

test('a share never stands without its count', () => {
  assert.equal(plain(formatShare(17, 98, 'da')), '17 % (17 af 98)');
  assert.equal(plain(formatShare(17, 98, 'en')), '17% (17 of 98)');
  assert.equal(plain(formatCount(17, 98, 'da')), '17 af 98');
});

test('of nobody there is no share', () => {
  assert.equal(plain(formatShare(0, 0, 'da')), '0 af 0');
});

test('limits share one percent sign', () => {
  assert.equal(plain(formatLimits(0.1112, 0.2605, 'da')), '11–26 %');
  assert.equal(formatLimits(0.1112, 0.2605, 'en'), '11–26%');
});

test('a percentage and its sign stay on one line', () => {
  assert.equal(formatPercent(0.173, 'da'), '17\u00a0%');
});

test('one is one, and more are more', () => {
  assert.deepEqual(
    [1, 12].map((count) => plain(formatDays(count, 'da'))),
    ['1 dag', '12 dage'],
  );
  assert.deepEqual(
    [1, 13].map((count) => plain(formatWeeks(count, 'en'))),
    ['1 week', '13 weeks'],
  );
});

test('how long something lasted', () => {
  const spoken = [0, 45, 60, 90, 120].map((minutes) => plain(formatMinutes(minutes, 'da')));
  assert.deepEqual(spoken, ['0 min', '45 min', '1 time', '1 time 30 min', '2 timer']);
});

test('a time of day is written as the language does', () => {
  assert.equal(formatTime('09:15', 'da'), '9.15');
  assert.equal(formatTime('09:15', 'en'), '9:15');
  assert.equal(formatTime('00:05', 'da'), '0.05');
});
