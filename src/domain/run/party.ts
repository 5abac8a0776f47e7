import type { Checked } from '../kernel/checked.ts';
import { rejectedAmong } from '../kernel/checked.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { holdsOn, isBackwards, type OpenPeriod } from './open-period.ts';
import type { RunPart } from './run-part.ts';

/** An organisation in a run, as what, and from when to when. */
export interface Party {
  readonly organisation: OrganisationId;
  readonly part: RunPart;
  readonly period: OpenPeriod;
}

export interface PartyDraft {
  readonly organisation: OrganisationId | undefined;
  readonly part: RunPart | undefined;
  readonly period: OpenPeriod;
}

export interface PartyRefusals {
  readonly organisation: 'organisation-missing';
  readonly part: 'part-missing' | 'part-already-there';
  readonly to: 'ends-before-it-begins';
}

/** Checks a party against the others of its run: an organisation has each part once. */
export function checkParty(draft: PartyDraft, others: readonly Party[]): Checked<Party, PartyRefusals> {
  const { organisation, part, period } = draft;
  const isThere = others.some((other) => other.organisation === organisation && other.part === part);
  const rejected = rejectedAmong<PartyRefusals>({
    organisation: organisation === undefined ? 'organisation-missing' : undefined,
    part: part === undefined ? 'part-missing' : isThere ? 'part-already-there' : undefined,
    to: isBackwards(period) ? 'ends-before-it-begins' : undefined,
  });
  if (rejected !== undefined || organisation === undefined || part === undefined)
    return rejected ?? { ok: false, refusals: {} };
  return accepted({ organisation, part, period });
}

/** The organisations that have a part on a date, each once. */
export function organisationsWith(
  part: RunPart,
  parties: readonly Party[],
  date: PlainDate,
): readonly OrganisationId[] {
  const there = parties.filter((party) => party.part === part && holdsOn(party.period, date));
  return [...new Set(there.map(({ organisation }) => organisation))];
}
