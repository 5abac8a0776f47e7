import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupOfKind, kindsInGroup, sessionKinds } from './session-kind.ts';

describe('kinds of session', () => {
  it('belong to the whole team or to one profession', () => {
    assert.deepEqual(kindsInGroup('psychologist'), ['psychologist_talk']);
    assert.deepEqual(kindsInGroup('occupational_therapist'), ['occupational_therapy']);
    assert.deepEqual(kindsInGroup('company'), ['company_visit']);
  });

  it('are each in one group', () => {
    const groups = [...new Set(Object.values(groupOfKind))];
    assert.deepEqual(groups.flatMap(kindsInGroup).toSorted(), sessionKinds.toSorted());
  });
});
