import type { Placement } from '../placement-model.ts';

/** A workplace hears a name when the citizen has said yes to the very words it will read. */
export function canBeShown({ now, state }: Pick<Placement, 'now' | 'state'>): boolean {
  return !now.takenBack && !state.waitsFor.includes('citizen');
}
