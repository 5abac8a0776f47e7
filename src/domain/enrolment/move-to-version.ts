import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { DefinitionReference } from '../programme/definition.ts';
import type { Enrolment } from './enrolment.ts';
import type { MoveEffects } from './move-effects.ts';

/** That a course goes over to a newer version: from which, to which, why and when. */
export interface VersionMove {
  readonly from: DefinitionReference;
  readonly to: DefinitionReference;
  readonly reason: string;
  readonly movedOn: PlainDate;
}

export interface MoveRefusals {
  /** For the page as a whole: no field can help. */
  readonly enrolment: 'already-closed' | 'team-does-not-fit';
  readonly to: 'version-missing' | 'not-newer';
  readonly reason: 'reason-missing' | 'reason-too-long';
}

const longestMoveReason = 1000;

/**
 * Decides whether a course may go over to another version of its definition. It never goes back, and never by
 * itself: somebody who answers for the course does it, for a reason, after having seen what changes.
 */
export function moveToVersion(
  { definition: from, isOver }: Pick<Enrolment, 'definition'> & { readonly isOver: boolean },
  draft: { readonly to: DefinitionReference | undefined; readonly reason: string | undefined },
  effects: Pick<MoveEffects, 'holdersWithoutRole'> | undefined,
  today: PlainDate,
): Checked<VersionMove, MoveRefusals> {
  const { to } = draft;
  const reason = freeText(draft.reason);
  const doesNotFit = (effects?.holdersWithoutRole.length ?? 0) > 0;
  const rejected = rejectedAmong<MoveRefusals>({
    enrolment: isOver ? 'already-closed' : doesNotFit ? 'team-does-not-fit' : undefined,
    to: to === undefined ? 'version-missing' : isNewer(to, from) ? undefined : 'not-newer',
    reason: refuseReason(reason),
  });
  if (rejected !== undefined) return rejected;
  if (to === undefined || reason === undefined) throw new Error('a move without refusals is whole');
  return accepted({ from, to, reason, movedOn: today });
}

function isNewer(to: DefinitionReference, from: DefinitionReference): boolean {
  return to.key === from.key && to.version > from.version;
}

function refuseReason(reason: string | undefined): MoveRefusals['reason'] | undefined {
  if (reason === undefined) return 'reason-missing';
  return reason.length > longestMoveReason ? 'reason-too-long' : undefined;
}
