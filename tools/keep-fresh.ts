import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes a generated file. With `--check` nothing is written: the run fails when the file is not what the code
 * would write.
 *
 * @param file its path in the repository
 */
export function keepFresh(file: string, text: string): void {
  if (!process.argv.includes('--check')) {
    writeFileSync(`${root}${file}`, text);
    console.log(`${file} written`);
  } else if (writtenText(file) !== text) {
    console.error(`${file} is stale: run npm run generate`);
    process.exitCode = 1;
  }
}

function writtenText(file: string): string {
  try {
    return readFileSync(`${root}${file}`, 'utf8');
  } catch {
    return '';
  }
}
