import { type Id, parseId } from '../../domain/kernel/ids.ts';
import type { StoryRefusal } from '../../domain/story/story.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { ApprovePage } from './approve-page.tsx';
import { storyAddresses } from './story-addresses.ts';
import { readToApprove } from './story-queries.ts';
import { approveStory, takeStoryDown } from './tell-stories.ts';

const address = '/stories-to-approve';

/** Open to staff; whoever is named to approve in no run finds nothing to approve. */
export const approveRoutes: readonly GuardedRoute[] = [
  { method: 'get', address, as: 'employee', handle: show },
  { method: 'post', address: `${address}/:story/telling`, as: 'employee', handle: tell },
  { method: 'post', address: `${address}/:story/taking-down`, as: 'employee', handle: takeDown },
];

async function show(visit: EmployeeVisit, { query }: Asked): Promise<Reply> {
  return approvePage(
    visit,
    (['told', 'withdrawn'] as const).find((code) => code === query.text('done')),
  );
}

async function tell(visit: EmployeeVisit, { codes, fields }: Asked): Promise<Reply> {
  const kept = (await readToApprove(visit)).find(({ id }) => id === codes['story']);
  if (kept === undefined) return missing;
  if (kept.story.state === 'published') return redirect(`${storyAddresses.toApprove}?done=told`);
  const done = await approveStory(visit, kept, Number(fields.text('version')));
  return done.ok
    ? redirect(`${storyAddresses.toApprove}?done=told`)
    : approvePage(visit, undefined, done.refusal);
}

async function takeDown(visit: EmployeeVisit, { codes }: Asked): Promise<Reply> {
  const id = parseId<Id<'story'>>(codes['story']);
  if (id === undefined || !(await takeStoryDown(visit, id))) return missing;
  return redirect(`${storyAddresses.toApprove}?done=withdrawn`);
}

async function approvePage(
  visit: EmployeeVisit,
  done: 'told' | 'withdrawn' | undefined,
  refusal?: StoryRefusal,
): Promise<Reply> {
  const model = { stories: await readToApprove(visit), done, refusal };
  return page(() => <ApprovePage frame={visit} model={model} />, refusal === undefined ? 200 : 422);
}
