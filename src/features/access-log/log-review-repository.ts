import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { WhyDrawn } from '../../domain/access-log/count-judgements.ts';
import type { JudgedLook } from '../../domain/access-log/judgement.ts';
import type { SamplePlan } from '../../domain/access-log/plan-sample.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import type { LookCount, LookKey } from './looks-queries.ts';

/** A look that was drawn, and why. */
export interface DrawnLook extends LookKey {
  readonly why: readonly WhyDrawn[];
}

/** A sample as it was drawn, before anybody has judged a row of it. */
export interface NewReview {
  readonly authority: string;
  readonly id: string;
  readonly plan: SamplePlan;
  readonly seed: number;
  readonly count: LookCount;
  /** In how many looks a pattern was found; absent where chance alone decided. */
  readonly hits: number | undefined;
  readonly drawn: readonly DrawnLook[];
}

/** Saves a sample with its rows. False when one of that id is there already: the form was sent twice. */
export async function addReview(visit: EmployeeVisit, review: NewReview): Promise<boolean> {
  const { tables, today, viewer } = visit;
  const { authority, id, plan, seed, count, hits } = review;
  const saved = await sql`
    insert into log_review (authority_id, id, drawn_on, how, looked_at, seed, size, looks, hits, lists_left_out,
                            own_left_out, recorded_by)
    values (${authority}, ${id}, ${today}, ${plan.how}, daterange(${plan.from}, ${plan.to}, '[]'), ${seed}, ${plan.size},
            ${count.looks}, ${hits ?? null}, ${count.listed}, ${count.own}, ${viewer.account})
    on conflict do nothing
  `.execute(tables);
  if (saved.numAffectedRows !== 1n) return false;
  await addItems(visit, review);
  return true;
}

async function addItems({ tables }: EmployeeVisit, { authority, id, drawn }: NewReview): Promise<void> {
  await sql`
    insert into log_review_item (authority_id, id, log_review_id, position, read_log_id, citizen_id, why)
    select ${authority}, item.id, ${id}, item.position, item.request, item.citizen, string_to_array(item.why, ' ')
    from unnest(${drawn.map(() => newId())}::uuid[], ${drawn.map(({ request }) => request)}::uuid[],
                ${drawn.map(({ citizen }) => citizen)}::uuid[], ${drawn.map(({ why }) => why.join(' '))}::text[])
      with ordinality as item (id, request, citizen, why, position)
  `.execute(tables);
}

/** A row's judgement, to be written down. */
export type NewJudgement = JudgedLook & { readonly id: string };

/** Writes judgements, today and in the viewer's name. */
export async function saveJudgements(
  { tables, today, viewer }: EmployeeVisit,
  review: string,
  judged: readonly NewJudgement[],
): Promise<void> {
  await sql`
    update log_review_item i
    set judgement = row.judgement, remark = row.remark, judged_on = ${today}, judged_by = ${viewer.account}
    from unnest(${judged.map(({ id }) => id)}::uuid[], ${judged.map(({ judgement }) => judgement)}::text[],
                ${judged.map(({ remark }) => remark ?? null)}::text[]) as row (id, judgement, remark)
    where i.id = row.id and i.log_review_id = ${review}
  `.execute(tables);
}

/** Signs a sample in the viewer's name. From here on the database changes nothing in it. */
export async function saveSignature(
  { tables, viewer }: EmployeeVisit,
  review: string,
  signedOffOn: PlainDate,
): Promise<void> {
  await sql`
    update log_review set signed_off_on = ${signedOffOn}, signed_off_by = ${viewer.account} where id = ${review}
  `.execute(tables);
}
