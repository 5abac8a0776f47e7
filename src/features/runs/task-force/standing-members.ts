import { standingRows } from '../../../domain/kernel/standing-rows.ts';
import type { MemberEntry } from './task-force-queries.ts';

/** A member as they stand, with the ids of the rows that stood before: older acts and meetings name them by those. */
export interface StandingMember extends MemberEntry {
  readonly ids: readonly string[];
}

/** The members that stand; one that should never have been written is none. */
export function standingMembers(entries: readonly MemberEntry[]): readonly StandingMember[] {
  return standingRows(entries).flatMap(({ row, before }) =>
    row.takenBack ? [] : [{ ...row, ids: [row.id, ...before.map(({ id }) => id)] }],
  );
}

/** The member a row names, whichever of their rows it is. */
export function memberBy(
  members: readonly StandingMember[],
  id: string | undefined,
): StandingMember | undefined {
  return id === undefined ? undefined : members.find(({ ids }) => ids.includes(id));
}
