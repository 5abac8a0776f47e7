import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aName } from '../../../tests/builders/a-name.ts';
import { today } from '../../../tests/builders/today.ts';
import type { Grant } from './grant-queries.ts';
import { atWords, meetingWords, timeWords, whoWords } from './in-words.ts';

const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
const grant: Grant = {
  id: 'g',
  kind: 'break_the_glass',
  authority: 'a',
  citizen: 'c',
  callName: aName('Bo'),
  to: 'Palle Pap',
  house: 'Ådal Kommune',
  isViewer: false,
  reason: 'Ingen på teamet kan nås.',
  startsAt: new Date('2026-11-18T09:32:00Z'),
  endsAt: new Date('2026-11-18T13:32:00Z'),
  endedAt: undefined,
  meeting: undefined,
};

test('a closing time is told as the clock on a Danish wall shows it', () => {
  assert.equal(timeWords(grant.endsAt, 'da'), '14.32');
  assert.equal(plain(atWords(grant.endsAt, today, 'da')), 'i dag kl. 14.32');
  assert.equal(plain(atWords(new Date('2026-11-17T23:30:00Z'), today, 'en')), 'today at 0:30');
});

test('who was let in is named with the house; oneself is “dig”', () => {
  assert.equal(whoWords(grant, 'da'), 'Palle Pap, Ådal Kommune');
  assert.equal(whoWords({ ...grant, isViewer: true }, 'da'), 'Dig');
});

test('somebody around the citizen has no name for those who may not know it', () => {
  const invited: Grant = { ...grant, kind: 'invited_meeting', to: undefined, house: undefined };
  assert.equal(whoWords(invited, 'da'), 'En, borgeren har omkring sig');
});

test('a meeting is told with what is known of when and where', () => {
  const meeting = { kind: 'network_meeting', on: today, at: '09:15', place: 'Caféen på torvet' };
  assert.equal(plain(meetingWords(meeting, 'da')), 'Netværksmøde 18. november kl. 9.15, Caféen på torvet.');
  assert.equal(
    plain(meetingWords({ ...meeting, at: null, place: null }, 'en')),
    'Network meeting 18 November.',
  );
});
