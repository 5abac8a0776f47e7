import type { Group } from '../edition/cell.ts';
import type { Trait } from '../edition/counted-person.ts';
import type { ToldHost } from '../edition/host-attendance.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { CountTarget } from '../outcome/figure.ts';
import type { CompanyRule, OutcomeRule, Text } from '../programme/definition.ts';
import type { HourSource } from '../run/staff-hours.ts';
import type { Promised } from '../run/target-agreement.ts';
import type { EditionQuestionnaire } from './edition-questionnaire.ts';
import type { Narrative } from './report.ts';

/** What the JSON Schema of editions is called, in it and in every edition that is made by it. */
export const editionSchemaName = 'urn:fodfaeste:sealed-edition:1';

/**
 * A sealed edition: everything its recipient gets, and nothing else. Screen, paper, spreadsheet and data are drawn from
 * it alone, so that they show the same for ever. Counts that are hidden are not in it.
 */
export interface EditionDocument {
  /** Absent in older editions. */
  readonly $schema?: typeof editionSchemaName;
  readonly format: 1;
  readonly run: {
    readonly name: string;
    readonly programme: Text;
    readonly umbrella: string | undefined;
    readonly endsOn: PlainDate | undefined;
    readonly authorities: readonly string[];
    readonly leaders: readonly string[];
  };
  readonly recipient: string;
  readonly toldFrom: PlainDate | undefined;
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate;
  /** Counts from 1 up to one less than this are hidden. */
  readonly threshold: number;
  readonly dataVersion: string;
  /** By the key of the cell: the count, or null where it is hidden. */
  readonly counts: Readonly<Record<string, number | null>>;
  readonly rules: readonly EditionRule[];
  readonly breakdowns: readonly EditionBreakdown[];
  /** Whom it is about, where it is a part of the run only; counts have the part in their keys. */
  readonly only?: readonly EditionBreakdown[];
  /** What was done with companies: about no citizen, so nothing of it is hidden. Absent in older editions. */
  readonly companies?: readonly EditionCompany[];
  /** How people came to the host programme's meetings; absent where there is none, or it cannot be told. */
  readonly host?: ToldHost & { readonly name: string };
  /** What was asked in questionnaires, and what came of it; absent where nothing is told of them. */
  readonly questionnaires?: readonly EditionQuestionnaire[];
  readonly narrative: Narrative;
  readonly hours: readonly EditionHours[];
  /** What has changed since the last edition to this recipient; `undefined` where this is the first. */
  readonly since: EditionSince | undefined;
  readonly approvals: readonly { readonly name: string; readonly on: PlainDate }[];
}

export interface EditionRule {
  readonly column: string;
  readonly version: number;
  readonly title: Text;
  readonly measure: OutcomeRule['measure'];
  readonly denominator: OutcomeRule['denominator'];
  readonly good: 'at_least' | 'at_most';
  readonly promised: Promised | undefined;
  /** The places told by themselves, and the reasons somebody is left out for. */
  readonly apart: readonly string[];
  readonly leftOut: readonly string[];
}

export interface EditionCompany {
  readonly rule: string;
  readonly version: number;
  readonly title: Text;
  readonly counted: CompanyRule['counted'];
  readonly count: number;
  readonly promised: CountTarget | undefined;
}

export interface EditionBreakdown {
  readonly trait: Trait;
  /** What each value is called: a municipality, the number of a version, a half-year. */
  readonly values: readonly { readonly value: string; readonly name: string }[];
}

export interface EditionHours {
  readonly work: Text;
  readonly organisation: string;
  readonly hoursPerWeek: number;
  readonly source: HourSource;
}

/** Told without counts: how many it was could show who it was. */
export interface EditionSince {
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate;
  readonly newPeople: boolean;
  readonly newFacts: boolean;
  readonly corrections: boolean;
}

/** The part of the run an edition is about, as its counts are asked for; nothing for the whole. */
export function partIn({ only = [] }: Pick<EditionDocument, 'only'>): Group {
  return Object.fromEntries(only.map(({ trait, values }) => [trait, values.map(({ value }) => value)]));
}

export function isPart({ only = [] }: Pick<EditionDocument, 'only'>): boolean {
  return only.length > 0;
}

/** The count a cell tells; `undefined` where it is hidden. */
export function countIn({ counts }: Pick<EditionDocument, 'counts'>, key: string): number | undefined {
  return counts[key] ?? undefined;
}
