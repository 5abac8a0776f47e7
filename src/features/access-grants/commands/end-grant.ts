import type { EmployeeVisit } from '../../access/index.ts';
import { addGrantEnd } from '../grant-repository.ts';

/** Ends a grant at once. False when the citizen has no such grant. */
export async function endGrant(visit: EmployeeVisit, citizen: string, grant: string): Promise<boolean> {
  const ended = await addGrantEnd(visit, citizen, grant);
  if (ended === undefined) return false;
  await visit.record({
    action: 'access_grant.end',
    subject: { kind: 'access_grant', id: grant },
    authority: ended.authority,
    payload: {},
  });
  return true;
}
