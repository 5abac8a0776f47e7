import { randomUUID } from 'node:crypto';
import type { Row } from '../oracle/row.ts';
import type { WorldViewer } from '../world/world.ts';
import type { Values } from './write-case.ts';

/** The same row under the author's name, where its key is its parent's. */
export function authored(values: Values, _: WorldViewer, author: string): Values {
  return { ...values, recorded_by: author };
}

/** A row of its own under the author's name. */
export function added(values: Values, _: WorldViewer, author: string): Values {
  return { ...values, id: randomUUID(), recorded_by: author };
}

/** What somebody writes is theirs, and their house's. */
export function ownedBy(row: Row, viewer: WorldViewer): Row {
  return { ...row, own: viewer.account, house: viewer.organisation };
}

/** A referral about to be sent hangs on its citizen only, and nobody has answered it. */
export function withoutReferral(row: Row): Row {
  return { id: row.id, place: { authority: row.place.authority, citizen: row.place.citizen } };
}
