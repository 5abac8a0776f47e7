import { sql } from 'kysely';
import type { Consent } from '../../domain/consent/consent.ts';
import type { Scan } from '../../domain/consent/scan.ts';
import type { Sharing, SharingId } from '../../domain/consent/sharing.ts';
import type { Withdrawal } from '../../domain/consent/withdrawal.ts';
import type { ConsentId } from '../../domain/kernel/ids.ts';
import type { Period } from '../../domain/kernel/period.ts';
import type { Visit } from '../access/index.ts';

/** The record that consents and sharings hang on. */
export interface Whose {
  readonly authority: string;
  readonly citizen: string;
  readonly run: string;
  readonly referral: string;
}

function keysOf({ authority, citizen, run, referral }: Whose) {
  return { authority_id: authority, citizen_id: citizen, run_id: run, referral_id: referral };
}

function daterange({ from, to }: Period): string {
  return to === undefined ? `[${from},)` : `[${from},${to}]`;
}

/** Saves a yes. `false` when a second press of the same button finds it saved. */
export async function saveConsent(
  { tables, viewer }: Visit,
  whose: Whose,
  consent: Consent,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('consent')
    .values({
      ...keysOf(whose),
      id: consent.id,
      content_kind: consent.content,
      from_organisation_id: consent.fromOrganisation ?? null,
      to_organisation_id: consent.toOrganisation,
      to_account_id: consent.toAccount ?? null,
      to_relation: consent.toRelation,
      purpose: consent.purpose,
      period: daterange(consent.period),
      text_key: consent.text.key,
      text_version: consent.text.version,
      how_given: consent.howGiven,
      given_on: consent.givenOn,
      words: consent.words ?? null,
      told_consequences: consent.toldConsequences ?? null,
      witness_name: consent.witness ?? null,
      on_behalf_reason: consent.onBehalfReason ?? null,
      recorded_by: viewer.account,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}

/** Keeps the signed paper beside a consent. */
export async function saveScan(
  { tables, viewer }: Visit,
  whose: Whose,
  consent: ConsentId,
  { type, bytes }: Scan,
): Promise<void> {
  await tables
    .insertInto('consent_scan')
    .values({
      ...keysOf(whose),
      consent_id: consent,
      media_type: type,
      bytes: Buffer.from(bytes),
      recorded_by: viewer.account,
    })
    .execute();
}

/** Saves the act by which content crosses a wall. `false` when a second press finds it saved. */
export async function saveSharing(
  { tables, viewer }: Visit,
  whose: Whose,
  sharing: Sharing,
): Promise<boolean> {
  const { basis } = sharing;
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('sharing')
    .values({
      ...keysOf(whose),
      id: sharing.id,
      content_kind: sharing.content,
      to_organisation_id: sharing.toOrganisation,
      to_account_id: sharing.toAccount ?? null,
      to_relation: sharing.toRelation,
      shared_on: sharing.sharedOn,
      consent_id: basis.by === 'consent' ? basis.consent : null,
      legal_basis: basis.by === 'law' ? basis.rule : null,
      legal_reason: basis.by === 'law' ? basis.reason : null,
      legal_period: basis.by === 'law' ? daterange(basis.period) : null,
      recorded_by: viewer.account,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}

/** Saves that a yes was taken back. `false` when it had been, in the same moment, by a second press. */
export async function saveWithdrawal(
  { tables, viewer }: Visit,
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

/** Saves that a sharing by law ends now. `false` when it had ended, in the same moment, by a second press. */
export async function saveSharingEnd(
  { tables, viewer, today }: Visit,
  whose: Whose,
  sharing: SharingId,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('sharing_end')
    .values({ ...keysOf(whose), sharing_id: sharing, ended_on: today, recorded_by: viewer.account })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}

/** The paper behind a consent of a course; `undefined` when there is none for this viewer. */
export async function findScan(
  { tables }: Visit,
  enrolment: string,
  consent: ConsentId,
): Promise<{ readonly type: Scan['type']; readonly bytes: Buffer } | undefined> {
  const { rows } = await sql<{ type: Scan['type']; bytes: Buffer }>`
    select s.media_type as type, s.bytes
    from consent_scan s join enrolment e on e.referral_id = s.referral_id
    where s.consent_id = ${consent} and e.id = ${enrolment}
  `.execute(tables);
  return rows[0];
}
