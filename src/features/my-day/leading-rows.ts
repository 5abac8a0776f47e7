import { daysBetween } from '../../domain/kernel/plain-date.ts';
import { mayRecordAt } from '../../domain/session/may-record.ts';
import type { EmployeeVisit } from '../access/index.ts';
import type { OpenCourse } from '../open-courses/index.ts';
import { type LeaderlessSession, readLeaderless } from '../sessions/index.ts';
import type { WaitingRow } from './my-day.ts';

/** A group nobody is left to lead on its day: about nobody in particular. */
export interface LeaderRow {
  readonly what: 'leader';
  readonly session: LeaderlessSession;
}

/** The groups of the coming days that nobody is left to lead, ahead of time, for those who could. */
export async function readLeaderRows(
  visit: EmployeeVisit,
  courses: readonly OpenCourse[],
): Promise<readonly WaitingRow[]> {
  const mine = courses.filter(({ held }) => mayRecordAt([...held], 'group_course', false));
  const sessions = await readLeaderless(
    visit,
    mine.map(({ id }) => id),
    visit.viewer.leads,
  );
  return sessions.map((session) => {
    return { what: 'leader', session, due: daysBetween(visit.today, session.on) } as const;
  });
}
