import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One file of the repository as a check sees it: its path from the root, written with `/`, and its text. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What stands in a checkout without being part of it. Says the same as .gitignore; git itself may be absent. */
const notOurs = new Set(['node_modules', '.git', '.data', '.cache']);
const binary = /\.(png|jpe?g|gif|ico|woff2?|ttf|otf|pdf|xlsx|parquet|zip|gz|br)$/;

/** Every text file of the repository under `root`, in path order. */
export function readRepository(root: string): SourceText[] {
  return filesBelow(root)
    .map((file) => relative(root, file).split(sep).join('/'))
    .filter((path) => !binary.test(path) && !path.endsWith('.log'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}
