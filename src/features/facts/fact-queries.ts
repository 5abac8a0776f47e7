import { type RawBuilder, sql } from 'kysely';
import { type Circle, circles } from '../../domain/fact/fact-form.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { FactId, OutcomeFact } from '../../domain/outcome/outcome-fact.ts';
import type { Visit } from '../access/index.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** The facts about everybody referred to a run that had been recorded by `knownAt`, by citizen. */
export async function readFactsOfRun(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
  { knownAt }: Moment,
): Promise<ReadonlyMap<string, readonly OutcomeFact[]>> {
  const ofRun = (table: FactTable): RawBuilder<unknown> =>
    factsSql(
      table,
      sql`
    exists (select from referral r where r.run_id = ${run} and r.authority_id = f.authority_id and r.citizen_id = f.citizen_id)
      and ${recordedOn} <= ${knownAt}`,
    );
  const { rows } = await sql<FactRow>`
    ${ofRun('work_fact')} union all ${ofRun('benefit_fact')} union all ${ofRun('other_fact')} order by recorded_at, id
  `.execute(tables);
  const byCitizen = new Map<string, OutcomeFact[]>();
  for (const row of rows) {
    const own = byCitizen.get(row.citizen_id) ?? [];
    own.push(factOf(row));
    byCitizen.set(row.citizen_id, own);
  }
  return byCitizen;
}

type FactTable = 'work_fact' | 'benefit_fact' | 'other_fact';

const recordedOn = sql<PlainDate>`(f.recorded_at at time zone 'Europe/Copenhagen')::date`;

/** What the three tables have of a fact, each with its own columns and nothing in the others'. */
const ownColumns: Readonly<Record<FactTable, RawBuilder<unknown>>> = {
  work_fact: sql`coalesce(f.extent, c.code) as code, f.code_id, f.returned_to, f.hours_a_week::float8 as hours, f.employer, null as decided_for, null as no_longer`,
  benefit_fact: sql`c.code, f.code_id, null as returned_to, null::float8 as hours, null as employer, f.decided_for, null as no_longer`,
  other_fact: sql`null as code, null::uuid as code_id, null as returned_to, null::float8 as hours, f.place as employer, null as decided_for, f.no_longer`,
};

function factsSql(
  table: FactTable,
  where: RawBuilder<unknown>,
  more: RawBuilder<unknown> = sql``,
): RawBuilder<unknown> {
  const codes = table === 'other_fact' ? sql`` : sql`left join code c on c.id = f.code_id`;
  return sql`
    select f.citizen_id, ${more} f.id, f.fact_kind as kind, ${ownColumns[table]}, lower(f.period) as "from",
           upper(f.period) - 1 as "to", f.source, ${recordedOn} as recorded_on,
           to_char(f.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as recorded_at,
           f.replaces, f.taken_back
    from ${sql.table(table)} f ${codes} where ${where}`;
}

/** The whole ledger of one citizen, as far as the viewer may see it: the last written first. */
export async function readLedger(
  { tables, viewer }: Pick<Visit, 'tables' | 'viewer'>,
  citizen: string,
): Promise<readonly LedgerEntry[]> {
  const ofCitizen = (circle: Circle): RawBuilder<unknown> => {
    const dispute = sql.table(`${circle}_fact_dispute`);
    return factsSql(
      `${circle}_fact`,
      sql`f.citizen_id = ${citizen}`,
      sql`${circle} as circle, f.recorded_by = ${viewer.account} as is_own,
          (select max(e.staff_name) from employment e where e.account_id = f.recorded_by) as by,
          (select d.words from ${dispute} d where d.authority_id = f.authority_id and d.fact_id = f.id) as dispute_words,
          (select d.disputed_on from ${dispute} d where d.authority_id = f.authority_id and d.fact_id = f.id) as disputed_on,`,
    );
  };
  const { rows } = await sql<EntryRow>`
    ${sql.join(circles.map(ofCitizen), sql` union all `)} order by recorded_at desc, id
  `.execute(tables);
  return rows.map((row) => ({
    fact: factOf(row),
    circle: row.circle,
    codeId: row.code_id ?? undefined,
    returnedTo: row.returned_to ?? undefined,
    by: row.by ?? undefined,
    isOwn: row.is_own,
    dispute:
      row.dispute_words === null || row.disputed_on === null
        ? undefined
        : { words: row.dispute_words, on: row.disputed_on },
  }));
}

interface EntryRow extends FactRow {
  readonly circle: Circle;
  readonly code_id: string | null;
  readonly returned_to: NonNullable<LedgerEntry['returnedTo']> | null;
  readonly by: string | null;
  readonly is_own: boolean;
  readonly dispute_words: string | null;
  readonly disputed_on: PlainDate | null;
}

interface FactRow {
  readonly citizen_id: string;
  readonly id: FactId;
  readonly kind: OutcomeFact['kind'];
  readonly code: string | null;
  readonly hours: number | null;
  readonly employer: string | null;
  readonly decided_for: OutcomeFact['decidedFor'] | null;
  readonly no_longer: OutcomeFact['noLonger'] | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly source: OutcomeFact['source'];
  readonly recorded_on: PlainDate;
  readonly recorded_at: string;
  readonly replaces: FactId | null;
  readonly taken_back: boolean;
}

function factOf(row: FactRow): OutcomeFact {
  return {
    id: row.id,
    kind: row.kind,
    code: row.code ?? undefined,
    from: row.from,
    to: row.to ?? undefined,
    hoursAWeek: row.hours ?? undefined,
    employer: row.employer ?? undefined,
    decidedFor: row.decided_for ?? undefined,
    noLonger: row.no_longer ?? undefined,
    source: row.source,
    recordedOn: row.recorded_on,
    replaces: row.replaces ?? undefined,
    takenBack: row.taken_back,
  };
}
