import type { PlainDate } from '../kernel/plain-date.ts';
import type { GoalStanding, StepStanding } from '../plan/plan.ts';

/** A goal or a step of a plan, as far as feedback tells of it. */
export interface PlanItem {
  readonly words: string;
  readonly standing: GoalStanding | StepStanding;
  /** The day its newest version was written. */
  readonly changedOn: PlainDate;
  readonly dueOn: PlainDate | undefined;
}

/** What there is to tell of a plan about a period. */
export interface PlanNews {
  /** Goals that were reached and steps that were done in the period, in the order it happened. */
  readonly reached: readonly string[];
  /** What comes next, what is due first first. */
  readonly ahead: readonly PlanItem[];
}

/** Feedback is a page at most: it names the nearest few. */
const most = 3;

/** What was reached in a period, and what comes; what was put aside is between citizen and team. */
export function planNews(
  goals: readonly PlanItem[],
  steps: readonly PlanItem[],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): PlanNews {
  const reached = [...goals, ...steps]
    .filter(({ standing, changedOn }) => isReached(standing) && from <= changedOn && changedOn <= to)
    .toSorted((one, other) => one.changedOn.localeCompare(other.changedOn));
  const ahead = steps
    .filter(({ standing }) => standing === 'open')
    .toSorted((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
  return { reached: reached.slice(-most).map(({ words }) => words), ahead: ahead.slice(0, most) };
}

function isReached(standing: PlanItem['standing']): boolean {
  return standing === 'reached' || standing === 'done';
}
