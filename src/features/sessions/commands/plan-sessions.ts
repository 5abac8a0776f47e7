import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import { type PlanRefusals, planSession } from '../../../domain/session/plan-session.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { planDraft, type TypedPlan } from '../forms/plan-form.ts';
import type { Meetable } from '../meetable-queries.ts';
import { onlyAuthority } from '../only-authority.ts';
import { type KindsByCourse, planFacts } from '../plan-facts.ts';
import { saveSessions } from '../session-repository.ts';

/** What a plan can be refused for, besides what the rule finds. */
export interface PlanningRefusals extends PlanRefusals {
  readonly enrolment: 'nobody-chosen' | 'one-run-at-a-time';
}

/**
 * Plans a session, or a series of them, with one citizen or several. Sent twice, it is planned once.
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
  const planned = planSession(planDraft(typed), planFacts(chosen, kinds, me), visit.today);
  const enrolment = judgeChosen(chosen);
  if (enrolment !== undefined)
    return { ok: false, refusals: { ...(planned.ok ? {} : planned.refusals), enrolment } };
  if (!planned.ok) return planned;
  const run = chosen[0]?.run ?? '';
  const saved = await saveSessions(
    visit,
    typed.id,
    run,
    planned.value,
    chosen.map((one) => one.enrolment),
  );
  if (saved === undefined) return accepted('planned');
  await visit.record({
    action: 'session.plan',
    subject: { kind: 'session', id: typed.id },
    authority: onlyAuthority(chosen),
    payload: { kind: planned.value.kind, days: planned.value.days, sessions: saved, people: chosen.length },
  });
  return accepted('planned');
}

function judgeChosen(chosen: readonly Meetable[]): PlanningRefusals['enrolment'] | undefined {
  if (chosen.length === 0) return 'nobody-chosen';
  return new Set(chosen.map(({ run }) => run)).size > 1 ? 'one-run-at-a-time' : undefined;
}
