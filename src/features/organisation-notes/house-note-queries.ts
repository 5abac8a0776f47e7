import { sql } from 'kysely';
import type { Relation } from '../../domain/access/relation.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { OrganisationNoteId } from '../../domain/organisation-note/write-organisation-note.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { type Mask, maskOf, type ShownName, shownName } from '../people/index.ts';

/** One of the house's notes, with its place in the line of corrections. */
export interface HouseNote {
  readonly id: OrganisationNoteId;
  readonly words: string;
  readonly writtenOn: PlainDate;
  readonly writer: string;
  readonly isOwn: boolean;
  readonly corrects: OrganisationNoteId | undefined;
  readonly isCorrected: boolean;
}

/** The case the notes are about, as far as this viewer knows of it. */
export interface CaseAround {
  readonly authority: string;
  readonly citizen: string;
  readonly run: string;
  /** Absent for whoever was on the team and reads only what they wrote themself. */
  readonly callName: ShownName | undefined;
  /** The course it became, where the viewer knows of it. */
  readonly enrolment: string | undefined;
}

/** Somebody in the viewer's own house who stands to the case today. */
export interface HouseColleague {
  readonly name: string;
  readonly isViewer: boolean;
  readonly relations: readonly Relation[];
}

/** A house's notes about one case. */
export interface HouseNotes {
  readonly referral: string;
  readonly around: CaseAround | undefined;
  /** The newest first. */
  readonly notes: readonly HouseNote[];
  readonly colleagues: readonly HouseColleague[];
}

/** Reads the notes of the viewer's house about one case, and who in it may read them. Logs the reading. */
export async function readHouseNotes(visit: EmployeeVisit, referral: string): Promise<HouseNotes> {
  const around = await readCase(visit, referral);
  if (around !== undefined) visit.shows({ authority: around.authority, citizen: around.citizen });
  return {
    referral,
    around,
    notes: await readNotes(visit, referral),
    colleagues: around === undefined ? [] : await readColleagues(visit, referral, around),
  };
}

interface CaseRow {
  readonly authority_id: string;
  readonly citizen_id: string;
  readonly run_id: string;
  readonly call_name: string | null;
  readonly mask: Mask | null;
  readonly enrolment: string | null;
}

/** Whoever writes sees at least where the referral stands; whoever was here before sees only their own notes. */
async function readCase(visit: EmployeeVisit, referral: string): Promise<CaseAround | undefined> {
  const { rows } = await sql<CaseRow>`
    select known.*, n.call_name, ${maskOf('known.citizen_id', visit.today)} as mask, e.id as enrolment
    from (
      select authority_id, citizen_id, run_id from referral_status where referral_id = ${referral}
      union select authority_id, citizen_id, run_id from organisation_note where referral_id = ${referral} limit 1) known
      left join citizen_call_name n on n.citizen_id = known.citizen_id
      left join enrolment e on e.referral_id = ${referral}
  `.execute(visit.tables);
  const [row] = rows;
  return (
    row && {
      authority: row.authority_id,
      citizen: row.citizen_id,
      run: row.run_id,
      callName:
        row.call_name === null
          ? undefined
          : shownName({ ...row, call_name: row.call_name }, 'page', visit.language),
      enrolment: row.enrolment ?? undefined,
    }
  );
}

async function readNotes({ tables, viewer }: EmployeeVisit, referral: string): Promise<readonly HouseNote[]> {
  const { rows } = await sql<Omit<HouseNote, 'corrects'> & { readonly corrects: OrganisationNoteId | null }>`
    select n.id, n.words, n.written_on as "writtenOn", n.corrects, n.recorded_by = ${viewer.account} as "isOwn",
           coalesce((select max(w.staff_name) from employment w where w.account_id = n.recorded_by), '') as writer,
           exists (select from organisation_note c where c.authority_id = n.authority_id and c.corrects = n.id) as "isCorrected"
    from organisation_note n where n.referral_id = ${referral}
    order by n.recorded_at desc, n.id desc
  `.execute(tables);
  return rows.map((row) => ({ ...row, corrects: row.corrects ?? undefined }));
}

/** Everybody at work in the viewer's house who stands to the case today, as far as the viewer may know. */
async function readColleagues(
  { tables, viewer, today }: EmployeeVisit,
  referral: string,
  { citizen, run, authority }: CaseAround,
): Promise<readonly HouseColleague[]> {
  const { rows } = await sql<HouseColleague>`
    with near as (
      select m.account_id, m.access_row as relation from team_member m
      where m.referral_id = ${referral} and m.organisation_id = ${viewer.organisation} and m.period @> ${today}::date
      union
      select c.account_id, 'responsible_outside_team' from responsible_caseworker c
      where c.citizen_id = ${citizen} and c.authority_id = ${viewer.organisation} and c.period @> ${today}::date
      union
      select a.account_id, 'intake_member' from appointment a
      where a.run_id = ${run} and a.authority_id = ${authority} and a.organisation_id = ${viewer.organisation}
        and a.part = 'intake_member' and a.period @> ${today}::date
        and not exists (select from referral_status s where s.referral_id = ${referral} and s.status <> 'sent'))
    select (select max(w.staff_name) from employment w where w.account_id = near.account_id) as name,
           near.account_id = ${viewer.account} as "isViewer", array_agg(near.relation) as relations
    from near group by near.account_id order by name
  `.execute(tables);
  return rows;
}
