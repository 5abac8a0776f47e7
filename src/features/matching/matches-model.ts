import type { Match } from '../../domain/matching/match-places.ts';
import type { ShownName } from '../people/index.ts';
import type { PlaceEntry } from './place-queries.ts';
import type { ProposalEntry, ToldEntry } from './telling/telling-queries.ts';

/** What the page of places shows. */
export interface MatchesModel {
  readonly citizen: string;
  readonly callName: ShownName;
  readonly hasWish: boolean;
  /** The first of the places in their order, and any that was suggested. */
  readonly matches: readonly Match<PlaceEntry>[];
  /** How many places there were in all. */
  readonly compared: number;
  readonly proposals: readonly ProposalEntry[];
  readonly told: readonly ToldEntry[];
  /** The citizen says yes, the team suggests; whoever only reads does neither. */
  readonly may: 'tell' | 'propose' | undefined;
  readonly done: 'proposed' | 'told' | 'taken-back' | undefined;
}
