import { sql } from 'kysely';
import type { CvLine } from '../../domain/cv/cv-line.ts';
import type { Placed } from '../../domain/cv/order-lines.ts';
import type { Visit } from '../access/index.ts';

/** Adds a line as the last of its section; false when the same press came twice. */
export async function addLine(
  { tables, viewer }: Visit,
  {
    id,
    citizen,
    offeredFrom,
  }: { readonly id: string; readonly citizen: string; readonly offeredFrom: string | undefined },
  { section, title, place, begun, ended, words }: CvLine,
): Promise<boolean> {
  const added = await sql`
    insert into cv_line (authority_id, id, citizen_id, section, heading, place, begun, ended, words, position, offered_from,
      recorded_by)
    select c.authority_id, ${id}, c.id, ${section}, ${title}, ${place ?? null}, ${begun ?? null}, ${ended ?? null},
      ${words ?? null},
      (select coalesce(max(position), 0) + 1 from cv_line where citizen_id = ${citizen} and section = ${section}),
      ${offeredFrom ?? null}, ${viewer.account}
    from citizen c where c.id = ${citizen}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** Writes a line anew in its place. */
export async function changeLine(
  { tables }: Visit,
  id: string,
  { section, title, place, begun, ended, words }: CvLine,
): Promise<void> {
  await tables
    .updateTable('cv_line')
    .set({
      section,
      heading: title,
      place: place ?? null,
      begun: begun ?? null,
      ended: ended ?? null,
      words: words ?? null,
    })
    .where('id', '=', id)
    .where('taken_out', '=', false)
    .execute();
}

/** Takes a line out: nothing of what it said is kept. */
export async function takeLineOut({ tables }: Visit, id: string): Promise<void> {
  await tables
    .updateTable('cv_line')
    .set({ taken_out: true, heading: null, place: null, begun: null, ended: null, words: null })
    .where('id', '=', id)
    .execute();
}

/** Gives lines their new places. */
export async function placeLines({ tables }: Visit, places: readonly Placed[]): Promise<void> {
  for (const { id, position } of places)
    await tables.updateTable('cv_line').set({ position }).where('id', '=', id).execute();
}
