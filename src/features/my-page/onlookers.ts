import type { Relation } from '../../domain/access/relation.ts';
import type { Onlooker } from '../../domain/access/who-can-see.ts';
import type { Bystander, Helper, TeamHelper } from './people-queries.ts';

/** Somebody the access table lets near a record, with every relation they hold in one house. */
export interface NamedHelper extends Onlooker, Helper {
  readonly organisation: Helper['organisation'];
  /** Key of the role on the team; absent for those outside it. */
  readonly role: string | undefined;
}

/**
 * Everybody around one way, each once, the team first. Whoever answers for the citizen and is on the team holds
 * the row for both.
 */
export function onlookersAround(
  team: readonly TeamHelper[],
  bystanders: readonly Bystander[],
): readonly NamedHelper[] {
  const found = new Map<string, NamedHelper>();
  const add = (helper: Helper, relations: readonly Relation[], role: string | undefined): void => {
    const key = `${helper.account} ${helper.organisation}`;
    const before = found.get(key);
    found.set(key, {
      ...(before ?? { ...helper, role }),
      relations: [...new Set([...(before?.relations ?? []), ...relations])],
    });
  };
  for (const place of team) {
    add(place, place.coordinates ? ['coordinator', place.accessRow] : [place.accessRow], place.role);
  }
  for (const bystander of bystanders) {
    const isOnTeam = team.some((place) => isSame(place, bystander));
    const isResponsible = bystander.relation === 'responsible_outside_team';
    add(bystander, [isOnTeam && isResponsible ? 'responsible_on_team' : bystander.relation], undefined);
  }
  return [...found.values()];
}

function isSame(one: Helper, other: Helper): boolean {
  return one.account === other.account && one.organisation === other.organisation;
}
