import { sql } from 'kysely';
import type { LinkVisit } from '../../access/index.ts';
import { type NameRow, type ShownName, shownName } from '../../people/index.ts';

/** What a workplace's link opens: about whom, and which version the citizen has said yes to. */
export interface LinkedPlacement {
  readonly authority: string;
  readonly enrolment: string;
  readonly placement: string;
  /** `undefined` while the citizen has not said yes to what stands there now. */
  readonly agreement: string | undefined;
  readonly callName: ShownName;
  /** Whether the workplace has said yes to it. */
  readonly isAccepted: boolean;
  /** Whether it has said how it went. */
  readonly isEvaluated: boolean;
  /** Whether somebody on a team hears what it tells on the way. */
  readonly isHeard: boolean;
}

interface Row {
  readonly authority: string;
  readonly citizen: string;
  readonly enrolment: string;
  readonly placement: string;
  readonly agreement: string | null;
  readonly callName: string;
  readonly mask: NameRow['mask'];
  readonly isAccepted: boolean;
  readonly isEvaluated: boolean;
  readonly isHeard: boolean;
}

/** What the link opens today; `undefined` when it is closed. Logs the reading. */
export async function readLinkedPlacement(visit: LinkVisit): Promise<LinkedPlacement | undefined> {
  const { rows } = await sql<Row>`
    select authority, citizen, enrolment, placement, agreement, call_name as "callName", mask, is_accepted as "isAccepted",
           is_evaluated as "isEvaluated", is_heard as "isHeard"
    from app.linked_placement()`.execute(visit.tables);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { authority, citizen, enrolment, placement, agreement, callName, mask, ...standing } = row;
  visit.shows({ authority, citizen });
  const name = { citizen_id: citizen, call_name: callName, mask };
  return {
    authority,
    enrolment,
    placement,
    agreement: agreement ?? undefined,
    callName: shownName(name, 'page', visit.language),
    ...standing,
  };
}
