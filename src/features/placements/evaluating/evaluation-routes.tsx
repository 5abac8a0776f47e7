import { checkEvaluation } from '../../../domain/placement-agreement/evaluation.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, CitizenVisit, EmployeeVisit, GuardedRoute, Visit } from '../../access/index.ts';
import { emptyToldAcceptance, typedToldAcceptance } from '../accepting/told-acceptance-form.ts';
import { placementAddresses } from '../placement-addresses.ts';
import { findPlacement, type Placement } from '../placement-model.ts';
import { type PlacementCourse, readPlacementCourse } from '../placement-queries.ts';
import { placementPage } from '../show-placement.tsx';
import { canBeEvaluated } from './can-be-evaluated.ts';
import { emptyEvaluation, typedEvaluation } from './evaluation-form.ts';
import { sayEvaluation, tellEvaluation } from './say-evaluation.ts';
import { ToldEvaluationPage } from './told-evaluation-page.tsx';

const base = '/enrolments/:enrolment/placements/:placement';
const tells = { action: 'placement_reply.give', at: 'enrolment', as: 'employee' } as const;

/** What the citizen says of a placement, and what a worker writes down of either. */
export const evaluationRoutes: readonly GuardedRoute[] = [
  {
    method: 'post',
    address: `${base}/evaluation`,
    action: 'placement_reply.give_own',
    at: 'enrolment',
    as: 'citizen',
    handle: sayOwn,
  },
  { method: 'get', address: `${base}/told-evaluation/:party`, ...tells, handle: askTold },
  { method: 'post', address: `${base}/told-evaluation/:party`, ...tells, handle: tell },
];

interface ToEvaluate {
  readonly course: PlacementCourse;
  readonly placement: Placement;
}

/** An agreement that holds and whose first day has come: before that there is nothing to say. */
async function find(visit: Visit, { target, codes }: Asked): Promise<ToEvaluate | undefined> {
  const course = await readPlacementCourse(visit, target);
  const placement = await findPlacement(visit, target, codes['placement']);
  if (course === undefined || placement === undefined) return undefined;
  return canBeEvaluated(placement, visit.today) ? { course, placement } : undefined;
}

async function sayOwn(visit: CitizenVisit, asked: Asked): Promise<Reply> {
  const found = await find(visit, asked);
  if (found === undefined) return missing;
  const { course, placement } = found;
  const typed = typedEvaluation(asked.fields);
  const checked = checkEvaluation(typed);
  const { placement: named, id: agreement } = placement.now;
  if (!checked.ok)
    return placementPage(visit, course.enrolment, named, {
      evaluation: { typed, refusals: checked.refusals },
    });
  const own = { party: 'citizen', way: 'own_page', byName: undefined, reason: undefined } as const;
  const where = { authority: course.authority, agreement };
  const said = { ...checked.value, ...own, on: visit.today };
  await sayEvaluation(visit, 'placement_reply.give_own', where, typed.id, said);
  return redirect(`${placementAddresses.one(course.enrolment, named)}?done=evaluated`);
}

function partyIn({ codes }: Asked): 'citizen' | 'employer' | undefined {
  return (['citizen', 'employer'] as const).find((one) => one === codes['party']);
}

async function askTold(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await find(visit, asked);
  const party = partyIn(asked);
  if (found === undefined || party === undefined) return missing;
  const told = emptyToldAcceptance(found.placement.now.id);
  const model = { ...found, party, typed: emptyEvaluation(), told, refusals: {}, toldRefusals: {} };
  return page(() => <ToldEvaluationPage frame={visit} model={model} />);
}

async function tell(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await find(visit, asked);
  const party = partyIn(asked);
  if (found === undefined || party === undefined) return missing;
  const { course, placement } = found;
  const typed = typedEvaluation(asked.fields);
  const told = typedToldAcceptance(asked.fields);
  const trouble = await tellEvaluation(visit, course, placement, party, typed, told);
  if (trouble !== undefined) {
    const model = { ...found, party, typed, told, ...trouble };
    return page(() => <ToldEvaluationPage frame={visit} model={model} />, 422);
  }
  return redirect(`${placementAddresses.one(course.enrolment, placement.now.placement)}?done=evaluated`);
}
