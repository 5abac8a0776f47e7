import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { type ExampleSite, startExampleSite } from './example-site.ts';
import type { Fault } from './faults.ts';
import {
  choose,
  expectFits,
  expectNoAxeViolations,
  journeyWindow,
  pick,
  press,
  screenshot,
  tabTo,
  tick,
  type,
  type WindowOptions,
} from './index.ts';

let site: ExampleSite;
before(async () => {
  site = await startExampleSite();
});
after(() => site.stop());

async function open(t: TestContext, path: string, options: Partial<WindowOptions> = {}) {
  const window = await journeyWindow(t, { origin: site.origin, ...options });
  await window.page.goto(path);
  return window;
}

function kinds(faults: readonly Fault[]): string[] {
  return faults.map(({ kind }) => kind);
}

for (const script of [true, false]) {
  describe(script ? 'a window with script' : 'a window without script', () => {
    test('sees no fault in a page in order', async (t) => {
      const { page } = await open(t, '/', { script });
      await expectNoAxeViolations(page);
      await expectFits(page, 320);
    });

    test('is walked by keyboard alone', async (t) => {
      const { page } = await open(t, '/', { script });
      await type(page.getByLabel('Navn'), 'Asta Eksempel');
      await choose(page.getByLabel('Kom ikke'), page.getByRole('group'));
      await tick(page.getByLabel('Set'));
      await pick(page.getByLabel('Varede'), '1 time');
      await press(page.getByRole('button', { name: 'Gem notat' }));
      await page.waitForURL('**/sent?*');
      assert.deepEqual(
        [...new URL(page.url()).searchParams.values()],
        ['Asta Eksempel', 'no', 'on', '1 time'],
      );
    });

    test('finds pale text, and targets too small to hit', async (t) => {
      const { page } = await open(t, '/pale', { script });
      await assert.rejects(expectNoAxeViolations(page), /color-contrast/);
      await page.goto('/tiny');
      await assert.rejects(expectNoAxeViolations(page), /target-size/);
    });

    test('finds what must be scrolled sideways', async (t) => {
      const { page } = await open(t, '/wide', { script });
      await assert.rejects(expectFits(page, 320), /class="wide"/);
      await expectFits(page, 1280);
    });

    test('sees a style that the policy forbids', async (t) => {
      const { takeFaults } = await open(t, '/styled', { script });
      assert.deepEqual(kinds(takeFaults()), ['policy violation']);
    });

    test('lets no request out, and tells', async (t) => {
      const { takeFaults } = await open(t, '/abroad', { script });
      assert.deepEqual(takeFaults(), [
        { kind: 'request to elsewhere', what: 'http://elsewhere.example/spy.png' },
      ]);
    });
  });
}

describe('faults', () => {
  test('a script that throws, a picture that is missing, a server that fails', async (t) => {
    const { page, takeFaults } = await open(t, '/broken');
    assert.deepEqual(kinds(takeFaults()), ['script error']);
    await page.goto('/no-picture');
    assert.deepEqual(kinds(takeFaults()), ['console error']);
    await page.goto('/failing');
    assert.deepEqual(kinds(takeFaults()), ['server error']);
  });

  test('a redirect to elsewhere leads nowhere, and is told', async (t) => {
    const { page, takeFaults } = await open(t, '/');
    await assert.rejects(page.goto('/away'), /net::ERR_/);
    assert.deepEqual(kinds(takeFaults()), ['request to elsewhere']);
  });

  test('a page that says no is none', async (t) => {
    const { page } = await open(t, '/nowhere');
    assert.match((await page.textContent('main')) ?? '', /Findes ikke/);
  });
});

test('what a page says to people without script is examined too', async (t) => {
  const { page } = await open(t, '/pale-without-script', { script: false });
  await assert.rejects(expectNoAxeViolations(page), /color-contrast/);
});

test('a keyboard that never arrives is told', async (t) => {
  const { page } = await open(t, '/');
  await assert.rejects(tabTo(page.getByRole('heading')), /never reaches/);
});

test('the browser says its language and width', async (t) => {
  const { page } = await open(t, '/', { language: 'en', width: 320 });
  assert.deepEqual(await page.evaluate('[navigator.language, innerWidth]'), ['en-GB', 320]);
});

test('a picture is drawn only where a folder is named', async (t) => {
  const { page } = await open(t, '/');
  const folder = mkdtempSync(join(tmpdir(), 'fodfaeste-pictures-'));
  t.after(() => rmSync(folder, { recursive: true }));
  assert.equal(await screenshot(page, 'form', ''), undefined);
  assert.ok(existsSync((await screenshot(page, 'form', folder)) ?? ''));
});
