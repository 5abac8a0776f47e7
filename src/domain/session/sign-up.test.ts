import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { sessionKinds } from './session-kind.ts';
import { isOpenable, judgeLeaving, judgeSeats, judgeSignUp, type Place, type Signable } from './sign-up.ts';

const none: Place = { is: 'none' };
const seated: Place = { is: 'coming', signedUp: true, movedUp: false };
const asked: Place = { is: 'coming', signedUp: false, movedUp: false };
const waiting: Place = { is: 'waiting', number: 2 };
const group = (place: Place, changes: Partial<Signable> = {}): Signable => ({
  on: addDays(today, 3),
  isCalledOff: false,
  place,
  ...changes,
});
const said = (answer: { ok: true; value: string } | { ok: false; refusal: string }) =>
  answer.ok ? answer.value : answer.refusal;

describe('signing up to a group or café', () => {
  it('is possible to the end of its day, once, and not when it is called off', () => {
    assert.equal(said(judgeSignUp(group(none), today)), 'new');
    assert.equal(said(judgeSignUp(group(none, { on: today }), today)), 'new');
    assert.equal(said(judgeSignUp(group(none, { on: addDays(today, -1) }), today)), 'over');
    assert.equal(said(judgeSignUp(group(none, { isCalledOff: true }), today)), 'called-off');
    for (const place of [seated, asked, waiting])
      assert.equal(said(judgeSignUp(group(place), today)), 'already');
  });

  it('is undone as easily, except where the team asked for it', () => {
    for (const place of [seated, waiting]) assert.equal(said(judgeLeaving(group(place), today)), 'leaves');
    assert.equal(said(judgeLeaving(group(asked), today)), 'asked-by-the-team');
    assert.equal(said(judgeLeaving(group(none), today)), 'already');
    assert.equal(said(judgeLeaving(group(seated, { on: addDays(today, -1) }), today)), 'over');
  });

  it('is for meetings of several, with as many seats as a room holds', () => {
    assert.deepEqual(sessionKinds.filter(isOpenable), ['group_course', 'cafe', 'upskilling']);
    for (const seats of [1, 12, 200]) assert.equal(judgeSeats(seats), undefined);
    for (const seats of [undefined, 0, 201, 1.5]) assert.equal(judgeSeats(seats), 'seats-out-of-range');
  });
});
