import { sql } from 'kysely';
import type { KnownOfPerson } from '../../domain/story/find-identifiers.ts';
import type { Visit } from '../access/index.ts';

/** What the viewer may know of the person and those around them, for the search to look for. */
export async function readKnownOf({ tables }: Visit, enrolment: string): Promise<KnownOfPerson> {
  const { rows } = await sql<{ names: string[]; addresses: string[]; employers: string[] }>`
    select
      array(select i.full_name from citizen_identity i where i.citizen_id = e.citizen_id
            union select n.call_name from citizen_call_name n where n.citizen_id = e.citizen_id
            union select p.shown_name from network_person p where p.citizen_id = e.citizen_id
            union select w.staff_name from team_member m join employment w on w.account_id = m.account_id
                  where m.enrolment_id = e.id) as names,
      array(select i.address from citizen_identity i where i.citizen_id = e.citizen_id and i.address is not null) as addresses,
      array(select f.employer from work_fact f where f.citizen_id = e.citizen_id and f.employer is not null
            union select p.workplace_name from place_step p where p.citizen_id = e.citizen_id) as employers
    from enrolment e where e.id = ${enrolment}
  `.execute(tables);
  return rows[0] ?? { names: [], addresses: [], employers: [] };
}
