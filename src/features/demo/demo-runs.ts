import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { countsCompanies } from '../../domain/run/target-agreement.ts';
import type { DemoGround } from './demo-ground.ts';
import { demoId } from './demo-id.ts';
import type { DemoRows } from './demo-rows.ts';
import type { DemoLeader, DemoRun, DemoRunFile } from './demo-run-file.ts';

/** What the runs are laid on: ids by the keys of houses and the names of leaders. */
interface Ground {
  readonly house: ReadonlyMap<string, string>;
  readonly leader: Map<string, { readonly account: string; readonly employment: string }>;
  readonly began: PlainDate;
  readonly today: PlainDate;
}

/** The leaders of the other runs stand after everybody else among the sign-in buttons. */
export const firstLeaderButton = 100;

const weeksBack = 110;
/** When targets were agreed where no first day is set. */
const weeksOfActedRun = 60;

/**
 * Every other run of the demo with parties, places, contact, money, hours and targets, and no citizens yet; and what
 * is told of the run that has them. Most go on today, one is over. Every definition is published; the newest version
 * is run. Answers what the people of each run are listed under in the demo's ledger.
 */
export function demoRuns(
  rows: DemoRows,
  demo: DemoGround,
  definitions: readonly ProgrammeDefinition[],
  acted: ProgrammeDefinition,
  { houses, runs }: DemoRunFile,
  today: PlainDate,
): ReadonlyMap<string, string> {
  const ids = Object.keys(houses).map((key) => [key, demoId('house', key)] as const);
  const house = new Map([...Object.entries(demo.organisation), ...ids]);
  for (const [key, { name, kind }] of Object.entries(houses))
    rows.organisation.push({ id: house.get(key) ?? '', name, kind });
  const ground: Ground = { house, leader: new Map(), began: addWeeks(today, -weeksBack), today };
  const versions = publishAll(rows, definitions, acted, ground);
  const ledgers = new Map<string, string>();
  for (const run of runs) {
    const newest = newestOf(definitions, run.programme);
    if (newest === undefined) continue;
    const isActed = newest.key === acted.key;
    const id = isActed ? demo.run : layRun(rows, run, newest, versions.get(newest) ?? '', ground);
    tell(rows, id, run, newest, ground);
    if (!isActed) ledgers.set(id, run.ledger ?? run.programme);
  }
  return ledgers;
}

/** Publishes every definition but the one that is published already, each version under its programme. */
function publishAll(
  rows: DemoRows,
  definitions: readonly ProgrammeDefinition[],
  acted: ProgrammeDefinition,
  { began }: Ground,
): ReadonlyMap<ProgrammeDefinition, string> {
  const programmes = new Map<string, string>();
  const versions = new Map<ProgrammeDefinition, string>();
  for (const definition of definitions.filter(({ key }) => key !== acted.key)) {
    const programme_id = programmes.get(definition.key) ?? demoId('programme', definition.key);
    if (!programmes.has(definition.key)) rows.programme.push({ id: programme_id, key: definition.key });
    programmes.set(definition.key, programme_id);
    const id = demoId('version', definition.key, String(definition.version));
    versions.set(definition, id);
    const number = definition.version;
    const published_on = addWeeks(began, 26 * (number - 1));
    rows.programme_version.push({ id, programme_id, number, definition, published_on });
  }
  return versions;
}

function newestOf(definitions: readonly ProgrammeDefinition[], key: string): ProgrammeDefinition | undefined {
  return definitions.filter((one) => one.key === key).toSorted((a, b) => b.version - a.version)[0];
}

function layRun(
  rows: DemoRows,
  run: DemoRun,
  definition: ProgrammeDefinition,
  version: string,
  ground: Ground,
): string {
  const id = demoId('run', run.ledger ?? run.programme);
  const starts = typeof run.beganWeeksAgo === 'number' ? addWeeks(ground.today, -run.beganWeeksAgo) : null;
  const ends =
    starts !== null && typeof run.weeks === 'number' ? addDays(addWeeks(starts, run.weeks), -1) : null;
  rows.run.push({
    id,
    programme_version_id: version,
    name: run.name ?? definition.name.da,
    starts_on: starts,
    ends_on: ends,
    is_public: run.public,
  });
  if (run.leader !== undefined) appointLeader(rows, id, run, run.leader, ground);
  return id;
}

