import { showWhole } from '../../../domain/person/show-date-only.ts';
import type { Visit } from '../../access/index.ts';
import { openCpr } from '../cpr-storage.ts';
import { type RevealedNumber, readPersonHead, readSealedNumber } from '../people-queries.ts';

/** Opens the whole number and records that the viewer saw it. `undefined` when it is not theirs to see. */
export async function revealNumber(visit: Visit, citizen: string): Promise<RevealedNumber | undefined> {
  const head = await readPersonHead(visit, citizen, 'identity_page');
  const sealed = await readSealedNumber(visit, citizen);
  if (head?.cprDate === undefined || sealed === undefined) return undefined;
  await visit.record({
    action: 'identity.reveal',
    subject: { kind: 'citizen', id: citizen },
    authority: head.authority,
    payload: {},
  });
  return { head, number: showWhole(openCpr(visit.keys, sealed)) };
}
