import { randomUUID } from 'node:crypto';
import {
  access,
  chmod,
  constants,
  copyFile,
  mkdir,
  readdir,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import path from 'node:path';
import type { LibraryLink, ServerPackage } from './server-package.ts';
import { syncToDisk } from './sync-to-disk.ts';

/** Copies of the programs carry their version, so an upgrade makes a new one. */
const COPY_NAME = 'postgres-programs-';

/** Where a copy of this package's programs lies in a data folder. */
export function copyIn(dataFolder: string, { version }: ServerPackage): string {
  return path.join(dataFolder, COPY_NAME + version);
}

/**
 * Copies the programs into the data folder, readable by everyone who may enter it, with the library links the
 * package leaves to its install script. Made under another name, written to disk and then renamed: a copy is
 * whole or absent. Of two that copy at once one wins, and both may use the result. Older copies are removed.
 */
export async function copyPrograms(dataFolder: string, server: ServerPackage): Promise<void> {
  const copy = copyIn(dataFolder, server);
  const making = `${copy}.making-${randomUUID()}`;
  try {
    await copyFolder(server.native, making);
    for (const each of server.links) await makeLink(making, each);
    await syncToDisk(making);
    await rename(making, copy);
    await syncToDisk(dataFolder);
  } catch (fault) {
    await throwAway(making);
    // Another start was first; the name is taken, or it has thrown our copy away. Theirs is as good.
    await access(copy).catch(() => {
      throw fault;
    });
  }
  await removeOthers(dataFolder, path.basename(copy));
}

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to);
  // Said again because the umask may have taken it away.
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) await copyFolder(source, target);
    else if (entry.isFile()) await copyOne(source, target);
  }
}

async function copyOne(source: string, target: string): Promise<void> {
  await copyFile(source, target, constants.COPYFILE_FICLONE);
  await chmod(target, ((await stat(source)).mode & 0o100) === 0 ? 0o644 : 0o755);
  await syncToDisk(target);
}

async function makeLink(folder: string, { link, file }: LibraryLink): Promise<void> {
  await symlink(path.relative(path.dirname(link), file), path.join(folder, link));
}

async function removeOthers(dataFolder: string, keep: string): Promise<void> {
  const others = (await readdir(dataFolder)).filter((name) => name.startsWith(COPY_NAME) && name !== keep);
  for (const name of others) await throwAway(path.join(dataFolder, name));
}

/** As far as possible: another start may still be writing in it, and then removes it itself. */
async function throwAway(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}
