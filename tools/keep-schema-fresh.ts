import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { keepFresh } from './keep-fresh.ts';

/**
 * Keeps a JSON Schema fresh, formatted like everything else in the repository – or the formatter would change it
 * after us.
 *
 * @param file its path in the repository
 */
export function keepSchemaFresh(file: string, schema: unknown): void {
  const text = execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${file}`], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    input: JSON.stringify(schema),
    encoding: 'utf8',
  });
  keepFresh(file, text);
}
