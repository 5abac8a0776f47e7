import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AnswerChoice, answerPassage } from './answer-passage.ts';
import { cover, coverSign, placesOf } from './cover.ts';

const words = 'Asta kom sammen med Bo. Bo vil ringe.';
const choice = (change: Partial<AnswerChoice>): AnswerChoice => ({
  how: 'as_it_is',
  stretches: [],
  moreWords: '',
  legalBasis: '',
  ...change,
});

test('as it is: the very words, and no rule', () => {
  const answer = answerPassage(words, choice({ legalBasis: 'whatever' }));
  assert.deepEqual(answer, { ok: true, value: { how: 'as_it_is', words, legalBasis: undefined } });
});

test('covered: the marked stretch, and more words wherever they stand', () => {
  const answer = answerPassage(
    words,
    choice({
      how: 'covered',
      stretches: [{ from: 20, to: 22 }],
      moreWords: 'vil ringe',
      legalBasis: ' § 15 b ',
    }),
  );
  assert.deepEqual(answer, {
    ok: true,
    value: { how: 'covered', words: 'Asta kom sammen med […]. Bo […].', legalBasis: '§ 15 b' },
  });
});

test('held back: no words go along, and a rule is named', () => {
  const answer = answerPassage(words, choice({ how: 'held_back', legalBasis: '§ 15 b' }));
  assert.deepEqual(answer, { ok: true, value: { how: 'held_back', words: undefined, legalBasis: '§ 15 b' } });
});

test('what is not said is asked for', () => {
  const refusalOf = (change: Partial<AnswerChoice>) => {
    const answer = answerPassage(words, choice({ legalBasis: '§ 15 b', ...change }));
    return answer.ok ? undefined : answer.refusal;
  };
  assert.equal(refusalOf({ how: 'covered' }), 'nothing-covered');
  assert.equal(refusalOf({ how: 'covered', moreWords: 'Karla' }), 'words-not-found');
  assert.equal(refusalOf({ how: 'covered', moreWords: 'Bo', legalBasis: ' ' }), 'rule-missing');
  assert.equal(refusalOf({ how: 'held_back', legalBasis: '' }), 'rule-missing');
});

const someText = fc.string({ maxLength: 60 }).filter((text) => !text.includes(coverSign));
const someStretches = fc.array(
  fc.record({ from: fc.integer({ min: -2, max: 60 }), to: fc.integer({ min: -2, max: 62 }) }),
  { maxLength: 6 },
);

test('covering takes away exactly the stretches, and nothing around them', () => {
  fc.assert(
    fc.property(someText, someStretches, (text, stretches) => {
      const inside = stretches.filter(({ from, to }) => from >= 0 && to <= text.length && from < to);
      const open = [...text].length === text.length ? [...text] : text.split('');
      const left = open.filter((_, at) => !inside.some(({ from, to }) => from <= at && at < to)).join('');
      assert.equal(cover(text, stretches).replaceAll(coverSign, ''), left);
    }),
  );
});

test('words that were covered by name stand nowhere any more', () => {
  fc.assert(
    fc.property(someText, someText, (before, after) => {
      const text = `${before} Sørine ${after}`;
      assert.ok(!cover(text, placesOf('sørine', text)).toLowerCase().includes('sørine'));
    }),
  );
});
