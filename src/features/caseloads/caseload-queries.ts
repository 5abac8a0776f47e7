import { type SqlBool, sql } from 'kysely';
import type { Colleague } from '../../domain/caseload/name-responsible.ts';
import type { AccountId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';
import { inShownOrder, type Mask, maskOf, type ShownName, shownName } from '../people/index.ts';

/** Somebody responsible, and from which day. */
export interface Responsible {
  readonly account: AccountId;
  readonly name: string;
  readonly from: PlainDate;
  /** Whether she still works in the house. */
  readonly isEmployed: boolean;
}

/** A citizen of a caseload: the name, who is responsible, and whether a referral is open. Nothing more. */
export interface CaseloadCitizen {
  readonly citizen: string;
  readonly authority: string;
  readonly callName: ShownName;
  readonly now: Responsible | undefined;
  readonly coming: Responsible | undefined;
  readonly standing: 'waiting' | 'accepted' | 'none';
}

interface Row {
  readonly citizen_id: string;
  readonly authority_id: string;
  readonly call_name: string;
  readonly mask: Mask | null;
  readonly now: Responsible | null;
  readonly coming: Responsible | null;
  readonly standing: CaseloadCitizen['standing'];
}

/** Everybody an authority keeps a record about, as their caseload's leader sees them. Logs the reading. */
export async function readCaseload(
  visit: EmployeeVisit,
  authority: string,
): Promise<readonly CaseloadCitizen[]> {
  return readCitizens(visit, sql`name.authority_id = ${authority}`);
}

/** One citizen of a caseload; `undefined` when the viewer knows no such person. */
export async function readCaseloadCitizen(
  visit: EmployeeVisit,
  citizen: string,
): Promise<CaseloadCitizen | undefined> {
  const [found] = await readCitizens(visit, sql`name.citizen_id = ${citizen}`);
  return found;
}

async function readCitizens(
  visit: EmployeeVisit,
  condition: ReturnType<typeof sql>,
): Promise<readonly CaseloadCitizen[]> {
  const { rows } = await sql<Row>`
    select name.citizen_id, name.authority_id, name.call_name, ${maskOf('name.citizen_id', visit.today)} as mask,
           ${responsibleOn(sql`r.period @> ${visit.today}::date`, visit.today)} as now,
           ${responsibleOn(sql`lower(r.period) > ${visit.today}::date`, visit.today)} as coming,
           coalesce((
             select case when answer.status is null then 'waiting' when answer.status = 'accepted' then 'accepted' end
             from referral_status sent left join lateral (
               select s.status from referral_status s where s.referral_id = sent.referral_id and s.status <> 'sent'
               order by s.status_on desc, s.recorded_at desc limit 1) answer on true
             where sent.citizen_id = name.citizen_id and sent.status = 'sent'
             order by sent.status_on desc, sent.referral_id limit 1), 'none') as standing
    from citizen_call_name name where ${condition}
  `.execute(visit.tables);
  for (const row of rows) visit.shows({ authority: row.authority_id, citizen: row.citizen_id });
  return inShownOrder(
    rows.map((row) => ({
      citizen: row.citizen_id,
      authority: row.authority_id,
      callName: shownName(row, 'list', visit.language),
      now: row.now ?? undefined,
      coming: row.coming ?? undefined,
      standing: row.standing,
    })),
  );
}

function responsibleOn(condition: ReturnType<typeof sql>, today: PlainDate) {
  return sql`(
    select json_build_object('account', r.account_id, 'from', lower(r.period), 'name',
      (select max(e.staff_name) from employment e where e.account_id = r.account_id), 'isEmployed', exists (
        select from employment e where e.account_id = r.account_id and e.organisation_id = r.authority_id
          and e.period @> greatest(lower(r.period), ${today}::date)))
    from responsible_caseworker r
    where r.citizen_id = name.citizen_id and not isempty(r.period) and ${condition}
    order by lower(r.period) limit 1)`;
}

/** A colleague who can be chosen. */
export interface NamedColleague extends Colleague {
  readonly name: string;
}

/** Everybody employed at an authority on a day, by name. */
export async function readColleagues(
  { tables }: EmployeeVisit,
  authority: string,
  day: PlainDate,
): Promise<readonly NamedColleague[]> {
  const rows = await tables
    .selectFrom('employment')
    .select(['account_id', 'staff_name', sql<boolean>`occupation = 'caseworker'`.as('is_caseworker')])
    .where('organisation_id', '=', authority)
    .where(sql<SqlBool>`period @> ${day}::date`)
    .orderBy('staff_name')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    account: row.account_id as AccountId,
    name: row.staff_name,
    isCaseworker: row.is_caseworker,
  }));
}

