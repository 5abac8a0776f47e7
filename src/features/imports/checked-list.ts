import { createHash } from 'node:crypto';
import type { ImportFinding } from '../../domain/import/import-finding.ts';
import { type ImportCounts, judgeKnown } from '../../domain/import/judge-known.ts';
import { type ImportPlan, readList } from '../../domain/import/read-list.ts';
import { readCodes } from '../code-lists/index.ts';
import { type PayloadGround, payloadOf } from './import-payload.ts';
import { lookUpList, readVersionsOfRun } from './import-queries.ts';
import type { ListOnItsWay } from './list-repository.ts';
import type { ListVisit } from './list-visit.ts';
import { type BookGround, makeWordBook } from './make-word-book.ts';

/** A list that was read without being written: the dry run. */
export interface CheckedList {
  readonly plan: ImportPlan;
  readonly findings: readonly ImportFinding[];
  readonly counts: ImportCounts;
  readonly ground: PayloadGround;
  /** Tells whether what would be read in is still what somebody looked at. */
  readonly mark: string;
}

/** What the words of a list can mean in a run; `undefined` when there is no such run. */
export async function readBookGround(
  visit: Pick<ListVisit, 'tables'>,
  run: string,
): Promise<(BookGround & { readonly version: string }) | undefined> {
  const versions = await readVersionsOfRun(visit, run);
  const work = await readCodes(visit.tables, 'work-kinds');
  const benefits = await readCodes(visit.tables, 'benefits');
  return versions && { ...versions, codes: { 'work-kinds': work, benefits } };
}

/**
 * Reads a list against what is there already. Whoever's number it finds has been searched for, and the log says so. The
 * database is asked only once nothing is wrong in the list itself.
 */
export async function checkList(
  visit: ListVisit,
  list: ListOnItsWay,
  book: BookGround & { readonly version: string },
): Promise<CheckedList> {
  const { codes, versions, version } = book;
  const reading = { mapping: list.mapping, book: makeWordBook(book), codes, today: visit.today };
  const plan = readList(list.list, reading, list.said);
  const ground = { authority: list.authority, keys: visit.keys, versions, version };
  const isClean = plan.findings.length === 0;
  const looked = isClean
    ? await lookUpList(visit, list.run, list.authority, payloadOf(plan.courses, ground))
    : { known: [], found: [] };
  for (const citizen of looked.found) visit.shows({ authority: list.authority, citizen, found: true });
  const judged = judgeKnown(plan.courses, looked.known);
  const findings = isClean ? judged.findings : plan.findings;
  const { counts } = judged;
  const said = JSON.stringify([counts, list.said, list.mapping]);
  return {
    plan,
    findings,
    counts,
    ground,
    mark: createHash('sha256').update(said).digest('hex').slice(0, 16),
  };
}
