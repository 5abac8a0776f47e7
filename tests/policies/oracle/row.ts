import type { World } from '../world/world.ts';
import type { Column } from './matrix.ts';
import type { Place } from './place.ts';

/** One row as the oracle sees it: what it hangs on, and what the conditions ask about. */
export interface Row {
  readonly id: string;
  readonly place: Place;
  /** The account whose row it is. */
  readonly own?: string;
  /** The organisation in which it was written. */
  readonly house?: string | null;
  readonly session?: string;
  readonly sessionKind?: string;
  readonly audience?: string;
  readonly referral?: string;
  /** Whether it is what a run promised, and not a figure of what came of it. */
  readonly isPromise?: boolean;
  /** The agreement it was delivered under. */
  readonly agreement?: string;
  /** The questionnaire and the time it belongs to, in one word; of an agreement, the version or the placement. */
  readonly form?: string;
  /** The journal entry it is, if it is one. */
  readonly entry?: World['journal_entry'][number];
}

/** A table the matrix speaks of. */
export interface Subject {
  readonly table: keyof World;
  readonly column: Column;
  /** SQL expression that names a row. */
  readonly key: string;
  /** A column somebody might search in: a name, a number, words. */
  readonly searched?: string;
  readonly rows: (world: World) => Row[];
}
