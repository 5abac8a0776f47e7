import type { PartTold } from '../../domain/edition/part-told.ts';
import type { ToldCell } from '../../domain/edition/told-cell.ts';
import type { AccountId, Id, OrganisationId, RunId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { ReportContent } from '../../domain/report/report.ts';

export type ReportId = Id<'report'>;
export type ProposalId = Id<'edition_proposal'>;

/** A report as it is written. */
export interface Report extends ReportContent {
  readonly id: ReportId;
  readonly run: RunId;
  readonly recipient: OrganisationId;
  readonly recipientName: string;
  /** One higher with each save. */
  readonly revision: number;
}

/** An edition that the leader has approved, and whether it was sealed. */
export interface Proposal {
  readonly id: ProposalId;
  readonly run: RunId;
  readonly report: ReportId;
  readonly recipient: OrganisationId;
  readonly recipientName: string;
  readonly revision: number;
  readonly moment: Moment;
  readonly proposedOn: PlainDate;
  readonly proposedBy: AccountId;
  readonly sealedOn: PlainDate | undefined;
  /** A later one of the same report has taken its place. */
  readonly isOutdated: boolean;
}

/** A proposal together with its bytes. */
export interface WholeProposal extends Proposal {
  readonly document: string;
  readonly digest: string;
}

/** The exact figures behind a proposal, as the leader keeps them: no ids. */
export interface Basis {
  readonly proposal: ProposalId;
  readonly recipient: OrganisationId;
  readonly moment: Moment;
  readonly threshold: number;
  readonly cells: readonly ToldCell[];
  /** What every cell really counted. */
  readonly counts: Readonly<Record<string, number>>;
  readonly ways: number;
  /** The part of the run it was about; absent for the whole, and in older editions. */
  readonly part?: PartTold;
  /** What it told of questionnaires; absent where it told nothing of them. */
  readonly answering?: AnsweringBasis;
}

/** What an edition told of questionnaires, kept to be laid beside the next one. */
export interface AnsweringBasis {
  readonly threshold: number;
  /** How many were asked. */
  readonly days: readonly ToldCell[];
  readonly answers: readonly ToldCell[];
  /** The scores whose average change was told. */
  readonly moved: readonly string[];
}

/** What a house was sent. */
export interface Delivery {
  readonly id: string;
  readonly run: RunId;
  readonly document: string;
  readonly digest: string;
  readonly deliveredOn: PlainDate;
}
