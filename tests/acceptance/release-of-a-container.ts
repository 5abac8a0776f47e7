import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Lays down what the container gets, and nothing else, beside packages of its own.
 * @param folder where to
 * @returns the folder of the release
 */
export function releaseOfAContainer(folder: string): string {
  const release = join(folder, 'release');
  const lines = readFileSync(join(root, 'deploy/Containerfile'), 'utf8').split('\n');
  const copied = lines
    .filter((line) => /^COPY (?!--)/.test(line))
    .flatMap((line) => line.split(' ').slice(1, -1));
  for (const path of copied) cpSync(join(root, path), join(release, path), { recursive: true });
  const packages = readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.'));
  for (const name of packages) {
    const place = join(release, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), place);
  }
  return release;
}
