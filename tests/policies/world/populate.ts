import { addDays, plainDate } from '../../../src/domain/kernel/plain-date.ts';
import { aDefinition } from '../../builders/a-definition.ts';
import { addCourse } from './add-course.ts';
import { type Chance, chance } from './chance.ts';
import { emptyWorld, type World, type WorldViewer } from './world.ts';

/** The day all worlds are looked at. */
export const worldDay = plainDate('2026-11-18');

export const now = '[2026-01-01,)';
export const over = '[2025-01-01,2026-06-01)';
export const notYet = `[${addDays(worldDay, 10)},)`;

/** Organisations and people who work in them, handed on while the world grows. */
export interface Ground {
  readonly authorities: readonly string[];
  readonly ngo: string;
  readonly runs: readonly string[];
  readonly version: string;
  readonly staff: readonly WorldViewer[];
  readonly citizenAccounts: readonly string[];
}

/**
 * A random world: two authorities and an NGO, two runs, staff with parts current, past and to come, citizens with
 * referrals and courses in every state. Small, and crowded enough that each relation stands alone somewhere.
 */
export function populate(seed: number): World {
  const luck = chance(seed);
  const world = emptyWorld();
  const ground = layGround(world, luck);
  appoint(world, ground, luck);
  for (let i = 0; i < 84; i += 1) addCourse(world, ground, luck);
  addReadLog(world, ground, luck);
  return world;
}

/** Everybody who can enter on the world's day, in each employment and as the citizen they are. */
export function viewersOf(world: World): WorldViewer[] {
  const employed = world.employment
    .filter(({ period }) => period === now)
    .map((job) => ({ account: job.account_id, employment: job.id, organisation: job.organisation_id }));
  const citizens = [...new Set(world.citizen_account.map(({ account_id }) => account_id))];
  return [...employed, ...citizens.map((account) => ({ account, employment: null, organisation: null }))];
}

function layGround(world: World, luck: Chance): Ground {
  const [a, b, ngo] = [luck.id(), luck.id(), luck.id()];
  world.installation.push({ kind: 'demo' });
  world.organisation.push(
    { id: a, name: 'Ådal Kommune', kind: 'municipality' },
    { id: b, name: 'Strandby Kommune', kind: 'municipality' },
    { id: ngo, name: 'Foreningen Trædesten', kind: 'ngo' },
  );
  const programme = luck.id();
  const version = luck.id();
  world.programme.push({ id: programme, key: 'invented' });
  world.programme_version.push({
    id: version,
    programme_id: programme,
    number: 1,
    definition: aDefinition(),
    published_on: '2026-01-01',
  });
  const runs = [luck.id(), luck.id()];
  for (const run of runs) {
    world.run.push({
      id: run,
      programme_version_id: version,
      name: 'Opdigtet indsats',
      starts_on: '2026-01-01',
      ends_on: null,
    });
    world.target_agreement.push({
      run_id: run,
      rule_id: 'completed',
      rule_version: 1,
      recipient_organisation_id: ngo,
      direction: 'at_least',
      share: '0.5',
      agreed_on: '2026-01-01',
    });
  }
  const staff = employ(world, luck, [a, a, a, a, a, a, a, b, b, b, b, b, ngo, ngo, ngo, ngo]);
  const citizenAccounts = [
    ...Array.from({ length: 9 }, () => newAccount(world, luck)),
    ...luck.some(staff, 3).map(({ account }) => account),
  ];
  return { authorities: [a, b], ngo, runs, version, staff, citizenAccounts };
}

function employ(world: World, luck: Chance, places: readonly string[]): WorldViewer[] {
  const accounts = places.map((organisation) => ({ organisation, account: newAccount(world, luck) }));
  // Two people work in two houses, and one has left: rights must not leak between employments.
  const second = accounts.slice(0, 2).map(({ account }) => ({ organisation: places.at(-1) ?? '', account }));
  const left = accounts.slice(2, 3).map(({ account }) => ({ organisation: places.at(-1) ?? '', account }));
  const hire = (account: string, organisation: string, period: string): WorldViewer => {
    const id = luck.id();
    world.employment.push({
      id,
      account_id: account,
      organisation_id: organisation,
      staff_name: 'Navn Navnesen',
      title_da: 'medarbejder',
      title_en: 'worker',
      work_phone: null,
      occupation: 'caseworker',
      period,
    });
    return { account, employment: id, organisation };
  };
  const current = [...accounts, ...second].map(({ account, organisation }) =>
    hire(account, organisation, now),
  );
  for (const { account, organisation } of left) hire(account, organisation, over);
  return current;
}

function newAccount(world: World, luck: Chance): string {
  const id = luck.id();
  world.account.push({ id });
  return id;
}

function appoint(world: World, ground: Ground, luck: Chance): void {
  const name = (
    part: string,
    run: string | null,
    authority: string | null,
    who: WorldViewer,
    period: string,
  ): void => {
    world.appointment.push({
      id: luck.id(),
      account_id: who.account,
      organisation_id: who.organisation ?? '',
      part,
      run_id: run,
      authority_id: authority,
      period,
    });
  };
  for (const run of ground.runs) {
    name('project_leader', run, null, luck.one(ground.staff), now);
    name('project_leader', run, null, luck.one(ground.staff), luck.one([over, notYet]));
    for (const authority of ground.authorities) {
      name('intake_member', run, authority, luck.one(ground.staff), now);
      name('intake_member', run, authority, luck.one(ground.staff), luck.one([over, notYet]));
    }
  }
  for (const authority of ground.authorities) {
    const own = ground.staff.filter(({ organisation }) => organisation === authority);
    for (const part of ['caseload_leader', 'log_reviewer']) {
      name(part, null, authority, luck.one(own), now);
      // Named by somebody else's house: opens nothing.
      name(part, null, authority, luck.one(ground.staff), luck.one([now, over]));
    }
  }
}

function addReadLog(world: World, ground: Ground, luck: Chance): void {
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
    });
  }
}
