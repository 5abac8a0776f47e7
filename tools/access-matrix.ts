import { readFileSync, writeFileSync } from 'node:fs';
import { accessMatrixDocument } from './access-matrix-document.ts';

/** Writes the access matrix for the data-protection officer; with --check it only says whether the file is fresh. */
const file = new URL('../docs/data-protection/access-matrix.md', import.meta.url);
const wanted = accessMatrixDocument();

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== wanted) {
    console.error('docs/data-protection/access-matrix.md is stale: run `npm run generate` and commit it.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, wanted);
}
