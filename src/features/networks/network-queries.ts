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
  /** Absent where the agreement was taken back the day it was made. */
  readonly from: PlainDate | undefined;
  /** The last day, where one is set. */
  readonly to: PlainDate | undefined;
  readonly isNow: boolean;
  /** The day a volunteer mentor promised silence. */
  readonly promisedOn: PlainDate | undefined;
  /** Who wrote it down; `undefined` where the citizen did. */
  readonly by: string | undefined;
}

interface Row extends Omit<PersonAround, 'from' | 'to' | 'by' | 'promisedOn'> {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly by: string | null;
  readonly promisedOn: PlainDate | null;
}

/** Everybody the citizen has or had around, whoever is around now first. */
export async function readNetwork(
  { tables, today }: Visit,
  citizen: string,
): Promise<readonly PersonAround[]> {
  const { rows } = await sql<Row>`
    select n.id, n.part, n.shown_name as name, n.connection, lower(n.period) as "from",
           upper(n.period) - 1 as "to", n.period @> ${today}::date as "isNow",
           (select p.signed_on from mentor_promise p where p.network_person_id = n.id) as "promisedOn",
           (select max(e.staff_name) from employment e where e.account_id = n.recorded_by) as by
    from network_person n
    where n.citizen_id = ${citizen}
    order by n.period @> ${today}::date desc, n.shown_name, n.id
  `.execute(tables);
  return rows.map((row) => ({
    ...row,
    from: row.from ?? undefined,
    to: row.to ?? undefined,
    by: row.by ?? undefined,
    promisedOn: row.promisedOn ?? undefined,
  }));
}
