import type { PlainDate } from '../kernel/plain-date.ts';

/** A step agreed in a note. */
export interface AgreedStep {
  readonly what: string;
  /** The day it is to happen; many steps have none. */
  readonly on: PlainDate | undefined;
  readonly agreedOn: PlainDate;
}

/**
 * The one step that comes next: the nearest with a day from today on, otherwise the newest without a day.
 * A step whose day has passed is not brought up again.
 */
export function nextStepNow<Step extends AgreedStep>(
  steps: readonly Step[],
  today: PlainDate,
): Step | undefined {
  const dated = steps.filter(({ on }) => on !== undefined && on >= today);
  const undated = steps.filter(({ on }) => on === undefined);
  return (
    dated.toSorted((a, b) => inOrder(a.on ?? '', b.on ?? ''))[0] ??
    undated.toSorted((a, b) => inOrder(b.agreedOn, a.agreedOn))[0]
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
