import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addMonths } from '../kernel/plain-date.ts';
import { type LawDraft, shareByLaw } from './share-by-law.ts';
import type { SharingId } from './sharing.ts';

const draft: LawDraft = {
  contents: ['shared_note'],
  recipient: { toOrganisation: anId(200), toRelation: 'team_company_consultant' },
  rule: 'Databeskyttelsesforordningen art. 6, stk. 1, litra e',
  reason: 'Kommunen skal følge op på aftalen i denne uge.',
  until: addDays(today, 14),
};
const ids = [anId<SharingId>(500), anId<SharingId>(501)];
const refusals = (changes: Partial<LawDraft>) => {
  const answer = shareByLaw({ ...draft, ...changes }, ids, today);
  return answer.ok ? {} : answer.refusals;
};

describe('sharing by law', () => {
  it('names the rule, the reason and the last day, and begins today', () => {
    const answer = shareByLaw(draft, ids, today);
    assert.deepEqual(answer.ok && answer.value[0]?.basis, {
      by: 'law',
      rule: draft.rule,
      reason: draft.reason,
      period: { from: today, to: draft.until },
    });
  });

  it('tells everything that is missing at once', () => {
    const empty = { contents: [], recipient: undefined, rule: undefined, reason: ' ', until: undefined };
    assert.deepEqual(refusals(empty), {
      contents: 'contents-missing',
      recipient: 'recipient-missing',
      rule: 'rule-missing',
      reason: 'reason-missing',
      until: 'until-missing',
    });
  });

  it('opens only what can be released to those people, and never the journal', () => {
    assert.deepEqual(refusals({ contents: ['shared_note', 'journal'] }), {
      contents: 'contents-cannot-open',
    });
    assert.deepEqual(refusals({ contents: ['eligibility_fact'] }), { contents: 'contents-cannot-open' });
  });

  it('is looked at anew within a year', () => {
    assert.deepEqual(refusals({ until: addDays(today, -1) }), { until: 'until-before-today' });
    assert.deepEqual(refusals({ until: addMonths(today, 12) }), {});
    assert.deepEqual(refusals({ until: addDays(addMonths(today, 12), 1) }), { until: 'until-too-far' });
  });
});
