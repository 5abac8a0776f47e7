import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { accepted } from '../kernel/result.ts';
import { type GrantReasonRefusal, grantReason } from './grant-reason.ts';
import { type NeedDays, needDays } from './grant-times.ts';

/** A leader's need to read along: why, and for how many days. */
export interface LeadersNeed {
  readonly reason: string;
  readonly days: NeedDays;
}

export interface NeedRefusals {
  readonly reason: GrantReasonRefusal;
  readonly days: 'days-missing';
}

/** Reads a leader's need; every field that cannot stand is named at once. */
export function leadersNeed(typed: {
  readonly reason: string;
  readonly days: string;
}): Checked<LeadersNeed, NeedRefusals> {
  const reason = grantReason(typed.reason);
  const days = needDays.find((offered) => String(offered) === typed.days);
  if (reason.ok && days !== undefined) return accepted({ reason: reason.value, days });
  const refusals = rejectedAmong<NeedRefusals>({
    reason: reason.ok ? undefined : reason.refusal,
    days: days === undefined ? 'days-missing' : undefined,
  });
  return refusals ?? { ok: false, refusals: {} };
}
