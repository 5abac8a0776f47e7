import { changesKnownAt } from '../../domain/enrolment/course-change.ts';
import { phaseSpans } from '../../domain/enrolment/phase-spans.ts';
import type { PhaseEnds } from '../../domain/outcome/case-row.ts';
import { joinMoves, type RecordedCase } from '../../domain/outcome/engine/join-moves.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { OutcomeRule, ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { ShownPerson, Visit } from '../access/index.ts';
import { readFactsOfRun } from '../facts/index.ts';
import { readVersion } from '../programmes/index.ts';
import { lastDays } from './counted-case.ts';
import { readMeetingsOfRun } from './meeting-queries.ts';
import { readMovedPeople } from './moves/move-queries.ts';
import { readWays, type Way } from './way-queries.ts';

/** A way through a run together with everything the rules may look at. */
export interface Case extends Way, RecordedCase {
  /** Every record it was read from: one, or more where somebody has moved. */
  readonly records: readonly ShownPerson[];
}

/**
 * The people of a run, each by name and with everything that had been recorded about them by `knownAt`, as the rules see
 * it; meetings only where a rule counts them. For pages that tell who is behind a figure: every row is asked for by
 * itself. How many they are is counted in `count-run.ts`.
 */
export async function readCases(
  visit: Pick<Visit, 'tables' | 'today' | 'language'>,
  run: string,
  rules: readonly OutcomeRule[],
  moment: Moment,
): Promise<readonly Case[]> {
  const ways = await readWays(visit, run, moment);
  const facts = await readFactsOfRun(visit, run, moment);
  const countsMeetings = rules.some(({ measure }) => measure === 'share_attended');
  const meetings = countsMeetings ? await readMeetingsOfRun(visit, run, moment) : undefined;
  const moved = await readMovedPeople(visit, run, moment);
  const definitions = await readDefinitions(visit, ways);
  const cases = ways.map((way): Case => {
    return {
      ...way,
      personKey: moved.get(way.person.citizen) ?? way.person.citizen,
      record: way.person.citizen,
      records: recordsOf(way, ways, moved),
      phaseEnds: phaseEndsOf(way, definitions, moment),
      facts: facts.get(way.person.citizen) ?? [],
      meetings: (way.course && meetings?.get(way.course.enrolment)) ?? [],
      scores: [],
    };
  });
  return joinMoves(cases);
}

function recordsOf(
  { person }: Way,
  ways: readonly Way[],
  moved: ReadonlyMap<string, string>,
): readonly ShownPerson[] {
  const who = moved.get(person.citizen);
  return who === undefined
    ? [person]
    : ways.filter((way) => moved.get(way.person.citizen) === who).map((way) => way.person);
}

type Definitions = ReadonlyMap<string, ProgrammeDefinition>;

async function readDefinitions(visit: Pick<Visit, 'tables'>, ways: readonly Way[]): Promise<Definitions> {
  const versions = new Set(ways.flatMap(({ version }) => version ?? []));
  const definitions = new Map<string, ProgrammeDefinition>();
  for (const version of versions) definitions.set(version, await readVersion(visit, version));
  return definitions;
}

function phaseEndsOf(
  { version, course, changes }: Way,
  definitions: Definitions,
  { knownAt }: Moment,
): PhaseEnds | undefined {
  const definition = version === undefined ? undefined : definitions.get(version);
  if (definition === undefined || course?.startedOn === undefined) return undefined;
  return lastDays(phaseSpans(definition, course.startedOn, changesKnownAt(changes, knownAt)));
}
