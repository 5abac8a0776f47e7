import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { highestLix, lix, mainWords } from '../language/lix.ts';
import { spellerOf } from '../language/spelling.ts';
import { demoHouse } from './demo-house.ts';
import { harvest } from './every-address-harvest.ts';

/** What the citizen is given as a copy of the record, in the record's own words, is not written to them. */
const notWrittenToThem = /^\/my-page\/own-file/;

describe('the citizen’s pages, with what is on them, are plain Danish', () => {
  const house = demoHouse('2026-11-18');
  let pages: (readonly [string, string])[] = [];

  before(async () => {
    const { pages: found } = await harvest(await house().browseDemo('asta'));
    pages = [...found]
      .filter(([address, { status }]) => status === 200 && !notWrittenToThem.test(address))
      .map(([address, { html }]) => [address.replaceAll(/[0-9a-f-]{36}/g, ':id'), mainWords(html)] as const)
      // A list of names and days has no sentences to measure.
      .filter(([, words]) => words.length > 200);
  });

  test(`no page is harder to read than LIX ${highestLix}`, () => {
    assert.ok(pages.length >= 8, `only ${pages.length} pages were found`);
    const hard = pages
      .map(([address, words]) => `${address}: LIX ${Math.round(lix(words))}`)
      .filter((_, at) => lix(pages[at]?.[1] ?? '') > highestLix);
    assert.deepEqual(hard, []);
  });

  test('no word on them is misspelt', async () => {
    const speller = await spellerOf('da');
    const wrong = pages.flatMap(([address, words]) =>
      speller.unknownIn([words]).map((word) => `${word} at ${address}`),
    );
    assert.deepEqual([...new Set(wrong)], []);
  });
});
