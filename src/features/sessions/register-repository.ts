import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { RegisterChange } from '../../domain/session/record-register.ts';
import type { Visit } from '../access/index.ts';
import { saveReasons } from './reason-repository.ts';

/**
 * Writes the marks of a register: first ones as attendance, others as corrections that say what stood there, and why
 * somebody did not come apart from that they did not.
 */
export async function saveRegister(
  visit: Visit,
  session: string,
  changes: readonly RegisterChange[],
): Promise<void> {
  await addFirst(
    visit,
    session,
    changes.filter(({ from }) => from === undefined),
  );
  await addCorrections(
    visit,
    session,
    changes.filter(({ from, to }) => from !== undefined && from.status !== to.status),
  );
  await saveReasons(
    visit,
    session,
    changes
      .filter(({ from, to }) => to.status === 'absent' && from?.reason !== to.reason)
      .map(({ enrolment, to: { reason } }) => ({ enrolment, reason })),
  );
}

async function addFirst(
  { tables, viewer }: Visit,
  session: string,
  changes: readonly RegisterChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    insert into attendance (authority_id, id, session_id, session_kind, held_by, held_on, enrolment_id, citizen_id,
                            run_id, referral_id, status, recorded_by)
    select p.authority_id, new.id, p.session_id, p.session_kind, p.held_by, p.held_on, p.enrolment_id, p.citizen_id,
           p.run_id, p.referral_id, new.to_status, ${viewer.account}
    from jsonb_to_recordset(${written(changes)}::jsonb)
        as new (id uuid, enrolment uuid, to_status text)
      join session_participant p on p.session_id = ${session} and p.enrolment_id = new.enrolment
  `.execute(tables);
}

async function addCorrections(
  { tables, viewer }: Visit,
  session: string,
  changes: readonly RegisterChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    insert into attendance_correction (authority_id, id, attendance_id, session_id, session_kind, held_by, enrolment_id,
                                       citizen_id, run_id, referral_id, from_status, to_status, recorded_by)
    select a.authority_id, new.id, a.id, a.session_id, a.session_kind, a.held_by, a.enrolment_id, a.citizen_id, a.run_id,
           a.referral_id, new.from_status, new.to_status, ${viewer.account}
    from jsonb_to_recordset(${written(changes)}::jsonb)
        as new (id uuid, enrolment uuid, from_status text, to_status text)
      join attendance a on a.session_id = ${session} and a.enrolment_id = new.enrolment
  `.execute(tables);
}

function written(changes: readonly RegisterChange[]): string {
  return JSON.stringify(
    changes.map(({ enrolment, from, to }) => ({
      id: newId(),
      enrolment,
      from_status: from?.status,
      to_status: to.status,
    })),
  );
}
