import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { meetingAnswers, ownMeeting } from './own-meeting.ts';

const today = plainDate('2026-11-18');
const walk = { on: today, at: '17:30', minutes: 60, answer: 'present' };

test('a walk today is written down with how it went', () => {
  const meeting = ownMeeting(walk, today);
  assert.ok(meeting.ok);
  assert.deepEqual(meeting.value, { on: today, at: '17:30', minutes: 60, status: 'present' });
});

test('a meeting that has been needs no time; one to come needs one, for the citizen sees it', () => {
  assert.ok(ownMeeting({ ...walk, at: undefined, on: addDays(today, -3) }, today).ok);
  const ahead = ownMeeting({ ...walk, at: undefined, answer: 'ahead' }, today);
  assert.deepEqual(ahead, { ok: false, refusals: { at: 'time-missing' } });
});

test('nobody has met tomorrow, and nobody is to meet yesterday', () => {
  const tomorrow = ownMeeting({ ...walk, on: addDays(today, 1) }, today);
  assert.deepEqual(tomorrow, { ok: false, refusals: { on: 'not-held-yet' } });
  const yesterday = ownMeeting({ ...walk, on: addDays(today, -1), answer: 'ahead' }, today);
  assert.deepEqual(yesterday, { ok: false, refusals: { on: 'over' } });
});

test('everything that is missing is said at once', () => {
  const nothing = ownMeeting({ on: undefined, at: 'unreadable', minutes: undefined, answer: '' }, today);
  assert.deepEqual(nothing, {
    ok: false,
    refusals: {
      answer: 'answer-missing',
      on: 'date-missing',
      at: 'time-unreadable',
      minutes: 'minutes-missing',
    },
  });
});

test('whatever is accepted: a mark stands only on a day that has come, and a day ahead always has its time', () => {
  const drafts = fc.record({
    on: fc.integer({ min: -500, max: 500 }).map((days) => addDays(today, days)),
    at: fc.constantFrom('09:15', undefined, 'unreadable' as const),
    minutes: fc.option(fc.integer({ min: -5, max: 700 }), { nil: undefined }),
    answer: fc.constantFrom(...meetingAnswers, ''),
  });
  fc.assert(
    fc.property(drafts, (draft) => {
      const meeting = ownMeeting(draft, today);
      if (!meeting.ok) return;
      const { on, at, status } = meeting.value;
      assert.equal(status === undefined, draft.answer === 'ahead');
      assert.ok(status === undefined ? on >= today && at !== undefined : on <= today);
    }),
  );
});
