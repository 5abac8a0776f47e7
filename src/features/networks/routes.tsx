import { type Id, parseId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, GuardedRoute, PersonalVisit, Visit } from '../access/index.ts';
import { readPersonHead } from '../people/index.ts';
import { alongRoutes } from './along/along-routes.tsx';
import { agree, endAgreement } from './commands/agree.ts';
import { emptyPerson, personDraft, typedPerson } from './forms/person-form.ts';
import { helpRoutes } from './help/help-routes.tsx';
import { meetingRoutes } from './meetings/meeting-routes.tsx';
import { mentorsRoutes } from './mentors/mentors-routes.tsx';
import { promiseRoutes } from './mentors/promise-routes.ts';
import { readNetwork } from './network-queries.ts';
import { AroundPage } from './pages/around-page.tsx';
import { type NetworkModel, NetworkPage } from './pages/network-page.tsx';
import { readAroundModel } from './read-around.ts';
import { readWorriedCourses } from './worries/worry-queries.ts';
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
  ...alongRoutes,
  ...helpRoutes,
  ...meetingRoutes,
  ...promiseRoutes,
  ...mentorsRoutes,
  ...worryRoutes,
];

async function showAround(visit: PersonalVisit, { query }: Asked): Promise<Reply> {
  const model = await readAroundModel(visit, query.text('done'));
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
