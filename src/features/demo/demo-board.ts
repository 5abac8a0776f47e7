import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { birthDateOf, parseCprNumber } from '../../domain/person/cpr-number.ts';
import { rowOfPlace } from '../../domain/programme/access-rows-of.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { sealCpr } from '../people/index.ts';
import { boardMeetings, boardStory } from './demo-board-meetings.ts';
import { type BoardStaff, boardCitizens, boardHouse, boardStaff } from './demo-board-people.ts';
import type { DemoGround } from './demo-ground.ts';
import type { DemoRows } from './demo-rows.ts';

/** What every record of one course of the board hangs on. */
export interface BoardCourse {
  readonly authority_id: string;
  readonly citizen_id: string;
  readonly run_id: string;
  readonly referral_id: string;
  readonly enrolment_id: string;
}

/** The board's house and its people, by key. */
export interface BoardGround {
  readonly house: string;
  readonly run: string;
  readonly account: Readonly<Record<string, string>>;
}

/** The first sign-in button of the board's people, and whose the buttons are. */
export const firstBoardButton = 40;
export const boardButtons = ['viola', 'leif', 'sif'];
const weeksBack = 60;

/** Sixty courses of one run, one team of five around them: what a team board looks like in a full house. */
export function demoBoard(
  rows: DemoRows,
  demo: DemoGround,
  definition: ProgrammeDefinition,
  keys: KeyRing,
  today: PlainDate,
): void {
  const began = addWeeks(today, -weeksBack);
  const ground: BoardGround = {
    house: newId(),
    run: newId(),
    account: Object.fromEntries(boardStaff.map(({ key }) => [key, newId()])),
  };
  rows.organisation.push({ id: ground.house, name: boardHouse, kind: 'municipality' });
  for (const person of boardStaff) employ(rows, ground, person, began);
  layRun(rows, ground, demo, definition, began);
  for (const at of boardCitizens.keys()) addCourse(rows, ground, demo, definition, keys, at, today);
  rows.staff_break.push({
    organisation_id: ground.house,
    id: newId(),
    account_id: ground.account['ida'] ?? '',
    kind: 'leave',
    period: `[${addDays(today, 12)},${addDays(today, 75)}]`,
    recorded_by: ground.account['ida'] ?? '',
  });
}

function employ(rows: DemoRows, { house, account }: BoardGround, person: BoardStaff, began: PlainDate): void {
  const account_id = account[person.key] ?? '';
  const employment_id = newId();
  rows.account.push({ id: account_id });
  rows.account_identity.push({ issuer: 'demo', subject: `board-${person.key}`, account_id });
  rows.employment.push({
    id: employment_id,
    account_id,
    organisation_id: house,
    staff_name: person.name,
    title_da: person.titleDa,
    title_en: person.titleEn,
    work_phone: person.phone,
    occupation: person.isCaseworker ? 'caseworker' : 'other',
    period: `[${began},)`,
  });
  const button = boardButtons.indexOf(person.key);
  if (button < 0) return;
  rows.demo_role.push({
    position: firstBoardButton + button,
    account_id,
    employment_id,
    shown_name: person.name,
    shown_role_da: `${person.titleDa}, ${boardHouse}`,
    shown_role_en: `${person.titleEn}, ${boardHouse}`,
    personal_part: null,
  });
}

function layRun(
  rows: DemoRows,
  { house, run, account }: BoardGround,
  demo: DemoGround,
  definition: ProgrammeDefinition,
  began: PlainDate,
): void {
  rows.run.push({
    id: run,
    programme_version_id: demo.version,
    name: `${definition.name.da}, ${boardHouse}`,
    starts_on: began,
    ends_on: addDays(addWeeks(began, 156), -1),
    is_public: false,
  });
  for (const part of ['authority', 'organiser'])
    rows.run_party.push({ run_id: run, organisation_id: house, part });
  rows.appointment.push({
    id: newId(),
    account_id: account['leif'] ?? '',
    organisation_id: house,
    part: 'project_leader',
    run_id: run,
    authority_id: null,
    period: `[${began},)`,
  });
}

