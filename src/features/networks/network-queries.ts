import { sql } from 'kysely';
import type { PersonalPart } from '../../domain/access/relation.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';

/** Somebody the citizen agreed to have around. */
export interface PersonAround {
  readonly id: string;
  readonly part: PersonalPart;
  readonly name: string;
  /** What they are to each other, in the citizen's words. */
  readonly connection: string;
  /** The association or place they come from. */
  readonly comesFrom: string | undefined;
  /** Absent where the agreement was taken back the day it was made. */
  readonly from: PlainDate | undefined;
  /** The last day, where one is set. */
  readonly to: PlainDate | undefined;
  readonly isNow: boolean;
  /** Sees nothing before the first invitation, nor after the day after the last meeting. */
  readonly whileInvited: boolean;
  /** The day somebody who was asked to be a mentor said no. */
  readonly saidNoOn: PlainDate | undefined;
  /** The day a volunteer mentor promised silence. */
  readonly promisedOn: PlainDate | undefined;
  /** How often a mentor and the citizen met, and for how many minutes; nothing where the viewer reads not every meeting. */
  readonly met: { readonly times: number; readonly minutes: number } | undefined;
  /** Who wrote it down; `undefined` where the citizen did. */
  readonly by: string | undefined;
}

interface Row
  extends Omit<PersonAround, 'from' | 'to' | 'by' | 'comesFrom' | 'promisedOn' | 'saidNoOn' | 'met'> {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly by: string | null;
  readonly comesFrom: string | null;
  readonly promisedOn: PlainDate | null;
  readonly saidNoOn: PlainDate | null;
  readonly times: number;
  readonly minutes: number;
}

/**
 * Everybody the citizen has or had around, whoever is around now first. Whoever agrees for the citizen reads every meeting
 * of theirs as well, so what is summed here is never a part of it.
 */
export async function readNetwork(
  { tables, today, may }: Visit,
  citizen: string,
): Promise<readonly PersonAround[]> {
  const { rows } = await sql<Row>`
    select n.id, n.part, n.shown_name as name, n.connection, n.comes_from as "comesFrom", lower(n.period) as "from",
           upper(n.period) - 1 as "to", n.period @> ${today}::date as "isNow",
           n.left_on as "saidNoOn", n.while_invited as "whileInvited",
           (select p.signed_on from mentor_promise p where p.network_person_id = n.id) as "promisedOn",
           met.times, met.minutes,
           (select max(e.staff_name) from employment e where e.account_id = n.recorded_by) as by
    from network_person n
      cross join lateral (
        select count(*)::int as times, coalesce(sum(s.minutes), 0)::int as minutes
        from attendance a join session s on s.id = a.session_id
        where n.part = 'volunteer_mentor' and a.citizen_id = n.citizen_id and s.held_by = n.account_id
          and s.cancelled_on is null and a.status in ('present', 'late')) met
    where n.citizen_id = ${citizen}
    order by n.period @> ${today}::date desc, n.shown_name, n.id
  `.execute(tables);
  const readsAllMeetings = may('network_person.agree');
  return rows.map(({ times, minutes, ...row }) => ({
    ...row,
    met: readsAllMeetings ? { times, minutes } : undefined,
    from: row.from ?? undefined,
    to: row.to ?? undefined,
    by: row.by ?? undefined,
    comesFrom: row.comesFrom ?? undefined,
    promisedOn: row.promisedOn ?? undefined,
    saidNoOn: row.saidNoOn ?? undefined,
  }));
}
