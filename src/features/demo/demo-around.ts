import { v7 as newId } from 'uuid';
import { glassEnds, invitationEnds } from '../../domain/access-grant/grant-times.ts';
import { isOutOfHours } from '../../domain/access-log/out-of-hours.ts';
import { startOfDanishDay } from '../../domain/kernel/danish-time.ts';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { agreeOnHelp } from './demo-help.ts';
import { courseOf, type RowCourse, type RowCourses } from './demo-row-courses.ts';
import { firstAroundButton, type RowGround } from './demo-row-ground.ts';
import { rowPeople } from './demo-row-people.ts';
import type { DemoRows } from './demo-rows.ts';

/** People around two citizens, a meeting one is invited to, what one may read, and a glass that was broken. */
export function demoAround(rows: DemoRows, ground: RowGround, courses: RowCourses, today: PlainDate): void {
  const asta = courseOf(rows, 'Asta');
  for (const [at, person] of rowPeople.entries()) {
    const course = comesToAsta(person.part) ? asta : courses.coordinated;
    const account = addPerson(rows, ground, person, course, firstAroundButton + at, today);
    if (person.part === 'relative') addInvitation(rows, ground, course, account, today);
    if (person.part === 'lay_representative') shareWith(rows, course, account, today);
    if (person.part === 'volunteer_mentor') addMentorsMeetings(rows, ground, course, account, today);
  }
  breakAGlass(rows, ground, asta, today);
}

function comesToAsta(part: (typeof rowPeople)[number]['part']): boolean {
  return part === 'relative' || part === 'lay_representative' || part === 'professional_network';
}

function addPerson(
  rows: DemoRows,
  ground: RowGround,
  person: (typeof rowPeople)[number],
  { authority_id, citizen_id }: RowCourse,
  position: number,
  today: PlainDate,
): string {
  const account_id = newId();
  const own = rows.citizen_account.find((one) => one.citizen_id === citizen_id)?.account_id;
  rows.account.push({ id: account_id });
  rows.account_identity.push({ issuer: 'demo', subject: person.part, account_id });
  const id = newId();
  rows.network_person.push({
    authority_id,
    id,
    citizen_id,
    account_id,
    part: person.part,
    shown_name: person.name,
    connection: person.connection,
    comes_from: person.part === 'volunteer_mentor' ? 'Foreningen Trædesten' : null,
    period: `[${addWeeks(today, -4)},)`,
    while_invited: person.part === 'relative',
    recorded_by: own ?? ground.account.nanna,
  });
  if (person.part === 'relative' && own !== undefined)
    agreeOnHelp(rows, { authority_id, citizen_id, network_person_id: id, account_id }, own, today);
  if (person.part === 'volunteer_mentor')
    rows.mentor_promise.push({
      authority_id,
      id: newId(),
      citizen_id,
      network_person_id: id,
      text_version: 1,
      signed_on: addWeeks(today, -4),
      recorded_by: account_id,
    });
  rows.demo_role.push({
    position,
    account_id,
    employment_id: null,
    shown_name: person.name,
    shown_role_da: person.roleDa,
    shown_role_en: person.roleEn,
    personal_part: person.part,
  });
  return account_id;
}

/** A network meeting next week, in the coordinator's house. */
function addInvitation(
  rows: DemoRows,
  { demo }: RowGround,
  { authority_id, citizen_id, run_id }: RowCourse,
  to_account_id: string,
  today: PlainDate,
): void {
  const session_id = newId();
  const held_by = demo.account['karla'] ?? '';
  const on = nextWorkday(addDays(today, 6));
  rows.session.push({
    organisation_id: demo.organisation.authority,
    id: session_id,
    run_id,
    kind: 'network_meeting',
    minutes: null,
    held_by,
    held_on: on,
    begins_at: '10:00',
    place: 'Medborgerhuset, lokale 2',
  });
  rows.access_grant.push({
    authority_id,
    id: newId(),
    citizen_id,
    kind: 'invited_meeting',
    to_account_id,
    to_organisation_id: null,
    session_id,
    reason: 'min moster, der bor overfor',
    starts_at: startOfDanishDay(addDays(today, -1)),
    ends_at: invitationEnds(on),
    recorded_by: held_by,
  });
}

