import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/**
 * In the page: how far it reaches beyond the window, and what sticks out. Words in place of a function, because a
 * function handed to the page would lean on what the compiler added around it.
 */
const measurement = `(() => {
  const width = document.documentElement.clientWidth;
  const beyond = document.documentElement.scrollWidth - width;
  const out = [...document.body.querySelectorAll('*')].filter((it) => it.getBoundingClientRect().right > width + 1);
  return { beyond, out: out.slice(0, 5).map((it) => it.outerHTML.slice(0, 120)) };
})()`;

interface Measured {
  readonly beyond: number;
  readonly out: readonly string[];
}

/** Fails when the page, in a window of that many CSS pixels, must be scrolled sideways (WCAG 1.4.10). */
export async function expectFits(page: Page, width: number): Promise<void> {
  const before = page.viewportSize();
  const isAnother = before?.width !== width;
  if (isAnother) await page.setViewportSize({ width, height: before?.height ?? 640 });
  try {
    const { beyond, out } = (await page.evaluate(measurement)) as Measured;
    assert.ok(beyond <= 0, `${page.url()} is ${beyond} px wider than ${width}:\n  ${out.join('\n  ')}`);
  } finally {
    if (before && isAnother) await page.setViewportSize(before);
  }
}
