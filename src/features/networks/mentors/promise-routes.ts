import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import { missing, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, GuardedRoute, PersonalVisit } from '../../access/index.ts';
import { declineToMentor, promiseSilence, stopAsMentor } from './promise.ts';

/** A volunteer mentor's way in and out. They name no record: before the promise she stands to nobody. */
export const promiseRoutes: readonly GuardedRoute[] = [
  { method: 'post', address: '/around/promise', as: 'personal', handle: promise },
  { method: 'post', address: '/around/no-thanks', as: 'personal', handle: decline },
  { method: 'post', address: '/around/stop', as: 'personal', handle: stop },
];

async function promise(visit: PersonalVisit): Promise<Reply> {
  if (visit.viewer.part !== 'volunteer_mentor') return missing;
  await promiseSilence(visit);
  return redirect('/around?done=signed');
}

async function decline(visit: PersonalVisit): Promise<Reply> {
  return (await declineToMentor(visit)) ? redirect('/around?done=declined') : missing;
}

async function stop(visit: PersonalVisit, { fields }: Asked): Promise<Reply> {
  const citizen = parseId<Id<'citizen'>>(fields.text('citizen'));
  const stopped = citizen !== undefined && (await stopAsMentor(visit, citizen));
  return stopped ? redirect('/around?done=stopped') : missing;
}
