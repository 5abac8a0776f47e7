import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anOffer } from '../../../tests/builders/an-offer.ts';
import { today } from '../../../tests/builders/today.ts';
import { waysToAsk } from './ask.ts';
import { sheetOf } from './sheet.ts';
import { sheetTexts } from './sheet-texts.ts';

const highest = 35;

/** LIX (Björnsson 1968): words a sentence, and words of more than six letters in a hundred. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const sentences = text.split(/[.:!?]+/).filter((sentence) => /\p{L}/u.test(sentence));
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

test('how to ask is easy to read for a citizen and a relative', () => {
  for (const { reader, title, lines } of waysToAsk(sheetOf(anOffer(), today, 'da'), 'da')) {
    if (reader === 'gp' || reader === 'caseworker') continue;
    const measured = lix([title, ...lines].join(' '));
    assert.ok(measured <= highest, `${reader}: LIX ${measured}`);
  }
});

test('the sheet’s own words are easy to read', () => {
  const words = Object.values(sheetTexts.da).filter((text) => typeof text === 'string');
  const measured = lix(words.map((text) => `${text}.`).join(' '));
  assert.ok(measured <= highest, `LIX ${measured}`);
});
