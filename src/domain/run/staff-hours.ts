import type { Checked } from '../kernel/checked.ts';
import { rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import { accepted } from '../kernel/result.ts';
import { isBackwards, type OpenPeriod } from './open-period.ts';

/** Whether an organisation's hours are its own effort or bought from it, as from a job centre. */
export const hourSources = ['own', 'bought'] as const;

export type HourSource = (typeof hourSources)[number];

/** Hours a week that an organisation puts in, for a role of the definition or another duty. */
export interface StaffHours {
  readonly organisation: OrganisationId;
  readonly work: { readonly role: string } | { readonly duty: string };
  readonly hoursPerWeek: number;
  readonly source: HourSource;
  readonly period: OpenPeriod;
}

export interface StaffHoursDraft {
  readonly organisation: OrganisationId | undefined;
  readonly role: string | undefined;
  readonly duty: string | undefined;
  /** `NaN` where something was typed that is no number. */
  readonly hoursPerWeek: number | undefined;
  readonly source: HourSource | undefined;
  readonly period: OpenPeriod;
}

export interface StaffHoursRefusals {
  readonly organisation: 'organisation-missing';
  readonly duty: 'work-missing' | 'one-work-only' | 'text-too-long';
  readonly hoursPerWeek: 'hours-missing' | 'hours-out-of-range';
  readonly source: 'source-missing';
  readonly to: 'ends-before-it-begins';
}

const longest = 120;

/** Checks staff hours: at most 2,000 a week for one line, told to a quarter of an hour or finer. */
export function checkStaffHours(draft: StaffHoursDraft): Checked<StaffHours, StaffHoursRefusals> {
  const { organisation, hoursPerWeek, source, period } = draft;
  const work = workOf(draft);
  const rejected = rejectedAmong<StaffHoursRefusals>({
    organisation: organisation === undefined ? 'organisation-missing' : undefined,
    duty: typeof work === 'string' ? work : undefined,
    hoursPerWeek: refuseHours(hoursPerWeek),
    source: source === undefined ? 'source-missing' : undefined,
    to: isBackwards(period) ? 'ends-before-it-begins' : undefined,
  });
  const isWhole = organisation !== undefined && hoursPerWeek !== undefined && source !== undefined;
  if (rejected !== undefined || !isWhole || typeof work === 'string')
    return rejected ?? { ok: false, refusals: {} };
  return accepted({ organisation, work, hoursPerWeek, source, period });
}

function workOf({ role, duty }: StaffHoursDraft): StaffHours['work'] | StaffHoursRefusals['duty'] {
  const words = freeText(duty);
  if (role !== undefined) return words === undefined ? { role } : 'one-work-only';
  if (words === undefined) return 'work-missing';
  return words.length > longest ? 'text-too-long' : { duty: words };
}

function refuseHours(hours: number | undefined): StaffHoursRefusals['hoursPerWeek'] | undefined {
  if (hours === undefined) return 'hours-missing';
  return hours > 0 && hours <= 2000 ? undefined : 'hours-out-of-range';
}

/** Hours a week in all, and how many of them are bought. In hundredths while adding, so that halves stay halves. */
export function sumHours(lines: readonly Pick<StaffHours, 'hoursPerWeek' | 'source'>[]): {
  readonly all: number;
  readonly bought: number;
} {
  const sum = (some: typeof lines): number =>
    some.reduce((total, { hoursPerWeek }) => total + Math.round(hoursPerWeek * 100), 0) / 100;
  return { all: sum(lines), bought: sum(lines.filter(({ source }) => source === 'bought')) };
}
