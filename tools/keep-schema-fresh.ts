import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepFresh } from './keep-fresh.ts';

/**
 * Keeps a JSON Schema fresh, formatted like everything else in the repository – or the formatter would change it
 * after us. It is formatted as if it stood at the root: the formatter leaves what stands among documents as it is, on
 * one line, and no change in that could be read.
 *
 * @param file its path in the repository
 */
export function keepSchemaFresh(file: string, schema: unknown): void {
  const text = execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${basename(file)}`], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    input: JSON.stringify(schema),
    encoding: 'utf8',
  });
  keepFresh(file, text);
}
