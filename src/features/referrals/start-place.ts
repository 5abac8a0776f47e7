import type { OrganisationId, ReferralId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { RunPlaces } from '../../domain/referral/places-left.ts';
import { type PlaceOn, placeOn } from '../../domain/referral/start-within-places.ts';
import { parseTypedDate } from '../../platform/i18n/typed-date.ts';

interface Starting {
  readonly runPlaces: RunPlaces;
  readonly authority: OrganisationId;
  readonly standing: { readonly id: ReferralId };
}

/** Whether there is a place on the typed first day; a day that cannot be read is looked at as today. */
export function placeOfStart(
  { runPlaces, authority, standing }: Starting,
  startsOn: string,
  today: PlainDate,
): PlaceOn {
  return placeOn(runPlaces, authority, standing.id, { startsOn: parseTypedDate(startsOn) ?? today, today });
}
