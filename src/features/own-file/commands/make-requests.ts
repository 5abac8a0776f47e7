import { parseId } from '../../../domain/kernel/ids.ts';
import { repeats } from '../../../domain/own-file/request-clock.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { CitizenVisit } from '../../access/index.ts';
import { readOwnRequests } from '../request-queries.ts';
import { addRequest } from '../request-repository.ts';
import { requestState } from '../request-state.ts';

/** Asks every authority that keeps a record for what a person must read through first. One press asks them all. */
export async function makeRequests(visit: CitizenVisit, fields: TypedFields): Promise<void> {
  const made = await readOwnRequests(visit);
  for (const citizen of visit.viewer.ownRecords) {
    if (made.some((one) => one.citizen === citizen && repeats(requestState(one), visit.today))) continue;
    const id = parseId(fields.text(citizen));
    if (id === undefined) continue;
    const authority = await addRequest(visit, citizen, id);
    if (authority === undefined) continue;
    await visit.record({
      action: 'file_request.make',
      subject: { kind: 'file_request', id },
      authority,
      payload: {},
    });
  }
}
