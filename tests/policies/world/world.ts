import type { Insertable } from 'kysely';
import type { Tables } from '../../../database/row-types.ts';

/** Rows of every table, held in memory: what the oracle reasons over and what the database is filled with. */
export type World = { readonly [Table in keyof Tables]: Insertable<Tables[Table]>[] };

/** An account acting in one employment, or (without one) as the citizen it belongs to. */
export interface WorldViewer {
  readonly account: string;
  readonly employment: string | null;
  readonly organisation: string | null;
}

/** Parents before children, so that the rows can be written in this order. */
export const tableOrder = [
  'installation',
  'organisation',
  'account',
  'account_identity',
  'employment',
  'sign_in',
  'demo_role',
  'programme',
  'programme_version',
  'run',
  'run_party',
  'appointment',
  'citizen',
  'citizen_call_name',
  'citizen_identity',
  'citizen_account',
  'responsible_caseworker',
  'referral',
  'referral_status',
  'referral_decision',
  'enrolment',
  'team_member',
  'closing',
  'session',
  'attendance',
  'shared_note',
  'journal_entry',
  'consent',
  'consent_withdrawal',
  'sharing',
  'target_agreement',
  'event',
  'event_payload',
  'read_log',
  'read_log_person',
] as const satisfies readonly (keyof Tables)[];

export function emptyWorld(): World {
  return Object.fromEntries(tableOrder.map((table) => [table, []])) as unknown as World;
}
