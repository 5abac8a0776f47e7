import { sql } from 'kysely';
import type { JournalEntryId } from '../../domain/journal/correct-journal-entry.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { type Mask, maskOf, type ShownName, shownName } from '../people/index.ts';
import { type NamedHandover, readHandovers } from './handover-queries.ts';

/** An entry with its place in the line of corrections. */
export interface JournalEntryShown {
  readonly id: JournalEntryId;
  readonly writtenOn: PlainDate;
  readonly words: string;
  readonly writer: string;
  readonly isOwn: boolean;
  /** The house that owns it; absent where it is the psychologist's own. */
  readonly ownedBy: string | undefined;
  readonly corrects: JournalEntryId | undefined;
  readonly reason: string | undefined;
  readonly isCorrected: boolean;
}

/** What the journal's pages show of one course. */
export interface JournalModel {
  readonly enrolment: string;
  readonly authority: string;
  readonly callName: ShownName;
  readonly today: PlainDate;
  /** Newest first. */
  readonly entries: readonly JournalEntryShown[];
  /** Who will own what the viewer writes today; absent where it is the viewer. */
  readonly ownedBy: string | undefined;
  /** What the viewer has handed over, newest first. */
  readonly fromMe: readonly NamedHandover[];
  /** What was handed over to the viewer. */
  readonly toMe: readonly NamedHandover[];
}

/**
 * The entries about one course that are open to the viewer: her own, what was handed over to her, or what she is named
 * to answer a request from. Logs the reading. `undefined` when she knows of no such course.
 */
export async function readJournal(
  visit: EmployeeVisit,
  enrolment: string,
): Promise<JournalModel | undefined> {
  const course = await readCourse(visit, enrolment);
  if (course === undefined) return undefined;
  visit.shows({ authority: course.authority_id, citizen: course.citizen_id });
  const { account, organisationName } = visit.viewer;
  const handovers = await readHandovers(visit, { enrolment });
  return {
    enrolment,
    authority: course.authority_id,
    callName: shownName(course, 'page', visit.language),
    today: visit.today,
    entries: await readEntries(visit, enrolment),
    ownedBy: (await ownsJournal(visit)) ? undefined : organisationName,
    fromMe: handovers.filter(({ handover }) => handover.from === account),
    toMe: handovers.filter(({ handover }) => handover.to === account),
  };
}

interface CourseRow {
  readonly authority_id: string;
  readonly citizen_id: string;
  readonly call_name: string;
  readonly mask: Mask | null;
}

/** Whoever is named to read a journal sees no course, and knows it by its entries. */
async function readCourse(
  { tables, today }: EmployeeVisit,
  enrolment: string,
): Promise<CourseRow | undefined> {
  const { rows } = await sql<CourseRow>`
    select known.*, n.call_name, ${maskOf('known.citizen_id', today)} as mask
    from (
      select authority_id, citizen_id from enrolment where id = ${enrolment}
      union select authority_id, citizen_id from journal_entry where enrolment_id = ${enrolment} limit 1) known
      join citizen_call_name n on n.citizen_id = known.citizen_id
  `.execute(tables);
  return rows[0];
}

type EntryRow = Omit<JournalEntryShown, 'ownedBy' | 'corrects' | 'reason'> & {
  readonly ownedBy: string | null;
  readonly corrects: JournalEntryId | null;
  readonly reason: string | null;
};

async function readEntries(
  { tables, viewer }: EmployeeVisit,
  enrolment: string,
): Promise<readonly JournalEntryShown[]> {
  const { rows } = await sql<EntryRow>`
    select j.id, j.written_on as "writtenOn", j.words, j.corrects, j.correction_reason as reason,
           j.recorded_by = ${viewer.account} as "isOwn",
           coalesce((select max(w.staff_name) from employment w where w.account_id = j.recorded_by), '') as writer,
           case when j.owner_account_id is null then o.name end as "ownedBy",
           exists (select from journal_entry c where c.authority_id = j.authority_id and c.corrects = j.id) as "isCorrected"
    from journal_entry j join organisation o on o.id = j.owner_organisation_id
    where j.enrolment_id = ${enrolment}
    order by j.recorded_at desc, j.id desc
  `.execute(tables);
  return rows.map((row) => ({
    ...row,
    ownedBy: row.ownedBy ?? undefined,
    corrects: row.corrects ?? undefined,
    reason: row.reason ?? undefined,
  }));
}

/** Whether the viewer owns what she writes herself: so her employment says. */
export async function ownsJournal({ tables, viewer }: EmployeeVisit): Promise<boolean> {
  const row = await tables
    .selectFrom('employment')
    .select('owns_journal')
    .where('id', '=', viewer.employment)
    .executeTakeFirst();
  return row?.owns_journal ?? false;
}

/** A journal the viewer is named to answer a request from. */
export interface JournalReading {
  readonly enrolment: string;
  readonly authority: string;
  readonly citizen: string;
  readonly callName: ShownName;
}

/** The journals the viewer is named to read today. */
export async function readJournalReadings(visit: EmployeeVisit): Promise<readonly JournalReading[]> {
  const { rows } = await sql<CourseRow & { readonly enrolment: string }>`
    select distinct j.enrolment_id as enrolment, j.authority_id, j.citizen_id, n.call_name,
           ${maskOf('n.citizen_id', visit.today)}::jsonb as mask
    from journal_entry j join citizen_call_name n on n.citizen_id = j.citizen_id
    where j.id = any ((select app.held('read_journal_entries'))::uuid[])
  `.execute(visit.tables);
  return rows.map((row) => ({
    enrolment: row.enrolment,
    authority: row.authority_id,
    citizen: row.citizen_id,
    callName: shownName(row, 'list', visit.language),
  }));
}
