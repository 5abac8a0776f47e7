import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import { type PublishRefusal, refusalsToPublish } from '../../../domain/programme/difference/may-publish.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readVersion } from '../version-queries.ts';
import { latestOf, readPublishedVersions } from './published-queries.ts';
import { addVersion } from './version-repository.ts';

/** What a definition would be published after, and why it cannot be yet. */
export interface Standing {
  readonly latest: ProgrammeDefinition | undefined;
  readonly refusals: readonly PublishRefusal[];
}

export async function standingOf(visit: EmployeeVisit, definition: ProgrammeDefinition): Promise<Standing> {
  const newest = latestOf(await readPublishedVersions(visit), definition.key);
  const latest = newest && (await readVersion(visit, newest.id));
  return { latest, refusals: refusalsToPublish(definition, latest) };
}

/** Publishes a sound definition under the next number. Pressing twice is publishing once. */
export async function publishVersion(
  visit: EmployeeVisit,
  id: string,
  definition: ProgrammeDefinition,
): Promise<Standing | undefined> {
  const published = await readPublishedVersions(visit);
  if (published.some((version) => version.id === id)) return undefined;
  const standing = await standingOf(visit, definition);
  if (standing.refusals.length > 0) return standing;
  if ((await addVersion(visit, id, definition)) !== id) return standingOf(visit, definition);
  await visit.record({
    action: 'programme.publish',
    subject: { kind: 'programme_version', id },
    authority: undefined,
    payload: { key: definition.key, version: definition.version },
  });
  return undefined;
}
