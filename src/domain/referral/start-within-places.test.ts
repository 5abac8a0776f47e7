import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { OrganisationId, ReferralId } from '../kernel/ids.ts';
import { addDays } from '../kernel/plain-date.ts';
import type { RunPlaces } from './places-left.ts';
import { placeOn, startWithinPlaces } from './start-within-places.ts';

const authority = anId<OrganisationId>(1);
const [asta, bo] = [anId<ReferralId>(11), anId<ReferralId>(12)];
const yes = (referral: ReferralId, daysAgo: number) => {
  const acceptedOn = addDays(today, -daysAgo);
  return { referral, authority, acceptedOn, recordedAt: `${acceptedOn}T09:00:00Z` };
};

/** One place, held for another five days, and two with a yes. */
const full: RunPlaces = {
  places: [
    { authority, counted: 'at_once', fewest: undefined, most: 1, period: { from: undefined, to: undefined } },
  ],
  taken: [{ authority, from: addDays(today, -40), to: addDays(today, 5) }],
  accepted: [yes(asta, 9), yes(bo, 2)],
};
const startsToday = { startsOn: today, today };

describe('beginning a course within the places', () => {
  test('waits while all places are taken, and says when the next is free', () => {
    assert.deepEqual(placeOn(full, authority, asta, startsToday), {
      has: 'no_place',
      number: 1,
      freeOn: addDays(today, 6),
    });
  });

  test('has its place on the day one comes free', () => {
    const later = { startsOn: addDays(today, 6), today };
    assert.deepEqual(placeOn(full, authority, asta, later), { has: 'place' });
  });

  test('goes to whoever got the yes first', () => {
    const later = { startsOn: addDays(today, 6), today };
    assert.deepEqual(placeOn(full, authority, bo, later), { has: 'no_place', number: 1, freeOn: undefined });
  });

  test('asks for a place today where the first day has gone by', () => {
    const earlier = { startsOn: addDays(today, -2), today };
    assert.equal(placeOn(full, authority, asta, earlier).has, 'no_place');
  });

  test('needs nothing where nobody has said how many there are', () => {
    assert.deepEqual(placeOn({ ...full, places: [] }, authority, bo, startsToday), { has: 'place' });
  });

  test('beyond the places needs the leader’s reason', () => {
    const none = placeOn(full, authority, asta, startsToday);
    assert.deepEqual(startWithinPlaces(none, '  '), { ok: false, refusal: 'no-place' });
    assert.deepEqual(startWithinPlaces(none, 'x'.repeat(501)), {
      ok: false,
      refusal: 'beyond-reason-too-long',
    });
    assert.deepEqual(startWithinPlaces(none, ' En plads mere er aftalt. '), {
      ok: true,
      value: 'En plads mere er aftalt.',
    });
    assert.deepEqual(startWithinPlaces({ has: 'place' }, 'overflødigt'), { ok: true, value: undefined });
  });
});
