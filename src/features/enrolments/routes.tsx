import { hostEnd } from '../../domain/enrolment/host-course.ts';
import { circles } from '../../domain/fact/fact-form.ts';
import { type Id, parseId } from '../../domain/kernel/ids.ts';
import { workStrand } from '../../domain/plan/strands.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, GuardedRoute, Visit } from '../access/index.ts';
import { readOpenGlass } from '../access-grants/index.ts';
import { readHostCourses } from '../course-changes/index.ts';
import { readReleasedFeedback } from '../feedback/index.ts';
import { mayChangeSteps, mayOpenPlan, readPlan, readPlanParts } from '../plans/index.ts';
import { readVersion } from '../programmes/index.ts';
import { closingRoutes } from './closing-routes.tsx';
import { type Course, isEnded, sightFactsOf } from './course.ts';
import { readCourse, readTracedCourse } from './course-queries.ts';
import { type Done, enrolmentTexts } from './enrolment-texts.ts';
import { explainRoute } from './explain-access/explain-route.tsx';
import { EnrolmentPage } from './pages/enrolment-page.tsx';
import { StatusPage } from './pages/status-page.tsx';
import { WhoCanSeePage } from './pages/who-can-see-page.tsx';
import { seesAllSessions } from './sees-all-sessions.ts';
import { newest } from './traces.ts';
import { readMoves } from './version-move/move-queries.ts';
import { moveRoutes } from './version-move/move-routes.tsx';
import { weeksRoutes } from './weeks/weeks-routes.tsx';
import { onlookersOf } from './who-can-see/onlookers-of.ts';

export const enrolmentRoutes: readonly GuardedRoute[] = [
  {
    method: 'get',
    address: '/enrolments/:enrolment',
    action: 'enrolment_status.read',
    at: 'enrolment',
    handle: show,
  },
  {
    method: 'get',
    address: '/enrolments/:enrolment/who-can-see',
    action: 'enrolment.read',
    at: 'enrolment',
    handle: showWhoCanSee,
  },
  explainRoute,
  ...closingRoutes,
  ...moveRoutes,
  ...weeksRoutes,
];

/** What the page of a course shows of its plan. */
const planShown = ['words', 'goals', 'steps'] as const;

async function show(visit: Visit, asked: Asked): Promise<Reply> {
  // The citizen has one page of their own, and this is not it.
  if (visit.viewer.as === 'citizen') return redirect('/my-page');
  return visit.may('enrolment.read') ? showCourse(visit, asked) : showStatus(visit, asked);
}

async function showCourse(visit: Visit, { target, query }: Asked): Promise<Reply> {
  // Both leave together: neither needs the other's answer.
  const [found, plan] = await Promise.all([
    readTracedCourse(visit, target, query.text('show') === 'all' ? null : newest),
    readPlanParts(visit, target, planShown),
  ]);
  if (found === undefined) return missing;
  const { course, head, traces } = found;
  const definition = await readVersion(visit, course.versionId);
  const facts = sightFactsOf(course, visit.today);
  const model = {
    today: visit.today,
    course,
    definition,
    head,
    traces,
    people: onlookersOf(course, visit.viewer, visit.today),
    facts,
    seesAllSessions: seesAllSessions(visit, facts),
    seesNotes: visit.may('shared_note.read'),
    mayRecord: visit.may('attendance.record'),
    plan,
    mayOpenPlan: mayOpenPlan(visit),
    mayChangePlan: !isEnded(course, visit.today) && mayChangeSteps(visit, workStrand),
    mayOpenJournal: visit.may('journal.read'),
    mayOpenFeedback: visit.may('feedback_draft.read'),
    mayOpenHouseNotes: visit.may('organisation_note.read'),
    mayClose: visit.may('enrolment.close'),
    mayMove: visit.may('enrolment.move_version'),
    // A course only ever moves forwards, so one in the first version never has.
    moves: definition.version > 1 ? await readMoves(visit, course.id) : [],
    mayGo: {
      facts: circles.find((circle) => visit.may(`${circle}_fact.read`)),
      placements: visit.may('placement.read'),
      wishes: visit.may('work_wish.read'),
      questionnaires: visit.may('wave_outcome.read'),
      network: visit.may('network_person.read'),
      stories: visit.may('story.read'),
      grants: visit.may('access_grant.read'),
      need: visit.may('access_grant.take'),
    },
    glass: visit.held.has('break_the_glass') ? await readOpenGlass(visit, course.citizen) : undefined,
    hostEnd: isEnded(course, visit.today) ? undefined : await hostEndOf(visit, course, definition),
    done: doneOf(query.text('done')),
    written: parseId<Id<'session'>>(query.text('written')),
  };
  return page(() => <EnrolmentPage frame={visit} model={model} />);
}

async function hostEndOf(visit: Visit, course: Course, definition: ProgrammeDefinition) {
  if (definition.host === undefined) return undefined;
  const hosts = await readHostCourses(visit, [course.referral]);
  return hostEnd(hosts.get(course.referral) ?? [], visit.today);
}

async function showStatus(visit: Visit, { target }: Asked): Promise<Reply> {
  const found = await readTracedCourse(visit, target, null);
  if (found === undefined) return missing;
  const { course, traces } = found;
  const model = {
    today: visit.today,
    course,
    definition: await readVersion(visit, course.versionId),
    traces,
    plan: await readPlan(visit, course.id),
    seesAllSessions: seesAllSessions(visit, sightFactsOf(course, visit.today)),
    isResponsible: visit.held.has('responsible_outside_team'),
    feedback: visit.may('feedback.read') ? await readReleasedFeedback(visit, target) : undefined,
    mayOpenHouseNotes: visit.may('organisation_note.read'),
  };
  return page(() => <StatusPage frame={visit} model={model} />);
}

async function showWhoCanSee(visit: Visit, { target }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined) return missing;
  const people = onlookersOf(course, visit.viewer, visit.today);
  const back = visit.viewer.as === 'citizen' ? '/my-page' : `/enrolments/${course.id}`;
  const { callName } = course;
  const facts = sightFactsOf(course, visit.today);
  return page(() => (
    <WhoCanSeePage
      frame={visit}
      back={back}
      why={`/enrolments/${course.id}/why`}
      {...{ callName, people, facts }}
    />
  ));
}

function doneOf(code: string): Done | undefined {
  return Object.hasOwn(enrolmentTexts.da.done, code) ? (code as Done) : undefined;
}
