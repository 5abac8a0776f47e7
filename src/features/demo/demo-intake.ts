import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { birthDateOf, parseCprNumber } from '../../domain/person/cpr-number.ts';
import { rowOfPlace } from '../../domain/programme/access-rows-of.ts';
import type { ProgrammeDefinition, Role } from '../../domain/programme/definition.ts';
import { type IntakeStep, stepsOf } from '../../domain/referral/intake-step.ts';
import { outcomesOf, type StepOutcome } from '../../domain/referral/step-outcome.ts';
import { answerDueOn } from '../../domain/referral/waiting.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { sealCpr } from '../people/index.ts';
import { type IntakeCitizen, type IntakeStaff, intakeCitizens, intakeStaff } from './demo-intake-people.ts';
import type { DemoRows } from './demo-rows.ts';

/** The sign-in button of the caseworker who refers to the run; its leader has one among the leaders. */
export const firstIntakeButton = 50;
export const intakeButtons = ['holger'] as const;

interface IntakeGround {
  readonly definition: ProgrammeDefinition;
  readonly version: string;
  readonly run: string;
  readonly authority: string;
  readonly organiser: string;
  readonly account: Readonly<Record<IntakeStaff['key'], string>>;
  readonly today: PlainDate;
}

/**
 * People on every step of the way into the run with two ways in, a course whose caseworker stands outside the team,
 * and a restricted record among them.
 */
export function demoIntake(
  rows: DemoRows,
  definitions: readonly ProgrammeDefinition[],
  keys: KeyRing,
  today: PlainDate,
): void {
  const ground = groundOf(rows, definitions, today);
  if (ground === undefined) return;
  for (const person of intakeStaff) employ(rows, ground, person);
  for (const [at, key] of intakeButtons.entries()) giveButton(rows, ground, key, firstIntakeButton + at);
  for (const [at, person] of intakeCitizens.entries()) comeAlong(rows, ground, person, at, keys);
}

/** The first definition with two ways in that each have a meeting, and where the case stays where it is. */
function groundOf(
  rows: DemoRows,
  definitions: readonly ProgrammeDefinition[],
  today: PlainDate,
): IntakeGround | undefined {
  for (const definition of definitions.filter(({ intake }) => hasTwoWays(intake))) {
    const programme = rows.programme.find(({ key }) => key === definition.key);
    const version = rows.programme_version.find(({ programme_id }) => programme_id === programme?.id);
    const run = rows.run.find(({ programme_version_id }) => programme_version_id === version?.id);
    const houseAs = (part: string) =>
      rows.run_party.find((party) => party.run_id === run?.id && party.part === part)?.organisation_id;
    const leads = rows.appointment.find((one) => one.run_id === run?.id && one.part === 'project_leader');
    const [authority, organiser] = [houseAs('authority'), houseAs('organiser')];
    if (!version || !run || !leads || !authority || !organiser) continue;
    const others = Object.fromEntries(intakeStaff.map(({ key }) => [key, newId()]));
    const account = { ...others, leader: leads.account_id } as IntakeGround['account'];
    return { definition, version: version.id, run: run.id, authority, organiser, account, today };
  }
  return undefined;
}

function hasTwoWays(intake: ProgrammeDefinition['intake']): boolean {
  const meets = ({ key }: { readonly key: string }) => stepsOf(intake, key).some(isMeeting);
  return intake.caseloadHandover === undefined && intake.routes.length > 1 && intake.routes.every(meets);
}

function isMeeting({ kind, compulsory }: IntakeStep): boolean {
  const outcomes: readonly StepOutcome[] = outcomesOf[kind];
  return compulsory && outcomes.includes('held');
}

function employ(rows: DemoRows, ground: IntakeGround, person: (typeof intakeStaff)[number]): void {
  const account_id = ground.account[person.key];
  rows.account.push({ id: account_id });
  rows.employment.push({
    id: newId(),
    account_id,
    organisation_id: ground[person.at],
    staff_name: person.name,
    title_da: person.titleDa,
    title_en: person.titleEn,
    work_phone: person.phone,
    occupation: person.isCaseworker ? 'caseworker' : 'other',
    period: `[${addWeeks(ground.today, -60)},)`,
  });
}

function giveButton(
  rows: DemoRows,
  { account, today }: IntakeGround,
  key: IntakeStaff['key'],
  position: number,
): void {
  const work = rows.employment.find(({ account_id }) => account_id === account[key]);
  const house = rows.organisation.find(({ id }) => id === work?.organisation_id)?.name ?? '';
  if (work === undefined) throw new Error(`nobody works as ${key} in the demo on ${today}`);
  rows.account_identity.push({ issuer: 'demo', subject: `intake-${key}`, account_id: account[key] });
  rows.demo_role.push({
    position,
    account_id: account[key],
    employment_id: work.id,
    shown_name: work.staff_name,
    shown_role_da: `${work.title_da}, ${house}`,
    shown_role_en: `${work.title_en}, ${house}`,
    personal_part: null,
  });
}

interface Whose {
  readonly authority_id: string;
  readonly citizen_id: string;
  readonly run_id: string;
  readonly referral_id: string;
}

