import { sql } from 'kysely';
import type { Ending } from '../../../domain/enrolment/ending.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { RecordToSchedule } from '../../../domain/retention/erasure-schedule.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { inShownOrder, maskOf, type NameRow, shownName, staffName } from '../../people/index.ts';
import type { FinalReport, HandedOn, RunClosing } from './run-closing.ts';

export async function readRunClosing(
  { tables }: EmployeeVisit,
  run: string,
): Promise<RunClosing | undefined> {
  const { rows } = await sql<RunClosing>`
    select c.last_day as "lastDay", c.closed_on as "closedOn", ${staffName('c.recorded_by')} as by
    from run_closing c where c.run_id = ${run}
  `.execute(tables);
  return rows[0];
}

interface PersonRow extends Pick<HandedOn, 'authority' | 'referral' | 'stands' | 'hasPlan'>, NameRow {
  readonly authority_id: string;
  readonly enrolment: string | null;
  readonly ending: Ending | null;
  readonly endedOn: PlainDate | null;
  readonly to: string | null;
}

/**
 * Everybody with a way into the run that did not end in a no, and where they stand on a day. A course whose last day is
 * still to come goes on.
 */
export async function readHandedOn(
  { tables, today, language }: EmployeeVisit,
  run: string,
): Promise<readonly HandedOn[]> {
  const { rows } = await sql<PersonRow>`
    select r.citizen_id, r.authority_id, o.name as authority, n.call_name,
           ${maskOf('r.citizen_id', today)} as mask, r.id as referral, e.id as enrolment,
           case when e.id is null then 'waits'
                when e.ended_on is null or e.ended_on > ${today}::date then 'under_way' else 'ended' end as stands,
           c.ending, e.ended_on as "endedOn", c.handover_to as to, c.onward_plan is not null as "hasPlan"
    from referral r
      join organisation o on o.id = r.authority_id
      join citizen_call_name n on n.authority_id = r.authority_id and n.citizen_id = r.citizen_id
      left join enrolment e on e.authority_id = r.authority_id and e.referral_id = r.id
      left join lateral (
        select c.* from closing c
        where c.authority_id = e.authority_id and c.enrolment_id = e.id
          and not exists (select from closing_taken_back b where b.authority_id = c.authority_id and b.closing_id = c.id)
        order by c.recorded_at desc limit 1) c on true
    where r.run_id = ${run}
      and not exists (select from referral_status s where s.authority_id = r.authority_id and s.referral_id = r.id
                      and s.status in ('refused', 'withdrawn') and e.id is null)
    order by r.id
  `.execute(tables);
  const people = rows.map((row): HandedOn => {
    const { citizen_id, authority_id, authority, stands, hasPlan, referral } = row;
    return {
      ...{ authority, stands, hasPlan, referral },
      person: { authority: authority_id, citizen: citizen_id },
      callName: shownName(row, 'list', language),
      enrolment: row.enrolment ?? undefined,
      ending: row.ending ?? undefined,
      endedOn: row.endedOn ?? undefined,
      to: row.to ?? undefined,
    };
  });
  return inShownOrder(people);
}

/** Everybody who was promised figures, and whether a report that reaches to the last day is written and sealed. */
export async function readFinalReports(
  { tables }: EmployeeVisit,
  run: string,
  lastDay: PlainDate,
): Promise<readonly FinalReport[]> {
  const { rows } = await sql<Omit<FinalReport, 'report'> & { readonly report: string | null }>`
    select o.id as recipient, o.name as "recipientName", told.id as report, coalesce(told.sealed, false) as "isSealed"
    from (select distinct recipient_organisation_id as id from target_agreement where run_id = ${run}) promised
      join organisation o on o.id = promised.id
      left join lateral (
        select r.id, exists (
            select from edition_proposal p join sealed_edition s on s.edition_proposal_id = p.id
            where p.report_id = r.id and p.as_of >= ${lastDay}::date) as sealed
        from report r
        where r.run_id = ${run} and r.recipient_organisation_id = promised.id and r.as_of >= ${lastDay}::date
        order by sealed desc, r.as_of desc, r.id desc limit 1) told on true
    order by o.name
  `.execute(tables);
  return rows.map(({ report, ...row }) => ({ ...row, report: report ?? undefined }));
}

/** The records of a run's people, as far as this run tells: when the last of it ended. */
export async function readRecordsOfRun(
  { tables, today }: EmployeeVisit,
  run: string,
): Promise<readonly RecordToSchedule[]> {
  const { rows } = await sql<Omit<RecordToSchedule, 'lastDay'> & { readonly lastDay: PlainDate | null }>`
    select e.authority_id as house, o.kind as controller,
           case when bool_or(e.ended_on is null or e.ended_on > ${today}::date) then null else max(e.ended_on) end as "lastDay"
    from enrolment e join organisation o on o.id = e.authority_id
    where e.run_id = ${run}
    group by e.authority_id, o.kind, e.citizen_id
  `.execute(tables);
  return rows.map(({ lastDay, ...row }) => ({ ...row, lastDay: lastDay ?? undefined }));
}
