import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { danishTimeOf, startOfDanishDay } from '../kernel/danish-time.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { type GrantSpan, grantState } from './access-grant.ts';
import { glassEnds, invitationEnds, needDays, needEnds } from './grant-times.ts';

const hour = 3_600_000;
const instants = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
});

test('a glass broken at 10.32 mends at 14.32', () => {
  const mends = glassEnds(new Date('2026-11-18T09:32:00Z'));
  assert.deepEqual(danishTimeOf(mends), { on: '2026-11-18', at: '14:32' });
});

test('a glass broken the night the clocks go back is open for four hours all the same', () => {
  const mends = glassEnds(new Date('2026-10-25T00:30:00Z'));
  assert.deepEqual(danishTimeOf(mends), { on: '2026-10-25', at: '05:30' });
});

test('a broken glass is open for every instant of four hours, and for none before or after', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -8 * hour, max: 8 * hour }), (startsAt, later) => {
      const span: GrantSpan = { startsAt, endsAt: glassEnds(startsAt), endedAt: undefined };
      const state = grantState(span, new Date(startsAt.getTime() + later));
      assert.equal(state === 'open', later >= 0 && later < 4 * hour);
    }),
  );
});

test('a need lasts through its last day and at most fourteen days', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...needDays), (takenAt, days) => {
      const today = danishTimeOf(takenAt).on;
      const ends = needEnds(takenAt, today, days);
      assert.ok(ends > takenAt);
      assert.ok(ends.getTime() - takenAt.getTime() <= 14 * 24 * hour);
      assert.ok(ends <= startOfDanishDay(addDays(today, days)));
    }),
  );
});

test('a need of one day ends at midnight', () => {
  const ends = needEnds(new Date('2026-11-18T09:32:00Z'), plainDate('2026-11-18'), 1);
  assert.deepEqual(danishTimeOf(ends), { on: '2026-11-19', at: '00:00' });
});

test('an invitation lasts through the day after the meeting', () => {
  const ends = invitationEnds(plainDate('2026-11-20'));
  assert.equal(danishTimeOf(new Date(ends.getTime() - 1)).on, '2026-11-21');
  assert.deepEqual(danishTimeOf(ends), { on: '2026-11-22', at: '00:00' });
});

test('what was ended before its time opens nothing, whenever one asks', () => {
  fc.assert(
    fc.property(instants, instants, instants, (startsAt, endedAt, asked) => {
      assert.equal(grantState({ startsAt, endsAt: glassEnds(startsAt), endedAt }, asked), 'ended');
    }),
  );
});
