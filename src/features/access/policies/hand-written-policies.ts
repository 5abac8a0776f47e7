import { alarmGrants, alarmPolicies } from './alarm-policies.ts';
import { answerLinkGrants, answerLinkPolicies } from './answer-link-policies.ts';
import { caseloadGrants, caseloadPolicies } from './caseload-policies.ts';
import { catalogueGrants, cataloguePolicies } from './catalogue-policies.ts';
import { companyGrants, companyPolicies, openCompanyTables } from './company-policies.ts';
import { extractGrants, extractPolicies } from './extract-policies.ts';
import { figureGrants, figurePolicies } from './figure-policies.ts';
import { importGrants, importPolicies } from './import-policies.ts';
import { mentorGrants, mentorPolicies } from './mentor-policies.ts';
import { placementLinkGrants, placementLinkPolicies } from './placement-link-policies.ts';
import { questionnaireGrants, questionnairePolicies } from './questionnaire-policies.ts';
import { openRunTables, runGrants, runPolicies } from './run-policies.ts';
import { sessionGrants, sessionPolicies } from './session-policies.ts';
import { staffBreakGrants, staffBreakPolicies } from './staff-break-policies.ts';
import { storyGrants, storyPolicies } from './story-policies.ts';

/**
 * Policies for tables that hold no record about a person, or whose rule is about the row's maker and not about
 * a relation: shared run and organisation data, sessions, events and the envelope of the read log.
 */

/** Run and organisation data, open to everyone who has entered. */
export const openToViewers = [
  'organisation',
  'employment',
  'programme',
  'programme_version',
  'run',
  'run_party',
  'appointment',
  'code_system',
  'code',
  'code_period',
  'code_list_import',
  'questionnaire',
  'questionnaire_version',
  'rescoring',
  'erasure_run',
  'erasure_count',
  ...openRunTables,
  ...openCompanyTables,
] as const;

/** What lookup reads to work out relations and sign-ins, a frame's name, and the demo's buttons. */
export const openToLookup = [
  'installation',
  'organisation',
  'account',
  'account_identity',
  'employment',
  'sign_in',
  'demo_role',
  'appointment',
  'citizen_account',
  'citizen_call_name',
  'run',
  'programme',
  'programme_version',
  'responsible_caseworker',
  'caseload_handover',
  'caseload_return',
  'referral',
  'referral_status',
  'enrolment',
  'course_change',
  'team_member',
  'sharing',
  'sharing_end',
  'consent',
  'consent_withdrawal',
  'network_person',
  'mentor_promise',
  'access_grant',
  'access_grant_end',
  'journal_handover',
  'journal_reader',
  'file_request',
  'file_answer',
] as const;

// In a sub-query, so that it is asked once a statement: as it stood it was worked out for each row of the register.
const viewerEntered = `(select app.viewer()) is not null`;
const administers = `(select app.holds_part('administrator'))`;
const madeByViewer = `account_id = (select app.viewer()) and employment_id is not distinct from (select app.viewer_employment())`;

