import { endGrant } from './add-around.ts';
import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';
import { type Spell, spells } from './world-time.ts';

type Taker = { readonly account: string; readonly organisation: string | null };
type Subject = Pick<World['access_grant'][number], 'authority_id' | 'citizen_id' | 'referral_id' | 'run_id'>;

/** Access for a while: glass broken by staff of the authority and by leaders, needs of leaders, and company people. */
export function addGrants(world: World, ground: Ground, luck: Chance): void {
  for (const citizen of world.citizen) {
    const whom = {
      authority_id: citizen.authority_id,
      citizen_id: citizen.id,
      referral_id: null,
      run_id: null,
    };
    const staff = ground.staff.filter(({ organisation }) => organisation === citizen.authority_id);
    if (luck.happens(0.7)) addGrant(world, 'break_the_glass', whom, luck.one(staff), luck);
    const run = world.referral.find((row) => row.citizen_id === citizen.id)?.run_id ?? '';
    if (luck.happens(0.2)) addGrant(world, 'break_the_glass', whom, luck.one(leadersOf(world, run)), luck);
  }
  for (const { id, authority_id, citizen_id, run_id } of world.referral) {
    const whom = { authority_id, citizen_id, referral_id: id, run_id };
    // Those who lead the run, who no longer or not yet do, and whoever leads the other one.
    const leaders = [...leadersOf(world, run_id), ...leadersOf(world, run_id), ...leadersOf(world)];
    if (luck.happens(0.7)) addGrant(world, 'leaders_need', whom, luck.one(leaders), luck);
    if (luck.happens(0.05)) addGrant(world, 'company_people', whom, luck.one(ground.staff), luck);
  }
}

function leadersOf(world: World, run?: string): Taker[] {
  return world.appointment
    .filter(({ part, run_id }) => part === 'project_leader' && (run === undefined || run_id === run))
    .map(({ account_id, organisation_id }) => ({ account: account_id, organisation: organisation_id }));
}

function addGrant(world: World, kind: string, subject: Subject, taker: Taker, luck: Chance): void {
  const { open, openEdge, over, overEdge, notYet } = spells;
  const spell: Spell = luck.one([open, open, open, open, openEdge, over, overEdge, notYet]);
  const grant = { ...subject, id: luck.id(), kind, to_account_id: taker.account, recorded_by: taker.account };
  world.access_grant.push({
    ...grant,
    to_organisation_id: taker.organisation,
    session_id: null,
    reason: 'Opdigtet grund',
    ...spell,
  });
  if (luck.happens(0.15)) endGrant(world, grant, grant.id);
}
