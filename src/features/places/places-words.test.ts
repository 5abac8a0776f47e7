import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../../domain/kernel/plain-date.ts';
import type { PlacesStanding } from '../../domain/referral/places-left.ts';
import { placesWords } from './places-words.ts';

const standing = (changes: Partial<PlacesStanding>): PlacesStanding => ({
  held: 40,
  kept: 1,
  waiting: [],
  limit: { most: 56, counted: 'at_once', free: 15, nextFreeOn: today },
  ...changes,
});
const waits = { referral: undefined, authority: anId<never>(1), acceptedOn: today, recordedAt: '' };
const words = (changes: Partial<PlacesStanding>) => placesWords('Ådal', standing(changes), today, 'da');

test('free places are told with what is kept for those with a yes', () => {
  const { title, text, used } = words({});
  assert.equal(title, 'Ådal: 41 af 56 pladser');
  assert.equal(text, '15 ledige, ingen venteliste (1 holdes til borgere med et ja).');
  assert.equal(used, 41);
});

test('a full run tells who waits and when the next place is', () => {
  const limit = { most: 40, counted: 'at_once', free: 0, nextFreeOn: addDays(today, 13) } as const;
  assert.equal(
    words({ kept: 0, waiting: [waits, waits], limit }).text,
    'Fyldt. 2 på venteliste, næste plads 1.\u00a0december.',
  );
});

test('an end that is not in sight is not promised', () => {
  const limit = { most: 40, counted: 'in_all', free: 0, nextFreeOn: undefined } as const;
  assert.equal(
    words({ kept: 0, limit }).text,
    'Fyldt. Ingen venteliste, næste plads, når et forløb slutter (talt over hele perioden).',
  );
});

test('where no number is set, none is told', () => {
  assert.equal(words({ limit: undefined }).title, 'Ådal: 40 forløb i gang');
});

test('a place beyond the number is told as it is', () => {
  const limit = { most: 40, counted: 'at_once', free: 0, nextFreeOn: today } as const;
  assert.equal(words({ held: 41, kept: 0, limit }).title, 'Ådal: 41 af 40 pladser');
});
