import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { inShownOrder, maskOf, type NameRow, type ShownName, shownName } from '../people/index.ts';
import { isAnswered, myPassages } from './answer/my-passages-queries.ts';

/** A citizen's request that waits, and what the viewer has to do with it. */
export interface WaitingRequest {
  readonly authority: string;
  readonly citizen: string;
  readonly callName: ShownName;
  readonly askedOn: PlainDate;
  /** The viewer's own notes to read through; a reader to name; or somebody else's answer, where the viewer is responsible. */
  readonly waitsFor: 'me' | 'naming' | 'others';
}

interface Row extends NameRow {
  readonly authority_id: string;
  readonly asked_on: PlainDate;
  readonly mine: boolean;
  readonly naming: boolean;
  readonly responsible: boolean;
}

/** The requests a viewer's day tells of, one for each citizen. One question. */
export async function readWaitingRequests(visit: EmployeeVisit): Promise<readonly WaitingRequest[]> {
  const { tables, viewer, today, language } = visit;
  const { rows } = await sql<Row>`
    with waiting as materialized (
      select l.citizen_id,
             bool_or(l.passage_kind = 'journal_entry' and not l.has_answerer and l.owner_account_id is null
               and l.organisation_id = ${viewer.organisation}) as unread_journal
      from app.passages_left(array(select f.citizen_id from file_request f)) l group by l.citizen_id)
    select name.citizen_id, name.authority_id, name.call_name, ${maskOf('name.citizen_id', today)} as mask,
           (select min(f.asked_on) from file_request f
            where f.id in (select p.file_request_id from app.passages_left(array[name.citizen_id]) p)) as asked_on,
           exists (select from file_request request join ${myPassages(visit)} note
                     on note.citizen_id = request.citizen_id and note.recorded_at <= request.recorded_at
                   where request.citizen_id = name.citizen_id and not ${isAnswered}) as mine,
           waiting.unread_journal and name.authority_id = any (app.held('caseload_leader_authorities')) as naming,
           coalesce(name.citizen_id = any (app.held('responsible_on_team_citizens')
             || app.held('responsible_outside_team_citizens')), false) as responsible
    from waiting join citizen_call_name name on name.citizen_id = waiting.citizen_id
  `.execute(tables);
  return inShownOrder(
    rows
      .filter(({ mine, naming, responsible }) => mine || naming || responsible)
      .map((row) => ({
        authority: row.authority_id,
        citizen: row.citizen_id,
        callName: shownName(row, 'list', language),
        askedOn: row.asked_on,
        waitsFor: row.mine ? 'me' : row.naming ? 'naming' : 'others',
      })),
  );
}
