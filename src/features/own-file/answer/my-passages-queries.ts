import { type RawBuilder, sql } from 'kysely';
import type { EmployeeVisit } from '../../access/index.ts';

/**
 * The notes that are the viewer's to answer, as a table of SQL: the team's notes for whoever is responsible or
 * coordinates, a mentor's worry and what was done about it likewise, the own house's notes for its people, and a journal
 * for whoever may open it. Row security lets no
 * other note through; this only says whose task it is.
 */
export function myPassages({ viewer }: EmployeeVisit): RawBuilder<unknown> {
  return sql`(
    select n.id, n.citizen_id, n.recorded_at, 'shared_note' as kind, n.author_organisation_id as house,
           n.recorded_by as author, n.written_on, concat_ws(E'\n\n', n.words, n.next_step) as words
    from shared_note n
    where n.audience <> 'team_and_citizen' and n.citizen_id = any (app.held('responsible_on_team_citizens')
      || app.held('responsible_outside_team_citizens') || app.held('coordinator_citizens'))
    union all
    select n.id, n.citizen_id, n.recorded_at, 'organisation_note', n.author_organisation_id, n.recorded_by, n.written_on, n.words
    from organisation_note n where n.author_organisation_id = ${viewer.organisation}
    union all
    select e.id, e.citizen_id, e.recorded_at, 'journal_entry', e.owner_organisation_id, e.recorded_by, e.written_on,
           concat_ws(E'\n\n', e.words, e.correction_reason)
    from journal_entry e
    union all
    select w.id, w.citizen_id, w.recorded_at, 'worry', w.authority_id, w.recorded_by, w.sent_on,
           concat_ws(E'\n\n', said.words, done.words)
    from worry w join worry_words said on said.authority_id = w.authority_id and said.worry_id = w.id
      left join worry_done done on done.authority_id = w.authority_id and done.worry_id = w.id
    where w.citizen_id = any (app.held('responsible_on_team_citizens') || app.held('coordinator_citizens')))`;
}

/** Whether a note has its answer: in this request, or given in an earlier one. */
export const isAnswered = sql<boolean>`exists (
  select from file_answer a join file_request earlier
    on earlier.authority_id = a.authority_id and earlier.id = a.file_request_id
  where a.citizen_id = request.citizen_id
    and (earlier.id = request.id or a.how <> 'held_back' and earlier.recorded_at < request.recorded_at)
    and note.id in (a.shared_note_id, a.organisation_note_id, a.journal_entry_id, a.worry_id))`;
