import type { ImportFinding } from './import-finding.ts';
import type { PlannedCourse } from './merge-rows.ts';

/** What is there already of one course of a list; nobody is found in another authority than the list's own. */
export interface KnownCourse {
  readonly hasPerson: boolean;
  readonly hasCourse: boolean;
  readonly hasEnding: boolean;
  /** For each fact, whether it stands in the ledger already. */
  readonly facts: readonly boolean[];
}

/** How much a list would bring, and how much of it is there already. */
export interface ImportCounts {
  readonly people: number;
  readonly knownPeople: number;
  readonly courses: number;
  readonly knownCourses: number;
  readonly endings: number;
  readonly facts: number;
  readonly knownFacts: number;
}

/** Holds a list against what is there: whom it cannot name, and how much it would bring. */
export function judgeKnown(
  courses: readonly PlannedCourse[],
  known: readonly KnownCourse[],
): { readonly findings: readonly ImportFinding[]; readonly counts: ImportCounts } {
  const told = courses.map((course, at) => ({ course, there: known[at] ?? nothingThere }));
  const findings = told.flatMap(({ course, there }) => unnamed(course, there));
  const people = (isThere: boolean): number =>
    new Set(
      told
        .filter(({ there }) => there.hasPerson === isThere)
        .map(({ course }) => course.record ?? course.cpr),
    ).size;
  const facts = told.flatMap(({ course, there }) => course.facts.map((_, at) => there.facts[at] === true));
  return {
    findings,
    counts: {
      people: people(false),
      knownPeople: people(true),
      courses: told.filter(({ there }) => !there.hasCourse).length,
      knownCourses: told.filter(({ there }) => there.hasCourse).length,
      endings: told.filter(({ course, there }) => course.closing !== undefined && !there.hasEnding).length,
      facts: facts.filter((isThere) => !isThere).length,
      knownFacts: facts.filter((isThere) => isThere).length,
    },
  };
}

const nothingThere: KnownCourse = { hasPerson: false, hasCourse: false, hasEnding: false, facts: [] };

function unnamed({ lines, record, name }: PlannedCourse, { hasPerson }: KnownCourse): ImportFinding[] {
  const line = lines[0] ?? 0;
  if (hasPerson) return [];
  if (record !== undefined) return [{ line, field: 'record', problem: 'record-unknown', cell: record }];
  return name === undefined ? [{ line, field: 'name', problem: 'name-missing', cell: '' }] : [];
}

/** Whether a list brings anything that is not there. */
export function bringsNothing({ people, courses, endings, facts }: ImportCounts): boolean {
  return people + courses + endings + facts === 0;
}
