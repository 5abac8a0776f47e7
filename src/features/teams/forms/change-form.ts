import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { parsePlainDate } from '../../../domain/kernel/plain-date.ts';
import type { TeamChangeDraft } from '../../../domain/team/change-team.ts';
import { type PlaceId, placeOn } from '../../../domain/team/place.ts';
import { fingerprintOf } from '../../../platform/http/form-fingerprint.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { ChangeModel } from '../change-model.ts';
import type { NamedPlace } from '../team-queries.ts';

/** What was chosen to change a team. The id was made when the form was shown, so that two presses are one. */
export interface TypedChange {
  readonly id: PlaceId;
  /** The team as it was when the form was shown. */
  readonly seen: string;
  readonly who: string;
  readonly from: string;
  readonly to: string;
  readonly mayStandEmpty: boolean;
}

/** The form as it is first shown; a link may bring the days of a break along. */
export function emptyChange(places: readonly NamedPlace[], query: TypedFields): TypedChange {
  return {
    id: newId() as PlaceId,
    seen: teamMark(places),
    who: '',
    from: parsePlainDate(query.text('from')) ?? '',
    to: parsePlainDate(query.text('to')) ?? '',
    mayStandEmpty: false,
  };
}

export function typedChange(fields: TypedFields): TypedChange {
  return {
    id: parseId<PlaceId>(fields.text('id')) ?? (newId() as PlaceId),
    seen: fields.text('seen'),
    who: fields.text('who'),
    from: fields.text('from'),
    to: fields.text('to'),
    mayStandEmpty: fields.text('empty') === 'yes',
  };
}

/** Tells one state of a team from another. */
export function teamMark(places: readonly NamedPlace[]): string {
  return fingerprintOf(places.map(({ id, period }) => [id, period.from, period.to ?? '']).toSorted());
}

/** What the rule is asked. The place is the one the person holds on the day it is about. */
export function changeDraft(
  { what, role, place, places, candidates }: ChangeModel,
  { id, who, from, to, mayStandEmpty }: TypedChange,
): TeamChangeDraft {
  const day = parseTypedDate(from);
  return {
    what,
    role,
    place: place && placeOnDay(places, place, day),
    who: candidates.find(({ employment }) => employment === who),
    from: day,
    to: parseTypedDate(to),
    mayStandEmpty,
    ids: [id, newId() as PlaceId, newId() as PlaceId],
  };
}

function placeOnDay(
  places: readonly NamedPlace[],
  place: NamedPlace,
  day: PlainDate | undefined,
): NamedPlace {
  if (day === undefined || place.standsInFor !== undefined) return place;
  return placeOn(places, place, day) ?? place;
}
