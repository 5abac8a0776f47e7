import type { CountedPerson, CountedState, Trait } from './counted-person.ts';

/** The people a count speaks of: all who have one of these values in every trait named. */
export type Group = Readonly<Partial<Record<Trait, readonly string[]>>>;

/**
 * What a count is of its table:
 *  - all: the whole of a share
 *  - part: what is counted of it; small is hidden, and so is everybody but a few
 *  - rest: the whole but the part; never printed, and guarded like one that is
 *  - aside: those left out for one reason, or who stand at one place; the whole is nothing to them
 */
export type CellRole = 'all' | 'part' | 'rest' | 'aside';

/** One count of an edition: which people, in which places of one column, at which of the moments. */
export interface Cell {
  /** Unique within its edition. */
  readonly key: string;
  readonly column: string;
  readonly places: readonly string[];
  readonly group: Group;
  readonly role: CellRole;
  /** The key of the whole, for a part and a rest. */
  readonly of?: string;
  /** Told already, by another part of the same edition: it is known, and is neither hidden nor guarded here. */
  readonly given?: true;
}

/** The total of an edition: nobody is picked out by a trait. */
export function isTotal({ group }: Pick<Cell, 'group'>): boolean {
  return Object.keys(group).length === 0;
}

export function isCounted(
  cell: Pick<Cell, 'column' | 'places' | 'group'>,
  state: CountedState | undefined,
): boolean {
  if (state === undefined) return false;
  const place = state.places[cell.column];
  if (place === undefined || !cell.places.includes(place)) return false;
  return Object.entries(cell.group).every(([trait, values]) => values.includes(state.traits[trait as Trait]));
}

/** How many a cell counts at a moment. */
export function countOf(cell: Cell, people: readonly CountedPerson[], moment: number): number {
  return people.reduce((sum, person) => sum + (isCounted(cell, person[moment]) ? 1 : 0), 0);
}
