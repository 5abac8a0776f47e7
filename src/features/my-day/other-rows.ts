import { requestClock } from '../../domain/own-file/request-clock.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readAlarms } from '../alarms/index.ts';
import { readFeedbackTasks } from '../feedback/index.ts';
import { readJournalReadings } from '../journals/index.ts';
import { readWaitingWorries } from '../networks/index.ts';
import type { OpenCourse } from '../open-courses/index.ts';
import { readWaitingRequests } from '../own-file/index.ts';
import { readSessionsToWriteUp } from '../sessions/index.ts';
import { readWaitingStories } from '../stories/index.ts';
import type { WaitingRow } from './my-day.ts';

/** What waits besides: feedback that has come or is due, journals the viewer is named to read, requests for a file. */
export async function readOtherRows(
  visit: EmployeeVisit,
  courses: readonly OpenCourse[],
): Promise<readonly WaitingRow[]> {
  const { news, due } = await readFeedbackTasks(visit, {
    receives: visit.viewer.isCaseworker,
    coordinates: courses.some(({ held }) => held.has('coordinator')),
  });
  // Whoever is named to read a journal is a psychologist.
  const readings = visit.viewer.isCaseworker ? [] : await readJournalReadings(visit);
  const requests = await readWaitingRequests(visit);
  const worries = await readWaitingWorries(visit);
  for (const { authority, citizen } of [...news, ...due, ...readings, ...requests, ...worries])
    visit.shows({ authority, citizen });
  const alarms = await readAlarms(visit);
  const stories = await readWaitingStories(visit);
  const toWriteUp = await readSessionsToWriteUp(visit);
  return [
    // Before everything else.
    ...alarms.map(({ callName }) => ({ what: 'alarm', callName, due: -1000 }) as const),
    ...worries.map((one) => ({ what: 'worry', ...one, due: -1 }) as const),
    ...toWriteUp.map((session) => ({ what: 'write_up', session, due: 0 }) as const),
    ...(stories === 0 ? [] : [{ what: 'stories', waiting: stories, due: undefined } as const]),
    ...requests.map(({ askedOn, ...one }) => {
      const clock = requestClock(askedOn, visit.today);
      return { what: 'file_request', ...one, clock, due: clock.daysLeft } as const;
    }),
    ...readings.map((one) => ({ what: 'journal_reading', ...one, due: undefined }) as const),
    ...news.map((one) => ({ what: 'feedback_news', ...one, due: undefined }) as const),
    ...due.map(({ due: feedback, ...one }) => {
      return { what: 'feedback_due', ...one, feedback, due: feedback.daysLeft } as const;
    }),
  ];
}
