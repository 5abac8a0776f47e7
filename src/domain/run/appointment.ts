import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import type { AccountId, OrganisationId } from '../kernel/ids.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { holdsOn, isBackwards, type OpenPeriod, overlap } from './open-period.ts';

/** What somebody can be named for in a run: each opens people, so nobody names themself. */
export const appointmentParts = ['project_leader', 'intake_member', 'importer', 'story_approver'] as const;

export type AppointmentPart = (typeof appointmentParts)[number];

/** Somebody named for a run, by the house she acts in, and from when to when. */
export interface Appointment {
  readonly part: AppointmentPart;
  readonly account: AccountId;
  readonly organisation: OrganisationId;
  /** Whose referrals an intake member reads, or whose people are read in; absent for a leader, who leads it all. */
  readonly authority: OrganisationId | undefined;
  readonly period: OpenPeriod;
}

/** What was chosen on the form; `undefined` where nothing that was offered was. */
export interface AppointmentDraft {
  readonly part: AppointmentPart | undefined;
  readonly person: Pick<Appointment, 'account' | 'organisation'> | undefined;
  readonly authority: OrganisationId | undefined;
  readonly period: OpenPeriod;
}

export interface AppointmentRefusals {
  readonly part: 'appointment-part-missing';
  readonly person: 'person-missing' | 'not-yourself' | 'named-already';
  readonly authority: 'authority-missing';
  readonly from: 'begins-before-today' | 'first-day-missing';
  readonly to: 'ends-before-it-begins';
}

/**
 * Names somebody for a run from today or a later day. Whoever names gives access to people, and nobody gives that to
 * themself.
 */
export function checkAppointment(
  draft: AppointmentDraft,
  others: readonly Appointment[],
  namedBy: AccountId,
  today: PlainDate,
): Checked<Appointment, AppointmentRefusals> {
  const { part, person, period } = draft;
  const ofAnAuthority = part !== undefined && isOfAnAuthority(part);
  const authority = ofAnAuthority ? draft.authority : undefined;
  const rejected = rejectedAmong<AppointmentRefusals>({
    part: part === undefined ? 'appointment-part-missing' : undefined,
    person: personRefusal({ ...draft, authority }, others, namedBy),
    authority: ofAnAuthority && authority === undefined ? 'authority-missing' : undefined,
    from: firstDayRefusal(period, today),
    to: isBackwards(period) ? 'ends-before-it-begins' : undefined,
  });
  if (rejected !== undefined || part === undefined || person === undefined)
    return rejected ?? { ok: false, refusals: {} };
  return accepted({ part, ...person, authority, period });
}

/** Whether a part is for the citizens of one municipality, and not for the whole run. */
function isOfAnAuthority(part: AppointmentPart): boolean {
  return part === 'intake_member' || part === 'importer';
}

function personRefusal(
  { part, person, authority, period }: AppointmentDraft,
  others: readonly Appointment[],
  namedBy: AccountId,
): AppointmentRefusals['person'] | undefined {
  if (person === undefined) return 'person-missing';
  if (person.account === namedBy) return 'not-yourself';
  const isNamed = others.some(
    (other) =>
      other.part === part &&
      other.account === person.account &&
      other.organisation === person.organisation &&
      other.authority === authority &&
      !isBackwards(period) &&
      overlap(other.period, period),
  );
  return isNamed ? 'named-already' : undefined;
}

function firstDayRefusal({ from }: OpenPeriod, today: PlainDate): AppointmentRefusals['from'] | undefined {
  if (from === undefined) return 'first-day-missing';
  return from < today ? 'begins-before-today' : undefined;
}

export type EndRefusal = 'last-day-missing' | 'last-day-over' | 'ends-earlier-already' | 'leader-needed';

/**
 * Ends an appointment with a last day; yesterday is at once. It is only made shorter, and a run never stands without
 * somebody who leads it the day after.
 *
 * @param others everybody else who is named for the run
 */
export function endAppointment(
  appointment: Appointment,
  lastDay: PlainDate | undefined,
  others: readonly Appointment[],
  today: PlainDate,
): Result<Appointment, EndRefusal> {
  if (lastDay === undefined) return refused('last-day-missing');
  if (lastDay < addDays(today, -1)) return refused('last-day-over');
  const { period, part } = appointment;
  if (period.to !== undefined && period.to < lastDay) return refused('ends-earlier-already');
  if (part === 'project_leader' && !isLedOn(later(addDays(lastDay, 1), today), others))
    return refused('leader-needed');
  return accepted({ ...appointment, period: { from: period.from, to: lastDay } });
}

function isLedOn(day: PlainDate, others: readonly Appointment[]): boolean {
  return others.some(({ part, period }) => part === 'project_leader' && holdsOn(period, day));
}

function later(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}
