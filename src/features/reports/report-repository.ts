import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { isWholeRun } from '../../domain/edition/part-told.ts';
import type { ReportContent } from '../../domain/report/report.ts';
import type { Visit } from '../access/index.ts';
import type { Basis, Report, WholeProposal } from './told-report.ts';

/** Waits until nobody else approves or seals an edition of the run: each is made knowing all before it. */
export async function takeTurn({ tables }: Visit, run: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`editions ${run}`}, 0))`.execute(tables);
}

/** Begins a report. `false` when a second press of the same form finds it begun. */
export async function addReport(
  { tables, viewer, today }: Visit,
  { id, run, recipient }: Pick<Report, 'id' | 'run' | 'recipient'>,
  content: ReportContent,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('report')
    .values({
      id,
      run_id: run,
      recipient_organisation_id: recipient,
      ...columnsOf(content),
      begun_on: today,
      recorded_by: viewer.account,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}

/** Saves what was written on top of the revision it was written from. `false` when somebody saved meanwhile. */
export async function saveReport(
  { tables }: Visit,
  { id, revision }: Pick<Report, 'id' | 'revision'>,
  content: ReportContent,
): Promise<boolean> {
  const { numUpdatedRows } = await tables
    .updateTable('report')
    .set({ ...columnsOf(content), revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

function columnsOf({ toldFrom, asOf, breakdowns, only, narrative }: ReportContent) {
  return {
    told_from: toldFrom ?? null,
    as_of: asOf,
    breakdowns: [...breakdowns],
    only_authority_id: only.authority ?? null,
    only_started_from: only.startedFrom ?? null,
    only_started_to: only.startedTo ?? null,
    activities: narrative.activities ?? null,
    deviations: narrative.deviations ?? null,
    risks: narrative.risks ?? null,
    learning: narrative.learning ?? null,
    economy: narrative.economy ?? null,
  };
}

/** Keeps an edition as the leader approved it, and the exact figures behind it apart. */
export async function addProposal(
  { tables, viewer, today }: Visit,
  proposal: Pick<WholeProposal, 'id' | 'document' | 'digest'> & { readonly report: Report },
  basis: Pick<Basis, 'moment' | 'threshold' | 'cells' | 'counts' | 'ways'> & {
    readonly answering: Basis['answering'] | undefined;
  },
): Promise<void> {
  const { report } = proposal;
  await tables
    .insertInto('edition_proposal')
    .values({
      id: proposal.id,
      run_id: report.run,
      report_id: report.id,
      recipient_organisation_id: report.recipient,
      revision: report.revision,
      as_of: basis.moment.asOf,
      known_at: basis.moment.knownAt,
      document: proposal.document,
      digest: proposal.digest,
      proposed_on: today,
      recorded_by: viewer.account,
    })
    .execute();
  const { threshold, cells, counts, answering } = basis;
  const { only: part } = report;
  await tables
    .insertInto('edition_basis')
    .values({
      edition_proposal_id: proposal.id,
      run_id: report.run,
      exact: JSON.stringify({ threshold, cells, counts, ...(isWholeRun(part) ? {} : { part }), answering }),
      ways_counted: basis.ways,
      recorded_by: viewer.account,
    })
    .execute();
}

/** Seals an edition and hands its very bytes to the recipient. */
export async function sealProposal(
  { tables, viewer, today }: Visit,
  proposal: Pick<WholeProposal, 'id' | 'run' | 'recipient' | 'document' | 'digest'>,
): Promise<void> {
  const sealed = newId();
  const shared = { run_id: proposal.run, digest: proposal.digest, recorded_by: viewer.account };
  await tables
    .insertInto('sealed_edition')
    .values({
      ...shared,
      id: sealed,
      edition_proposal_id: proposal.id,
      recipient_organisation_id: proposal.recipient,
      sealed_on: today,
    })
    .execute();
  await tables
    .insertInto('edition_delivery')
    .values({
      ...shared,
      id: newId(),
      authority_id: proposal.recipient,
      sealed_edition_id: sealed,
      document: proposal.document,
      delivered_on: today,
    })
    .execute();
}
