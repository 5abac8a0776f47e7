import type { Relation } from '../access/relation.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

/**
 * How a person came to stand on a page: it was opened to read about them, they came up in a search, or they stood
 * on a list among others.
 */
const waysOfLooking = ['opened', 'found', 'listed'] as const;

export type WayOfLooking = (typeof waysOfLooking)[number];

/** A day and a time of day as the clock on a Danish wall shows them. */
export interface LocalMoment {
  readonly on: PlainDate;
  /** `21:40`. */
  readonly at: string;
}

/**
 * One person opened or found by one member of staff, as a rule of the review sees it. It says whether two people
 * share a surname, an address or a workplace; it never says which.
 */
export interface Look extends LocalMoment {
  /** Names the row: the request and the person it showed. */
  readonly id: string;
  readonly citizen: string;
  /** Who looked. */
  readonly account: string;
  /** What the viewer stood to the person then; `undefined` in rows from before that was noted. */
  readonly actingAs: readonly Relation[] | undefined;
  readonly sameSurname: boolean;
  readonly sameAddress: boolean;
  /** The person is at work, then, in the house the viewer acted in – or is the viewer. */
  readonly colleague: boolean;
}
