import { sql } from 'kysely';
import type { EmployeeVisit } from '../../access/index.ts';

/** Days a named reader has: the answer's own seven working days, and time for one that is late. */
const readingDays = 30;

/** A reader that was named, and whose journal for. */
export interface NamedReader {
  readonly id: string;
  readonly authority: string;
  readonly citizen: string;
}

/**
 * Names a colleague to read the house's journal of one course for the citizen's open request. `undefined` when no such
 * journal waits for a reader, or the colleague is not of the house today.
 */
export async function addReader(
  { tables, viewer, today }: EmployeeVisit,
  {
    id,
    enrolment,
    citizen,
    employment,
  }: { readonly [field in 'id' | 'enrolment' | 'citizen' | 'employment']: string },
): Promise<NamedReader | undefined> {
  const { rows } = await sql<NamedReader>`
    insert into journal_reader (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, file_request_id,
                                owner_organisation_id, to_account_id, to_organisation_id, period, recorded_by)
    select ${viewer.organisation}, ${id}, l.enrolment_id, l.citizen_id, l.run_id, l.referral_id, l.file_request_id,
           l.organisation_id, work.account_id, work.organisation_id,
           daterange(${today}::date, ${today}::date + ${readingDays}::int), ${viewer.account}
    from app.passages_left(array[${citizen}]::uuid[]) l
      join employment work on work.id = ${employment} and work.organisation_id = l.organisation_id
        and work.period @> ${today}::date
    where l.passage_kind = 'journal_entry' and l.enrolment_id = ${enrolment} and l.owner_account_id is null
      and not l.has_answerer and l.organisation_id = ${viewer.organisation}
    limit 1
    on conflict do nothing
    returning id, authority_id as authority, citizen_id as citizen
  `.execute(tables);
  return rows[0];
}
