import type { Placement } from '../placement-model.ts';

/** Before its first day there is nothing to say of it, and of one that was taken back neither. */
export function canBeEvaluated({ now }: Placement, today: string): boolean {
  return !now.takenBack && now.from <= today;
}
