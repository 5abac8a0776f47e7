import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../../domain/kernel/plain-date.ts';
import { calendarEntry } from './calendar-entry.ts';

const made = new Date('2026-11-18T09:00:00Z');
const session = { id: 'x', on: plainDate('2026-11-18'), at: '09:15', minutes: 45 };

test('a meeting stands in the calendar when it is in Denmark, winter and summer', () => {
  assert.match(calendarEntry(session, made, 'da'), /DTSTART:20261118T081500Z\r\nDTEND:20261118T090000Z/);
  const summer = { ...session, on: plainDate('2026-07-01') };
  assert.match(calendarEntry(summer, made, 'da'), /DTSTART:20260701T071500Z/);
});

test('without a time it takes the day', () => {
  assert.match(calendarEntry({ ...session, at: null }, made, 'da'), /DTSTART;VALUE=DATE:20261118\r\n/);
});

test('it says that it is a meeting, and nothing more', () => {
  const entry = calendarEntry(session, made, 'da');
  assert.match(entry, /SUMMARY:Møde\r\n/);
  assert.doesNotMatch(entry, /LOCATION|DESCRIPTION|ATTENDEE|ORGANIZER/);
});
