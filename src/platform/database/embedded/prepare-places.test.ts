import assert from 'node:assert/strict';
import { chmod, mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { preparePlaces } from './prepare-places.ts';
import { demandReachable } from './reachable-folder.ts';
import { testFolder } from './test-folder.ts';

const isRoot = process.getuid?.() === 0;
const modeOf = async (folder: string): Promise<number> => (await stat(folder)).mode & 0o777;

test('a folder that does not exist is made, with a private folder only the server may enter', async (t) => {
  const dataFolder = path.join(await testFolder(t), 'deep', 'data');
  const { places, user } = await preparePlaces(dataFolder);
  assert.equal(await modeOf(dataFolder), isRoot ? 0o711 : 0o700);
  assert.equal(await modeOf(places.privateFolder), 0o700);
  assert.equal((await stat(places.privateFolder)).uid, user.uid ?? process.getuid?.());
});

test('an empty folder that is closed becomes ours; one with other things keeps its mode', async (t) => {
  const folder = await testFolder(t);
  const [empty, full] = [path.join(folder, 'empty'), path.join(folder, 'full')];
  await mkdir(empty, { mode: 0o700 });
  await mkdir(full, { mode: 0o750 });
  await writeFile(path.join(full, 'letter.txt'), 'Kære Asta');
  await preparePlaces(empty);
  await preparePlaces(full);
  assert.equal(await modeOf(empty), isRoot ? 0o711 : 0o700);
  assert.equal(await modeOf(full), 0o750);
});

test('a folder that merely has the name of ours is left alone', async (t) => {
  const dataFolder = await testFolder(t);
  const theirs = path.join(dataFolder, 'postgres');
  await mkdir(theirs);
  await chmod(theirs, 0o755);
  await writeFile(path.join(theirs, 'letter.txt'), 'Kære Bo');
  await assert.rejects(preparePlaces(dataFolder), /holds other things/);
  assert.equal(await modeOf(theirs), 0o755);
});

test('a path too long for a socket is refused before anything is made', async (t) => {
  const dataFolder = path.join(await testFolder(t), 'x'.repeat(100));
  await assert.rejects(preparePlaces(dataFolder), /too long a path for a socket/);
  await assert.rejects(stat(dataFolder), { code: 'ENOENT' });
});

test('under a closed folder the sentence names the one that is closed', { skip: !isRoot }, async (t) => {
  const closed = path.join(await testFolder(t), 'home');
  await mkdir(closed, { mode: 0o700 });
  const { places, user } = await preparePlaces(path.join(closed, 'inside', 'data'));
  await assert.rejects(demandReachable(places.privateFolder, user), (fault: Error) =>
    fault.message.includes(`may not enter ${closed}:`),
  );
  await chmod(closed, 0o711);
  await demandReachable(places.privateFolder, user);
});

test('a folder we may not write in is said plainly', { skip: isRoot }, async () => {
  await assert.rejects(preparePlaces('/fodfaeste-here'), /cannot be written by us \(EACCES\)/);
});
