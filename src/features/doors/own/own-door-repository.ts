import { sql } from 'kysely';
import type { OwnDoor } from '../../../domain/own-door/check-own-door.ts';
import type { Visit } from '../../access/index.ts';

/** Adds what the citizen says; false when the same press came twice. */
export async function addOwnDoor(
  { tables, viewer }: Visit,
  { id, enrolment }: { readonly id: string; readonly enrolment: string },
  { kind, company, words, on }: OwnDoor,
): Promise<boolean> {
  const added = await sql`
    insert into own_door (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, said, company_name, words,
      said_on, recorded_by)
    select e.authority_id, ${id}, e.id, e.citizen_id, e.run_id, e.referral_id, ${kind}, ${company}, ${words ?? null},
      ${on}, ${viewer.account}
    from enrolment e where e.id = ${enrolment}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** Takes it back: a row in its place that says so. False where it has been done. */
export async function takeOwnDoorBack(
  { tables, viewer }: Visit,
  id: string,
  takenBy: string,
): Promise<boolean> {
  const added = await sql`
    insert into own_door (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, said, company_name, words,
      said_on, replaces, taken_back, recorded_by)
    select d.authority_id, ${takenBy}, d.enrolment_id, d.citizen_id, d.run_id, d.referral_id, d.said, d.company_name,
      d.words, d.said_on, d.id, true, ${viewer.account}
    from own_door d where d.id = ${id}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}