function addCourse(
  rows: DemoRows,
  ground: BoardGround,
  demo: DemoGround,
  definition: ProgrammeDefinition,
  keys: KeyRing,
  at: number,
  today: PlainDate,
): void {
  const story = boardStory(at);
  const startsOn = addDays(addWeeks(today, 1 - story.week), -(at % 5));
  const course = addCitizen(rows, ground, keys, at, today);
  const { enrolment_id, ...referral } = course;
  const viola = ground.account['viola'] ?? '';
  const sentOn = addWeeks(startsOn, -3);
  rows.referral.push({
    authority_id: course.authority_id,
    id: course.referral_id,
    citizen_id: course.citizen_id,
    run_id: course.run_id,
    programme_version_id: demo.version,
    referrer_account_id: viola,
    referrer_organisation_id: ground.house,
    reason: 'Sygemeldt. Vil gerne i gang igen i et tempo, der holder.',
    sent_on: sentOn,
  });
  for (const [status, on] of [
    ['sent', sentOn],
    ['accepted', addDays(sentOn, 8)],
  ] as const)
    rows.referral_status.push({
      ...referral,
      id: newId(),
      status,
      status_on: on,
      answer_by: status === 'sent' ? addDays(sentOn, 14) : null,
      recorded_by: viola,
    });
  rows.enrolment.push({
    ...referral,
    id: enrolment_id,
    programme_version_id: demo.version,
    starts_on: startsOn,
    ended_on: null,
  });
  seat(rows, ground, definition, course, at, startsOn, today);
  if (story.everyWeeks !== undefined)
    rows.contact_rhythm.push({
      ...course,
      id: newId(),
      every_weeks: story.everyWeeks,
      agreed_from: addDays(startsOn, 7),
      recorded_by: viola,
    });
  boardMeetings(rows, ground, course, at, startsOn, today);
}

function addCitizen(
  rows: DemoRows,
  { house, run, account }: BoardGround,
  keys: KeyRing,
  at: number,
  today: PlainDate,
): BoardCourse {
  const own = { authority_id: house, citizen_id: newId() };
  const person = boardCitizens[at];
  const two = (number: number): string => String(number).padStart(2, '0');
  // A replacement number, which nobody has: sixty is added to the day.
  const read = parseCprNumber(
    `${61 + (at % 28)}${two(1 + (at % 12))}${two(65 + (at % 30))}${String(1000 + at)}`,
    today,
  );
  if (!read.ok || person === undefined) throw new Error('a citizen of the board has no number');
  rows.citizen.push({ authority_id: house, id: own.citizen_id });
  rows.citizen_call_name.push({ ...own, call_name: person.callName, contact_phone: null });
  rows.citizen_identity.push({
    ...own,
    full_name: person.name,
    ...sealCpr(keys, house, read.value),
    born_on: birthDateOf(read.value),
    address: null,
  });
  rows.responsible_caseworker.push({
    authority_id: house,
    id: newId(),
    citizen_id: own.citizen_id,
    account_id: account['viola'] ?? '',
    period: `[${addWeeks(today, -weeksBack)},)`,
  });
  return { ...own, run_id: run, referral_id: newId(), enrolment_id: newId() };
}

/** The five around each; some have the second psychologist, some a new company consultant, one a stand-in. */
function seat(
  rows: DemoRows,
  { house, account }: BoardGround,
  definition: ProgrammeDefinition,
  course: BoardCourse,
  at: number,
  startsOn: PlainDate,
  today: PlainDate,
): void {
  const add = (
    role_key: string,
    who: string,
    period: string,
    stands_in_for: string | null = null,
  ): string => {
    const role = definition.roles.find(({ key }) => key === role_key);
    const id = newId();
    if (role !== undefined)
      rows.team_member.push({
        ...course,
        id,
        account_id: account[who] ?? '',
        organisation_id: house,
        role_key,
        access_row: rowOfPlace(role),
        coordinates: role.coordinates,
        period,
        stands_in_for,
      });
    return id;
  };
  for (const { key, role } of boardStaff) {
    if (role === undefined) continue;
    if (role === 'company-consultant' && at % 13 === 6) {
      const changed = addWeeks(startsOn, 3) < today ? addWeeks(startsOn, 3) : today;
      add(role, 'kurt', `[${startsOn},${changed})`);
      add(role, key, `[${changed},)`);
      continue;
    }
    const id = add(role, role === 'psychologist' && at % 9 === 4 ? 'ida' : key, `[${startsOn},)`);
    if (role === 'company-consultant' && at % 17 === 8)
      add(role, 'kurt', `[${addWeeks(startsOn, 2)},${addWeeks(startsOn, 4)})`, id);
  }
}
