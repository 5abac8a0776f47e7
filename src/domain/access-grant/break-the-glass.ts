import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { type CprNumber, type CprRefusal, parseCprNumber } from '../person/cpr-number.ts';
import { type GrantReasonRefusal, grantReason } from './grant-reason.ts';

/** Whom an emergency is about, and why nobody who usually may can look. */
export interface GlassRequest {
  readonly cpr: CprNumber;
  readonly reason: string;
}

export interface GlassRefusals {
  readonly cpr: CprRefusal | 'cpr-missing';
  readonly reason: GrantReasonRefusal;
}

/** Reads a request to break the glass; every field that cannot stand is named at once. */
export function glassRequest(
  typed: { readonly cpr: string; readonly reason: string },
  today: PlainDate,
): Checked<GlassRequest, GlassRefusals> {
  const cpr: Result<CprNumber, GlassRefusals['cpr']> =
    typed.cpr.trim() === '' ? refused('cpr-missing') : parseCprNumber(typed.cpr, today);
  const reason = grantReason(typed.reason);
  if (cpr.ok && reason.ok) return accepted({ cpr: cpr.value, reason: reason.value });
  const refusals = rejectedAmong<GlassRefusals>({
    cpr: cpr.ok ? undefined : cpr.refusal,
    reason: reason.ok ? undefined : reason.refusal,
  });
  return refusals ?? { ok: false, refusals: {} };
}
