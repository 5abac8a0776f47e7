import { aDefinition } from '../../builders/a-definition.ts';
import type { Chance } from './chance.ts';
import type { World, WorldViewer } from './world.ts';
import { notYet, now, over } from './world-time.ts';

/** Organisations and people who work in them, handed on while the world grows. */
export interface Ground {
  readonly authorities: readonly string[];
  readonly ngo: string;
  readonly runs: readonly string[];
  readonly version: string;
  readonly newerVersion: string;
  readonly staff: readonly WorldViewer[];
  readonly citizenAccounts: readonly string[];
  /** Accounts of people around the citizens; some of them work here or are citizens themselves. */
  readonly neighbours: readonly string[];
}

/** Two authorities and an NGO, two runs of one programme, and everybody who could stand to anybody. */
export function layGround(world: World, luck: Chance): Ground {
  const [a, b, ngo] = [luck.id(), luck.id(), luck.id()];
  world.installation.push({ kind: 'demo' });
  world.organisation.push(
    { id: a, name: 'Ådal Kommune', kind: 'municipality' },
    { id: b, name: 'Strandby Kommune', kind: 'municipality' },
    { id: ngo, name: 'Foreningen Trædesten', kind: 'ngo' },
  );
  const { version, newerVersion } = addVersions(world, luck);
  const runs = [addRun(world, version, ngo, luck), addRun(world, version, ngo, luck)];
  const staff = employ(world, luck, [a, a, a, a, a, a, a, b, b, b, b, b, ngo, ngo, ngo, ngo]);
  const somebody = (count: number): string[] => Array.from({ length: count }, () => newAccount(world, luck));
  const fromStaff = (count: number): string[] => luck.some(staff, count).map(({ account }) => account);
  goAway(world, staff);
  const citizenAccounts = [...somebody(9), ...fromStaff(3)];
  const neighbours = [...somebody(6), ...fromStaff(2), ...luck.some(citizenAccounts.slice(0, 9), 1)];
  return { authorities: [a, b], ngo, runs, version, newerVersion, staff, citizenAccounts, neighbours };
}

function addVersions(world: World, luck: Chance): { version: string; newerVersion: string } {
  const programme = luck.id();
  const [version, newerVersion] = [luck.id(), luck.id()];
  world.programme.push({ id: programme, key: 'invented' });
  world.programme_version.push({
    id: version,
    programme_id: programme,
    number: 1,
    definition: aDefinition(),
    published_on: '2026-01-01',
  });
  world.programme_version.push({
    id: newerVersion,
    programme_id: programme,
    number: 2,
    definition: aDefinition({ version: 2 }),
    published_on: '2026-06-01',
  });
  return { version, newerVersion };
}

function addRun(world: World, version: string, funder: string, luck: Chance): string {
  const id = luck.id();
  world.run.push({
    id,
    programme_version_id: version,
    name: 'Opdigtet indsats',
    starts_on: '2026-01-01',
    ends_on: null,
  });
  world.target_agreement.push({
    run_id: id,
    rule_id: 'completed',
    rule_version: 1,
    recipient_organisation_id: funder,
    direction: 'at_least',
    share: '0.5',
    agreed_on: '2026-01-01',
  });
  return id;
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
    return { account, employment: id, organisation, part: null };
  };
  const current = [...accounts, ...second].map(({ account, organisation }) =>
    hire(account, organisation, now),
  );
  for (const { account, organisation } of left) hire(account, organisation, over);
  return current;
}

/** Everybody at work has a break; drawn by no luck. */
function goAway(world: World, staff: readonly WorldViewer[]): void {
  for (const { account, employment, organisation } of staff) {
    world.staff_break.push({
      organisation_id: organisation ?? '',
      id: `0013${(employment ?? '').slice(4)}`,
      account_id: account,
      kind: 'holiday',
      period: '[2026-12-01,2026-12-15)',
      recorded_by: account,
    });
  }
}

function newAccount(world: World, luck: Chance): string {
  const id = luck.id();
  world.account.push({ id });
  return id;
}

/** Names people for parts: leading a run, its intake, a caseload, the review of the log; now, before and to come. */
export function appoint(world: World, ground: Ground, luck: Chance): void {
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
  const leaders = luck.some(ground.staff, ground.runs.length);
  for (const [i, run] of ground.runs.entries()) {
    const leader = leaders[i] ?? luck.one(ground.staff);
    name('project_leader', run, null, leader, now);
    name('project_leader', run, null, luck.one(ground.staff), luck.one([over, notYet]));
    for (const authority of ground.authorities) {
      name('intake_member', run, authority, luck.one(ground.staff), now);
      name('intake_member', run, authority, luck.one(ground.staff), luck.one([over, notYet]));
    }
  }
  for (const authority of ground.authorities) {
    const own = ground.staff.filter(({ organisation }) => organisation === authority);
    const [leader, reviewer] = luck.some(own, 2);
    for (const [part, who] of [
      ['caseload_leader', leader],
      ['log_reviewer', reviewer],
    ] as const) {
      if (who !== undefined) name(part, null, authority, who, now);
      // Named by somebody else's house: opens nothing.
      name(part, null, authority, luck.one(ground.staff), luck.one([now, over]));
    }
  }
  nameOperators(world, ground);
  nameReporters(world, ground);
}

/** Parts that open no person, drawn by no luck: whoever holds one besides must see what they would see without. */
function nameOperators(world: World, { staff }: Ground): void {
  for (const [at, part] of ['administrator', 'programme_publisher'].entries()) {
    for (const [who, period] of [now, over, notYet].entries()) {
      const { account, organisation } = staff[who * 4 + at] ?? {};
      world.appointment.push({
        id: `00000000-0000-4000-8000-0000000000${at}${who}`,
        account_id: account ?? '',
        organisation_id: organisation ?? '',
        part,
        run_id: null,
        authority_id: null,
        period,
      });
    }
  }
}

/** Who seals a run's editions as the second, who reads what a house was told, who reads lists in; by no luck either. */
function nameReporters(world: World, { staff, runs, authorities }: Ground): void {
  const name = (
    part: string,
    who: WorldViewer | undefined,
    at: Partial<Appointment>,
    period: string,
  ): void => {
    const number = String(world.appointment.length).padStart(12, '0');
    world.appointment.push({
      id: `00000000-0000-4000-8001-${number}`,
      account_id: who?.account ?? '',
      organisation_id: who?.organisation ?? '',
      part,
      run_id: null,
      authority_id: null,
      period,
      ...at,
    });
  };
  for (const [i, run_id] of runs.entries()) {
    for (const [at, period] of [now, now, over, notYet].entries())
      name('report_approver', staff[(i * 5 + at * 3 + 2) % staff.length], { run_id }, period);
    // Whoever reads lists in does so for each of the run's authorities, by an appointment of its own.
    for (const [at, period] of [now, now, over, notYet].entries())
      for (const authority_id of authorities)
        name('importer', staff[(i * 7 + at * 2 + 1) % staff.length], { run_id, authority_id }, period);
  }
  for (const authority_id of authorities) {
    const own = staff.filter(({ organisation }) => organisation === authority_id);
    for (const [at, period] of [now, now, over, notYet].entries())
      name('edition_reader', own[at], { authority_id }, period);
    // Named by somebody else's house: opens nothing.
    name(
      'edition_reader',
      staff.find(({ organisation }) => organisation !== authority_id),
      { authority_id },
      now,
    );
  }
}

type Appointment = World['appointment'][number];
