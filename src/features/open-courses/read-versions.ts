import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';

/** The definitions some courses pin, each read once however many courses pin it. */
export async function readVersions(
  visit: Visit,
  versions: readonly string[],
): Promise<ReadonlyMap<string, ProgrammeDefinition>> {
  const found = new Map<string, ProgrammeDefinition>();
  for (const version of new Set(versions)) found.set(version, await readVersion(visit, version));
  return found;
}
