import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aDefinition, aRole } from '../../../tests/builders/a-definition.ts';
import { aFullTeam, aMember } from '../../../tests/builders/a-team.ts';
import { today } from '../../../tests/builders/today.ts';
import { composeTeam, type NewMember } from './compose-team.ts';

const definition = aDefinition();
const five = aFullTeam(definition);

function refusalsFor(members: readonly NewMember[], programme = definition) {
  const team = composeTeam(programme, members, today);
  return team.ok ? {} : team.refusals;
}

describe('putting a team together', () => {
  it('fills each role from the first day, with no last one', () => {
    const team = composeTeam(definition, five, today);
    assert.ok(team.ok);
    assert.equal(team.value.members.length, 5);
    for (const { period } of team.value.members) assert.deepEqual(period, { from: today, to: undefined });
  });

  it('names each role that is empty', () => {
    const without = five.filter(({ role }) => role !== 'psychologist' && role !== 'project-leader');
    assert.deepEqual(refusalsFor(without), {
      psychologist: 'role-not-filled',
      'project-leader': 'role-not-filled',
    });
  });

  it('names a role that has too many', () => {
    assert.deepEqual(refusalsFor([...five, aMember('psychologist', 9)]), { psychologist: 'role-overfilled' });
  });

  it('names a role the definition does not have', () => {
    assert.deepEqual(refusalsFor([...five, aMember('postman', 9)]), { postman: 'role-unknown' });
  });

  it('leaves a role empty that nobody must hold', () => {
    const optional = aRole('mentor', 'team_general', { headCount: { atLeast: 0, atMost: 2 } });
    const programme = aDefinition({ roles: [...definition.roles, optional] });
    const two = [aMember('mentor', 8), aMember('mentor', 9)];
    assert.deepEqual(refusalsFor(five, programme), {});
    assert.deepEqual(refusalsFor([...five, ...two], programme), {});
    assert.deepEqual(refusalsFor([...five, ...two, aMember('mentor', 10)], programme), {
      mentor: 'role-overfilled',
    });
  });

  it('lets one person hold two roles, but not the same role twice', () => {
    const both = five.map((member) => (member.role === 'project-leader' ? aMember(member.role, 0) : member));
    assert.deepEqual(refusalsFor(both), {});
    const pair = aRole('helper', 'team_general', { headCount: { atLeast: 0, atMost: 2 } });
    const programme = aDefinition({ roles: [...definition.roles, pair] });
    const twice = [...five, aMember('helper', 9), aMember('helper', 9)];
    assert.deepEqual(refusalsFor(twice, programme), { helper: 'member-twice' });
  });
});

describe('the coordinator of a team', () => {
  const either = { coordinates: true, headCount: { atLeast: 0, atMost: 1 } };
  const programme = aDefinition({
    roles: [aRole('caseworker', 'responsible_caseworker', either), aRole('helper', 'team_general', either)],
  });

  it('is exactly one, where several roles could be', () => {
    assert.deepEqual(refusalsFor([aMember('helper', 1)], programme), {});
  });

  it('is asked for beside every role that could be', () => {
    assert.deepEqual(refusalsFor([], programme), {
      caseworker: 'coordinator-missing',
      helper: 'coordinator-missing',
    });
    assert.deepEqual(refusalsFor([aMember('caseworker', 1), aMember('helper', 2)], programme), {
      caseworker: 'several-coordinators',
      helper: 'several-coordinators',
    });
  });
});
