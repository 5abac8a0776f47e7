import { sql } from 'kysely';
import type { Visit } from '../../access/index.ts';
import { type Mask, maskOf, type ShownName, shownName } from '../../people/index.ts';

/** Somebody who waits for a seat. */
export interface Waiting {
  readonly enrolment: string;
  readonly callName: ShownName;
  readonly number: number;
}

/** Those who wait whom the viewer may see, the first first. Logs the reading of each. */
export async function readWaiting(visit: Visit, session: string): Promise<readonly Waiting[]> {
  const { rows } = await sql<Row>`
    select w.enrolment_id as enrolment, w.authority_id as authority, w.citizen_id, n.call_name,
      ${maskOf('w.citizen_id', visit.today)} as mask, app.number_on_list(w.id) as number
    from sign_up w
      join citizen_call_name n on n.authority_id = w.authority_id and n.citizen_id = w.citizen_id
    where w.session_id = ${session} and w.left_on is null and w.seated_at is null
    order by w.recorded_at
  `.execute(visit.tables);
  return rows.map(({ authority, citizen_id, call_name, mask, enrolment, number }) => {
    visit.shows({ authority, citizen: citizen_id });
    const callName = shownName({ citizen_id, call_name, mask }, 'list', visit.language);
    return { enrolment, callName, number: number ?? 1 };
  });
}

interface Row {
  readonly enrolment: string;
  readonly authority: string;
  readonly citizen_id: string;
  readonly call_name: string;
  readonly mask: Mask | null;
  readonly number: number | null;
}
