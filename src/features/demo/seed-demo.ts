import type { Client } from 'pg';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { asOwnerWithin } from '../../platform/database/as-owner.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { insertRows } from '../../platform/database/insert-rows.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { type DefinitionFile, findingWords, readDefinitionFiles } from '../programmes/index.ts';
import { demoActedFacts } from './demo-acted-facts.ts';
import { demoAddedCourses } from './demo-added-courses.ts';
import { demoAnswers } from './demo-answers.ts';
import { demoAround } from './demo-around.ts';
import { askedTables, demoAsked } from './demo-asked-queries.ts';
import { demoBoard } from './demo-board.ts';
import { readDemoCodes } from './demo-code-queries.ts';
import { type CompanyKeeper, demoCompanies } from './demo-companies.ts';
import { demoCourses } from './demo-courses.ts';
import { type DemoCrews, readDemoCrews } from './demo-crew-file.ts';
import { demoCrews } from './demo-crews.ts';
import { demoExtracts } from './demo-extracts.ts';
import { type DemoGround, demoGround } from './demo-ground.ts';
import { demoGroups } from './demo-groups.ts';
import { demoIntake } from './demo-intake.ts';
import { demoLedger } from './demo-ledger.ts';
import { readDemoLedger } from './demo-ledger-file.ts';
import { demoGlassLooks, demoLooks } from './demo-looks.ts';
import { places, staff } from './demo-people.ts';
import { demoPlacements, demoPlacementsOfTeam } from './demo-placements.ts';
import { demoPlaces } from './demo-places.ts';
import { demoPlanned } from './demo-planned.ts';
import type { DemoAccount } from './demo-report-people.ts';
import { demoReportedRun } from './demo-reported-run.ts';
import { demoReports } from './demo-reports.ts';
import { courseOf, rowCourses } from './demo-row-courses.ts';
import { rowGround } from './demo-row-ground.ts';
import { type DemoRows, emptyRows, seededTables } from './demo-rows.ts';
import { readDemoRuns } from './demo-run-file.ts';
import { demoRuns } from './demo-runs.ts';
import { demoStories } from './demo-stories.ts';
import { demoTaskForces } from './demo-task-force.ts';
import { demoTeams } from './demo-teams.ts';
import { demoUmbrellaReader, demoUmbrellaReports } from './demo-umbrella.ts';
import type { DemoAround } from './demo-visit-queries.ts';
import { demoWeeks } from './demo-weeks.ts';
import { demoWorries } from './demo-worries.ts';
import type { KeptLives } from './lives/kept-lives.ts';
import { layLives } from './lives/lay-lives.ts';
import { recordedAsItHappened } from './recorded-as-it-happened.ts';

/**
 * Fills an empty, migrated database with the demo: invented people around a definition, on today's date.
 * All or nothing; the database is a demo for ever after.
 *
 * @param programmes the folder with the definitions; the one whose team the demo's people make up is run
 * @param lives what was lived in the other runs, to be laid on this week
 */
export async function seedDemo(
  administrator: Client,
  keys: KeyRing,
  today: PlainDate,
  programmes: string,
  lives: readonly KeptLives[],
): Promise<void> {
  const files = await readDefinitionFiles(programmes);
  const definitions = files.flatMap(({ read }) => (read.ok ? [read.value] : []));
  const definition = definitionActed(definitions, files);
  const rows: DemoRows = emptyRows();
  const ground = demoGround(rows, definition, today);
  const runFile = await readDemoRuns(programmes);
  const ledgers = demoRuns(rows, ground, definitions, definition, runFile, today);
  const crews = await readDemoCrews(programmes);
  demoCrews(rows, crews, today);
  demoCourses(rows, ground, definition, keys, today);
  const rowsGround = rowGround(rows, ground, definitions, today);
  const rowsCourses = rowCourses(rows, rowsGround, keys, today);
  demoAround(rows, rowsGround, rowsCourses, today);
  demoWeeks(rows, rowsCourses, today);
  const codes = await readDemoCodes(administrator);
  demoLedger(rows, await readDemoLedger(programmes), notLived(ledgers, crews), codes, keys, today);
  demoAddedCourses(rows, keys, today);
  demoActedFacts(rows, ground, codes, today);
  const reported = demoReportedRun(rows, ground, definition, keys, today);
  demoPlanned(rows, ground, today);
  demoLooks(rows, today);
  demoGlassLooks(rows);
  demoTeams(rows, ground, today);
  demoBoard(rows, ground, definition, keys, today);
  demoIntake(rows, definitions, keys, today);
  demoUmbrellaReader(rows, today);
  recordedAsItHappened(rows, today);
  const laid = lives.flatMap((kept) => layLives(kept, codes, keys, today));
  const written = [...new Set([...seededTables, ...askedTables, ...laid.map(({ name }) => name)])];
  await inTransaction(administrator, async () => {
    await asOwnerWithin(administrator, written, async () => {
      for (const table of seededTables) await insertRows(administrator, table, rows[table]);
      for (const { name, rows: lived } of laid) await insertRows(administrator, name, lived);
      await demoAsked(administrator);
    });
    const keeper = companyKeeper(rows, ground);
    await demoCompanies(administrator, keys, keeper, today);
    await demoTaskForces(administrator, keys, runFile, keeper.consultant, today);
    // Where others live besides the first people, there are groups to sign up to, and something is told.
    if (laid.length > 0) {
      const coordinator = staffOf(rows, ground, 'karla');
      const leader = staffOf(rows, ground, 'lea');
      await demoGroups(
        administrator,
        keys,
        { crews, houses: runFile.houses },
        { coordinator, leader },
        today,
      );
      const asta = courseOf(rows, 'Asta');
      const tellers = { coordinator, leader, run: ground.run };
      const approver = accountAt(rows, rowsGround.account.signe, ground.organisation.authority);
      const course = { enrolment: asta.enrolment_id, authority: asta.authority_id };
      await demoStories(administrator, keys, { ...tellers, approver, course }, today);
      const { citizen_id: citizen, authority_id: authority, run_id: run } = asta;
      await demoPlaces(administrator, keys, keeper.consultant, { citizen, authority, run }, today);
      const nanna = accountOf(rows, rowsGround.account.nanna);
      await demoWorries(administrator, keys, mentorIn(rows), nanna, today);
    }
    await demoPlacements(administrator, keys, keeper.consultant, undefined, demoPlacementsOfTeam, today);
    await demoAnswers(administrator, keys, today);
    await demoReports(administrator, keys, reported, today);
    await demoExtracts(administrator, keys, rows, reported, today);
    await demoUmbrellaReports(administrator, keys, rows, today);
  });
}

