import { sql } from 'kysely';
import type { CourseChange } from '../../domain/enrolment/course-change.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Respondent } from '../../domain/questionnaire/questionnaire.ts';
import type { LinkVisit, Visit } from '../access/index.ts';
import { changesOf } from '../course-changes/index.ts';
import { maskOf, type NameRow, type ShownName, shownName } from '../people/index.ts';

/** A course as far as its questionnaires are concerned. */
export interface CourseSheet {
  readonly enrolment: string;
  readonly citizen: string;
  readonly authority: string;
  readonly run: string;
  readonly version: string;
  readonly callName: ShownName;
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | undefined;
  readonly changes: readonly CourseChange[];
  /** The roles the viewer fills on its team today. */
  readonly myRoles: readonly string[];
  /** The one form a link was made for, where whoever asks came by one. */
  readonly lent?: Lent | undefined;
}

/** Which questionnaire, which time of it, and how it was lent: to a phone, or on a screen in the room. */
export interface Lent {
  readonly asking: string;
  readonly nth: number;
  readonly way: 'link' | 'tablet';
  /** Who is to answer: the citizen, or somebody who knows the course from their side. */
  readonly side: Respondent;
}

interface SheetRow extends NameRow, Omit<CourseSheet, 'callName' | 'citizen' | 'endedOn'> {
  readonly endedOn: PlainDate | null;
}

/** The course of some questionnaires; `undefined` when it does not exist for this viewer. Logs the reading. */
export async function readCourseSheet(visit: Visit, enrolment: string): Promise<CourseSheet | undefined> {
  if (visit.viewer.as === 'link') return readLentSheet(visit, enrolment);
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
  return { ...sheet, citizen, callName: shownName(row, 'page', language), endedOn: endedOn ?? undefined };
}

interface LentRow extends Omit<CourseSheet, 'callName' | 'endedOn' | 'myRoles' | 'lent'>, Lent {
  readonly callName: string;
  readonly citizen: string;
  readonly endedOn: PlainDate | null;
  readonly mask: NameRow['mask'];
}

/** The course of the form that was lent, told by a door; `undefined` when the form is closed, or of another course. */
async function readLentSheet(visit: Visit, enrolment: string): Promise<CourseSheet | undefined> {
  const { rows } = await sql<LentRow>`
    select enrolment, authority, citizen, run, version, call_name as "callName", starts_on as "startsOn",
           ended_on as "endedOn", changes, asking, nth, way,
           (select q.side from run_questionnaire q where q.id = asking) as side, app.linked_mask() as mask
    from app.linked_form() where enrolment = ${enrolment}
  `.execute(visit.tables);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { asking, nth, way, side, citizen, endedOn, callName, mask: told, ...sheet } = row;
  // To the citizen the name they go by is no secret, whatever protects it from others.
  const mask = side === 'citizen' ? null : told;
  const name = shownName({ citizen_id: citizen, call_name: callName, mask }, 'page', visit.language);
  visit.shows({ authority: sheet.authority, citizen });
  return {
    ...sheet,
    citizen,
    callName: name,
    endedOn: endedOn ?? undefined,
    myRoles: [],
    lent: { asking, nth, way, side },
  };
}

/** The course of the form that whoever came by a link may answer; `undefined` when it is closed. */
export async function readLentCourse({ tables }: LinkVisit): Promise<string | undefined> {
  const { rows } = await sql<{ readonly enrolment: string }>`select enrolment from app.linked_form()`.execute(
    tables,
  );
  return rows[0]?.enrolment;
}
