import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Relation } from '../access/relation.ts';
import { asksForSomebody, checkCheckIn, goings, hearing, longestCheckIn, standsOnDayOf } from './check-in.ts';

const nothing = { going: '', hours: undefined, words: '' } as const;

test('one of the three is chosen, and nothing else is needed', () => {
  assert.deepEqual(checkCheckIn(nothing), { ok: false, refusals: { going: 'going-missing' } });
  for (const going of goings)
    assert.deepEqual(checkCheckIn({ ...nothing, going }), {
      ok: true,
      value: { going, hoursAWeek: undefined, words: undefined },
    });
});

test('no hours at all is an answer; more than a week has room for is not', () => {
  const hoursOf = (hours: number | 'unreadable') => checkCheckIn({ going: 'goes_well', hours, words: '' });
  assert.ok(hoursOf(0).ok);
  assert.ok(hoursOf(60).ok);
  assert.deepEqual(hoursOf(60.5), { ok: false, refusals: { hours: 'hours-out-of-range' } });
  assert.deepEqual(hoursOf('unreadable'), { ok: false, refusals: { hours: 'hours-unreadable' } });
});

test('everything that cannot stand is named at once', () => {
  assert.deepEqual(checkCheckIn({ going: 'fine', hours: 200, words: 'Ring om 720784-0000' }), {
    ok: false,
    refusals: { going: 'going-missing', hours: 'hours-out-of-range', words: 'words-hold-a-cpr-number' },
  });
  const long = checkCheckIn({ ...nothing, going: 'would_talk', words: 'a'.repeat(longestCheckIn + 1) });
  assert.deepEqual(long, { ok: false, refusals: { words: 'words-too-long' } });
});

test('that it goes well asks nobody', () => {
  assert.deepEqual(goings.filter(asksForSomebody), ['would_talk', 'about_to_break']);
});

test('it stands with the consultant, with the coordinator where there is none, else with the caseworker', () => {
  const day = (relation: Relation, hasConsultant: boolean, isCoordinated: boolean) =>
    standsOnDayOf(new Set([relation]), { hasConsultant, isCoordinated });
  assert.ok(day('team_company_consultant', true, true));
  assert.ok(!day('coordinator', true, true));
  assert.ok(day('coordinator', false, true));
  assert.ok(!day('responsible_on_team', false, true));
  assert.ok(day('responsible_on_team', false, false));
  assert.ok(!day('team_general', false, false));
});

test('whoever is on a team that can hear, somebody’s day has it, and one relation’s only', () => {
  const teams = fc.subarray([...hearing], { minLength: 1 });
  fc.assert(
    fc.property(teams, (there) => {
      const team = {
        hasConsultant: there.includes('team_company_consultant'),
        isCoordinated: there.includes('coordinator'),
      };
      assert.equal(there.filter((one) => standsOnDayOf(new Set([one]), team)).length, 1);
    }),
  );
});
