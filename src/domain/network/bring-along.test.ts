import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { type Bringing, bringAlong, mayBeBrought, mostCafes } from './bring-along.ts';

const today = plainDate('2026-11-18');
const meeting: Bringing = { kind: 'dialogue_meeting', on: today, isInvited: false, otherCafes: 0 };

test('an aunt comes along to a meeting of today or later, and not to one that is over', () => {
  assert.deepEqual(bringAlong(meeting, today), { ok: true, value: 'new' });
  assert.deepEqual(bringAlong({ ...meeting, on: addDays(today, -1) }, today), {
    ok: false,
    refusal: 'over',
  });
});

test('to a group nobody is brought along', () => {
  assert.deepEqual(bringAlong({ ...meeting, kind: 'group_course' }, today), {
    ok: false,
    refusal: 'not-for-company',
  });
});

test('to cafés one comes once or twice, and to other meetings as often as the citizen likes', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5 }), fc.constantFrom('cafe', 'network_meeting'), (otherCafes, kind) => {
      const is = bringAlong({ ...meeting, kind, otherCafes } as Bringing, today);
      assert.equal(is.ok, kind !== 'cafe' || otherCafes < mostCafes);
    }),
  );
});

test('whoever is invited already stays invited, pressed twice or late', () => {
  const is = bringAlong({ ...meeting, kind: 'cafe', otherCafes: 9, isInvited: true }, today);
  assert.deepEqual(is, { ok: true, value: 'already' });
});

test('a mentor and a contact at a workplace are not brought along this way', () => {
  assert.ok(mayBeBrought('relative'));
  assert.ok(mayBeBrought('professional_network'));
  assert.ok(!mayBeBrought('volunteer_mentor'));
  assert.ok(!mayBeBrought('company_contact'));
});