function appointLeader(
  rows: DemoRows,
  run_id: string,
  run: DemoRun,
  leader: DemoLeader,
  ground: Ground,
): void {
  const { account } = ground.leader.get(leader.name) ?? employ(rows, leader, ground);
  const organisation_id = ground.house.get(leader.house) ?? '';
  const name = (part: string, authority_id: string | null): void => {
    rows.appointment.push({
      id: newId(),
      account_id: account,
      organisation_id,
      part,
      period: `[${ground.began},)`,
      run_id,
      authority_id,
    });
  };
  name('project_leader', null);
  for (const { house } of run.parties.filter(({ part }) => part === 'authority'))
    name('intake_member', ground.house.get(house) ?? '');
}

function employ(rows: DemoRows, leader: DemoLeader, ground: Ground) {
  const [account, employment] = [demoId('account', leader.name), demoId('employment', leader.name)];
  rows.account.push({ id: account });
  rows.employment.push({
    id: employment,
    account_id: account,
    organisation_id: ground.house.get(leader.house) ?? '',
    staff_name: leader.name,
    title_da: leader.da,
    title_en: leader.en,
    work_phone: leader.phone,
    occupation: 'other',
    period: `[${ground.began},)`,
  });
  rows.demo_role.push({
    position: firstLeaderButton + ground.leader.size,
    account_id: account,
    employment_id: employment,
    shown_name: leader.name,
    shown_role_da: `${leader.da}, ${houseName(rows, leader, ground)}`,
    shown_role_en: `${leader.en}, ${houseName(rows, leader, ground)}`,
    personal_part: null,
  });
  ground.leader.set(leader.name, { account, employment });
  return { account, employment };
}

function houseName(rows: DemoRows, { house }: DemoLeader, ground: Ground): string {
  const id = ground.house.get(house);
  return rows.organisation.find((row) => row.id === id)?.name ?? '';
}

/** Everything that is told of a run apart from its days. */
function tell(
  rows: DemoRows,
  run_id: string,
  run: DemoRun,
  definition: ProgrammeDefinition,
  ground: Ground,
): void {
  const house = (key: string): string => ground.house.get(key) ?? '';
  const period = '(,)';
  for (const party of run.parties)
    rows.run_party.push({ run_id, organisation_id: house(party.house), part: party.part });
  for (const { house: of, ...places } of run.places)
    rows.run_places.push({ id: newId(), run_id, authority_id: house(of), ...places, period });
  tellContact(rows, run_id, run, ground);
  for (const { house: of, crowns, ...funding } of run.funding)
    rows.run_funding.push({
      id: newId(),
      run_id,
      funder_organisation_id: house(of),
      amount_ore: crowns === null ? null : String(crowns * 100),
      ...funding,
      period,
    });
  for (const { house: of, role, hours, source } of run.hours)
    rows.run_staff_hours.push({
      id: newId(),
      run_id,
      organisation_id: house(of),
      role_key: role,
      hours_per_week: String(hours),
      source,
      period,
    });
  const agreedOn = addWeeks(ground.today, -(run.beganWeeksAgo ?? weeksOfActedRun));
  for (const target of run.targets) tellTarget(rows, run_id, target, definition, ground, agreedOn);
}

function tellContact(rows: DemoRows, run_id: string, { contact, leader }: DemoRun, ground: Ground): void {
  const told = contact ?? (leader && { ...leader, reachable: null });
  if (told === undefined) return;
  rows.run_contact.push({
    run_id,
    organisation_id: ground.house.get(told.house) ?? '',
    employment_id: ground.leader.get(told.name)?.employment ?? null,
    shown_name: told.name,
    phone: told.phone,
    mail: told.mail,
    reachable: told.reachable,
  });
}

function tellTarget(
  rows: DemoRows,
  run_id: string,
  target: DemoRun['targets'][number],
  { outcomeRules, companyRules }: ProgrammeDefinition,
  ground: Ground,
  agreedOn: PlainDate,
): void {
  const rule = [...outcomeRules, ...companyRules].find(({ id }) => id === target.rule);
  if (rule === undefined)
    throw new Error(`a demo target counts ${target.rule}, which its definition does not`);
  rows.target_agreement.push({
    run_id,
    rule_id: rule.id,
    rule_version: rule.version,
    recipient_organisation_id: ground.house.get(target.house) ?? '',
    denominator: 'denominator' in rule ? rule.denominator : countsCompanies,
    direction: target.direction,
    share: target.percent === undefined ? null : String(target.percent / 100),
    head_count: target.people ?? null,
    threshold: target.threshold,
    told: target.told,
    invented: target.invented,
    agreed_on: agreedOn,
  });
}
