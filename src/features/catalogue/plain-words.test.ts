import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anOffer } from '../../../tests/builders/an-offer.ts';
import { today } from '../../../tests/builders/today.ts';
import { highestLix, lix } from '../../../tests/language/lix.ts';
import { waysToAsk } from './ask.ts';
import { sheetOf } from './sheet.ts';
import { sheetTexts } from './sheet-texts.ts';

test('how to ask is easy to read for a citizen and a relative', () => {
  for (const { reader, title, lines } of waysToAsk(sheetOf(anOffer(), today, 'da'), 'da')) {
    if (reader === 'gp' || reader === 'caseworker') continue;
    const measured = lix([title, ...lines].join(' '));
    assert.ok(measured <= highestLix, `${reader}: LIX ${measured}`);
  }
});

test('the sheet’s own words are easy to read', () => {
  const words = Object.values(sheetTexts.da).filter((text) => typeof text === 'string');
  const measured = lix(words.map((text) => `${text}.`).join(' '));
  assert.ok(measured <= highestLix, `LIX ${measured}`);
});