function nextWorkday(day: PlainDate): PlainDate {
  return isOutOfHours({ on: day, at: '12:00' }) ? nextWorkday(addDays(day, 1)) : day;
}

/** The citizen lets her lay representative see whether the course goes on, and how often she came. */
function shareWith(rows: DemoRows, course: RowCourse, to_account_id: string, today: PlainDate): void {
  const { authority_id, citizen_id, run_id, referral_id } = course;
  const own = { authority_id, citizen_id, run_id, referral_id };
  const recorded_by = rows.citizen_account.find((one) => one.citizen_id === citizen_id)?.account_id ?? '';
  const to = {
    to_organisation_id: authority_id,
    to_relation: 'lay_representative',
    to_account_id,
  };
  const givenOn = addWeeks(today, -3);
  for (const content_kind of ['enrolment_status', 'attendance']) {
    const consent_id = newId();
    rows.consent.push({
      ...own,
      ...to,
      id: consent_id,
      content_kind,
      purpose: 'Min bisidder skal kunne følge med og hjælpe mig til møder.',
      period: `[${givenOn},${addWeeks(givenOn, 26)})`,
      text_key: 'lay-representative',
      text_version: 1,
      how_given: 'screen',
      given_on: givenOn,
      words: 'Min bisidder må se, om mit forløb er i gang, og hvilke møder jeg har været til.',
      told_consequences: 'Siger du nej, fortsætter dit forløb som før.',
      witness_name: null,
      on_behalf_reason: null,
      from_organisation_id: null,
      recorded_by,
    });
    rows.sharing.push({
      ...own,
      ...to,
      id: newId(),
      content_kind,
      consent_id,
      shared_on: givenOn,
      legal_basis: null,
      legal_reason: null,
      legal_period: null,
      recorded_by,
    });
  }
}

function addMentorsMeetings(
  rows: DemoRows,
  { coordinated }: RowGround,
  enrolled: RowCourse,
  held_by: string,
  today: PlainDate,
): void {
  for (const [weeksAgo, status] of [
    [3, 'present'],
    [2, 'excused'],
    [1, 'present'],
  ] as const) {
    const session_id = newId();
    const held_on = addWeeks(today, -weeksAgo);
    rows.session.push({
      organisation_id: coordinated.organiser,
      id: session_id,
      run_id: enrolled.run_id,
      kind: 'other',
      minutes: status === 'present' ? 60 : null,
      held_by,
      held_on,
      begins_at: null,
      place: null,
    });
    rows.attendance.push({
      ...enrolled,
      id: newId(),
      session_id,
      session_kind: 'other',
      held_by,
      held_on,
      status,
      recorded_by: held_by,
    });
  }
}

/** One evening somebody else at the authority had to look, and those who are to know can see it. */
function breakAGlass(
  rows: DemoRows,
  { account, demo }: RowGround,
  { authority_id, citizen_id }: RowCourse,
  today: PlainDate,
): void {
  const brokenAt = new Date(startOfDanishDay(addDays(today, -5)).getTime() + 19.5 * 3_600_000);
  rows.access_grant.push({
    authority_id,
    id: newId(),
    citizen_id,
    kind: 'break_the_glass',
    to_account_id: account.palle,
    to_organisation_id: demo.organisation.authority,
    session_id: null,
    reason: 'Borgeren ringede til vagttelefonen, og ingen på teamet kunne nås.',
    starts_at: brokenAt,
    ends_at: glassEnds(brokenAt),
    recorded_by: account.palle,
  });
}
