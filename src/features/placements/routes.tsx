import { codesOn } from '../../domain/code-list/codes-on.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../access/index.ts';
import { readCodes } from '../code-lists/index.ts';
import { acceptanceRoutes } from './accepting/acceptance-routes.tsx';
import { agreementToEdit, emptyAgreement, type TypedAgreement, typedAgreement } from './agreement-form.ts';
import { beginRoutes } from './beginning/begin-routes.tsx';
import { checkInRoutes } from './checking-in/check-in-routes.tsx';
import { evaluationRoutes } from './evaluating/evaluation-routes.tsx';
import { linkRoutes } from './linking/link-routes.tsx';
import { linkedRoutes } from './linking/linked-routes.tsx';
import { minutesRoutes } from './minutes/minutes-routes.tsx';
import { AgreementFormPage } from './pages/agreement-form-page.tsx';
import { PlacementsPage } from './pages/placements-page.tsx';
import { placementAddresses } from './placement-addresses.ts';
import { findPlacement, type Placement, readPlacements } from './placement-model.ts';
import { type PlacementCourse, readPlacementCourse } from './placement-queries.ts';
import { placementPage } from './show-placement.tsx';
import { vitasRoutes } from './vitas-routes.tsx';
import { takeAgreementBack, writeAgreement } from './write-agreement.ts';

const base = '/enrolments/:enrolment/placements';
const reads = { action: 'placement.read', at: 'enrolment' } as const;
const writes = { action: 'placement.agree', at: 'enrolment', as: 'employee' } as const;

/** Agreements about placements and jobs at companies. */
export const placementRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, ...reads, handle: show },
  { method: 'get', address: `${base}/new`, ...writes, handle: ask },
  { method: 'post', address: `${base}/new`, ...writes, handle: write },
  { method: 'get', address: `${base}/:placement`, ...reads, handle: showOne },
  { method: 'get', address: `${base}/:placement/edit`, ...writes, handle: ask },
  { method: 'post', address: `${base}/:placement/edit`, ...writes, handle: write },
  { method: 'post', address: `${base}/:placement/take-back`, ...writes, handle: undo },
  ...acceptanceRoutes,
  ...beginRoutes,
  ...checkInRoutes,
  ...evaluationRoutes,
  ...linkRoutes,
  ...minutesRoutes,
  ...linkedRoutes,
  ...vitasRoutes,
];

async function show(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const course = await readPlacementCourse(visit, target);
  if (course === undefined) return missing;
  const model = {
    course,
    placements: await readPlacements(visit, target),
    mayAgree: visit.may('placement.agree'),
    readsCheckIns: visit.may('check_in.read'),
    readsMinutes: visit.may('minutes.read'),
    done: query.text('done') === 'taken-back' ? ('taken-back' as const) : undefined,
  };
  return page(() => <PlacementsPage frame={visit} model={model} />);
}

async function showOne(visit: Visit, { target, codes, query }: Asked): Promise<Reply> {
  return placementPage(visit, target, codes['placement'], { done: query.text('done') });
}

async function ask(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const found = await findToWrite(visit, target, codes['placement']);
  if (found === undefined) return missing;
  const { course, editing } = found;
  const typed = editing === undefined ? emptyAgreement() : agreementToEdit(editing.now, visit.language);
  return formPage(visit, course, editing, typed);
}

async function write(visit: EmployeeVisit, { target, codes, fields }: Asked): Promise<Reply> {
  const found = await findToWrite(visit, target, codes['placement']);
  if (found === undefined) return missing;
  const { course, editing } = found;
  const typed = typedAgreement(fields);
  const written = await writeAgreement(visit, course, typed, editing);
  if (written.outcome === 'written')
    return redirect(`${placementAddresses.one(target, written.placement)}?done=written`);
  return written.outcome === 'refused'
    ? formPage(visit, course, editing, typed, written)
    : formPage(visit, course, editing, typed, { conflict: true });
}

async function undo(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const course = await readPlacementCourse(visit, target);
  const placement = await findPlacement(visit, target, codes['placement']);
  if (course === undefined || placement === undefined) return missing;
  await takeAgreementBack(visit, course, placement);
  return redirect(`${placementAddresses.list(target)}?done=taken-back`);
}

interface ToWrite {
  readonly course: PlacementCourse;
  readonly editing: Placement | undefined;
}

/** The course, and the agreement that is edited where one is named: one that was taken back is agreed on no more. */
async function findToWrite(
  visit: Visit,
  enrolment: string,
  named: string | undefined,
): Promise<ToWrite | undefined> {
  const course = await readPlacementCourse(visit, enrolment);
  if (course === undefined || named === undefined) return course && { course, editing: undefined };
  const editing = await findPlacement(visit, enrolment, named);
  return editing === undefined || editing.now.takenBack ? undefined : { course, editing };
}

type Trouble = Partial<
  Pick<Parameters<typeof AgreementFormPage>[0]['model'], 'refusals' | 'found' | 'conflict'>
>;

async function formPage(
  visit: EmployeeVisit,
  course: PlacementCourse,
  editing: Placement | undefined,
  typed: TypedAgreement,
  { refusals, found, conflict = false }: Trouble = {},
): Promise<Reply> {
  const kinds = codesOn(await readCodes(visit.tables, 'work-kinds'), visit.today);
  const model = {
    course,
    editing: editing?.now.placement,
    typed,
    kinds: kinds.map((kind) => ({ value: kind.id, label: kind.wording[visit.language] })),
    refusals: refusals ?? {},
    found,
    conflict,
  };
  const status = conflict ? 409 : refusals === undefined ? 200 : 422;
  return page(() => <AgreementFormPage frame={visit} model={model} />, status);
}