/** Who is responsible for a citizen on a day, as it stands. */
export async function readResponsibleOn(
  { tables }: EmployeeVisit,
  citizen: string,
  day: PlainDate,
): Promise<AccountId | undefined> {
  const row = await tables
    .selectFrom('responsible_caseworker')
    .select('account_id')
    .where('citizen_id', '=', citizen)
    .where(sql<SqlBool>`period @> ${day}::date`)
    .executeTakeFirst();
  return row?.account_id as AccountId | undefined;
}

/** A citizen who came to the viewer lately, or is about to pass to another. */
export interface Handover {
  readonly citizen: string;
  readonly authority: string;
  readonly callName: ShownName;
  readonly on: PlainDate;
  /** Who takes over; absent where the viewer is the new one. */
  readonly to: string | undefined;
}

const daysTold = 14;

/** What a responsible caseworker is told: citizens new with her the last fourteen days, and those that pass on. */
export async function readHandovers(visit: EmployeeVisit): Promise<readonly Handover[]> {
  const { tables, viewer, today, language } = visit;
  const { rows } = await sql<{
    readonly citizen_id: string;
    readonly authority_id: string;
    readonly call_name: string;
    readonly mask: Mask | null;
    readonly on: PlainDate;
    readonly to_name: string | null;
  }>`
    with mine as (
      select r.* from responsible_caseworker r
      where r.account_id = ${viewer.account} and r.authority_id = ${viewer.organisation} and r.period @> ${today}::date
    ), told as (
      select mine.citizen_id, lower(mine.period) as on, null::uuid as to_account from mine
      where lower(mine.period) > ${today}::date - ${daysTold}::int and exists (
        select from responsible_caseworker before
        where before.citizen_id = mine.citizen_id and before.period << mine.period and not isempty(before.period))
      union all
      select mine.citizen_id, lower(next.period), next.account_id
      from mine join responsible_caseworker next
        on next.citizen_id = mine.citizen_id and lower(next.period) = upper(mine.period)
    )
    select name.citizen_id, name.authority_id, name.call_name, ${maskOf('name.citizen_id', today)} as mask, told.on,
           (select max(e.staff_name) from employment e where e.account_id = told.to_account) as to_name
    from told join citizen_call_name name on name.citizen_id = told.citizen_id
    order by told.on, name.citizen_id
  `.execute(tables);
  for (const row of rows) visit.shows({ authority: row.authority_id, citizen: row.citizen_id });
  return rows.map((row) => ({
    citizen: row.citizen_id,
    authority: row.authority_id,
    callName: shownName(row, 'list', language),
    on: row.on,
    to: row.to_name ?? undefined,
  }));
}

/** Somebody else becomes responsible, or has become so lately. */
export interface ResponsibleChange {
  readonly name: string;
  readonly on: PlainDate;
}

/** The change of caseworker a citizen is told of: one that comes, or one of the last fourteen days. */
export async function readResponsibleChange(
  { tables, today }: Visit,
  citizen: string,
): Promise<ResponsibleChange | undefined> {
  const { rows } = await sql<ResponsibleChange>`
    select lower(r.period) as on,
           (select max(e.staff_name) from employment e where e.account_id = r.account_id) as name
    from responsible_caseworker r
    where r.citizen_id = ${citizen} and not isempty(r.period) and lower(r.period) > ${today}::date - ${daysTold}::int
      and exists (
        select from responsible_caseworker before
        where before.citizen_id = r.citizen_id and before.period << r.period and not isempty(before.period))
    order by lower(r.period) desc limit 1
  `.execute(tables);
  return rows[0];
}
