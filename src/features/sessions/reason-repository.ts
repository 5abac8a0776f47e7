import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { AbsenceReason } from '../../domain/session/attendance.ts';
import type { Visit } from '../access/index.ts';

/** Why one did not come; without a reason, what was said before no longer stands. */
export interface ReasonToSave {
  readonly enrolment: string;
  readonly reason: AbsenceReason | undefined;
}

/** Writes why some did not come to a session, each after what was said before; the mark itself is written already. */
export async function saveReasons(
  { tables, viewer }: Visit,
  session: string,
  reasons: readonly ReasonToSave[],
): Promise<void> {
  if (reasons.length === 0) return;
  await sql`
    insert into absence_reason (authority_id, id, attendance_id, session_id, session_kind, held_by, enrolment_id,
                                citizen_id, run_id, referral_id, reason, replaces, recorded_by)
    select a.authority_id, new.id, a.id, a.session_id, a.session_kind, a.held_by, a.enrolment_id, a.citizen_id, a.run_id,
           a.referral_id, new.reason, stood.id, ${viewer.account}
    from jsonb_to_recordset(${written(reasons)}::jsonb) as new (id uuid, enrolment uuid, reason text)
      join attendance a on a.session_id = ${session} and a.enrolment_id = new.enrolment
      left join absence_reason stood on stood.attendance_id = a.id
        and not exists (select from absence_reason later
                        where later.attendance_id = a.id and later.replaces = stood.id)
    where new.reason is distinct from stood.reason
  `.execute(tables);
}

function written(reasons: readonly ReasonToSave[]): string {
  return JSON.stringify(reasons.map((one) => ({ ...one, id: newId() })));
}
