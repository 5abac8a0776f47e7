import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packed } from './packed.ts';

const root = join(import.meta.dirname, '..');
const commandLine = join(root, 'src/command-line/fodfaeste.ts');

/**
 * Runs `src/command-line/fodfaeste.ts`: packed, where the pack can be kept, and else as it stands, module by module,
 * which takes two seconds longer.
 */
export async function loadCommandLine(): Promise<void> {
  const cache = join(root, 'node_modules/.cache/fodfaeste');
  const pack = await packed(root, commandLine, cache);
  if (pack === undefined) {
    const { register } = await import('tsx/esm/api');
    register();
  } else {
    enableCompileCache(join(cache, 'compiled'));
    process.setSourceMapsEnabled(true);
  }
  await import(pathToFileURL(pack ?? commandLine).href);
}
