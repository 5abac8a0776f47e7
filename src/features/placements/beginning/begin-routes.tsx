import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import { isPlacementKind } from '../../../domain/placement/kinds-offered.ts';
import { missing, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { recordBeginning } from '../../doors/index.ts';
import { tellWorkedHours } from '../../facts/index.ts';
import { placementAddresses } from '../placement-addresses.ts';
import { findPlacement } from '../placement-model.ts';
import { readPlacementCourse } from '../placement-queries.ts';
import { placementPage } from '../show-placement.tsx';
import type { TypedBeginning } from './begin-section.tsx';
import { readBeginning } from './beginning-queries.ts';

const base = '/enrolments/:enrolment/placements/:placement';
const writes = { action: 'placement.agree', at: 'enrolment', as: 'employee' } as const;

/** That what was agreed has begun, and the hours that are worked: both stand in the ledger of facts, and nowhere else. */
export const beginRoutes: readonly GuardedRoute[] = [
  { method: 'post', address: `${base}/begin`, ...writes, handle: begin },
  { method: 'post', address: `${base}/hours`, ...writes, handle: tellHours },
];

function typedBeginning(fields: TypedFields): TypedBeginning {
  return {
    id: parseId(fields.text('id')) ?? newId(),
    fact: parseId(fields.text('fact')) ?? newId(),
    on: fields.text('on'),
    hours: fields.text('hours'),
  };
}

async function begin(visit: EmployeeVisit, { target, codes, fields }: Asked): Promise<Reply> {
  const course = await readPlacementCourse(visit, target);
  const placement = await findPlacement(visit, target, codes['placement']);
  if (course === undefined || placement === undefined || placement.now.takenBack) return missing;
  const { now } = placement;
  const address = placementAddresses.one(target, now.placement);
  // Pressed twice, or by two people: it has begun once.
  if ((await readBeginning(visit, now.placement)) !== undefined) return redirect(`${address}?done=begun`);
  const typed = typedBeginning(fields);
  const on = parseTypedDate(typed.on);
  if (on !== undefined && on > visit.today)
    return placementPage(visit, target, now.placement, {
      begin: { typed, refusals: { from: 'date-in-the-future' } },
    });
  const begun = await recordBeginning(visit, course, {
    ...typed,
    step: isPlacementKind(now.kindCode) ? 'placement' : 'work',
    to: formatTypedDate(now.to),
    codeId: now.codeId,
    hours: String(now.hoursAWeek),
    workplace: now.workplace,
    workplaceName: now.workplaceName,
    placement: now.placement,
  });
  if (begun.ok) return redirect(`${address}?done=begun`);
  const { from, to } = begun.refusals;
  const refusals = { ...(from && { from }), ...(to && { to }) };
  return placementPage(visit, target, now.placement, { begin: { typed, refusals } });
}

async function tellHours(visit: EmployeeVisit, { target, codes, fields }: Asked): Promise<Reply> {
  const course = await readPlacementCourse(visit, target);
  const placement = await findPlacement(visit, target, codes['placement']);
  const begun = placement && (await readBeginning(visit, placement.now.placement));
  if (course === undefined || placement === undefined || begun?.fact === undefined) return missing;
  const typed = typedBeginning(fields);
  const told = await tellWorkedHours(visit, course, begun.fact, typed);
  if (told === undefined) return missing;
  const { placement: named } = placement.now;
  if (told.ok) return redirect(`${placementAddresses.one(target, named)}?done=hours`);
  const { hours } = told.refusals;
  return placementPage(visit, target, named, { begin: { typed, refusals: hours ? { hours } : {} } });
}
