import type { Party } from '../../../domain/placement-agreement/acceptance.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, CitizenVisit, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { placementAddresses } from '../placement-addresses.ts';
import { findPlacement, type Placement } from '../placement-model.ts';
import { type PlacementCourse, readPlacementCourse } from '../placement-queries.ts';
import { placementPage } from '../show-placement.tsx';
import { acceptOwn, tellAcceptance } from './accept.ts';
import { emptyToldAcceptance, typedToldAcceptance } from './told-acceptance-form.ts';
import { ToldAcceptancePage } from './told-acceptance-page.tsx';

const base = '/enrolments/:enrolment/placements/:placement';
const tells = { action: 'placement_reply.give', at: 'enrolment', as: 'employee' } as const;

/** A yes to an agreement: the citizen's own, and what a worker writes down of others'. */
export const acceptanceRoutes: readonly GuardedRoute[] = [
  {
    method: 'post',
    address: `${base}/yes`,
    action: 'placement_reply.give_own',
    at: 'enrolment',
    as: 'citizen',
    handle: accept,
  },
  { method: 'get', address: `${base}/told-yes/:party`, ...tells, handle: askTold },
  { method: 'post', address: `${base}/told-yes/:party`, ...tells, handle: tell },
];

async function accept(visit: CitizenVisit, { target, codes, fields }: Asked): Promise<Reply> {
  const course = await readPlacementCourse(visit, target);
  const placement = await findPlacement(visit, target, codes['placement']);
  if (course === undefined || placement === undefined) return missing;
  const said = await acceptOwn(visit, course, placement, fields.text('version'));
  return said.ok
    ? redirect(`${placementAddresses.one(target, placement.now.placement)}?done=accepted`)
    : placementPage(visit, target, placement.now.placement, { changed: true });
}

interface ToTell {
  readonly course: PlacementCourse;
  readonly placement: Placement;
  readonly party: Exclude<Party, 'worker'>;
}

/** An agreement that holds, and somebody who is missing. */
async function findToTell(visit: EmployeeVisit, { target, codes }: Asked): Promise<ToTell | undefined> {
  const party = (['citizen', 'employer'] as const).find((one) => one === codes['party']);
  const course = await readPlacementCourse(visit, target);
  const placement = await findPlacement(visit, target, codes['placement']);
  if (party === undefined || course === undefined || placement === undefined) return undefined;
  return placement.now.takenBack ? undefined : { course, placement, party };
}

async function askTold(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await findToTell(visit, asked);
  if (found === undefined) return missing;
  const model = { ...found, typed: emptyToldAcceptance(found.placement.now.id), refusals: {} };
  return page(() => <ToldAcceptancePage frame={visit} model={model} />);
}

async function tell(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await findToTell(visit, asked);
  if (found === undefined) return missing;
  const { course, placement, party } = found;
  const typed = typedToldAcceptance(asked.fields);
  const told = await tellAcceptance(visit, course, placement, party, typed);
  const address = placementAddresses.one(course.enrolment, placement.now.placement);
  if (told.ok) return redirect(`${address}?done=told`);
  if ('refusal' in told)
    return placementPage(visit, course.enrolment, placement.now.placement, { changed: true });
  const model = { ...found, typed, refusals: told.refusals };
  return page(() => <ToldAcceptancePage frame={visit} model={model} />, 422);
}
