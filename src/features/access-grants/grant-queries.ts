import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { GrantKind } from '../../domain/access-grant/access-grant.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';
import { type Mask, maskOf, type ShownName, shownName } from '../people/index.ts';

/** The meeting an invitation is to. */
export interface GrantMeeting {
  readonly kind: string;
  readonly on: PlainDate;
  readonly at: string | null;
  readonly place: string | null;
}

/** Somebody let in for a while, as those who may know of it read it. */
export interface Grant {
  readonly id: string;
  readonly kind: GrantKind;
  readonly authority: string;
  readonly citizen: string;
  readonly callName: ShownName;
  /** Who was let in: a colleague by name, or somebody around the citizen by what they are called. */
  readonly to: string | undefined;
  readonly house: string | undefined;
  readonly isViewer: boolean;
  readonly reason: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | undefined;
  readonly meeting: GrantMeeting | undefined;
}

/** Grants, and the instant they were asked at: what is open is measured against it. */
export interface GrantList {
  readonly now: Date;
  readonly grants: readonly Grant[];
}

interface Row {
  readonly now: Date;
  readonly id: string;
  readonly kind: GrantKind;
  readonly authority_id: string;
  readonly citizen_id: string;
  readonly call_name: string;
  readonly mask: Mask | null;
  readonly to_name: string | null;
  readonly house: string | null;
  readonly is_viewer: boolean;
  readonly reason: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly ended_at: Date | null;
  readonly meeting: GrantMeeting | null;
}

const longestList = 100;

/** Every time somebody was let in to one citizen's record, the newest first. Logs the reading. */
export async function readGrants(visit: Visit, citizen: string): Promise<GrantList> {
  return readWhere(visit, sql`g.citizen_id = ${citizen}`, sql`${longestList}::int`);
}

const daysTold = 14;
const mostTold = 20;

/**
 * What was opened the last fourteen days by emergency or by a leader's need, by others, at the runs the viewer leads,
 * the caseload she leads, or the courses she holds together: row security decides which those are.
 */
export async function readGrantsToTell(visit: EmployeeVisit): Promise<GrantList> {
  const condition = sql`g.kind in ('break_the_glass', 'leaders_need') and g.to_account_id <> ${visit.viewer.account}
    and g.starts_at > app.moment() - ${daysTold} * interval '1 day'`;
  return readWhere(visit, condition, sql`${mostTold}::int`);
}

/** What the viewer has open right now. */
export async function readOwnOpenGrants(visit: EmployeeVisit): Promise<GrantList> {
  const condition = sql`g.kind in ('break_the_glass', 'leaders_need') and g.to_account_id = ${visit.viewer.account}
    and g.to_organisation_id = ${visit.viewer.organisation}
    and g.starts_at <= app.moment() and g.ends_at > app.moment() and ended.ended_at is null`;
  return readWhere(visit, condition, sql`${mostTold}::int`);
}

/** The viewer's open emergency access to one citizen. */
export async function readOpenGlass(visit: Visit, citizen: string): Promise<Grant | undefined> {
  const condition = sql`g.citizen_id = ${citizen} and g.kind = 'break_the_glass' and ${isViewer(visit)}
    and g.starts_at <= app.moment() and g.ends_at > app.moment() and ended.ended_at is null`;
  const { grants } = await readWhere(visit, condition, sql`1`);
  return grants[0];
}

/** For the citizen: who let themself in during the last fourteen days. */
export async function readOwnRecentGrants(visit: Visit, citizen: string): Promise<GrantList> {
  const condition = sql`g.citizen_id = ${citizen} and g.kind in ('break_the_glass', 'leaders_need')
    and g.starts_at > app.moment() - ${daysTold} * interval '1 day'`;
  return readWhere(visit, condition, sql`${mostTold}::int`);
}

