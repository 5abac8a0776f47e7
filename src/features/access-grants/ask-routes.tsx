import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { readPersonHead } from '../people/index.ts';
import { breakGlass, breakGlassAtCourse } from './commands/break-glass.ts';
import { takeNeed } from './commands/take-need.ts';
import { emptyAsk, typedAsk } from './forms/ask-form.ts';
import { findCitizenOf } from './grant-queries.ts';
import { GlassPage } from './pages/glass-page.tsx';
import { NeedPage } from './pages/need-page.tsx';

/** The ways to let oneself in. The number of a citizen is posted; no address ever holds it. */
export const askRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/emergency-access', as: 'employee', handle: showGlass },
  { method: 'post', address: '/emergency-access', as: 'employee', handle: openGlass },
  atCourse('get', 'emergency-access', showGlassAtCourse),
  atCourse('post', 'emergency-access', openGlassAtCourse),
  atCourse('get', 'leaders-need', showNeed),
  atCourse('post', 'leaders-need', openNeed),
];

type Handle = (visit: EmployeeVisit, asked: Asked) => Promise<Reply>;

function atCourse(method: 'get' | 'post', way: string, handle: Handle): GuardedRoute {
  const address = `/referrals/:referral/${way}`;
  return { method, address, action: 'access_grant.take', at: 'referral', as: 'employee', handle };
}

async function showGlass(visit: EmployeeVisit): Promise<Reply> {
  return page(() => <GlassPage frame={visit} typed={emptyAsk()} />);
}

async function openGlass(visit: EmployeeVisit, { fields }: Asked): Promise<Reply> {
  const typed = typedAsk(fields);
  const broken = await breakGlass(visit, typed.id, typed);
  if (broken.ok) {
    const { citizen, wasOpen } = broken.value;
    return redirect(wasOpen ? `/citizens/${citizen}` : `/citizens/${citizen}/access-grants?done=glass`);
  }
  const { refusals } = broken;
  return page(() => <GlassPage frame={visit} typed={typed} refusals={refusals} />, 422);
}

async function showGlassAtCourse(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const at = await readCourse(visit, target);
  if (at === undefined) return missing;
  return page(() => <GlassPage frame={visit} typed={emptyAsk()} at={at} />);
}

async function openGlassAtCourse(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const at = await readCourse(visit, target);
  if (at === undefined) return missing;
  const typed = typedAsk(fields);
  const broken = await breakGlassAtCourse(visit, typed.id, target, typed.reason);
  if (broken.ok) return redirect(`/citizens/${broken.value.citizen}/access-grants?done=glass`);
  if (broken.refusal === 'no-such-course') return missing;
  const refusals = { reason: broken.refusal };
  return page(() => <GlassPage frame={visit} typed={typed} at={at} refusals={refusals} />, 422);
}

async function showNeed(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const at = await readCourse(visit, target);
  if (at === undefined) return missing;
  return page(() => <NeedPage frame={visit} typed={emptyAsk()} at={at} />);
}

async function openNeed(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const at = await readCourse(visit, target);
  if (at === undefined) return missing;
  const typed = typedAsk(fields);
  const taken = await takeNeed(visit, typed.id, target, typed);
  if (taken.ok) return redirect(`/citizens/${taken.value.citizen}/access-grants?done=need`);
  const { refusals } = taken;
  if (refusals.form !== undefined) return missing;
  return page(() => <NeedPage frame={visit} typed={typed} at={at} refusals={refusals} />, 422);
}

async function readCourse(visit: EmployeeVisit, referral: string) {
  const citizen = await findCitizenOf(visit, referral);
  const head = citizen === undefined ? undefined : await readPersonHead(visit, citizen);
  return head && { referral, citizen: head.citizen, callName: head.callName };
}
