import { sql } from 'kysely';
import type { EnrolmentId, OrganisationId, ReferralId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { type Mask, maskOf, type ShownName, shownName } from '../people/index.ts';
import { readVersion, runNameIn } from '../programmes/index.ts';
import { standingRoute } from '../referrals/index.ts';

/** A run whose intake the viewer sits in, or that the viewer leads. */
export interface BoardRun {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly leads: boolean;
}

/** The runs that have a board for the viewer, by name. */
export async function readBoardRuns(visit: EmployeeVisit): Promise<readonly BoardRun[]> {
  const { tables, viewer, today, language } = visit;
  const rows = await tables
    .selectFrom('run')
    .select(['run.id', 'run.name', 'run.programme_version_id as version'])
    .where(
      sql<boolean>`exists (select from appointment a
        where a.run_id = run.id and a.part in ('intake_member', 'project_leader') and a.period @> ${today}::date
          and a.account_id = ${viewer.account} and a.organisation_id = ${viewer.organisation})`,
    )
    .orderBy('run.name')
    .orderBy('run.id')
    .execute();
  const runs: BoardRun[] = [];
  for (const { id, name, version } of rows) {
    const definition = await readVersion(visit, version);
    const leads = viewer.leads.some((led) => led === id);
    runs.push({ id, name: runNameIn(name, definition, language), version, leads });
  }
  return runs;
}

/** A referral on its way, as the board has it from the tables. */
export interface WayRow {
  readonly referral: ReferralId;
  readonly authority: OrganisationId;
  readonly authorityName: string;
  readonly callName: ShownName;
  readonly version: string;
  readonly route: string | undefined;
  readonly sentOn: PlainDate;
  readonly answerBy: PlainDate | undefined;
  readonly acceptedOn: PlainDate | undefined;
  /** A course that was begun for a day to come. */
  readonly enrolment: EnrolmentId | undefined;
  readonly startsOn: PlainDate | undefined;
  readonly handedOver: boolean;
}

/** Most referrals on one board; a run with more of them on their way has another problem. */
const longestBoard = 300;

/**
 * Everybody on the way into a run, as far as the viewer may read what their referral says: the intake until the
 * answer, whoever leads the run until the course begins. Logs the reading.
 */
export async function readWays(visit: EmployeeVisit, run: string): Promise<readonly WayRow[]> {
  const { tables, today, language } = visit;
  const { rows } = await sql<Row>`
    select r.id, r.authority_id, house.name as authority_name, r.citizen_id, name.call_name,
           ${maskOf('r.citizen_id', today)} as mask, r.programme_version_id, ${standingRoute('r')} as route_key,
           sent.status_on as sent_on, sent.answer_by, yes.status_on as accepted_on,
           course.id as enrolment_id, course.starts_on,
           exists (select from caseload_handover h where h.referral_id = r.id) as handed_over
    from referral r
      join referral_status sent on sent.authority_id = r.authority_id and sent.referral_id = r.id and sent.status = 'sent'
      join citizen_call_name name on name.authority_id = r.authority_id and name.citizen_id = r.citizen_id
      join organisation house on house.id = r.authority_id
      left join referral_status yes on yes.authority_id = r.authority_id and yes.referral_id = r.id
        and yes.status = 'accepted'
      left join enrolment course on course.authority_id = r.authority_id and course.referral_id = r.id
    where r.run_id = ${run} and (course.id is null or (course.starts_on > ${today} and (course.ended_on is null or course.ended_on > ${today})))
      and not exists (select from referral_status no where no.authority_id = r.authority_id
                      and no.referral_id = r.id and no.status in ('refused', 'withdrawn'))
    order by sent.status_on, r.id
    limit ${longestBoard}
  `.execute(tables);
  for (const row of rows) visit.shows({ authority: row.authority_id, citizen: row.citizen_id });
  return rows.map((row) => ({
    referral: row.id,
    authority: row.authority_id,
    authorityName: row.authority_name,
    callName: shownName(row, 'list', language),
    version: row.programme_version_id,
    route: row.route_key ?? undefined,
    sentOn: row.sent_on,
    answerBy: row.answer_by ?? undefined,
    acceptedOn: row.accepted_on ?? undefined,
    enrolment: row.enrolment_id ?? undefined,
    startsOn: row.starts_on ?? undefined,
    handedOver: row.handed_over,
  }));
}

interface Row {
  readonly id: ReferralId;
  readonly authority_id: OrganisationId;
  readonly authority_name: string;
  readonly citizen_id: string;
  readonly call_name: string;
  readonly mask: Mask | null;
  readonly programme_version_id: string;
  readonly route_key: string | null;
  readonly sent_on: PlainDate;
  readonly answer_by: PlainDate | null;
  readonly accepted_on: PlainDate | null;
  readonly enrolment_id: EnrolmentId | null;
  readonly starts_on: PlainDate | null;
  readonly handed_over: boolean;
}
