import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { definitionSchema } from '../src/domain/programme/definition-schema.ts';

/**
 * Writes the JSON Schema of programme definitions, so that an editor helps whoever writes one.
 * With `--check` nothing is written: the run fails when the file is not what the code would write.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const file = 'programmes/definition.schema.json';

function schemaText(): string {
  const schema = z.toJSONSchema(definitionSchema, { io: 'input' });
  // Formatted like everything else in the repository, or the formatter would change it after us.
  return execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${file}`], {
    cwd: root,
    input: JSON.stringify(schema),
    encoding: 'utf8',
  });
}

function writtenText(): string {
  try {
    return readFileSync(`${root}${file}`, 'utf8');
  } catch {
    return '';
  }
}

const text = schemaText();
if (!process.argv.includes('--check')) {
  writeFileSync(`${root}${file}`, text);
  console.log(`${file} written`);
} else if (writtenText() !== text) {
  console.error(`${file} is stale: run node --import tsx tools/programme-schema.ts`);
  process.exitCode = 1;
}
