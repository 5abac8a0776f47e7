import { type Kysely, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Tables } from '../../../../database/row-types.ts';
import type { LinkVisit, Visit } from '../../access/index.ts';
import type { Opening, TryingCode } from '../../answering/index.ts';

const course = sql`authority_id, enrolment_id, citizen_id, run_id, referral_id`;

/** Gives a workplace a link to one agreement. Its account begins with it. Answers its id. */
export async function addLink({ tables, viewer, today }: Visit, agreement: string): Promise<string> {
  const id = newId();
  await sql`
    insert into placement_link (${course}, id, placement_id, made_on, recorded_by)
    select ${course}, ${id}, placement_id, ${today}::date, ${viewer.account}
    from placement_agreement a where a.id = ${agreement}`.execute(tables);
  return id;
}

/** Closes every open link to one agreement. */
export async function endLinks(
  { tables, viewer, today }: Visit,
  placement: string,
  why: 'stopped' | 'replaced',
): Promise<void> {
  await sql`
    insert into placement_link_end (${course}, placement_link_id, placement_id, why, ended_on, recorded_by)
    select ${course}, l.id, placement_id, ${why}, ${today}::date, ${viewer.account}
    from placement_link l
    where l.placement_id = ${placement}
      and not exists (select from placement_link_end e where e.authority_id = l.authority_id and e.placement_link_id = l.id)
  `.execute(tables);
}

/** Whether a link to an agreement is out, as far as somebody has not closed it. */
export async function hasOpenLink({ tables }: Pick<Visit, 'tables'>, placement: string): Promise<boolean> {
  const { rows } = await sql`
    select from placement_link l
    where l.placement_id = ${placement}
      and not exists (select from placement_link_end e where e.authority_id = l.authority_id and e.placement_link_id = l.id)
    limit 1`.execute(tables);
  return rows.length > 0;
}

/** Gives a link its key and its code, as hashes. Throws when it has one: both are given once. */
export async function keyLink(
  { tables }: Visit,
  link: string,
  key: Buffer,
  code: Buffer,
  tries: number,
): Promise<void> {
  const { rows } = await sql<{ readonly done: boolean }>`
    select app.key_placement_link(${link}, ${key}, ${code}, ${tries}::integer) as done`.execute(tables);
  if (rows[0]?.done !== true) throw new Error('a link is given its key once');
}

/** Tries to open a workplace's link, before anybody has entered. */
export async function openPlacementByCode(
  tables: Kysely<Tables>,
  { key, code, token, day, lapsesAt }: TryingCode,
): Promise<Opening> {
  const { rows } = await sql<Opening>`
    select standing, tries
    from app.open_placement_by_code(${key}, ${code ?? null}::bytea, ${token}, ${day}::date, ${lapsesAt}::timestamptz)
  `.execute(tables);
  return rows[0] ?? { standing: 'closed', tries: 0 };
}

/** Adds the workplace's yes to the version it read; false where it has said it. */
export async function addYesByLink(
  { tables, viewer, today }: LinkVisit,
  agreement: string,
  id: string,
  byName: string,
): Promise<boolean> {
  const added = await sql`
    insert into placement_acceptance (${course}, id, placement_id, agreement_id, party, way, accepted_by_name, accepted_on, recorded_by)
    select ${course}, ${id}, placement_id, a.id, 'employer', 'link', ${byName}, ${today}::date, ${viewer.account}
    from placement_agreement a where a.id = ${agreement}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}