/** The demo's company consultant, and the municipality she lends her hours to. */
function companyKeeper(rows: DemoRows, { account, organisation }: DemoGround): CompanyKeeper {
  const consultant = account['jens'] ?? '';
  const employment = rows.employment.find(({ account_id }) => account_id === consultant);
  return {
    consultant: {
      account: consultant,
      employment: employment?.id ?? '',
      organisation: organisation.lender,
      name: employment?.staff_name ?? '',
      organisationName: places.lender,
    },
    other: organisation.authority,
  };
}

/** One of the first people, at work in their own authority. */
function staffOf(rows: DemoRows, { account, organisation }: DemoGround, who: string): DemoAccount {
  return accountAt(rows, account[who] ?? '', organisation.authority);
}

function accountAt(rows: DemoRows, account: string, organisation: string): DemoAccount {
  const employment = rows.employment.find(
    (one) => one.account_id === account && one.organisation_id === organisation,
  );
  return {
    account,
    employment: employment?.id ?? '',
    organisation,
    name: employment?.staff_name ?? '',
    organisationName: places.authority,
  };
}

/** Somebody at work in one house. */
function accountOf(rows: DemoRows, account: string): DemoAccount {
  const employment = rows.employment.find((one) => one.account_id === account);
  return accountAt(rows, account, employment?.organisation_id ?? '');
}

/** The volunteer mentor of the demo. */
function mentorIn({ network_person }: DemoRows): DemoAround {
  const mentor = network_person.find(({ part }) => part === 'volunteer_mentor');
  if (mentor === undefined) throw new Error('the demo has no mentor');
  const { account_id: account, shown_name: name, citizen_id: citizen } = mentor;
  return { account, part: 'volunteer_mentor', name, citizen };
}

/** The runs whose people are laid as rows: those that no crew has lived in. */
function notLived(ledgers: ReadonlyMap<string, string>, crews: DemoCrews): ReadonlyMap<string, string> {
  const lived = new Set(Object.values(crews).flatMap(({ runs }) => runs));
  return new Map([...ledgers].filter(([, listedUnder]) => !lived.has(listedUnder)));
}

/** The newest version of the definition whose roles are those the demo's people have; the others only have runs. */
function definitionActed(
  definitions: readonly ProgrammeDefinition[],
  files: readonly DefinitionFile[],
): ProgrammeDefinition {
  const acted = definitions.filter(isActed).toSorted((a, b) => b.version - a.version)[0];
  if (acted !== undefined) return acted;
  throw new Error(['there is no definition to run a demo of', ...files.flatMap(troublesOf)].join('\n'));
}

/** What is wrong with a file, a line for each finding: where to look, and what to do. */
function troublesOf({ file, read }: DefinitionFile): string[] {
  if (read.ok) return [];
  return read.findings.map((finding) => {
    const { where, what } = findingWords(finding, 'en');
    return `${file}, ${where}: ${what}`;
  });
}

function isActed({ roles }: ProgrammeDefinition): boolean {
  const acted = new Set(staff.flatMap(({ role }) => role ?? []));
  return roles.length === acted.size && roles.every(({ key }) => acted.has(key));
}