export const handWrittenPolicies: readonly string[] = [
  ...caseloadPolicies,
  ...alarmPolicies,
  ...answerLinkPolicies,
  ...cataloguePolicies,
  ...importPolicies,
  ...figurePolicies,
  ...extractPolicies,
  ...runPolicies,
  ...questionnairePolicies,
  ...staffBreakPolicies,
  ...mentorPolicies,
  ...companyPolicies,
  ...storyPolicies,
  ...placementLinkPolicies,
  ...openToViewers.map(
    (table) =>
      `create policy "${table} read" on ${table} for select to fodfaeste_app using (${viewerEntered});`,
  ),
  ...openToLookup.map(
    (table) => `create policy "${table} lookup" on ${table} for select to fodfaeste_lookup using (true);`,
  ),
  // Whose entry it is, in which course, and from which day: never its words.
  `create policy "journal_entry lookup" on journal_entry for select to fodfaeste_lookup using (true);`,
  // For a citizen's request: which notes wait for an answer, never their words.
  ...['shared_note', 'organisation_note', 'worry'].map(
    (table) => `create policy "${table} lookup" on ${table} for select to fodfaeste_lookup using (true);`,
  ),
  // For the log: whose record is restricted, and – for the reviewer's samples – who shares a surname or an address.
  ...['citizen_protection', 'citizen_identity', 'read_log', 'read_log_person'].map(
    (table) => `create policy "${table} lookup" on ${table} for select to fodfaeste_lookup using (true);`,
  ),
  `create policy "account read" on account for select to fodfaeste_app using (id = (select app.viewer()));`,
  ...sessionPolicies,
  // Lists are kept by whoever the house has named for it; what history can take, the table's own trigger says.
  ...['code', 'code_period'].map(
    (table) =>
      `create policy "${table} insert" on ${table} for insert to fodfaeste_app with check (${administers});`,
  ),
  // Which houses there are is kept by the administrators of all of them: names, and about nobody.
  `create policy "organisation insert" on organisation for insert to fodfaeste_app with check (${administers});`,
  `create policy "organisation update" on organisation for update to fodfaeste_app using (${administers});`,
  `create policy "code_period update" on code_period for update to fodfaeste_app using (${administers});`,
  `create policy "code_list_import insert" on code_list_import for insert to fodfaeste_app with check (
  ${administers} and account_id = (select app.viewer()));`,
  `create policy "event insert" on event for insert to fodfaeste_app with check (${madeByViewer});`,
  `create policy "event_payload insert" on event_payload for insert to fodfaeste_app with check (${viewerEntered});`,
  `create policy "read_log read" on read_log for select to fodfaeste_app using (
  exists (select from read_log_person where read_log_person.read_log_id = read_log.id));`,
  // Written by one function alone, which takes who looks from the entering.
  ...['read_log', 'read_log_person'].map(
    (table) =>
      `create policy "${table} insert" on ${table} for insert to fodfaeste_lookup with check (true);`,
  ),
  // Whom a reading names is somebody who exists.
  `create policy "citizen lookup" on citizen for select to fodfaeste_lookup using (true);`,
  // The registry begins records; lookup opens and closes sign-ins.
  ...['citizen', 'citizen_identity', 'citizen_call_name', 'responsible_caseworker'].map(
    (table) =>
      `create policy "${table} begin" on ${table} for insert to fodfaeste_registry with check (authority_id = (select app.viewer_organisation()));`,
  ),
  // The account of somebody around a citizen: it holds no name, and the door asks who may begin one.
  `create policy "account begin" on account for insert to fodfaeste_registry with check (true);`,
  `create policy "access_grant break the glass" on access_grant for insert to fodfaeste_registry with check (kind = 'break_the_glass' and to_account_id = (select app.viewer()));`,
  ...['citizen_identity', 'referral'].map(
    (table) => `create policy "${table} registry" on ${table} for select to fodfaeste_registry using (true);`,
  ),
  ...['employment', 'organisation'].map(
    (table) => `create policy "${table} registry" on ${table} for select to fodfaeste_registry using (true);`,
  ),
  // A text on its way is opened through its own doors alone, which ask who wrote it.
  `create policy "kept_text doors" on kept_text for all to fodfaeste_lookup using (true) with check (true);`,
  `create policy "sign_in open" on sign_in for insert to fodfaeste_lookup with check (true);`,
  `create policy "sign_in close" on sign_in for delete to fodfaeste_lookup using (true);`,
  `create policy "installation travel" on installation for update to fodfaeste_lookup using (kind = 'demo');`,
];

