import type { PlainDate } from '../../src/domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import { readDemoCrews } from '../../src/features/demo/demo-crew-file.ts';
import { readDemoLedger } from '../../src/features/demo/demo-ledger-file.ts';
import { type DemoRun, readDemoRuns } from '../../src/features/demo/demo-run-file.ts';
import { readDefinitionFiles } from '../../src/features/programmes/index.ts';
import type { LivedRun } from '../lives/crew.ts';
import type { Deed } from '../lives/deed.ts';
import { diceOf } from '../lives/dice.ts';
import { inTime, livesOf } from '../lives/lives-of.ts';
import { type Newcomer, newcomer } from '../lives/newcomer.ts';
import { agesIn } from '../lives/way-in.ts';

/** Everything that happens among one crew, and who it happens to. */
export interface Play {
  readonly deeds: readonly Deed[];
  readonly newcomers: ReadonlyMap<number, Newcomer>;
  readonly runs: readonly string[];
}

/** The names of all crews, in the order in which their citizens are numbered. */
export async function crewNames(programmes: string): Promise<readonly string[]> {
  return Object.keys(await readDemoCrews(programmes));
}

/** The lives that are lived with one crew, up to a Monday. */
export async function playOf(programmes: string, crewName: string, until: PlainDate): Promise<Play> {
  const crews = await readDemoCrews(programmes);
  const crew = crews[crewName];
  if (crew === undefined) throw new Error(`there is no crew called ${crewName}`);
  const ledger = await readDemoLedger(programmes);
  const { runs } = await readDemoRuns(programmes);
  const files = await readDefinitionFiles(programmes);
  const definitions = files.flatMap(({ read }) => (read.ok ? [read.value] : []));
  const deeds: Deed[] = [];
  const newcomers = new Map<number, Newcomer>();
  const hosts = new Map<string, LivedRun>();
  let { first } = crew;
  for (const key of crew.runs) {
    const run = runs.find((one) => (one.ledger ?? one.programme) === key);
    const plan = ledger[key];
    if (run === undefined || plan === undefined) throw new Error(`nothing is planned for ${key}`);
    const lived = livedRun(key, run, newestOf(definitions, run.programme), crew.people);
    const host = hosts.get(lived.definition.host?.programme ?? '');
    hosts.set(lived.definition.key, lived);
    const lives = livesOf({ ...lived, host }, plan, first, until);
    const ages = agesIn(lived);
    for (let nth = first; nth < first + lives.citizens; nth += 1)
      newcomers.set(nth, newcomer(nth, diceOf('age', nth).pick(ages), until));
    deeds.push(...lives.deeds);
    first += lives.citizens;
  }
  return { deeds: inTime(deeds), newcomers, runs: crew.runs };
}

function newestOf(definitions: readonly ProgrammeDefinition[], key: string): ProgrammeDefinition {
  const newest = definitions.filter((one) => one.key === key).toSorted((a, b) => b.version - a.version)[0];
  if (newest === undefined) throw new Error(`there is no definition ${key}`);
  return newest;
}

function livedRun(
  key: string,
  run: DemoRun,
  definition: ProgrammeDefinition,
  people: Awaited<ReturnType<typeof readDemoCrews>>[string]['people'],
): LivedRun {
  const parties = new Set(run.parties.filter(({ part }) => part === 'authority').map(({ house }) => house));
  return {
    key,
    definition,
    crew: {
      leader: run.leader?.name ?? '',
      caseworkers: people.filter(({ refers, house }) => refers && parties.has(house)),
      group: people.filter(({ takesOver }) => takesOver),
      inRole: (role) => people.filter(({ roles }) => roles?.includes(role)),
    },
  };
}
