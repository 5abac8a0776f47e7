import { readFileSync, writeFileSync } from 'node:fs';
import { policiesDocument } from '../src/features/access/policies/policies-document.ts';

/** Writes database/policies.sql from the access table; with --check it only says whether the file is fresh. */
const file = new URL('../database/policies.sql', import.meta.url);
const wanted = policiesDocument();

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== wanted) {
    console.error('database/policies.sql is stale: run `npm run generate` and commit it.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, wanted);
}
