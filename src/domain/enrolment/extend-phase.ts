import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { accepted } from '../kernel/result.ts';
import { type Deciding, judgedReason, type NotNow, refuseDeciding } from './changed-course.ts';
import { type Extendable, extendable } from './extendable.ts';
import type { Decider } from './who-decides.ts';

export interface ExtensionRefusals {
  readonly course: NotNow | 'not-extendable';
  readonly weeks: 'weeks-missing' | 'weeks-too-many' | 'weeks-too-few';
  readonly reason: 'reason-missing' | 'reason-too-long';
}

/** An extension as it is to be written down. */
export interface DecidedExtension {
  readonly change: 'extension';
  readonly phase: string;
  readonly weeks: number;
  readonly decidedBy: Decider;
  readonly reason: string | undefined;
}

/** Decides whether a phase can be made longer so. What its model caps – weeks each time, times in all – is kept. */
export function extendPhase(
  deciding: Deciding,
  draft: { readonly weeks: number | undefined; readonly reason: string | undefined },
): Checked<DecidedExtension, ExtensionRefusals> {
  const open = extendable(deciding);
  const { reason, refusal } = judgedReason(draft.reason, open?.reasonDemanded ?? false);
  const rejected = rejectedAmong<ExtensionRefusals>({
    course: refuseDeciding(deciding, open?.decidedBy) ?? (open === undefined ? 'not-extendable' : undefined),
    weeks: open && refuseWeeks(draft.weeks, open),
    reason: refusal,
  });
  if (rejected !== undefined) return rejected;
  if (open === undefined || draft.weeks === undefined)
    throw new Error('an extension without refusals is whole');
  const { span, decidedBy } = open;
  return accepted({ change: 'extension', phase: span.phase.key, weeks: draft.weeks, decidedBy, reason });
}

function refuseWeeks(weeks: number | undefined, { atMostWeeks, atLeastWeeks }: Extendable) {
  if (weeks === undefined || weeks < 1) return 'weeks-missing';
  if (weeks > atMostWeeks) return 'weeks-too-many';
  return weeks < atLeastWeeks ? 'weeks-too-few' : undefined;
}
