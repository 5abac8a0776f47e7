import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aMember } from '../../../tests/builders/a-team.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { membersOn } from './team.ts';

describe('who is on a team', () => {
  const leaving = { ...aMember('psychologist', 1), period: { from: addDays(today, -30), to: today } };
  const coming = { ...aMember('psychologist', 2), period: { from: addDays(today, 1), to: undefined } };
  const team = { members: [leaving, coming] };

  it('changes the day after somebody’s last day', () => {
    assert.deepEqual(membersOn(team, today), [leaving]);
    assert.deepEqual(membersOn(team, addDays(today, 1)), [coming]);
  });

  it('was nobody before the first came', () => {
    assert.deepEqual(membersOn(team, addDays(today, -31)), []);
  });
});
