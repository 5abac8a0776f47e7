import type { Insertable } from 'kysely';
import type { Tables } from '../../../database/row-types.ts';

/** The tables the demo fills, parents before children. */
export const seededTables = [
  'installation',
  'organisation',
  'account',
  'account_identity',
  'employment',
  'demo_role',
  'programme',
  'programme_version',
  'run',
  'run_party',
  'run_places',
  'run_contact',
  'run_funding',
  'run_staff_hours',
  'target_agreement',
  'appointment',
  'staff_break',
  'citizen',
  'citizen_call_name',
  'citizen_identity',
  'citizen_account',
  'citizen_protection',
  'network_person',
  'responsible_caseworker',
  'referral',
  'referral_status',
  'referral_decision',
  'eligibility_fact',
  'intake_fact',
  'enrolment',
  'team_member',
  'contact_rhythm',
  'closing',
  'closing_taken_back',
  'course_change',
  'course_change_words',
  'plan_words',
  'plan_needs',
  'work_goal',
  'work_step',
  'other_goal',
  'other_step',
  'agenda_point',
  'session',
  'attendance',
  'shared_note',
  'journal_entry',
  'consent',
  'sharing',
  'access_grant',
  'read_log',
  'read_log_person',
] as const satisfies readonly (keyof Tables)[];

export type DemoRows = { readonly [Table in (typeof seededTables)[number]]: Insertable<Tables[Table]>[] };

export function emptyRows(): DemoRows {
  return Object.fromEntries(seededTables.map((table) => [table, []])) as unknown as DemoRows;
}
