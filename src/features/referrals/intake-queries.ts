import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Verdict } from '../../domain/programme/holds.ts';
import type { CriterionAnswer, Judgement } from '../../domain/referral/criterion.ts';
import type { FactValue, ToldFact } from '../../domain/referral/fact-value.ts';
import type { IntakeFact } from '../../domain/referral/intake-fact.ts';
import type { NotedStepKind } from '../../domain/referral/intake-step.ts';
import type { StepOutcome } from '../../domain/referral/step-outcome.ts';
import type { Visit } from '../access/index.ts';
import { type KeptAmendment, readAmendments } from './amendment-queries.ts';
import { factValueOf } from './fact-words.ts';

/** A fact of a referral as it lies in the table. */
export interface KeptFact extends ToldFact {
  readonly id: string;
  readonly on: PlainDate;
}

/** What was written down on the way in, in the order it was, by referral. */
export async function readIntakeFacts(
  { tables }: Visit,
  referrals: readonly string[],
): Promise<ReadonlyMap<string, readonly IntakeFact[]>> {
  if (referrals.length === 0) return new Map();
  const rows = await tables
    .selectFrom('intake_fact')
    .select(['referral_id', 'step_key', 'step_kind', 'outcome', 'on_date', 'told_by'])
    .where('referral_id', 'in', referrals)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const facts = rows.map((row) => ({
    referral: row.referral_id,
    step: row.step_key,
    kind: row.step_kind as NotedStepKind,
    outcome: row.outcome as StepOutcome,
    on: row.on_date as PlainDate,
    toldBy: row.told_by === 'citizen' ? ('citizen' as const) : ('staff' as const),
  }));
  return Map.groupBy(facts, ({ referral }) => referral);
}

/** Whether a step with this id is there: the trace of a form that was sent before. */
export async function hasIntakeFact({ tables }: Visit, id: string): Promise<boolean> {
  const row = await tables.selectFrom('intake_fact').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** The eligibility facts as they stand: what was put right later stands instead of what it replaces. */
export async function readEligibility({ tables }: Visit, referral: string): Promise<readonly KeptFact[]> {
  const rows = await tables
    .selectFrom('eligibility_fact')
    .select(['id', 'fact_key', 'value', 'recorded_on', 'replaces'])
    .where('referral_id', '=', referral)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const replaced = new Set(rows.map(({ replaces }) => replaces));
  return newestOfEach(rows.filter(({ id }) => !replaced.has(id)));
}

/** The other facts that were told along. */
export async function readTold(visit: Visit, referral: string): Promise<readonly KeptFact[]> {
  const rows = await visit.tables
    .selectFrom('referral_fact')
    .select(['id', 'fact_key', 'value', 'recorded_on'])
    .where('referral_id', '=', referral)
    .execute();
  const amended = (await readAmendments(visit, referral)).flatMap((one) =>
    one.part === 'fact' ? [one] : [],
  );
  return withAmended(newestOfEach(rows), amended);
}

/** The facts with what was put right since: the newest answer stands, and one that was emptied is told no more. */
function withAmended(
  told: readonly KeptFact[],
  amended: readonly (KeptAmendment & { readonly part: 'fact' })[],
): readonly KeptFact[] {
  const byKey = new Map(told.map((fact) => [fact.key, fact]));
  for (const { key, new: value, on } of amended) {
    if (value === null) byKey.delete(key);
    else byKey.set(key, { id: byKey.get(key)?.id ?? key, key, value, on });
  }
  return [...byKey.values()];
}

interface FactRow {
  readonly id: string;
  readonly fact_key: string;
  readonly value: unknown;
  readonly recorded_on: string;
}

/** Two people may each have told a fact without seeing the other's: the later one stands. */
function newestOfEach(rows: readonly FactRow[]): readonly KeptFact[] {
  const byKey = new Map(rows.map((row) => [row.fact_key, row]));
  return [...byKey.values()].flatMap((row) => {
    const value: FactValue | undefined = factValueOf(row.value);
    return value === undefined
      ? []
      : [{ id: row.id, key: row.fact_key, value, on: row.recorded_on as PlainDate }];
  });
}

/** What was found about each criterion when the referral was answered. */
export async function readCriteria({ tables }: Visit, referral: string): Promise<readonly CriterionAnswer[]> {
  const rows = await tables
    .selectFrom('referral_criterion')
    .select(['criterion_key', 'found', 'judged'])
    .where('referral_id', '=', referral)
    .execute();
  return rows.map(({ criterion_key, found, judged }) => ({
    key: criterion_key,
    found: (found as Verdict | null) ?? undefined,
    judged: (judged as Judgement | null) ?? undefined,
  }));
}

/** The day a citizen was born, for an age that a criterion asks about; `undefined` where it is not the viewer's. */
export async function readBornOn({ tables }: Visit, citizen: string): Promise<PlainDate | undefined> {
  const row = await tables
    .selectFrom('citizen_identity')
    .select('born_on')
    .where('citizen_id', '=', citizen)
    .executeTakeFirst();
  return row?.born_on as PlainDate | undefined;
}

/** Whether an eligibility fact with this id is there: the trace of a form that was sent before. */
export async function hasEligibilityFact({ tables }: Visit, id: string): Promise<boolean> {
  const row = await tables
    .selectFrom('eligibility_fact')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}
