import { createHash } from 'node:crypto';
import type { Group } from '../../domain/edition/cell.ts';
import { notStarted, type Trait } from '../../domain/edition/counted-person.ts';
import { breakdownsWithin, isWholeRun, partOfCells } from '../../domain/edition/part-told.ts';
import type { ToldCell } from '../../domain/edition/told-cell.ts';
import { isShown } from '../../domain/edition/told-cell.ts';
import {
  type EditionBreakdown,
  type EditionCompany,
  type EditionDocument,
  type EditionHours,
  type EditionRule,
  editionSchemaName,
} from '../../domain/report/edition-document.ts';
import { holdsOn } from '../../domain/run/open-period.ts';
import { usualThreshold } from '../../domain/run/target-agreement.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { runNameIn } from '../programmes/index.ts';
import type { readAboutRun } from '../runs/index.ts';
import { answeringOfEdition } from './answering/answering-of-edition.ts';
import type { ComposedEdition } from './compose-edition.ts';
import type { Report } from './told-report.ts';

export type AboutRun = NonNullable<Awaited<ReturnType<typeof readAboutRun>>>;

/** Whom a report can go to: everybody something was promised to, and the other parties that pay or take part. */
export function recipientsOf({
  targets,
  parties,
  funding,
}: Pick<AboutRun, 'targets' | 'parties' | 'funding'>) {
  const houses = [
    ...targets.map(({ recipient, organisationName }) => ({ id: recipient, name: organisationName })),
    ...funding.map(({ funder, organisationName }) => ({ id: funder, name: organisationName })),
    ...parties.map(({ organisation, organisationName }) => ({ id: organisation, name: organisationName })),
  ];
  return [...new Map(houses.map((house) => [house.id, house])).values()];
}

/** The threshold of the agreements with a recipient: the highest of them, or the usual one where there is none. */
export function thresholdFor(
  { targets }: Pick<AboutRun, 'targets'>,
  { recipient }: Pick<Report, 'recipient'>,
): number {
  const agreed = targets.filter((target) => target.recipient === recipient).map(({ threshold }) => threshold);
  return agreed.length === 0 ? usualThreshold : Math.max(...agreed);
}

/** Everything the recipient gets, made from a report and its figures. */
export function editionOfReport(
  visit: Pick<EmployeeVisit, 'viewer' | 'today'>,
  about: AboutRun,
  report: Report,
  composed: ComposedEdition,
  told: readonly ToldCell[],
): EditionDocument {
  const { basics, definition } = about;
  const part = partOfCells(composed.cells);
  const { counts: answered, ...asked } = answeringOfEdition(composed.answering);
  return {
    $schema: editionSchemaName,
    format: 1,
    run: {
      name: runNameIn(basics.name, definition, 'da'),
      programme: definition.name,
      umbrella: basics.umbrella ?? definition.umbrella?.da,
      endsOn: basics.period.to,
      authorities: about.parties
        .filter(({ part }) => part === 'authority')
        .map((party) => party.organisationName),
      leaders: about.leaders,
    },
    recipient: report.recipientName,
    toldFrom: report.toldFrom ?? basics.period.from,
    asOf: composed.moment.asOf,
    knownAt: composed.moment.knownAt,
    threshold: composed.threshold,
    dataVersion: composed.dataVersion,
    counts: {
      ...Object.fromEntries(told.map((cell) => [cell.key, isShown(cell) ? cell.count : null])),
      ...answered,
    },
    rules: rulesOf(about, report, composed),
    breakdowns: breakdownsWithin(report.breakdowns, part).map((trait) => ({
      trait,
      values: namesOf(trait, about, composed),
    })),
    ...(isWholeRun(report.only) ? {} : { only: onlyOf(part, about) }),
    companies: composed.companies.map(companyOf),
    ...(composed.host?.told.ok
      ? { host: { name: composed.host.beside.host, ...composed.host.told.value } }
      : {}),
    ...asked,
    narrative: report.narrative,
    hours: hoursOf(about, report),
    since: composed.last && { ...composed.last.basis.moment, ...composed.last.changes },
    approvals: [{ name: `${visit.viewer.shownName}, ${visit.viewer.organisationName}`, on: visit.today }],
  };
}

function companyOf({ rule, count, agreed }: ComposedEdition['companies'][number]): EditionCompany {
  return {
    rule: rule.id,
    version: rule.version,
    title: rule.title,
    counted: rule.counted,
    count,
    promised:
      agreed && 'headCount' in agreed
        ? { direction: agreed.direction, headCount: agreed.headCount }
        : undefined,
  };
}

/** The bytes that are sealed, and the short name they can be told apart by. */
export function sealable(edition: EditionDocument): { readonly document: string; readonly digest: string } {
  const document = `${JSON.stringify(edition, null, 2)}\n`;
  return { document, digest: createHash('sha256').update(document).digest('hex') };
}

/** Reads a sealed document. Only texts that `sealable` made are ever stored. */
export function readEdition(document: string): EditionDocument {
  return JSON.parse(document) as EditionDocument;
}

function rulesOf(
  about: AboutRun,
  { recipient, asOf, only }: Report,
  { rules, columns }: ComposedEdition,
): EditionRule[] {
  // What was promised is promised of everybody; and who is left out is told of everybody only.
  const isWhole = isWholeRun(only);
  return rules.map((rule, at) => {
    const agreed = about.targets.find(
      (target) =>
        isWhole &&
        target.recipient === recipient &&
        target.rule.id === rule.id &&
        target.rule.version === rule.version &&
        holdsOn(target.period, asOf),
    );
    return {
      column: rule.id,
      version: rule.version,
      title: rule.title,
      measure: rule.measure,
      denominator: rule.denominator,
      good: agreed?.direction ?? rule.good,
      promised: agreed?.promised,
      apart: isWhole ? (columns[at]?.apart ?? []) : [],
      leftOut: isWhole ? (columns[at]?.leftOut ?? []) : [],
    };
  });
}

function namesOf(trait: Trait, about: AboutRun, { cells }: ComposedEdition) {
  const values = new Set(cells.flatMap(({ group }) => group[trait] ?? []));
  return [...values]
    .filter((value) => value !== notStarted)
    .map((value) => ({ value, name: trait === 'authority' ? nameOf(about, value) : value }));
}

/** The part told of, by the names its values have. */
function onlyOf(part: Group, about: AboutRun): EditionBreakdown[] {
  return Object.entries(part).map(([trait, values]) => ({
    trait: trait as Trait,
    values: values.map((value) => ({ value, name: trait === 'authority' ? nameOf(about, value) : value })),
  }));
}

function nameOf({ parties }: AboutRun, authority: string): string {
  return parties.find(({ organisation }) => organisation === authority)?.organisationName ?? '–';
}

function hoursOf({ hours, definition }: AboutRun, { asOf }: Report): EditionHours[] {
  return hours
    .filter(({ period }) => holdsOn(period, asOf))
    .map(({ work, organisationName, hoursPerWeek, source }) => ({
      work: workOf(work, definition),
      organisation: organisationName,
      hoursPerWeek,
      source,
    }));
}

function workOf(
  work: AboutRun['hours'][number]['work'],
  { roles }: AboutRun['definition'],
): EditionHours['work'] {
  if ('duty' in work) return { da: work.duty, en: work.duty };
  return roles.find(({ key }) => key === work.role)?.title ?? { da: work.role, en: work.role };
}
