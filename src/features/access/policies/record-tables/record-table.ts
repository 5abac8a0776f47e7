import type { ActionName } from '../../../../domain/access/action.ts';
import type { RecordKind } from '../../../../domain/access/record-kind.ts';
import type { Relation } from '../../../../domain/access/relation.ts';
import type { Scope } from '../../../../domain/access/scope.ts';

/** Rows of one kind within a table, told apart by a code that never changes. */
export interface RowKind {
  readonly column: string;
  readonly values: readonly string[];
}

/** A way to write a table, and the action that opens it. */
export interface Write {
  readonly command: 'insert' | 'update';
  readonly action: ActionName;
  /** Where the relation is looked for when it is not at the table's own scope. */
  readonly scope?: Scope;
  /** Where the same relation must stand as well: a row of somebody's that is written in a run, in that very run. */
  readonly alsoAt?: Scope;
  readonly rows?: RowKind;
  /** The only columns an update may touch. */
  readonly columns?: readonly string[];
}

/** A table, the one record kind it belongs to, and how it may be written. */
export interface RecordTable {
  readonly table: string;
  readonly kind: RecordKind;
  readonly scope: Scope;
  /** The table's own id columns where they are not called `<noun>_id`. */
  readonly idColumns?: Partial<Record<Scope, string>>;
  /** Rows exist only when a referral has its answer, so what ends with the answer never reads them. */
  readonly onlyOnceAnswered?: boolean;
  /** Relations that have ended before there is such a row: they never stand to one. */
  readonly neverMetBy?: readonly Relation[];
  /** Who counts as the row's own person for the reach `own`. */
  readonly ownColumn?: string;
  /** The viewer's list of rows of this table that were handed over to her one by one. */
  readonly openedList?: string;
  /** The viewer's list of rows that she was named to read. */
  readonly namedList?: string;
  /** Where the reach `linked` finds a row: in which list of whoever came by a link, by which column; else it is a form's. */
  readonly linkedBy?: { readonly column: string; readonly list: string };
  /** A column that must hold the viewer's own account on every write. */
  readonly writtenBy?: string;
  /** A column that must hold the organisation the viewer acts in. */
  readonly writtenFrom?: string;
  readonly writes: readonly Write[];
}
