import { type RawBuilder, sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Amendment } from '../../domain/referral/amend-referral.ts';
import type { FactValue } from '../../domain/referral/fact-value.ts';
import type { Visit } from '../access/index.ts';
import { factValueOf } from './fact-words.ts';

/** Who put something right, why and when. */
interface Trace {
  readonly on: PlainDate;
  /** Absent where the citizen did it. */
  readonly by: string | undefined;
  readonly reason: string | undefined;
}

/** Something put right in a referral. */
export type KeptAmendment = Amendment & Trace;

/** An eligibility fact put right: kept apart, for those who may read such facts. */
export interface KeptFactAmendment extends Trace {
  readonly key: string;
  readonly old: FactValue | undefined;
  readonly new: FactValue | undefined;
  /** The day the old answer was told. */
  readonly oldOn: PlainDate | undefined;
}

/** What was put right in a referral after it was sent, in the order it was. */
export async function readAmendments({ tables }: Visit, referral: string): Promise<readonly KeptAmendment[]> {
  const { rows } = await sql<AmendmentRow>`
    select a.part, a.fact_key, a.old_value, a.new_value, a.reason, a.amended_on,
           case when a.told_by = 'staff' then (
             select max(w.staff_name) from employment w
             where w.account_id = a.recorded_by and w.organisation_id = a.authority_id) end as by_name
    from referral_amendment a where a.referral_id = ${referral}
    order by a.recorded_at, a.id
  `.execute(tables);
  return rows.flatMap((row) => {
    const amendment = amendmentOf(row);
    const trace = { on: row.amended_on, by: row.by_name ?? undefined, reason: row.reason ?? undefined };
    return amendment === undefined ? [] : [{ ...amendment, ...trace }];
  });
}

interface AmendmentRow {
  readonly part: string;
  readonly fact_key: string | null;
  readonly old_value: unknown;
  readonly new_value: unknown;
  readonly reason: string | null;
  readonly amended_on: PlainDate;
  readonly by_name: string | null;
}

function amendmentOf({ part, fact_key, old_value, new_value }: AmendmentRow): Amendment | undefined {
  if (part === 'grounds') return { part, old: String(old_value), new: String(new_value) };
  if (part === 'route') return { part, old: textOf(old_value), new: textOf(new_value) };
  if (fact_key === null) return undefined;
  const [old, now] = [factValueOf(old_value) ?? null, factValueOf(new_value) ?? null];
  return { part: 'fact', key: fact_key, old, new: now };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The eligibility facts that were put right, in the order they were; none for those they are kept from. */
export async function readFactAmendments(
  { tables }: Visit,
  referral: string,
): Promise<readonly KeptFactAmendment[]> {
  const { rows } = await sql<FactRow>`
    select fact.fact_key, fact.value as new_value, before.value as old_value, before.recorded_on as old_on,
           a.reason, a.amended_on,
           (select max(w.staff_name) from employment w
            where w.account_id = a.recorded_by and w.organisation_id = a.authority_id) as by_name
    from eligibility_fact_amendment a
      join eligibility_fact fact on fact.authority_id = a.authority_id and fact.id = a.eligibility_fact_id
      left join eligibility_fact before on before.authority_id = fact.authority_id and before.id = fact.replaces
    where a.referral_id = ${referral}
    order by a.recorded_at, fact.id
  `.execute(tables);
  return rows.map((row) => ({
    key: row.fact_key,
    old: factValueOf(row.old_value),
    new: factValueOf(row.new_value),
    oldOn: row.old_on ?? undefined,
    on: row.amended_on,
    by: row.by_name ?? undefined,
    reason: row.reason,
  }));
}

interface FactRow {
  readonly fact_key: string;
  readonly new_value: unknown;
  readonly old_value: unknown;
  readonly old_on: PlainDate | null;
  readonly reason: string;
  readonly amended_on: PlainDate;
  readonly by_name: string | null;
}

/** Whether an amendment with this id is there: the trace of a form that was sent before. */
export async function hasAmendment({ tables }: Visit, id: string): Promise<boolean> {
  const row = await tables
    .selectFrom('referral_amendment')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** SQL for the way in a referral stands with: the one it was last given, or the one it was sent with. */
export function standingRoute(alias: string): RawBuilder<string | null> {
  return standing(alias, 'route', 'route_key');
}

/** SQL for the words a referral stands with. */
export function standingGrounds(alias: string): RawBuilder<string> {
  return standing(alias, 'grounds', 'reason');
}

function standing<Value>(alias: string, part: string, column: string): RawBuilder<Value> {
  const [id, sent] = [sql.ref(`${alias}.id`), sql.ref(`${alias}.${column}`)];
  return sql<Value>`coalesce((
    select a.new_value #>> '{}' from referral_amendment a where a.referral_id = ${id} and a.part = ${part}
    order by a.recorded_at desc, a.id desc limit 1), ${sent})`;
}
