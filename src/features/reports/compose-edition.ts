import { type Cell, countOf, isTotal } from '../../domain/edition/cell.ts';
import type { CountedPerson } from '../../domain/edition/counted-person.ts';
import { editionCells, type RuleColumn } from '../../domain/edition/edition-cells.ts';
import type { ToldEdition } from '../../domain/edition/guarded-count.ts';
import {
  breakdownsWithin,
  groupOfPart,
  isWholeRun,
  partOfCells,
  wholeRun,
} from '../../domain/edition/part-told.ts';
import { type SuppressRefusal, suppress } from '../../domain/edition/suppress.ts';
import type { ToldCell } from '../../domain/edition/told-cell.ts';
import { valuesOf } from '../../domain/edition/values-of.ts';
import { addDays } from '../../domain/kernel/plain-date.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { OutcomeRule } from '../../domain/programme/definition.ts';
import type { Counts } from '../../domain/report/explain-difference.ts';
import type { Visit } from '../access/index.ts';
import { type CompanyFigure, readCompanyFigures } from '../runs/index.ts';
import {
  type ComposedAnswering,
  type CountedAnswering,
  countAnswering,
  tellAnswering,
} from './answering/compose-answering.ts';
import { companyCounts } from './company-counts.ts';
import { type CountedRun, countMoments, countsOf, placeOf } from './count-moments.ts';
import { type ComposedHost, composeHost, hostCountsTold } from './host-attendance-told.ts';
import { readBases } from './report-queries.ts';
import type { Basis, Report } from './told-report.ts';

/** A report counted: exactly, and as its recipient would get it. */
export interface ComposedEdition {
  readonly moment: Moment;
  readonly threshold: number;
  readonly rules: readonly OutcomeRule[];
  readonly columns: readonly RuleColumn[];
  readonly cells: readonly Cell[];
  readonly counts: Counts;
  readonly companies: readonly CompanyFigure[];
  readonly host: ComposedHost | undefined;
  /** What was asked and answered; absent where the run asks nothing, or the report is about a part of it. */
  readonly answering: ComposedAnswering | undefined;
  readonly ways: number;
  readonly dataVersion: string;
  readonly told:
    | { readonly ok: true; readonly value: readonly ToldCell[] }
    | { readonly ok: false; readonly refusal: SuppressRefusal };
  /** The last edition to the same recipient, counted again at its own date as we know it now. */
  readonly last: { readonly basis: Basis; readonly countsNow: Counts; readonly changes: Changes } | undefined;
}

/** Whether something has changed since the last edition, and of which kind. */
export interface Changes {
  readonly newPeople: boolean;
  readonly newFacts: boolean;
  readonly corrections: boolean;
}

/** Figures are sealed as they were known when yesterday ended: nothing recorded today can change them any more. */
function momentOf({ asOf }: Pick<Report, 'asOf'>, { today }: Pick<Visit, 'today'>): Moment {
  return { asOf, knownAt: addDays(today, -1) };
}

/** The last edition to the same recipient about the same part of the run: others tell of other people. */
function lastOf(bases: readonly Basis[], { recipient, only }: Report): Basis | undefined {
  const asked = JSON.stringify([only.authority, only.startedFrom, only.startedTo]);
  return bases.findLast(
    ({ recipient: to, part = wholeRun }) =>
      to === recipient && JSON.stringify([part.authority, part.startedFrom, part.startedTo]) === asked,
  );
}

