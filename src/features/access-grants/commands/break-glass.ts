import { type GlassRefusals, glassRequest } from '../../../domain/access-grant/break-the-glass.ts';
import { type GrantReasonRefusal, grantReason } from '../../../domain/access-grant/grant-reason.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { sealCpr } from '../../people/index.ts';
import { findOpenCitizen } from '../grant-queries.ts';
import { openAtCourse, openByNumber } from '../grant-repository.ts';

/** Whom the glass was broken for; `wasOpen` when the viewer could read already and nothing was broken. */
export interface BrokenGlass {
  readonly citizen: string;
  readonly wasOpen: boolean;
}

/** A number nobody has here, and one that stands in another authority, are refused in the very same way. */
export interface BreakRefusals extends GlassRefusals {
  readonly form: 'nobody-found';
}

/**
 * Lets the viewer in to the record behind a number for four hours. A try that found nobody is recorded too, without
 * the number.
 */
export async function breakGlass(
  visit: EmployeeVisit,
  grant: string,
  typed: { readonly cpr: string; readonly reason: string },
): Promise<Checked<BrokenGlass, BreakRefusals>> {
  const request = glassRequest(typed, visit.today);
  if (!request.ok) return request;
  const authority = visit.viewer.organisation;
  const { cpr_hash } = sealCpr(visit.keys, authority, request.value.cpr);
  const open = await findOpenCitizen(visit, authority, cpr_hash);
  if (open !== undefined) {
    visit.shows({ authority, citizen: open, found: true });
    return accepted({ citizen: open, wasOpen: true });
  }
  const citizen = await openByNumber(visit, grant, cpr_hash, request.value);
  if (citizen !== undefined) visit.shows({ authority, citizen, found: true });
  await recordTry(visit, citizen === undefined ? undefined : grant);
  return citizen === undefined
    ? { ok: false, refusals: { form: 'nobody-found' } }
    : accepted({ citizen, wasOpen: false });
}

/** The same for a leader, at a course of a run she leads. */
export async function breakGlassAtCourse(
  visit: EmployeeVisit,
  grant: string,
  referral: string,
  typedReason: string,
): Promise<Result<BrokenGlass, GrantReasonRefusal | 'no-such-course'>> {
  const reason = grantReason(typedReason);
  if (!reason.ok) return reason;
  const citizen = await openAtCourse(visit, grant, referral, reason.value);
  if (citizen === undefined) return refused('no-such-course');
  await recordTry(visit, grant);
  return accepted({ citizen, wasOpen: false });
}

async function recordTry(visit: EmployeeVisit, grant: string | undefined): Promise<void> {
  const subject =
    grant === undefined
      ? { kind: 'employment', id: visit.viewer.employment }
      : { kind: 'access_grant', id: grant };
  await visit.record({
    action: 'access_grant.break_the_glass',
    subject,
    authority: visit.viewer.organisation,
    payload: { opened: grant !== undefined },
  });
}
