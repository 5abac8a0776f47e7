import assert from 'node:assert/strict';
import type { Person } from './person.ts';
import { everyPageSent } from './walking-around.ts';

/** The words of the page's main part, as they are read, with ordinary spaces. */
export async function wordsOn({ page }: Person): Promise<string> {
  return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
}

/** Each of these stands on the page. */
export async function sees(person: Person, ...words: readonly string[]): Promise<void> {
  const text = await wordsOn(person);
  for (const word of words)
    assert.ok(text.includes(word), `${person.name} does not see "${word}" in: ${text}`);
}

/** None of these stands anywhere in the page, not even unseen. */
export async function doesNotSee(person: Person, ...words: readonly string[]): Promise<void> {
  const html = await person.page.content();
  for (const word of words) assert.ok(!html.includes(word), `${person.name} sees "${word}"`);
}

/** The line that says who can see the page. */
export async function whoCanSeeLine({ page }: Person): Promise<string> {
  return (await page.locator('.ff-see').first().innerText()).replaceAll(/\s+/g, ' ');
}

/**
 * The words stand on no page that the person can reach by links from where they stand. The page with the demo's
 * buttons names everybody who can sign in, and is none of the person's.
 */
export async function findsNowhere(person: Person, words: string, walked = everyPageSent): Promise<void> {
  const sent = await walked(person);
  assert.ok(sent.length > 3, 'somebody who gets nowhere finds nothing');
  const telling = sent.filter(({ address, html }) => address !== '/sign-in' && html.includes(words));
  assert.deepEqual(
    telling.map(({ address }) => address),
    [],
    `${person.name} finds "${words}"`,
  );
}
