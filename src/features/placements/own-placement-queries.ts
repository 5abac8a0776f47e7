import { sql } from 'kysely';
import type { Visit } from '../access/index.ts';

/** An agreement that holds, as the citizen's own page tells of it. */
export interface OwnPlacement {
  readonly enrolment: string;
  readonly placement: string;
  readonly workplaceName: string;
  /** Whether it waits for the citizen's yes. */
  readonly waits: boolean;
}

/** The agreements of some courses that stand today: the newest version of each. */
export async function readOwnPlacements(
  { tables }: Pick<Visit, 'tables'>,
  enrolments: readonly string[],
): Promise<readonly OwnPlacement[]> {
  if (enrolments.length === 0) return [];
  const { rows } = await sql<OwnPlacement>`
    select a.enrolment_id as enrolment, a.placement_id as placement, a.workplace_name as "workplaceName",
           not exists (select from placement_acceptance p where p.authority_id = a.authority_id
                       and p.agreement_id = a.id and p.party = 'citizen') as waits
    from placement_agreement a
    where a.enrolment_id = any (${enrolments}::uuid[]) and not a.taken_back
      and not exists (select from placement_agreement n where n.authority_id = a.authority_id and n.replaces = a.id)
    order by lower(a.period) desc, a.id`.execute(tables);
  return rows;
}
