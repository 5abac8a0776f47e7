import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';

/** Every citizen has been looked at by somebody. */
export function addReadLog(world: World, ground: Ground, luck: Chance): void {
  for (const citizen of world.citizen) {
    const who = luck.one(ground.staff);
    const id = luck.id();
    world.read_log.push({
      id,
      happened_on: '2026-11-01',
      account_id: who.account,
      employment_id: who.employment,
      action: 'enrolment.read',
    });
    world.read_log_person.push({
      read_log_id: id,
      authority_id: citizen.authority_id,
      citizen_id: citizen.id,
      how: luck.one(['opened', 'found', 'listed']),
    });
  }
}
