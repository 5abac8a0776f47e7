import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { ConsentId } from '../kernel/ids.ts';
import { addDays, addWeeks } from '../kernel/plain-date.ts';
import type { Recipient } from './recipient.ts';
import { type ConsentDraft, recordConsent } from './record-consent.ts';

const draft: ConsentDraft = {
  contents: ['shared_note'],
  recipient: { toOrganisation: anId(200), toRelation: 'team_company_consultant' },
  fromOrganisation: undefined,
  purpose: 'At finde en arbejdsplads',
  givenOn: addDays(today, -2),
  until: addWeeks(today, 12),
  howGiven: 'paper',
  witness: '',
  onBehalfReason: '',
  words: 'Jeg siger ja til, at Jens læser notaterne.',
  toldConsequences: 'Siger du nej, fortsætter dit forløb som før.',
  text: { key: 'written-down', version: 1 },
};
const ids = [anId<ConsentId>(500), anId<ConsentId>(501), anId<ConsentId>(502)];
const recorded = (changes: Partial<ConsentDraft>) => recordConsent({ ...draft, ...changes }, ids, today);
const refusals = (changes: Partial<ConsentDraft>) => {
  const answer = recorded(changes);
  return answer.ok ? {} : answer.refusals;
};

describe('a yes that the team writes down', () => {
  it('holds from the day it was given', () => {
    const answer = recorded({});
    assert.deepEqual(answer.ok && answer.value[0]?.period, {
      from: addDays(today, -2),
      to: addWeeks(today, 12),
    });
  });

  it('about two kinds is two consents, each to be taken back alone', () => {
    const outside: Recipient = { toOrganisation: anId(2), toRelation: 'responsible_outside_team' };
    const answer = recorded({ contents: ['attendance', 'shared_note'], recipient: outside });
    assert.deepEqual(answer.ok && answer.value.map(({ id, content }) => [id, content]), [
      [ids[0], 'attendance'],
      [ids[1], 'shared_note'],
    ]);
  });

  it('is about something those people can be given', () => {
    assert.deepEqual(refusals({ contents: [] }), { contents: 'contents-missing' });
    assert.deepEqual(refusals({ contents: ['eligibility_fact'] }), { contents: 'contents-cannot-open' });
    assert.deepEqual(refusals({ recipient: undefined }), { recipient: 'recipient-missing' });
  });

  it('is about what the whole team has: one house alone is refused, and not taken for more than was said', () => {
    assert.deepEqual(refusals({ fromOrganisation: anId(2) }), { from: 'one-house-alone' });
  });

  it('is never one the citizen gave on screen', () => {
    assert.deepEqual(refusals({ howGiven: 'screen' }), { howGiven: 'way-is-the-citizens' });
  });

  it('keeps a witness only where it was spoken, and a reason only where it was on behalf', () => {
    const answer = recorded({ witness: 'Pia Prik', onBehalfReason: 'Værge' });
    assert.deepEqual(answer.ok && [answer.value[0]?.witness, answer.value[0]?.onBehalfReason], [
      undefined,
      undefined,
    ]);
  });

  it('tells everything that is missing at once', () => {
    const empty = {
      contents: [],
      recipient: undefined,
      purpose: '',
      givenOn: undefined,
      until: undefined,
      howGiven: undefined,
      words: ' ',
      toldConsequences: '',
    } satisfies Partial<ConsentDraft>;
    assert.deepEqual(refusals(empty), {
      contents: 'contents-missing',
      recipient: 'recipient-missing',
      howGiven: 'way-missing',
      givenOn: 'given-on-missing',
      until: 'until-missing',
      purpose: 'purpose-missing',
      words: 'words-missing',
      toldConsequences: 'consequences-missing',
    });
  });

  it('has a last day that lies ahead, after it was given', () => {
    assert.deepEqual(refusals({ until: addDays(today, -1) }), { until: 'period-is-over' });
    assert.deepEqual(refusals({ until: addDays(today, -3) }), { until: 'period-ends-before-it-begins' });
    assert.deepEqual(refusals({ givenOn: addDays(today, 1) }), { givenOn: 'given-in-the-future' });
  });
});
