import type { Page } from 'playwright-core';
import { theBrowser } from './browser.ts';

/**
 * The same page, as it stands in a window without script, laid out in a window with script for an examiner to run in.
 * The page's own scripts stay out and what it says to people without script stays in, so that the same things stand
 * there. The answer's headers are left out: the page's policy would keep the examiner away too.
 * Whoever asks closes its context.
 */
export async function twinWithScript(page: Page): Promise<Page> {
  const browser = await theBrowser();
  const context = await browser.newContext({
    storageState: await page.context().storageState(),
    viewport: page.viewportSize(),
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const body = (await page.content()).replaceAll(/<\/?noscript[^>]*>/gi, '');
  await context.route('**/*', (route) => {
    const asked = route.request();
    if (asked.isNavigationRequest()) return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    const allowed = asked.resourceType() !== 'script' && new URL(asked.url()).hostname === '127.0.0.1';
    return allowed ? route.continue() : route.abort();
  });
  const twin = await context.newPage();
  await twin.goto(page.url());
  return twin;
}
