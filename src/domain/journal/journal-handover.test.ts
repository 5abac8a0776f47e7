import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aConsentForWeeks } from '../../../tests/builders/a-consent.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { Consent } from '../consent/consent.ts';
import { giveConsent } from '../consent/give-consent.ts';
import type { AccountId, ConsentId, OrganisationId } from '../kernel/ids.ts';
import { addDays, addWeeks } from '../kernel/plain-date.ts';
import { type HandOverFacts, handOverJournal } from './hand-over-journal.ts';
import {
  askedUntil,
  type HandoverState,
  handoverState,
  type JournalHandover,
  type JournalHandoverId,
  yesToRestOn,
} from './journal-handover.ts';
import { sayYesToHandover } from './yes-to-handover.ts';

const pia = anId<AccountId>(1);
const sofie = anId<AccountId>(2);
const house = anId<OrganisationId>(3);
const ids = { id: anId<JournalHandoverId>(4), consent: anId<ConsentId>(5) };
const facts: HandOverFacts = {
  from: pia,
  psychologists: [
    { account: pia, organisation: house },
    { account: sofie, organisation: house },
  ],
  hasEntries: true,
  before: [],
};
const handover: JournalHandover = { ...ids, from: pia, to: sofie, toOrganisation: house, handedOn: today };
const words = { purpose: 'Hun kan gå videre, hvor I slap', words: 'Ja', toldConsequences: 'Ingen' };
const refusal = (to: AccountId | undefined, changes: Partial<HandOverFacts> = {}) => {
  const handed = handOverJournal(ids, to, { ...facts, ...changes }, today);
  return handed.ok ? undefined : handed.refusal;
};

test('Pia hands her journal to Sofie, who is psychologist on the same team', () => {
  assert.deepEqual(handOverJournal(ids, sofie, facts, today), { ok: true, value: handover });
});

test('to nobody, to herself, to somebody who does not treat, or with nothing in it, she does not', () => {
  assert.equal(refusal(undefined), 'successor-missing');
  assert.equal(refusal(pia), 'to-oneself');
  assert.equal(refusal(anId<AccountId>(9)), 'not-on-the-team');
  assert.equal(refusal(sofie, { hasEntries: false }), 'nothing-to-hand-over');
});

test('the client is asked once at a time; after a no by silence or a yes taken back one may ask again', () => {
  const before = (state: HandoverState) => ({ before: [{ handover, state }] });
  assert.equal(refusal(sofie, before('asked')), 'asked-already');
  assert.equal(refusal(sofie, before('open')), 'open-already');
  assert.equal(refusal(sofie, before('lapsed')), undefined);
  assert.equal(refusal(sofie, before('ended')), undefined);
});

test('the question goes away by itself', () => {
  const on = (days: number) => handoverState(handover, [], [], addDays(today, days));
  assert.deepEqual([on(0), on(30), on(31)], ['asked', 'asked', 'lapsed']);
  assert.equal(askedUntil(handover), addDays(today, 30));
});

test('a yes is to that psychologist by name, and can be given only while the question stands', () => {
  const yes = sayYesToHandover(handover, 'asked', words, addWeeks(today, 20), today);
  assert.ok(yes.ok);
  assert.deepEqual(
    [yes.value.id, yes.value.toAccount, yes.value.content, yes.value.period.to],
    [ids.consent, sofie, 'journal', addWeeks(today, 20)],
  );
  assert.equal(giveConsent(yes.value, today).ok, true);
  for (const state of ['lapsed', 'open', 'ended'] as const)
    assert.equal(sayYesToHandover(handover, state, words, undefined, today).ok, false);
});

test('over any days it opens with the yes, and from the day it is taken back never again', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.option(fc.nat(80), { nil: undefined }), fc.nat(500), (said, back, asked) => {
      const yesOn = addDays(today, said);
      const yes = sayYesToHandover(handover, handoverState(handover, [], [], yesOn), words, undefined, yesOn);
      assert.equal(yes.ok, said <= 30);
      const consents = yes.ok ? [yes.value] : [];
      const withdrawn = back === undefined ? undefined : addDays(yesOn, back);
      const withdrawals = withdrawn === undefined ? [] : [{ consent: ids.consent, withdrawnOn: withdrawn }];
      const day = addDays(yesOn, asked);
      const state = handoverState(handover, consents, withdrawals, day);
      if (!yes.ok) assert.equal(state, 'lapsed');
      else if (withdrawn !== undefined && withdrawn <= day) assert.equal(state, 'ended');
      else assert.equal(state, day <= (yes.value.period.to ?? day) ? 'open' : 'ended');
    }),
  );
});

test('a yes on paper carries a handover of its own, to that house’s psychologists or to her by name', () => {
  const onPaper = aConsentForWeeks(13, {
    content: 'journal',
    toOrganisation: house,
    toRelation: 'team_psychologist',
    howGiven: 'paper',
  });
  const carries = (changes: Partial<Consent>, used: readonly ConsentId[] = []) =>
    yesToRestOn(handover, [{ ...onPaper, ...changes }], [], new Set(used), today) !== undefined;
  assert.equal(carries({}), true);
  assert.equal(carries({ toAccount: sofie }), true);
  assert.equal(carries({ toAccount: pia }), false);
  assert.equal(carries({ toOrganisation: anId<OrganisationId>(8) }), false);
  assert.equal(carries({ content: 'shared_note' }), false);
  assert.equal(carries({}, [onPaper.id]), false);
});
