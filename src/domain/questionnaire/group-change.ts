import type { ScoreRule } from './questionnaire.ts';
import { type ReliableChange, reliableChange } from './reliable-change.ts';
import { tDeviate } from './t-deviate.ts';

/** One course's first and last score by one rule; `undefined` where there is none, or only the one. */
export interface ScorePair {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** How the scores of a group moved between the first and the last time: what was answered, and never why. */
export interface GroupChange {
  readonly courses: number;
  /** Courses with both scores. */
  readonly both: number;
  /** Mean of last minus first, with limits of 95 % by Student's t; none with fewer than two. In points of the score. */
  readonly mean: number | undefined;
  readonly limits: { readonly low: number; readonly high: number } | undefined;
  /**
   * Standardised response mean: the mean change in standard deviations of the change (Liang et al. 1990, Medical Care
   * 28(7), 632–642). None where nobody's change differs from anybody's.
   */
  readonly srm: number | undefined;
  readonly counts: Readonly<Record<ReliableChange, number>>;
}

export function groupChange(
  rule: Pick<ScoreRule, 'better' | 'norm'>,
  pairs: readonly ScorePair[],
): GroupChange {
  const changes = pairs.flatMap(({ before, after }) =>
    before === undefined || after === undefined ? [] : [after - before],
  );
  const counts = { better: 0, unchanged: 0, worse: 0, not_assessed: 0 };
  for (const { before, after } of pairs) counts[reliableChange(rule, before, after)] += 1;
  return { courses: pairs.length, both: changes.length, counts, ...spread(changes) };
}

function spread(changes: readonly number[]): Pick<GroupChange, 'mean' | 'limits' | 'srm'> {
  const n = changes.length;
  if (n === 0) return { mean: undefined, limits: undefined, srm: undefined };
  const mean = changes.reduce((sum, change) => sum + change, 0) / n;
  if (n === 1) return { mean, limits: undefined, srm: undefined };
  const deviation = Math.sqrt(changes.reduce((sum, change) => sum + (change - mean) ** 2, 0) / (n - 1));
  const margin = (tDeviate(n - 1) * deviation) / Math.sqrt(n);
  return {
    mean,
    limits: { low: mean - margin, high: mean + margin },
    srm: deviation === 0 ? undefined : mean / deviation,
  };
}

/** A count as it may be told: `undefined` where it is hidden. */
export type ToldCount = number | undefined;

/**
 * The counts as somebody is told them who may not read the scores behind. How many answered twice is known, and so is how
 * many are not assessed; among those who are, 1 up to one less than the threshold are hidden, and where only one count is
 * hidden, the smallest of the others that is not nought, too.
 */
export function toldCounts(
  { not_assessed, ...assessed }: GroupChange['counts'],
  threshold: number,
): Readonly<Record<ReliableChange, ToldCount>> {
  const entries = Object.entries(assessed) as [keyof typeof assessed, number][];
  const hidden = new Set(entries.filter(([, count]) => count > 0 && count < threshold).map(([name]) => name));
  if (hidden.size === 1) {
    const others = entries.filter(([name, count]) => !hidden.has(name) && count > 0);
    const [next] = others.toSorted(([, one], [, other]) => one - other);
    if (next !== undefined) hidden.add(next[0]);
  }
  const told = (name: keyof typeof assessed): ToldCount => (hidden.has(name) ? undefined : assessed[name]);
  return { better: told('better'), unchanged: told('unchanged'), worse: told('worse'), not_assessed };
}
