import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { maskOf, type PersonHead, readPersonHead, type ShownName, shownName } from '../people/index.ts';
import { type AskedCodes, readAskedCodes } from './asked-codes.ts';
import { type OpenRun, readOpenRuns } from './begin-queries.ts';
import { findDraft } from './draft-repository.ts';
import { keptDraft, type TypedDraft } from './forms/draft-form.ts';
import { runNameSql } from './steps-queries.ts';

/** A draft with everything its page asks and offers. */
export interface DraftModel {
  readonly id: string;
  readonly today: PlainDate;
  readonly head: PersonHead;
  readonly begunOn: PlainDate;
  readonly typed: TypedDraft;
  /** Absent when nobody can be referred there any longer. */
  readonly run: OpenRun | undefined;
  readonly codes: AskedCodes;
}

/** One of the viewer's own drafts that is still open; `undefined` when there is none of that id. */
export async function readDraft(
  visit: EmployeeVisit,
  citizen: string,
  id: string,
): Promise<DraftModel | undefined> {
  const draft = await findDraft(visit, id);
  if (draft === undefined || draft.stage !== 'open' || draft.citizen !== citizen) return undefined;
  const head = await readPersonHead(visit, draft.citizen);
  if (head === undefined) return undefined;
  const run = (await readOpenRuns(visit)).find((one) => one.id === draft.run);
  const intake = run?.definition.intake;
  const codes = await readAskedCodes(visit, [...(intake?.facts ?? []), ...(intake?.notedAtStart ?? [])]);
  return {
    id,
    today: visit.today,
    head,
    begunOn: draft.begunOn as PlainDate,
    typed: keptDraft(draft.typed),
    run,
    codes,
  };
}

/** A draft among the others: about whom, to what, and how old it is. */
export interface ListedDraft {
  readonly id: string;
  readonly citizen: string;
  readonly callName: ShownName;
  readonly run: string;
  readonly begunOn: PlainDate;
}

/** The viewer's own drafts that wait to be finished, the oldest first. */
export async function listDrafts(visit: EmployeeVisit): Promise<readonly ListedDraft[]> {
  const rows = await visit.tables
    .selectFrom('referral_draft as draft')
    .innerJoin('run', 'run.id', 'draft.run_id')
    .innerJoin('programme_version as version', 'version.id', 'run.programme_version_id')
    .innerJoin('citizen_call_name as name', 'name.citizen_id', 'draft.citizen_id')
    .select(['draft.id', 'draft.authority_id', 'draft.citizen_id', 'draft.begun_on'])
    .select('name.call_name')
    .select(runNameSql(visit.language).as('run'))
    .select(maskOf('draft.citizen_id', visit.today).as('mask'))
    .where('draft.stage', '=', 'open')
    .where('draft.recorded_by', '=', visit.viewer.account)
    .orderBy('draft.begun_on')
    .orderBy('draft.id')
    .execute();
  return rows.map((row) => {
    visit.shows({ authority: row.authority_id, citizen: row.citizen_id });
    return {
      id: row.id,
      citizen: row.citizen_id,
      callName: shownName(row, 'list', visit.language),
      run: row.run,
      begunOn: row.begun_on as PlainDate,
    };
  });
}
