import type { ReferralId } from '../kernel/ids.ts';
import type { CompletionRow } from './completion-row.ts';
import type { Moment } from './figure.ts';
import type { KnownFact, WayRow } from './way-row.ts';

/** Where a referral's way stands or ended, from the sending on. */
export const wayPlaces = [
  'waiting_for_answer',
  'refused',
  'own_no',
  'waiting_for_start',
  'own_no_after_yes',
  'under_way',
  'exit_to_work_or_education',
  'drop_out',
  'other',
  'completed',
] as const;

export type WayPlace = (typeof wayPlaces)[number];

/** The referrals in each place. */
export type SortedWay = Readonly<Record<WayPlace, readonly ReferralId[]>>;

/** Puts every referral that was sent on `asOf`, as far as known at `knownAt`, in exactly one place. */
export function sortWay(rows: readonly WayRow[], moment: Moment): SortedWay {
  const places = wayPlaces.map((place) => [place, [] as ReferralId[]] as const);
  const sorted = Object.fromEntries(places) as Record<WayPlace, ReferralId[]>;
  for (const row of rows) {
    const place = placeOnWay(row, moment);
    if (place !== undefined) sorted[place].push(row.referral);
  }
  return sorted;
}

/** Where one way stood; `undefined` while nobody had been referred. */
export function placeOnWay(row: WayRow, moment: Moment): WayPlace | undefined {
  return isTrue(row.sent, moment) ? placeOf(row, moment) : undefined;
}

function placeOf({ answer, ownNo, course }: WayRow, moment: Moment): WayPlace {
  if (course !== undefined && hasStarted(course, moment)) return placeOfCourse(course, moment);
  const given = isTrue(answer, moment) ? answer?.given : undefined;
  if (isTrue(ownNo, moment)) return given === 'accepted' ? 'own_no_after_yes' : 'own_no';
  if (given === undefined) return 'waiting_for_answer';
  return given === 'accepted' ? 'waiting_for_start' : 'refused';
}

/** A closing that was recorded without its date has ended all the same; only when is not known. */
function placeOfCourse({ closing }: CompletionRow, { asOf, knownAt }: Moment): WayPlace {
  if (closing === undefined || closing.recordedOn > knownAt) return 'under_way';
  return closing.endedOn !== undefined && closing.endedOn > asOf ? 'under_way' : closing.ending;
}

function hasStarted({ startedOn, startRecordedOn }: CompletionRow, moment: Moment): boolean {
  return startedOn !== undefined && isTrue({ on: startedOn, recordedOn: startRecordedOn }, moment);
}

function isTrue(fact: KnownFact | undefined, { asOf, knownAt }: Moment): boolean {
  return fact !== undefined && fact.on <= asOf && fact.recordedOn <= knownAt;
}
