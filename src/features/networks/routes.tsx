import { type Id, parseId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, GuardedRoute, PersonalVisit, Visit } from '../access/index.ts';
import { readToldToViewer } from '../matching/index.ts';
import { readPersonHead } from '../people/index.ts';
import { readDone } from './around-done.ts';
import {
  readCitizensAround,
  readInvitedMeetings,
  readMeetings,
  readSharedCourses,
  readSharedFeedback,
  readShownPlans,
} from './around-queries.ts';
import { agree, endAgreement } from './commands/agree.ts';
import { emptyPerson, personDraft, typedPerson } from './forms/person-form.ts';
import { meetingRoutes } from './meetings/meeting-routes.tsx';
import { readOwnMeetings } from './meetings/own-meeting-queries.ts';
import { mentorsRoutes } from './mentors/mentors-routes.tsx';
import { readIsAwaited } from './mentors/promise-queries.ts';
import { promiseRoutes } from './mentors/promise-routes.ts';
import { readNetwork } from './network-queries.ts';
import { AroundPage } from './pages/around-page.tsx';
import { type NetworkModel, NetworkPage } from './pages/network-page.tsx';
import { readWorriedCourses, readWorryReceipts } from './worries/worry-queries.ts';
import { worryRoutes } from './worries/worry-routes.tsx';

export const networkRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/around', as: 'personal', handle: showAround },
  {
    method: 'get',
    address: '/citizens/:citizen/network',
    action: 'network_person.read',
    at: 'citizen',
    handle: showNetwork,
  },
  {
    method: 'post',
    address: '/citizens/:citizen/network',
    action: 'network_person.agree',
    at: 'citizen',
    handle: add,
  },
  {
    method: 'post',
    address: '/citizens/:citizen/network/end',
    action: 'network_person.agree',
    at: 'citizen',
    handle: end,
  },
  ...meetingRoutes,
  ...promiseRoutes,
  ...mentorsRoutes,
  ...worryRoutes,
];

async function showAround(visit: PersonalVisit, { query }: Asked): Promise<Reply> {
  const model = {
    part: visit.viewer.part,
    isAwaited: await readIsAwaited(visit),
    citizens: await readCitizensAround(visit),
    ahead: await readInvitedMeetings(visit),
    meetings: await readMeetings(visit),
    own: visit.viewer.part === 'volunteer_mentor' ? await readOwnMeetings(visit) : [],
    worries: visit.viewer.part === 'volunteer_mentor' ? await readWorryReceipts(visit) : [],
    courses: await readSharedCourses(visit),
    feedback: await readSharedFeedback(visit),
    plans: await readShownPlans(visit),
    told: visit.viewer.part === 'company_contact' ? await readToldToViewer(visit, visit.viewer.around) : [],
    today: visit.today,
    done: readDone(query.text('done')),
  };
  return page(() => <AroundPage frame={visit} model={model} />);
}

async function showNetwork(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const model = await readModel(visit, target);
  if (model === undefined) return missing;
  const code = query.text('done');
  const done = code === 'added' || code === 'ended' ? code : undefined;
  return page(() => <NetworkPage frame={visit} model={{ ...model, done }} />);
}

async function add(visit: Visit, { target, fields }: Asked): Promise<Reply> {
  const typed = typedPerson(fields);
  const agreed = await agree(visit, target, typed.id, personDraft(typed));
  if (agreed.ok) {
    return agreed.value === 'agreed' ? redirect(`/citizens/${target}/network?done=added`) : missing;
  }
  const model = await readModel(visit, target);
  if (model === undefined) return missing;
  const { refusals } = agreed;
  return page(() => <NetworkPage frame={visit} model={{ ...model, typed, refusals }} />, 422);
}

async function end(visit: Visit, { target, fields }: Asked): Promise<Reply> {
  const person = parseId<Id<'network_person'>>(fields.text('person'));
  const ended = person !== undefined && (await endAgreement(visit, target, person));
  return ended ? redirect(`/citizens/${target}/network?done=ended`) : missing;
}

async function readModel(visit: Visit, citizen: string): Promise<NetworkModel | undefined> {
  const head = await readPersonHead(visit, citizen);
  if (head === undefined) return undefined;
  return {
    citizen,
    callName: head.callName,
    people: await readNetwork(visit, citizen),
    worried: await readWorriedCourses(visit, citizen),
    mayAgree: visit.may('network_person.agree'),
    typed: emptyPerson(),
    refusals: {},
    done: undefined,
  };
}
