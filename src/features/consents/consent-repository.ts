import { v7 as newId } from 'uuid';
import type { Consent } from '../../domain/consent/consent.ts';
import type { Withdrawal } from '../../domain/consent/withdrawal.ts';
import type { CitizenVisit } from '../access/index.ts';
import type { ConsentSheet } from './consent-queries.ts';

type Whose = Pick<ConsentSheet, 'authority' | 'citizen' | 'run' | 'referral'>;

function keysOf({ authority, citizen, run, referral }: Whose) {
  return { authority_id: authority, citizen_id: citizen, run_id: run, referral_id: referral };
}

/**
 * Saves a yes together with the sharing that rests on it. `false` when a second press of the same button
 * finds it saved.
 */
export async function saveConsent(
  { tables, viewer, today }: CitizenVisit,
  whose: Whose,
  consent: Consent,
): Promise<boolean> {
  const shared = {
    ...keysOf(whose),
    content_kind: consent.content,
    to_organisation_id: consent.toOrganisation,
    to_relation: consent.toRelation,
    recorded_by: viewer.account,
  };
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('consent')
    .values({
      ...shared,
      id: consent.id,
      purpose: consent.purpose,
      period: `[${consent.period.from},${consent.period.to ?? ''}]`,
      text_key: consent.text.key,
      text_version: consent.text.version,
      how_given: consent.howGiven,
      given_on: consent.givenOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await tables
    .insertInto('sharing')
    .values({ ...shared, id: newId(), consent_id: consent.id, shared_on: today })
    .execute();
  return true;
}

/** Saves that a yes was taken back. `false` when it had been, in the same moment, by a second press. */
export async function saveWithdrawal(
  { tables, viewer }: CitizenVisit,
  whose: Whose,
  withdrawal: Withdrawal,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('consent_withdrawal')
    .values({
      ...keysOf(whose),
      consent_id: withdrawal.consent,
      withdrawn_on: withdrawal.withdrawnOn,
      recorded_by: viewer.account,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}
