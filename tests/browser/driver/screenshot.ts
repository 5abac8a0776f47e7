import { join } from 'node:path';
import type { Page } from 'playwright-core';

/**
 * Draws the whole page into `<name>.png` in the folder that FODFAESTE_SCREENSHOTS names, and answers the file.
 * Draws nothing when no folder is named: a test run leaves no pictures behind.
 */
export async function screenshot(
  page: Page,
  name: string,
  folder = process.env['FODFAESTE_SCREENSHOTS'] ?? '',
): Promise<string | undefined> {
  if (folder === '') return undefined;
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  return path;
}
