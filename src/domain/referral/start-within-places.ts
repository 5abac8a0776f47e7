import { freeText } from '../kernel/free-text.ts';
import type { OrganisationId, ReferralId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { placeFreeOn, placesStanding, type RunPlaces } from './places-left.ts';
import { inOrderOfAcceptance } from './waiting-list.ts';

/** Whether there is a place for somebody on a day. */
export type PlaceOn =
  | { readonly has: 'place' }
  | {
      readonly has: 'no_place';
      /** The number on the waiting list, from 1. */
      readonly number: number;
      /** The first day there is a place; `undefined` where no end is in sight. */
      readonly freeOn: PlainDate | undefined;
    };

export type BeyondPlacesRefusal = 'no-place' | 'beyond-reason-too-long';

const longestBeyondReason = 500;

/**
 * Whether a referral with a yes has a place on a day. Whoever got their yes before has theirs first. A first day gone
 * by asks for a place today.
 */
export function placeOn(
  run: RunPlaces,
  authority: OrganisationId,
  referral: ReferralId,
  { startsOn, today }: { readonly startsOn: PlainDate; readonly today: PlainDate },
): PlaceOn {
  const day = startsOn > today ? startsOn : today;
  const line = inOrderOfAcceptance(run.accepted, authority);
  const at = line.findIndex((one) => one.referral === referral);
  const place = at === -1 ? line.length + 1 : at + 1;
  const freeOn = placeFreeOn(run, authority, place, day);
  if (freeOn === day) return { has: 'place' };
  return { has: 'no_place', number: place - placesStanding(run, authority, day).kept, freeOn };
}

/**
 * Lets a course begin within the places, or beyond them with the leader's reason. The reason is kept where it was
 * needed, and nowhere else.
 */
export function startWithinPlaces(
  place: PlaceOn,
  typedReason: string,
): Result<string | undefined, BeyondPlacesRefusal> {
  if (place.has === 'place') return accepted(undefined);
  const reason = freeText(typedReason);
  if (reason === undefined) return refused('no-place');
  return reason.length > longestBeyondReason ? refused('beyond-reason-too-long') : accepted(reason);
}