async function readWhere(
  visit: Visit,
  condition: RawBuilder<unknown>,
  most: RawBuilder<unknown>,
): Promise<GrantList> {
  const { rows } = await sql<Row>`
    select app.moment() as now, g.id, g.kind, g.authority_id, g.citizen_id, name.call_name,
           ${maskOf('g.citizen_id', visit.today)} as mask,
           coalesce(work.staff_name, person.shown_name) as to_name, house.name as house,
           ${isViewer(visit)} as is_viewer,
           g.reason, g.starts_at, g.ends_at, ended.ended_at,
           case when s.id is not null then json_build_object(
             'kind', s.kind, 'on', s.held_on, 'at', s.begins_at, 'place', s.place) end as meeting
    from access_grant g
      join citizen_call_name name on name.authority_id = g.authority_id and name.citizen_id = g.citizen_id
      left join access_grant_end ended on ended.authority_id = g.authority_id and ended.access_grant_id = g.id
      left join organisation house on house.id = g.to_organisation_id
      left join session s on s.id = g.session_id
      left join lateral (
        select e.staff_name from employment e
        where e.account_id = g.to_account_id and e.organisation_id = g.to_organisation_id
        order by upper(e.period) desc limit 1) work on true
      left join lateral (
        select n.shown_name from network_person n
        where n.citizen_id = g.citizen_id and n.account_id = g.to_account_id
        order by n.recorded_at desc limit 1) person on true
    where ${condition}
    order by g.starts_at desc, g.id limit ${most}
  `.execute(visit.tables);
  const grants = rows.map((row) => grantOf(visit, row));
  for (const { authority, citizen } of grants) visit.shows({ authority, citizen });
  return { now: rows[0]?.now ?? (await readMoment(visit)), grants };
}

function isViewer({ viewer }: Visit): RawBuilder<boolean> {
  return viewer.as === 'employee'
    ? sql`g.to_account_id = ${viewer.account} and g.to_organisation_id = ${viewer.organisation}`
    : sql`false`;
}

function grantOf(visit: Visit, row: Row): Grant {
  return {
    id: row.id,
    kind: row.kind,
    authority: row.authority_id,
    citizen: row.citizen_id,
    callName: shownName(row, 'list', visit.language),
    to: row.to_name ?? undefined,
    house: row.house ?? undefined,
    isViewer: row.is_viewer,
    reason: row.reason,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    endedAt: row.ended_at ?? undefined,
    meeting: row.meeting ?? undefined,
  };
}

/** The instant of this request, travelled where a demo has travelled. */
export async function readMoment({ tables }: Pick<Visit, 'tables'>): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select app.moment() as now`.execute(tables);
  const [row] = rows;
  if (row === undefined) throw new Error('nobody has entered');
  return row.now;
}

/** The citizen of a number, where the viewer may see them without anything being opened. */
export async function findOpenCitizen(
  { tables }: Visit,
  authority: string,
  numberHash: Buffer,
): Promise<string | undefined> {
  const found = await tables
    .selectFrom('citizen_identity')
    .select('citizen_id')
    .where('authority_id', '=', authority)
    .where('cpr_hash', '=', numberHash)
    .executeTakeFirst();
  return found?.citizen_id;
}

/** Whose referral it is; `undefined` when it does not exist for this viewer. */
export async function findCitizenOf({ tables }: Visit, referral: string): Promise<string | undefined> {
  const sent = await tables
    .selectFrom('referral_status')
    .select('citizen_id')
    .where('referral_id', '=', referral)
    .where('status', '=', 'sent')
    .executeTakeFirst();
  return sent?.citizen_id;
}

/** Somebody around the citizen who can be invited. */
export interface Invitable {
  readonly id: string;
  readonly name: string;
  readonly connection: string;
}

/** The people around a citizen today. */
export async function readInvitable(
  { tables, today }: Visit,
  citizen: string,
): Promise<readonly Invitable[]> {
  return tables
    .selectFrom('network_person')
    .select(['id', 'shown_name as name', 'connection'])
    .where('citizen_id', '=', citizen)
    .where(sql<SqlBool>`period @> ${today}::date`)
    .orderBy('shown_name')
    .orderBy('id')
    .execute();
}
