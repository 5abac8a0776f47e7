import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { htmlTexts } from '../../../src/platform/html/html-texts.ts';
import { focused } from '../driver/index.ts';
import type { Person } from './person.ts';

/**
 * The form came back: its title says so, the summary above it is read aloud and leads to the place, and the same
 * words stand at the place itself.
 */
export async function isRefusedAt(person: Person, place: Locator, words: string): Promise<void> {
  const { page, hands, language } = person;
  const title = await page.title();
  assert.ok(title.startsWith(htmlTexts[language].errorPrefix), `not refused, but "${title}"`);
  const summary = page.getByRole('alert');
  await hands.press(summary.getByRole('link', { name: words }));
  await place.or(place.getByRole('radio')).and(focused(page)).waitFor();
  const described = (await place.getAttribute('aria-describedby')) ?? '';
  const said = await Promise.all(described.split(' ').map((id) => page.locator(`#${id}`).textContent()));
  assert.ok(said.join(' ').includes(words), `"${words}" does not stand at its place`);
}
