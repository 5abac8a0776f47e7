import type { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { wholeRun } from '../../domain/edition/part-told.ts';
import type { OrganisationId, RunId } from '../../domain/kernel/ids.ts';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { approveReport, beginReport, type ReportId } from '../reports/index.ts';
import type { DemoAccount } from './demo-report-people.ts';
import { umbrellaReader, umbrellaWords } from './demo-report-people.ts';
import type { DemoRows } from './demo-rows.ts';
import { visiting } from './demo-visit-queries.ts';

/** A run under an umbrella, whoever leads it, and the house it reports to. */
interface UnderUmbrella {
  readonly run: string;
  readonly recipient: string;
  readonly leader: DemoAccount;
}

/** After the buttons of the run that is reported on. */
export const umbrellaButton = 29;

const weeksBack = 96;

/** Lets somebody at the house that pays under an umbrella read what its runs are sealed with. */
export function demoUmbrellaReader(rows: DemoRows, today: PlainDate): void {
  const [first] = runsUnder(rows);
  if (first === undefined) return;
  const began = addWeeks(today, -weeksBack);
  const [account, employment] = [newId(), newId()];
  const house = rows.organisation.find(({ id }) => id === first.recipient);
  rows.account.push({ id: account });
  rows.employment.push({
    id: employment,
    account_id: account,
    organisation_id: first.recipient,
    staff_name: umbrellaReader.name,
    title_da: umbrellaReader.da,
    title_en: umbrellaReader.en,
    work_phone: umbrellaReader.phone,
    occupation: 'other',
    period: `[${began},)`,
  });
  rows.demo_role.push({
    position: umbrellaButton,
    account_id: account,
    employment_id: employment,
    shown_name: umbrellaReader.name,
    shown_role_da: `${umbrellaReader.da}, ${house?.name ?? ''}`,
    shown_role_en: `${umbrellaReader.en}, ${house?.name ?? ''}`,
    personal_part: null,
  });
  rows.appointment.push({
    id: newId(),
    account_id: account,
    organisation_id: first.recipient,
    part: 'edition_reader',
    run_id: null,
    authority_id: first.recipient,
    period: `[${began},)`,
  });
}

/**
 * Each run under the umbrella tells the one who pays for all of them, by the very commands that people use. A run with
 * too few people tells nothing, as it would in the world.
 */
export async function demoUmbrellaReports(
  administrator: Client,
  keys: KeyRing,
  rows: DemoRows,
  today: PlainDate,
): Promise<void> {
  const sealedOn = addWeeks(today, -1);
  for (const { run, recipient, leader } of runsUnder(rows)) {
    await visiting(administrator, keys, leader, sealedOn, async (visit) => {
      const id = newId() as ReportId;
      const about = { id, run: run as RunId, recipient: recipient as OrganisationId };
      await beginReport(visit, about, {
        toldFrom: undefined,
        asOf: addDays(sealedOn, -7),
        breakdowns: [],
        only: wholeRun,
        narrative: umbrellaWords,
      });
      await approveReport(visit, run, id, 1);
    });
  }
}

/** The runs of the umbrella that most stand under, which somebody leads and somebody pays for. */
function runsUnder(rows: DemoRows): readonly UnderUmbrella[] {
  const told = Map.groupBy(runsUnderAny(rows), ({ umbrella }) => umbrella);
  return [...told.values()].toSorted((one, other) => other.length - one.length)[0] ?? [];
}

function runsUnderAny(rows: DemoRows): readonly (UnderUmbrella & { readonly umbrella: string })[] {
  return rows.run.flatMap((run) => {
    const version = rows.programme_version.find(({ id }) => id === run.programme_version_id);
    const { umbrella } = (version?.definition ?? {}) as Partial<ProgrammeDefinition>;
    const payer = rows.run_party.find(({ run_id, part }) => run_id === run.id && part === 'funder');
    const named = rows.appointment.find(({ run_id, part }) => run_id === run.id && part === 'project_leader');
    const job = rows.employment.find(
      ({ account_id, organisation_id }) =>
        account_id === named?.account_id && organisation_id === named?.organisation_id,
    );
    if (umbrella === undefined || payer === undefined || job === undefined) return [];
    const organisation = String(job.organisation_id);
    const leader = {
      account: String(job.account_id),
      employment: String(job.id),
      organisation,
      name: job.staff_name,
      organisationName: rows.organisation.find(({ id }) => id === organisation)?.name ?? '',
    };
    return [{ umbrella: umbrella.da, run: String(run.id), recipient: String(payer.organisation_id), leader }];
  });
}
