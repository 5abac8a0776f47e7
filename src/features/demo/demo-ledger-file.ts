import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ending } from '../../domain/enrolment/ending.ts';

/** Some of the people of a run, by their numbers: from the first up to, and without, the last. */
interface Some {
  readonly of: readonly [from: number, until: number];
}

/** What is told of some of them: weeks are counted from the first day of the course. */
export interface PlannedFact extends Some {
  readonly circle: 'work' | 'benefit' | 'other';
  readonly kind: string;
  /** Taken in turn, person by person. */
  readonly codes?: readonly string[];
  readonly decidedFor?: 'work' | 'placement' | 'education';
  readonly week: number;
  /** How many weeks it lasted; left out, it goes on. */
  readonly weeks?: number;
  readonly hours?: number;
  readonly source: string;
}

/** How many people a run has in the demo, and what becomes of them. */
export interface LedgerPlan {
  readonly people: number;
  /** The first of them began so many weeks ago, the last so many. */
  readonly began: readonly [first: number, last: number];
  readonly facts: readonly PlannedFact[];
  /** Who began though there was no place left, and why. */
  readonly beyond?: readonly (Some & { readonly reason: string })[];
  readonly endings: readonly (Some & { readonly ending: Ending; readonly week: number })[];
}

/** By the key of the programme, or the name a run's people are listed under. The run that the demo's people act in has its own. */
export type LedgerPlans = Readonly<Record<string, LedgerPlan>>;

export async function readDemoLedger(programmes: string): Promise<LedgerPlans> {
  return JSON.parse(await readFile(join(programmes, 'demo', 'ledger.json'), 'utf8')) as LedgerPlans;
}

/** Those of a list that are told of one person. */
export function toldOf<Told extends Some>(list: readonly Told[], person: number): readonly Told[] {
  return list.filter(({ of: [from, until] }) => person >= from && person < until);
}
