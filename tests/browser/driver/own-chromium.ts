import { execFile } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** A browser that can be started: the program, and what its environment must hold. */
export interface Chromium {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
}

const bundle = resolve('node_modules/@sparticuz/chromium');

/**
 * The Chromium that came with the packages, unpacked once for each version and person of the machine, with the shared
 * libraries (nss, nspr, expat) and the fonts it brings: nothing but a C library need be installed.
 */
export async function ownChromium(): Promise<Chromium> {
  const folder = join(tmpdir(), `fodfaeste-chromium-${versionOfBundle()}-${process.getuid?.() ?? 'me'}`);
  if (!isOurs(folder)) await unpackInto(folder);
  return {
    program: join(folder, 'chromium'),
    environment: {
      FONTCONFIG_FILE: join(folder, 'our-fonts.conf'),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  };
}

function versionOfBundle(): string {
  return (JSON.parse(readFileSync(join(bundle, 'package.json'), 'utf8')) as { version: string }).version;
}

/** There, and made by the person who runs this: a program that somebody else laid in a shared folder is not run. */
function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.isDirectory() && found.uid === process.getuid?.()) return true;
  throw new Error(`${folder} belongs to somebody else`);
}

/** Unpacks beside, then renames: another test file that starts at the same moment sees all of it or nothing. */
async function unpackInto(folder: string): Promise<void> {
  const beside = mkdtempSync(`${folder}-`);
  try {
    await unpack(beside);
    writeFileSync(join(beside, 'our-fonts.conf'), fontsIn(folder));
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!isOurs(folder)) throw error;
  }
}

/**
 * The package unpacks into the temporary folder of its process, and brings its libraries along only where it believes
 * itself in a certain cloud: so it runs in a process of its own that is told both.
 */
async function unpack(folder: string): Promise<void> {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
}

/** Every machine draws with the same letters; the machine's own fonts lend the signs that ours lack. */
function fontsIn(folder: string): string {
  const families = ['sans-serif', 'serif', 'system-ui', 'monospace'];
  const preferred = families.map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
  ${preferred.join('\n  ')}
</fontconfig>
`;
}
