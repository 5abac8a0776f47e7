import { sql } from 'kysely';
import type { Consent } from '../../domain/consent/consent.ts';
import type { JournalHandover } from '../../domain/journal/journal-handover.ts';
import type { CitizenVisit, EmployeeVisit } from '../access/index.ts';
import type { NamedHandover } from './handover-queries.ts';

/** Writes down that the viewer hands her journal of a course over. */
export async function saveHandover(
  { tables, viewer }: EmployeeVisit,
  enrolment: string,
  handover: JournalHandover,
): Promise<void> {
  await sql`
    insert into journal_handover (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, from_account_id,
                                  to_account_id, to_organisation_id, consent_id, handed_on)
    select authority_id, ${handover.id}, id, citizen_id, run_id, referral_id, ${viewer.account}, ${handover.to},
           ${handover.toOrganisation}, ${handover.consent}, ${handover.handedOn}
    from enrolment where id = ${enrolment}
  `.execute(tables);
}

/**
 * Saves the client's yes to a handover, under the id that the handover waits for. No sharing comes with it: a sharing
 * opens a whole kind to a house, and a journal passes to one person. `false` when a second press finds it saved.
 */
export async function saveYesToHandover(
  { tables, viewer }: CitizenVisit,
  { authority, citizen, run, referral }: NamedHandover,
  yes: Consent,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('consent')
    .values({
      authority_id: authority,
      id: yes.id,
      citizen_id: citizen,
      run_id: run,
      referral_id: referral,
      content_kind: yes.content,
      to_organisation_id: yes.toOrganisation,
      to_relation: yes.toRelation,
      to_account_id: yes.toAccount ?? null,
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
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}
