import type { PlainDate } from '../kernel/plain-date.ts';
import type { ScorePair } from './group-change.ts';

/** A score of one course, of nobody: of which time it is, and when it was worked out. */
export interface RecordedScore {
  readonly asking: string;
  readonly nth: number;
  /** None where too little was answered. */
  readonly value: number | undefined;
  readonly answeredOn: PlainDate;
  readonly recordedOn: PlainDate;
}

/**
 * The first and the last score of a course by one rule and one side, as they stood at a moment; no last where there was
 * one time only.
 * @param scores in the order they were worked out: of the same time the last one stands
 */
export function scorePairAt(
  scores: readonly RecordedScore[],
  { asOf, knownAt }: { readonly asOf: PlainDate; readonly knownAt: PlainDate },
): ScorePair {
  const standing = new Map<string, RecordedScore>();
  for (const score of scores)
    if (score.answeredOn <= asOf && score.recordedOn <= knownAt)
      standing.set(`${score.asking} ${score.nth}`, score);
  const inOrder = [...standing.entries()]
    .toSorted(([one, a], [other, b]) => (key(a, one) < key(b, other) ? -1 : 1))
    .map(([, score]) => score);
  return { before: inOrder.at(0)?.value, after: inOrder.length > 1 ? inOrder.at(-1)?.value : undefined };
}

function key({ answeredOn }: RecordedScore, name: string): string {
  return `${answeredOn} ${name}`;
}
