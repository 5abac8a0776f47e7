import type { Id } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Censoring, DecidedFor, FactKind, FactSource } from './ledger-words.ts';

export type FactId = Id<'fact'>;

/**
 * One row of the ledger of outcomes. It belongs to the citizen, not to a course: spells begin before one and end after.
 * Rows are only ever added; `replaces` names the row that this one puts right.
 */
export interface OutcomeFact {
  readonly id: FactId;
  readonly kind: FactKind;
  /** The kind of work, placement or benefit, by its code; for a return from sick leave `full` or `partial`. */
  readonly code: string | undefined;
  readonly from: PlainDate;
  /** Its last day; `undefined` while it goes on. What happens on one day has that day. */
  readonly to: PlainDate | undefined;
  readonly hoursAWeek: number | undefined;
  readonly employer: string | undefined;
  readonly decidedFor: DecidedFor | undefined;
  readonly noLonger: Exclude<Censoring, 'pension'> | undefined;
  readonly source: FactSource;
  /** The day it was written down, as people in Denmark lived it. */
  readonly recordedOn: PlainDate;
  readonly replaces: FactId | undefined;
  /** That the replaced row should never have been written: nothing takes its place. */
  readonly takenBack: boolean;
}
