import { sql } from 'kysely';
import type { CourseChange } from '../../domain/enrolment/course-change.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';
import { changesOf } from '../course-changes/index.ts';
import { maskOf, type NameRow, type ShownName, shownName } from '../people/index.ts';

/** A course as far as its questionnaires are concerned. */
export interface CourseSheet {
  readonly enrolment: string;
  readonly authority: string;
  readonly run: string;
  readonly version: string;
  readonly callName: ShownName;
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | undefined;
  readonly changes: readonly CourseChange[];
  /** The roles the viewer fills on its team today. */
  readonly myRoles: readonly string[];
}

interface SheetRow extends NameRow, Omit<CourseSheet, 'callName' | 'endedOn'> {
  readonly endedOn: PlainDate | null;
}

/** The course of some questionnaires; `undefined` when it does not exist for this viewer. Logs the reading. */
export async function readCourseSheet(visit: Visit, enrolment: string): Promise<CourseSheet | undefined> {
  const { tables, today, language, viewer } = visit;
  const { rows } = await sql<SheetRow>`
    select n.citizen_id, n.call_name, ${maskOf('n.citizen_id', today)} as mask,
           e.id as enrolment, e.authority_id as authority, e.run_id as run, e.programme_version_id as version,
           e.starts_on as "startsOn", e.ended_on as "endedOn", ${changesOf('e')} as changes,
           array(select m.role_key from team_member m
                 where m.enrolment_id = e.id and m.account_id = ${viewer.account} and m.period @> ${today}::date) as "myRoles"
    from enrolment e join citizen_call_name n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
    where e.id = ${enrolment}
  `.execute(tables);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { citizen_id: citizen, call_name: _, mask: __, endedOn, ...sheet } = row;
  visit.shows({ authority: sheet.authority, citizen });
  return { ...sheet, callName: shownName(row, 'page', language), endedOn: endedOn ?? undefined };
}
