import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import type { Wave } from '../programme/definition.ts';
import type { Asking } from './course-waves.ts';
import { wavePatterns } from './wave-patterns.ts';

const first = plainDate('2026-01-05');
const wave = (week: number): Wave => ({
  key: `week-${week}`,
  title: { da: 'x', en: 'x' },
  answeredBy: 'citizen',
  when: { at: 'week', week },
  window: { daysBefore: 7, daysAfter: 7 },
});
const asking = (key: string): Asking => ({
  id: key,
  wave: key,
  side: 'citizen',
  role: undefined,
  period: { from: first, to: undefined },
});
const told = (...keys: readonly string[]) =>
  keys.map((key) => ({
    asking: key,
    nth: 1,
    outcome: 'answered' as const,
    toldOn: first,
    timing: undefined,
  }));
const course = (...answered: readonly string[]) => ({
  startsOn: first,
  endedOn: undefined,
  changes: [],
  told: told(...answered),
});

test('tells which of the times that have come were answered, the commonest first, and leaves open ones out', () => {
  const courses = [course('week-4'), course('week-4'), course('week-4', 'week-13'), course()];
  const patterns = wavePatterns(
    [wave(4), wave(13), wave(40)],
    courses,
    [asking('week-4'), asking('week-13'), asking('week-40')],
    addDays(first, 7 * 20),
  );
  assert.deepEqual(
    patterns.map(({ answered, courses: count }) => [answered, count]),
    [
      [[true, false], 2],
      [[true, true], 1],
      [[false, false], 1],
    ],
  );
});
