import { sql } from 'kysely';
import type { NewMove } from '../../../domain/outcome/check-move.ts';
import type { MoveLink } from '../../../domain/outcome/move-link.ts';
import type { EmployeeVisit } from '../../access/index.ts';

interface Entering {
  readonly id: string;
  readonly run: string;
  /** The link that is undone. */
  readonly undoes?: MoveLink['id'];
}

/** Adds a link, or a row that takes one back; false when a second press finds it done. */
export async function addMove(
  { tables, viewer }: EmployeeVisit,
  { id, run, undoes }: Entering,
  { from, to, movedOn, toldBy }: NewMove,
): Promise<boolean> {
  const added = await sql`
    insert into move_link (authority_id, id, citizen_id, from_authority_id, from_citizen_id, run_id, moved_on, told_by,
      replaces, taken_back, recorded_by)
    values (${to.authority}, ${id}, ${to.citizen}, ${from.authority}, ${from.citizen}, ${run}, ${movedOn}, ${toldBy},
      ${undoes ?? null}, ${undoes !== undefined}, ${viewer.account})
    on conflict do nothing
  `.execute(tables);
  return added.numAffectedRows === 1n;
}
