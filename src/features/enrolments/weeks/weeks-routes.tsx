import { v7 as newId } from 'uuid';
import { relations } from '../../../domain/access/relation.ts';
import type { Deciding } from '../../../domain/enrolment/changed-course.ts';
import { parseId } from '../../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../../access/index.ts';
import { readVersion } from '../../programmes/index.ts';
import { type Course, sightFactsOf } from '../course.ts';
import { readCourse, readTracedCourse } from '../course-queries.ts';
import { seesAllSessions } from '../sees-all-sessions.ts';
import { onlookersOf } from '../who-can-see/onlookers-of.ts';
import { changeCourse } from './change-course.ts';
import { changeErrors, type TypedChange, typedChange } from './change-form.ts';
import { type ChangeModel, ChangePage } from './change-page.tsx';
import { changeTexts } from './change-texts.ts';
import { readHistory } from './history-queries.ts';
import { isStep, type Step } from './steps.ts';
import { waysOf } from './ways.ts';
import { WeeksPage } from './weeks-page.tsx';

const stepRoute = {
  address: '/enrolments/:enrolment/weeks/:decision',
  action: 'enrolment.change',
  at: 'enrolment',
  as: 'employee',
} as const;

export const weeksRoutes: readonly GuardedRoute[] = [
  {
    method: 'get',
    address: '/enrolments/:enrolment/weeks',
    action: 'enrolment.read',
    at: 'enrolment',
    as: 'employee',
    handle: show,
  },
  { method: 'get', ...stepRoute, handle: ask },
  { method: 'post', ...stepRoute, handle: change },
];

async function show(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const found = await readTracedCourse(visit, target, 0);
  if (found === undefined) return missing;
  const { course, traces } = found;
  const facts = sightFactsOf(course, visit.today);
  const deciding = await decidingOn(visit, course);
  const mayChange = visit.may('enrolment.change');
  const model = {
    today: visit.today,
    course,
    definition: await readVersion(visit, course.versionId),
    traces,
    seesAllSessions: seesAllSessions(visit, facts),
    people: onlookersOf(course, visit.viewer, visit.today),
    facts,
    mayClose: visit.may('enrolment.close'),
    history: await readHistory(visit, target),
    ways: mayChange ? waysOf(deciding) : [],
    mayChange,
    isDone: query.text('done') === 'changed',
  };
  return page(() => <WeeksPage frame={visit} model={model} />);
}

async function decidingOn(visit: Visit, course: Course): Promise<Deciding> {
  const { startsOn, changes, endedOn } = course;
  const closing = endedOn === undefined ? undefined : ({ ending: 'other', endedOn } as const);
  return {
    course: { startsOn, changes, closing },
    definition: await readVersion(visit, course.versionId),
    held: new Set(relations.filter((relation) => visit.held.has(relation))),
    today: visit.today,
  };
}

async function ask(visit: EmployeeVisit, { target, codes, query }: Asked): Promise<Reply> {
  const { decision: step } = codes;
  const course = await readCourse(visit, target);
  if (course === undefined || !isStep(step)) return missing;
  const typed = {
    ...emptyChange(step, visit),
    seen: String(course.changes.length),
    change: query.text('change'),
  };
  const model = await modelOf(visit, course, step, typed);
  return page(() => <ChangePage frame={visit} model={{ ...model, refusal: refusalOf(model, visit) }} />);
}

function emptyChange(step: Step, { today }: Visit): TypedChange {
  const on = step === 'review' || step === 'resume' || step === 'pause' ? today : '';
  return { id: newId(), seen: '', weeks: '', on, until: '', because: '', reason: '', change: '' };
}

/** Whether the step is open at all; asked before anybody fills a form in. */
function refusalOf({ deciding, step, taken }: ChangeModel, { language }: Visit): string | undefined {
  if (step === 'take-back') {
    return taken === undefined ? changeTexts[language].refusals['taken-back-already'] : undefined;
  }
  const way = waysOf(deciding).find((one) => one.step === step);
  const t = changeTexts[language].refusals;
  if (way === undefined) return t[closedTo[step]];
  return way.isMine ? undefined : t['not-yours'];
}

const closedTo = {
  extend: 'not-extendable',
  pause: 'not-pausable',
  resume: 'not-paused',
  'next-phase': 'no-next-phase',
  review: 'no-open-phase',
} as const;

async function change(visit: EmployeeVisit, { target, codes, fields }: Asked): Promise<Reply> {
  const { decision: step } = codes;
  const course = await readCourse(visit, target);
  if (course === undefined || !isStep(step)) return missing;
  const typed = { ...typedChange(fields), id: parseId(fields.text('id')) ?? newId() };
  const model = await modelOf(visit, course, step, typed);
  const changed = await changeCourse(visit, course, model.deciding, step, typed);
  if (changed === 'already' || (changed !== 'meanwhile' && changed.ok)) {
    return redirect(`/enrolments/${course.id}/weeks?done=changed`);
  }
  if (changed === 'meanwhile') return whatHappened(visit, model);
  const { course: whole } = changed.refusals;
  const refusal = whole && changeTexts[visit.language].refusals[whole];
  const errors = changeErrors(changed.refusals, visit.language);
  return page(() => <ChangePage frame={visit} model={{ ...model, errors, refusal }} />, 422);
}

/** The same page with what others did since it was opened; what was typed is still there. */
async function whatHappened(visit: EmployeeVisit, shown: ChangeModel): Promise<Reply> {
  const { step, typed } = shown;
  const course = (await readCourse(visit, shown.course.id)) ?? shown.course;
  const history = await readHistory(visit, course.id);
  const now = { ...typed, seen: String(course.changes.length) };
  const meanwhile = history.slice(Number(typed.seen) || 0);
  const model = { ...(await modelOf(visit, course, step, now)), meanwhile };
  return page(() => <ChangePage frame={visit} model={{ ...model, refusal: refusalOf(model, visit) }} />, 409);
}

async function modelOf(
  visit: EmployeeVisit,
  course: Course,
  step: Step,
  typed: TypedChange,
): Promise<ChangeModel> {
  const history = step === 'take-back' ? await readHistory(visit, course.id) : [];
  return {
    course,
    deciding: await decidingOn(visit, course),
    step,
    typed,
    people: onlookersOf(course, visit.viewer, visit.today),
    facts: sightFactsOf(course, visit.today),
    errors: [],
    refusal: undefined,
    meanwhile: undefined,
    taken: history.find(({ id }) => id === typed.change),
  };
}
