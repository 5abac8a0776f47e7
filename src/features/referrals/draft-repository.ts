import type { EmployeeVisit, Visit } from '../access/index.ts';
import { emptyDraft, type TypedDraft } from './forms/draft-form.ts';

/** A draft, and whom and what it is about. */
export interface DraftRow {
  readonly id: string;
  readonly authority: string;
  readonly citizen: string;
  readonly run: string;
  readonly begunOn: string;
  readonly stage: string;
  readonly typed: unknown;
}

/** One of the viewer's own drafts, also when it has been sent or thrown away. */
export async function findDraft({ tables }: Visit, id: string): Promise<DraftRow | undefined> {
  return tables
    .selectFrom('referral_draft')
    .select(['id', 'authority_id as authority', 'citizen_id as citizen', 'run_id as run'])
    .select(['begun_on as begunOn', 'stage', 'typed'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Begins a draft of the viewer's own. */
export async function addDraft(
  { tables, viewer, today }: EmployeeVisit,
  draft: { readonly id: string; readonly citizen: string; readonly run: string },
): Promise<void> {
  await tables
    .insertInto('referral_draft')
    .values({
      authority_id: viewer.organisation,
      id: draft.id,
      citizen_id: draft.citizen,
      run_id: draft.run,
      typed: JSON.stringify(emptyDraft),
      begun_on: today,
      recorded_by: viewer.account,
    })
    .execute();
}

/** Keeps what was typed, in place of what was kept before. */
export async function keepTyped({ tables }: Visit, id: string, typed: TypedDraft): Promise<void> {
  await tables
    .updateTable('referral_draft')
    .set({ typed: JSON.stringify(typed) })
    .where('id', '=', id)
    .where('stage', '=', 'open')
    .execute();
}

/** Ends a draft; nothing that was typed stays behind. */
export async function endDraft({ tables }: Visit, id: string, stage: 'sent' | 'thrown_away'): Promise<void> {
  await tables
    .updateTable('referral_draft')
    .set({ stage, typed: '{}' })
    .where('id', '=', id)
    .where('stage', '=', 'open')
    .execute();
}
