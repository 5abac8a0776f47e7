import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import {
  type ChangeRefusals,
  changeSession,
  type PlannedDay,
} from '../../../domain/session/change-session.ts';
import type { SessionPlan } from '../../../domain/session/plan-session.ts';
import { isOpenable } from '../../../domain/session/sign-up.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { saveChanges } from '../change-repository.ts';
import { changeDraft, fingerprintOf, reachOf, type TypedChange } from '../forms/change-form.ts';
import { saveCoLeaders } from '../leading/co-leader-repository.ts';
import type { Meetable } from '../meetable-queries.ts';
import { onlyAuthority } from '../only-authority.ts';
import { coLeadersOf, type KindsByCourse, planFacts } from '../plan-facts.ts';
import type { Session } from '../session-queries.ts';

/** What changing a session can be refused for, besides what the rule finds. */
export interface ChangingRefusals extends Omit<ChangeRefusals, 'form'> {
  readonly enrolment: 'nobody-chosen';
  readonly form: ChangeRefusals['form'] | 'changed-meanwhile' | 'no-seat-left';
}

/**
 * Changes a session, or it and the rest of its series; what is sent twice is changed once. The session was read after
 * `takeTurn`, so that what it says still stands.
 */
export async function changeSessions(
  visit: EmployeeVisit,
  session: Session,
  typed: TypedChange,
  series: readonly PlannedDay[],
  courses: readonly Meetable[],
  kinds: KindsByCourse,
): Promise<Checked<'changed', ChangingRefusals>> {
  const mine = courses.filter(({ enrolment }) => kinds.get(enrolment)?.includes(session.kind));
  const who = whoIsToCome(session, typed, mine);
  const staying = mine.filter(({ enrolment }) => who.all.includes(enrolment));
  const me = { account: visit.viewer.account, name: visit.viewer.shownName };
  const facts = { ...planFacts(staying, kinds, me), kinds: [session.kind] };
  // Whoever holds it already, or leads it beside, may go on doing so, also where the viewer could not have given it to them.
  const holders = (kind: typeof session.kind) => [...facts.holders(kind), session.heldBy];
  const ofRun = mine.filter(({ run }) => run === session.run);
  const coLeaders = [...coLeadersOf(staying, ofRun, me), ...session.coLeaders].map(({ account }) => account);
  const day = plannedDay(session);
  const changed = changeSession(
    { ...day, kind: session.kind },
    changeDraft(typed),
    reachOf(typed),
    series,
    { ...facts, holders, coLeaders },
    visit.today,
  );
  if (who.all.length === 0 && session.seats === null)
    return { ok: false, refusals: { ...(changed.ok ? {} : changed.refusals), enrolment: 'nobody-chosen' } };
  if (!changed.ok) return changed;
  if (typed.seen !== fingerprintOf(session)) {
    const isSame = isAlready(session, changed.value.plan, changed.value.changes[0]?.on, who);
    return isSame ? accepted('changed') : { ok: false, refusals: { form: 'changed-meanwhile' } };
  }
  const { plan, changes } = changed.value;
  const saved = await saveChanges(visit, plan, changes, who);
  if (saved !== 'saved') return { ok: false, refusals: { form: saved } };
  if (isOpenable(session.kind))
    await saveCoLeaders(
      visit,
      changes.map(({ id }) => id),
      plan.coLeaders,
    );
  await visit.record({
    action: 'session.change',
    subject: { kind: 'session', id: session.id },
    authority: onlyAuthority(session.people),
    payload: {
      changes,
      at: plan.at,
      minutes: plan.minutes,
      holder: plan.holder,
      coLeaders: plan.coLeaders,
      ...who,
    },
  });
  return accepted('changed');
}

interface WhoIsToCome {
  readonly all: readonly string[];
  readonly coming: readonly string[];
  readonly leaving: readonly string[];
}

/** Only those whose meetings the viewer plans come and go; whoever else is to come stays. */
function whoIsToCome(session: Session, typed: TypedChange, mine: readonly Meetable[]): WhoIsToCome {
  const now = session.people.map(({ enrolment }) => enrolment);
  const may = mine.map(({ enrolment }) => enrolment);
  const coming = may.filter((one) => typed.enrolments.includes(one) && !now.includes(one));
  const leaving = may.filter((one) => !typed.enrolments.includes(one) && now.includes(one));
  return { all: [...now.filter((one) => !leaving.includes(one)), ...coming], coming, leaving };
}

function isAlready(
  session: Session,
  plan: Omit<SessionPlan, 'kind' | 'title' | 'days' | 'everyWeeks'>,
  on: string | undefined,
  { coming, leaving }: WhoIsToCome,
): boolean {
  return (
    session.on === on &&
    session.at === plan.at &&
    session.minutes === plan.minutes &&
    session.placeKind === plan.placeKind &&
    (session.place ?? undefined) === plan.place &&
    session.heldBy === plan.holder &&
    isSameSet(
      session.coLeaders.map(({ account }) => account),
      plan.coLeaders,
    ) &&
    coming.length + leaving.length === 0
  );
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

/** A session as far as changing it or calling it off goes. */
export function plannedDay({ id, on, cancelledOn, people }: Session): PlannedDay {
  return {
    id,
    on,
    isCalledOff: cancelledOn !== null,
    isRecorded: people.some(({ attendance }) => attendance !== undefined),
  };
}
