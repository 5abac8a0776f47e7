import { relations } from '../../domain/access/relation.ts';
import { type SightFacts, sightOf } from '../../domain/access/who-can-see.ts';
import type { Visit } from '../access/index.ts';

/** Whether what the viewer holds to the course opens every session of it. */
export function seesAllSessions({ viewer, held }: Visit, facts: SightFacts): boolean {
  const organisation = viewer.as === 'employee' ? viewer.organisation : undefined;
  const onlooker = { relations: relations.filter((relation) => held.has(relation)), organisation };
  return sightOf(onlooker, 'attendance', facts).extent === 'all';
}
