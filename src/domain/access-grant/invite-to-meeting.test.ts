import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { inviteToMeeting } from './invite-to-meeting.ts';

const today = plainDate('2026-11-18');
const around = ['moster', 'bisidder'] as const;
const draft = {
  person: 'moster',
  kind: 'network_meeting',
  on: plainDate('2026-11-25'),
  at: '9.15',
  place: ' Caféen på torvet ',
};

test('somebody around the citizen is invited to one meeting', () => {
  assert.deepEqual(inviteToMeeting(draft, around, today), {
    ok: true,
    value: { ...draft, at: '09:15', place: 'Caféen på torvet' },
  });
});

test('a time is read as people type it', () => {
  const at = (typed: string) => {
    const read = inviteToMeeting({ ...draft, at: typed }, around, today);
    return read.ok ? read.value.at : undefined;
  };
  assert.equal(at('kl. 9'), '09:00');
  assert.equal(at('14:30'), '14:30');
  assert.equal(at('24'), undefined);
  assert.equal(at('formiddag'), undefined);
});

test('nobody else can be invited, and not to a day that has passed', () => {
  const read = inviteToMeeting({ ...draft, person: 'naboen', on: plainDate('2026-11-17') }, around, today);
  assert.deepEqual(read, { ok: false, refusals: { person: 'person-missing', on: 'date-in-the-past' } });
});

test('an empty form hears about everything at once', () => {
  const read = inviteToMeeting({ person: '', kind: '', on: undefined, at: '', place: '' }, around, today);
  assert.deepEqual(read, {
    ok: false,
    refusals: {
      person: 'person-missing',
      kind: 'kind-missing',
      on: 'date-missing',
      at: 'time-unreadable',
      place: 'place-missing',
    },
  });
});

test('a meeting is at most half a year ahead', () => {
  const read = inviteToMeeting({ ...draft, on: plainDate('2027-05-19') }, around, today);
  assert.deepEqual(read, { ok: false, refusals: { on: 'date-too-far' } });
});
