import assert from 'node:assert/strict';
import { after, type TestContext } from 'node:test';
import { closeBrowser } from './browser.ts';
import { openWindow, type Window, type WindowOptions } from './window.ts';

after(closeBrowser);

/**
 * Opens a window that lives as long as the test. When the test is over the window closes, and the test fails if
 * anything went wrong in it on the way: a request to another machine, an error in the console, a violated policy.
 */
export async function journeyWindow(test: TestContext, options: WindowOptions): Promise<Window> {
  const window = await openWindow(options);
  test.after(async () => {
    await window.close();
    assert.deepEqual(window.faults, [], 'the browser saw faults');
  });
  return window;
}
