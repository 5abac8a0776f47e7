import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefinitionFile, readDefinitionFile, readDefinitionFiles } from '../definition-files.ts';

/** The definitions that come with the product. */
const folder = join(import.meta.dirname, '../../../../programmes');

/** Every shipped file, read; `undefined` when the folder is not there, which stops nobody from publishing. */
export async function readShippedFiles(): Promise<readonly DefinitionFile[] | undefined> {
  try {
    return await readDefinitionFiles(folder);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw fault;
  }
}

/** One shipped file by its name; a name that is none of a file's is answered like a file that is missing. */
export async function readShippedFile(name: string): Promise<DefinitionFile | undefined> {
  return /^[a-z0-9-]+\.\d+\.json$/.test(name) ? readDefinitionFile(join(folder, name)) : undefined;
}

/** The text of a shipped file as it stands; empty when there is none. */
export async function textOfShipped(name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8').catch(() => '');
}
