import type { CitizenId } from '../../../domain/kernel/ids.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { NewCitizen } from '../../../domain/person/new-citizen.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { addCitizen } from '../people-repository.ts';

/**
 * Gives a citizen a record at the viewer's authority, under an id of the caller's making, and records that it happened. The viewer must act as a
 * caseworker of a municipality: that anybody else got here is a fault.
 */
export async function registerCitizen(
  visit: EmployeeVisit,
  citizen: CitizenId,
  who: NewCitizen,
): Promise<Result<CitizenId, 'cpr-known'>> {
  if (!(await addCitizen(visit, citizen, who))) return refused('cpr-known');
  await visit.record({
    action: 'citizen.register',
    subject: { kind: 'citizen', id: citizen },
    authority: visit.viewer.organisation,
    payload: {},
  });
  return accepted(citizen);
}
