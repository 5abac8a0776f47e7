import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { RunId } from '../../../domain/kernel/ids.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Typed } from '../set-up/field.tsx';
import { saveBasics, saveParty } from '../set-up/set-up-repository.ts';
import type { NewRun } from './begin-steps.ts';

const always = { from: undefined, to: undefined };

export async function saveDraft(
  { tables, viewer }: EmployeeVisit,
  id: string,
  answers: Typed,
): Promise<void> {
  const written = JSON.stringify(answers);
  await tables
    .insertInto('run_draft')
    .values({ id, account_id: viewer.account, answers: written })
    .onConflict((there) => there.column('id').doUpdateSet({ answers: written }))
    .execute();
}

/** The run a draft has become, and whether an earlier press had made it. */
export interface BegunRun {
  readonly run: RunId;
  readonly already: boolean;
}

/**
 * Makes a run of a draft: through the one door that names its leader, then its days and parties. The draft's row is
 * what two presses meet at; the second finds the run. `undefined` when the leader works there no more.
 */
export async function beginRun(
  visit: EmployeeVisit,
  draft: string,
  { version, basics, authorities, leader }: NewRun,
): Promise<BegunRun | undefined> {
  const { tables } = visit;
  const { rows: drafts } = await sql<{ run_id: RunId | null }>`
    select run_id from run_draft where id = ${draft} for update
  `.execute(tables);
  const begun = drafts[0]?.run_id;
  if (begun) return { run: begun, already: true };
  const run = newId() as RunId;
  const { rows } = await sql<{ begun: string | null }>`
    select app.begin_run(${run}, ${version.id}, ${basics.name}, ${newId()}, ${leader.employment}) as begun
  `.execute(tables);
  if (rows[0]?.begun !== run) return undefined;
  await saveBasics(visit, run, basics);
  for (const organisation of authorities) {
    await saveParty(visit, run, newId(), { organisation, part: 'authority', period: always });
  }
  await saveParty(visit, run, newId(), {
    organisation: leader.organisation,
    part: 'organiser',
    period: always,
  });
  await tables.updateTable('run_draft').set({ run_id: run }).where('id', '=', draft).execute();
  return { run, already: false };
}
