import { type SqlBool, sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { maskOf, type ShownName, shownName } from '../people/index.ts';

/** A referral without a course, and what the viewer stands to it. */
export interface OpenReferral {
  readonly id: string;
  readonly authority: string;
  readonly citizen: string;
  readonly callName: ShownName;
  readonly sentOn: PlainDate;
  /** The day the answer is due, where it was written down at the sending. */
  readonly answerBy: PlainDate | undefined;
  /** The day of the yes; absent while there is no answer. */
  readonly acceptedOn: PlainDate | undefined;
  readonly iDecide: boolean;
  readonly iLead: boolean;
  readonly iSent: boolean;
  /** The programme takes the case over, and it has not gone over yet. */
  readonly awaitsHandover: boolean;
  /** The viewer is the responsible caseworker, who hands it over. */
  readonly iAmResponsible: boolean;
}

/** The referrals the viewer decides, leads or has sent, from their sending until a course begins. One question. */
export async function readOpenReferrals(visit: EmployeeVisit): Promise<readonly OpenReferral[]> {
  const { tables, viewer, today } = visit;
  const rows = await tables
    .selectFrom('referral_status as sent')
    .innerJoin('citizen_call_name as name', 'name.citizen_id', 'sent.citizen_id')
    .leftJoin('referral_status as yes', (join) =>
      join.onRef('yes.referral_id', '=', 'sent.referral_id').on('yes.status', '=', 'accepted'),
    )
    .select(['sent.authority_id', 'sent.citizen_id', 'sent.referral_id', 'sent.run_id', 'sent.recorded_by'])
    .select(['name.call_name', 'sent.status_on as sent_on', 'sent.answer_by'])
    .select('yes.status_on as accepted_on')
    .select(maskOf('sent.citizen_id', today).as('mask'))
    .select(
      sql<boolean>`yes.status_on is null and exists (
      select from appointment as a
      where a.part = 'intake_member' and a.run_id = sent.run_id and a.authority_id = sent.authority_id
        and a.account_id = ${viewer.account} and a.organisation_id = ${viewer.organisation}
        and a.period @> ${today}::date)`.as('i_decide'),
    )
    .select(
      sql<boolean>`yes.status_on is not null
        and not exists (select from caseload_handover as h where h.referral_id = sent.referral_id)
        and exists (select from run join programme_version as v on v.id = run.programme_version_id
                    where run.id = sent.run_id and v.definition #> '{intake,caseloadHandover}' is not null)`.as(
        'awaits_handover',
      ),
    )
    .select(
      sql<boolean>`exists (select from responsible_caseworker as c where c.citizen_id = sent.citizen_id
        and c.account_id = ${viewer.account} and c.authority_id = ${viewer.organisation}
        and c.period @> ${today}::date)`.as('i_am_responsible'),
    )
    .where('sent.status', '=', 'sent')
    .where(sql<SqlBool>`not exists (select from referral_status as no
      where no.referral_id = sent.referral_id and no.status in ('refused', 'withdrawn'))`)
    .where(sql<SqlBool>`not exists (select from enrolment where enrolment.referral_id = sent.referral_id)`)
    .orderBy('sent.status_on')
    .orderBy('name.call_name')
    .execute();
  return rows.map((row) => ({
    id: row.referral_id,
    authority: row.authority_id,
    citizen: row.citizen_id,
    callName: shownName(row, 'list', visit.language),
    sentOn: row.sent_on as PlainDate,
    answerBy: (row.answer_by as PlainDate | null) ?? undefined,
    acceptedOn: (row.accepted_on as PlainDate | null) ?? undefined,
    iDecide: row.i_decide,
    iLead: viewer.leads.some((run) => run === row.run_id),
    iSent: row.recorded_by === viewer.account,
    awaitsHandover: row.awaits_handover,
    iAmResponsible: row.i_am_responsible,
  }));
}
