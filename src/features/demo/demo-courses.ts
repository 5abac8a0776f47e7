import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { birthDateOf, type CprNumber, parseCprNumber } from '../../domain/person/cpr-number.ts';
import { rowOfPlace } from '../../domain/programme/access-rows-of.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { answerDueOn } from '../../domain/referral/waiting.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { sealCpr } from '../people/index.ts';
import type { DemoGround } from './demo-ground.ts';
import { citizens, citizensButton, type DemoCitizen, signedInCitizen, staff } from './demo-people.ts';
import { demoPlan } from './demo-plan.ts';
import type { DemoRows } from './demo-rows.ts';
import { demoSessions } from './demo-sessions.ts';
import { demoWayIn } from './demo-way-in.ts';

/** What every record of one course hangs on. */
export interface DemoCourse {
  readonly authority_id: string;
  readonly citizen_id: string;
  readonly run_id: string;
  readonly referral_id: string;
}

/** Every demo citizen's way so far, on today's date. */
export function demoCourses(
  rows: DemoRows,
  ground: DemoGround,
  definition: ProgrammeDefinition,
  keys: KeyRing,
  today: PlainDate,
): void {
  for (const citizen of citizens) {
    const citizen_id = addCitizen(rows, ground, citizen, keys, today);
    addCourse(rows, ground, definition, citizen, citizen_id, today);
  }
}

function addCitizen(
  rows: DemoRows,
  ground: DemoGround,
  citizen: DemoCitizen,
  keys: KeyRing,
  today: PlainDate,
): string {
  const authority_id = ground.organisation.authority;
  const own = { authority_id, citizen_id: newId() };
  const cpr = readCpr(citizen.cpr, today);
  rows.citizen.push({ authority_id, id: own.citizen_id });
  rows.citizen_call_name.push({ ...own, call_name: citizen.callName, contact_phone: null });
  rows.citizen_identity.push({
    ...own,
    full_name: citizen.name,
    ...sealCpr(keys, authority_id, cpr),
    born_on: birthDateOf(cpr),
    address: null,
  });
  rows.responsible_caseworker.push({
    authority_id,
    id: newId(),
    citizen_id: own.citizen_id,
    account_id: ground.account[citizen.responsible] ?? '',
    period: `[${addWeeks(today, -50)},)`,
  });
  if (citizen.key === signedInCitizen) giveSignIn(rows, own, citizen);
  return own.citizen_id;
}

function giveSignIn(
  rows: DemoRows,
  own: { authority_id: string; citizen_id: string },
  citizen: DemoCitizen,
): void {
  const account_id = newId();
  rows.account.push({ id: account_id });
  rows.account_identity.push({ issuer: 'demo', subject: citizen.key, account_id });
  rows.citizen_account.push({ ...own, account_id });
  rows.demo_role.push({
    position: citizensButton,
    account_id,
    employment_id: null,
    shown_name: citizen.name,
    shown_role_da: 'borger, ser sin egen side',
    shown_role_en: 'citizen, sees her own page',
    personal_part: null,
  });
}

function readCpr(text: string, today: PlainDate): CprNumber {
  const read = parseCprNumber(text, today);
  if (!read.ok) throw new Error(`a demo number is wrong: ${read.refusal}`);
  return read.value;
}

function addCourse(
  rows: DemoRows,
  ground: DemoGround,
  definition: ProgrammeDefinition,
  citizen: DemoCitizen,
  citizen_id: string,
  today: PlainDate,
): void {
  const { story } = citizen;
  const startsOn = 'week' in story ? addWeeks(today, 1 - story.week) : undefined;
  const sentOn =
    'sentDaysAgo' in story ? addDays(today, -story.sentDaysAgo) : addWeeks(startsOn ?? today, -3);
  const course = {
    authority_id: ground.organisation.authority,
    citizen_id,
    run_id: ground.run,
    referral_id: newId(),
  };
  addReferral(rows, ground, definition, citizen, course, sentOn);
  if (story.now === 'waiting') return;
  addAnswer(rows, ground, course, addDays(sentOn, 9));
  if (startsOn !== undefined) addEnrolment(rows, ground, definition, citizen, course, startsOn, today);
}

function addReferral(
  rows: DemoRows,
  ground: DemoGround,
  definition: ProgrammeDefinition,
  citizen: DemoCitizen,
  course: DemoCourse,
  sentOn: PlainDate,
): void {
  const { referral_id, ...rest } = course;
  const referrer = ground.account[citizen.responsible] ?? '';
  rows.referral.push({
    ...rest,
    id: referral_id,
    programme_version_id: ground.version,
    referrer_account_id: referrer,
    referrer_organisation_id: course.authority_id,
    route_key: null,
    reason: citizen.reason,
    sent_on: sentOn,
  });
  rows.referral_status.push({
    ...course,
    id: newId(),
    status: 'sent',
    status_on: sentOn,
    answer_by: answerDueOn(definition.intake, sentOn),
    recorded_by: referrer,
  });
  demoWayIn(rows, course, definition, sentOn, referrer);
}

function addAnswer(rows: DemoRows, ground: DemoGround, course: DemoCourse, answeredOn: PlainDate): void {
  const recorded_by = ground.account['lea'] ?? '';
  rows.referral_status.push({
    ...course,
    id: newId(),
    status: 'accepted',
    status_on: answeredOn,
    recorded_by,
  });
  rows.referral_decision.push({
    ...course,
    reason: 'Opfylder alle kriterier og vil gerne arbejde med begge dele på samme tid.',
    recorded_by,
  });
}

function addEnrolment(
  rows: DemoRows,
  ground: DemoGround,
  definition: ProgrammeDefinition,
  citizen: DemoCitizen,
  course: DemoCourse,
  startsOn: PlainDate,
  today: PlainDate,
): void {
  const { story } = citizen;
  const enrolment_id = newId();
  const endedOn = story.now === 'ended' ? addDays(today, -6) : null;
  rows.enrolment.push({
    ...course,
    id: enrolment_id,
    programme_version_id: ground.version,
    starts_on: startsOn,
    ended_on: endedOn,
  });
  const enrolled = { ...course, enrolment_id };
  for (const person of staff) {
    const role = definition.roles.find(({ key }) => key === person.role);
    if (role === undefined) continue;
    rows.team_member.push({
      ...enrolled,
      id: newId(),
      account_id: ground.account[person.key] ?? '',
      organisation_id: ground.organisation[person.at],
      role_key: role.key,
      access_row: rowOfPlace(role),
      coordinates: role.coordinates,
      period: endedOn === null ? `[${startsOn},)` : `[${startsOn},${endedOn}]`,
      stands_in_for: null,
    });
  }
  if (story.now === 'ended') {
    rows.closing.push({
      ...enrolled,
      id: newId(),
      ended_on: endedOn ?? today,
      closed_on: endedOn ?? today,
      ending: story.ending,
      recommendation: story.recommendation ?? null,
      onward_plan: null,
      remark: null,
      recorded_by: ground.account['karla'] ?? '',
    });
  }
  const own = rows.citizen_account.find(({ citizen_id }) => citizen_id === enrolled.citizen_id);
  demoPlan(rows, ground, enrolled, startsOn, endedOn ?? today, own?.account_id);
  demoSessions(rows, ground, enrolled, citizen, startsOn, endedOn ?? today);
}
