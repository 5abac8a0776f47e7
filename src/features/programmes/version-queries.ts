import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { readPublished } from '../../domain/programme/read-definition.ts';
import type { Visit } from '../access/index.ts';

/** A published version never changes, so each is read and checked once. There are few: one for each publication. */
const known = new Map<string, ProgrammeDefinition>();

/**
 * The definition of a published version. Throws when the version does not exist or cannot be read: versions are
 * checked before they are published, so that is a fault and not something to tell a person.
 */
export async function readVersion(
  visit: Pick<Visit, 'tables'>,
  versionId: string,
): Promise<ProgrammeDefinition> {
  const definition = known.get(versionId) ?? (await parseVersion(visit, versionId));
  known.set(versionId, definition);
  return definition;
}

async function parseVersion(
  { tables }: Pick<Visit, 'tables'>,
  versionId: string,
): Promise<ProgrammeDefinition> {
  const { definition } = await tables
    .selectFrom('programme_version')
    .select('definition')
    .where('id', '=', versionId)
    .executeTakeFirstOrThrow();
  const read = readPublished(definition);
  if (!read.ok) throw new Error(`a published definition cannot be read: ${JSON.stringify(read.findings)}`);
  return read.value;
}
