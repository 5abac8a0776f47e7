import type { PersonalVisit } from '../access/index.ts';
import { readToldToViewer } from '../matching/index.ts';
import { readDone } from './around-done.ts';
import type { AroundModel } from './around-model.ts';
import {
  readCitizensAround,
  readInvitedMeetings,
  readMeetings,
  readSharedCourses,
  readSharedFeedback,
  readShownPlans,
} from './around-queries.ts';
import { readOwnHelp } from './help/help-queries.ts';
import { readOwnMeetings } from './meetings/own-meeting-queries.ts';
import { readIsAwaited } from './mentors/promise-queries.ts';
import { readWorryReceipts } from './worries/worry-queries.ts';

/** Everything the viewer's one page shows, with the receipt a code names. */
export async function readAroundModel(visit: PersonalVisit, done: string): Promise<AroundModel> {
  const { part, around } = visit.viewer;
  const isMentor = part === 'volunteer_mentor';
  return {
    part,
    isAwaited: await readIsAwaited(visit),
    citizens: await readCitizensAround(visit),
    ahead: await readInvitedMeetings(visit),
    meetings: await readMeetings(visit),
    own: isMentor ? await readOwnMeetings(visit) : [],
    worries: isMentor ? await readWorryReceipts(visit) : [],
    courses: await readSharedCourses(visit),
    feedback: await readSharedFeedback(visit),
    plans: await readShownPlans(visit),
    told: part === 'company_contact' ? await readToldToViewer(visit, around) : [],
    help: part === 'relative' ? await readOwnHelp(visit) : [],
    today: visit.today,
    done: readDone(done),
  };
}
