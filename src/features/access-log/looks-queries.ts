import { type RawBuilder, sql } from 'kysely';
import type { Look } from '../../domain/access-log/look.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** A house's log, from a first day to a last, both included. */
export interface LogPeriod {
  readonly authority: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Names one row of the log: the request and the person it showed. */
export interface LookKey {
  readonly request: string;
  readonly citizen: string;
}

/** How many rows a period holds: looks to draw from, and what is left out. */
export interface LookCount {
  /** Records opened or found by others than the reviewer. */
  readonly looks: number;
  /** Rows of lists on which citizens stood among others: nobody was looked up. */
  readonly listed: number;
  /** The reviewer's own looks, which somebody else must see. */
  readonly own: number;
}

/** People on lists are counted apart: only those who were opened or found stand in the house's index of the log. */
export async function countLooks(visit: EmployeeVisit, period: LogPeriod): Promise<LookCount> {
  const { rows } = await sql<LookCount>`
    select look.looks, look.own, (select count(*)::int from ${rowsOf(period)} where p.how = 'listed') as listed
    from (select count(*) filter (where l.account_id <> ${visit.viewer.account})::int as looks,
                 count(*) filter (where l.account_id = ${visit.viewer.account})::int as own
          from ${rowsOf(period)} where p.how <> 'listed') look
  `.execute(visit.tables);
  return rows[0] ?? { looks: 0, listed: 0, own: 0 };
}

/**
 * The looks that stand at some places when all of a period's are numbered from 0, in the order of their keys: an order
 * that never changes, so that a seed draws the same looks as long as they are kept.
 */
export async function readLooksAt(
  visit: EmployeeVisit,
  period: LogPeriod,
  positions: readonly number[],
): Promise<readonly LookKey[]> {
  const { rows } = await sql<LookKey>`
    select request, citizen from (
      select p.read_log_id as request, p.citizen_id as citizen,
             row_number() over (order by p.read_log_id, p.citizen_id) - 1 as place
      from ${rowsOf(period)} where ${isLookOfOthers(visit)}) numbered
    where place = any (${positions}::int[]) order by place
  `.execute(visit.tables);
  return rows;
}

/** A look as the rules see it, with the key of its row. */
export type KeyedLook = Look & LookKey;

interface Row extends Omit<KeyedLook, 'id' | 'actingAs'> {
  readonly actingAs: Look['actingAs'] | null;
}

/** All looks of a period, each with what it has in common with the looker. No name leaves the database. */
export async function readLooksWithLikeness(
  visit: EmployeeVisit,
  period: LogPeriod,
): Promise<readonly KeyedLook[]> {
  const { authority, from, to } = period;
  const { rows } = await sql<Row>`
    select p.read_log_id as request, p.citizen_id as citizen, l.account_id as account, l.happened_on as on,
           to_char(l.recorded_at at time zone 'Europe/Copenhagen', 'HH24:MI') as at, p.acting_as as "actingAs",
           coalesce(alike.same_surname, false) as "sameSurname", coalesce(alike.same_address, false) as "sameAddress",
           coalesce(alike.colleague, false) as colleague
    from ${rowsOf(period)}
      left join app.likenesses(${authority}::uuid, ${from}::date, ${to}::date) alike
        on alike.read_log_id = p.read_log_id and alike.citizen_id = p.citizen_id
    where ${isLookOfOthers(visit)}
    order by p.read_log_id, p.citizen_id
  `.execute(visit.tables);
  return rows.map(({ actingAs, ...row }) => ({
    ...row,
    id: `${row.request} ${row.citizen}`,
    actingAs: actingAs ?? undefined,
  }));
}

function rowsOf({ authority, from, to }: LogPeriod): RawBuilder<unknown> {
  return sql`read_log_person p join read_log l on l.id = p.read_log_id
      and p.authority_id = ${authority} and l.happened_on between ${from}::date and ${to}::date`;
}

function isLookOfOthers({ viewer }: EmployeeVisit): RawBuilder<unknown> {
  return sql`p.how <> 'listed' and l.account_id <> ${viewer.account}`;
}
