import { attended } from '../../session/attendance.ts';
import type { CaseRow } from '../case-row.ts';
import type { Moment } from '../figure.ts';

/** How many of the meetings somebody was offered they came to. */
export interface Attended {
  readonly came: number;
  readonly offered: number;
}

/** Counts the meetings held by the as-of date, as far as known. Coming late is coming. */
export function attendedShare({ meetings }: CaseRow, { asOf, knownAt }: Moment): Attended {
  const offered = meetings.filter(({ on, recordedOn }) => on <= asOf && recordedOn <= knownAt);
  return { came: offered.filter(({ attendance }) => attended(attendance)).length, offered: offered.length };
}