function comeAlong(
  rows: DemoRows,
  ground: IntakeGround,
  person: IntakeCitizen,
  at: number,
  keys: KeyRing,
): void {
  const { authority, run, account, today } = ground;
  const whose = { authority_id: authority, citizen_id: newId(), run_id: run, referral_id: newId() };
  register(rows, whose, person, at, keys, ground);
  refer(rows, ground, whose, person);
  if (person.restricted)
    rows.citizen_protection.push({
      authority_id: authority,
      id: newId(),
      citizen_id: whose.citizen_id,
      kind: 'restricted',
      period: `[${addWeeks(today, -4)},)`,
      recorded_by: account.holger,
    });
  if (person.weeks !== undefined) begin(rows, ground, whose, addWeeks(today, -person.weeks));
}

function register(
  rows: DemoRows,
  { authority_id, citizen_id }: Whose,
  { name, callName, year }: IntakeCitizen,
  at: number,
  keys: KeyRing,
  { account, today }: IntakeGround,
): void {
  // A replacement number, which nobody has: sixty is added to the day.
  const century = Number(year) < 37 ? 4 : 0;
  const cpr = parseCprNumber(`${71 + at}06${year}${century}10${at}`, today);
  if (!cpr.ok) throw new Error(`a demo number is wrong: ${cpr.refusal}`);
  rows.citizen.push({ authority_id, id: citizen_id });
  rows.citizen_call_name.push({ authority_id, citizen_id, call_name: callName, contact_phone: null });
  rows.citizen_identity.push({
    authority_id,
    citizen_id,
    full_name: name,
    ...sealCpr(keys, authority_id, cpr.value),
    born_on: birthDateOf(cpr.value),
    address: null,
  });
  rows.responsible_caseworker.push({
    authority_id,
    id: newId(),
    citizen_id,
    account_id: account.holger,
    period: `[${addWeeks(today, -20)},)`,
  });
}

function refer(rows: DemoRows, ground: IntakeGround, whose: Whose, person: IntakeCitizen): void {
  const { definition, version, authority, account, today } = ground;
  const { intake } = definition;
  const sentOn = addDays(today, -person.sentDaysAgo);
  const route = intake.routes[person.way]?.key;
  const { referral_id, ...rest } = whose;
  rows.referral.push({
    ...rest,
    id: referral_id,
    programme_version_id: version,
    referrer_account_id: account.holger,
    referrer_organisation_id: authority,
    route_key: route ?? null,
    reason: `${person.callName} vil gerne ud ad døren igen, i et tempo der ikke skræmmer.`,
    sent_on: sentOn,
  });
  const say = (status: 'sent' | 'accepted', status_on: PlainDate, answer_by: PlainDate | null): void => {
    rows.referral_status.push({
      ...whose,
      id: newId(),
      status,
      status_on,
      answer_by,
      recorded_by: status === 'sent' ? account.holger : account.leader,
    });
  };
  say('sent', sentOn, answerDueOn(intake, sentOn));
  for (const step of stepsOf(intake, route)) takeStep(rows, ground, whose, person, step, sentOn);
  if (person.accepted) say('accepted', addDays(sentOn, 9), null);
}

/** What was told before the sending, the first meeting, and the choice, each on its day. */
function takeStep(
  rows: DemoRows,
  { account, today }: IntakeGround,
  whose: Whose,
  { meeting, choice }: IntakeCitizen,
  step: IntakeStep,
  sentOn: PlainDate,
): void {
  const write = (outcome: StepOutcome, on_date: PlainDate, recorded_by: string): void => {
    const { key: step_key, kind: step_kind } = step;
    const told = { step_key, step_kind, outcome, on_date, told_by: 'staff', recorded_by };
    rows.intake_fact.push({ ...whose, ...told, id: newId() });
  };
  const isTold = step.kind === 'told_briefly' || step.kind === 'leaflet_handed_out';
  if (isTold) write('done', sentOn, account.holger);
  if (isTold || meeting === undefined) return;
  const metOn = addDays(today, meeting.days);
  if (step.kind === 'project_group_calls') write('reached', sentOn, account.leader);
  if (step.kind === 'voluntary_choice' && choice !== undefined) write(choice, metOn, account.leader);
  if (isMeeting(step)) write(meeting.outcome, metOn, account.leader);
}

/** A course with a team in which somebody else than the responsible caseworker has the caseworker's place. */
function begin(rows: DemoRows, ground: IntakeGround, whose: Whose, startsOn: PlainDate): void {
  const enrolment_id = newId();
  rows.enrolment.push({
    ...whose,
    id: enrolment_id,
    programme_version_id: ground.version,
    starts_on: startsOn,
    ended_on: null,
  });
  for (const role of ground.definition.roles.filter(({ headCount }) => headCount.atLeast > 0)) {
    const who = whoSits(role);
    const { at } = intakeStaff.find(({ key }) => key === who) ?? { at: 'organiser' };
    rows.team_member.push({
      ...whose,
      id: newId(),
      enrolment_id,
      account_id: ground.account[who],
      organisation_id: ground[at],
      role_key: role.key,
      access_row: rowOfPlace(role),
      coordinates: role.coordinates,
      period: `[${startsOn},)`,
    });
  }
}

function whoSits({ accessRow, coordinates }: Role): IntakeStaff['key'] {
  if (coordinates) return 'olga';
  return accessRow === 'team_general' ? 'peder' : 'bente';
}
