import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { placementAddresses } from '../placement-addresses.ts';
import { findPlacement, type Placement } from '../placement-model.ts';
import { type PlacementCourse, readPlacementCourse } from '../placement-queries.ts';
import { canBeShown } from './can-be-shown.ts';
import { giveLink, stopLink } from './give-link.ts';
import { LinkPage } from './link-page.tsx';
import { MadeLinkPage } from './made-link-page.tsx';

const base = '/enrolments/:enrolment/placements/:placement/link';
const lends = { action: 'placement_reply.lend', at: 'enrolment', as: 'employee' } as const;

/** Where a workplace is given its link. */
export const linkRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, ...lends, handle: ask },
  { method: 'post', address: base, ...lends, handle: give },
  { method: 'post', address: `${base}/stop`, ...lends, handle: stop },
];

interface ToShow {
  readonly course: PlacementCourse;
  readonly placement: Placement;
}

async function find(visit: EmployeeVisit, { target, codes }: Asked): Promise<ToShow | undefined> {
  const course = await readPlacementCourse(visit, target);
  const placement = await findPlacement(visit, target, codes['placement']);
  return course && placement && { course, placement };
}

async function ask(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await find(visit, asked);
  if (found === undefined || !canBeShown(found.placement)) return missing;
  return page(() => <LinkPage frame={visit} {...found} />);
}

/** Makes a link and shows it, with its code, this once: neither can be looked up again. */
async function give(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await find(visit, asked);
  if (found === undefined || !canBeShown(found.placement)) return missing;
  const { key, code } = await giveLink(visit, found.course, found.placement);
  const address = `${asked.origin}/company-link/${key.secret}`;
  return page(() => <MadeLinkPage frame={visit} {...found} address={address} code={code} />);
}

async function stop(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await find(visit, asked);
  if (found === undefined) return missing;
  await stopLink(visit, found.course, found.placement);
  return redirect(placementAddresses.one(found.course.enrolment, found.placement.now.placement));
}
