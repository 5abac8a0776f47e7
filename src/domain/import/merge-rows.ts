import type { NewFact } from '../fact/record-fact.ts';
import type { CitizenId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { CprNumber } from '../person/cpr-number.ts';
import type { PersonName } from '../person/person-name.ts';
import type { ImportField } from './import-field.ts';
import type { ImportFinding, ImportNote } from './import-finding.ts';
import type { ImportedClosing, ImportRow } from './read-row.ts';
import { pairKey, personKey, type Settlements } from './same-person.ts';

/** One course that a list tells of, however many lines it took. */
export interface PlannedCourse {
  readonly lines: readonly number[];
  readonly cpr: CprNumber | undefined;
  readonly record: CitizenId | undefined;
  readonly name: PersonName | undefined;
  readonly callName: PersonName | undefined;
  readonly version: number | undefined;
  readonly referredOn: PlainDate;
  readonly acceptedOn: PlainDate;
  readonly startsOn: PlainDate;
  readonly closing: ImportedClosing | undefined;
  readonly facts: readonly NewFact[];
  readonly notes: readonly ImportNote[];
}

/**
 * Puts the lines of one person's course together. Lines that say two things about the same course stop: which is right,
 * nobody can guess.
 */
export function mergeRows(
  rows: readonly ImportRow[],
  said: Settlements,
): { readonly courses: readonly PlannedCourse[]; readonly findings: readonly ImportFinding[] } {
  const people = [...Map.groupBy(rows, personKey).values()];
  const groups = people.flatMap((person) => coursesOf(person, said));
  const findings = groups.flatMap(disagreements);
  return { courses: groups.map(courseFrom), findings };
}

/** The lines of one person, course by course: two days of starting are one course where somebody said so. */
function coursesOf(person: readonly ImportRow[], said: Settlements): readonly (readonly ImportRow[])[] {
  const [first] = person;
  if (first === undefined) return [];
  const firstStart = first.startsOn;
  const startOf = (row: ImportRow): PlainDate => {
    const opening = person.find(({ startsOn }) => startsOn === row.startsOn) ?? row;
    return said[pairKey({ first, second: opening })] === 'one' ? firstStart : row.startsOn;
  };
  return [...Map.groupBy(person, startOf).values()];
}

const compared = [
  ['version', ({ version }) => version],
  ['ending', ({ closing }) => closing?.ending],
  ['ended_on', ({ closing }) => closing?.endedOn],
  ['referred_on', ({ referredOn }) => referredOn],
  ['accepted_on', ({ acceptedOn }) => acceptedOn],
] as const satisfies readonly (readonly [ImportField, (row: ImportRow) => unknown])[];

function disagreements(group: readonly ImportRow[]): readonly ImportFinding[] {
  return compared.flatMap(([field, told]) => {
    const telling = group.filter((row) => told(row) !== undefined);
    const [first, ...others] = telling;
    const other = others.find((row) => first !== undefined && told(row) !== told(first));
    if (first === undefined || other === undefined) return [];
    const cell = String(told(other));
    return [{ line: other.line, field, problem: 'lines-disagree' as const, cell, other: first.line }];
  });
}

function courseFrom(group: readonly ImportRow[]): PlannedCourse {
  const first = <Value>(told: (row: ImportRow) => Value | undefined): Value | undefined =>
    group.map(told).find((value) => value !== undefined);
  const startsOn = group[0]?.startsOn as PlainDate;
  const [referredOn, acceptedOn] = [first((row) => row.referredOn), first((row) => row.acceptedOn)];
  const closings = group.flatMap(({ closing }) => closing ?? []);
  const closing = closings[0] && {
    ending: closings[0].ending,
    endedOn: closings.find(({ endedOn }) => endedOn !== undefined)?.endedOn,
    recommendation: closings.find(({ recommendation }) => recommendation !== undefined)?.recommendation,
  };
  const notes: (ImportNote | false)[] = [
    referredOn === undefined && 'referral-day-from-start',
    acceptedOn === undefined && 'answer-day-from-start',
    closing !== undefined && closing.endedOn === undefined && 'end-day-unknown',
  ];
  return {
    lines: group.map(({ line }) => line),
    cpr: first((row) => row.cpr),
    record: first((row) => row.record),
    name: first((row) => row.name),
    callName: first((row) => row.callName),
    version: first((row) => row.version),
    // Whoever began had been referred and had a yes by that day at the latest.
    referredOn: referredOn ?? acceptedOn ?? startsOn,
    acceptedOn: acceptedOn ?? startsOn,
    startsOn,
    closing,
    facts: distinct(group.flatMap(({ facts }) => facts)),
    notes: notes.filter((note) => note !== false),
  };
}

function distinct(facts: readonly NewFact[]): readonly NewFact[] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}
