import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { twinWithScript } from './twin.ts';
import { runsScript } from './window.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** In the page: runs every rule of the standard, also the few that axe-core leaves out unless asked. */
const examination = `(() => {
  const tags = ${JSON.stringify(standard)};
  const rules = Object.fromEntries(axe.getRules(tags).map(({ ruleId }) => [ruleId, { enabled: true }]));
  return axe.run(document, { runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations'] });
})()`;

/**
 * Fails when the page, as it stands now, breaks a rule of WCAG 2.2 A or AA that a machine can see. No rule is waived.
 * In a window without script a twin of the page is examined, for axe-core is a script itself.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const violations = runsScript(page) ? await violationsIn(page) : await violationsInTwin(page);
  assert.equal(violations.length, 0, `${page.url()} breaks WCAG 2.2 AA:\n${violations.map(told).join('\n')}`);
}

async function violationsInTwin(page: Page): Promise<Result[]> {
  const twin = await twinWithScript(page);
  try {
    return await violationsIn(twin);
  } finally {
    await twin.context().close();
  }
}

async function violationsIn(page: Page): Promise<Result[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(examination)) as AxeResults;
  return violations;
}

function told({ id, help, nodes }: Result): string {
  return `  ${id}: ${help}\n${nodes.map(({ html }) => `    ${html}`).join('\n')}`;
}
