import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { allTexts, type Told } from './all-texts.ts';
import { ownWords, type Speller, spellerOf } from './spelling.ts';

/** How many words of our own have been looked at. Whoever adds one says so here, and why in the list. */
const reviewed = { da: 46, en: 32 } as const;

/** Words as somebody might mistype them. */
const mistyped = {
  da: 'Henvisnigen er sent til arbejspladsen',
  en: 'The refferal was sent to the workplase',
};

for (const language of ['da', 'en'] as const)
  describe(`the words of the product are spelt right (${language})`, () => {
    let speller: Speller;
    let texts: readonly Told[];
    before(async () => {
      speller = await spellerOf(language);
      texts = await allTexts(language);
    });

    test('every text of every dictionary', () => {
      assert.ok(texts.length > 3000, `only ${texts.length} texts were found`);
      const wrong = texts.flatMap(({ file, text }) =>
        speller.unknownIn([text]).map((word) => `${word} in ${file}: ${text}`),
      );
      assert.deepEqual([...new Set(wrong)], []);
    });

    test('a word that is misspelt is found', () => {
      assert.equal(speller.unknownIn([mistyped[language]]).length, 2);
    });

    test('our own list is as long as it was when it was last looked through, and no longer than it need be', () => {
      assert.equal(ownWords(language).size, reviewed[language]);
      assert.deepEqual(speller.needless, []);
    });
  });
