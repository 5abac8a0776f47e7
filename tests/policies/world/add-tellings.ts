import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';

/**
 * A place suggested to some citizens, and what a company is told of some: addressed to somebody around them, to somebody
 * else, or to nobody.
 */
export function addTellings(world: World, ground: Ground, luck: Chance): void {
  const [pledge] = world.company_act;
  if (pledge === undefined) throw new Error('the world has a promised place');
  const of = { pledge_id: pledge.id, workplace_name: 'Opdigtet sted 0' };
  for (const { authority_id, id: citizen_id } of world.citizen) {
    const whose = { authority_id, citizen_id };
    const recorded_by = luck.one(ground.citizenAccounts);
    if (luck.happens(0.8))
      world.place_proposal.push({ ...whose, ...of, id: luck.id(), proposed_on: '2026-04-01', recorded_by });
    const step = world.place_step.find((one) => one.citizen_id === citizen_id);
    if (step === undefined || luck.happens(0.1)) continue;
    const contacts = world.network_person
      .filter((one) => one.citizen_id === citizen_id && one.part === 'company_contact')
      .map(({ account_id }) => account_id);
    world.company_telling.push({
      ...whose,
      ...of,
      id: luck.id(),
      language: 'da',
      lines: ['Opdigtet'],
      own_words: 'Opdigtede ord',
      to_account_id: luck.one([...contacts, ...contacts, luck.one(ground.neighbours), null]),
      place_step_id: step.id,
      told_on: '2026-04-01',
      recorded_by,
    });
  }
}
