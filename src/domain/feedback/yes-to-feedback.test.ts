import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import { giveConsent } from '../consent/give-consent.ts';
import type { ConsentId, OrganisationId } from '../kernel/ids.ts';
import { addDays, addWeeks } from '../kernel/plain-date.ts';
import { standingFeedbackConsent } from './feedback-consent.ts';
import { yesLastsTo, yesToFeedback } from './yes-to-feedback.ts';

const authority = anId<OrganisationId>(1);
const words = {
  purpose: 'At kommunen ved, hvordan det går',
  words: 'Ja, send det',
  toldConsequences: 'Ingen',
};
const asked = { key: 'feedback-to-job-centre', textVersion: 3, atMostWeeks: 8 };
const facts = { authority, question: asked, courseEndsOn: addWeeks(today, 20) };

test('it rests on the programme’s own text where there is one, and never lasts longer than that says', () => {
  const yes = yesToFeedback(anId<ConsentId>(1), words, facts, today);
  assert.deepEqual(yes.text, { key: 'feedback-to-job-centre', version: 3 });
  assert.deepEqual(yes.period, { from: today, to: addDays(addWeeks(today, 8), -1) });
});

test('it ends with the course; where the weeks are over and the course is not closed, it still has an end', () => {
  assert.equal(yesLastsTo({ ...facts, courseEndsOn: addWeeks(today, 2) }, today), addWeeks(today, 2));
  assert.equal(
    yesLastsTo({ ...facts, question: undefined, courseEndsOn: addDays(today, -1) }, today),
    addDays(addWeeks(today, 26), -1),
  );
});

test('whatever the programme and the course, the press is a yes that may be rested on at once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 260 }), fc.integer({ min: -100, max: 400 }), (weeks, days) => {
      const some = {
        ...facts,
        question: { ...asked, atMostWeeks: weeks },
        courseEndsOn: addDays(today, days),
      };
      const yes = yesToFeedback(anId<ConsentId>(1), words, some, today);
      assert.equal(giveConsent(yes, today).ok, true);
      assert.equal(standingFeedbackConsent([yes], [], authority, today), yes);
    }),
  );
});
