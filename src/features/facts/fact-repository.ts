import { sql } from 'kysely';
import type { Circle } from '../../domain/fact/fact-form.ts';
import type { NewFact } from '../../domain/fact/record-fact.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';

/** A fact on its way into the ledger, with the row it puts right where it does. */
export interface Entering {
  readonly citizen: string;
  readonly authority: string;
  readonly id: string;
  readonly corrects: string | undefined;
}

/** What became of writing: a new row, the same press again, or somebody else put the same row right first. */
export type Written = 'written' | 'there-already' | 'put-right-by-another';

/** Adds a fact. Nothing is ever changed: a correction is a row of its own. */
export async function addFact(
  visit: Visit,
  circle: Circle,
  { citizen, authority, id, corrects }: Entering,
  fact: NewFact & { readonly takenBack: boolean },
): Promise<Written> {
  const { from, to } = fact.period;
  const own = ownColumns[circle](fact);
  const added = await sql`
    insert into ${sql.table(`${circle}_fact`)} (authority_id, id, citizen_id, fact_kind, period, source, replaces,
      taken_back, recorded_by, ${sql.join(Object.keys(own).map((column) => sql.ref(column)))})
    values (${authority}, ${id}, ${citizen}, ${fact.kind}, daterange(${from}::date, ${to ?? null}::date, '[]'),
      ${fact.source}, ${corrects ?? null}, ${fact.takenBack}, ${visit.viewer.account}, ${sql.join(Object.values(own))})
    on conflict do nothing
  `.execute(visit.tables);
  if (added.numAffectedRows === 1n) return 'written';
  const same = await sql`select from ${sql.table(`${circle}_fact`)} where id = ${id}`.execute(visit.tables);
  return same.rows.length > 0 ? 'there-already' : 'put-right-by-another';
}

/** What only one circle's table has. */
const ownColumns: Readonly<
  Record<Circle, (fact: NewFact) => Readonly<Record<string, string | number | null>>>
> = {
  work: ({ codeId, hoursAWeek, place, extent, returnedTo }) => ({
    code_id: codeId ?? null,
    hours_a_week: hoursAWeek ?? null,
    employer: place ?? null,
    extent: extent ?? null,
    returned_to: returnedTo ?? null,
  }),
  benefit: ({ codeId, decidedFor }) => ({ code_id: codeId ?? null, decided_for: decidedFor ?? null }),
  other: ({ place, noLonger }) => ({ place: place ?? null, no_longer: noLonger ?? null }),
};

/** Adds what the citizen says of a fact; false when they have said something already. */
export async function addDispute(
  { tables, viewer, today }: Visit,
  circle: Circle,
  fact: string,
  words: string,
): Promise<{ readonly authority: string; readonly on: PlainDate } | undefined> {
  const { rows } = await sql<{ readonly authority: string }>`
    insert into ${sql.table(`${circle}_fact_dispute`)}
      (authority_id, fact_id, citizen_id, fact_recorded_by, words, disputed_on, recorded_by)
    select f.authority_id, f.id, f.citizen_id, f.recorded_by, ${words}, ${today}, ${viewer.account}
    from ${sql.table(`${circle}_fact`)} f where f.id = ${fact}
    on conflict do nothing
    returning authority_id as authority
  `.execute(tables);
  const [row] = rows;
  return row && { authority: row.authority, on: today };
}
