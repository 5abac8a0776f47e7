import assert from 'node:assert/strict';
import { chmod, cp, lstat, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { ensureCluster } from './new-cluster.ts';
import { preparePlaces } from './prepare-places.ts';
import { copyIn } from './program-copy.ts';
import { findServerPackage, type ServerPackage } from './server-package.ts';
import { usablePrograms } from './server-programs.ts';
import { testFolder } from './test-folder.ts';

const isRoot = process.getuid?.() === 0;

/** A package as npm unpacks it without install scripts, so without links; `says` is what its server does. */
async function smallPackage(folder: string, says = 'echo postgres 18'): Promise<ServerPackage> {
  const native = path.join(folder, 'native');
  for (const part of ['bin', 'lib/postgresql', 'share/postgresql/extension']) {
    await mkdir(path.join(native, part), { recursive: true });
  }
  const needed = [
    'lib/libpq.so.5.18',
    'share/postgresql/postgres.bki',
    'share/postgresql/extension/plpgsql.control',
  ];
  for (const name of needed) await writeFile(path.join(native, name), name);
  for (const name of ['bin/initdb', 'bin/postgres']) {
    await writeFile(path.join(native, name), `#!/bin/sh\n${says}\n`, { mode: 0o755 });
  }
  return {
    native,
    version: '18.4.0-beta.17',
    links: [{ link: 'lib/libpq.so.5', file: 'lib/libpq.so.5.18' }],
  };
}

async function completed(server: ServerPackage): Promise<ServerPackage> {
  await symlink('libpq.so.5.18', path.join(server.native, 'lib/libpq.so.5'));
  return server;
}

test('an installation that runs is used where it lies', async (t) => {
  const folder = await testFolder(t);
  const server = await completed(await smallPackage(folder));
  const programs = await usablePrograms(await preparePlaces(path.join(folder, 'data')), server);
  assert.equal(programs.postgres, path.join(server.native, 'bin', 'postgres'));
  assert.equal(programs.major, '18');
  assert.deepEqual(await readdir(path.join(folder, 'data')), ['postgres']);
});

test('without install scripts a copy gets the links, and the installation stays as it was', async (t) => {
  const folder = await testFolder(t);
  const server = await smallPackage(folder);
  const dataFolder = path.join(folder, 'data');
  const programs = await usablePrograms(await preparePlaces(dataFolder), server);
  const copy = copyIn(dataFolder, server);
  assert.equal(programs.postgres, path.join(copy, 'bin', 'postgres'));
  assert.equal(await readFile(path.join(copy, 'lib/libpq.so.5'), 'utf8'), 'lib/libpq.so.5.18');
  await assert.rejects(lstat(path.join(server.native, 'lib/libpq.so.5')), { code: 'ENOENT' });
});

test('a copy made under a closed umask is open all the same', async (t) => {
  const folder = await testFolder(t);
  const server = await smallPackage(folder);
  const premises = await preparePlaces(path.join(folder, 'data'));
  const before = process.umask(0o077);
  t.after(() => process.umask(before));
  await usablePrograms(premises, server);
  const copy = copyIn(premises.places.dataFolder, server);
  const modes = ['', 'lib', 'bin/postgres', 'share/postgresql/postgres.bki'].map(async (name) => {
    return ((await stat(path.join(copy, name))).mode & 0o777).toString(8);
  });
  assert.deepEqual(await Promise.all(modes), ['755', '755', '755', '644']);
});

test('the copy is made once', async (t) => {
  const folder = await testFolder(t);
  const server = await smallPackage(folder);
  const premises = await preparePlaces(path.join(folder, 'data'));
  await usablePrograms(premises, server);
  const made = await stat(copyIn(premises.places.dataFolder, server));
  await usablePrograms(premises, server);
  assert.equal((await stat(copyIn(premises.places.dataFolder, server))).ino, made.ino);
});

test('two that copy at once both have programs that run', async (t) => {
  const folder = await testFolder(t);
  const server = await smallPackage(folder);
  const premises = await preparePlaces(path.join(folder, 'data'));
  const both = await Promise.all([usablePrograms(premises, server), usablePrograms(premises, server)]);
  assert.deepEqual(both[0], both[1]);
});

for (const [what, close] of [
  ['folder', (native: string) => chmod(path.dirname(native), 0o700)],
  ['file', (native: string) => chmod(path.join(native, 'share/postgresql/postgres.bki'), 0o600)],
] as const) {
  test(`an installation with a ${what} closed to the server is copied`, { skip: !isRoot }, async (t) => {
    const folder = await testFolder(t);
    const home = path.join(folder, 'home');
    await mkdir(home);
    const server = await completed(await smallPackage(home));
    await close(server.native);
    const programs = await usablePrograms(await preparePlaces(path.join(folder, 'data')), server);
    assert.ok(programs.initdb.startsWith(path.join(folder, 'data')));
  });
}

test('a copy half made by a killed start, and one of an older version, are thrown away', async (t) => {
  const folder = await testFolder(t);
  const server = await smallPackage(folder);
  const premises = await preparePlaces(path.join(folder, 'data'));
  const { dataFolder } = premises.places;
  await mkdir(`${copyIn(dataFolder, server)}.making-1`);
  await mkdir(copyIn(dataFolder, { ...server, version: '17.9.0' }));
  await usablePrograms(premises, server);
  assert.deepEqual((await readdir(dataFolder)).sort(), ['postgres', `postgres-programs-${server.version}`]);
});

test('programs that cannot run are said so in a sentence, with their own words', async (t) => {
  const folder = await testFolder(t);
  const server = await smallPackage(folder, 'echo libcrypto not found; exit 127');
  const premises = await preparePlaces(path.join(folder, 'data'));
  await assert.rejects(usablePrograms(premises, server), /cannot run here: libcrypto not found/);
});

test('the real programs, unpacked without install scripts, make a cluster from their copy', async (t) => {
  const folder = await testFolder(t);
  const installed = await findServerPackage();
  const native = path.join(folder, 'native');
  await cp(installed.native, native, { recursive: true, verbatimSymlinks: true });
  for (const { link } of installed.links) await rm(path.join(native, link), { force: true });
  const premises = await preparePlaces(path.join(folder, 'data'));
  const programs = await usablePrograms(premises, { ...installed, native });
  assert.ok(programs.initdb.startsWith(premises.places.dataFolder));
  await ensureCluster(premises, programs);
  assert.match(await readFile(path.join(premises.places.cluster, 'PG_VERSION'), 'utf8'), /^18\s*$/);
});
