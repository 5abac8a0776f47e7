import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { PassageKind } from '../../../domain/own-file/answer-passage.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { maskOf, type NameRow, type ShownName, shownName } from '../../people/index.ts';
import { type PassagesLeft, readPassagesLeft } from '../passages-left-queries.ts';
import { isAnswered, myPassages } from './my-passages-queries.ts';

/** A note that waits for the viewer's answer. */
export interface Passage {
  readonly id: string;
  readonly request: string;
  readonly kind: PassageKind;
  readonly house: string;
  readonly author: string;
  readonly authorName: string;
  readonly writtenOn: PlainDate;
  readonly words: string;
}

/** The oldest request of one citizen that waits for anything, and what of it is the viewer's. */
export interface ToAnswer {
  readonly citizen: string;
  readonly authority: string;
  readonly callName: ShownName;
  readonly askedOn: PlainDate | undefined;
  readonly passages: readonly Passage[];
  readonly left: readonly PassagesLeft[];
  /** Names of others that are known in the record, as far as the viewer may read them. */
  readonly names: readonly string[];
}

interface PersonRow extends NameRow {
  readonly authority_id: string;
  readonly asked_on: PlainDate | null;
}

/** Reads what waits for an answer about one citizen, and logs the reading. */
export async function readToAnswer(visit: EmployeeVisit, citizen: string): Promise<ToAnswer | undefined> {
  const left = await readPassagesLeft(visit, [citizen]);
  const open = [...new Set(left.map(({ request }) => request))];
  const { rows } = await sql<PersonRow>`
    select name.citizen_id, name.authority_id, name.call_name, ${maskOf('name.citizen_id', visit.today)} as mask,
           (select min(f.asked_on) from file_request f where f.id = any (${open}::uuid[])) as asked_on
    from citizen_call_name name where name.citizen_id = ${citizen}
  `.execute(visit.tables);
  const [person] = rows;
  if (person === undefined) return undefined;
  visit.shows({ authority: person.authority_id, citizen });
  const passages = await readMyPassages(visit, citizen);
  return {
    citizen,
    authority: person.authority_id,
    callName: shownName(person, 'page', visit.language),
    askedOn: person.asked_on ?? undefined,
    passages,
    left,
    names: passages.length === 0 ? [] : await readNamesOfOthers(visit, citizen),
  };
}

async function readMyPassages(visit: EmployeeVisit, citizen: string): Promise<readonly Passage[]> {
  const { rows } = await sql<Passage>`
    select distinct on (note.written_on, note.id) note.id, request.id as request, note.kind, note.house, note.author,
           coalesce((select max(e.staff_name) from employment e where e.account_id = note.author),
             (select max(p.shown_name) from network_person p where p.account_id = note.author and p.citizen_id = note.citizen_id), '') as "authorName",
           note.written_on as "writtenOn", note.words
    from file_request request join ${myPassages(visit)} note
      on note.citizen_id = request.citizen_id and note.recorded_at <= request.recorded_at
    where request.citizen_id = ${citizen} and not ${isAnswered}
    order by note.written_on, note.id, request.asked_on, request.id
  `.execute(visit.tables);
  return rows;
}

/** Colleagues, people around the citizen, and others who were at the same meetings. */
async function readNamesOfOthers({ tables }: EmployeeVisit, citizen: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    with others as (
      select distinct other.citizen_id from attendance own join attendance other on other.session_id = own.session_id
      where own.citizen_id = ${citizen} and other.citizen_id <> ${citizen})
    select work.staff_name as name from team_member m join employment work on work.account_id = m.account_id
    where m.citizen_id = ${citizen}
    union select n.shown_name from network_person n where n.citizen_id = ${citizen}
    union select n.call_name from citizen_call_name n join others using (citizen_id)
    union select i.full_name from citizen_identity i join others using (citizen_id)
  `.execute(tables);
  return rows.map(({ name }) => name);
}
