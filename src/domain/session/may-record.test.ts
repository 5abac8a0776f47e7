import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relations } from '../access/relation.ts';
import { mayRecordAt } from './may-record.ts';
import { sessionKinds } from './session-kind.ts';

describe('who may write down whether somebody came', () => {
  it('is the coordinator at every session', () => {
    for (const kind of sessionKinds) assert.ok(mayRecordAt(['coordinator'], kind, false), kind);
  });

  it('is a profession at the sessions it held', () => {
    assert.ok(mayRecordAt(['team_psychologist'], 'group_course', true));
    assert.ok(!mayRecordAt(['team_psychologist'], 'group_course', false));
  });

  it('is the rest of the team at the general kinds, and the company consultant at companies', () => {
    assert.ok(mayRecordAt(['team_general'], 'cafe', false));
    assert.ok(!mayRecordAt(['team_general'], 'psychologist_talk', true));
    assert.ok(mayRecordAt(['team_company_consultant'], 'company_visit', false));
    assert.ok(!mayRecordAt(['team_company_consultant'], 'talk', true));
  });

  it('is nobody who only reads', () => {
    for (const relation of relations.filter((one) => ['project_leader', 'citizen', 'relative'].includes(one)))
      assert.ok(!mayRecordAt([relation], 'talk', true), relation);
    assert.ok(!mayRecordAt([], 'talk', true));
  });
});
