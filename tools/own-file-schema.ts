import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ownFileSchema } from '../src/features/own-file/extract/own-file-schema.ts';
import { keepFresh } from './keep-fresh.ts';

/** Writes the JSON Schema of the file a citizen downloads, so that whoever gets one can read it by machine. */
const file = 'docs/own-file.schema.json';

const text = execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${file}`], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  input: JSON.stringify(ownFileSchema()),
  encoding: 'utf8',
});

keepFresh(file, text);
