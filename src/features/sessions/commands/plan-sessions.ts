import { type Checked, rejectedAmong } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import { type PlanRefusals, planSession } from '../../../domain/session/plan-session.ts';
import type { SessionKind } from '../../../domain/session/session-kind.ts';
import { isOpenable, judgeSeats } from '../../../domain/session/sign-up.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { planDraft, type TypedPlan, typedSeats } from '../forms/plan-form.ts';
import { saveCoLeaders } from '../leading/co-leader-repository.ts';
import type { Meetable } from '../meetable-queries.ts';
import { onlyAuthority } from '../only-authority.ts';
import { type KindsByCourse, openPlanFacts, planFacts } from '../plan-facts.ts';
import { saveSeats } from '../seats/seats-repository.ts';
import { saveSessions } from '../session-repository.ts';

/** What a plan can be refused for, besides what the rule finds. */
export interface PlanningRefusals extends PlanRefusals {
  readonly enrolment: 'nobody-chosen' | 'one-run-at-a-time' | 'run-unknown';
  readonly seats: 'seats-out-of-range' | 'seats-for-groups' | 'more-chosen-than-seats';
}

/**
 * Plans a session, or a series of them, with one citizen or several, or open to signing up. Sent twice, it is planned once.
 *
 * @param courses the courses whose citizens the viewer may meet; nobody else can be planned with
 */
export async function planSessions(
  visit: EmployeeVisit,
  typed: TypedPlan,
  courses: readonly Meetable[],
  kinds: KindsByCourse,
): Promise<Checked<'planned', PlanningRefusals>> {
  const chosen = courses.filter(({ enrolment }) => typed.enrolments.includes(enrolment));
  const me = { account: visit.viewer.account, name: visit.viewer.shownName };
  const draft = planDraft(typed);
  const open = typedSeats(typed);
  const isOpen = open !== undefined && chosen.length === 0;
  const facts = isOpen ? openPlanFacts(courses, kinds, me) : planFacts(chosen, kinds, me);
  const planned = planSession(draft, facts, visit.today);
  const besides = rejectedAmong<Pick<PlanningRefusals, 'enrolment' | 'seats'>>({
    enrolment: isOpen ? judgeRun(courses) : judgeChosen(chosen),
    seats: judgeOpen(open, draft.kind, chosen.length),
  });
  if (besides !== undefined)
    return { ok: false, refusals: { ...(planned.ok ? {} : planned.refusals), ...besides.refusals } };
  if (!planned.ok) return planned;
  const run = (isOpen ? courses : chosen)[0]?.run ?? '';
  const enrolments = chosen.map((one) => one.enrolment);
  const saved = await saveSessions(visit, typed.id, run, planned.value, enrolments);
  if (saved === undefined) return accepted('planned');
  if (typeof open === 'number') await saveSeats(visit, saved, open);
  const { coLeaders } = planned.value;
  if (coLeaders.length > 0) await saveCoLeaders(visit, saved, coLeaders);
  await visit.record({
    action: 'session.plan',
    subject: { kind: 'session', id: typed.id },
    authority: onlyAuthority(chosen),
    payload: {
      kind: planned.value.kind,
      days: planned.value.days,
      sessions: saved,
      people: chosen.length,
      ...(open === undefined ? {} : { seats: open }),
      ...(coLeaders.length === 0 ? {} : { coLeaders }),
    },
  });
  return accepted('planned');
}

function judgeChosen(chosen: readonly Meetable[]): PlanningRefusals['enrolment'] | undefined {
  if (chosen.length === 0) return 'nobody-chosen';
  return new Set(chosen.map(({ run }) => run)).size > 1 ? 'one-run-at-a-time' : undefined;
}

/** A group that nobody is chosen for is for the run of the viewer's courses, where they are of one. */
function judgeRun(courses: readonly Meetable[]): PlanningRefusals['enrolment'] | undefined {
  return new Set(courses.map(({ run }) => run)).size === 1 ? undefined : 'run-unknown';
}

function judgeOpen(
  seats: ReturnType<typeof typedSeats>,
  kind: SessionKind | undefined,
  chosen: number,
): PlanningRefusals['seats'] | undefined {
  if (seats === undefined) return undefined;
  if (kind !== undefined && !isOpenable(kind)) return 'seats-for-groups';
  if (seats === 'unreadable') return 'seats-out-of-range';
  return judgeSeats(seats) ?? (chosen > seats ? 'more-chosen-than-seats' : undefined);
}
