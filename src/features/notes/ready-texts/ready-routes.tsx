import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { type Course, type Done, enrolmentTexts, readCourse } from '../../enrolments/index.ts';
import { journalText, minPlanText } from './compose.ts';
import { saveCopy } from './copy-repository.ts';
import { ReadyPage } from './ready-page.tsx';
import { type CopyTarget, copyTargets, type ReadyMeeting, readReadyMeeting } from './ready-queries.ts';

const at = {
  address: '/enrolments/:enrolment/texts/:session',
  action: 'attendance.record',
  at: 'enrolment',
  as: 'employee',
} as const;

/** The texts for the authority's own systems: for its own people, at its own citizens. */
export const readyRoutes: readonly GuardedRoute[] = [
  { method: 'get', ...at, handle: show },
  { method: 'post', ...at, handle: copy },
];

async function show(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await readNamed(visit, asked);
  if (found === undefined) return missing;
  const { course, session, ready } = found;
  const { language, today } = visit;
  const minPlan = minPlanText(ready.meeting, language);
  const model = {
    enrolment: course.id,
    session,
    callName: course.callName,
    today,
    texts: [
      { target: 'journal', text: journalText(ready.meeting, course.callName, language) } as const,
      ...(minPlan === undefined ? [] : [{ target: 'min_plan', text: minPlan } as const]),
    ],
    copies: ready.copies,
    done: doneOf(asked.query.text('done')),
  };
  return page(() => <ReadyPage frame={visit} model={model} />);
}

async function copy(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await readNamed(visit, asked);
  const target = copyTargets.find((one: CopyTarget) => one === asked.fields.text('target'));
  if (found === undefined || target === undefined) return missing;
  const { course, session } = found;
  const copied = await saveCopy(visit, course.id, session, target);
  if (copied !== undefined) {
    await visit.record({
      action: 'attendance.copy_text',
      subject: { kind: 'attendance', id: copied },
      authority: course.authority,
      payload: { target },
    });
  }
  return redirect(`/enrolments/${course.id}/texts/${session}#${target}`);
}

interface Named {
  readonly course: Course;
  readonly session: string;
  readonly ready: ReadyMeeting;
}

async function readNamed(visit: EmployeeVisit, { target, codes }: Asked): Promise<Named | undefined> {
  const course = await readCourse(visit, target);
  const session = parseId<Id<'session'>>(codes['session']);
  if (course === undefined || session === undefined || !hasTexts(visit, course)) return undefined;
  const ready = await readReadyMeeting(visit, course.id, session);
  return ready && { course, session, ready };
}

/** The journal and Min Plan are the authority's own: nobody else writes in them. */
export function hasTexts({ viewer }: EmployeeVisit, { authority }: Course): boolean {
  return viewer.organisation === (authority as string);
}

function doneOf(code: string): Done | undefined {
  return Object.hasOwn(enrolmentTexts.da.done, code) ? (code as Done) : undefined;
}
