import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { ownPlaces, packing } from '../../bin/own-places.ts';

const root = resolve(import.meta.dirname, '../..');

/** Test files put together with what they test. */
export interface PackedTests {
  /** In the order asked for. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

/**
 * Puts test files together with the modules they ask for, each of which is read once for all of them: finding and
 * translating the product's modules one by one costs every file more than most of its tests do. What a file is called
 * stays, and a failure is told with lines of the sources.
 * @throws what cannot be put together, told as lines of the sources
 */
export async function packTests(files: readonly string[]): Promise<PackedTests> {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outdir = mkdtempSync(join(cache, 'tests-'));
  const remove = () => rmSync(outdir, { recursive: true, force: true });
  try {
    const { metafile } = await build({
      ...packing,
      entryPoints: files.map((file) => resolve(file)),
      outdir,
      outbase: root,
      absWorkingDir: root,
      outExtension: { '.js': '.mjs' },
      splitting: true,
      metafile: true,
      plugins: [ownPlaces],
    });
    const packedAs = new Map(
      Object.entries(metafile.outputs).map(([packed, { entryPoint }]) => [entryPoint, join(root, packed)]),
    );
    return { files: files.flatMap((file) => packedAs.get(relative(root, resolve(file))) ?? []), remove };
  } catch (fault) {
    remove();
    throw fault;
  }
}
