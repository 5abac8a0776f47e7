import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aDefinition } from '../../../tests/builders/a-definition.ts';
import {
  type AmendFacts,
  type AmendForm,
  type Amendment,
  amendReferral,
  type StandingWords,
} from './amend-referral.ts';
import type { AskedFact } from './fact-value.ts';

const text = { da: 'Opdigtet', en: 'Invented' };
const asked = (key: string, changes: Partial<AskedFact> = {}): AskedFact => ({
  key,
  text,
  answer: { kind: 'text' },
  eligibility: false,
  demanded: false,
  ...changes,
});
const route = (key: string) => ({
  key,
  title: text,
  steps: [{ key: 'decision', kind: 'decision' as const, title: text, compulsory: true }],
});
const intake = {
  ...aDefinition().intake,
  facts: [asked('experience'), asked('diagnosis', { eligibility: true })],
  routes: [route('call'), route('meeting')],
};
const facts: AmendFacts = { state: 'sent', intake, offered: new Map(), by: 'staff' };
const standing: StandingWords = {
  grounds: 'Vil gerne tilbage til noget med planter.',
  route: 'call',
  told: [{ key: 'experience', value: { kind: 'text', text: 'Gartneri' } }],
};
const form = (changes: Partial<AmendForm> & { readonly experience?: string } = {}): AmendForm => ({
  grounds: standing.grounds,
  route: 'call',
  fact: (key) => ({
    text: key === 'experience' ? (changes.experience ?? 'Gartneri') : 'ukendt',
    date: undefined,
  }),
  reason: 'Borgeren fortalte mere.',
  ...changes,
});

describe('putting a sent referral right', () => {
  test('keeps what it said beside what it says, one part at a time', () => {
    const answer = amendReferral(
      standing,
      form({ grounds: 'Vil gerne arbejde ude.', route: 'meeting' }),
      facts,
    );
    assert.ok(answer.ok);
    assert.deepEqual(answer.value.amendments, [
      { part: 'grounds', old: standing.grounds, new: 'Vil gerne arbejde ude.' },
      { part: 'route', old: 'call', new: 'meeting' },
    ]);
    assert.equal(answer.value.reason, 'Borgeren fortalte mere.');
  });

  test('takes a fact back when its answer is emptied', () => {
    const answer = amendReferral(standing, form({ experience: ' ' }), facts);
    assert.ok(answer.ok);
    assert.deepEqual(answer.value.amendments, [
      { part: 'fact', key: 'experience', old: { kind: 'text', text: 'Gartneri' }, new: null },
    ]);
  });

  test('asks staff why, and never the citizen', () => {
    const silent = form({ grounds: 'Noget andet.', reason: ' ' });
    assert.deepEqual(amendReferral(standing, silent, facts), {
      ok: false,
      refusals: { reason: 'reason-missing' },
    });
    assert.ok(amendReferral(standing, silent, { ...facts, by: 'citizen' }).ok);
  });

  for (const [what, change, given, refusals] of [
    ['ends with the answer', { grounds: 'Nyt' }, { state: 'accepted' }, { referral: 'answered-already' }],
    ['is not done where nothing changed', {}, {}, { referral: 'nothing-changed' }],
    ['leaves no referral without a reason to be sent', { grounds: '' }, {}, { grounds: 'grounds-missing' }],
    ['knows no other ways in', { route: 'window' }, {}, { route: 'route-unknown' }],
    ['keeps words within bounds', { reason: 'x'.repeat(501) }, {}, { reason: 'reason-too-long' }],
    [
      'keeps a fact within bounds',
      { experience: 'x'.repeat(1001) },
      {},
      { facts: { experience: 'fact-too-long' } },
    ],
  ] as const) {
    test(what, () => {
      const answer = amendReferral(standing, form(change), { ...facts, ...given });
      assert.deepEqual(answer, { ok: false, refusals });
    });
  }

  test('never touches an eligibility fact', () => {
    const answer = amendReferral(standing, form({ grounds: 'Nyt' }), facts);
    assert.ok(answer.ok && answer.value.amendments.every((one) => one.part !== 'fact'));
  });

  test('says afterwards exactly what was typed, and the trail leads back to what was sent', () => {
    const words = fc.string({ minLength: 1, maxLength: 20 }).filter((some) => some.trim() !== '');
    const anyForm = fc.record({
      grounds: words,
      route: fc.constantFrom('', 'call', 'meeting'),
      experience: fc.oneof(fc.constant(''), words),
    });
    fc.assert(
      fc.property(fc.array(anyForm, { maxLength: 6 }), (forms) => {
        let now = standing;
        const trail = [];
        for (const typed of forms) {
          const answer = amendReferral(now, form(typed), facts);
          if (!answer.ok) {
            assert.deepEqual(answer.refusals, { referral: 'nothing-changed' });
            continue;
          }
          for (const one of answer.value.amendments) assert.notDeepEqual(one.old, one.new);
          trail.push(...answer.value.amendments);
          now = asAmended(now, answer.value.amendments);
        }
        assert.deepEqual(asAmended(standing, trail), now);
        const back = trail.toReversed().map((one) => ({ ...one, old: one.new, new: one.old }) as typeof one);
        assert.deepEqual(asAmended(now, back), standing);
      }),
    );
  });
});

/** What a referral says after its amendments, in the order they were made. */
function asAmended(sent: StandingWords, amendments: readonly Amendment[]): StandingWords {
  let words = sent;
  for (const amendment of amendments) words = after(words, amendment);
  return words;
}

function after(words: StandingWords, amendment: Amendment): StandingWords {
  switch (amendment.part) {
    case 'grounds':
      return { ...words, grounds: amendment.new };
    case 'route':
      return { ...words, route: amendment.new ?? undefined };
    case 'fact': {
      const { key, new: value } = amendment;
      const others = words.told.filter((fact) => fact.key !== key);
      return { ...words, told: value === null ? others : [...others, { key, value }] };
    }
  }
}
