import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aFeedbackDraft } from '../../../tests/builders/a-feedback-draft.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import type { FeedbackDraft, FeedbackState } from './feedback-draft.ts';
import { releaseFeedback, withholdFeedback } from './settle-feedback.ts';

const open = aFeedbackDraft({});
const byTheTeam = { by: 'team', hasConsent: true, hasReceiver: true } as const;
const byTheCitizen = { by: 'citizen', hasConsent: false, hasReceiver: true } as const;

test('the citizen’s press sends it, whether or not they had said yes before', () => {
  const sent = releaseFeedback(open, byTheCitizen, today);
  assert.deepEqual(sent, { ok: true, value: { ...open, state: { is: 'released', on: today } } });
});

test('the team sends it only on a yes that stands', () => {
  assert.equal(releaseFeedback(open, byTheTeam, today).ok, true);
  const without = releaseFeedback(open, { ...byTheTeam, hasConsent: false }, today);
  assert.deepEqual(without, { ok: false, refusal: 'no-consent' });
});

test('nothing is sent to nobody', () => {
  const refusal = releaseFeedback(open, { ...byTheCitizen, hasReceiver: false }, today);
  assert.deepEqual(refusal, { ok: false, refusal: 'nobody-to-tell' });
});

test('kept back is kept back, and sent is sent: pressing again changes nothing, and neither becomes the other', () => {
  const withheld = aFeedbackDraft({ state: { is: 'withheld', on: addDays(today, -1) } });
  const released = aFeedbackDraft({ state: { is: 'released', on: addDays(today, -1) } });
  assert.deepEqual(releaseFeedback(withheld, byTheCitizen, today), {
    ok: false,
    refusal: 'withheld-already',
  });
  assert.deepEqual(withholdFeedback(released, today), { ok: false, refusal: 'released-already' });
  assert.deepEqual(releaseFeedback(released, byTheTeam, today), { ok: true, value: released });
  assert.deepEqual(withholdFeedback(withheld, today), { ok: true, value: withheld });
});

test('whatever is pressed in whatever order, the words never change and the first answer stands', () => {
  const presses = fc.array(fc.constantFrom('citizen sends', 'team sends', 'keeps back'), { maxLength: 8 });
  fc.assert(
    fc.property(presses, fc.boolean(), (some, hasConsent) => {
      let draft: FeedbackDraft = open;
      let first: FeedbackState['is'] = 'open';
      for (const press of some) {
        const by = press === 'team sends' ? 'team' : 'citizen';
        const next =
          press === 'keeps back'
            ? withholdFeedback(draft, today)
            : releaseFeedback(draft, { by, hasConsent, hasReceiver: true }, today);
        if (next.ok) draft = next.value;
        if (first === 'open') first = draft.state.is;
        assert.equal(draft.state.is, first);
        assert.equal(draft.words, open.words);
      }
      const teamAlone = some.every((press) => press === 'team sends');
      assert.ok(!(teamAlone && !hasConsent) || draft.state.is === 'open');
    }),
  );
});
