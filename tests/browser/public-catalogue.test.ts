import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { expectFits, expectNoAxeViolations, journeyWindow, pick, press, screenshot } from './driver/index.ts';
import { servedHouse } from './served-house.ts';
import { everyProgrammeInPublic } from './steps/public-runs.ts';

const narrowest = 320;

/** The public pages as somebody finds them who has not signed in: by keyboard, on a small screen, without script. */
describe('the public catalogue in a browser', () => {
  const house = servedHouse();
  before(() => everyProgrammeInPublic(house().administrator));

  for (const language of ['da', 'en'] as const) {
    test(`from the sign-in page to a sheet and back, ${language}`, async (t) => {
      const { origin } = house();
      const { page } = await journeyWindow(t, { origin, language, script: false, width: narrowest });
      await page.goto(`/language/${language}?back=/sign-in`);
      await follow(page, 'main a[href="/catalogue"]');
      await isInOrder(page, `catalogue-${language}`);
      await pick(page.locator('select[name="who"]'), language === 'da' ? 'Jeg er læge' : 'I am a doctor');
      await follow(page, 'main form button');
      assert.equal(new URL(page.url()).searchParams.get('who'), 'gp');
      await follow(page, 'main h3 a >> nth=0');
      await isInOrder(page, `sheet-${language}`);
      assert.equal(await page.locator('details.details[open]').count(), 1);
      await follow(page, 'main a[href^="/catalogue?"]');
      assert.equal(new URL(page.url()).searchParams.get('who'), 'gp', 'what was chosen is still chosen');
    });
  }

  test('every sheet is in order and is a leaflet of at most two pages on paper', async (t) => {
    const { origin } = house();
    const { page } = await journeyWindow(t, { origin, language: 'da', script: false, width: narrowest });
    await page.goto('/catalogue');
    const links = await page
      .locator('main h3 a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    assert.ok(links.length > 0);
    for (const link of links) {
      await page.goto(link ?? '');
      await expectFits(page, narrowest);
      await expectNoAxeViolations(page);
      const paper = await page.pdf({ preferCSSPageSize: true });
      const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      assert.ok(pages >= 1 && pages <= 2, `${await page.title()}: ${pages} pages`);
    }
  });
});

async function follow(page: Page, link: string): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), press(page.locator(link).first())]);
  await page.waitForLoadState();
}

async function isInOrder(page: Page, name: string): Promise<void> {
  await expectFits(page, narrowest);
  await expectNoAxeViolations(page);
  await screenshot(page, `public-${name}`);
}
