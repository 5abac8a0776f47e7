import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { type ReadDefinition, readDefinitionText } from '../../domain/programme/read-definition.ts';

/** One file of a folder with definitions, and what reading it came to. */
export interface DefinitionFile {
  readonly file: string;
  readonly read: ReadDefinition;
}

/** Reads every definition in a folder, each for itself: one that is broken keeps none of the others away. */
export async function readDefinitionFiles(folder: string): Promise<readonly DefinitionFile[]> {
  const files = (await readdir(folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort();
  return Promise.all(files.map((file) => readDefinitionFile(join(folder, file))));
}

/** Reads one file. That it is missing, broken or called something else is a finding like any other. */
export async function readDefinitionFile(path: string): Promise<DefinitionFile> {
  const file = basename(path);
  const text = await textOf(path);
  if (text === undefined) return { file, read: unfit('file-missing', {}) };
  const read = readDefinitionText(text);
  const expected = read.ok ? fileNameOf(read.value) : file;
  return { file, read: expected === file ? read : unfit('file-misnamed', { expected }) };
}

/** What the file of a definition is called: its key and its version. */
function fileNameOf({ key, version }: Pick<ProgrammeDefinition, 'key' | 'version'>): string {
  return `${key}.${version}.json`;
}

function unfit(check: 'file-missing' | 'file-misnamed', values: Record<string, string>): ReadDefinition {
  return { ok: false, findings: [{ check, at: '', values }] };
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw fault;
  }
}
