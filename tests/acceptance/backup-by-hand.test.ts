import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { endServerOf, testFolder } from '../../src/platform/database/embedded/test-folder.ts';
import { fodfaeste, serving } from './the-program.ts';

test('an operator takes a backup of the embedded server while it serves, tries it, and restores it on a new machine', {
  timeout: 300_000,
}, async (t) => {
  const folder = await testFolder(t);
  const [here, there] = [join(folder, 'data'), join(folder, 'new')];
  t.after(() => Promise.all([endServerOf(here), endServerOf(there)]));
  const [file, key] = [join(folder, 'all.backup'), join(folder, 'master.key')];

  const first = await serving(['demo'], { FODFAESTE_DATA: here });
  const signIn = await (await fetch(`${first.origin}/sign-in`)).text();
  const taken = await fodfaeste(['backup', file], { FODFAESTE_DATA: here });
  assert.equal(taken.code, 0, taken.told);
  assert.match(
    taken.said,
    /^Sikkerhedskopien er taget: \d+ tabeller, \d+ rækker i .*\. Nøglen er ikke i den\.$/m,
  );
  assert.equal((await fodfaeste(['backup', '--key', key], { FODFAESTE_DATA: here })).code, 0);
  assert.equal((await stat(file)).mode & 0o077, 0, 'readable by its owner only');
  assert.equal((await stat(key)).mode & 0o077, 0);
  const tried = await fodfaeste(['verify', file], { FODFAESTE_DATA: here });
  assert.match(tried.said, /blev de samme igen/, tried.told);
  assert.equal(await first.end(), 0);

  const without = await fodfaeste(['restore', file], { FODFAESTE_DATA: there });
  assert.equal(without.told, 'Her er ingen nøgle. Giv den med --key, eller sæt FODFAESTE_KEY.\n');
  const restored = await fodfaeste(['restore', file, '--key', key], { FODFAESTE_DATA: there });
  assert.equal(restored.code, 0, restored.told);
  const again = await fodfaeste(['restore', file, '--key', key], { FODFAESTE_DATA: there });
  assert.match(again.told, /Der ligger allerede data/);
  const second = await serving(['start'], { FODFAESTE_DATA: there });
  assert.equal(await (await fetch(`${second.origin}/sign-in`)).text(), signIn);
  assert.equal(await second.end(), 0);
});
