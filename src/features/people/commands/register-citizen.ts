import type { CitizenId } from '../../../domain/kernel/ids.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { NewCitizen } from '../../../domain/person/new-citizen.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { addCitizen } from '../people-repository.ts';

/**
 * Gives a citizen a record at the viewer's authority and records that it happened. The viewer must act as a
 * caseworker of a municipality: that anybody else got here is a fault.
 */
export async function registerCitizen(
  visit: EmployeeVisit,
  who: NewCitizen,
): Promise<Result<CitizenId, 'cpr-known'>> {
  const citizen = await addCitizen(visit, who);
  if (citizen === undefined) return refused('cpr-known');
  await visit.record({
    action: 'citizen.register',
    subject: { kind: 'citizen', id: citizen },
    authority: visit.viewer.organisation,
    payload: {},
  });
  return accepted(citizen);
}
