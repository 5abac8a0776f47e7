import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import { type LeadRefusal, whyNobodyLeads } from '../../../domain/session/without-leader.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { onlyAuthority } from '../only-authority.ts';
import type { Session } from '../session-queries.ts';
import { addCoLeader, stopLeading } from './co-leader-repository.ts';

/** The viewer leads a session beside its holder, or stops doing so; pressed twice, it is once. */
export async function leadSession(
  visit: EmployeeVisit,
  session: Session,
  leads: boolean,
): Promise<Result<'leads' | 'stopped', LeadRefusal>> {
  const why = whyNobodyLeads({ on: session.on, isCalledOff: session.cancelledOn !== null }, visit.today);
  if (why !== undefined) return refused(why);
  const isSo = session.coLeaders.some(({ account }) => account === visit.viewer.account);
  const done = leads ? 'leads' : 'stopped';
  if (isSo === leads) return accepted(done);
  await (leads ? addCoLeader(visit, [session.id], visit.viewer.account) : stopLeading(visit, session.id));
  await visit.record({
    action: 'session.lead',
    subject: { kind: 'session', id: session.id },
    authority: onlyAuthority(session.people),
    payload: { leads },
  });
  return accepted(done);
}
