import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { birthDateOf, parseCprNumber } from '../../domain/person/cpr-number.ts';
import { accessRowsOf, rowOfPlace } from '../../domain/programme/access-rows-of.ts';
import type { Role } from '../../domain/programme/definition.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { sealCpr } from '../people/index.ts';
import type { DemoCourse } from './demo-courses.ts';
import type { RowGround } from './demo-row-ground.ts';
import { rowCitizens } from './demo-row-people.ts';
import type { DemoRows } from './demo-rows.ts';

export type RowCourse = DemoCourse & { readonly enrolment_id: string };

/** The courses of the rows, and the first people's where somebody new stood in them once. */
export interface RowCourses {
  readonly coordinated: RowCourse;
  readonly general: RowCourse;
}

/** Two courses in two other runs, and what a former member and a referrer left behind in the first one. */
export function rowCourses(rows: DemoRows, ground: RowGround, keys: KeyRing, today: PlainDate): RowCourses {
  const { account } = ground;
  const courses = {
    coordinated: addCourse(rows, ground, 'coordinated', account.rikke, keys, addWeeks(today, -6)),
    general: addCourse(rows, ground, 'general', account.sonja, keys, addWeeks(today, -11)),
  };
  protect(rows, courses.general, account.sonja, today);
  for (const weeksAgo of [6, 4, 2]) talk(rows, courses.general, account.sonja, addWeeks(today, -weeksAgo));
  leaveTheTeam(rows, ground, today);
  referOnce(rows, ground);
  return courses;
}

function addCourse(
  rows: DemoRows,
  ground: RowGround,
  which: keyof typeof rowCitizens,
  responsible: string,
  keys: KeyRing,
  startsOn: PlainDate,
): RowCourse {
  const { run, version, definition, authority } = ground[which];
  const who = rowCitizens[which];
  const course = { authority_id: authority, citizen_id: newId(), run_id: run, referral_id: newId() };
  const { authority_id, citizen_id } = course;
  const cpr = parseCprNumber(who.cpr, startsOn);
  if (!cpr.ok) throw new Error(`a demo number is wrong: ${cpr.refusal}`);
  rows.citizen.push({ authority_id, id: citizen_id });
  rows.citizen_call_name.push({
    authority_id,
    citizen_id,
    call_name: who.callName,
    contact_phone: '00 00 00 41',
  });
  rows.citizen_identity.push({
    authority_id,
    citizen_id,
    full_name: who.name,
    ...sealCpr(keys, authority_id, cpr.value),
    born_on: birthDateOf(cpr.value),
    address: who.address,
  });
  rows.responsible_caseworker.push({
    authority_id,
    id: newId(),
    citizen_id,
    account_id: responsible,
    period: `[${addWeeks(startsOn, -4)},)`,
  });
  addReferral(rows, course, version, responsible, addWeeks(startsOn, -3));
  const enrolled = { ...course, enrolment_id: newId() };
  rows.enrolment.push({
    ...course,
    id: enrolled.enrolment_id,
    programme_version_id: version,
    starts_on: startsOn,
    ended_on: null,
  });
  for (const role of definition.roles) addPlace(rows, ground, enrolled, role, startsOn);
  return enrolled;
}

function addReferral(
  rows: DemoRows,
  course: DemoCourse,
  version: string,
  referrer: string,
  sentOn: PlainDate,
): void {
  const { referral_id, ...rest } = course;
  rows.referral.push({
    ...rest,
    id: referral_id,
    programme_version_id: version,
    referrer_account_id: referrer,
    referrer_organisation_id: course.authority_id,
    reason: 'Vil gerne i gang igen i et roligt tempo.',
    sent_on: sentOn,
  });
  for (const [status, days] of [
    ['sent', 0],
    ['accepted', 8],
  ] as const) {
    rows.referral_status.push({
      ...course,
      id: newId(),
      status,
      status_on: addDays(sentOn, days),
      recorded_by: referrer,
    });
  }
}

/** The people of the rows take the places that are theirs; places for others stay empty in this small demo. */
function addPlace(
  rows: DemoRows,
  { account, coordinated, general }: RowGround,
  enrolled: RowCourse,
  role: Role,
  startsOn: PlainDate,
): void {
  const isResponsible = accessRowsOf(role).includes('responsible_on_team');
  const who =
    enrolled.run_id === coordinated.run
      ? { account: isResponsible ? account.rikke : account.nanna, isFilled: role.headCount.atLeast > 0 }
      : { account: account.sonja, isFilled: role.accessRow === 'team_general' };
  if (!who.isFilled) return;
  const house =
    enrolled.run_id === general.run || isResponsible ? enrolled.authority_id : coordinated.organiser;
  rows.team_member.push({
    ...enrolled,
    id: newId(),
    account_id: who.account,
    organisation_id: house,
    role_key: role.key,
    access_row: rowOfPlace(role),
    coordinates: role.coordinates,
    period: `[${startsOn},)`,
  });
}

/** A talk in the citizen's own authority. */
function talk(rows: DemoRows, enrolled: RowCourse, held_by: string, held_on: PlainDate): void {
  const session_id = newId();
  rows.session.push({
    organisation_id: enrolled.authority_id,
    id: session_id,
    run_id: enrolled.run_id,
    kind: 'talk',
    minutes: 45,
    begins_at: null,
    place: null,
    held_by,
    held_on,
  });
  rows.attendance.push({
    ...enrolled,
    held_by,
    held_on,
    id: newId(),
    session_id,
    session_kind: 'talk',
    status: 'present',
    recorded_by: held_by,
  });
}

function protect(
  rows: DemoRows,
  { authority_id, citizen_id }: RowCourse,
  by: string,
  today: PlainDate,
): void {
  rows.citizen_protection.push({
    authority_id,
    id: newId(),
    citizen_id,
    kind: 'name_and_address',
    period: `[${addWeeks(today, -11)},)`,
    recorded_by: by,
  });
}

/** The course of one of the first people, by what they are called. */
export function courseOf(rows: DemoRows, callName: string): RowCourse {
  const citizen = rows.citizen_call_name.find(({ call_name }) => call_name === callName);
  const enrolment = rows.enrolment.find(({ citizen_id }) => citizen_id === citizen?.citizen_id);
  if (enrolment === undefined) throw new Error(`${callName} has no course in the demo`);
  const { authority_id, citizen_id, run_id, referral_id, id } = enrolment;
  return { authority_id, citizen_id, run_id, referral_id, enrolment_id: id };
}

/** Somebody was on the first team for four weeks, wrote a note, and left. */
function leaveTheTeam(rows: DemoRows, { account, demo }: RowGround, today: PlainDate): void {
  const enrolled = courseOf(rows, 'Asta');
  const startsOn = addWeeks(today, -8);
  const organisation_id = demo.organisation.authority;
  rows.team_member.push({
    ...enrolled,
    id: newId(),
    account_id: account.frode,
    organisation_id,
    role_key: 'occupational-therapist',
    access_row: 'team_occupational_therapist',
    coordinates: false,
    period: `[${startsOn},${addWeeks(startsOn, 4)})`,
  });
}

/** Whoever referred need not be responsible any more. */
function referOnce(rows: DemoRows, { account }: RowGround): void {
  const citizen = rows.citizen_call_name.find(({ call_name }) => call_name === 'Villy');
  const referral = rows.referral.find(({ citizen_id }) => citizen_id === citizen?.citizen_id);
  const sent = rows.referral_status.find(({ referral_id }) => referral_id === referral?.id);
  if (referral === undefined || sent === undefined) return;
  referral.referrer_account_id = account.grethe;
  sent.recorded_by = account.grethe;
}
