import { sql } from 'kysely';
import type { Trait } from '../../domain/edition/counted-person.ts';
import type { HalfYear } from '../../domain/edition/half-year.ts';
import type { OrganisationId, RunId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';
import type {
  Basis,
  Delivery,
  Proposal,
  ProposalId,
  Report,
  ReportId,
  WholeProposal,
} from './told-report.ts';

/** The reports of a run as they are written, the newest first. */
export async function readReports({ tables }: Visit, run: string): Promise<readonly Report[]> {
  const rows = await tables
    .selectFrom('report')
    .innerJoin('organisation', 'organisation.id', 'report.recipient_organisation_id')
    .selectAll('report')
    .select('organisation.name')
    .where('report.run_id', '=', run)
    .orderBy('report.as_of', 'desc')
    .orderBy('report.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id as ReportId,
    run: row.run_id as RunId,
    recipient: row.recipient_organisation_id as OrganisationId,
    recipientName: row.name,
    toldFrom: (row.told_from ?? undefined) as PlainDate | undefined,
    asOf: row.as_of as PlainDate,
    breakdowns: row.breakdowns as Trait[],
    only: {
      authority: row.only_authority_id ?? undefined,
      startedFrom: (row.only_started_from ?? undefined) as HalfYear | undefined,
      startedTo: (row.only_started_to ?? undefined) as HalfYear | undefined,
    },
    narrative: {
      activities: row.activities ?? undefined,
      deviations: row.deviations ?? undefined,
      risks: row.risks ?? undefined,
      learning: row.learning ?? undefined,
      economy: row.economy ?? undefined,
    },
    revision: row.revision,
  }));
}

export async function readReport(visit: Visit, run: string, id: string): Promise<Report | undefined> {
  return (await readReports(visit, run)).find((report) => report.id === id);
}

/** The editions of a run that the leader has approved, sealed or not, the newest first. */
export async function readProposals({ tables }: Visit, run: string): Promise<readonly Proposal[]> {
  const rows = await tables
    .selectFrom('edition_proposal as proposal')
    .innerJoin('organisation', 'organisation.id', 'proposal.recipient_organisation_id')
    .leftJoin('sealed_edition as sealed', 'sealed.edition_proposal_id', 'proposal.id')
    .select([
      'proposal.id',
      'proposal.run_id',
      'proposal.report_id',
      'proposal.recipient_organisation_id',
      'proposal.revision',
      'proposal.as_of',
      'proposal.known_at',
      'proposal.proposed_on',
      'proposal.recorded_by',
      'organisation.name',
      'sealed.sealed_on',
    ])
    .where('proposal.run_id', '=', run)
    .orderBy('proposal.recorded_at', 'desc')
    .orderBy('proposal.id', 'desc')
    .execute();
  return rows.map(
    (row, at): Proposal => ({
      id: row.id as ProposalId,
      run: row.run_id as Proposal['run'],
      report: row.report_id as ReportId,
      recipient: row.recipient_organisation_id as OrganisationId,
      recipientName: row.name,
      revision: row.revision,
      moment: { asOf: row.as_of as PlainDate, knownAt: row.known_at as PlainDate },
      proposedOn: row.proposed_on as PlainDate,
      proposedBy: row.recorded_by as Proposal['proposedBy'],
      sealedOn: (row.sealed_on ?? undefined) as PlainDate | undefined,
      isOutdated:
        row.sealed_on === null && rows.slice(0, at).some((later) => later.report_id === row.report_id),
    }),
  );
}

export async function readProposal(
  visit: Visit,
  run: string,
  id: string,
): Promise<WholeProposal | undefined> {
  const proposal = (await readProposals(visit, run)).find((one) => one.id === id);
  const row = await visit.tables
    .selectFrom('edition_proposal')
    .select(['document', 'digest'])
    .where('id', '=', proposal?.id ?? null)
    .executeTakeFirst();
  return proposal && row && { ...proposal, ...row };
}

/**
 * The exact figures behind the editions of a run, the oldest first: of all that were approved, because one that is not
 * sealed yet may be sealed tomorrow.
 */
export async function readBases({ tables }: Visit, run: string): Promise<readonly Basis[]> {
  const rows = await tables
    .selectFrom('edition_basis as basis')
    .innerJoin('edition_proposal as proposal', 'proposal.id', 'basis.edition_proposal_id')
    .select([
      'proposal.id',
      'proposal.recipient_organisation_id',
      'proposal.as_of',
      'proposal.known_at',
      'basis.exact',
      'basis.ways_counted',
    ])
    .where('basis.run_id', '=', run)
    .orderBy('basis.recorded_at')
    .orderBy('proposal.id')
    .execute();
  return rows.map((row) => ({
    ...(row.exact as Pick<Basis, 'threshold' | 'cells' | 'counts' | 'part' | 'answering'>),
    proposal: row.id as ProposalId,
    recipient: row.recipient_organisation_id as OrganisationId,
    moment: { asOf: row.as_of as PlainDate, knownAt: row.known_at as PlainDate },
    ways: row.ways_counted,
  }));
}

/** Whether the run has named somebody to seal as the second person, on the visit's day. */
export async function hasSecondPerson({ tables, today }: Visit, run: string): Promise<boolean> {
  const row = await tables
    .selectFrom('appointment')
    .select('id')
    .where('run_id', '=', run)
    .where('part', '=', 'report_approver')
    .where(sql<boolean>`period @> ${today}::date`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What a house was sent, the newest first. */
export async function readDeliveries({ tables }: Visit, house: string): Promise<readonly Delivery[]> {
  const rows = await tables
    .selectFrom('edition_delivery')
    .select(['id', 'run_id', 'document', 'digest', 'delivered_on'])
    .where('authority_id', '=', house)
    .orderBy('delivered_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    run: row.run_id as Delivery['run'],
    document: row.document,
    digest: row.digest,
    deliveredOn: row.delivered_on as PlainDate,
  }));
}
