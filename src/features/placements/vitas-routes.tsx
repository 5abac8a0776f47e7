import { v7 as newId } from 'uuid';
import { parseId } from '../../domain/kernel/ids.ts';
import { missing, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { noteVitas } from './note-vitas.ts';
import { placementAddresses } from './placement-addresses.ts';
import { findPlacement } from './placement-model.ts';
import { readPlacementCourse } from './placement-queries.ts';
import { placementPage } from './show-placement.tsx';

/** How far an application has come in the state's own system. */
export const vitasRoutes: readonly GuardedRoute[] = [
  {
    method: 'post',
    address: '/enrolments/:enrolment/placements/:placement/vitas',
    action: 'placement.agree',
    at: 'enrolment',
    as: 'employee',
    handle: note,
  },
];

async function note(visit: EmployeeVisit, { target, codes, fields }: Asked): Promise<Reply> {
  const course = await readPlacementCourse(visit, target);
  const placement = await findPlacement(visit, target, codes['placement']);
  if (course === undefined || placement === undefined || placement.now.takenBack) return missing;
  const typed = {
    id: parseId(fields.text('id')) ?? newId(),
    standing: fields.text('standing'),
    reference: fields.text('reference'),
  };
  const noted = await noteVitas(visit, course, placement, typed);
  if (noted.ok) return redirect(`${placementAddresses.one(target, placement.now.placement)}?done=vitas`);
  return placementPage(visit, target, placement.now.placement, {
    vitas: { typed, refusals: noted.refusals },
  });
}
