import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anId } from '../../../tests/builders/an-id.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { checkMeeting } from './check-meeting.ts';
import { checkMember } from './check-member.ts';
import { isMemberOn, type TaskForceMemberId } from './task-force.ts';

const today = plainDate('2026-11-18');

describe('a task force', () => {
  it('has a member from the first day to the last', () => {
    const draft = { name: ' Hanne  Påhit ', title: '', joinedOn: addDays(today, -9), leftOn: today };
    assert.deepEqual(checkMember(draft, today), {
      ok: true,
      value: { name: 'Hanne Påhit', title: undefined, joinedOn: addDays(today, -9), leftOn: today },
    });
    const wrong = { name: '', title: 'x'.repeat(121), joinedOn: today, leftOn: addDays(today, -1) };
    const checked = checkMember(wrong, today);
    assert.deepEqual(checked.ok || checked.refusals, {
      name: 'member-name-missing',
      title: 'member-too-long',
      leftOn: 'left-before-joining',
    });
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.integer({ min: -20, max: 140 }), (joins, stays, asked) => {
        const joinedOn = addDays(today, joins);
        const member = { joinedOn, leftOn: addDays(joinedOn, stays), takenBack: false };
        const isIn = isMemberOn(member, addDays(today, asked));
        assert.equal(isIn, asked >= joins && asked <= joins + stays);
        assert.ok(isMemberOn({ ...member, leftOn: undefined }, addDays(joinedOn, stays)));
        assert.ok(!isMemberOn({ ...member, takenBack: true }, joinedOn));
      }),
    );
  });

  it('meets with members only, and writes nobody’s number down', () => {
    const [one, other] = [anId<TaskForceMemberId>(1), anId<TaskForceMemberId>(2)];
    const draft = { on: today, place: '', words: 'To nye døre.', present: [other] };
    const met = checkMeeting(draft, [one, other], today);
    assert.deepEqual(met.ok && met.value.present, [other]);
    const stranger = checkMeeting({ ...draft, present: [other, anId(9)] }, [one, other], today);
    assert.deepEqual(stranger.ok || stranger.refusals, { present: 'not-a-member-then' });
    const wrong = { on: addDays(today, 1), place: '', words: 'Ring om 610181-0012', present: [] };
    const checked = checkMeeting(wrong, [one], today);
    assert.deepEqual(checked.ok || checked.refusals, {
      on: 'date-in-the-future',
      words: 'words-hold-a-cpr-number',
      present: 'nobody-came',
    });
  });
});
