import { sql } from 'kysely';
import type { CitizenId, RunId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { maskOf, type ShownName, shownFullName } from '../people/index.ts';
import { readVersion, runNameIn } from '../programmes/index.ts';

/** Somebody the viewer may refer: a citizen they are the named responsible for today. */
export interface ReferableCitizen {
  readonly id: CitizenId;
  readonly name: ShownName;
  readonly bornOn: PlainDate | undefined;
  /** Runs this citizen waits for, is to start in, or is in already. */
  readonly onTheWayAt: readonly RunId[];
}

/** A run one may refer to, under the definition it follows today. */
export interface OpenRun {
  readonly id: RunId;
  readonly name: string;
  readonly version: string;
  readonly definition: ProgrammeDefinition;
}

/** What somebody who begins a referral can choose among. */
export interface BeginChoices {
  readonly citizens: readonly ReferableCitizen[];
  readonly runs: readonly OpenRun[];
}

export async function readBeginChoices(visit: EmployeeVisit): Promise<BeginChoices> {
  return { citizens: await readCitizens(visit), runs: await readOpenRuns(visit) };
}

/** Who can make somebody responsible in the viewer's own house: they lead its caseload today. */
export async function readCaseloadLeaders({
  tables,
  viewer,
  today,
}: EmployeeVisit): Promise<readonly string[]> {
  const rows = await tables
    .selectFrom('appointment as named')
    .innerJoin('employment as job', (join) =>
      join
        .onRef('job.account_id', '=', 'named.account_id')
        .onRef('job.organisation_id', '=', 'named.organisation_id'),
    )
    .select('job.staff_name')
    .where('named.part', '=', 'caseload_leader')
    .where('named.authority_id', '=', viewer.organisation)
    .where(sql<boolean>`named.period @> ${today}::date and job.period @> ${today}::date`)
    .orderBy('job.staff_name')
    .execute();
  return rows.map(({ staff_name }) => staff_name);
}

async function readCitizens(visit: EmployeeVisit): Promise<ReferableCitizen[]> {
  const { tables, viewer, today } = visit;
  const rows = await tables
    .selectFrom('responsible_caseworker as mine')
    .innerJoin('citizen_call_name as name', 'name.citizen_id', 'mine.citizen_id')
    .leftJoin('citizen_identity as identity', 'identity.citizen_id', 'mine.citizen_id')
    .select(['mine.authority_id', 'mine.citizen_id', 'name.call_name'])
    .select(['identity.full_name', 'identity.born_on'])
    .select(maskOf('mine.citizen_id', today).as('mask'))
    .where('mine.account_id', '=', viewer.account)
    .where('mine.authority_id', '=', viewer.organisation)
    .where(sql<boolean>`mine.period @> ${today}::date`)
    .orderBy('identity.full_name')
    .orderBy('name.call_name')
    .execute();
  const onTheWay = await readOnTheWay(
    visit,
    rows.map(({ citizen_id }) => citizen_id),
  );
  return rows.map((row) => {
    visit.shows({ authority: row.authority_id, citizen: row.citizen_id });
    return {
      id: row.citizen_id as CitizenId,
      name: shownFullName(row, 'list', visit.language),
      bornOn: (row.born_on ?? undefined) as PlainDate | undefined,
      onTheWayAt: onTheWay.filter(({ citizen }) => citizen === row.citizen_id).map(({ run }) => run),
    };
  });
}

/** Whether a citizen is on the way to a run already, or in it. */
export async function isOnTheWay(visit: EmployeeVisit, citizen: string, run: string): Promise<boolean> {
  return (await readOnTheWay(visit, [citizen])).some((one) => one.run === run);
}

/** Referrals that are not over: without a no from either side, and without a course that has ended. */
async function readOnTheWay(
  { tables, today }: EmployeeVisit,
  citizens: readonly string[],
): Promise<{ citizen: string; run: RunId }[]> {
  if (citizens.length === 0) return [];
  const rows = await tables
    .selectFrom('referral_status as sent')
    .leftJoin('referral_status as no', (join) =>
      join.onRef('no.referral_id', '=', 'sent.referral_id').on('no.status', 'in', ['refused', 'withdrawn']),
    )
    .leftJoin('enrolment as course', 'course.referral_id', 'sent.referral_id')
    .select(['sent.citizen_id', 'sent.run_id'])
    .where('sent.status', '=', 'sent')
    .where('sent.citizen_id', 'in', citizens)
    .where('no.id', 'is', null)
    .where((is) => is.or([is('course.ended_on', 'is', null), is('course.ended_on', '>', today)]))
    .execute();
  return rows.map(({ citizen_id, run_id }) => ({ citizen: citizen_id, run: run_id as RunId }));
}

/** Runs that the viewer's organisation takes part in as an authority that have not ended, and that nobody has closed. */
export async function readOpenRuns(visit: EmployeeVisit): Promise<OpenRun[]> {
  const { tables, viewer, today } = visit;
  const rows = await tables
    .selectFrom('run')
    .innerJoin('run_party as party', 'party.run_id', 'run.id')
    .select(['run.id', 'run.name', 'run.programme_version_id as version'])
    .where('party.part', '=', 'authority')
    .where('party.organisation_id', '=', viewer.organisation)
    .where(sql<boolean>`party.period @> ${today}::date`)
    .where(({ or, eb }) => or([eb('run.ends_on', 'is', null), eb('run.ends_on', '>=', today)]))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('run_closing').select('run_id').whereRef('run_closing.run_id', '=', 'run.id'))),
    )
    .orderBy('run.name')
    .execute();
  const runs: OpenRun[] = [];
  for (const { id, name, version } of rows) {
    const definition = await readVersion(visit, version);
    runs.push({ id: id as RunId, name: runNameIn(name, definition, visit.language), version, definition });
  }
  return runs;
}
