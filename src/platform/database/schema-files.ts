import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The schema this release brings: its migrations in order, and what is replaced whole after them. */
export interface SchemaFiles {
  readonly migrations: readonly string[];
  readonly relations: string;
  readonly policies: string;
  /** Of relations and policies together. */
  readonly fingerprint: string;
}

export async function readSchemaFiles(folder: string): Promise<SchemaFiles> {
  const names = await readdir(join(folder, 'migrations'));
  const relations = await readFile(join(folder, 'relations.sql'), 'utf8');
  const policies = await readFile(join(folder, 'policies.sql'), 'utf8');
  return {
    migrations: names.filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort(),
    relations,
    policies,
    fingerprint: createHash('sha256').update(relations).update(policies).digest('hex'),
  };
}
