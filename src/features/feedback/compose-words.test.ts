import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { today } from '../../../tests/builders/today.ts';
import { longestFeedback } from '../../domain/feedback/propose-feedback.ts';
import { addDays } from '../../domain/kernel/plain-date.ts';
import { type Attendance, attendances } from '../../domain/session/attendance.ts';
import { composeWords, type FeedbackParts } from './compose-words.ts';

const about = { from: addDays(today, -28), to: today };
const met = (...some: Attendance[]) =>
  some.map((attendance, at) => ({ heldOn: addDays(today, -at - 1), attendance }));
const words = (parts: Partial<FeedbackParts>, language: 'da' | 'en' = 'da') =>
  composeWords(
    { about, meetings: [], steps: [], plan: { reached: [], ahead: [] }, ...parts },
    today,
    language,
  ).replaceAll('\u00a0', ' ');

test('seven of nine, and what became of the other two', () => {
  const meetings = met(
    'present',
    'present',
    'late',
    'present',
    'excused',
    'present',
    'absent',
    'present',
    'present',
  );
  assert.equal(
    words({ meetings }),
    'Mødt 7 af 9 gange i perioden 21. oktober – 18. november 2026. Afbud én gang. Kom ikke én gang.',
  );
  assert.equal(
    words({ meetings }, 'en'),
    'Came 7 of 9 times in the period 21 October – 18 November 2026. Excused once. Did not come once.',
  );
});

test('every time, once, and never asked', () => {
  assert.match(words({ meetings: met('present', 'late') }), /^Mødt alle 2 gange i perioden/);
  assert.match(words({ meetings: met('present') }), /^Mødt til ét møde i perioden/);
  assert.match(words({}), /^Der har ikke været møder i perioden/);
});

test('the next appointment stands on a line of its own, with its day', () => {
  const step = { what: 'Ringe til Nordlys Tømmer.', on: addDays(today, 7), agreedOn: today };
  assert.match(
    words({ steps: [step] }),
    /\n\nNæste aftale: Ringe til Nordlys Tømmer, onsdag 25\. november\.$/,
  );
});

test('what was reached and what comes, as the plan says it', () => {
  const ahead = [
    { words: 'Tale med fabrikken.', standing: 'open', changedOn: today, dueOn: addDays(today, 7) },
    { words: 'Prøve en tredje dag', standing: 'open', changedOn: today, dueOn: undefined },
  ] as const;
  assert.match(
    words({ plan: { reached: ['Møde to dage om ugen'], ahead } }),
    /\n\nNået: Møde to dage om ugen\.\n\nNæste skridt i planen: Tale med fabrikken, senest onsdag 25\. november; Prøve en tredje dag\.$/,
  );
});

test('whatever was recorded, it is short enough to be proposed as it stands, and says nothing of what kind a meeting was', () => {
  const some = fc.array(fc.constantFrom(...attendances), { maxLength: 25 }).map((list) => met(...list));
  const step = fc.record({
    what: fc.string({ minLength: 1, maxLength: 200 }),
    on: fc.constant(undefined),
    agreedOn: fc.constant(today),
  });
  fc.assert(
    fc.property(
      some,
      fc.array(step, { maxLength: 3 }),
      fc.constantFrom('da', 'en'),
      (meetings, steps, language) => {
        assert.ok(
          composeWords({ about, meetings, steps, plan: { reached: [], ahead: [] } }, today, language)
            .length <= longestFeedback,
        );
      },
    ),
  );
});
