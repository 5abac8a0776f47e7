import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { ensureCluster } from './new-cluster.ts';
import { type Premises, preparePlaces } from './prepare-places.ts';
import type { ServerPrograms } from './server-programs.ts';
import { testFolder } from './test-folder.ts';

/** An initdb that does what a test needs; `$2` is the folder it is asked to fill. */
async function initdbThat(folder: string, does: string): Promise<ServerPrograms> {
  const initdb = path.join(folder, 'initdb');
  await writeFile(initdb, `#!/bin/sh\n${does}\n`, { mode: 0o755 });
  return { initdb, postgres: 'unused', major: '18' };
}

const FILLS = 'mkdir "$2" && echo 18 >"$2/PG_VERSION"';

async function emptyPremises(t: TestContext): Promise<{ folder: string; premises: Premises }> {
  const folder = await testFolder(t);
  return { folder, premises: await preparePlaces(path.join(folder, 'data')) };
}

const inside = ({ places }: Premises): Promise<string[]> => readdir(places.privateFolder);

test('a cluster gets its name only when it is whole', async (t) => {
  const { folder, premises } = await emptyPremises(t);
  const broken = await initdbThat(folder, `${FILLS}; echo no space left; exit 1`);
  await assert.rejects(ensureCluster(premises, broken), /initdb could not make a cluster.*no space left/);
  assert.ok(!(await inside(premises)).includes('cluster'));
  await ensureCluster(premises, await initdbThat(folder, FILLS));
  assert.deepEqual(await inside(premises), ['cluster']);
});

test('an initdb that is killed is said so, and the next start succeeds', async (t) => {
  const { folder, premises } = await emptyPremises(t);
  const killed = await initdbThat(folder, 'mkdir "$2"; kill -9 $$');
  await assert.rejects(ensureCluster(premises, killed), /ended by SIGKILL/);
  await ensureCluster(premises, await initdbThat(folder, FILLS));
  assert.deepEqual(await inside(premises), ['cluster']);
});

test('who comes second uses the cluster of the first', async (t) => {
  const { folder, premises } = await emptyPremises(t);
  const firstWinsMeanwhile = `mkdir "${premises.places.cluster}" && echo 18 >"${premises.places.cluster}/PG_VERSION"`;
  await ensureCluster(premises, await initdbThat(folder, `${FILLS}; ${firstWinsMeanwhile}`));
  assert.deepEqual(await inside(premises), ['cluster']);
});

test('who comes second does so too when the first has thrown its work away', async (t) => {
  const { folder, premises } = await emptyPremises(t);
  const { cluster } = premises.places;
  const thrownAway = `mkdir "${cluster}" && echo 18 >"${cluster}/PG_VERSION"; rm -rf "$2"; exit 1`;
  await ensureCluster(premises, await initdbThat(folder, `${FILLS}; ${thrownAway}`));
  assert.deepEqual(await inside(premises), ['cluster']);
});

test('a cluster that is there is not made again, and what killed starts left beside it goes', async (t) => {
  const { folder, premises } = await emptyPremises(t);
  await ensureCluster(premises, await initdbThat(folder, FILLS));
  await mkdir(`${premises.places.cluster}.making-1`);
  await ensureCluster(premises, await initdbThat(folder, 'echo must not run; exit 1'));
  assert.deepEqual(await inside(premises), ['cluster']);
});

test('data of another major version are refused in a sentence, and left alone', async (t) => {
  const { folder, premises } = await emptyPremises(t);
  await ensureCluster(premises, await initdbThat(folder, FILLS));
  const later = { ...(await initdbThat(folder, 'exit 1')), major: '19' };
  await assert.rejects(
    ensureCluster(premises, later),
    /made by PostgreSQL 18, and version 19 cannot read them/,
  );
  assert.deepEqual(await inside(premises), ['cluster']);
});
