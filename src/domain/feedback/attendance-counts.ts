import { includesDate, type Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Attendance, attended } from '../session/attendance.ts';

/** One meeting the citizen was asked to, and whether they came. */
export interface Meeting {
  readonly heldOn: PlainDate;
  readonly attendance: Attendance;
}

/** How many meetings there were, and how each went; the last four add up to the first. */
export interface AttendanceCounts {
  readonly meetings: number;
  /** Came, on time or late. */
  readonly attended: number;
  readonly late: number;
  readonly excused: number;
  readonly absent: number;
}

/** Counts the meetings of a period. What lies outside it, or still lies ahead, is told in no number. */
export function countAttendance(
  meetings: readonly Meeting[],
  period: Period,
  today: PlainDate,
): AttendanceCounts {
  const held = meetings.filter(({ heldOn }) => heldOn <= today && includesDate(period, heldOn));
  const those = (...wanted: readonly Attendance[]): number =>
    held.filter(({ attendance }) => wanted.includes(attendance)).length;
  return {
    meetings: held.length,
    attended: held.filter(({ attendance }) => attended(attendance)).length,
    late: those('late'),
    excused: those('excused'),
    absent: those('absent'),
  };
}
