import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { WorkWish } from '../../domain/work-wish/work-wish.ts';
import type { Visit } from '../access/index.ts';

/**
 * Lets one writer at a time into what a citizen wishes for: whoever comes second waits here, and then sees what the first
 * one saved. Held until the transaction ends.
 */
export async function holdWish({ tables }: Visit, citizen: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`wish ${citizen}`}, 0))`.execute(tables);
}

/** Adds the next version; its side comes from who is signed in. Gives the row's id. */
export async function addWish(
  { tables, viewer, today }: Visit,
  citizen: string,
  version: number,
  wish: WorkWish,
): Promise<string> {
  const id = newId();
  const side = viewer.as === 'citizen' ? 'citizen' : 'staff';
  const { numAffectedRows } = await sql`
    insert into work_wish (authority_id, id, citizen_id, version, kinds, trades, tasks, skills, needs, needs_words, areas,
      travels, travel_minutes, hours_from, hours_to, ready_from, changed_by, changed_on, recorded_by)
    select c.authority_id, ${id}, c.citizen_id, ${version}, ${wish.kinds}::text[], ${wish.trades}::text[],
      ${wish.tasks ?? null}, ${wish.skills}::text[], ${wish.needs}::text[], ${wish.needsWords}::text[],
      ${wish.areas}::text[], ${wish.travels}::text[], ${wish.travelMinutes ?? null}, ${wish.hoursFrom ?? null},
      ${wish.hoursTo ?? null}, ${wish.readyFrom ?? null}, ${side}, ${today}, ${viewer.account}
    from citizen_call_name c where c.citizen_id = ${citizen}`.execute(tables);
  if (numAffectedRows !== 1n) throw new Error('a wish found no citizen to belong to');
  return id;
}
