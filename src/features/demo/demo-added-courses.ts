import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { birthDateOf, parseCprNumber } from '../../domain/person/cpr-number.ts';
import { rowOfPlace } from '../../domain/programme/access-rows-of.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { sealCpr } from '../people/index.ts';
import { type AddedGround, type AddedRun, addedGround } from './demo-added-ground.ts';
import { demoAddedGroup } from './demo-added-group.ts';
import { hostOnly } from './demo-added-people.ts';
import { type AddedDays, leftHost, longerWeeks, lookedAt } from './demo-added-weeks.ts';
import type { RowCourse } from './demo-row-courses.ts';
import type { DemoRows } from './demo-rows.ts';

/**
 * The run that is added to another, day by day: everybody goes on at the host beside it, the same psychologist and
 * caseworker are around each, what was decided about longer weeks, and a group of twelve at the host's place. A few go
 * on at the host alone.
 */
export function demoAddedCourses(rows: DemoRows, keys: KeyRing, today: PlainDate): void {
  const ground = addedGround(rows, today);
  if (ground === undefined) return;
  const added = rows.enrolment.filter(({ run_id }) => run_id === ground.added.run).map(asCourse);
  const atHost: RowCourse[] = [];
  for (const course of added) {
    const days = daysOf(rows, course);
    isResponsible(rows, course.citizen_id, ground.account.klara);
    seat(rows, ground, ground.added, course);
    longerWeeks(rows, ground, days, today);
    const beside = beginAtHost(rows, ground, course, addWeeks(days.startsOn, -7));
    atHost.push(beside);
    const left = days.endedOn === null ? today : addWeeks(days.endedOn, 3);
    if (left < today) leftHost(rows, ground, beside, left);
  }
  for (const [at, person] of hostOnly.entries()) {
    const citizen = register(rows, ground, person, keys, today);
    atHost.push(beginAtHost(rows, ground, citizen, addWeeks(today, -8 - 3 * at)));
  }
  for (const course of atHost) {
    seat(rows, ground, ground.host, course);
    lookedAt(rows, ground.host, ground.account.klara, daysOf(rows, course), today);
  }
  const isOpen = (course: RowCourse) => daysOf(rows, course).endedOn === null;
  demoAddedGroup(rows, ground, { added: added.filter(isOpen), atHost: atHost.filter(isOpen) }, today);
}

function asCourse({ id, ...row }: DemoRows['enrolment'][number]): RowCourse {
  const { authority_id, citizen_id, run_id, referral_id } = row;
  return { authority_id, citizen_id, run_id, referral_id, enrolment_id: id };
}

function enrolmentOf(rows: DemoRows, { enrolment_id }: RowCourse): DemoRows['enrolment'][number] {
  const enrolment = rows.enrolment.find(({ id }) => id === enrolment_id);
  if (enrolment === undefined) throw new Error('a demo course has no enrolment');
  return enrolment;
}

function daysOf(rows: DemoRows, course: RowCourse): AddedDays {
  const { starts_on, ended_on } = enrolmentOf(rows, course);
  return { course, startsOn: starts_on as PlainDate, endedOn: (ended_on ?? null) as PlainDate | null };
}

function isResponsible(rows: DemoRows, citizen: string, account_id: string): void {
  const row = rows.responsible_caseworker.find(({ citizen_id }) => citizen_id === citizen);
  if (row !== undefined) row.account_id = account_id;
}

/** Each fills the role of her row; a role that belongs to none of them stays empty. */
function seat(rows: DemoRows, ground: AddedGround, { definition }: AddedRun, course: RowCourse): void {
  const { starts_on, ended_on } = enrolmentOf(rows, course);
  for (const { key, accessRow, house } of ground.people) {
    const role = definition.roles.find((one) => one.accessRow === accessRow);
    if (role === undefined) continue;
    rows.team_member.push({
      ...course,
      id: newId(),
      account_id: ground.account[key],
      organisation_id: house,
      role_key: role.key,
      access_row: rowOfPlace(role),
      coordinates: role.coordinates,
      period: ended_on === null ? `[${starts_on},)` : `[${starts_on},${ended_on}]`,
      stands_in_for: null,
    });
  }
}

function beginAtHost(
  rows: DemoRows,
  { host, account }: AddedGround,
  { authority_id, citizen_id }: Pick<RowCourse, 'authority_id' | 'citizen_id'>,
  startsOn: PlainDate,
): RowCourse {
  const course = { authority_id, citizen_id, run_id: host.run, referral_id: newId() };
  const [enrolment_id, sentOn] = [newId(), addDays(startsOn, -21)];
  const recorded_by = account.klara;
  rows.referral.push({
    authority_id,
    citizen_id,
    run_id: host.run,
    id: course.referral_id,
    programme_version_id: host.version,
    referrer_account_id: recorded_by,
    referrer_organisation_id: authority_id,
    reason: 'Vil gerne prøve en arbejdsdag sammen med andre.',
    sent_on: sentOn,
  });
  for (const [status, days] of [
    ['sent', 0],
    ['accepted', 10],
  ] as const)
    rows.referral_status.push({
      ...course,
      id: newId(),
      status,
      status_on: addDays(sentOn, days),
      recorded_by,
    });
  rows.enrolment.push({
    ...course,
    id: enrolment_id,
    programme_version_id: host.version,
    starts_on: startsOn,
    ended_on: null,
  });
  return { ...course, enrolment_id };
}

function register(
  rows: DemoRows,
  { added, account }: AddedGround,
  person: (typeof hostOnly)[number],
  keys: KeyRing,
  today: PlainDate,
): Pick<RowCourse, 'authority_id' | 'citizen_id'> {
  const own = { authority_id: added.authority, citizen_id: newId() };
  const cpr = parseCprNumber(person.cpr, today);
  if (!cpr.ok) throw new Error(`a demo number is wrong: ${cpr.refusal}`);
  rows.citizen.push({ authority_id: own.authority_id, id: own.citizen_id });
  rows.citizen_call_name.push({ ...own, call_name: person.callName, contact_phone: null });
  rows.citizen_identity.push({
    ...own,
    full_name: person.name,
    ...sealCpr(keys, own.authority_id, cpr.value),
    born_on: birthDateOf(cpr.value),
    address: null,
  });
  rows.responsible_caseworker.push({
    ...own,
    id: newId(),
    account_id: account.klara,
    period: `[${addWeeks(today, -30)},)`,
  });
  return own;
}
