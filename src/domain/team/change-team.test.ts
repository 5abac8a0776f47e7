import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aDefinition, aRole } from '../../../tests/builders/a-definition.ts';
import { aNewcomer, aPlace, aSeatedTeam, placeIds } from '../../../tests/builders/a-seated-team.ts';
import { today } from '../../../tests/builders/today.ts';
import { includesDate } from '../kernel/period.ts';
import { addDays } from '../kernel/plain-date.ts';
import { changeTeam, type TeamChangeDraft } from './change-team.ts';
import type { Place } from './place.ts';
import { reseated } from './reseating.ts';
import { teamProblems } from './team-problems.ts';

const definition = aDefinition();
const five = aSeatedTeam(definition, addDays(today, -60));
const inRole = (key: string, places: readonly Place[] = five): Place => {
  const place = places.find(({ role }) => role === key);
  assert.ok(place);
  return place;
};
const roleOf = (key: string) =>
  definition.roles.find((role) => role.key === key) ?? aRole(key, 'team_general');

function draft(what: TeamChangeDraft['what'], key: string, changes: Partial<TeamChangeDraft> = {}) {
  return {
    what,
    role: roleOf(key),
    place: inRole(key),
    who: aNewcomer(50),
    from: today,
    to: undefined,
    mayStandEmpty: false,
    ids: placeIds(90),
    ...changes,
  };
}

const facts = { definition, places: five, isOver: false };
const after = (change: TeamChangeDraft, places: readonly Place[] = five): readonly Place[] => {
  const changed = changeTeam(change, { ...facts, places }, today);
  assert.ok(changed.ok, JSON.stringify(changed));
  return reseated(places, changed.value);
};
const refusalsOf = (change: TeamChangeDraft, more: Partial<typeof facts> = {}) => {
  const changed = changeTeam(change, { ...facts, ...more }, today);
  return changed.ok ? {} : changed.refusals;
};
const whoOn = (places: readonly Place[], role: string, day = today) =>
  places
    .filter((place) => place.role === role && includesDate(place.period, day))
    .map(({ account }) => account);

describe('replacing somebody on a team', () => {
  it('ends the one place the day before the other begins', () => {
    const day = addDays(today, 10);
    const team = after(draft('replace', 'psychologist', { from: day }));
    assert.deepEqual(whoOn(team, 'psychologist', addDays(day, -1)), [inRole('psychologist').account]);
    assert.deepEqual(whoOn(team, 'psychologist', day), [aNewcomer(50).account]);
  });

  it('hands the coordination on with the coordinator’s role', () => {
    const team = after(draft('replace', 'caseworker'));
    assert.equal(
      team.filter(({ coordinates, period }) => coordinates && includesDate(period, today)).length,
      1,
    );
    assert.equal(
      inRole(
        'caseworker',
        team.filter(({ period }) => includesDate(period, today)),
      ).coordinates,
      true,
    );
  });

  it('asks for somebody from a house that fills the role', () => {
    const role = { ...roleOf('psychologist'), lentBy: ['region'] as const };
    const change = draft('replace', 'psychologist', { role: { ...role, lentBy: ['region'] } });
    assert.deepEqual(refusalsOf(change), { who: 'house-not-for-role' });
    assert.deepEqual(refusalsOf({ ...change, who: { ...aNewcomer(50), house: 'region' } }), {});
  });
});

describe('leaving a team', () => {
  it('asks for a successor where the role must not stand empty, unless somebody says that nobody is found', () => {
    const change = draft('leave', 'psychologist', { who: undefined });
    assert.deepEqual(refusalsOf(change), { empty: 'role-stands-empty' });
    const team = after({ ...change, mayStandEmpty: true });
    assert.deepEqual(whoOn(team, 'psychologist', addDays(today, 1)), []);
  });

  it('is never leaving nobody to coordinate', () => {
    const change = draft('leave', 'caseworker', { who: undefined, mayStandEmpty: true });
    assert.deepEqual(refusalsOf(change), { team: 'coordinator-missing' });
  });

  it('before one has come means never coming', () => {
    const coming = aPlace('psychologist', 60, { from: addDays(today, 20), to: undefined });
    const places = [...five.filter(({ role }) => role !== 'psychologist'), coming];
    const change = draft('leave', 'psychologist', { place: coming, who: undefined, from: today });
    assert.deepEqual(after({ ...change, mayStandEmpty: true }, places).includes(coming), false);
  });
});

describe('joining a team', () => {
  it('asks for room in the role', () => {
    const change = draft('join', 'psychologist', { place: undefined });
    assert.deepEqual(refusalsOf(change), { who: 'role-overfilled' });
    const place = inRole('psychologist');
    assert.deepEqual(refusalsOf({ ...change, who: { ...aNewcomer(50), account: place.account } }), {
      who: 'member-twice',
    });
  });

  it('fills a role that stood empty', () => {
    const places = five.filter(({ role }) => role !== 'psychologist');
    const team = after(draft('join', 'psychologist', { place: undefined }), places);
    assert.deepEqual(whoOn(team, 'psychologist'), [aNewcomer(50).account]);
  });
});

