import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessRowsOf, rowOfPlace } from './access-rows-of.ts';
import { roleRows } from './role-rows.ts';

describe('the access rows of a role', () => {
  it('are its own row alone for most', () => {
    assert.deepEqual(accessRowsOf({ accessRow: 'team_psychologist', coordinates: false }), [
      'team_psychologist',
    ]);
  });

  it('are the general row too for a project leader on the team', () => {
    const rows = accessRowsOf({ accessRow: 'project_leader', coordinates: false });
    assert.deepEqual(rows, ['project_leader', 'team_general']);
  });

  it('are the coordinator row and the own one for whoever coordinates', () => {
    const rows = accessRowsOf({ accessRow: 'responsible_caseworker', coordinates: true });
    assert.deepEqual(rows, ['coordinator', 'responsible_on_team']);
  });

  it('never open a psychologist row to another role', () => {
    const others = roleRows.filter((row) => row !== 'team_psychologist');
    for (const accessRow of others) {
      assert.ok(!accessRowsOf({ accessRow, coordinates: true }).includes('team_psychologist'), accessRow);
    }
  });
});

describe('the row a place on the team gives by itself', () => {
  it('is the profession’s for a profession', () => {
    assert.equal(rowOfPlace({ accessRow: 'team_psychologist' }), 'team_psychologist');
  });

  it('is the general one for a caseworker and a project leader, whose other rows come from elsewhere', () => {
    assert.equal(rowOfPlace({ accessRow: 'responsible_caseworker' }), 'team_general');
    assert.equal(rowOfPlace({ accessRow: 'project_leader' }), 'team_general');
  });
});
