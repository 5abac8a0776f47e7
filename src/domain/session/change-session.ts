import type { Checked } from '../kernel/checked.ts';
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import {
  type PlanFacts,
  type PlanRefusals,
  planSession,
  type SessionPlan,
  type SessionPlanDraft,
} from './plan-session.ts';
import type { SessionKind } from './session-kind.ts';

/** A session of a series, as far as changing it goes. */
export interface PlannedDay {
  readonly id: string;
  readonly on: PlainDate;
  /** Somebody has written down who came: what was recorded stands, and so does the day. */
  readonly isRecorded: boolean;
  readonly isCalledOff: boolean;
}

/** This one alone, or this one and those of its series that come after it. */
export type ChangeReach = 'this' | 'rest';

/** What each session that changes becomes. */
export interface SessionChange {
  readonly id: string;
  readonly on: PlainDate;
}

export interface ChangedSessions {
  readonly plan: SessionPlan;
  readonly changes: readonly SessionChange[];
}

export interface ChangeRefusals extends PlanRefusals {
  readonly form: 'recorded-already' | 'called-off' | 'over';
}

/**
 * Moves a session, or gives it another place, length or holder; with `rest`, those that come after it in the series
 * move as many days as it does. What was recorded, or called off, stays as it is.
 */
export function changeSession(
  session: PlannedDay & { readonly kind: SessionKind },
  draft: Omit<SessionPlanDraft, 'kind' | 'times' | 'everyWeeks'>,
  reach: ChangeReach,
  series: readonly PlannedDay[],
  facts: PlanFacts,
  today: PlainDate,
): Checked<ChangedSessions, ChangeRefusals> {
  const form = whyItStands(session, today);
  const planned = planSession({ ...draft, kind: session.kind, times: 1, everyWeeks: 1 }, facts, today);
  if (form !== undefined) return { ok: false, refusals: { ...(planned.ok ? {} : planned.refusals), form } };
  if (!planned.ok) return planned;
  const days = daysBetween(session.on, planned.value.days[0] ?? session.on);
  const changes = reached(session, reach, series).map(({ id, on }) => ({ id, on: addDays(on, days) }));
  return accepted({ plan: planned.value, changes });
}

/** The sessions a change or a calling off reaches: what was recorded, or called off, is never among them. */
export function reached(
  session: PlannedDay,
  reach: ChangeReach,
  series: readonly PlannedDay[],
): readonly PlannedDay[] {
  const later = series.filter(({ id, on }) => id !== session.id && on >= session.on);
  return [session, ...(reach === 'rest' ? later : [])].filter(
    ({ isRecorded, isCalledOff }) => !isRecorded && !isCalledOff,
  );
}

/** Why a session can no longer be changed or called off; `undefined` when it can. */
export function whyItStands(
  { on, isRecorded, isCalledOff }: PlannedDay,
  today: PlainDate,
): ChangeRefusals['form'] | undefined {
  if (isCalledOff) return 'called-off';
  if (isRecorded) return 'recorded-already';
  return on < today ? 'over' : undefined;
}
