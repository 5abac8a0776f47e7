import type { Period } from '../../src/domain/kernel/period.ts';
import type { PlainDate } from '../../src/domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import type { Newcomer } from '../../src/domain/team/change-team.ts';
import type { Place, PlaceId } from '../../src/domain/team/place.ts';
import { aFullTeam } from './a-team.ts';
import { anId } from './an-id.ts';

/** A place in a role, held by the person with that number. */
export function aPlace(role: string, number: number, period: Period, changes: Partial<Place> = {}): Place {
  return {
    id: anId(1000 + number),
    account: anId(100 + number),
    organisation: anId(200),
    role,
    coordinates: false,
    standsInFor: undefined,
    period,
    ...changes,
  };
}

/** As many people as each role needs, all from the same day on, the coordinator among them. */
export function aSeatedTeam(definition: ProgrammeDefinition, from: PlainDate): readonly Place[] {
  return aFullTeam(definition).map((member, number) => ({
    ...aPlace(member.role, number, { from, to: undefined }),
    ...member,
    coordinates: definition.roles.some(({ key, coordinates }) => key === member.role && coordinates),
  }));
}

/** Somebody at work in the municipality, not on the team yet. */
export function aNewcomer(number: number): Newcomer {
  return {
    account: anId(100 + number),
    organisation: anId(200),
    house: 'municipality',
    employedTo: undefined,
  };
}

/** The ids a change may need. */
export function placeIds(first: number): readonly [PlaceId, PlaceId, PlaceId] {
  return [anId(first), anId(first + 1), anId(first + 2)];
}