/** What each role may try at all; the policies narrow it further. */
export const handWrittenGrants: readonly string[] = [
  ...caseloadGrants,
  ...alarmGrants,
  ...answerLinkGrants,
  ...catalogueGrants,
  ...importGrants,
  ...figureGrants,
  ...extractGrants,
  ...runGrants,
  ...questionnaireGrants,
  ...staffBreakGrants,
  ...mentorGrants,
  ...companyGrants,
  ...storyGrants,
  ...placementLinkGrants,
  ...sessionGrants,
  `grant select on ${openToViewers.join(', ')}, account, read_log to fodfaeste_app;`,
  `grant insert on code, code_period, code_list_import, organisation to fodfaeste_app;`,
  `grant update (name) on organisation to fodfaeste_app;`,
  `grant update (period, legal_reference, source, verified, successor_id) on code_period to fodfaeste_app;`,
  `grant insert on event, event_payload to fodfaeste_app;`,
  // The log is written through its one door, and never by the app itself.
  `grant insert on read_log, read_log_person to fodfaeste_lookup;`,
  `grant select (authority_id, id, recorded_at) on citizen to fodfaeste_lookup;`,
  `grant select on ${openToLookup.join(', ')} to fodfaeste_lookup;`,
  `grant select (id, authority_id, enrolment_id, citizen_id, recorded_by, owner_organisation_id, owner_account_id, written_on, recorded_at) on journal_entry to fodfaeste_lookup;`,
  `grant select (id, authority_id, enrolment_id, citizen_id, author_organisation_id, audience, recorded_at) on shared_note to fodfaeste_lookup;`,
  `grant select (id, authority_id, enrolment_id, citizen_id, recorded_at) on worry to fodfaeste_lookup;`,
  `grant select (id, authority_id, citizen_id, author_organisation_id, recorded_at) on organisation_note to fodfaeste_lookup;`,
  `grant select (authority_id, citizen_id, full_name, address) on citizen_identity to fodfaeste_lookup;`,
  `grant select on citizen_protection, read_log, read_log_person to fodfaeste_lookup;`,
  `grant insert, delete on sign_in to fodfaeste_lookup;`,
  `grant select, insert, delete on kept_text to fodfaeste_lookup;`,
  `grant update (sealed, kept_at, expires_at) on kept_text to fodfaeste_lookup;`,
  `grant update (travel_days) on installation to fodfaeste_lookup;`,
  `grant insert on citizen, citizen_identity, citizen_call_name, responsible_caseworker to fodfaeste_registry;`,
  `grant insert on access_grant to fodfaeste_registry;`,
  `grant insert (id) on account to fodfaeste_registry;`,
  `grant select on employment, organisation to fodfaeste_registry;`,
  // To break the glass one must be able to find; the door tells nobody whether a number exists elsewhere.
  `grant select (authority_id, citizen_id, cpr_hash) on citizen_identity to fodfaeste_registry;`,
  `grant select (authority_id, id, citizen_id, run_id) on referral to fodfaeste_registry;`,
];

/** History: what the app adds to and reads, and can neither change nor take away. */
export const insertAndReadOnly = [
  'run_closing',
  'event',
  'event_payload',
  'read_log',
  'read_log_person',
  'referral_status',
  'referral_decision',
  'referral_criterion',
  'referral_fact',
  'intake_fact',
  'closing',
  'attendance_correction',
  'journal_copy',
  'journal_entry',
  'consent',
  'consent_withdrawal',
  'extract_no',
  'mentor_promise',
  'worry',
  'worry_words',
  'worry_read',
  'worry_done',
  'sharing',
  'sharing_end',
  'code',
  'code_list_import',
  'consent_scan',
  'eligibility_fact',
  'organisation_note',
  'journal_handover',
  'feedback_draft',
  'feedback_withheld',
  'feedback',
  'access_grant',
  'access_grant_end',
  'invitation_yes',
  'help_words',
  'help_yes',
  'file_request',
  'journal_reader',
  'file_answer',
  'file_answer_words',
  'programme_version',
  'questionnaire',
  'questionnaire_version',
  'enrolment_version_move',
  'contact_rhythm',
  'caseload_handover',
  'caseload_handover_paper',
  'caseload_return',
  'referral_amendment',
  'eligibility_fact_amendment',
  'work_fact',
  'work_fact_dispute',
  'place_step',
  'job_contact',
  'placement_agreement',
  'placement_vitas',
  'placement_acceptance',
  'placement_evaluation',
  'placement_link',
  'placement_link_end',
  'check_in',
  'check_in_answer',
  'minutes_part',
  'minutes_answer',
  'workplace_minutes',
  'workplace_minutes_answer',
  'benefit_fact',
  'benefit_fact_dispute',
  'other_fact',
  'other_fact_dispute',
  'company_act',
  'task_force_member',
  'task_force_meeting',
  'task_force_presence',
  'training',
  'training_person',
  'training_meeting',
  'training_presence',
  'training_end',
  'training_certificate',
  'move_link',
  'answer_link',
  'answer_link_end',
  'workplace_merge',
  'company_card',
  'card_contact',
  'card_talk',
  'card_acquaintance',
  'card_sharing',
  'response',
  'side_response',
  'score',
  'side_score',
  'told_total',
  'wave_outcome',
  'plan_words',
  'plan_needs',
  'work_goal',
  'work_step',
  'own_door',
  'other_goal',
  'other_step',
  'agenda_point',
  'edition_basis',
  'edition_proposal',
  'sealed_edition',
  'edition_delivery',
  'extract_made',
  'extract_delivery',
  'extract_part',
  'import',
  'import_result',
  'story_about',
  'story_answer',
] as const;
