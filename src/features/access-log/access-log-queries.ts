import { sql } from 'kysely';
import type { Relation } from '../../domain/access/relation.ts';
import type { WayOfLooking } from '../../domain/access-log/look.ts';
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';
import { accessLogTexts } from './access-log-texts.ts';

/** Somebody who opened a page that showed the citizen, with what, why, and how many times that day. */
export interface SeenLook {
  readonly on: PlainDate;
  /** The first time that day, Danish time, `09:15`. */
  readonly at: string;
  /** The job or part they acted in: two people may share a name. */
  readonly visitor: string;
  readonly name: string;
  readonly title: { readonly da: string; readonly en: string };
  /** Absent for somebody who acts from no house: a relative, a mentor. */
  readonly house: string | undefined;
  /** The code of what was opened: an action, or the address of a page that names no record. */
  readonly opened: string;
  readonly how: WayOfLooking;
  readonly times: number;
  /** What they stood to the citizen then; `undefined` in rows from before that was noted. */
  readonly actingAs: readonly Relation[] | undefined;
}

/** Days with looks, newest first, and the day to ask before for the rest. */
export interface LookPage {
  readonly looks: readonly SeenLook[];
  readonly olderBefore: PlainDate | undefined;
}

const daysOnAPage = 30;

/**
 * Who has looked at a record, thirty days with looks at a time. Their own looking is not logged, so it is not here.
 *
 * @param before only days before this one; `undefined` begins with the newest
 */
export async function readLooks(
  visit: Visit,
  citizen: string,
  before: PlainDate | undefined,
): Promise<LookPage> {
  const end = before ?? addDays(visit.today, 1);
  const days = await readDays(visit, citizen, end);
  const oldest = days.slice(0, daysOnAPage).at(-1);
  if (oldest === undefined) return { looks: [], olderBefore: undefined };
  const looks = await readBetween(visit, citizen, oldest, end);
  return { looks, olderBefore: days.length > daysOnAPage ? oldest : undefined };
}

async function readDays({ tables }: Visit, citizen: string, end: PlainDate): Promise<PlainDate[]> {
  const rows = await tables
    .selectFrom('read_log_person as person')
    .innerJoin('read_log as log', 'log.id', 'person.read_log_id')
    .select('log.happened_on')
    .distinct()
    .where('person.citizen_id', '=', citizen)
    .where('log.happened_on', '<', end)
    .orderBy('log.happened_on', 'desc')
    .limit(daysOnAPage + 1)
    .execute();
  return rows.map(({ happened_on }) => happened_on as PlainDate);
}

interface Row extends Omit<SeenLook, 'title' | 'house' | 'actingAs'> {
  readonly titleDa: string;
  readonly titleEn: string;
  readonly house: string | null;
  readonly actingAs: readonly Relation[];
  readonly isNoted: boolean;
}

async function readBetween(
  { tables, language }: Visit,
  citizen: string,
  from: PlainDate,
  end: PlainDate,
): Promise<SeenLook[]> {
  const { byLink, byWorkplaceLink } = accessLogTexts[language];
  const { rows } = await sql<Row>`
    select log.happened_on as on, to_char(min(log.recorded_at at time zone 'Europe/Copenhagen'), 'HH24:MI') as at,
           coalesce(work.id, log.account_id) as visitor, coalesce(work.staff_name, around.shown_name, case when lent.id is not null then ${byLink} when given.id is not null then ${byWorkplaceLink} end, '') as name,
           coalesce(work.title_da, around.connection, '') as "titleDa",
           coalesce(work.title_en, around.connection, '') as "titleEn", house.name as house,
           log.action as opened, person.how, count(distinct log.id)::int as times,
           coalesce(array_agg(distinct held.relation) filter (where held.relation is not null), '{}') as "actingAs",
           bool_and(person.acting_as is not null) as "isNoted"
    from read_log_person person
      join read_log log on log.id = person.read_log_id
      left join employment work on work.id = log.employment_id
      left join organisation house on house.id = work.organisation_id
      left join lateral (
        select n.shown_name, n.connection from network_person n
        where log.employment_id is null and n.citizen_id = person.citizen_id and n.account_id = log.account_id
        order by upper(n.period) desc limit 1) around on true
      left join answer_link lent on lent.id = log.account_id
      left join placement_link given on given.id = log.account_id
      left join lateral unnest(person.acting_as) as held (relation) on true
    where person.citizen_id = ${citizen} and log.happened_on >= ${from} and log.happened_on < ${end}
    group by log.happened_on, log.action, person.how, log.account_id, work.id, house.name, around.shown_name, around.connection, lent.id, given.id
    order by log.happened_on desc, name, visitor, min(log.recorded_at)
  `.execute(tables);
  return rows.map(({ titleDa, titleEn, house, actingAs, isNoted, ...row }) => ({
    ...row,
    title: { da: titleDa, en: titleEn },
    house: house ?? undefined,
    actingAs: isNoted ? actingAs : undefined,
  }));
}

/** Somebody who has looked, and the last day they did. */
export interface LastLook {
  readonly name: string;
  readonly on: PlainDate;
}

/** The few people who looked last, each once. */
export async function readLastLooks(
  { tables }: Visit,
  citizen: string,
  howMany: number,
): Promise<readonly LastLook[]> {
  const rows = await tables
    .selectFrom('read_log_person as person')
    .innerJoin('read_log as log', 'log.id', 'person.read_log_id')
    .innerJoin('employment as work', 'work.id', 'log.employment_id')
    .select(['work.staff_name', sql<PlainDate>`max(log.happened_on)`.as('on')])
    .where('person.citizen_id', '=', citizen)
    .groupBy(['work.account_id', 'work.staff_name'])
    .orderBy('on', 'desc')
    .orderBy('work.staff_name')
    .limit(howMany)
    .execute();
  return rows.map(({ staff_name, on }) => ({ name: staff_name, on }));
}
