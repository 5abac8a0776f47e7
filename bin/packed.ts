import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ownPlaces, packing } from './own-places.ts';

/** What a pack is made of, from the root. */
const madeFrom = ['bin', 'src', 'database', 'package.json', 'package-lock.json'];

/**
 * The product in one file. Its two thousand modules are dear to find and read one by one, and cheap together; so they
 * are put together once and kept, until one of them is changed. Nothing is left out or rewritten: only where a module
 * asks for its own place is that place written in.
 * @param entry the module that begins
 * @param cache the folder packs are kept in, each under the stamp of what it was made from
 * @returns the file; `undefined` where it cannot be kept, since nobody may write there
 */
export async function packed(root: string, entry: string, cache: string): Promise<string | undefined> {
  const kept = join(cache, stampOf(root));
  const file = join(kept, 'fodfaeste.mjs');
  if (existsSync(file)) return file;
  const making = folderBeside(kept);
  if (making === undefined) return undefined;
  try {
    await pack(root, entry, join(making, 'fodfaeste.mjs'));
    keepAs(kept, making);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return file;
}

/** Tells one state of the sources from another, by when each file was written last and how long it is. */
function stampOf(root: string): string {
  const stamp = createHash('sha256').update(root);
  for (const path of madeFrom.flatMap((name) => filesIn(join(root, name)))) {
    const { mtimeMs, size } = statSync(path);
    stamp.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return stamp.digest('hex').slice(0, 16);
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A pack is made beside where it is kept and moved there whole: one that was broken off is never found. */
function folderBeside(kept: string): string | undefined {
  try {
    mkdirSync(dirname(kept), { recursive: true });
    const making = mkdtempSync(`${kept}-`);
    chmodSync(making, 0o755);
    return making;
  } catch (fault) {
    if (isRefusal(fault)) return undefined;
    throw fault;
  }
}

function isRefusal(fault: unknown): boolean {
  return (
    fault instanceof Error && 'code' in fault && ['EACCES', 'EROFS', 'EPERM'].includes(String(fault.code))
  );
}

/** Of two that made the same pack at once the first has kept it. */
function keepAs(kept: string, making: string): void {
  try {
    renameSync(making, kept);
  } catch (fault) {
    if (!existsSync(kept)) throw fault;
  }
  const others = readdirSync(dirname(kept)).map((name) => join(dirname(kept), name));
  for (const other of others.filter((path) => path !== kept && isForgotten(path)))
    rmSync(other, { recursive: true, force: true });
}

/** Packs of earlier sources, and those whose making was broken off; nobody may be about to read a new one. */
function isForgotten(path: string): boolean {
  const tenMinutes = 600_000;
  return /^[0-9a-f]{16}(-|$)/.test(basename(path)) && statSync(path).mtimeMs < Date.now() - tenMinutes;
}

async function pack(root: string, entry: string, outfile: string): Promise<void> {
  const { build } = await import('esbuild');
  await build({ ...packing, entryPoints: [entry], outfile, absWorkingDir: root, plugins: [ownPlaces] });
}
