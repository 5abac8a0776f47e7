import { sql } from 'kysely';
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';

/** Somebody who opened a page that showed the citizen, with what, and how many times that day. */
export interface Look {
  readonly on: PlainDate;
  /** The job they acted in: two people may share a name. */
  readonly employment: string;
  readonly name: string;
  readonly title: { readonly da: string; readonly en: string };
  readonly house: string;
  /** The code of what was opened: an action, or the address of a page that names no record. */
  readonly opened: string;
  readonly times: number;
}

/** Days with looks, newest first, and the day to ask before for the rest. */
export interface LookPage {
  readonly looks: readonly Look[];
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

async function readBetween(
  { tables }: Visit,
  citizen: string,
  from: PlainDate,
  end: PlainDate,
): Promise<Look[]> {
  const rows = await tables
    .selectFrom('read_log_person as person')
    .innerJoin('read_log as log', 'log.id', 'person.read_log_id')
    .innerJoin('employment as work', 'work.id', 'log.employment_id')
    .innerJoin('organisation as house', 'house.id', 'work.organisation_id')
    .select(['log.happened_on', 'log.action', 'work.id', 'work.staff_name', 'work.title_da', 'work.title_en'])
    .select(['house.name as house_name', sql<number>`count(*)::int`.as('times')])
    .where('person.citizen_id', '=', citizen)
    .where('log.happened_on', '>=', from)
    .where('log.happened_on', '<', end)
    .groupBy(['log.happened_on', 'log.action', 'work.id', 'house.name'])
    .orderBy('log.happened_on', 'desc')
    .orderBy('work.staff_name')
    .orderBy('work.id')
    .orderBy(sql`min(log.recorded_at)`)
    .execute();
  return rows.map((row) => ({
    on: row.happened_on as PlainDate,
    employment: row.id,
    name: row.staff_name,
    title: { da: row.title_da, en: row.title_en },
    house: row.house_name,
    opened: row.action,
    times: row.times,
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
