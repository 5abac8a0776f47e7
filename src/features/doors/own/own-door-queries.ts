import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { OwnDoorKind } from '../../../domain/own-door/check-own-door.ts';
import type { Visit } from '../../access/index.ts';
import { maskOf, type NameRow, type ShownName, shownName } from '../../people/index.ts';

/** The course something is said in. */
export interface DoorCourse {
  readonly enrolment: string;
  readonly authority: string;
  readonly callName: ShownName;
}

/** The course; `undefined` when it does not exist for this viewer. Logs the reading. */
export async function readDoorCourse(visit: Visit, enrolment: string): Promise<DoorCourse | undefined> {
  const { tables, today, language } = visit;
  const { rows } = await sql<NameRow & { authority_id: string }>`
    select n.citizen_id, n.call_name, ${maskOf('n.citizen_id', today)} as mask, e.authority_id
    from enrolment e join citizen_call_name n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
    where e.id = ${enrolment}`.execute(tables);
  const [row] = rows;
  if (row === undefined) return undefined;
  visit.shows({ authority: row.authority_id, citizen: row.citizen_id });
  return { enrolment, authority: row.authority_id, callName: shownName(row, 'page', language) };
}

/** What the citizen said and has not taken back. */
export interface OwnDoorEntry {
  readonly id: string;
  readonly kind: OwnDoorKind;
  readonly company: string;
  readonly words: string | undefined;
  readonly on: PlainDate;
}

export async function readOwnDoors(
  { tables }: Pick<Visit, 'tables'>,
  enrolment: string,
): Promise<readonly OwnDoorEntry[]> {
  const { rows } = await sql<Omit<OwnDoorEntry, 'words'> & { words: string | null }>`
    select d.id, d.said as kind, d.company_name as company, d.words, d.said_on as "on"
    from own_door d
    where d.enrolment_id = ${enrolment} and not d.taken_back
      and not exists (select from own_door n where n.authority_id = d.authority_id and n.replaces = d.id)
    order by d.said_on desc, d.recorded_at desc, d.id`.execute(tables);
  return rows.map((row) => ({ ...row, words: row.words ?? undefined }));
}