/** Counts a report and hides what must be hidden, beside everything told of the run so far. */
export async function composeEdition(
  visit: Visit,
  report: Report,
  threshold: number,
): Promise<ComposedEdition | undefined> {
  const moment = momentOf(report, visit);
  const bases = await readBases(visit, report.run);
  const last = lastOf(bases, report);
  const lastNow = last && { asOf: last.moment.asOf, knownAt: moment.knownAt };
  const asked = [...bases.map((basis) => basis.moment), ...(lastNow ? [lastNow] : []), moment];
  const counted = await countMoments(visit, report.run, asked);
  const now = counted?.at[placeOf(counted, moment)];
  if (counted === undefined || now === undefined) return undefined;
  const at = placeOf(counted, moment);
  const columns = now.rules.map((rule) => columnOf(rule, counted, at));
  const values = valuesOf(counted.people, at);
  const only = groupOfPart(report.only, values.started);
  const shape = { rules: columns, breakdowns: breakdownsWithin(report.breakdowns, only), only };
  const cells = editionCells(shape, values);
  // What is done with companies is done for the whole run.
  const companies = isWholeRun(report.only) ? await readCompanyFigures(visit, report.run, moment) : [];
  const host = isWholeRun(report.only)
    ? await composeHost(visit, report.run, moment, { bases, threshold })
    : undefined;
  const asks = await countAnswering(visit, report.run, counted, at);
  const earlier = bases.map((basis) => earlierOf(basis, counted));
  const told = isNobody(cells, counted, at)
    ? ({ ok: false, refusal: 'too-few' } as const)
    : suppress(peopleBehind(counted, asks, bases), { cells, threshold }, earlier, at);
  const answering =
    asks && told.ok && isWholeRun(report.only)
      ? tellAnswering(asks, counted, {
          bases,
          at,
          earlier,
          beside: told.value,
          threshold,
        })
      : undefined;
  return {
    moment,
    threshold,
    rules: now.rules,
    columns,
    cells,
    counts: {
      ...countsOf(cells, counted, at),
      ...companyCounts(companies),
      ...hostCountsTold(host),
      ...answering?.counts,
    },
    companies,
    host,
    answering: asks && answering && { ...asks, ...answering },
    ways: now.states.size,
    dataVersion: now.dataVersion,
    told,
    last: last &&
      lastNow && {
        basis: last,
        countsNow: {
          ...countsOf(cells, counted, placeOf(counted, lastNow)),
          ...companyCounts(await readCompanyFigures(visit, report.run, lastNow)),
        },
        changes: changesSince(counted, [last.moment, lastNow, moment]),
      },
  };
}

/** An edition as it was told of the people of the run, with how many of them it said were asked. */
function earlierOf(basis: Basis, counted: CountedRun): ToldEdition {
  const { moment, threshold, cells, answering } = basis;
  return { moment: placeOf(counted, moment), threshold, cells: [...cells, ...(answering?.days ?? [])] };
}

/** Where it was told how many are asked, everybody is laid beside that as well. */
function peopleBehind(
  { people }: CountedRun,
  asks: CountedAnswering | undefined,
  bases: readonly Basis[],
): readonly CountedPerson[] {
  return asks && bases.some(({ answering }) => answering !== undefined) ? asks.people : people;
}

/** A part of the run in which nobody is: that there is nobody would already tell. */
function isNobody(cells: readonly Cell[], { people }: CountedRun, moment: number): boolean {
  const wholes = cells.filter((cell) => cell.role === 'all');
  return (
    !isTotal({ group: partOfCells(cells) }) && wholes.every((cell) => countOf(cell, people, moment) === 0)
  );
}

const parts = ['met', 'not_met', 'exit_to_work_or_education', 'not_yet_possible'] as const;

/** A rule's places: the four parts of the whole, and every reason that somebody is left out for. */
function columnOf(rule: OutcomeRule, { people }: CountedRun, at: number): RuleColumn {
  const places = new Set(people.flatMap((person) => person[at]?.places[rule.id] ?? []));
  return {
    column: rule.id,
    all: parts,
    met: ['met'],
    apart: ['exit_to_work_or_education', 'not_yet_possible'],
    leftOut: [...places].filter((place) => !(parts as readonly string[]).includes(place)).sort(),
  };
}

function changesSince(
  counted: CountedRun,
  [sealed, corrected, now]: readonly [Moment, Moment, Moment],
): Changes {
  const [before, then, today] = [sealed, corrected, now].map((moment) => placeOf(counted, moment));
  // That a start lies ahead is known at one time and not at another, and corrects nothing.
  const stateAt = (person: CountedRun['people'][number], at: number | undefined): string =>
    JSON.stringify(
      Object.entries(person[at ?? -1]?.places ?? {}).filter(([, place]) => place !== 'not_started_yet'),
    );
  const known = (person: CountedRun['people'][number]): boolean => person[then ?? -1] !== undefined;
  return {
    newPeople: counted.people.some((person) => !known(person) && person[today ?? -1] !== undefined),
    newFacts: counted.people.some(
      (person) => known(person) && stateAt(person, then) !== stateAt(person, today),
    ),
    corrections: counted.people.some((person) => stateAt(person, before) !== stateAt(person, then)),
  };
}
