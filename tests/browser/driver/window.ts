import type { BrowserContext, Page } from 'playwright-core';
import { theBrowser } from './browser.ts';
import { type Fault, watchFaults } from './faults.ts';

export interface WindowOptions {
  /** Where the product answers, as `http://127.0.0.1:1234`; `page.goto('/')` begins there. */
  readonly origin: string;
  /** In CSS pixels: 320 is a small phone and WCAG's measure of reflow. 1280 when not said. */
  readonly width?: number;
  /** What the browser says its person reads. Danish when not said. */
  readonly language?: 'da' | 'en';
  /** Whether the browser runs script. It does when not said. */
  readonly script?: boolean;
}

/** A browser window of one person: nobody's cookies but hers, and a list of what went wrong in it. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: readonly Fault[];
  /** Takes the faults off the list, for a test that means them to happen. */
  takeFaults(): readonly Fault[];
  close(): Promise<void>;
}

const locales = { da: 'da-DK', en: 'en-GB' } as const;
const withoutScript = new WeakSet<BrowserContext>();
/** No answer of the product takes this long; a journey that waits for something that never comes ends soon. */
const patience = 20_000;

/** Opens a fresh window: no history, no cookies, the clock of Copenhagen, and no way out to other machines. */
export async function openWindow(options: WindowOptions): Promise<Window> {
  const { origin, width = 1280, language = 'da', script = true } = options;
  const browser = await theBrowser();
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height: width < 600 ? 640 : 900 },
    locale: locales[language],
    timezoneId: 'Europe/Copenhagen',
    javaScriptEnabled: script,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  if (!script) withoutScript.add(context);
  context.setDefaultTimeout(patience);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  return { page, context, faults, takeFaults: () => faults.splice(0), close: () => context.close() };
}

/** Whether the page's window runs script. */
export function runsScript(page: Page): boolean {
  return !withoutScript.has(page.context());
}
