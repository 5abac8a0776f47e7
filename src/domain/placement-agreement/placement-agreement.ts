import type { CodeId } from '../code-list/code-list.ts';
import type { WorkplaceId } from '../company/workplace.ts';
import type { Id } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { GrowingRow } from '../kernel/standing-rows.ts';

/** What stays the same through all versions of an agreement: the id of the first of them. */
export type PlacementId = Id<'placement'>;
export type AgreementId = Id<'placement_agreement'>;

/** What is agreed between a citizen, a workplace and whoever works with the citizen. */
export interface PlacementAgreement {
  readonly workplace: WorkplaceId;
  /** As the register called it when this version was written. */
  readonly workplaceName: string;
  /** A code of the list `work-kinds`. */
  readonly codeId: CodeId;
  /** The first day and the last; what goes on is agreed on anew. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly hoursAWeek: number;
  readonly goals: string;
  readonly tasks: string;
  readonly accommodations: string | undefined;
  /** Whom to ask at the workplace. */
  readonly contacts: string;
}

/** One version. An edit is a version of its own, and nobody has accepted it yet. */
export interface AgreementVersion extends PlacementAgreement, GrowingRow {
  readonly id: AgreementId;
  readonly placement: PlacementId;
  readonly takenBack: boolean;
}
