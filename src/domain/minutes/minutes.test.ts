import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { checkMinutes, checkPartAnswer, longestPart, type MinutesDraft, standingOf } from './minutes.ts';

const draft: MinutesDraft = { on: today, words: 'Vi talte om timerne', placement: '', workplaceWords: '' };
const check = (changes: Partial<MinutesDraft>) => checkMinutes({ ...draft, ...changes }, ['a'], today);

test('a part for the citizen and the team is enough', () => {
  assert.deepEqual(check({}), {
    ok: true,
    value: { on: today, words: 'Vi talte om timerne', workplace: undefined },
  });
});

test('a part for a workplace needs both the workplace and its words', () => {
  const both = check({ placement: 'a', workplaceWords: 'Kl. 9.30 fra mandag' });
  assert.deepEqual(both.ok && both.value.workplace, { placement: 'a', words: 'Kl. 9.30 fra mandag' });
  assert.deepEqual(check({ placement: 'a' }), {
    ok: false,
    refusals: { workplaceWords: 'workplace-words-missing' },
  });
  for (const placement of ['', 'of another course'])
    assert.deepEqual(check({ placement, workplaceWords: 'Kl. 9.30' }), {
      ok: false,
      refusals: { placement: 'placement-missing' },
    });
});

test('everything that cannot stand is named at once', () => {
  assert.deepEqual(
    check({
      on: addDays(today, 1),
      words: ' ',
      placement: 'a',
      workplaceWords: `Om 720784-0000 ${'a'.repeat(5)}`,
    }),
    {
      ok: false,
      refusals: {
        on: 'date-in-the-future',
        words: 'words-missing',
        workplaceWords: 'words-hold-a-cpr-number',
      },
    },
  );
  assert.deepEqual(check({ words: 'a'.repeat(longestPart + 1) }), {
    ok: false,
    refusals: { words: 'words-too-long' },
  });
});

test('an approval needs no words; whoever asks says what', () => {
  assert.deepEqual(checkPartAnswer('approves', 'noget'), {
    ok: true,
    value: { says: 'approves', words: undefined },
  });
  assert.deepEqual(checkPartAnswer('asks', ' '), { ok: false, refusals: { words: 'words-missing' } });
  assert.deepEqual(checkPartAnswer('asks', 'Jeg sagde tirsdag'), {
    ok: true,
    value: { says: 'asks', words: 'Jeg sagde tirsdag' },
  });
});

test('what nobody has answered waits', () => {
  assert.deepEqual([undefined, 'approves' as const, 'asks' as const].map(standingOf), [
    'waits',
    'approved',
    'asked',
  ]);
});
