import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { Attendance } from './attendance.ts';

/** How a mentor says it went: they met, it was called off, the citizen did not come, or it lies ahead. */
export const meetingAnswers = ['present', 'excused', 'absent', 'ahead'] as const;

export type MeetingAnswer = (typeof meetingAnswers)[number];

/** A meeting a mentor and a citizen had or are to have, on their own. */
export interface OwnMeeting {
  readonly on: PlainDate;
  /** `17:30`; one that has been may have none. */
  readonly at: string | undefined;
  readonly minutes: number;
  /** Absent while it lies ahead. */
  readonly status: Attendance | undefined;
}

/** The same as it was typed; `undefined` where it cannot be read, `at` empty where nothing was typed. */
export interface OwnMeetingDraft {
  readonly on: PlainDate | undefined;
  readonly at: string | 'unreadable' | undefined;
  readonly minutes: number | undefined;
  readonly answer: string;
}

export interface OwnMeetingRefusals {
  readonly on: 'date-missing' | 'date-too-far' | 'date-too-long-ago' | 'not-held-yet' | 'over';
  readonly at: 'time-unreadable' | 'time-missing';
  readonly minutes: 'minutes-missing';
  readonly answer: 'answer-missing';
}

const farthestMonths = 12;
const longestMinutes = 600;

/**
 * Reads a mentor's own meeting. One that has been says how it went, back to a year ago; one to come says when, for the
 * citizen sees it. Today can be either.
 */
export function ownMeeting(
  draft: OwnMeetingDraft,
  today: PlainDate,
): Checked<OwnMeeting, OwnMeetingRefusals> {
  const { on, at, minutes } = draft;
  const answer = meetingAnswers.find((one) => one === draft.answer);
  const refusals = rejectedAmong<OwnMeetingRefusals>({
    answer: answer === undefined ? 'answer-missing' : undefined,
    on: judgeDay(on, answer, today),
    at: judgeTime(at, answer),
    minutes: isLength(minutes) ? undefined : 'minutes-missing',
  });
  if (refusals !== undefined) return refusals;
  const status = answer === 'ahead' ? undefined : answer;
  return accepted({ on: on as PlainDate, at, minutes: minutes as number, status });
}

function judgeDay(
  on: PlainDate | undefined,
  answer: MeetingAnswer | undefined,
  today: PlainDate,
): OwnMeetingRefusals['on'] | undefined {
  if (on === undefined) return 'date-missing';
  if (on > addMonths(today, farthestMonths)) return 'date-too-far';
  if (on < addMonths(today, -farthestMonths)) return 'date-too-long-ago';
  if (answer === 'ahead') return on < today ? 'over' : undefined;
  return answer !== undefined && on > today ? 'not-held-yet' : undefined;
}

function judgeTime(
  at: OwnMeetingDraft['at'],
  answer: MeetingAnswer | undefined,
): OwnMeetingRefusals['at'] | undefined {
  if (at === 'unreadable') return 'time-unreadable';
  return answer === 'ahead' && at === undefined ? 'time-missing' : undefined;
}

function isLength(minutes: number | undefined): boolean {
  return minutes !== undefined && Number.isInteger(minutes) && minutes >= 1 && minutes <= longestMinutes;
}
