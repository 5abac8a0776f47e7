import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { type Attendance, attendances } from '../session/attendance.ts';
import { countAttendance } from './attendance-counts.ts';

const daysAgo = (days: number) => addDays(today, -days);
const met = (days: number, attendance: Attendance) => ({ heldOn: daysAgo(days), attendance });

test('whoever came late came', () => {
  const counts = countAttendance(
    [met(1, 'present'), met(2, 'late'), met(3, 'excused'), met(4, 'absent')],
    { from: daysAgo(30), to: today },
    today,
  );
  assert.deepEqual(counts, { meetings: 4, attended: 2, late: 1, excused: 1, absent: 1 });
});

test('the first and last day of the period count, the days around it do not, and tomorrow never does', () => {
  const meetings = [met(11, 'present'), met(10, 'present'), met(5, 'present'), met(4, 'present')];
  const period = { from: daysAgo(10), to: daysAgo(5) };
  assert.equal(countAttendance(meetings, period, today).meetings, 2);
  const ahead = { from: today, to: addDays(today, 7) };
  assert.equal(countAttendance([met(-1, 'present')], ahead, today).meetings, 0);
});

test('every meeting is counted once: came, excused or absent', () => {
  const meetings = fc.array(
    fc
      .record({ days: fc.integer({ min: -20, max: 60 }), attendance: fc.constantFrom(...attendances) })
      .map(({ days, attendance }) => met(days, attendance)),
  );
  fc.assert(
    fc.property(meetings, fc.nat(60), fc.nat(30), (some, from, length) => {
      const period = { from: daysAgo(from), to: addDays(daysAgo(from), length) };
      const counts = countAttendance(some, period, today);
      assert.equal(counts.attended + counts.excused + counts.absent, counts.meetings);
      assert.ok(counts.late <= counts.attended);
      assert.ok(counts.meetings <= some.length);
    }),
  );
});
