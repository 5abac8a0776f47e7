import type { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { wholeRun } from '../../domain/edition/part-told.ts';
import type { OrganisationId, RunId } from '../../domain/kernel/ids.ts';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { approveReport, beginReport, type ReportId, sealEdition } from '../reports/index.ts';
import { reportWords } from './demo-report-people.ts';
import type { ReportedRun } from './demo-reported-run.ts';
import { visiting } from './demo-visit-queries.ts';

/**
 * One sealed edition and one report being written, made by the very commands that people use: counted, hidden and
 * sealed as theirs would have been that day.
 */
export async function demoReports(
  administrator: Client,
  keys: KeyRing,
  { run, recipient, leader, second }: ReportedRun,
  today: PlainDate,
): Promise<void> {
  const asOf = addWeeks(today, -20);
  const sealedOn = addDays(asOf, 16);
  const about = { run: run as RunId, recipient: recipient as OrganisationId };
  const nothing = {
    activities: undefined,
    deviations: undefined,
    risks: undefined,
    learning: undefined,
    economy: undefined,
  };
  const proposal = await visiting(administrator, keys, leader, sealedOn, async (visit) => {
    const id = newId() as ReportId;
    const content = {
      toldFrom: undefined,
      asOf,
      breakdowns: ['authority' as const],
      only: wholeRun,
      narrative: reportWords.sealed,
    };
    await beginReport(visit, { id, ...about }, content);
    return approveReport(visit, run, id, 1);
  });
  if (!proposal.ok) throw new Error(`the demo's edition is refused: ${proposal.refusal}`);
  await visiting(administrator, keys, second, addDays(sealedOn, 1), (visit) =>
    sealEdition(visit, run, proposal.value.proposal),
  );
  await visiting(administrator, keys, leader, today, (visit) =>
    beginReport(
      visit,
      { id: newId() as ReportId, ...about },
      {
        toldFrom: addDays(asOf, 1),
        asOf: addDays(today, -2),
        breakdowns: ['authority', 'started'],
        only: wholeRun,
        narrative: { ...nothing, ...reportWords.draft },
      },
    ),
  );
}
