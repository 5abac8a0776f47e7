import { v7 as newId } from 'uuid';
import { isOutOfHours } from '../../domain/access-log/out-of-hours.ts';
import { danishTimeOf } from '../../domain/kernel/danish-time.ts';
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { DemoRows } from './demo-rows.ts';

interface DemoLook {
  readonly citizen_id: string;
  readonly authority_id: string;
  readonly account_id: string;
  readonly on: PlainDate;
  readonly at: string;
  readonly acting_as: string[];
}

/** One look in so many was late in the evening: something for the reviewer of the log to ask about. */
const eveningEvery = 23;

/** So far back the log goes: its first half-yearly sample is due soon. */
const daysBack = 175;

/** The log of the demo's weeks: whoever held a meeting opened the course that day. Call it when all meetings are there. */
export function demoLooks(rows: DemoRows, today: PlainDate): void {
  const since = addDays(today, -daysBack);
  const looks = rows.attendance
    .filter(({ held_by }) => rows.employment.some(({ account_id }) => account_id === held_by))
    .map((meeting, at) => lookAt(rows, meeting, at))
    .filter(({ on }) => on >= since);
  // Ids of requests rise with time, as they do in a log that grew day by day.
  for (const look of looks.toSorted((a, b) => (a.on < b.on ? -1 : 1))) addLook(rows, look);
}

/** The looks of those who broke a glass: they opened the course while it was open. */
export function demoGlassLooks(rows: DemoRows): void {
  for (const grant of rows.access_grant.filter(({ kind }) => kind === 'break_the_glass')) {
    const { on, at } = danishTimeOf(new Date(grant.starts_at as Date));
    addLook(rows, {
      citizen_id: grant.citizen_id,
      authority_id: grant.authority_id,
      account_id: grant.to_account_id,
      on,
      at,
      acting_as: ['break_the_glass'],
    });
  }
}

function lookAt(rows: DemoRows, meeting: DemoRows['attendance'][number], number: number): DemoLook {
  const place = rows.team_member.find(
    ({ enrolment_id, account_id }) => enrolment_id === meeting.enrolment_id && account_id === meeting.held_by,
  );
  const heldOn = meeting.held_on as PlainDate;
  const isWeekend = isOutOfHours({ on: heldOn, at: '12:00' });
  return {
    citizen_id: meeting.citizen_id,
    authority_id: meeting.authority_id,
    account_id: meeting.held_by,
    on: isWeekend ? addDays(heldOn, -2) : heldOn,
    at: number % eveningEvery === eveningEvery - 1 ? '20:40' : '09:15',
    acting_as: place === undefined ? [] : [place.access_row, ...(place.coordinates ? ['coordinator'] : [])],
  };
}

function addLook(rows: DemoRows, { on, at, account_id, ...person }: DemoLook): void {
  const id = newId();
  const employment = rows.employment.find((job) => job.account_id === account_id);
  rows.read_log.push({
    id,
    happened_on: on,
    // In summer an hour later by the clock on the wall, which is as good for an example.
    recorded_at: new Date(`${on}T${at}:00+01:00`),
    account_id,
    employment_id: employment?.id ?? null,
    action: 'enrolment.read',
  });
  rows.read_log_person.push({ read_log_id: id, how: 'opened', ...person });
}
