import { v7 as newId } from 'uuid';
import type { CriterionAnswer } from '../../domain/referral/criterion.ts';
import type { ToldFact } from '../../domain/referral/fact-value.ts';
import type { IntakeFact } from '../../domain/referral/intake-fact.ts';
import type { SentPart } from '../../domain/referral/referral.ts';
import type { Visit } from '../access/index.ts';

/** What every record of a way in hangs on. */
type Hangs = Pick<SentPart, 'authority' | 'citizen' | 'run' | 'id'>;

function hanging({ authority, citizen, run, id }: Hangs) {
  return { authority_id: authority, citizen_id: citizen, run_id: run, referral_id: id };
}

/** Adds a step. */
export async function addIntakeFact(
  { tables, viewer }: Visit,
  referral: Hangs,
  fact: IntakeFact,
  id: string = newId(),
): Promise<void> {
  await tables
    .insertInto('intake_fact')
    .values({
      ...hanging(referral),
      id,
      step_key: fact.step,
      step_kind: fact.kind,
      outcome: fact.outcome,
      on_date: fact.on,
      told_by: fact.toldBy,
      recorded_by: viewer.account,
    })
    .execute();
}

/** Adds an eligibility fact. One that puts another right names it; what stood before is never changed. */
export async function addEligibilityFact(
  { tables, viewer, today }: Visit,
  referral: Hangs,
  { key, value }: ToldFact,
  { id = newId(), replaces }: { readonly id?: string; readonly replaces?: string | undefined } = {},
): Promise<void> {
  await tables
    .insertInto('eligibility_fact')
    .values({
      ...hanging(referral),
      id,
      fact_key: key,
      value: JSON.stringify(value),
      recorded_on: today,
      replaces: replaces ?? null,
      recorded_by: viewer.account,
    })
    .execute();
}

/** Adds a fact that is told along and is no eligibility fact. */
export async function addToldFact(
  { tables, viewer, today }: Visit,
  referral: Hangs,
  { key, value }: ToldFact,
): Promise<void> {
  await tables
    .insertInto('referral_fact')
    .values({
      ...hanging(referral),
      id: newId(),
      fact_key: key,
      value: JSON.stringify(value),
      recorded_on: today,
      recorded_by: viewer.account,
    })
    .execute();
}

/** Keeps what was found and judged about each criterion. One nobody looked at is no row. */
export async function addCriteria(
  { tables, viewer }: Visit,
  referral: Hangs,
  criteria: readonly CriterionAnswer[],
): Promise<void> {
  const rows = criteria.flatMap(({ key, found, judged }) =>
    found === undefined && judged === undefined
      ? []
      : [
          {
            authority_id: referral.authority,
            referral_id: referral.id,
            citizen_id: referral.citizen,
            run_id: referral.run,
            criterion_key: key,
            found: found ?? null,
            judged: judged ?? null,
            recorded_by: viewer.account,
          },
        ],
  );
  if (rows.length > 0) await tables.insertInto('referral_criterion').values(rows).execute();
}
