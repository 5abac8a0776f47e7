import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDefinition } from '../../../tests/builders/a-definition.ts';
import { aPlace } from '../../../tests/builders/a-seated-team.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addWeeks } from '../kernel/plain-date.ts';
import { courseLoad } from './course-load.ts';

const definition = aDefinition();
const inWeek = (week: number, lastDay?: typeof today) => {
  const startsOn = addWeeks(today, 1 - week);
  const dates = { startsOn, closing: undefined, changes: [] };
  return { dates, definition, places: [aPlace('psychologist', 1, { from: startsOn, to: lastDay })] };
};

test('a load is counted now and ahead: what ends is gone, what goes into aftercare stands apart', () => {
  const load = courseLoad([inWeek(3), inWeek(24), inWeek(38), inWeek(-5)], today);
  assert.deepEqual(load, [
    { weeksAhead: 0, main: 2, aftercare: 1 },
    { weeksAhead: 4, main: 1, aftercare: 1 },
    { weeksAhead: 8, main: 2, aftercare: 1 },
    { weeksAhead: 13, main: 2, aftercare: 1 },
  ]);
});

test('a place that ends takes its course along', () => {
  const [now, later] = courseLoad([inWeek(3, addDays(today, 7))], today);
  assert.deepEqual([now?.main, later?.main], [1, 0]);
});