describe('standing in', () => {
  const spell = { from: addDays(today, 5), to: addDays(today, 18) };

  it('takes no seat of its own and ends by itself', () => {
    const team = after(draft('stand_in', 'psychologist', spell));
    assert.equal(whoOn(team, 'psychologist', spell.from).length, 2);
    assert.deepEqual(whoOn(team, 'psychologist', addDays(spell.to, 1)), [inRole('psychologist').account]);
    assert.deepEqual(teamProblems(definition, team, today), []);
  });

  it('for the coordinator coordinates meanwhile, and she stays on the team', () => {
    const team = after(draft('stand_in', 'caseworker', spell));
    const on = (day: typeof today) =>
      team
        .filter(({ coordinates, period }) => coordinates && includesDate(period, day))
        .map(({ account }) => account);
    assert.deepEqual(on(addDays(spell.from, -1)), [inRole('caseworker').account]);
    assert.deepEqual(on(spell.from), [aNewcomer(50).account]);
    assert.deepEqual(on(spell.to), [aNewcomer(50).account]);
    assert.deepEqual(on(addDays(spell.to, 1)), [inRole('caseworker').account]);
    assert.equal(whoOn(team, 'caseworker', spell.from).length, 2);
  });

  it('can end early, and be called off', () => {
    const team = after(draft('stand_in', 'caseworker', spell));
    const instead = team.find(({ account }) => account === aNewcomer(50).account);
    assert.ok(instead);
    const early = after(
      draft('leave', 'caseworker', { place: instead, who: undefined, from: addDays(today, 7) }),
      team,
    );
    assert.deepEqual(teamProblems(definition, early, today), []);
    assert.deepEqual(whoOn(early, 'caseworker', addDays(today, 8)), [inRole('caseworker').account]);
    const off = after(draft('leave', 'caseworker', { place: instead, who: undefined }), team);
    assert.deepEqual(whoOn(off, 'caseworker', spell.from), [inRole('caseworker').account]);
    assert.deepEqual(teamProblems(definition, off, today), []);
  });

  it('happens once at a time', () => {
    const team = after(draft('stand_in', 'psychologist', spell));
    const again = draft('stand_in', 'psychologist', { ...spell, who: aNewcomer(51), ids: placeIds(80) });
    assert.deepEqual(refusalsOf(again, { places: team }), { to: 'stand-in-already' });
  });
});

describe('any change of a team', () => {
  it('is of a course that goes on, on a day that can be foreseen', () => {
    const change = draft('replace', 'psychologist');
    assert.deepEqual(refusalsOf(change, { isOver: true }), { team: 'course-over' });
    assert.deepEqual(refusalsOf({ ...change, from: addDays(today, 400) }), { from: 'too-far-ahead' });
    assert.deepEqual(refusalsOf({ ...change, from: addDays(today, -40) }), { from: 'too-long-ago' });
    assert.deepEqual(refusalsOf({ ...change, from: undefined, who: undefined }), {
      from: 'date-missing',
      who: 'nobody-chosen',
    });
  });

  it('leaves one coordinator on every day and no role overfilled, whatever was tried and in whatever order', () => {
    const aChange = fc.record({
      what: fc.constantFrom('join', 'replace', 'stand_in', 'leave' as const),
      role: fc.integer({ min: 0, max: 4 }),
      who: fc.integer({ min: 50, max: 56 }),
      from: fc.integer({ min: -20, max: 120 }),
      lasts: fc.integer({ min: 0, max: 40 }),
      which: fc.nat(),
      mayStandEmpty: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 12 }), (changes) => {
        let places: readonly Place[] = five;
        for (const [at, one] of changes.entries()) {
          const role = definition.roles[one.role];
          if (role === undefined) continue;
          const seats = places.filter((place) => place.role === role.key);
          const from = addDays(today, one.from);
          const change: TeamChangeDraft = {
            ...one,
            what: one.what as TeamChangeDraft['what'],
            role,
            place: one.what === 'join' ? undefined : seats[one.which % Math.max(1, seats.length)],
            who: aNewcomer(one.who),
            from,
            to: addDays(from, one.lasts),
            ids: placeIds(300 + at * 3),
          };
          if (change.what !== 'join' && change.place === undefined) continue;
          const changed = changeTeam(change, { definition, places, isOver: false }, today);
          if (changed.ok) places = reseated(places, changed.value);
        }
        const wrong = teamProblems(definition, places, addDays(today, -31)).map(({ problem }) => problem);
        assert.deepEqual(
          wrong.filter((problem) => problem !== 'role-stands-empty'),
          [],
        );
        for (const { period } of places) assert.ok(period.to === undefined || period.from <= period.to);
      }),
    );
  });
});
