import type { OrganisationId, ReferralId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

/** A referral that was answered with yes and is no course yet. */
export interface InLine {
  /** Absent where the reader may know that somebody waits, and not who. */
  readonly referral: ReferralId | undefined;
  readonly authority: OrganisationId;
  readonly acceptedOn: PlainDate;
  /** The instant the yes was written down, as text that sorts. */
  readonly recordedAt: string;
}

/**
 * Those with a yes, in the order they got it: by the day, then by the instant it was written down. Nothing about the
 * person counts, nobody is scored, and nobody is passed by but by a leader who says why.
 */
export function inOrderOfAcceptance(
  accepted: readonly InLine[],
  authority: OrganisationId,
): readonly InLine[] {
  return accepted.filter((one) => one.authority === authority).toSorted(byAcceptance);
}

function byAcceptance(one: InLine, other: InLine): number {
  return (
    compare(one.acceptedOn, other.acceptedOn) ||
    compare(one.recordedAt, other.recordedAt) ||
    compare(one.referral ?? '', other.referral ?? '')
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
