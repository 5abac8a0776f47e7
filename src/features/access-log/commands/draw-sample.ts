import { drawHits } from '../../../domain/access-log/draw-hits.ts';
import { drawPositions } from '../../../domain/access-log/draw-positions.ts';
import { findPatterns, type Hit } from '../../../domain/access-log/pattern.ts';
import type { SamplePlan } from '../../../domain/access-log/plan-sample.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { addReview, type DrawnLook } from '../log-review-repository.ts';
import {
  countLooks,
  type KeyedLook,
  type LogPeriod,
  type LookCount,
  readLooksAt,
  readLooksWithLikeness,
} from '../looks-queries.ts';

/** What is asked for: the plan, the id its form was shown with, and the seed that chance begins with. */
export interface SampleOrder {
  readonly authority: string;
  readonly id: string;
  readonly plan: SamplePlan;
  readonly seed: number;
}

/**
 * Draws a sample of a house's log and keeps it. Sent twice it is drawn once. Refused when there is nothing to draw
 * from; that no pattern was found is a result, and kept.
 */
export async function drawSample(
  visit: EmployeeVisit,
  order: SampleOrder,
): Promise<Result<string, 'no-looks'>> {
  const { authority, id, plan, seed } = order;
  const period = { authority, from: plan.from, to: plan.to };
  const count = await countLooks(visit, period);
  if (count.looks === 0) return refused('no-looks');
  const result =
    plan.how === 'random'
      ? await byChance(visit, period, order, count)
      : await byPattern(visit, period, order);
  if (!(await addReview(visit, { authority, id, plan, seed, count, ...result }))) return accepted(id);
  await visit.record({
    action: 'log_review.draw',
    subject: { kind: 'log_review', id },
    authority,
    payload: {},
  });
  return accepted(id);
}

interface Drawn {
  readonly hits: number | undefined;
  readonly drawn: readonly DrawnLook[];
}

async function byChance(
  visit: EmployeeVisit,
  period: LogPeriod,
  { plan, seed }: SampleOrder,
  { looks }: LookCount,
): Promise<Drawn> {
  const keys = await readLooksAt(visit, period, drawPositions(looks, plan.size, seed));
  return { hits: undefined, drawn: keys.map((key) => ({ ...key, why: ['random'] })) };
}

async function byPattern(
  visit: EmployeeVisit,
  period: LogPeriod,
  { plan, seed }: SampleOrder,
): Promise<Drawn> {
  const hits: readonly Hit<KeyedLook>[] = findPatterns(await readLooksWithLikeness(visit, period));
  const drawn = drawHits(hits, plan.size, seed);
  return {
    hits: hits.length,
    drawn: drawn.map(({ look: { request, citizen }, why }) => ({ request, citizen, why })),
  };
}
