import { factForms } from '../../../domain/fact/fact-form.ts';
import type { Cell } from '../../../domain/import/cell.ts';
import {
  type FactPart,
  factFieldOf,
  type ImportField,
  importFields,
} from '../../../domain/import/import-field.ts';
import type { ExportedCourse, ExportedFact } from './export-queries.ts';

/** The columns of a list that is taken along: everything but the number and the full name. */
export const exportedFields = importFields.filter((field) => field !== 'cpr' && field !== 'name');

/**
 * Courses as lines that can be read in again. A course takes one line, and one more for each further fact of a kind that
 * it has already, and for each other source. Words stand as codes, which every language reads.
 */
export function exportedLines(courses: readonly ExportedCourse[]): readonly (readonly Cell[])[] {
  return courses.flatMap((course) => linesOf(course).map((facts) => lineOf(course, facts)));
}

/** The facts of a course, line by line: in one line, each kind at most once and all from one source. */
function linesOf({ facts }: ExportedCourse): readonly (readonly ExportedFact[])[] {
  const lines: ExportedFact[][] = [];
  for (const fact of facts) {
    const fitting = lines.find((line) =>
      line.every(({ kind, source }) => kind !== fact.kind && source === fact.source),
    );
    if (fitting === undefined) lines.push([fact]);
    else fitting.push(fact);
  }
  return lines.length === 0 ? [[]] : lines;
}

function lineOf(course: ExportedCourse, facts: readonly ExportedFact[]): readonly Cell[] {
  const told: Partial<Record<ImportField, Cell | null>> = {
    record: course.citizen,
    call_name: course.callName ?? null,
    version: course.version,
    referred_on: course.referredOn,
    accepted_on: course.acceptedOn,
    starts_on: course.startsOn,
    ending: course.ending,
    ended_on: course.endedOn,
    recommendation: course.recommendation,
    source: facts[0]?.source ?? null,
  };
  return exportedFields.map((field) => told[field] ?? factCell(field, facts) ?? '');
}

function factCell(field: ImportField, facts: readonly ExportedFact[]): Cell | null | undefined {
  const asked = factFieldOf(field);
  const fact = asked && facts.find(({ kind }) => kind === asked.kind);
  return fact && partOf(fact, asked.part);
}

function partOf(fact: ExportedFact, part: FactPart): Cell | null {
  // What happens on one day has no last one.
  if (part === 'to' && !factForms[fact.kind].lasts) return null;
  return fact[part];
}
