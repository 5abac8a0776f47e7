import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addWeeks } from '../kernel/plain-date.ts';
import { catchUps, type LivedTime, type SeriesTime } from './catch-up.ts';

const time = (series: string, number: number, week: number): SeriesTime => ({
  session: `${series}${number}`,
  series,
  kind: 'group_course',
  title: 'Ro i hverdagen',
  number,
  on: addWeeks(today, week),
});
const lived = (status: LivedTime['status'], number = 3, series = 'a'): LivedTime => ({
  ...time(series, number, -1),
  status,
});
const said = (times: readonly LivedTime[], open: readonly SeriesTime[]) => [...catchUps(times, open).keys()];

test('whoever missed the third time is offered the next third time of another series', () => {
  const open = [time('b', 2, 1), time('c', 3, 3), time('b', 3, 2), time('b', 4, 3)];
  for (const status of ['absent', 'excused'] as const) assert.deepEqual(said([lived(status)], open), ['b3']);
  for (const status of ['present', 'late'] as const) assert.deepEqual(said([lived(status)], open), []);
});

test('it is not their own series, an earlier day, or a group with another name', () => {
  assert.deepEqual(said([lived('absent')], [time('a', 3, 2)]), []);
  assert.deepEqual(said([lived('absent')], [time('b', 3, -2)]), []);
  assert.deepEqual(said([lived('absent')], [{ ...time('b', 3, 2), title: 'Godt i gang' }]), []);
  assert.deepEqual(said([{ ...lived('absent'), title: null }], [{ ...time('b', 3, 2), title: null }]), []);
});

test('caught up on once, it is missed no more', () => {
  assert.deepEqual(said([lived('absent'), lived('present', 3, 'c')], [time('b', 3, 2)]), []);
  assert.deepEqual(said([lived('absent'), lived('absent', 4)], [time('b', 3, 2), time('b', 4, 3)]), [
    'b3',
    'b4',
  ]);
});
