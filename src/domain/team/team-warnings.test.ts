import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aDefinition } from '../../../tests/builders/a-definition.ts';
import { aPlace, aSeatedTeam } from '../../../tests/builders/a-seated-team.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import type { Place } from './place.ts';
import type { StaffBreak } from './staff-break.ts';
import { daysUntil, type TeamAhead, teamWarnings } from './team-warnings.ts';

const definition = aDefinition();
const five = aSeatedTeam(definition, addDays(today, -60));
const pia = five.find(({ role }) => role === 'psychologist') ?? assert.fail();

const aBreak = (startsIn: number, days: number): StaffBreak => {
  const from = addDays(today, startsIn);
  const { account, organisation } = pia;
  return { id: anId(7), account, organisation, kind: 'leave', period: { from, to: addDays(from, days - 1) } };
};
const warningsOf = (ahead: Partial<TeamAhead>, places: readonly Place[] = five) =>
  teamWarnings(definition, places, { breaks: [], ends: [], ...ahead }, today).map((warning) => [
    warning.warns,
    daysUntil(warning, today),
  ]);

describe('what a team is told before it happens', () => {
  it('is a break of a week or more, two weeks before it begins and until it is over', () => {
    assert.deepEqual(warningsOf({ breaks: [aBreak(13, 60)] }), [['break', 13]]);
    assert.deepEqual(warningsOf({ breaks: [aBreak(15, 60)] }), []);
    assert.deepEqual(warningsOf({ breaks: [aBreak(3, 6)] }), []);
    assert.deepEqual(warningsOf({ breaks: [aBreak(-3, 14)] }), [['break', -3]]);
    assert.deepEqual(warningsOf({ breaks: [aBreak(-14, 14)] }), []);
  });

  it('goes away once somebody stands in', () => {
    const away = aBreak(5, 14);
    const standIn = aPlace('psychologist', 70, away.period, { standsInFor: pia.id });
    assert.deepEqual(warningsOf({ breaks: [away] }, [...five, standIn]), []);
  });

  it('is an employment that ends, until the place ends with it and somebody follows', () => {
    const lastDay = addDays(today, 9);
    const ends = [{ account: pia.account, organisation: pia.organisation, lastDay }];
    assert.deepEqual(warningsOf({ ends }), [['employment_ends', 9]]);
    const ending = five.map((place) =>
      place === pia ? { ...pia, period: { ...pia.period, to: lastDay } } : place,
    );
    assert.deepEqual(warningsOf({ ends }, ending), [['place_ends', 9]]);
    const next = aPlace('psychologist', 71, { from: addDays(lastDay, 1), to: undefined });
    assert.deepEqual(warningsOf({ ends }, [...ending, next]), []);
  });

  it('is a role nobody has', () => {
    const without = five.filter((place) => place !== pia);
    assert.deepEqual(warningsOf({}, without), [['empty_role', 0]]);
  });

  it('is nothing while all goes well', () => {
    assert.deepEqual(warningsOf({}), []);
  });
});
