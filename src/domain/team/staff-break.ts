import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import type { AccountId, Id, OrganisationId } from '../kernel/ids.ts';
import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { Spell } from './stand-in.ts';

/** What a break is; never why. */
export const breakKinds = ['holiday', 'leave', 'other'] as const;

export type BreakKind = (typeof breakKinds)[number];

/** When somebody at work is away. Said once, it holds for all her courses. */
export interface StaffBreak {
  readonly id: Id<'break'>;
  readonly account: AccountId;
  readonly organisation: OrganisationId;
  readonly kind: BreakKind;
  readonly period: Spell;
}

export interface BreakDraft {
  readonly kind: string;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
}

export interface BreakRefusals {
  readonly kind: 'kind-missing';
  readonly from: 'date-missing' | 'too-long-ago' | 'too-far-ahead' | 'away-already';
  readonly to: 'date-missing' | 'ends-before-it-begins' | 'too-long';
}

const daysBack = 31;
const monthsAhead = 18;
const longestMonths = 24;

/**
 * Plans a break. It may have begun when it is written down, and lies within what can be foreseen.
 * @param others the person's other breaks
 */
export function planBreak(
  { kind, from, to }: BreakDraft,
  others: readonly Pick<StaffBreak, 'period'>[],
  today: PlainDate,
): Checked<Pick<StaffBreak, 'kind' | 'period'>, BreakRefusals> {
  const known = breakKinds.find((one) => one === kind);
  const refusals = {
    kind: known === undefined ? 'kind-missing' : undefined,
    from: judgeFrom(from, to, others, today),
    to: judgeTo(from, to),
  } as const;
  const rejected = rejectedAmong<BreakRefusals>(refusals);
  if (rejected !== undefined) return rejected;
  if (known === undefined || from === undefined || to === undefined) throw new Error('a break has its days');
  return accepted({ kind: known, period: { from, to } });
}

function judgeFrom(
  from: PlainDate | undefined,
  to: PlainDate | undefined,
  others: readonly Pick<StaffBreak, 'period'>[],
  today: PlainDate,
): BreakRefusals['from'] | undefined {
  if (from === undefined) return 'date-missing';
  if (from < addDays(today, -daysBack)) return 'too-long-ago';
  if (from > addMonths(today, monthsAhead)) return 'too-far-ahead';
  const isAway = others.some(({ period }) => period.from <= (to ?? from) && from <= period.to);
  return isAway ? 'away-already' : undefined;
}

function judgeTo(from: PlainDate | undefined, to: PlainDate | undefined): BreakRefusals['to'] | undefined {
  if (to === undefined) return 'date-missing';
  if (from === undefined) return undefined;
  if (to < from) return 'ends-before-it-begins';
  return to > addMonths(from, longestMonths) ? 'too-long' : undefined;
}
