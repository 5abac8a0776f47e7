import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';

/** Some citizens have moved here from another authority, as somebody in the run has written down. */
export function addMoves(world: World, { staff, runs }: Ground, luck: Chance): void {
  for (const { authority_id, id: citizen_id } of world.citizen) {
    const others = world.citizen.filter((other) => other.authority_id !== authority_id);
    if (others.length === 0 || !luck.happens(0.4)) continue;
    const from = luck.one(others);
    world.move_link.push({
      authority_id,
      id: luck.id(),
      citizen_id,
      from_authority_id: from.authority_id,
      from_citizen_id: from.id,
      run_id: luck.one(runs),
      moved_on: '2026-08-01',
      told_by: luck.one(['citizen', 'both_caseworkers']),
      recorded_by: luck.one(staff).account,
    });
  }
}
