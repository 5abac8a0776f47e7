import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { definitionSchema } from '../src/domain/programme/definition-schema.ts';
import { keepFresh } from './keep-fresh.ts';

/** Writes the JSON Schema of programme definitions, so that an editor helps whoever writes one. */
const file = 'programmes/definition.schema.json';

// Formatted like everything else in the repository, or the formatter would change it after us.
const text = execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${file}`], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  input: JSON.stringify(z.toJSONSchema(definitionSchema, { io: 'input' })),
  encoding: 'utf8',
});

keepFresh(file, text);
