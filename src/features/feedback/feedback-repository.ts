import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Consent } from '../../domain/consent/consent.ts';
import type { FeedbackDraft } from '../../domain/feedback/feedback-draft.ts';
import type { ConsentId } from '../../domain/kernel/ids.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';
import type { FeedbackSheet } from './feedback-sheet.ts';

function keysOf({ authority, citizen, run, referral }: FeedbackSheet) {
  return { authority_id: authority, citizen_id: citizen, run_id: run, referral_id: referral };
}

/**
 * Waits until nobody else is proposing or settling feedback about the course: whoever comes second then sees what the
 * first did, so that a text is never both sent and kept back.
 */
export async function takeTurn({ tables }: Visit, enrolment: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${enrolment}, 0))`.execute(tables);
}

/** Saves a proposal. `false` when a second press of the same form finds it saved. */
export async function saveProposal(
  { tables, viewer }: EmployeeVisit,
  sheet: FeedbackSheet,
  draft: FeedbackDraft,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('feedback_draft')
    .values({
      ...keysOf(sheet),
      id: draft.id,
      enrolment_id: sheet.enrolment,
      about_period: `[${draft.about.from},${draft.about.to ?? ''}]`,
      words: draft.words,
      written_on: draft.writtenOn,
      recorded_by: viewer.account,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}

/** Sends a proposal: its very words, taken from where the citizen read them and from nowhere else. */
export async function saveRelease({ tables, viewer, today }: Visit, draft: FeedbackDraft): Promise<void> {
  await sql`
    insert into feedback (authority_id, feedback_draft_id, enrolment_id, citizen_id, run_id, referral_id, about_period,
                          words, released_on, recorded_by)
    select authority_id, id, enrolment_id, citizen_id, run_id, referral_id, about_period, words, ${today}, ${viewer.account}
    from feedback_draft where id = ${draft.id}
  `.execute(tables);
}

/** Keeps a proposal back. */
export async function saveWithholding({ tables, viewer, today }: Visit, draft: FeedbackDraft): Promise<void> {
  await sql`
    insert into feedback_withheld (authority_id, feedback_draft_id, enrolment_id, citizen_id, run_id, referral_id,
                                   withheld_on, recorded_by)
    select authority_id, id, enrolment_id, citizen_id, run_id, referral_id, ${today}, ${viewer.account}
    from feedback_draft where id = ${draft.id}
  `.execute(tables);
}

/** Saves the yes that lies in the citizen's own press. */
export async function saveYes({ tables, viewer }: Visit, sheet: FeedbackSheet, yes: Consent): Promise<void> {
  await tables
    .insertInto('consent')
    .values({
      ...keysOf(sheet),
      id: yes.id,
      content_kind: yes.content,
      to_organisation_id: yes.toOrganisation,
      to_relation: yes.toRelation,
      purpose: yes.purpose,
      period: `[${yes.period.from},${yes.period.to ?? ''}]`,
      text_key: yes.text.key,
      text_version: yes.text.version,
      words: yes.words ?? null,
      told_consequences: yes.toldConsequences ?? null,
      how_given: yes.howGiven,
      given_on: yes.givenOn,
      recorded_by: viewer.account,
    })
    .execute();
}

/** Shares feedback with the caseworkers outside the team, resting on a yes. */
export async function saveSharing(
  { tables, viewer, today }: Visit,
  sheet: FeedbackSheet,
  consent: ConsentId,
): Promise<void> {
  await tables
    .insertInto('sharing')
    .values({
      ...keysOf(sheet),
      id: newId(),
      content_kind: 'feedback',
      to_organisation_id: sheet.authority,
      to_relation: 'responsible_outside_team',
      consent_id: consent,
      shared_on: today,
      recorded_by: viewer.account,
    })
    .execute();
}
