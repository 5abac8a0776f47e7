import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../../src/platform/i18n/dictionary.ts';
import { expectFits, expectNoAxeViolations, journeyWindow, marksOf, screenshot } from '../driver/index.ts';
import type { ServedHouse } from '../served-house.ts';
import type { Hands } from './hands.ts';

/** In what way a whole journey is made. */
export interface Way {
  readonly house: ServedHouse;
  readonly hands: Hands;
  readonly language: Language;
  /** Whether browsers run script. */
  readonly script: boolean;
  /** The width of the window, in CSS pixels. */
  readonly width: number;
}

/** Somebody with a browser window of their own. */
export interface Person {
  /** As the demo's sign-in page names them. */
  readonly name: string;
  readonly page: Page;
  readonly hands: Hands;
  readonly language: Language;
}

/** Opens a window for somebody; it closes with the test, and no fault may have happened in it. */
export async function somebody(test: TestContext, way: Way, name: string): Promise<Person> {
  const { house, hands, language, script, width } = way;
  const { page } = await journeyWindow(test, { origin: house.origin, language, script, width });
  return { name, page, hands, language };
}

/** Follows a link or presses a button that leads to a page, and looks at the page it leads to. */
export async function go({ page, hands }: Person, target: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), hands.press(target)]);
  await page.waitForLoadState();
  await look(page);
}

const examined = new Set<string>();

/**
 * Every page a journey sees is looked at: in order by WCAG, and never to be scrolled sideways. A page that has been
 * looked at is not examined again until a mark on it has changed, or a word has come where none was: the rules ask
 * whether something is named, not how.
 */
async function look(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 320;
  await expectFits(page, width);
  const seen = `${width} ${marksOf(await page.content())}`;
  if (!examined.has(seen)) await expectNoAxeViolations(page);
  examined.add(seen);
}

/** Opens an address as one would a bookmark or a link in a letter, and answers the status. */
export async function openAddress({ page }: Person, address: string): Promise<number> {
  const answer = await page.goto(address);
  assert.ok(answer, `${address} gave no answer`);
  await look(page);
  return answer.status();
}

/** Draws what the person sees, where pictures are wanted. */
export async function picture(person: Person, name: string): Promise<void> {
  await screenshot(person.page, `${name}-${person.language}-${person.page.viewportSize()?.width}`);
}
