import type { PlainDate } from '../kernel/plain-date.ts';

/** So many days ahead a group without anybody to lead it is told: as long as a change on a team. */
export const daysOfNotice = 14;

/** Somebody who leads a session, and whether they are away on its day. */
export interface Leading {
  readonly account: string;
  readonly isAway: boolean;
}

/**
 * Whether nobody is left to lead a session on its day, as somebody sees it who does not lead it: whoever leads it and is
 * away planned that herself.
 */
export function standsWithoutLeader(leaders: readonly Leading[], viewer: string): boolean {
  return leaders.every(({ isAway }) => isAway) && !leaders.some(({ account }) => account === viewer);
}

export type LeadRefusal = 'called-off' | 'over';

/** Why nobody can begin or stop leading a session any more; `undefined` when they can. */
export function whyNobodyLeads(
  session: { readonly on: PlainDate; readonly isCalledOff: boolean },
  today: PlainDate,
): LeadRefusal | undefined {
  if (session.isCalledOff) return 'called-off';
  return session.on < today ? 'over' : undefined;
}
