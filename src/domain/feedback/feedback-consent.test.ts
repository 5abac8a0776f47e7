import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aConsentForWeeks } from '../../../tests/builders/a-consent.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { Consent } from '../consent/consent.ts';
import type { ConsentId, OrganisationId } from '../kernel/ids.ts';
import { addWeeks } from '../kernel/plain-date.ts';
import { standingFeedbackConsent } from './feedback-consent.ts';

const authority = anId<OrganisationId>(1);
const yes = (weeks: number, changes: Partial<Consent> = {}): Consent =>
  aConsentForWeeks(weeks, {
    content: 'feedback',
    toOrganisation: authority,
    toRelation: 'responsible_outside_team',
    ...changes,
  });
const standing = (...consents: Consent[]) => standingFeedbackConsent(consents, [], authority, today);

test('of several that stand, the one that lasts longest carries it', () => {
  const [short, long] = [yes(4, { id: anId<ConsentId>(1) }), yes(13, { id: anId<ConsentId>(2) })];
  assert.equal(standing(short, long), long);
});

test('a yes about something else, to somebody else, or about one house’s words carries none', () => {
  assert.equal(standing(yes(4, { content: 'attendance' })), undefined);
  assert.equal(standing(yes(4, { toOrganisation: anId<OrganisationId>(2) })), undefined);
  assert.equal(standing(yes(4, { toRelation: 'team_general' })), undefined);
  assert.equal(standing(yes(4, { fromOrganisation: authority })), undefined);
});

test('one that was taken back or ran out carries none', () => {
  const one = yes(4);
  const withdrawals = [{ consent: one.id, withdrawnOn: today }];
  assert.equal(standingFeedbackConsent([one], withdrawals, authority, today), undefined);
  assert.equal(standingFeedbackConsent([one], [], authority, addWeeks(today, 5)), undefined);
});
