import type { WorkNeed, WorkWish } from '../work-wish/work-wish.ts';
import type { OpenPlace } from './open-place.ts';

/** What is found of one thing somebody wishes for or needs: it fits, it does not, or nobody knows. */
export type Finding = 'fits' | 'not' | 'unknown';

/** One thing that was compared, in the order it is read. Needs stand each for itself; the others once. */
export type MatchLine =
  | { readonly about: 'kind' | 'trade' | 'area' | 'hours' | 'days'; readonly finding: Finding }
  | { readonly about: 'need'; readonly need: WorkNeed; readonly finding: Finding }
  /** A need in words of one's own: only people can compare it. */
  | { readonly about: 'need_words'; readonly words: string; readonly finding: 'unknown' };

/**
 * Compares places with what a citizen has said, one line for each thing said: nothing is assumed of what was left open,
 * and nothing is weighed. Whether a place suits a person is for people to see.
 */
export function comparePlaces(wish: WorkWish): (place: OpenPlace) => readonly MatchLine[] {
  const isReached = reachedFrom(wish.areas);
  const inWords = wish.needsWords.map((words) => ({
    about: 'need_words' as const,
    words,
    finding: 'unknown' as const,
  }));
  return (place) => [
    ...compared('kind', wish.kinds.length > 0, place.kind && among(wish.kinds, [place.kind])),
    ...compared(
      'trade',
      wish.trades.length > 0,
      place.trades.length > 0 ? among<string>(wish.trades, place.trades) : undefined,
    ),
    ...compared('area', wish.areas.length > 0, isReached(place)),
    ...compared('hours', wish.hoursFrom !== undefined, hasHours(wish, place)),
    ...compared('days', wish.readyFrom !== undefined, isStillThere(wish, place)),
    ...wish.needs.map((need) => ({ about: 'need' as const, need, finding: givenBy(place, need) })),
    ...inWords,
  ];
}

function compared(
  about: Exclude<MatchLine['about'], 'need' | 'need_words'>,
  wasSaid: boolean,
  fits: boolean | '' | undefined,
): readonly MatchLine[] {
  if (!wasSaid) return [];
  return [{ about, finding: typeof fits === 'boolean' ? (fits ? 'fits' : 'not') : 'unknown' }];
}

function among<Value>(wished: readonly Value[], found: readonly Value[]): boolean {
  return found.some((one) => wished.includes(one));
}

/** By postal code or town, as it was written. A place of which only one is known may still be reached by the other. */
function reachedFrom(areas: readonly string[]): (place: OpenPlace) => boolean | undefined {
  const wished = new Set(areas.map((area) => area.toLocaleLowerCase('da')));
  const byCode = [...wished].some((area) => /^\d{4}$/.test(area));
  const byTown = [...wished].some((area) => !/^\d{4}$/.test(area));
  return ({ postalCode, town }) => {
    const known = [postalCode, town].flatMap((one) =>
      one === undefined ? [] : [one.toLocaleLowerCase('da')],
    );
    if (known.some((one) => wished.has(one)) || wished.has(known.join(' '))) return true;
    const cannotTell = (byCode && postalCode === undefined) || (byTown && town === undefined);
    return cannotTell ? undefined : false;
  };
}

/** Whether there are as many hours as somebody wants at the least. */
function hasHours({ hoursFrom }: WorkWish, { hoursAtMost }: OpenPlace): boolean | undefined {
  return hoursFrom === undefined || hoursAtMost === undefined ? undefined : hoursAtMost >= hoursFrom;
}

/** Whether the place still holds on the day somebody can begin. */
function isStillThere({ readyFrom }: WorkWish, { from, to }: OpenPlace): boolean | undefined {
  if (readyFrom === undefined || (from === undefined && to === undefined)) return undefined;
  return to === undefined || to >= readyFrom;
}

function givenBy({ gives, cannotGive }: OpenPlace, need: WorkNeed): Finding {
  if (gives.includes(need)) return 'fits';
  return cannotGive.includes(need) ? 'not' : 'unknown';
}
