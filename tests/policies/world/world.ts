import type { Insertable } from 'kysely';
import type { Tables } from '../../../database/row-types.ts';

/** Rows of every table, held in memory: what the oracle reasons over and what the database is filled with. */
export type World = { readonly [Table in keyof Tables]: Insertable<Tables[Table]>[] };

/** An account acting in one employment, in one personal part, or (with neither) as the citizen it belongs to. */
export interface WorldViewer {
  readonly account: string;
  readonly employment: string | null;
  readonly organisation: string | null;
  readonly part: string | null;
}

/** Who is looking, in words for a person who must find out why. */
export function whoIs({ account, employment, part }: WorldViewer): string {
  return `${account} ${employment === null ? `as ${part ?? 'the citizen they are'}` : `in ${employment}`}`;
}

/** Parents before children, so that the rows can be written in this order. */
export const tableOrder = [
  'installation',
  'organisation',
  'account',
  'account_identity',
  'employment',
  'sign_in',
  'kept_text',
  'demo_role',
  'programme',
  'programme_version',
  'run',
  'run_party',
  'run_places',
  'run_contact',
  'run_funding',
  'run_staff_hours',
  'run_draft',
  'appointment',
  'staff_break',
  'code_system',
  'code_list_import',
  'code',
  'code_period',
  'erasure_run',
  'erasure_count',
  'citizen',
  'citizen_call_name',
  'citizen_identity',
  'citizen_account',
  'citizen_protection',
  'network_person',
  'responsible_caseworker',
  'referral_draft',
  'referral',
  'referral_fact',
  'intake_fact',
  'referral_criterion',
  'referral_status',
  'referral_decision',
  'eligibility_fact',
  'organisation_note',
  'caseload_handover',
  'caseload_handover_paper',
  'caseload_return',
  'referral_amendment',
  'eligibility_fact_amendment',
  'enrolment',
  'team_member',
  'contact_rhythm',
  'closing',
  'closing_taken_back',
  'enrolment_version_move',
  'course_change',
  'course_change_words',
  'plan_words',
  'plan_needs',
  'work_goal',
  'work_step',
  'other_goal',
  'other_step',
  'agenda_point',
  'session_series',
  'session',
  'session_participant',
  'attendance',
  'attendance_correction',
  'journal_copy',
  'shared_note',
  'journal_entry',
  'consent',
  'consent_scan',
  'consent_withdrawal',
  'sharing',
  'sharing_end',
  'journal_handover',
  'feedback_draft',
  'feedback_withheld',
  'feedback',
  'file_request',
  'journal_reader',
  'file_answer',
  'file_answer_words',
  'access_grant',
  'access_grant_end',
  'work_fact',
  'benefit_fact',
  'other_fact',
  'work_fact_dispute',
  'benefit_fact_dispute',
  'other_fact_dispute',
  'company_act',
  'target_agreement',
  'event',
  'event_payload',
  'read_log',
  'read_log_person',
  'log_review',
  'log_review_item',
  'report',
  'edition_proposal',
  'edition_basis',
  'sealed_edition',
  'edition_delivery',
  'import',
  'import_result',
  'import_row',
  'list_on_its_way',
] as const satisfies readonly (keyof Tables)[];

export function emptyWorld(): World {
  return Object.fromEntries(tableOrder.map((table) => [table, []])) as unknown as World;
}
