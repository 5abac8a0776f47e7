-- Made from the access table (src/domain/access) by `npm run policies`; do not edit.
-- Replaced whole by the owner after each migration, in one transaction.

set local role fodfaeste_owner;

-- Everything shut first: no policy, no grant, and every table forced, also for its owner.
do $$
declare
  old record;
begin
  for old in select policyname, tablename from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on public.%I', old.policyname, old.tablename);
  end loop;
  for old in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table public.%I enable row level security', old.tablename);
    execute format('alter table public.%I force row level security', old.tablename);
    execute format('revoke all on public.%I from fodfaeste_app, fodfaeste_lookup, fodfaeste_registry, fodfaeste_extractor, fodfaeste_worker, fodfaeste_reports, fodfaeste_eraser, fodfaeste_backup, public', old.tablename);
  end loop;
end
$$;

-- What each role may try at all.
grant select on citizen to fodfaeste_app;
grant select on citizen_call_name to fodfaeste_app;
grant select on citizen_identity to fodfaeste_app;
grant update (full_name, address) on citizen_identity to fodfaeste_app;
grant select on citizen_protection to fodfaeste_app;
grant insert on citizen_protection to fodfaeste_app;
grant update (period) on citizen_protection to fodfaeste_app;
grant select on responsible_caseworker to fodfaeste_app;
grant insert on responsible_caseworker to fodfaeste_app;
grant update (period) on responsible_caseworker to fodfaeste_app;
grant select on caseload_handover to fodfaeste_app;
grant insert on caseload_handover to fodfaeste_app;
grant select on caseload_handover_paper to fodfaeste_app;
grant insert on caseload_handover_paper to fodfaeste_app;
grant select on caseload_return to fodfaeste_app;
grant insert on caseload_return to fodfaeste_app;
grant select on network_person to fodfaeste_app;
grant insert on network_person to fodfaeste_app;
grant update (period) on network_person to fodfaeste_app;
grant select on mentor_promise to fodfaeste_app;
grant select on help_words to fodfaeste_app;
grant insert on help_words to fodfaeste_app;
grant select on help_yes to fodfaeste_app;
grant insert on help_yes to fodfaeste_app;
grant select on referral_draft to fodfaeste_app;
grant insert on referral_draft to fodfaeste_app;
grant update (typed, stage) on referral_draft to fodfaeste_app;
grant select on referral to fodfaeste_app;
grant insert on referral to fodfaeste_app;
grant select on referral_status to fodfaeste_app;
grant insert on referral_status to fodfaeste_app;
grant select on referral_decision to fodfaeste_app;
grant insert on referral_decision to fodfaeste_app;
grant select on referral_criterion to fodfaeste_app;
grant insert on referral_criterion to fodfaeste_app;
grant select on referral_fact to fodfaeste_app;
grant insert on referral_fact to fodfaeste_app;
grant select on intake_fact to fodfaeste_app;
grant insert on intake_fact to fodfaeste_app;
grant select on referral_amendment to fodfaeste_app;
grant insert on referral_amendment to fodfaeste_app;
grant select on eligibility_fact to fodfaeste_app;
grant insert on eligibility_fact to fodfaeste_app;
grant select on eligibility_fact_amendment to fodfaeste_app;
grant insert on eligibility_fact_amendment to fodfaeste_app;
grant select on enrolment to fodfaeste_app;
grant insert on enrolment to fodfaeste_app;
grant update (ended_on) on enrolment to fodfaeste_app;
grant select on team_member to fodfaeste_app;
grant insert on team_member to fodfaeste_app;
grant update (period) on team_member to fodfaeste_app;
grant select on contact_rhythm to fodfaeste_app;
grant insert on contact_rhythm to fodfaeste_app;
grant select on closing to fodfaeste_app;
grant insert on closing to fodfaeste_app;
grant select on closing_taken_back to fodfaeste_app;
grant insert on closing_taken_back to fodfaeste_app;
grant select on closing_taken_back_words to fodfaeste_app;
grant insert on closing_taken_back_words to fodfaeste_app;
grant select on enrolment_version_move to fodfaeste_app;
grant insert on enrolment_version_move to fodfaeste_app;
grant select on course_change to fodfaeste_app;
grant insert on course_change to fodfaeste_app;
grant select on course_change_words to fodfaeste_app;
grant insert on course_change_words to fodfaeste_app;
grant select on attendance to fodfaeste_app;
grant insert on attendance to fodfaeste_app;
grant select on absence_reason to fodfaeste_app;
grant insert on absence_reason to fodfaeste_app;
grant select on session_participant to fodfaeste_app;
grant insert on session_participant to fodfaeste_app;
grant update (taken_off_on) on session_participant to fodfaeste_app;
grant select on sign_up to fodfaeste_app;
grant insert on sign_up to fodfaeste_app;
grant update (left_on) on sign_up to fodfaeste_app;
grant select on journal_copy to fodfaeste_app;
grant insert on journal_copy to fodfaeste_app;
grant select on attendance_correction to fodfaeste_app;
grant insert on attendance_correction to fodfaeste_app;
grant select on shared_note to fodfaeste_app;
grant insert on shared_note to fodfaeste_app;
grant select on organisation_note to fodfaeste_app;
grant insert on organisation_note to fodfaeste_app;
grant select on journal_entry to fodfaeste_app;
grant insert on journal_entry to fodfaeste_app;
grant select on journal_handover to fodfaeste_app;
grant insert on journal_handover to fodfaeste_app;
grant select on plan_words to fodfaeste_app;
grant insert on plan_words to fodfaeste_app;
grant select on plan_needs to fodfaeste_app;
grant insert on plan_needs to fodfaeste_app;
grant select on work_goal to fodfaeste_app;
grant insert on work_goal to fodfaeste_app;
grant select on work_step to fodfaeste_app;
grant insert on work_step to fodfaeste_app;
grant select on other_goal to fodfaeste_app;
grant insert on other_goal to fodfaeste_app;
grant select on other_step to fodfaeste_app;
grant insert on other_step to fodfaeste_app;
grant select on agenda_point to fodfaeste_app;
grant insert on agenda_point to fodfaeste_app;
grant select on own_door to fodfaeste_app;
grant insert on own_door to fodfaeste_app;
grant select on consent to fodfaeste_app;
grant insert on consent to fodfaeste_app;
grant select on consent_scan to fodfaeste_app;
grant insert on consent_scan to fodfaeste_app;
grant select on consent_withdrawal to fodfaeste_app;
grant insert on consent_withdrawal to fodfaeste_app;
grant select on extract_no to fodfaeste_app;
grant insert on extract_no to fodfaeste_app;
grant select on sharing to fodfaeste_app;
grant insert on sharing to fodfaeste_app;
grant select on sharing_end to fodfaeste_app;
grant insert on sharing_end to fodfaeste_app;
grant select on feedback_draft to fodfaeste_app;
grant insert on feedback_draft to fodfaeste_app;
grant select on feedback_withheld to fodfaeste_app;
grant insert on feedback_withheld to fodfaeste_app;
grant select on feedback to fodfaeste_app;
grant insert on feedback to fodfaeste_app;
grant select on access_grant to fodfaeste_app;
grant insert on access_grant to fodfaeste_app;
grant select on access_grant_end to fodfaeste_app;
grant insert on access_grant_end to fodfaeste_app;
grant select on invitation_yes to fodfaeste_app;
grant insert on invitation_yes to fodfaeste_app;
grant select on work_fact to fodfaeste_app;
grant insert on work_fact to fodfaeste_app;
grant select on work_fact_dispute to fodfaeste_app;
grant insert on work_fact_dispute to fodfaeste_app;
grant select on benefit_fact to fodfaeste_app;
grant insert on benefit_fact to fodfaeste_app;
grant select on benefit_fact_dispute to fodfaeste_app;
grant insert on benefit_fact_dispute to fodfaeste_app;
grant select on other_fact to fodfaeste_app;
grant insert on other_fact to fodfaeste_app;
grant select on other_fact_dispute to fodfaeste_app;
grant insert on other_fact_dispute to fodfaeste_app;
grant select on place_step to fodfaeste_app;
grant insert on place_step to fodfaeste_app;
grant select on job_contact to fodfaeste_app;
grant insert on job_contact to fodfaeste_app;
grant select on response_draft to fodfaeste_app;
grant insert on response_draft to fodfaeste_app;
grant update (answers, language, is_sent) on response_draft to fodfaeste_app;
grant select on response to fodfaeste_app;
grant insert on response to fodfaeste_app;
grant select on side_response to fodfaeste_app;
grant insert on side_response to fodfaeste_app;
grant select on score to fodfaeste_app;
grant insert on score to fodfaeste_app;
grant select on side_score to fodfaeste_app;
grant insert on side_score to fodfaeste_app;
grant select on told_total to fodfaeste_app;
grant select on answer_link to fodfaeste_app;
grant insert on answer_link to fodfaeste_app;
grant select on answer_link_end to fodfaeste_app;
grant insert on answer_link_end to fodfaeste_app;
grant select on wave_outcome to fodfaeste_app;
grant insert on wave_outcome to fodfaeste_app;
grant select on file_request to fodfaeste_app;
grant insert on file_request to fodfaeste_app;
grant select on journal_reader to fodfaeste_app;
grant insert on journal_reader to fodfaeste_app;
grant select on file_answer to fodfaeste_app;
grant insert on file_answer to fodfaeste_app;
grant select on file_answer_words to fodfaeste_app;
grant insert on file_answer_words to fodfaeste_app;
grant select on target_agreement to fodfaeste_app;
grant select on read_log_person to fodfaeste_app;
grant select on log_review to fodfaeste_app;
grant insert on log_review to fodfaeste_app;
grant update (signed_off_on, signed_off_by) on log_review to fodfaeste_app;
grant select on log_review_item to fodfaeste_app;
grant insert on log_review_item to fodfaeste_app;
grant update (judgement, remark, judged_on, judged_by) on log_review_item to fodfaeste_app;
grant select on report to fodfaeste_app;
grant insert on report to fodfaeste_app;
grant update (told_from, as_of, breakdowns, only_authority_id, only_started_from, only_started_to, activities, deviations, risks, learning, economy, revision) on report to fodfaeste_app;
grant select on edition_basis to fodfaeste_app;
grant insert on edition_basis to fodfaeste_app;
grant select on edition_proposal to fodfaeste_app;
grant insert on edition_proposal to fodfaeste_app;
grant select on sealed_edition to fodfaeste_app;
grant insert on sealed_edition to fodfaeste_app;
grant select on edition_delivery to fodfaeste_app;
grant insert on edition_delivery to fodfaeste_app;
grant select on extract_agreement to fodfaeste_app;
grant insert on extract_agreement to fodfaeste_app;
grant update (until_on) on extract_agreement to fodfaeste_app;
grant select on extract_made to fodfaeste_app;
grant insert on extract_made to fodfaeste_app;
grant select on extract_delivery to fodfaeste_app;
grant insert on extract_delivery to fodfaeste_app;
grant select on extract_part to fodfaeste_app;
grant insert on extract_part to fodfaeste_app;
grant select on import to fodfaeste_app;
grant insert on import to fodfaeste_app;
grant select on import_result to fodfaeste_app;
grant select on move_link to fodfaeste_app;
grant insert on move_link to fodfaeste_app;
grant select on company_card to fodfaeste_app;
grant insert on company_card to fodfaeste_app;
grant select on card_contact to fodfaeste_app;
grant insert on card_contact to fodfaeste_app;
grant select on card_talk to fodfaeste_app;
grant insert on card_talk to fodfaeste_app;
grant select on card_acquaintance to fodfaeste_app;
grant insert on card_acquaintance to fodfaeste_app;
grant select on card_sharing to fodfaeste_app;
grant insert on card_sharing to fodfaeste_app;
grant select on cv_line to fodfaeste_app;
grant insert on cv_line to fodfaeste_app;
grant update (section, heading, place, begun, ended, words, position, taken_out) on cv_line to fodfaeste_app;
grant select on worry to fodfaeste_app;
grant insert on worry to fodfaeste_app;
grant select on worry_words to fodfaeste_app;
grant insert on worry_words to fodfaeste_app;
grant select on worry_read to fodfaeste_app;
grant insert on worry_read to fodfaeste_app;
grant select on worry_done to fodfaeste_app;
grant insert on worry_done to fodfaeste_app;
grant select on placement_agreement to fodfaeste_app;
grant insert on placement_agreement to fodfaeste_app;
grant select on placement_vitas to fodfaeste_app;
grant insert on placement_vitas to fodfaeste_app;
grant select on placement_acceptance to fodfaeste_app;
grant insert on placement_acceptance to fodfaeste_app;
grant select on placement_evaluation to fodfaeste_app;
grant insert on placement_evaluation to fodfaeste_app;
grant select on placement_link to fodfaeste_app;
grant insert on placement_link to fodfaeste_app;
grant select on placement_link_end to fodfaeste_app;
grant insert on placement_link_end to fodfaeste_app;
grant select on check_in to fodfaeste_app;
grant insert on check_in to fodfaeste_app;
grant select on check_in_answer to fodfaeste_app;
grant insert on check_in_answer to fodfaeste_app;
grant select on minutes_part to fodfaeste_app;
grant insert on minutes_part to fodfaeste_app;
grant select on minutes_answer to fodfaeste_app;
grant insert on minutes_answer to fodfaeste_app;
grant select on workplace_minutes to fodfaeste_app;
grant insert on workplace_minutes to fodfaeste_app;
grant select on workplace_minutes_answer to fodfaeste_app;
grant insert on workplace_minutes_answer to fodfaeste_app;
grant select on work_wish to fodfaeste_app;
grant insert on work_wish to fodfaeste_app;
grant select on place_proposal to fodfaeste_app;
grant insert on place_proposal to fodfaeste_app;
grant select on company_telling to fodfaeste_app;
grant insert on company_telling to fodfaeste_app;
grant update (ended_on, to_account_id) on company_telling to fodfaeste_app;
grant select on story_about to fodfaeste_app;
grant insert on story_about to fodfaeste_app;
grant select on story_answer to fodfaeste_app;
grant insert on story_answer to fodfaeste_app;
grant select on caseload_handover, caseload_return, referral_status, responsible_caseworker, appointment, team_member, closing, closing_taken_back to fodfaeste_registry;
grant insert on caseload_return, closing, closing_taken_back, referral_status to fodfaeste_registry;
grant update (period) on responsible_caseworker, team_member to fodfaeste_registry;
grant select (authority_id, id, referral_id, citizen_id, run_id, starts_on) on enrolment to fodfaeste_registry;
grant update (ended_on) on enrolment to fodfaeste_registry;
grant select (programme_version_id) on referral to fodfaeste_registry;
grant insert on alarm to fodfaeste_app;
grant select on alarm, alarm_closed, run_questionnaire to fodfaeste_lookup;
grant insert on alarm_closed to fodfaeste_lookup;
grant select on answer_link, answer_link_end to fodfaeste_lookup;
grant select (authority_id, enrolment_id, run_questionnaire_id, nth, outcome, mode) on wave_outcome to fodfaeste_lookup;
grant select (authority_id, enrolment_id, citizen_id, referral_id, run_questionnaire_id, nth, version) on response to fodfaeste_lookup;
grant select, insert on answer_link_key to fodfaeste_lookup;
grant update (tries_left) on answer_link_key to fodfaeste_lookup;
grant insert on answer_link_end to fodfaeste_lookup;
grant select (run_id, organisation_id, part, period) on run_party to fodfaeste_lookup;
grant select (run_id, authority_id, counted, fewest, most, period) on run_places to fodfaeste_lookup;
grant select (run_id, organisation_id, shown_name, phone, mail, reachable) on run_contact to fodfaeste_lookup;
grant select (run_id, funder_organisation_id, period) on run_funding to fodfaeste_lookup;
grant select (id, definition) on programme_version to fodfaeste_lookup;
grant insert on citizen, citizen_identity, citizen_call_name, referral, referral_status, enrolment, work_fact, benefit_fact, other_fact, response, score, told_total, wave_outcome, alarm, import_result, import_row to fodfaeste_registry;
grant delete on citizen, citizen_identity, citizen_call_name, referral, referral_status, enrolment, closing, work_fact, benefit_fact, other_fact, response, score, told_total, wave_outcome, import_row to fodfaeste_registry;
grant select on import, import_result, import_row, work_fact, benefit_fact, other_fact to fodfaeste_registry;
grant select (authority_id, id) on citizen to fodfaeste_registry;
grant select (citizen_id) on citizen_call_name to fodfaeste_registry;
grant select (run_id, recorded_at) on edition_proposal to fodfaeste_registry;
grant select (citizen_id) on read_log_person to fodfaeste_registry;
grant select (authority_id, id, enrolment_id, run_id, run_questionnaire_id, nth, version, answers, answered_on) on response to fodfaeste_registry;
grant select on course_change to fodfaeste_registry;
grant select (response_id) on score, told_total to fodfaeste_registry;
grant select (id) on wave_outcome to fodfaeste_registry;
grant select (id, run_id, side, questionnaire_version_id) on run_questionnaire to fodfaeste_registry;
grant select (run_id, answers_employment_id, substitute_employment_id) on run_alarm_rota to fodfaeste_registry;
grant select (authority_id, enrolment_id, run_questionnaire_id, nth) on alarm to fodfaeste_registry;
grant update (undone_on) on import_result to fodfaeste_registry;
grant select, insert, delete on list_on_its_way to fodfaeste_lookup;
grant update (sealed, kept_at, expires_at) on list_on_its_way to fodfaeste_lookup;
grant select (authority_id, id, citizen_id, referral_id, ending, ended_on, recommendation, onward_plan, handover_to, cv_lines, recorded_at) on closing to fodfaeste_lookup;
grant select (authority_id, closing_id, citizen_id, referral_id, taken_back_on, recorded_at) on closing_taken_back to fodfaeste_lookup;
grant select (authority_id, id, citizen_id, referral_id, from_version_id, moved_on, recorded_at) on enrolment_version_move to fodfaeste_lookup;
grant select (authority_id, referral_id, run_id, held_on, status, recorded_at) on attendance to fodfaeste_lookup;
grant select (authority_id, citizen_id, id, fact_kind, code_id, period, hours_a_week, employer, extent, source, replaces, taken_back, recorded_at) on work_fact to fodfaeste_lookup;
grant select (authority_id, citizen_id, id, fact_kind, code_id, decided_for, period, source, replaces, taken_back, recorded_at) on benefit_fact to fodfaeste_lookup;
grant select (authority_id, citizen_id, id, fact_kind, no_longer, place, period, source, replaces, taken_back, recorded_at) on other_fact to fodfaeste_lookup;
grant select (id, code) on code to fodfaeste_lookup;
grant select on extract_agreement to fodfaeste_extractor;
grant select on extract_secret to fodfaeste_extractor;
grant select (authority_id, id, citizen_id, run_id, referral_id, starts_on, ended_on) on enrolment to fodfaeste_extractor;
grant select (id, name) on organisation to fodfaeste_extractor;
grant select (authority_id, citizen_id, born_on, cpr_encrypted) on citizen_identity to fodfaeste_extractor;
grant select (authority_id, id, citizen_id, referral_id, content_kind, to_organisation_id, to_relation, period, text_key) on consent to fodfaeste_extractor;
grant select (authority_id, consent_id) on consent_withdrawal to fodfaeste_extractor;
grant select (authority_id, enrolment_id, run_questionnaire_id, nth, questionnaire_version_id, answers, answered_on, version) on response to fodfaeste_extractor;
grant select (authority_id, enrolment_id, run_questionnaire_id, nth, questionnaire_version_id, answers, answered_on) on side_response to fodfaeste_extractor;
grant select (id, run_id, enrolment_id, run_questionnaire_id, nth, score_key, rule_version, value, answered_on, recorded_at) on score to fodfaeste_extractor;
grant select (id, run_id, enrolment_id, run_questionnaire_id, nth, score_key, rule_version, value, answered_on, recorded_at) on side_score to fodfaeste_extractor;
grant select (authority_id, enrolment_id, run_questionnaire_id, nth, outcome, reason, told_on, timing, mode, helped, place) on wave_outcome to fodfaeste_extractor;
grant select (id, wave_key, side, questionnaire_version_id) on run_questionnaire to fodfaeste_extractor;
grant select (id, questionnaire_id) on questionnaire_version to fodfaeste_extractor;
grant select (id, key) on questionnaire to fodfaeste_extractor;
grant select (authority_id, id, citizen_id, fact_kind, code_id, period, hours_a_week, extent, source, replaces, taken_back) on work_fact to fodfaeste_extractor;
grant select (id, code) on code to fodfaeste_extractor;
grant insert on extract_secret, read_log, read_log_person to fodfaeste_extractor;
grant select (id, run_id, evaluator_organisation_id, evaluator_account_id, purpose, basis, contents, background, told_from, told_to, until_on, links_register, recorded_at) on extract_agreement to fodfaeste_lookup;
grant select (id, agreement_id) on extract_delivery to fodfaeste_lookup;
grant select on run_funding, run_staff_hours, company_act, task_force_member, task_force_meeting, task_force_presence, training, training_person, training_meeting, training_presence, training_end, training_certificate, run_draft to fodfaeste_app;
grant insert on run_party, target_agreement, run_places, run_contact, run_questionnaire, run_alarm_rota, run_funding, run_staff_hours, run_draft, programme, programme_version to fodfaeste_app;
grant insert on company_act, task_force_member, task_force_meeting, task_force_presence, training, training_person, training_meeting, training_presence, training_end, training_certificate, run_closing to fodfaeste_app;
grant select (run_id) on run_closing to fodfaeste_registry;
grant update (period) on run_party to fodfaeste_app;
grant update (recipient_organisation_id, rule_id, rule_version, denominator, direction, share, head_count, threshold, period, told, invented, agreed_on) on target_agreement to fodfaeste_app;
grant update (authority_id, counted, fewest, most, period) on run_places to fodfaeste_app;
grant update (organisation_id, employment_id, shown_name, phone, mail, reachable) on run_contact to fodfaeste_app;
grant update (period) on run_questionnaire to fodfaeste_app;
grant update (answers_employment_id, substitute_employment_id, hours, named_on) on run_alarm_rota to fodfaeste_app;
grant update (funder_organisation_id, amount_ore, partners, conditions, invented, period) on run_funding to fodfaeste_app;
grant update (organisation_id, role_key, duty, hours_per_week, source, period) on run_staff_hours to fodfaeste_app;
grant update (name, starts_on, ends_on, umbrella, is_public, programme_version_id) on run to fodfaeste_app;
grant update (answers, run_id) on run_draft to fodfaeste_app;
grant insert on run, appointment to fodfaeste_registry;
grant update (period) on appointment to fodfaeste_registry;
grant select (run_id, organisation_id, part, period) on run_party to fodfaeste_registry;
grant select (authority_id, id, programme_version_id, ended_on) on enrolment to fodfaeste_registry;
grant update (programme_version_id) on enrolment to fodfaeste_registry;
grant insert on questionnaire, questionnaire_version to fodfaeste_app;
grant select, insert on staff_break to fodfaeste_app;
grant update (period) on staff_break to fodfaeste_app;
grant select (authority_id, id, citizen_id, account_id, part, period) on network_person to fodfaeste_registry;
grant update (period, left_on) on network_person to fodfaeste_registry;
grant select (authority_id, network_person_id) on mentor_promise to fodfaeste_registry;
grant insert on mentor_promise to fodfaeste_registry;
grant insert on company, workplace, workplace_merge to fodfaeste_app;
grant update (cvr, name) on company to fodfaeste_app;
grant update (company_id, p_number, kind, name, industry_id, street, postal_code, town, merged_into, revision) on workplace to fodfaeste_app;
grant select on company, workplace, card_sharing to fodfaeste_lookup;
grant select, insert on story to fodfaeste_app;
grant update (title, words, traits, version, state, agreed_to, identifiers, written_by, approved_by, published_on) on story to fodfaeste_app;
grant select on story to fodfaeste_registry;
grant select (id, name) on run to fodfaeste_registry;
grant update (title, words, traits, state, agreed_to, approved_by, published_on) on story to fodfaeste_registry;
grant select (id, run_id, about, title, words, state, published_on) on story to fodfaeste_lookup;
grant select on placement_link, placement_link_end to fodfaeste_lookup;
grant select (authority_id, id, citizen_id, placement_id, workplace_id, period, replaces, taken_back) on placement_agreement to fodfaeste_lookup;
grant select (authority_id, placement_id, agreement_id, party) on placement_acceptance to fodfaeste_lookup;
grant select (authority_id, placement_id, party) on placement_evaluation to fodfaeste_lookup;
grant select (authority_id, id, placement_id, party, going, told_on, recorded_at) on check_in to fodfaeste_lookup;
grant select (authority_id, check_in_id, did, answered_on, recorded_by) on check_in_answer to fodfaeste_lookup;
grant select, insert on placement_link_key to fodfaeste_lookup;
grant update (tries_left) on placement_link_key to fodfaeste_lookup;
grant insert on placement_link_end to fodfaeste_lookup;
grant select, insert on session, session_series to fodfaeste_app;
grant update (held_on, begins_at, minutes, place, place_kind, title, held_by, cancelled_on) on session to fodfaeste_app;
grant select (authority_id, id, status) on attendance to fodfaeste_registry;
grant update (status) on attendance to fodfaeste_registry;
grant select, insert on absence_reason to fodfaeste_registry;
grant select, insert on session_opening to fodfaeste_app;
grant update (seats) on session_opening to fodfaeste_app;
grant select, insert on session_co_leader to fodfaeste_app;
grant update (left_on) on session_co_leader to fodfaeste_app;
grant select (id, held_on, cancelled_on) on session to fodfaeste_registry;
grant select on session_opening, session_participant, sign_up to fodfaeste_registry;
grant select (authority_id, id, ended_on) on enrolment to fodfaeste_registry;
grant insert on session_participant to fodfaeste_registry;
grant update (taken_off_on) on session_participant to fodfaeste_registry;
grant update (seated_at, left_on) on sign_up to fodfaeste_registry;
grant select (id, organisation_id, run_id, held_by, planned_by) on session to fodfaeste_lookup;
grant select (session_id, run_id, seats) on session_opening to fodfaeste_lookup;
grant select (session_id, taken_off_on) on session_participant to fodfaeste_lookup;
grant select (id, session_id, run_id, recorded_at, left_on, seated_at) on sign_up to fodfaeste_lookup;
grant select on organisation, employment, programme, programme_version, run, run_party, appointment, code_system, code, code_period, code_list_import, questionnaire, questionnaire_version, rescoring, erasure_run, erasure_count, run_places, run_contact, run_closing, run_questionnaire, run_alarm_rota, company, workplace, workplace_merge, account, read_log to fodfaeste_app;
grant insert on code, code_period, code_list_import, organisation to fodfaeste_app;
grant update (name) on organisation to fodfaeste_app;
grant update (period, legal_reference, source, verified, successor_id) on code_period to fodfaeste_app;
grant insert on event, event_payload to fodfaeste_app;
grant insert on read_log, read_log_person to fodfaeste_lookup;
grant select (authority_id, id, recorded_at) on citizen to fodfaeste_lookup;
grant select on installation, organisation, account, account_identity, employment, sign_in, demo_role, appointment, citizen_account, citizen_call_name, run, programme, programme_version, responsible_caseworker, caseload_handover, caseload_return, referral, referral_status, enrolment, course_change, team_member, sharing, sharing_end, consent, consent_withdrawal, network_person, mentor_promise, access_grant, access_grant_end, journal_handover, journal_reader, file_request, file_answer to fodfaeste_lookup;
grant select (id, authority_id, enrolment_id, citizen_id, recorded_by, owner_organisation_id, owner_account_id, written_on, recorded_at) on journal_entry to fodfaeste_lookup;
grant select (id, authority_id, enrolment_id, citizen_id, author_organisation_id, audience, recorded_at) on shared_note to fodfaeste_lookup;
grant select (id, authority_id, enrolment_id, citizen_id, recorded_at) on worry to fodfaeste_lookup;
grant select (id, authority_id, citizen_id, author_organisation_id, recorded_at) on organisation_note to fodfaeste_lookup;
grant select (authority_id, citizen_id, full_name, address) on citizen_identity to fodfaeste_lookup;
grant select on citizen_protection, read_log, read_log_person to fodfaeste_lookup;
grant insert, delete on sign_in to fodfaeste_lookup;
grant select, insert, delete on kept_text to fodfaeste_lookup;
grant update (sealed, kept_at, expires_at) on kept_text to fodfaeste_lookup;
grant update (travel_days) on installation to fodfaeste_lookup;
grant insert on citizen, citizen_identity, citizen_call_name, responsible_caseworker to fodfaeste_registry;
grant insert on access_grant to fodfaeste_registry;
grant insert (id) on account to fodfaeste_registry;
grant select on employment, organisation to fodfaeste_registry;
grant select (authority_id, citizen_id, cpr_hash) on citizen_identity to fodfaeste_registry;
grant select (authority_id, id, citizen_id, run_id) on referral to fodfaeste_registry;

-- From the access table.
create policy "citizen read" on citizen for select to fodfaeste_app using (
  (
    ((id = any ((select app.held('around_citizens') || app.held('any_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('former_caseworker_citizens') || app.held('intake_member_citizens') || app.led_citizens() || app.held('referrer_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens') || app.held('journal_reader_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(id)))) -- responsible_outside_team, former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, project_leader, referrer, citizen, break_the_glass, journal_reader, lay_representative, relative, professional_network, volunteer_mentor, company_contact
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
  ));
create policy "citizen_call_name read" on citizen_call_name for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('around_citizens') || app.held('any_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('former_caseworker_citizens') || app.held('intake_member_citizens') || app.led_citizens() || app.held('referrer_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens') || app.held('journal_reader_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_outside_team, former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, project_leader, referrer, citizen, break_the_glass, journal_reader, lay_representative, relative, professional_network, volunteer_mentor, company_contact
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
  ));
create policy "citizen_identity read" on citizen_identity for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('any_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('former_caseworker_citizens') || app.held('intake_member_citizens') || app.held('referrer_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_outside_team, former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, referrer, citizen, break_the_glass
  ));
create policy "citizen_identity update by identity.correct" on citizen_identity for update to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
  ));
create policy "citizen_protection read" on citizen_protection for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('around_citizens') || app.held('any_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('former_caseworker_citizens') || app.held('intake_member_citizens') || app.led_citizens() || app.held('referrer_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens') || app.held('journal_reader_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_outside_team, former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, project_leader, referrer, citizen, break_the_glass, journal_reader, lay_representative, relative, professional_network, volunteer_mentor, company_contact
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
  ));
create policy "citizen_protection insert by identity.correct" on citizen_protection for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
  ));
create policy "citizen_protection update by identity.correct" on citizen_protection for update to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
  ));
create policy "responsible_caseworker read" on responsible_caseworker for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('any_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('former_caseworker_citizens') || app.held('intake_member_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_outside_team, former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, project_leader, citizen, break_the_glass
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
  ));
create policy "responsible_caseworker insert by responsible_caseworker.name" on responsible_caseworker for insert to fodfaeste_app with check (
  (
    (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
  ));
create policy "responsible_caseworker update by responsible_caseworker.name" on responsible_caseworker for update to fodfaeste_app using (
  (
    (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
  ));
create policy "caseload_handover read" on caseload_handover for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team, citizen, break_the_glass
 or (referral_id = any ((select app.held('any_team_referrals') || app.held('former_caseworker_referrals'))::uuid[])) -- former_caseworker, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "caseload_handover insert by caseload.hand_over" on caseload_handover for insert to fodfaeste_app with check (
  from_account_id = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team
  ));
create policy "caseload_handover_paper read" on caseload_handover_paper for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_on_team, citizen, break_the_glass
 or (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals') || app.held('referrer_referrals'))::uuid[]) and recorded_by = (select app.viewer())) -- former_caseworker, referrer
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[]) and referral_id = any ((select app.held('released_eligibility_fact_to_coordinator'))::uuid[])) -- coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and referral_id = any ((select app.held('released_eligibility_fact_to_team_general'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[]) and referral_id = any ((select app.held('released_eligibility_fact_to_team_occupational_therapist'))::uuid[])) -- team_occupational_therapist
  ));
create policy "caseload_handover_paper insert by caseload.send_paper" on caseload_handover_paper for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[])) -- former_caseworker
  ));
create policy "caseload_return read" on caseload_return for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team, citizen, break_the_glass
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
 or (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "caseload_return insert by caseload.return" on caseload_return for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('citizen_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team, citizen
  ));
create policy "network_person read" on network_person for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('any_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant, citizen, break_the_glass
  ));
create policy "network_person insert by network_person.agree" on network_person for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('citizen_citizens'))::uuid[])) -- responsible_on_team, coordinator, citizen
  ));
create policy "network_person update by network_person.agree" on network_person for update to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('citizen_citizens'))::uuid[])) -- responsible_on_team, coordinator, citizen
  ));
create policy "mentor_promise read" on mentor_promise for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('any_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant, citizen, break_the_glass
  ));
create policy "help_words read" on help_words for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (citizen_id = any ((select app.held('relative_citizens'))::uuid[]) and account_id = (select app.viewer())) -- relative
  ));
create policy "help_words insert by help_agreement.write" on help_words for insert to fodfaeste_app with check (
  written_side = any ('{relative}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('relative_citizens'))::uuid[]) and account_id = (select app.viewer())) -- relative
  ));
create policy "help_words insert by help_agreement.write_own" on help_words for insert to fodfaeste_app with check (
  written_side = any ('{citizen}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "help_yes read" on help_yes for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (citizen_id = any ((select app.held('relative_citizens'))::uuid[]) and account_id = (select app.viewer())) -- relative
  ));
create policy "help_yes insert by help_agreement.write" on help_yes for insert to fodfaeste_app with check (
  agreed_side = any ('{relative}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('relative_citizens'))::uuid[]) and account_id = (select app.viewer())) -- relative
  ));
create policy "help_yes insert by help_agreement.write_own" on help_yes for insert to fodfaeste_app with check (
  agreed_side = any ('{citizen}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "referral_draft read" on referral_draft for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('referrer_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- responsible_on_team, responsible_outside_team, referrer
  ));
create policy "referral_draft insert by referral_draft.write" on referral_draft for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('referrer_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team, referrer
  ));
create policy "referral_draft update by referral_draft.write" on referral_draft for update to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('referrer_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- responsible_on_team, responsible_outside_team, referrer
  ));
create policy "referral read" on referral for select to fodfaeste_app using (
  (
    (id = any ((select app.held('intake_member_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- intake_member, coordinator, team_general, team_psychologist, team_occupational_therapist
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[]) and id = any ((select app.held('responsible_on_team_undecided'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[]) and id = any ((select app.held('responsible_outside_team_undecided'))::uuid[])) -- responsible_outside_team
 or (citizen_id = any ((select app.held('break_the_glass_citizens'))::uuid[]) and id = any ((select app.held('break_the_glass_undecided'))::uuid[])) -- break_the_glass
  ));
create policy "referral insert by referral.send" on referral for insert to fodfaeste_app with check (
  referrer_account_id = (select app.viewer()) and
  referrer_organisation_id = (select app.viewer_organisation()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team
  ));
create policy "referral_status read" on referral_status for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team, citizen, break_the_glass
 or (referral_id = any ((select app.held('any_team_referrals') || app.held('former_caseworker_referrals') || app.held('intake_member_referrals') || app.held('referrer_referrals'))::uuid[])) -- former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, referrer
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "referral_status insert by referral.send" on referral_status for insert to fodfaeste_app with check (
  status = any ('{sent}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team
  ));
create policy "referral_status insert by referral.decide" on referral_status for insert to fodfaeste_app with check (
  status = any ('{accepted,refused}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('intake_member_referrals'))::uuid[])) -- intake_member
  ));
create policy "referral_status insert by referral.record_step" on referral_status for insert to fodfaeste_app with check (
  status = any ('{withdrawn}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('intake_member_referrals'))::uuid[])) -- intake_member
 or (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[]) and referral_id = any ((select app.held('responsible_on_team_undecided'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[]) and referral_id = any ((select app.held('responsible_outside_team_undecided'))::uuid[])) -- responsible_outside_team
  ));
create policy "referral_status insert by referral.choose" on referral_status for insert to fodfaeste_app with check (
  status = any ('{withdrawn}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "referral_decision read" on referral_decision for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- coordinator, team_general, team_psychologist, team_occupational_therapist
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "referral_decision insert by referral.decide" on referral_decision for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('intake_member_referrals'))::uuid[])) -- intake_member
  ));
create policy "referral_criterion read" on referral_criterion for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- coordinator, team_general, team_psychologist, team_occupational_therapist
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "referral_criterion insert by referral.decide" on referral_criterion for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('intake_member_referrals'))::uuid[])) -- intake_member
  ));
create policy "referral_fact read" on referral_fact for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('intake_member_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- intake_member, coordinator, team_general, team_psychologist, team_occupational_therapist
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[]) and referral_id = any ((select app.held('responsible_on_team_undecided'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[]) and referral_id = any ((select app.held('responsible_outside_team_undecided'))::uuid[])) -- responsible_outside_team
 or (citizen_id = any ((select app.held('break_the_glass_citizens'))::uuid[]) and referral_id = any ((select app.held('break_the_glass_undecided'))::uuid[])) -- break_the_glass
  ));
create policy "referral_fact insert by referral.send" on referral_fact for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team
  ));
create policy "intake_fact read" on intake_fact for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('intake_member_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- intake_member, coordinator, team_general, team_psychologist, team_occupational_therapist
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[]) and referral_id = any ((select app.held('responsible_on_team_undecided'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[]) and referral_id = any ((select app.held('responsible_outside_team_undecided'))::uuid[])) -- responsible_outside_team
 or (citizen_id = any ((select app.held('break_the_glass_citizens'))::uuid[]) and referral_id = any ((select app.held('break_the_glass_undecided'))::uuid[])) -- break_the_glass
  ));
create policy "intake_fact insert by referral.record_step" on intake_fact for insert to fodfaeste_app with check (
  told_by = any ('{staff}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('intake_member_referrals'))::uuid[])) -- intake_member
 or (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[]) and referral_id = any ((select app.held('responsible_on_team_undecided'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[]) and referral_id = any ((select app.held('responsible_outside_team_undecided'))::uuid[])) -- responsible_outside_team
  ));
create policy "intake_fact insert by referral.choose" on intake_fact for insert to fodfaeste_app with check (
  told_by = any ('{citizen}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "referral_amendment read" on referral_amendment for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('intake_member_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- intake_member, coordinator, team_general, team_psychologist, team_occupational_therapist
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[]) and referral_id = any ((select app.held('responsible_on_team_undecided'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[]) and referral_id = any ((select app.held('responsible_outside_team_undecided'))::uuid[])) -- responsible_outside_team
 or (citizen_id = any ((select app.held('break_the_glass_citizens'))::uuid[]) and referral_id = any ((select app.held('break_the_glass_undecided'))::uuid[])) -- break_the_glass
  ));
create policy "referral_amendment insert by referral.amend" on referral_amendment for insert to fodfaeste_app with check (
  told_by = any ('{staff}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[]) and referral_id = any ((select app.held('responsible_on_team_undecided'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[]) and referral_id = any ((select app.held('responsible_outside_team_undecided'))::uuid[])) -- responsible_outside_team
  ));
create policy "referral_amendment insert by referral.amend_own" on referral_amendment for insert to fodfaeste_app with check (
  told_by = any ('{citizen}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "eligibility_fact read" on eligibility_fact for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_on_team, citizen, break_the_glass
 or (referral_id = any ((select app.held('intake_member_referrals') || app.held('team_psychologist_referrals'))::uuid[])) -- intake_member, team_psychologist
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals') || app.held('referrer_referrals'))::uuid[]) and recorded_by = (select app.viewer())) -- former_caseworker, referrer
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[]) and referral_id = any ((select app.held('released_eligibility_fact_to_coordinator'))::uuid[])) -- coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and referral_id = any ((select app.held('released_eligibility_fact_to_team_general'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[]) and referral_id = any ((select app.held('released_eligibility_fact_to_team_occupational_therapist'))::uuid[])) -- team_occupational_therapist
  ));
create policy "eligibility_fact insert by eligibility_fact.record" on eligibility_fact for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals') || app.held('referrer_referrals'))::uuid[])) -- former_caseworker, referrer
  ));
create policy "eligibility_fact_amendment read" on eligibility_fact_amendment for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_on_team, citizen, break_the_glass
 or (referral_id = any ((select app.held('intake_member_referrals') || app.held('team_psychologist_referrals'))::uuid[])) -- intake_member, team_psychologist
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals') || app.held('referrer_referrals'))::uuid[]) and recorded_by = (select app.viewer())) -- former_caseworker, referrer
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[]) and referral_id = any ((select app.held('released_eligibility_fact_to_coordinator'))::uuid[])) -- coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and referral_id = any ((select app.held('released_eligibility_fact_to_team_general'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[]) and referral_id = any ((select app.held('released_eligibility_fact_to_team_occupational_therapist'))::uuid[])) -- team_occupational_therapist
  ));
create policy "eligibility_fact_amendment insert by eligibility_fact.record" on eligibility_fact_amendment for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals') || app.held('referrer_referrals'))::uuid[])) -- former_caseworker, referrer
  ));
create policy "enrolment read" on enrolment for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals') || app.held('responsible_outside_team_referrals') || app.held('former_caseworker_referrals') || app.held('referrer_referrals'))::uuid[])) -- responsible_outside_team, former_caseworker, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, referrer
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_enrolment_status_to_lay_representative'))::uuid[])) -- lay_representative
  ));
create policy "enrolment insert by enrolment.start" on enrolment for insert to fodfaeste_app with check (
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "enrolment update by enrolment.close" on enrolment for update to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "team_member read" on team_member for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_enrolment_to_lay_representative'))::uuid[])) -- lay_representative
  ));
create policy "team_member insert by team.change" on team_member for insert to fodfaeste_app with check (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "team_member update by team.change" on team_member for update to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "contact_rhythm read" on contact_rhythm for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_enrolment_to_lay_representative'))::uuid[])) -- lay_representative
  ));
create policy "contact_rhythm insert by rhythm.agree" on contact_rhythm for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "closing read" on closing for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_enrolment_to_lay_representative'))::uuid[])) -- lay_representative
  ));
create policy "closing insert by enrolment.close" on closing for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "closing_taken_back read" on closing_taken_back for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_enrolment_to_lay_representative'))::uuid[])) -- lay_representative
  ));
create policy "closing_taken_back insert by enrolment.close" on closing_taken_back for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "closing_taken_back_words read" on closing_taken_back_words for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_psychologist, team_occupational_therapist
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
  ));
create policy "closing_taken_back_words insert by course_reason.write" on closing_taken_back_words for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "enrolment_version_move read" on enrolment_version_move for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_enrolment_to_lay_representative'))::uuid[])) -- lay_representative
  ));
create policy "enrolment_version_move insert by enrolment.move_version" on enrolment_version_move for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "course_change read" on course_change for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals') || app.held('responsible_outside_team_referrals') || app.held('former_caseworker_referrals') || app.held('referrer_referrals'))::uuid[])) -- responsible_outside_team, former_caseworker, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, referrer
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_enrolment_status_to_lay_representative'))::uuid[])) -- lay_representative
  ));
create policy "course_change insert by enrolment.change" on course_change for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "course_change_words read" on course_change_words for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_psychologist, team_occupational_therapist
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
  ));
create policy "course_change_words insert by course_reason.write" on course_change_words for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "attendance read" on attendance for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_attendance_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_attendance_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_attendance_to_lay_representative'))::uuid[])) -- lay_representative
 or (citizen_id = any ((select app.held('relative_citizens') || app.held('professional_network_citizens') || app.held('company_contact_citizens'))::uuid[]) and session_id = any ((select app.held('invited_sessions'))::uuid[])) -- relative, professional_network, company_contact
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and held_by = (select app.viewer())) -- volunteer_mentor
  ));
create policy "attendance insert by attendance.record" on attendance for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and held_by = (select app.viewer())) -- volunteer_mentor
 or (citizen_id = any ((select app.held('company_contact_citizens'))::uuid[]) and session_id = any ((select app.held('invited_sessions'))::uuid[])) -- company_contact
  ));
create policy "absence_reason read" on absence_reason for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
  ));
create policy "absence_reason insert by absence_reason.write" on absence_reason for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
  ));
create policy "session_participant read" on session_participant for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_attendance_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_attendance_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_attendance_to_lay_representative'))::uuid[])) -- lay_representative
 or (citizen_id = any ((select app.held('relative_citizens') || app.held('professional_network_citizens') || app.held('company_contact_citizens'))::uuid[]) and session_id = any ((select app.held('invited_sessions'))::uuid[])) -- relative, professional_network, company_contact
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and held_by = (select app.viewer())) -- volunteer_mentor
  ));
create policy "session_participant insert by attendance.record" on session_participant for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and held_by = (select app.viewer())) -- volunteer_mentor
 or (citizen_id = any ((select app.held('company_contact_citizens'))::uuid[]) and session_id = any ((select app.held('invited_sessions'))::uuid[])) -- company_contact
  ));
create policy "session_participant update by attendance.record" on session_participant for update to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and held_by = (select app.viewer())) -- volunteer_mentor
 or (citizen_id = any ((select app.held('company_contact_citizens'))::uuid[]) and session_id = any ((select app.held('invited_sessions'))::uuid[])) -- company_contact
  ));
create policy "sign_up read" on sign_up for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
  ));
create policy "sign_up insert by sign_up.write" on sign_up for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
  ));
create policy "sign_up update by sign_up.write" on sign_up for update to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
  ));
create policy "journal_copy read" on journal_copy for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_attendance_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_attendance_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_attendance_to_lay_representative'))::uuid[])) -- lay_representative
 or (citizen_id = any ((select app.held('relative_citizens') || app.held('professional_network_citizens') || app.held('company_contact_citizens'))::uuid[]) and session_id = any ((select app.held('invited_sessions'))::uuid[])) -- relative, professional_network, company_contact
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and held_by = (select app.viewer())) -- volunteer_mentor
  ));
create policy "journal_copy insert by attendance.record" on journal_copy for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and held_by = (select app.viewer())) -- volunteer_mentor
 or (citizen_id = any ((select app.held('company_contact_citizens'))::uuid[]) and session_id = any ((select app.held('invited_sessions'))::uuid[])) -- company_contact
  ));
create policy "attendance_correction read" on attendance_correction for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_attendance_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_attendance_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_attendance_to_lay_representative'))::uuid[])) -- lay_representative
 or (citizen_id = any ((select app.held('relative_citizens') || app.held('professional_network_citizens') || app.held('company_contact_citizens'))::uuid[]) and session_id = any ((select app.held('invited_sessions'))::uuid[])) -- relative, professional_network, company_contact
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and held_by = (select app.viewer())) -- volunteer_mentor
  ));
create policy "attendance_correction insert by attendance.record" on attendance_correction for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,dialogue_meeting,group_course,cafe,upskilling,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist, team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and held_by = (select app.viewer())) -- volunteer_mentor
 or (citizen_id = any ((select app.held('company_contact_citizens'))::uuid[]) and session_id = any ((select app.held('invited_sessions'))::uuid[])) -- company_contact
  ));
create policy "shared_note read" on shared_note for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals') || app.held('leader_by_grant_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_psychologist, team_occupational_therapist, leader_by_grant
 or (citizen_id = any ((select app.held('break_the_glass_citizens'))::uuid[])) -- break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_shared_note_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_shared_note_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and referral_id = any ((select app.held('released_shared_note_to_team_company_consultant'))::uuid[])) -- team_company_consultant
 or (referral_id = any ((select app.held('former_team_member_referrals'))::uuid[]) and recorded_by = (select app.viewer())) -- former_team_member
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[]) and audience = 'team_and_citizen') -- citizen
  ));
create policy "shared_note insert by shared_note.write" on shared_note for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  author_organisation_id = (select app.viewer_organisation()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_psychologist, team_occupational_therapist
  ));
create policy "organisation_note read" on organisation_note for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('break_the_glass_citizens'))::uuid[]) and author_organisation_id = (select app.viewer_organisation())) -- responsible_on_team, responsible_outside_team, break_the_glass
 or (referral_id = any ((select app.held('any_team_referrals') || app.held('former_caseworker_referrals') || app.held('intake_member_referrals') || app.held('leader_by_grant_referrals'))::uuid[]) and author_organisation_id = (select app.viewer_organisation())) -- former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, leader_by_grant
 or (referral_id = any ((select app.held('former_team_member_referrals'))::uuid[]) and recorded_by = (select app.viewer())) -- former_team_member
  ));
create policy "organisation_note insert by organisation_note.write" on organisation_note for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  author_organisation_id = (select app.viewer_organisation()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team
 or (referral_id = any ((select app.held('any_team_referrals') || app.held('former_caseworker_referrals') || app.held('intake_member_referrals'))::uuid[])) -- former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
  ));
create policy "journal_entry read" on journal_entry for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[]) and (recorded_by = (select app.viewer()) or id = any ((select app.held('opened_journal_entries'))::uuid[]))) -- team_psychologist
 or (referral_id = any ((select app.held('journal_reader_referrals'))::uuid[]) and id = any ((select app.held('read_journal_entries'))::uuid[])) -- journal_reader
  ));
create policy "journal_entry insert by journal.write" on journal_entry for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  owner_organisation_id = (select app.viewer_organisation()) and
  (
    (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
  ));
create policy "journal_handover read" on journal_handover for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team, citizen, break_the_glass
 or (referral_id = any ((select app.held('any_team_referrals') || app.held('former_caseworker_referrals'))::uuid[])) -- former_caseworker, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "journal_handover insert by journal.hand_over" on journal_handover for insert to fodfaeste_app with check (
  from_account_id = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
  ));
create policy "plan_words read" on plan_words for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_psychologist, team_occupational_therapist
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_plan_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_plan_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and referral_id = any ((select app.held('released_plan_to_team_company_consultant'))::uuid[])) -- team_company_consultant
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_plan_to_lay_representative'))::uuid[])) -- lay_representative
 or (citizen_id = any ((select app.held('professional_network_citizens'))::uuid[]) and referral_id = any ((select app.held('released_plan_to_professional_network'))::uuid[])) -- professional_network
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and referral_id = any ((select app.held('released_plan_to_volunteer_mentor'))::uuid[])) -- volunteer_mentor
  ));
create policy "plan_words insert by plan.write" on plan_words for insert to fodfaeste_app with check (
  changed_by = any ('{staff}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_psychologist, team_occupational_therapist
  ));
create policy "plan_words insert by plan.write_own" on plan_words for insert to fodfaeste_app with check (
  changed_by = any ('{citizen}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "plan_needs read" on plan_needs for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_lay_representative'))::uuid[])) -- lay_representative
 or (citizen_id = any ((select app.held('professional_network_citizens'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_professional_network'))::uuid[])) -- professional_network
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_volunteer_mentor'))::uuid[])) -- volunteer_mentor
  ));
create policy "plan_needs insert by work_strand.write" on plan_needs for insert to fodfaeste_app with check (
  changed_by = any ('{staff}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
  ));
create policy "plan_needs insert by work_strand.write_own" on plan_needs for insert to fodfaeste_app with check (
  changed_by = any ('{citizen}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "work_goal read" on work_goal for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_lay_representative'))::uuid[])) -- lay_representative
 or (citizen_id = any ((select app.held('professional_network_citizens'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_professional_network'))::uuid[])) -- professional_network
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_volunteer_mentor'))::uuid[])) -- volunteer_mentor
  ));
create policy "work_goal insert by work_strand.write" on work_goal for insert to fodfaeste_app with check (
  changed_by = any ('{staff}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
  ));
create policy "work_goal insert by work_strand.write_own" on work_goal for insert to fodfaeste_app with check (
  changed_by = any ('{citizen}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "work_step read" on work_step for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_lay_representative'))::uuid[])) -- lay_representative
 or (citizen_id = any ((select app.held('professional_network_citizens'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_professional_network'))::uuid[])) -- professional_network
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_volunteer_mentor'))::uuid[])) -- volunteer_mentor
  ));
create policy "work_step insert by work_strand.write" on work_step for insert to fodfaeste_app with check (
  changed_by = any ('{staff}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
  ));
create policy "work_step insert by work_strand.write_own" on work_step for insert to fodfaeste_app with check (
  changed_by = any ('{citizen}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "other_goal read" on other_goal for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_psychologist, team_occupational_therapist
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_other_strands_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_other_strands_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and referral_id = any ((select app.held('released_other_strands_to_team_company_consultant'))::uuid[])) -- team_company_consultant
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_other_strands_to_lay_representative'))::uuid[])) -- lay_representative
 or (citizen_id = any ((select app.held('professional_network_citizens'))::uuid[]) and referral_id = any ((select app.held('released_other_strands_to_professional_network'))::uuid[])) -- professional_network
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and referral_id = any ((select app.held('released_other_strands_to_volunteer_mentor'))::uuid[])) -- volunteer_mentor
  ));
create policy "other_goal insert by other_strands.write" on other_goal for insert to fodfaeste_app with check (
  changed_by = any ('{staff}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_psychologist, team_occupational_therapist
  ));
create policy "other_goal insert by other_strands.write_own" on other_goal for insert to fodfaeste_app with check (
  changed_by = any ('{citizen}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "other_step read" on other_step for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_psychologist, team_occupational_therapist
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_other_strands_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_other_strands_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and referral_id = any ((select app.held('released_other_strands_to_team_company_consultant'))::uuid[])) -- team_company_consultant
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_other_strands_to_lay_representative'))::uuid[])) -- lay_representative
 or (citizen_id = any ((select app.held('professional_network_citizens'))::uuid[]) and referral_id = any ((select app.held('released_other_strands_to_professional_network'))::uuid[])) -- professional_network
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and referral_id = any ((select app.held('released_other_strands_to_volunteer_mentor'))::uuid[])) -- volunteer_mentor
  ));
create policy "other_step insert by other_strands.write" on other_step for insert to fodfaeste_app with check (
  changed_by = any ('{staff}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_psychologist, team_occupational_therapist
  ));
create policy "other_step insert by other_strands.write_own" on other_step for insert to fodfaeste_app with check (
  changed_by = any ('{citizen}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "agenda_point read" on agenda_point for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_psychologist, team_occupational_therapist
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_agenda_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_agenda_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and referral_id = any ((select app.held('released_agenda_to_team_company_consultant'))::uuid[])) -- team_company_consultant
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_agenda_to_lay_representative'))::uuid[])) -- lay_representative
 or (citizen_id = any ((select app.held('professional_network_citizens'))::uuid[]) and referral_id = any ((select app.held('released_agenda_to_professional_network'))::uuid[])) -- professional_network
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and referral_id = any ((select app.held('released_agenda_to_volunteer_mentor'))::uuid[])) -- volunteer_mentor
  ));
create policy "agenda_point insert by agenda.write" on agenda_point for insert to fodfaeste_app with check (
  changed_by = any ('{staff}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_psychologist, team_occupational_therapist
  ));
create policy "agenda_point insert by agenda.write_own" on agenda_point for insert to fodfaeste_app with check (
  changed_by = any ('{citizen}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "own_door read" on own_door for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_lay_representative'))::uuid[])) -- lay_representative
 or (citizen_id = any ((select app.held('professional_network_citizens'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_professional_network'))::uuid[])) -- professional_network
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and referral_id = any ((select app.held('released_work_strand_to_volunteer_mentor'))::uuid[])) -- volunteer_mentor
  ));
create policy "own_door insert by work_strand.write_own" on own_door for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "consent read" on consent for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team, citizen, break_the_glass
 or (referral_id = any ((select app.held('any_team_referrals') || app.held('former_caseworker_referrals') || app.held('intake_member_referrals'))::uuid[])) -- former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "consent insert by consent.give" on consent for insert to fodfaeste_app with check (
  how_given = any ('{screen}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "consent insert by consent.record" on consent for insert to fodfaeste_app with check (
  how_given = any ('{paper,spoken,on_behalf}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
  ));
create policy "consent_scan read" on consent_scan for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team, citizen, break_the_glass
 or (referral_id = any ((select app.held('any_team_referrals') || app.held('former_caseworker_referrals') || app.held('intake_member_referrals'))::uuid[])) -- former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "consent_scan insert by consent.record" on consent_scan for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
  ));
create policy "consent_withdrawal read" on consent_withdrawal for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team, citizen, break_the_glass
 or (referral_id = any ((select app.held('any_team_referrals') || app.held('former_caseworker_referrals') || app.held('intake_member_referrals'))::uuid[])) -- former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "consent_withdrawal insert by consent.withdraw" on consent_withdrawal for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('citizen_citizens'))::uuid[])) -- responsible_on_team, citizen
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
  ));
create policy "extract_no read" on extract_no for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team, citizen, break_the_glass
 or (referral_id = any ((select app.held('any_team_referrals') || app.held('former_caseworker_referrals') || app.held('intake_member_referrals'))::uuid[])) -- former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "extract_no insert by consent.give" on extract_no for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "sharing read" on sharing for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team, citizen, break_the_glass
 or (referral_id = any ((select app.held('any_team_referrals') || app.held('former_caseworker_referrals') || app.held('intake_member_referrals'))::uuid[])) -- former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "sharing insert by consent.give" on sharing for insert to fodfaeste_app with check (
  basis = any ('{consent}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "sharing insert by sharing.by_law" on sharing for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
  ));
create policy "sharing_end read" on sharing_end for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- responsible_on_team, responsible_outside_team, citizen, break_the_glass
 or (referral_id = any ((select app.held('any_team_referrals') || app.held('former_caseworker_referrals') || app.held('intake_member_referrals'))::uuid[])) -- former_caseworker, intake_member, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "sharing_end insert by sharing.by_law" on sharing_end for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
  ));
create policy "feedback_draft read" on feedback_draft for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
  ));
create policy "feedback_draft insert by feedback_draft.write" on feedback_draft for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
  ));
create policy "feedback_withheld read" on feedback_withheld for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
  ));
create policy "feedback_withheld insert by feedback.withhold" on feedback_withheld for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "feedback read" on feedback for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_feedback_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('former_caseworker_referrals'))::uuid[]) and referral_id = any ((select app.held('released_feedback_to_former_caseworker'))::uuid[])) -- former_caseworker
 or (citizen_id = any ((select app.held('lay_representative_citizens'))::uuid[]) and referral_id = any ((select app.held('released_feedback_to_lay_representative'))::uuid[])) -- lay_representative
  ));
create policy "feedback insert by feedback.release" on feedback for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "access_grant read" on access_grant for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_on_team, coordinator, project_leader, citizen, break_the_glass
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
  ));
create policy "access_grant insert by access_grant.take" on access_grant for insert to fodfaeste_app with check (
  kind = any ('{leaders_need}') and
  recorded_by = (select app.viewer()) and
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "access_grant insert by access_grant.invite" on access_grant for insert to fodfaeste_app with check (
  kind = any ('{invited_meeting}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('citizen_citizens'))::uuid[])) -- responsible_on_team, coordinator, citizen
  ));
create policy "access_grant_end read" on access_grant_end for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_on_team, coordinator, project_leader, citizen, break_the_glass
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
  ));
create policy "access_grant_end insert by access_grant.invite" on access_grant_end for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('citizen_citizens'))::uuid[])) -- responsible_on_team, coordinator, citizen
  ));
create policy "invitation_yes read" on invitation_yes for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_on_team, coordinator, project_leader, citizen, break_the_glass
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
  ));
create policy "invitation_yes insert by access_grant.invite" on invitation_yes for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('citizen_citizens'))::uuid[])) -- responsible_on_team, coordinator, citizen
  ));
create policy "work_fact read" on work_fact for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('team_company_consultant_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_on_team, coordinator, team_company_consultant, project_leader, citizen, break_the_glass
 or (citizen_id = any ((select app.held('team_general_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- team_general
  ));
create policy "work_fact insert by work_fact.record" on work_fact for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('team_general_citizens') || app.held('team_company_consultant_citizens'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_company_consultant
  ));
create policy "work_fact_dispute read" on work_fact_dispute for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('team_company_consultant_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_on_team, coordinator, team_company_consultant, project_leader, citizen, break_the_glass
 or (citizen_id = any ((select app.held('team_general_citizens'))::uuid[]) and fact_recorded_by = (select app.viewer())) -- team_general
  ));
create policy "work_fact_dispute insert by work_fact.dispute" on work_fact_dispute for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "benefit_fact read" on benefit_fact for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('former_caseworker_citizens') || app.held('coordinator_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_on_team, responsible_outside_team, former_caseworker, coordinator, project_leader, citizen, break_the_glass
 or (citizen_id = any ((select app.held('team_general_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- team_general
  ));
create policy "benefit_fact insert by benefit_fact.record" on benefit_fact for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('team_general_citizens') || app.held('responsible_outside_team_citizens') || app.held('former_caseworker_citizens'))::uuid[])) -- responsible_on_team, coordinator, team_general, responsible_outside_team, former_caseworker
  ));
create policy "benefit_fact_dispute read" on benefit_fact_dispute for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('former_caseworker_citizens') || app.held('coordinator_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_on_team, responsible_outside_team, former_caseworker, coordinator, project_leader, citizen, break_the_glass
 or (citizen_id = any ((select app.held('team_general_citizens'))::uuid[]) and fact_recorded_by = (select app.viewer())) -- team_general
  ));
create policy "benefit_fact_dispute insert by benefit_fact.dispute" on benefit_fact_dispute for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "other_fact read" on other_fact for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_on_team, coordinator, project_leader, citizen, break_the_glass
 or (citizen_id = any ((select app.held('team_general_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- team_general
  ));
create policy "other_fact insert by other_fact.record" on other_fact for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('team_general_citizens'))::uuid[])) -- responsible_on_team, coordinator, team_general
  ));
create policy "other_fact_dispute read" on other_fact_dispute for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_on_team, coordinator, project_leader, citizen, break_the_glass
 or (citizen_id = any ((select app.held('team_general_citizens'))::uuid[]) and fact_recorded_by = (select app.viewer())) -- team_general
  ));
create policy "other_fact_dispute insert by other_fact.dispute" on other_fact_dispute for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "place_step read" on place_step for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('team_company_consultant_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_on_team, coordinator, team_company_consultant, project_leader, citizen, break_the_glass
 or (citizen_id = any ((select app.held('team_general_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- team_general
  ));
create policy "place_step insert by work_fact.record" on place_step for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('team_general_citizens') || app.held('team_company_consultant_citizens'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_company_consultant
  ));
create policy "place_step insert by company_telling.agree" on place_step for insert to fodfaeste_app with check (
  step = any ('{match}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "job_contact read" on job_contact for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('team_company_consultant_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- responsible_on_team, coordinator, team_company_consultant, project_leader, citizen, break_the_glass
 or (citizen_id = any ((select app.held('team_general_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- team_general
  ));
create policy "job_contact insert by work_fact.record" on job_contact for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('team_general_citizens') || app.held('team_company_consultant_citizens'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_company_consultant
  ));
create policy "response_draft read" on response_draft for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals') || app.held('link_holder_referrals'))::uuid[]) and recorded_by = (select app.viewer())) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant, link_holder
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('volunteer_mentor_citizens') || app.held('company_contact_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- citizen, volunteer_mentor, company_contact
  ));
create policy "response_draft insert by answer_draft.write" on response_draft for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('any_team_referrals') || app.held('link_holder_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant, link_holder
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('volunteer_mentor_citizens') || app.held('company_contact_citizens'))::uuid[])) -- citizen, volunteer_mentor, company_contact
  ));
create policy "response_draft update by answer_draft.write" on response_draft for update to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals') || app.held('link_holder_referrals'))::uuid[]) and recorded_by = (select app.viewer())) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant, link_holder
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('volunteer_mentor_citizens') || app.held('company_contact_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- citizen, volunteer_mentor, company_contact
  ));
create policy "response read" on response for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (referral_id = any ((select app.held('responsible_on_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_answer_to_responsible_on_team'))::uuid[])) -- responsible_on_team
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[]) and referral_id = any ((select app.held('released_answer_to_coordinator'))::uuid[])) -- coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and referral_id = any ((select app.held('released_answer_to_team_general'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[]) and referral_id = any ((select app.held('released_answer_to_team_occupational_therapist'))::uuid[])) -- team_occupational_therapist
  ));
create policy "response insert by answer.give" on response for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- coordinator, team_general, team_psychologist, team_occupational_therapist
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (referral_id = any ((select app.held('link_holder_referrals'))::uuid[]) and run_questionnaire_id = any ((select app.held('linked_askings'))::uuid[]) and nth = (select app.linked_time())) -- link_holder
  ));
create policy "side_response read" on side_response for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (referral_id = any ((select app.held('team_general_referrals') || app.held('team_occupational_therapist_referrals') || app.held('team_company_consultant_referrals'))::uuid[]) and recorded_by = (select app.viewer())) -- team_general, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens') || app.held('company_contact_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- volunteer_mentor, company_contact
  ));
create policy "side_response insert by side_answer.give" on side_response for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens') || app.held('company_contact_citizens'))::uuid[])) -- volunteer_mentor, company_contact
 or (referral_id = any ((select app.held('link_holder_referrals'))::uuid[]) and run_questionnaire_id = any ((select app.held('linked_askings'))::uuid[]) and nth = (select app.linked_time())) -- link_holder
  ));
create policy "score read" on score for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- coordinator, team_general, team_psychologist, team_occupational_therapist
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (referral_id = any ((select app.held('responsible_on_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_score_to_responsible_on_team'))::uuid[])) -- responsible_on_team
  ));
create policy "score insert by score.keep" on score for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- coordinator, team_general, team_psychologist, team_occupational_therapist
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (referral_id = any ((select app.held('link_holder_referrals'))::uuid[]) and run_questionnaire_id = any ((select app.held('linked_askings'))::uuid[]) and nth = (select app.linked_time())) -- link_holder
  ));
create policy "side_score read" on side_score for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- coordinator, team_general, team_psychologist, team_occupational_therapist
  ));
create policy "side_score insert by side_score.keep" on side_score for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens') || app.held('company_contact_citizens'))::uuid[])) -- volunteer_mentor, company_contact
 or (referral_id = any ((select app.held('link_holder_referrals'))::uuid[]) and run_questionnaire_id = any ((select app.held('linked_askings'))::uuid[]) and nth = (select app.linked_time())) -- link_holder
  ));
create policy "told_total read" on told_total for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- coordinator, team_general, team_psychologist, team_occupational_therapist
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (referral_id = any ((select app.held('responsible_on_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_score_to_responsible_on_team'))::uuid[])) -- responsible_on_team
  ));
create policy "answer_link read" on answer_link for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- coordinator, team_general, team_psychologist, team_occupational_therapist
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "answer_link insert by answer_link.make" on answer_link for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- coordinator, team_general, team_psychologist, team_occupational_therapist
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "answer_link_end read" on answer_link_end for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- coordinator, team_general, team_psychologist, team_occupational_therapist
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "answer_link_end insert by answer_link.end" on answer_link_end for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- coordinator, team_general, team_psychologist, team_occupational_therapist
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (referral_id = any ((select app.held('link_holder_referrals'))::uuid[]) and run_questionnaire_id = any ((select app.held('linked_askings'))::uuid[]) and nth = (select app.linked_time())) -- link_holder
  ));
create policy "wave_outcome read" on wave_outcome for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals') || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_psychologist, team_occupational_therapist
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and recorded_by = (select app.viewer())) -- team_company_consultant
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens') || app.held('company_contact_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- volunteer_mentor, company_contact
  ));
create policy "wave_outcome insert by wave_outcome.tell" on wave_outcome for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('volunteer_mentor_citizens') || app.held('company_contact_citizens'))::uuid[])) -- citizen, volunteer_mentor, company_contact
 or (referral_id = any ((select app.held('link_holder_referrals'))::uuid[]) and run_questionnaire_id = any ((select app.held('linked_askings'))::uuid[]) and nth = (select app.linked_time())) -- link_holder
  ));
create policy "file_request read" on file_request for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('any_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('citizen_citizens') || app.held('journal_reader_citizens'))::uuid[])) -- responsible_outside_team, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, citizen, journal_reader
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
  ));
create policy "file_request insert by file_request.make" on file_request for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "journal_reader read" on journal_reader for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals') || app.held('responsible_outside_team_referrals') || app.held('journal_reader_referrals'))::uuid[])) -- responsible_outside_team, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, journal_reader
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "journal_reader insert by journal_reader.name" on journal_reader for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  owner_organisation_id = (select app.viewer_organisation()) and
  (
    (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
  ));
create policy "file_answer read" on file_answer for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('any_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('citizen_citizens') || app.held('journal_reader_citizens'))::uuid[])) -- responsible_outside_team, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, citizen, journal_reader
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
  ));
create policy "file_answer insert by file_answer.release" on file_answer for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('any_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('journal_reader_citizens'))::uuid[])) -- responsible_outside_team, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, journal_reader
  ));
create policy "file_answer_words read" on file_answer_words for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (citizen_id = any ((select app.held('any_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('journal_reader_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- responsible_outside_team, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, journal_reader
  ));
create policy "file_answer_words insert by file_answer.release" on file_answer_words for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('any_team_citizens') || app.held('responsible_outside_team_citizens') || app.held('journal_reader_citizens'))::uuid[])) -- responsible_outside_team, team_general, team_psychologist, team_occupational_therapist, team_company_consultant, journal_reader
  ));
create policy "target_agreement read" on target_agreement for select to fodfaeste_app using (
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "read_log_person read" on read_log_person for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (authority_id = any ((select app.held('log_reviewer_authorities'))::uuid[])) -- log_reviewer
  ));
create policy "log_review read" on log_review for select to fodfaeste_app using (
  (
    (authority_id = any ((select app.held('log_reviewer_authorities'))::uuid[])) -- log_reviewer
  ));
create policy "log_review insert by log_review.draw" on log_review for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (authority_id = any ((select app.held('log_reviewer_authorities'))::uuid[])) -- log_reviewer
  ));
create policy "log_review update by log_review.sign_off" on log_review for update to fodfaeste_app using (
  (
    (authority_id = any ((select app.held('log_reviewer_authorities'))::uuid[])) -- log_reviewer
  ));
create policy "log_review_item read" on log_review_item for select to fodfaeste_app using (
  (
    (authority_id = any ((select app.held('log_reviewer_authorities'))::uuid[])) -- log_reviewer
  ));
create policy "log_review_item insert by log_review.draw" on log_review_item for insert to fodfaeste_app with check (
  (
    (authority_id = any ((select app.held('log_reviewer_authorities'))::uuid[])) -- log_reviewer
  ));
create policy "log_review_item update by log_review.judge" on log_review_item for update to fodfaeste_app using (
  (
    (authority_id = any ((select app.held('log_reviewer_authorities'))::uuid[])) -- log_reviewer
  ));
create policy "report read" on report for select to fodfaeste_app using (
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "report insert by report.write" on report for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "report update by report.write" on report for update to fodfaeste_app using (
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "edition_basis read" on edition_basis for select to fodfaeste_app using (
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "edition_basis insert by report.write" on edition_basis for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "edition_proposal read" on edition_proposal for select to fodfaeste_app using (
  (
    (run_id = any ((select app.held('project_leader_runs') || app.held('report_approver_runs'))::uuid[])) -- project_leader, report_approver
  ));
create policy "edition_proposal insert by edition_proposal.make" on edition_proposal for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "sealed_edition read" on sealed_edition for select to fodfaeste_app using (
  (
    (run_id = any ((select app.held('project_leader_runs') || app.held('report_approver_runs'))::uuid[])) -- project_leader, report_approver
  ));
create policy "sealed_edition insert by sealed_edition.seal" on sealed_edition for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (run_id = any ((select app.held('project_leader_runs') || app.held('report_approver_runs'))::uuid[])) -- project_leader, report_approver
  ));
create policy "edition_delivery read" on edition_delivery for select to fodfaeste_app using (
  (
    (authority_id = any ((select app.held('edition_reader_authorities'))::uuid[])) -- edition_reader
  ));
create policy "edition_delivery insert by delivered_edition.deliver" on edition_delivery for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (run_id = any ((select app.held('project_leader_runs') || app.held('report_approver_runs'))::uuid[])) -- project_leader, report_approver
  ));
create policy "extract_agreement read" on extract_agreement for select to fodfaeste_app using (
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "extract_agreement insert by extract.agree" on extract_agreement for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "extract_agreement update by extract.agree" on extract_agreement for update to fodfaeste_app using (
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "extract_made read" on extract_made for select to fodfaeste_app using (
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "extract_made insert by extract.agree" on extract_made for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "extract_delivery read" on extract_delivery for select to fodfaeste_app using (
  (
    (authority_id = any ((select app.held('evaluator_authorities'))::uuid[]) and id = any ((select app.held('open_extracts'))::uuid[])) -- evaluator
  ));
create policy "extract_delivery insert by delivered_extract.deliver" on extract_delivery for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "extract_part read" on extract_part for select to fodfaeste_app using (
  (
    (authority_id = any ((select app.held('evaluator_authorities'))::uuid[]) and id = any ((select app.held('open_extracts'))::uuid[])) -- evaluator
  ));
create policy "extract_part insert by delivered_extract.deliver" on extract_part for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "import read" on import for select to fodfaeste_app using (
  (
    (run_id = any ((select app.held('importer_runs'))::uuid[]) and recorded_by = (select app.viewer())) -- importer
  ));
create policy "import insert by import.write" on import for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (run_id = any ((select app.held('importer_runs'))::uuid[])) -- importer
  ));
create policy "import_result read" on import_result for select to fodfaeste_app using (
  (
    (run_id = any ((select app.held('importer_runs'))::uuid[]) and recorded_by = (select app.viewer())) -- importer
  ));
create policy "move_link read" on move_link for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.led_citizens() || app.held('citizen_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- project_leader, citizen
  ));
create policy "move_link insert by move_link.record" on move_link for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    ((citizen_id = any ((select app.led_citizens())::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id))) and run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "company_card read" on company_card for select to fodfaeste_app using (
  (
    (organisation_id = any ((select app.held('team_general_houses') || app.held('team_occupational_therapist_houses') || app.held('team_company_consultant_houses') || app.held('project_leader_houses'))::uuid[])) -- team_general, team_occupational_therapist, team_company_consultant, project_leader
 or (id = any ((select app.held('shared_company_cards'))::uuid[])) -- card_recipient
  ));
create policy "company_card insert by company_card.write" on company_card for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (organisation_id = any ((select app.held('team_company_consultant_houses'))::uuid[])) -- team_company_consultant
  ));
create policy "card_contact read" on card_contact for select to fodfaeste_app using (
  (
    (organisation_id = any ((select app.held('team_general_houses') || app.held('team_occupational_therapist_houses') || app.held('team_company_consultant_houses') || app.held('project_leader_houses'))::uuid[])) -- team_general, team_occupational_therapist, team_company_consultant, project_leader
 or (company_card_id = any ((select app.held('shared_company_cards'))::uuid[])) -- card_recipient
  ));
create policy "card_contact insert by company_card.write" on card_contact for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (organisation_id = any ((select app.held('team_company_consultant_houses'))::uuid[])) -- team_company_consultant
  ));
create policy "card_talk read" on card_talk for select to fodfaeste_app using (
  (
    (organisation_id = any ((select app.held('team_general_houses') || app.held('team_occupational_therapist_houses') || app.held('team_company_consultant_houses') || app.held('project_leader_houses'))::uuid[])) -- team_general, team_occupational_therapist, team_company_consultant, project_leader
 or (company_card_id = any ((select app.held('shared_company_cards'))::uuid[])) -- card_recipient
  ));
create policy "card_talk insert by company_card.write" on card_talk for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (organisation_id = any ((select app.held('team_company_consultant_houses'))::uuid[])) -- team_company_consultant
  ));
create policy "card_acquaintance read" on card_acquaintance for select to fodfaeste_app using (
  (
    (organisation_id = any ((select app.held('team_general_houses') || app.held('team_occupational_therapist_houses') || app.held('team_company_consultant_houses') || app.held('project_leader_houses'))::uuid[])) -- team_general, team_occupational_therapist, team_company_consultant, project_leader
 or (company_card_id = any ((select app.held('shared_company_cards'))::uuid[])) -- card_recipient
  ));
create policy "card_acquaintance insert by company_card.write" on card_acquaintance for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (organisation_id = any ((select app.held('team_company_consultant_houses'))::uuid[])) -- team_company_consultant
  ));
create policy "card_sharing read" on card_sharing for select to fodfaeste_app using (
  (
    (organisation_id = any ((select app.held('team_general_houses') || app.held('team_occupational_therapist_houses') || app.held('team_company_consultant_houses') || app.held('project_leader_houses'))::uuid[])) -- team_general, team_occupational_therapist, team_company_consultant, project_leader
 or (company_card_id = any ((select app.held('shared_company_cards'))::uuid[])) -- card_recipient
  ));
create policy "card_sharing insert by company_card.write" on card_sharing for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (organisation_id = any ((select app.held('team_company_consultant_houses'))::uuid[])) -- team_company_consultant
  ));
create policy "cv_line read" on cv_line for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "cv_line insert by own_room.write" on cv_line for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "cv_line update by own_room.write" on cv_line for update to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "worry read" on worry for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and recorded_by = (select app.viewer())) -- volunteer_mentor
  ));
create policy "worry insert by worry.send" on worry for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[])) -- volunteer_mentor
  ));
create policy "worry_words read" on worry_words for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (citizen_id = any ((select app.held('break_the_glass_citizens'))::uuid[])) -- break_the_glass
  ));
create policy "worry_words insert by worry.send" on worry_words for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[])) -- volunteer_mentor
  ));
create policy "worry_read read" on worry_read for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (citizen_id = any ((select app.held('volunteer_mentor_citizens'))::uuid[]) and sent_by = (select app.viewer())) -- volunteer_mentor
  ));
create policy "worry_read insert by worry.answer" on worry_read for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
  ));
create policy "worry_done read" on worry_done for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
 or (citizen_id = any ((select app.held('break_the_glass_citizens'))::uuid[])) -- break_the_glass
  ));
create policy "worry_done insert by worry.answer" on worry_done for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals'))::uuid[])) -- responsible_on_team, coordinator
  ));
create policy "placement_agreement read" on placement_agreement for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals') || app.held('responsible_outside_team_referrals') || app.held('former_caseworker_referrals'))::uuid[])) -- responsible_outside_team, former_caseworker, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
 or (referral_id = any ((select app.held('company_by_link_referrals'))::uuid[]) and id = any ((select app.held('linked_agreements'))::uuid[])) -- company_by_link
  ));
create policy "placement_agreement insert by placement.agree" on placement_agreement for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_company_consultant_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_company_consultant
  ));
create policy "placement_vitas read" on placement_vitas for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals') || app.held('responsible_outside_team_referrals') || app.held('former_caseworker_referrals'))::uuid[])) -- responsible_outside_team, former_caseworker, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
  ));
create policy "placement_vitas insert by placement.agree" on placement_vitas for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_company_consultant_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_company_consultant
  ));
create policy "placement_acceptance read" on placement_acceptance for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals') || app.held('responsible_outside_team_referrals') || app.held('former_caseworker_referrals'))::uuid[])) -- responsible_outside_team, former_caseworker, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
  ));
create policy "placement_acceptance insert by placement_reply.give" on placement_acceptance for insert to fodfaeste_app with check (
  way = any ('{at_work,paper,on_behalf}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_company_consultant_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_company_consultant
  ));
create policy "placement_acceptance insert by placement_reply.give_own" on placement_acceptance for insert to fodfaeste_app with check (
  way = any ('{own_page}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "placement_acceptance insert by placement_reply.give_by_link" on placement_acceptance for insert to fodfaeste_app with check (
  way = any ('{link}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('company_by_link_referrals'))::uuid[]) and agreement_id = any ((select app.held('linked_agreements'))::uuid[])) -- company_by_link
  ));
create policy "placement_evaluation read" on placement_evaluation for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals') || app.held('responsible_outside_team_referrals') || app.held('former_caseworker_referrals'))::uuid[])) -- responsible_outside_team, former_caseworker, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
  ));
create policy "placement_evaluation insert by placement_reply.give" on placement_evaluation for insert to fodfaeste_app with check (
  way = any ('{paper,on_behalf}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_company_consultant_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_company_consultant
  ));
create policy "placement_evaluation insert by placement_reply.give_own" on placement_evaluation for insert to fodfaeste_app with check (
  way = any ('{own_page}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "placement_evaluation insert by placement_reply.give_by_link" on placement_evaluation for insert to fodfaeste_app with check (
  way = any ('{link}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('company_by_link_referrals'))::uuid[]) and placement_id = any ((select app.held('linked_placements'))::uuid[])) -- company_by_link
  ));
create policy "placement_link read" on placement_link for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals') || app.held('responsible_outside_team_referrals') || app.held('former_caseworker_referrals'))::uuid[])) -- responsible_outside_team, former_caseworker, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
  ));
create policy "placement_link insert by placement_reply.lend" on placement_link for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_company_consultant_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_company_consultant
  ));
create policy "placement_link_end read" on placement_link_end for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals') || app.held('responsible_outside_team_referrals') || app.held('former_caseworker_referrals'))::uuid[])) -- responsible_outside_team, former_caseworker, team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
  ));
create policy "placement_link_end insert by placement_reply.lend" on placement_link_end for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_company_consultant_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_company_consultant
  ));
create policy "check_in read" on check_in for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
  ));
create policy "check_in insert by check_in.tell_own" on check_in for insert to fodfaeste_app with check (
  way = any ('{own_page}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "check_in insert by check_in.tell_by_link" on check_in for insert to fodfaeste_app with check (
  way = any ('{link}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('company_by_link_referrals'))::uuid[]) and placement_id = any ((select app.held('linked_placements'))::uuid[])) -- company_by_link
  ));
create policy "check_in_answer read" on check_in_answer for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
  ));
create policy "check_in_answer insert by check_in.answer" on check_in_answer for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_company_consultant_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_company_consultant
  ));
create policy "minutes_part read" on minutes_part for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
  ));
create policy "minutes_part insert by minutes.write" on minutes_part for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_company_consultant_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_company_consultant
  ));
create policy "minutes_answer read" on minutes_answer for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('any_team_referrals'))::uuid[])) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant
 or (citizen_id = any ((select app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[])) -- citizen, break_the_glass
  ));
create policy "minutes_answer insert by minutes.answer" on minutes_answer for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "workplace_minutes read" on workplace_minutes for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_company_consultant_referrals'))::uuid[]) and recorded_by = (select app.viewer())) -- responsible_on_team, coordinator, team_company_consultant
 or (referral_id = any ((select app.held('company_by_link_referrals'))::uuid[]) and placement_id = any ((select app.held('linked_placements'))::uuid[])) -- company_by_link
  ));
create policy "workplace_minutes insert by workplace_minutes.write" on workplace_minutes for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_company_consultant_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_company_consultant
  ));
create policy "workplace_minutes_answer read" on workplace_minutes_answer for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
 or (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_company_consultant_referrals'))::uuid[]) and written_by = (select app.viewer())) -- responsible_on_team, coordinator, team_company_consultant
 or (referral_id = any ((select app.held('company_by_link_referrals'))::uuid[]) and placement_id = any ((select app.held('linked_placements'))::uuid[])) -- company_by_link
  ));
create policy "workplace_minutes_answer insert by workplace_minutes.answer" on workplace_minutes_answer for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('company_by_link_referrals'))::uuid[]) and placement_id = any ((select app.held('linked_placements'))::uuid[])) -- company_by_link
  ));
create policy "work_wish read" on work_wish for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('any_team_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant, project_leader, citizen, break_the_glass
  ));
create policy "work_wish insert by work_wish.write" on work_wish for insert to fodfaeste_app with check (
  changed_by = any ('{staff}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('team_general_citizens') || app.held('team_occupational_therapist_citizens') || app.held('team_company_consultant_citizens'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_occupational_therapist, team_company_consultant
  ));
create policy "work_wish insert by work_wish.write_own" on work_wish for insert to fodfaeste_app with check (
  changed_by = any ('{citizen}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "place_proposal read" on place_proposal for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('any_team_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant, project_leader, citizen, break_the_glass
  ));
create policy "place_proposal insert by work_wish.write" on place_proposal for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens') || app.held('coordinator_citizens') || app.held('team_general_citizens') || app.held('team_occupational_therapist_citizens') || app.held('team_company_consultant_citizens'))::uuid[])) -- responsible_on_team, coordinator, team_general, team_occupational_therapist, team_company_consultant
  ));
create policy "company_telling read" on company_telling for select to fodfaeste_app using (
  (
    ((citizen_id = any ((select app.held('any_team_citizens') || app.led_citizens() || app.held('citizen_citizens') || app.held('break_the_glass_citizens'))::uuid[]) or ((select app.held('crowded_runs')) is not null and app.is_led(citizen_id)))) -- team_general, team_psychologist, team_occupational_therapist, team_company_consultant, project_leader, citizen, break_the_glass
 or (citizen_id = any ((select app.held('company_contact_citizens'))::uuid[]) and to_account_id = (select app.viewer())) -- company_contact
  ));
create policy "company_telling insert by company_telling.agree" on company_telling for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "company_telling update by company_telling.agree" on company_telling for update to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "story_about read" on story_about for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "story_about insert by story.write" on story_about for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general
  ));
create policy "story_answer read" on story_answer for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals'))::uuid[])) -- responsible_on_team, coordinator, team_general
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "story_answer insert by story.answer" on story_answer for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));

-- Run and organisation data, and rows whose rule is about their maker.
create policy "caseload_handover registry" on caseload_handover for select to fodfaeste_registry using (true);
create policy "caseload_return registry" on caseload_return for select to fodfaeste_registry using (true);
create policy "referral_status registry" on referral_status for select to fodfaeste_registry using (true);
create policy "appointment registry" on appointment for select to fodfaeste_registry using (true);
create policy "closing registry" on closing for select to fodfaeste_registry using (true);
create policy "closing_taken_back registry" on closing_taken_back for select to fodfaeste_registry using (true);
create policy "responsible_caseworker registry" on responsible_caseworker for select to fodfaeste_registry using (true);
create policy "responsible_caseworker follows" on responsible_caseworker for update to fodfaeste_registry using (true);
create policy "team_member registry" on team_member for select to fodfaeste_registry using (true);
create policy "team_member follows" on team_member for update to fodfaeste_registry using (true);
create policy "caseload_return follows" on caseload_return for insert to fodfaeste_registry with check (recorded_by = (select app.viewer()));
create policy "closing follows" on closing for insert to fodfaeste_registry with check (recorded_by = (select app.viewer()));
create policy "closing_taken_back follows" on closing_taken_back for insert to fodfaeste_registry with check (recorded_by = (select app.viewer()));
create policy "referral_status follows" on referral_status for insert to fodfaeste_registry with check (
  status = 'withdrawn' and recorded_by = (select app.viewer()));
create policy "responsible_caseworker follows a case" on responsible_caseworker for insert to fodfaeste_registry with check (
  exists (select from caseload_handover h
    where h.authority_id = responsible_caseworker.authority_id and h.citizen_id = responsible_caseworker.citizen_id
      and responsible_caseworker.account_id in (h.from_account_id, h.to_account_id)));
create policy "alarm insert" on alarm for insert to fodfaeste_app with check (recorded_by = (select app.viewer()) and (
  citizen_id = any ((select app.held('citizen_citizens'))::uuid[]) or referral_id = any ((select app.held('any_team_referrals') || app.held('link_holder_referrals'))::uuid[])));
create policy "alarm doors" on alarm for select to fodfaeste_lookup using (true);
create policy "alarm_closed doors" on alarm_closed for select to fodfaeste_lookup using (true);
create policy "alarm_closed close" on alarm_closed for insert to fodfaeste_lookup with check (recorded_by = (select app.viewer()));
create policy "run_questionnaire lookup" on run_questionnaire for select to fodfaeste_lookup using (true);
create policy "answer_link lookup" on answer_link for select to fodfaeste_lookup using (true);
create policy "answer_link_end lookup" on answer_link_end for select to fodfaeste_lookup using (true);
create policy "wave_outcome lookup" on wave_outcome for select to fodfaeste_lookup using (true);
create policy "response lookup" on response for select to fodfaeste_lookup using (true);
create policy "answer_link_key doors" on answer_link_key for all to fodfaeste_lookup using (true) with check (true);
create policy "answer_link_end guessed" on answer_link_end for insert to fodfaeste_lookup with check (
  why = 'guessed' and recorded_by = answer_link_id);
create policy "run_party catalogue" on run_party for select to fodfaeste_lookup using (exists (select from run where run.id = run_party.run_id and run.is_public));
create policy "run_places catalogue" on run_places for select to fodfaeste_lookup using (exists (select from run where run.id = run_places.run_id and run.is_public));
create policy "run_contact catalogue" on run_contact for select to fodfaeste_lookup using (exists (select from run where run.id = run_contact.run_id and run.is_public));
create policy "run_funding catalogue" on run_funding for select to fodfaeste_lookup using (exists (select from run where run.id = run_funding.run_id and run.is_public));
create policy "programme_version catalogue" on programme_version for select to fodfaeste_lookup using (
  exists (select from run where run.programme_version_id = programme_version.id and run.is_public));
create policy "citizen import" on citizen for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]));
create policy "citizen_identity import" on citizen_identity for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]));
create policy "citizen_call_name import" on citizen_call_name for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]));
create policy "referral import" on referral for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]) and run_id = any ((select app.held('importer_runs'))::uuid[]) and referrer_account_id is null);
create policy "referral_status import" on referral_status for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]) and run_id = any ((select app.held('importer_runs'))::uuid[]) and recorded_by = (select app.viewer()));
create policy "enrolment import" on enrolment for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]) and run_id = any ((select app.held('importer_runs'))::uuid[]));
create policy "work_fact import" on work_fact for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]) and recorded_by = (select app.viewer()));
create policy "benefit_fact import" on benefit_fact for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]) and recorded_by = (select app.viewer()));
create policy "other_fact import" on other_fact for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]) and recorded_by = (select app.viewer()));
create policy "response import" on response for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]) and run_id = any ((select app.held('importer_runs'))::uuid[]) and recorded_by = (select app.viewer()));
create policy "score import" on score for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]) and run_id = any ((select app.held('importer_runs'))::uuid[]) and recorded_by = (select app.viewer()));
create policy "told_total import" on told_total for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]) and run_id = any ((select app.held('importer_runs'))::uuid[]) and recorded_by = (select app.viewer()));
create policy "wave_outcome import" on wave_outcome for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]) and run_id = any ((select app.held('importer_runs'))::uuid[]) and recorded_by = (select app.viewer()) and mode = 'file');
create policy "alarm import" on alarm for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]) and run_id = any ((select app.held('importer_runs'))::uuid[]) and recorded_by = (select app.viewer()));
create policy "import_result import" on import_result for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]) and run_id = any ((select app.held('importer_runs'))::uuid[]) and recorded_by = (select app.viewer()));
create policy "import_row import" on import_row for insert to fodfaeste_registry with check (
  authority_id = any ((select app.held('importer_authorities'))::uuid[]));
create policy "citizen taken back" on citizen for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = citizen.id));
create policy "citizen_identity taken back" on citizen_identity for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = citizen_identity.citizen_id));
create policy "citizen_call_name taken back" on citizen_call_name for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = citizen_call_name.citizen_id));
create policy "referral taken back" on referral for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = referral.id));
create policy "referral_status taken back" on referral_status for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = referral_status.referral_id));
create policy "enrolment taken back" on enrolment for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = enrolment.id));
create policy "closing taken back" on closing for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = closing.id));
create policy "work_fact taken back" on work_fact for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = work_fact.id));
create policy "benefit_fact taken back" on benefit_fact for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = benefit_fact.id));
create policy "other_fact taken back" on other_fact for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = other_fact.id));
create policy "response taken back" on response for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = response.id));
create policy "score taken back" on score for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = score.response_id));
create policy "told_total taken back" on told_total for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = told_total.response_id));
create policy "wave_outcome taken back" on wave_outcome for delete to fodfaeste_registry using (
  exists (select from import_row r where r.record_id = wave_outcome.id));
create policy "citizen registry" on citizen for select to fodfaeste_registry using (true);
create policy "citizen_call_name registry" on citizen_call_name for select to fodfaeste_registry using (true);
create policy "import registry" on import for select to fodfaeste_registry using (true);
create policy "import_result registry" on import_result for select to fodfaeste_registry using (true);
create policy "import_row registry" on import_row for select to fodfaeste_registry using (true);
create policy "edition_proposal registry" on edition_proposal for select to fodfaeste_registry using (true);
create policy "read_log_person registry" on read_log_person for select to fodfaeste_registry using (true);
create policy "work_fact registry" on work_fact for select to fodfaeste_registry using (true);
create policy "benefit_fact registry" on benefit_fact for select to fodfaeste_registry using (true);
create policy "other_fact registry" on other_fact for select to fodfaeste_registry using (true);
create policy "response registry" on response for select to fodfaeste_registry using (true);
create policy "score registry" on score for select to fodfaeste_registry using (true);
create policy "told_total registry" on told_total for select to fodfaeste_registry using (true);
create policy "wave_outcome registry" on wave_outcome for select to fodfaeste_registry using (true);
create policy "run_questionnaire registry" on run_questionnaire for select to fodfaeste_registry using (true);
create policy "run_alarm_rota registry" on run_alarm_rota for select to fodfaeste_registry using (true);
create policy "alarm registry" on alarm for select to fodfaeste_registry using (true);
create policy "course_change registry" on course_change for select to fodfaeste_registry using (true);
create policy "import_result taken back" on import_result for update to fodfaeste_registry using (authority_id = any ((select app.held('importer_authorities'))::uuid[]) and run_id = any ((select app.held('importer_runs'))::uuid[]));
create policy "import_row taken back" on import_row for delete to fodfaeste_registry using (authority_id = any ((select app.held('importer_authorities'))::uuid[]));
create policy "list_on_its_way doors" on list_on_its_way for all to fodfaeste_lookup using (true) with check (true);
create policy "closing counted" on closing for select to fodfaeste_lookup using (true);
create policy "closing_taken_back counted" on closing_taken_back for select to fodfaeste_lookup using (true);
create policy "enrolment_version_move counted" on enrolment_version_move for select to fodfaeste_lookup using (true);
create policy "attendance counted" on attendance for select to fodfaeste_lookup using (true);
create policy "work_fact counted" on work_fact for select to fodfaeste_lookup using (true);
create policy "benefit_fact counted" on benefit_fact for select to fodfaeste_lookup using (true);
create policy "other_fact counted" on other_fact for select to fodfaeste_lookup using (true);
create policy "code counted" on code for select to fodfaeste_lookup using (true);
create policy "extract_agreement extracted" on extract_agreement for select to fodfaeste_extractor using (true);
create policy "extract_secret extracted" on extract_secret for select to fodfaeste_extractor using (true);
create policy "enrolment extracted" on enrolment for select to fodfaeste_extractor using (true);
create policy "organisation extracted" on organisation for select to fodfaeste_extractor using (true);
create policy "citizen_identity extracted" on citizen_identity for select to fodfaeste_extractor using (true);
create policy "consent extracted" on consent for select to fodfaeste_extractor using (true);
create policy "consent_withdrawal extracted" on consent_withdrawal for select to fodfaeste_extractor using (true);
create policy "response extracted" on response for select to fodfaeste_extractor using (true);
create policy "side_response extracted" on side_response for select to fodfaeste_extractor using (true);
create policy "score extracted" on score for select to fodfaeste_extractor using (true);
create policy "side_score extracted" on side_score for select to fodfaeste_extractor using (true);
create policy "wave_outcome extracted" on wave_outcome for select to fodfaeste_extractor using (true);
create policy "run_questionnaire extracted" on run_questionnaire for select to fodfaeste_extractor using (true);
create policy "questionnaire_version extracted" on questionnaire_version for select to fodfaeste_extractor using (true);
create policy "questionnaire extracted" on questionnaire for select to fodfaeste_extractor using (true);
create policy "work_fact extracted" on work_fact for select to fodfaeste_extractor using (true);
create policy "code extracted" on code for select to fodfaeste_extractor using (true);
create policy "extract_secret begin" on extract_secret for insert to fodfaeste_extractor with check (true);
create policy "read_log extracted" on read_log for insert to fodfaeste_extractor with check (true);
create policy "read_log_person extracted" on read_log_person for insert to fodfaeste_extractor with check (true);
create policy "extract_agreement lookup" on extract_agreement for select to fodfaeste_lookup using (true);
create policy "extract_delivery lookup" on extract_delivery for select to fodfaeste_lookup using (true);
create policy "run_funding read" on run_funding for select to fodfaeste_app using (
  exists (select from run_party p where p.run_id = run_funding.run_id and p.organisation_id = (select app.viewer_organisation())) or run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_staff_hours read" on run_staff_hours for select to fodfaeste_app using (
  exists (select from run_party p where p.run_id = run_staff_hours.run_id and p.organisation_id = (select app.viewer_organisation())) or run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "company_act read" on company_act for select to fodfaeste_app using (
  company_act.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) or run_id = any ((select app.held('project_leader_runs'))::uuid[]));
create policy "task_force_member read" on task_force_member for select to fodfaeste_app using (
  task_force_member.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) or run_id = any ((select app.held('project_leader_runs'))::uuid[]));
create policy "task_force_meeting read" on task_force_meeting for select to fodfaeste_app using (
  task_force_meeting.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) or run_id = any ((select app.held('project_leader_runs'))::uuid[]));
create policy "task_force_presence read" on task_force_presence for select to fodfaeste_app using (
  task_force_presence.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) or run_id = any ((select app.held('project_leader_runs'))::uuid[]));
create policy "training read" on training for select to fodfaeste_app using (
  training.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) or run_id = any ((select app.held('project_leader_runs'))::uuid[]));
create policy "training_person read" on training_person for select to fodfaeste_app using (
  training_person.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) or run_id = any ((select app.held('project_leader_runs'))::uuid[]));
create policy "training_meeting read" on training_meeting for select to fodfaeste_app using (
  training_meeting.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) or run_id = any ((select app.held('project_leader_runs'))::uuid[]));
create policy "training_presence read" on training_presence for select to fodfaeste_app using (
  training_presence.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) or run_id = any ((select app.held('project_leader_runs'))::uuid[]));
create policy "training_end read" on training_end for select to fodfaeste_app using (
  training_end.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) or run_id = any ((select app.held('project_leader_runs'))::uuid[]));
create policy "training_certificate read" on training_certificate for select to fodfaeste_app using (
  training_certificate.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) or run_id = any ((select app.held('project_leader_runs'))::uuid[]));
create policy "company_act read of places by citizen" on company_act for select to fodfaeste_app using (
  act = 'pledge' and run_id = any (array(
    select e.run_id from enrolment e where e.citizen_id = any ((select app.held('citizen_citizens'))::uuid[]))));
create policy "target_agreement read by publisher" on target_agreement for select to fodfaeste_app using ((select app.holds_part('programme_publisher')));
create policy "run_party insert" on run_party for insert to fodfaeste_app with check (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_party update" on run_party for update to fodfaeste_app using (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "target_agreement insert" on target_agreement for insert to fodfaeste_app with check (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "target_agreement update" on target_agreement for update to fodfaeste_app using (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_places insert" on run_places for insert to fodfaeste_app with check (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_places update" on run_places for update to fodfaeste_app using (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_contact insert" on run_contact for insert to fodfaeste_app with check (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_contact update" on run_contact for update to fodfaeste_app using (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_questionnaire insert" on run_questionnaire for insert to fodfaeste_app with check (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_questionnaire update" on run_questionnaire for update to fodfaeste_app using (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_alarm_rota insert" on run_alarm_rota for insert to fodfaeste_app with check (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_alarm_rota update" on run_alarm_rota for update to fodfaeste_app using (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_funding insert" on run_funding for insert to fodfaeste_app with check (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_funding update" on run_funding for update to fodfaeste_app using (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_staff_hours insert" on run_staff_hours for insert to fodfaeste_app with check (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_staff_hours update" on run_staff_hours for update to fodfaeste_app using (run_id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "company_act insert" on company_act for insert to fodfaeste_app with check (
  company_act.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) and organisation_id = (select app.viewer_organisation()) and recorded_by = (select app.viewer()));
create policy "task_force_member insert" on task_force_member for insert to fodfaeste_app with check (
  task_force_member.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) and organisation_id = (select app.viewer_organisation()) and recorded_by = (select app.viewer()));
create policy "task_force_meeting insert" on task_force_meeting for insert to fodfaeste_app with check (
  task_force_meeting.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) and organisation_id = (select app.viewer_organisation()) and recorded_by = (select app.viewer()));
create policy "task_force_presence insert" on task_force_presence for insert to fodfaeste_app with check (
  task_force_presence.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) and organisation_id = (select app.viewer_organisation()) and recorded_by = (select app.viewer()));
create policy "training insert" on training for insert to fodfaeste_app with check (
  training.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) and organisation_id = (select app.viewer_organisation()) and recorded_by = (select app.viewer()));
create policy "training_person insert" on training_person for insert to fodfaeste_app with check (
  training_person.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) and organisation_id = (select app.viewer_organisation()) and recorded_by = (select app.viewer()));
create policy "training_meeting insert" on training_meeting for insert to fodfaeste_app with check (
  training_meeting.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) and organisation_id = (select app.viewer_organisation()) and recorded_by = (select app.viewer()));
create policy "training_presence insert" on training_presence for insert to fodfaeste_app with check (
  training_presence.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) and organisation_id = (select app.viewer_organisation()) and recorded_by = (select app.viewer()));
create policy "training_end insert" on training_end for insert to fodfaeste_app with check (
  training_end.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) and organisation_id = (select app.viewer_organisation()) and recorded_by = (select app.viewer()));
create policy "training_certificate insert" on training_certificate for insert to fodfaeste_app with check (
  training_certificate.run_id = any (array(select p.run_id from run_party p where p.part <> 'funder' and p.organisation_id = (select app.viewer_organisation()))) and organisation_id = (select app.viewer_organisation()) and recorded_by = (select app.viewer()));
create policy "run_closing insert" on run_closing for insert to fodfaeste_app with check (
  run_id = any ((select app.held('project_leader_runs'))::uuid[]) and recorded_by = (select app.viewer()));
create policy "run_closing registry" on run_closing for select to fodfaeste_registry using (true);
create policy "run update" on run for update to fodfaeste_app using (id = any ((select app.held('project_leader_runs'))::uuid[]) or (select app.holds_part('programme_publisher')));
create policy "run_draft own" on run_draft for all to fodfaeste_app using (
  account_id = (select app.viewer()) and (select app.holds_part('programme_publisher')));
create policy "programme insert" on programme for insert to fodfaeste_app with check ((select app.holds_part('programme_publisher')));
create policy "programme_version insert" on programme_version for insert to fodfaeste_app with check (
  (select app.holds_part('programme_publisher')) and published_by = (select app.viewer()));
create policy "run begin" on run for insert to fodfaeste_registry with check ((select app.holds_part('programme_publisher')));
create policy "appointment begin" on appointment for insert to fodfaeste_registry with check (
  part = 'project_leader' and account_id <> (select app.viewer()) and (select app.holds_part('programme_publisher')));
create policy "appointment name" on appointment for insert to fodfaeste_registry with check (
  account_id <> (select app.viewer()) and app.may_name_for_run(run_id, part, authority_id));
create policy "appointment end" on appointment for update to fodfaeste_registry using (
  app.may_name_for_run(run_id, part, authority_id));
create policy "run_party registry" on run_party for select to fodfaeste_registry using (true);
create policy "enrolment registry" on enrolment for select to fodfaeste_registry using (true);
create policy "enrolment follows" on enrolment for update to fodfaeste_registry using (true);
create policy "questionnaire insert" on questionnaire for insert to fodfaeste_app with check ((select app.holds_part('programme_publisher')));
create policy "questionnaire_version insert" on questionnaire_version for insert to fodfaeste_app with check (
  (select app.holds_part('programme_publisher')) and published_by = (select app.viewer())
  and coalesce(rights_ticked_by, published_by) = (select app.viewer()));
create policy "staff_break read" on staff_break for select to fodfaeste_app using (
  (account_id = (select app.viewer()) and organisation_id = (select app.viewer_organisation())) or exists (select from team_member m where m.account_id = staff_break.account_id and m.organisation_id = staff_break.organisation_id));
create policy "staff_break insert" on staff_break for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and ((account_id = (select app.viewer()) and organisation_id = (select app.viewer_organisation())) or exists (select from team_member m where m.account_id = staff_break.account_id and m.organisation_id = staff_break.organisation_id
    and (upper_inf(m.period) or upper(m.period) > (select app.today())) and (m.referral_id = any ((select app.held('responsible_on_team_referrals'))::uuid[]) or m.referral_id = any ((select app.held('coordinator_referrals'))::uuid[]) or m.run_id = any ((select app.held('project_leader_runs'))::uuid[])))));
create policy "staff_break update" on staff_break for update to fodfaeste_app using ((account_id = (select app.viewer()) and organisation_id = (select app.viewer_organisation())) or exists (select from team_member m where m.account_id = staff_break.account_id and m.organisation_id = staff_break.organisation_id
    and (upper_inf(m.period) or upper(m.period) > (select app.today())) and (m.referral_id = any ((select app.held('responsible_on_team_referrals'))::uuid[]) or m.referral_id = any ((select app.held('coordinator_referrals'))::uuid[]) or m.run_id = any ((select app.held('project_leader_runs'))::uuid[]))));
create policy "network_person registry" on network_person for select to fodfaeste_registry using (true);
create policy "network_person stops" on network_person for update to fodfaeste_registry using (
  account_id = (select app.viewer()) and part = 'volunteer_mentor');
create policy "mentor_promise registry" on mentor_promise for select to fodfaeste_registry using (true);
create policy "mentor_promise begin" on mentor_promise for insert to fodfaeste_registry with check (
  recorded_by = (select app.viewer()));
create policy "company insert" on company for insert to fodfaeste_app with check ((select app.held('team_company_consultant_houses')) is not null and recorded_by = (select app.viewer()));
create policy "company update" on company for update to fodfaeste_app using ((select app.held('team_company_consultant_houses')) is not null);
create policy "workplace insert" on workplace for insert to fodfaeste_app with check ((select app.held('team_company_consultant_houses')) is not null and recorded_by = (select app.viewer()));
create policy "workplace update" on workplace for update to fodfaeste_app using ((select app.held('team_company_consultant_houses')) is not null);
create policy "workplace_merge insert" on workplace_merge for insert to fodfaeste_app with check (
  (select app.held('team_company_consultant_houses')) is not null and recorded_by = (select app.viewer()) and organisation_id = (select app.viewer_organisation()));
create policy "company lookup" on company for select to fodfaeste_lookup using (true);
create policy "workplace lookup" on workplace for select to fodfaeste_lookup using (true);
create policy "card_sharing lookup" on card_sharing for select to fodfaeste_lookup using (true);
create policy "story read" on story for select to fodfaeste_app using (
  exists (select from story_about where story_about.story_id = story.id) or (about = 'nobody' and run_id = any ((select app.held('project_leader_runs'))::uuid[])));
create policy "story insert" on story for insert to fodfaeste_app with check (
  state = 'draft' and version = 1 and organisation_id = (select app.viewer_organisation())
  and recorded_by = (select app.viewer()) and written_by = (select app.viewer())
  and case about when 'nobody' then run_id = any ((select app.held('project_leader_runs'))::uuid[]) else run_id = any ((select app.runs_to_sign_up_in())::uuid[]) end);
create policy "story update" on story for update to fodfaeste_app using (
  exists (select from story_about where story_about.story_id = story.id and story_about.referral_id = any ((select app.held('responsible_on_team_referrals') || app.held('coordinator_referrals') || app.held('team_general_referrals'))::uuid[]))
  or (about = 'nobody' and run_id = any ((select app.held('project_leader_runs'))::uuid[]))) with check (
  state = 'withdrawn' or (state = 'draft' and agreed_to is null and approved_by is null and written_by = (select app.viewer())));
create policy "run named" on run for select to fodfaeste_registry using (true);
create policy "story answered" on story for select to fodfaeste_registry using (true);
create policy "story follows" on story for update to fodfaeste_registry using (true);
create policy "story told" on story for select to fodfaeste_lookup using (state = 'published');
create policy "placement_link lookup" on placement_link for select to fodfaeste_lookup using (true);
create policy "placement_link_end lookup" on placement_link_end for select to fodfaeste_lookup using (true);
create policy "placement_agreement lookup" on placement_agreement for select to fodfaeste_lookup using (true);
create policy "placement_acceptance lookup" on placement_acceptance for select to fodfaeste_lookup using (true);
create policy "placement_evaluation lookup" on placement_evaluation for select to fodfaeste_lookup using (true);
create policy "check_in lookup" on check_in for select to fodfaeste_lookup using (true);
create policy "check_in_answer lookup" on check_in_answer for select to fodfaeste_lookup using (true);
create policy "placement_link_key doors" on placement_link_key for all to fodfaeste_lookup using (true) with check (true);
create policy "placement_link_end guessed" on placement_link_end for insert to fodfaeste_lookup with check (
  why = 'guessed' and recorded_by = placement_link_id);
create policy "organisation read" on organisation for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "employment read" on employment for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "programme read" on programme for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "programme_version read" on programme_version for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "run read" on run for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "run_party read" on run_party for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "appointment read" on appointment for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "code_system read" on code_system for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "code read" on code for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "code_period read" on code_period for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "code_list_import read" on code_list_import for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "questionnaire read" on questionnaire for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "questionnaire_version read" on questionnaire_version for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "rescoring read" on rescoring for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "erasure_run read" on erasure_run for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "erasure_count read" on erasure_count for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "run_places read" on run_places for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "run_contact read" on run_contact for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "run_closing read" on run_closing for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "run_questionnaire read" on run_questionnaire for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "run_alarm_rota read" on run_alarm_rota for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "company read" on company for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "workplace read" on workplace for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "workplace_merge read" on workplace_merge for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "installation lookup" on installation for select to fodfaeste_lookup using (true);
create policy "organisation lookup" on organisation for select to fodfaeste_lookup using (true);
create policy "account lookup" on account for select to fodfaeste_lookup using (true);
create policy "account_identity lookup" on account_identity for select to fodfaeste_lookup using (true);
create policy "employment lookup" on employment for select to fodfaeste_lookup using (true);
create policy "sign_in lookup" on sign_in for select to fodfaeste_lookup using (true);
create policy "demo_role lookup" on demo_role for select to fodfaeste_lookup using (true);
create policy "appointment lookup" on appointment for select to fodfaeste_lookup using (true);
create policy "citizen_account lookup" on citizen_account for select to fodfaeste_lookup using (true);
create policy "citizen_call_name lookup" on citizen_call_name for select to fodfaeste_lookup using (true);
create policy "run lookup" on run for select to fodfaeste_lookup using (true);
create policy "programme lookup" on programme for select to fodfaeste_lookup using (true);
create policy "programme_version lookup" on programme_version for select to fodfaeste_lookup using (true);
create policy "responsible_caseworker lookup" on responsible_caseworker for select to fodfaeste_lookup using (true);
create policy "caseload_handover lookup" on caseload_handover for select to fodfaeste_lookup using (true);
create policy "caseload_return lookup" on caseload_return for select to fodfaeste_lookup using (true);
create policy "referral lookup" on referral for select to fodfaeste_lookup using (true);
create policy "referral_status lookup" on referral_status for select to fodfaeste_lookup using (true);
create policy "enrolment lookup" on enrolment for select to fodfaeste_lookup using (true);
create policy "course_change lookup" on course_change for select to fodfaeste_lookup using (true);
create policy "team_member lookup" on team_member for select to fodfaeste_lookup using (true);
create policy "sharing lookup" on sharing for select to fodfaeste_lookup using (true);
create policy "sharing_end lookup" on sharing_end for select to fodfaeste_lookup using (true);
create policy "consent lookup" on consent for select to fodfaeste_lookup using (true);
create policy "consent_withdrawal lookup" on consent_withdrawal for select to fodfaeste_lookup using (true);
create policy "network_person lookup" on network_person for select to fodfaeste_lookup using (true);
create policy "mentor_promise lookup" on mentor_promise for select to fodfaeste_lookup using (true);
create policy "access_grant lookup" on access_grant for select to fodfaeste_lookup using (true);
create policy "access_grant_end lookup" on access_grant_end for select to fodfaeste_lookup using (true);
create policy "journal_handover lookup" on journal_handover for select to fodfaeste_lookup using (true);
create policy "journal_reader lookup" on journal_reader for select to fodfaeste_lookup using (true);
create policy "file_request lookup" on file_request for select to fodfaeste_lookup using (true);
create policy "file_answer lookup" on file_answer for select to fodfaeste_lookup using (true);
create policy "journal_entry lookup" on journal_entry for select to fodfaeste_lookup using (true);
create policy "shared_note lookup" on shared_note for select to fodfaeste_lookup using (true);
create policy "organisation_note lookup" on organisation_note for select to fodfaeste_lookup using (true);
create policy "worry lookup" on worry for select to fodfaeste_lookup using (true);
create policy "citizen_protection lookup" on citizen_protection for select to fodfaeste_lookup using (true);
create policy "citizen_identity lookup" on citizen_identity for select to fodfaeste_lookup using (true);
create policy "read_log lookup" on read_log for select to fodfaeste_lookup using (true);
create policy "read_log_person lookup" on read_log_person for select to fodfaeste_lookup using (true);
create policy "account read" on account for select to fodfaeste_app using (id = (select app.viewer()));
create policy "session read" on session for select to fodfaeste_app using (
  (held_by = (select app.viewer()) or planned_by = (select app.viewer())) or exists (select from attendance where attendance.session_id = session.id)
  or exists (select from session_participant where session_participant.session_id = session.id)
  or id = any ((select app.held('invited_sessions'))::uuid[])
  or exists (select from session_opening where session_opening.session_id = session.id)
  or exists (select from access_grant where access_grant.session_id = session.id));
create policy "session insert" on session for insert to fodfaeste_app with check (organisation_id = (select app.viewer_organisation()));
create policy "session insert by mentor" on session for insert to fodfaeste_app with check (
  kind = 'other' and held_by = (select app.viewer()) and planned_by = (select app.viewer())
  and exists (select from app.mentored_courses() m where m.authority_id = session.organisation_id and m.run_id = session.run_id));
create policy "session update" on session for update to fodfaeste_app using (
  (held_by = (select app.viewer()) or planned_by = (select app.viewer())) or (organisation_id = (select app.viewer_organisation()) and run_id = any ((select app.held('project_leader_runs'))::uuid[]))) with check (true);
create policy "session_series read" on session_series for select to fodfaeste_app using (
  exists (select from session where session.series_id = session_series.id));
create policy "session_series insert" on session_series for insert to fodfaeste_app with check (
  organisation_id = (select app.viewer_organisation()) and recorded_by = (select app.viewer()));
create policy "session_opening read" on session_opening for select to fodfaeste_app using (
  run_id = any ((select app.runs_to_sign_up_in())::uuid[]));
create policy "session_opening insert" on session_opening for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and app.changes_session(session_id));
create policy "session_opening update" on session_opening for update to fodfaeste_app using (app.changes_session(session_id));
create policy "session_co_leader read" on session_co_leader for select to fodfaeste_app using (
  account_id = (select app.viewer()) or exists (select from session where session.id = session_co_leader.session_id));
create policy "session_co_leader insert" on session_co_leader for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and (app.changes_session(session_id) or account_id = (select app.viewer())
    and exists (select from session where session.id = session_co_leader.session_id
      and kind in ('group_course', 'cafe', 'upskilling') and cancelled_on is null and held_on >= (select app.today()))
    and exists (select from session_participant p where p.session_id = session_co_leader.session_id
      and p.taken_off_on is null and (p.referral_id = any ((select app.held('responsible_on_team_referrals'))::uuid[]) or p.referral_id = any ((select app.held('coordinator_referrals'))::uuid[]) or p.referral_id = any ((select app.held('team_general_referrals'))::uuid[])))));
create policy "session_co_leader update" on session_co_leader for update to fodfaeste_app using (
  account_id = (select app.viewer()) or app.changes_session(session_id));
create policy "session seats" on session for select to fodfaeste_registry using (true);
create policy "session_opening seats" on session_opening for select to fodfaeste_registry using (true);
create policy "session_participant seats" on session_participant for select to fodfaeste_registry using (true);
create policy "sign_up seats" on sign_up for select to fodfaeste_registry using (true);
create policy "enrolment seats" on enrolment for select to fodfaeste_registry using (true);
create policy "session_participant seat given" on session_participant for insert to fodfaeste_registry with check (true);
create policy "session_participant seat follows" on session_participant for update to fodfaeste_registry using (true);
create policy "sign_up seat follows" on sign_up for update to fodfaeste_registry using (true);
create policy "session seats told" on session for select to fodfaeste_lookup using (true);
create policy "session_opening seats told" on session_opening for select to fodfaeste_lookup using (true);
create policy "session_participant seats told" on session_participant for select to fodfaeste_lookup using (true);
create policy "sign_up seats told" on sign_up for select to fodfaeste_lookup using (true);
create policy "attendance registry" on attendance for select to fodfaeste_registry using (true);
create policy "attendance follows" on attendance for update to fodfaeste_registry using (true);
create policy "absence_reason registry" on absence_reason for select to fodfaeste_registry using (true);
create policy "absence_reason follows" on absence_reason for insert to fodfaeste_registry with check (reason is null);
create policy "code insert" on code for insert to fodfaeste_app with check ((select app.holds_part('administrator')));
create policy "code_period insert" on code_period for insert to fodfaeste_app with check ((select app.holds_part('administrator')));
create policy "organisation insert" on organisation for insert to fodfaeste_app with check ((select app.holds_part('administrator')));
create policy "organisation update" on organisation for update to fodfaeste_app using ((select app.holds_part('administrator')));
create policy "code_period update" on code_period for update to fodfaeste_app using ((select app.holds_part('administrator')));
create policy "code_list_import insert" on code_list_import for insert to fodfaeste_app with check (
  (select app.holds_part('administrator')) and account_id = (select app.viewer()));
create policy "event insert" on event for insert to fodfaeste_app with check (account_id = (select app.viewer()) and employment_id is not distinct from (select app.viewer_employment()));
create policy "event_payload insert" on event_payload for insert to fodfaeste_app with check ((select app.viewer()) is not null);
create policy "read_log read" on read_log for select to fodfaeste_app using (
  exists (select from read_log_person where read_log_person.read_log_id = read_log.id));
create policy "read_log insert" on read_log for insert to fodfaeste_lookup with check (true);
create policy "read_log_person insert" on read_log_person for insert to fodfaeste_lookup with check (true);
create policy "citizen lookup" on citizen for select to fodfaeste_lookup using (true);
create policy "citizen begin" on citizen for insert to fodfaeste_registry with check (authority_id = (select app.viewer_organisation()));
create policy "citizen_identity begin" on citizen_identity for insert to fodfaeste_registry with check (authority_id = (select app.viewer_organisation()));
create policy "citizen_call_name begin" on citizen_call_name for insert to fodfaeste_registry with check (authority_id = (select app.viewer_organisation()));
create policy "responsible_caseworker begin" on responsible_caseworker for insert to fodfaeste_registry with check (authority_id = (select app.viewer_organisation()));
create policy "account begin" on account for insert to fodfaeste_registry with check (true);
create policy "access_grant break the glass" on access_grant for insert to fodfaeste_registry with check (kind = 'break_the_glass' and to_account_id = (select app.viewer()));
create policy "citizen_identity registry" on citizen_identity for select to fodfaeste_registry using (true);
create policy "referral registry" on referral for select to fodfaeste_registry using (true);
create policy "employment registry" on employment for select to fodfaeste_registry using (true);
create policy "organisation registry" on organisation for select to fodfaeste_registry using (true);
create policy "kept_text doors" on kept_text for all to fodfaeste_lookup using (true) with check (true);
create policy "sign_in open" on sign_in for insert to fodfaeste_lookup with check (true);
create policy "sign_in close" on sign_in for delete to fodfaeste_lookup using (true);
create policy "installation travel" on installation for update to fodfaeste_lookup using (kind = 'demo');

-- A backup reads every row of every table, and can do nothing else.
do $$
declare
  each record;
begin
  for each in select tablename from pg_tables where schemaname = 'public' loop
    execute format('grant select on public.%I to fodfaeste_backup', each.tablename);
    execute format('create policy "backup reads" on public.%I for select to fodfaeste_backup using (true)', each.tablename);
  end loop;
end
$$;
grant usage on schema public to fodfaeste_backup;

-- The eraser finds and takes away what is about a citizen, and who looked; it writes what its runs came to.
do $$
declare
  each record;
begin
  for each in
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and (c.relname in ('citizen', 'event_payload', 'read_log', 'session', 'story', 'account_identity', 'sign_in',
                           'extract_part', 'extract_secret')
           or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'citizen_id' and not a.attisdropped))
  loop
    execute format('grant select, delete on public.%I to fodfaeste_eraser', each.name);
    execute format('create policy "eraser finds" on public.%I for select to fodfaeste_eraser using (true)', each.name);
    execute format('create policy "eraser takes away" on public.%I for delete to fodfaeste_eraser using (true)', each.name);
  end loop;
end
$$;
grant select on event to fodfaeste_eraser;
create policy "eraser finds" on event for select to fodfaeste_eraser using (true);
grant select on organisation to fodfaeste_eraser;
create policy "eraser finds" on organisation for select to fodfaeste_eraser using (true);
grant select on employment to fodfaeste_eraser;
create policy "eraser finds" on employment for select to fodfaeste_eraser using (true);
grant select on extract_agreement to fodfaeste_eraser;
create policy "eraser finds" on extract_agreement for select to fodfaeste_eraser using (true);
grant select on extract_delivery to fodfaeste_eraser;
create policy "eraser finds" on extract_delivery for select to fodfaeste_eraser using (true);
grant insert on erasure_run to fodfaeste_eraser;
create policy "eraser tells" on erasure_run for insert to fodfaeste_eraser with check (true);
grant insert on erasure_count to fodfaeste_eraser;
create policy "eraser tells" on erasure_count for insert to fodfaeste_eraser with check (true);

-- What the guard and the buttons ask.
grant create on schema app to fodfaeste_lookup;
set local role fodfaeste_lookup;
create or replace function app.relations_to(target_kind text, target_id uuid) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  names text[];
begin
  if target_id is null then return '{}'; end if;
  if target_kind = 'authority' then
    select array_remove(array[
      case when strpos(current_setting('app.held_team_general_houses', true), t.id) > 0 then 'team_general' end,
      case when strpos(current_setting('app.held_team_occupational_therapist_houses', true), t.id) > 0 then 'team_occupational_therapist' end,
      case when strpos(current_setting('app.held_team_company_consultant_houses', true), t.id) > 0 then 'team_company_consultant' end,
      case when strpos(current_setting('app.held_project_leader_houses', true), t.id) > 0 then 'project_leader' end,
      case when strpos(current_setting('app.held_log_reviewer_authorities', true), t.id) > 0 then 'log_reviewer' end,
      case when strpos(current_setting('app.held_edition_reader_authorities', true), t.id) > 0 then 'edition_reader' end,
      case when strpos(current_setting('app.held_evaluator_authorities', true), t.id) > 0 then 'evaluator' end
    ], null) into names from (select id::text as id from organisation where id = target_id offset 0) t;
  elsif target_kind = 'citizen' then
    select array_remove(array[
      case when strpos(current_setting('app.held_responsible_on_team_citizens', true), t.citizen_id) > 0 then 'responsible_on_team' end,
      case when strpos(current_setting('app.held_responsible_outside_team_citizens', true), t.citizen_id) > 0 then 'responsible_outside_team' end,
      case when strpos(current_setting('app.held_former_caseworker_citizens', true), t.citizen_id) > 0 then 'former_caseworker' end,
      case when strpos(current_setting('app.held_caseload_leader_authorities', true), t.authority_id) > 0 then 'caseload_leader' end,
      case when strpos(current_setting('app.held_intake_member_citizens', true), t.citizen_id) > 0 then 'intake_member' end,
      case when strpos(current_setting('app.held_coordinator_citizens', true), t.citizen_id) > 0 then 'coordinator' end,
      case when strpos(current_setting('app.held_team_general_citizens', true), t.citizen_id) > 0 then 'team_general' end,
      case when strpos(current_setting('app.held_team_psychologist_citizens', true), t.citizen_id) > 0 then 'team_psychologist' end,
      case when strpos(current_setting('app.held_team_occupational_therapist_citizens', true), t.citizen_id) > 0 then 'team_occupational_therapist' end,
      case when strpos(current_setting('app.held_team_company_consultant_citizens', true), t.citizen_id) > 0 then 'team_company_consultant' end,
      case when t.citizen_id::uuid = any (app.led_citizens()) or app.is_led(t.citizen_id::uuid) then 'project_leader' end,
      case when strpos(current_setting('app.held_referrer_citizens', true), t.citizen_id) > 0 then 'referrer' end,
      case when strpos(current_setting('app.held_citizen_citizens', true), t.citizen_id) > 0 then 'citizen' end,
      case when strpos(current_setting('app.held_log_reviewer_authorities', true), t.authority_id) > 0 then 'log_reviewer' end,
      case when strpos(current_setting('app.held_break_the_glass_citizens', true), t.citizen_id) > 0 then 'break_the_glass' end,
      case when strpos(current_setting('app.held_journal_reader_citizens', true), t.citizen_id) > 0 then 'journal_reader' end,
      case when strpos(current_setting('app.held_lay_representative_citizens', true), t.citizen_id) > 0 then 'lay_representative' end,
      case when strpos(current_setting('app.held_relative_citizens', true), t.citizen_id) > 0 then 'relative' end,
      case when strpos(current_setting('app.held_professional_network_citizens', true), t.citizen_id) > 0 then 'professional_network' end,
      case when strpos(current_setting('app.held_volunteer_mentor_citizens', true), t.citizen_id) > 0 then 'volunteer_mentor' end,
      case when strpos(current_setting('app.held_company_contact_citizens', true), t.citizen_id) > 0 then 'company_contact' end,
      case when strpos(current_setting('app.held_link_holder_citizens', true), t.citizen_id) > 0 then 'link_holder' end,
      case when strpos(current_setting('app.held_company_by_link_citizens', true), t.citizen_id) > 0 then 'company_by_link' end,
      case when strpos(current_setting('app.held_responsible_on_team_citizens', true), t.citizen_id) > 0 then 'responsible_on_team:undecided' end,
      case when strpos(current_setting('app.held_responsible_outside_team_citizens', true), t.citizen_id) > 0 then 'responsible_outside_team:undecided' end,
      case when strpos(current_setting('app.held_break_the_glass_citizens', true), t.citizen_id) > 0 then 'break_the_glass:undecided' end
    ], null) into names from (select citizen_id::text as citizen_id, authority_id::text as authority_id from citizen_call_name where citizen_id = target_id offset 0) t;
  elsif target_kind = 'referral' then
    select array_remove(array[
      case when strpos(current_setting('app.held_responsible_on_team_citizens', true), t.citizen_id) > 0 then 'responsible_on_team' end,
      case when strpos(current_setting('app.held_responsible_outside_team_citizens', true), t.citizen_id) > 0 then 'responsible_outside_team' end,
      case when strpos(current_setting('app.held_former_caseworker_referrals', true), t.id) > 0 then 'former_caseworker' end,
      case when strpos(current_setting('app.held_caseload_leader_authorities', true), t.authority_id) > 0 then 'caseload_leader' end,
      case when strpos(current_setting('app.held_intake_member_referrals', true), t.id) > 0 then 'intake_member' end,
      case when strpos(current_setting('app.held_coordinator_referrals', true), t.id) > 0 then 'coordinator' end,
      case when strpos(current_setting('app.held_team_general_referrals', true), t.id) > 0 then 'team_general' end,
      case when strpos(current_setting('app.held_team_psychologist_referrals', true), t.id) > 0 then 'team_psychologist' end,
      case when strpos(current_setting('app.held_team_occupational_therapist_referrals', true), t.id) > 0 then 'team_occupational_therapist' end,
      case when strpos(current_setting('app.held_team_company_consultant_referrals', true), t.id) > 0 then 'team_company_consultant' end,
      case when strpos(current_setting('app.held_project_leader_runs', true), t.run_id) > 0 then 'project_leader' end,
      case when strpos(current_setting('app.held_referrer_referrals', true), t.id) > 0 then 'referrer' end,
      case when strpos(current_setting('app.held_former_team_member_referrals', true), t.id) > 0 then 'former_team_member' end,
      case when strpos(current_setting('app.held_citizen_citizens', true), t.citizen_id) > 0 then 'citizen' end,
      case when strpos(current_setting('app.held_break_the_glass_citizens', true), t.citizen_id) > 0 then 'break_the_glass' end,
      case when strpos(current_setting('app.held_leader_by_grant_referrals', true), t.id) > 0 then 'leader_by_grant' end,
      case when strpos(current_setting('app.held_journal_reader_referrals', true), t.id) > 0 then 'journal_reader' end,
      case when strpos(current_setting('app.held_lay_representative_citizens', true), t.citizen_id) > 0 then 'lay_representative' end,
      case when strpos(current_setting('app.held_relative_citizens', true), t.citizen_id) > 0 then 'relative' end,
      case when strpos(current_setting('app.held_professional_network_citizens', true), t.citizen_id) > 0 then 'professional_network' end,
      case when strpos(current_setting('app.held_volunteer_mentor_citizens', true), t.citizen_id) > 0 then 'volunteer_mentor' end,
      case when strpos(current_setting('app.held_company_contact_citizens', true), t.citizen_id) > 0 then 'company_contact' end,
      case when strpos(current_setting('app.held_link_holder_referrals', true), t.id) > 0 then 'link_holder' end,
      case when strpos(current_setting('app.held_company_by_link_referrals', true), t.id) > 0 then 'company_by_link' end,
      case when strpos(current_setting('app.held_responsible_on_team_undecided', true), t.id) > 0 then 'responsible_on_team:undecided' end,
      case when strpos(current_setting('app.held_responsible_outside_team_undecided', true), t.id) > 0 then 'responsible_outside_team:undecided' end,
      case when strpos(current_setting('app.held_break_the_glass_undecided', true), t.id) > 0 then 'break_the_glass:undecided' end,
      case when strpos(current_setting('app.held_released_eligibility_fact_to_coordinator', true), t.id) > 0 then 'coordinator:released:eligibility_fact' end,
      case when strpos(current_setting('app.held_released_eligibility_fact_to_team_general', true), t.id) > 0 then 'team_general:released:eligibility_fact' end,
      case when strpos(current_setting('app.held_released_eligibility_fact_to_team_occupational_therapist', true), t.id) > 0 then 'team_occupational_therapist:released:eligibility_fact' end
    ], null) into names from (select citizen_id::text as citizen_id, id::text as id, run_id::text as run_id, authority_id::text as authority_id from referral where id = target_id offset 0) t;
  elsif target_kind = 'enrolment' then
    select array_remove(array[
      case when strpos(current_setting('app.held_responsible_on_team_referrals', true), t.referral_id) > 0 then 'responsible_on_team' end,
      case when strpos(current_setting('app.held_responsible_outside_team_referrals', true), t.referral_id) > 0 then 'responsible_outside_team' end,
      case when strpos(current_setting('app.held_former_caseworker_referrals', true), t.referral_id) > 0 then 'former_caseworker' end,
      case when strpos(current_setting('app.held_caseload_leader_authorities', true), t.authority_id) > 0 then 'caseload_leader' end,
      case when strpos(current_setting('app.held_coordinator_referrals', true), t.referral_id) > 0 then 'coordinator' end,
      case when strpos(current_setting('app.held_team_general_referrals', true), t.referral_id) > 0 then 'team_general' end,
      case when strpos(current_setting('app.held_team_psychologist_referrals', true), t.referral_id) > 0 then 'team_psychologist' end,
      case when strpos(current_setting('app.held_team_occupational_therapist_referrals', true), t.referral_id) > 0 then 'team_occupational_therapist' end,
      case when strpos(current_setting('app.held_team_company_consultant_referrals', true), t.referral_id) > 0 then 'team_company_consultant' end,
      case when strpos(current_setting('app.held_project_leader_runs', true), t.run_id) > 0 then 'project_leader' end,
      case when strpos(current_setting('app.held_referrer_referrals', true), t.referral_id) > 0 then 'referrer' end,
      case when strpos(current_setting('app.held_former_team_member_referrals', true), t.referral_id) > 0 then 'former_team_member' end,
      case when strpos(current_setting('app.held_citizen_citizens', true), t.citizen_id) > 0 then 'citizen' end,
      case when strpos(current_setting('app.held_break_the_glass_citizens', true), t.citizen_id) > 0 then 'break_the_glass' end,
      case when strpos(current_setting('app.held_leader_by_grant_referrals', true), t.referral_id) > 0 then 'leader_by_grant' end,
      case when strpos(current_setting('app.held_journal_reader_referrals', true), t.referral_id) > 0 then 'journal_reader' end,
      case when strpos(current_setting('app.held_lay_representative_citizens', true), t.citizen_id) > 0 then 'lay_representative' end,
      case when strpos(current_setting('app.held_relative_citizens', true), t.citizen_id) > 0 then 'relative' end,
      case when strpos(current_setting('app.held_professional_network_citizens', true), t.citizen_id) > 0 then 'professional_network' end,
      case when strpos(current_setting('app.held_volunteer_mentor_citizens', true), t.citizen_id) > 0 then 'volunteer_mentor' end,
      case when strpos(current_setting('app.held_company_contact_citizens', true), t.citizen_id) > 0 then 'company_contact' end,
      case when strpos(current_setting('app.held_link_holder_referrals', true), t.referral_id) > 0 then 'link_holder' end,
      case when strpos(current_setting('app.held_company_by_link_referrals', true), t.referral_id) > 0 then 'company_by_link' end,
      case when strpos(current_setting('app.held_released_answer_to_responsible_on_team', true), t.referral_id) > 0 then 'responsible_on_team:released:answer' end,
      case when strpos(current_setting('app.held_released_score_to_responsible_on_team', true), t.referral_id) > 0 then 'responsible_on_team:released:score' end,
      case when strpos(current_setting('app.held_released_plan_to_responsible_outside_team', true), t.referral_id) > 0 then 'responsible_outside_team:released:plan' end,
      case when strpos(current_setting('app.held_released_work_strand_to_responsible_outside_team', true), t.referral_id) > 0 then 'responsible_outside_team:released:work_strand' end,
      case when strpos(current_setting('app.held_released_other_strands_to_responsible_outside_team', true), t.referral_id) > 0 then 'responsible_outside_team:released:other_strands' end,
      case when strpos(current_setting('app.held_released_agenda_to_responsible_outside_team', true), t.referral_id) > 0 then 'responsible_outside_team:released:agenda' end,
      case when strpos(current_setting('app.held_released_attendance_to_responsible_outside_team', true), t.referral_id) > 0 then 'responsible_outside_team:released:attendance' end,
      case when strpos(current_setting('app.held_released_shared_note_to_responsible_outside_team', true), t.referral_id) > 0 then 'responsible_outside_team:released:shared_note' end,
      case when strpos(current_setting('app.held_released_feedback_to_responsible_outside_team', true), t.referral_id) > 0 then 'responsible_outside_team:released:feedback' end,
      case when strpos(current_setting('app.held_released_plan_to_former_caseworker', true), t.referral_id) > 0 then 'former_caseworker:released:plan' end,
      case when strpos(current_setting('app.held_released_work_strand_to_former_caseworker', true), t.referral_id) > 0 then 'former_caseworker:released:work_strand' end,
      case when strpos(current_setting('app.held_released_other_strands_to_former_caseworker', true), t.referral_id) > 0 then 'former_caseworker:released:other_strands' end,
      case when strpos(current_setting('app.held_released_agenda_to_former_caseworker', true), t.referral_id) > 0 then 'former_caseworker:released:agenda' end,
      case when strpos(current_setting('app.held_released_attendance_to_former_caseworker', true), t.referral_id) > 0 then 'former_caseworker:released:attendance' end,
      case when strpos(current_setting('app.held_released_shared_note_to_former_caseworker', true), t.referral_id) > 0 then 'former_caseworker:released:shared_note' end,
      case when strpos(current_setting('app.held_released_feedback_to_former_caseworker', true), t.referral_id) > 0 then 'former_caseworker:released:feedback' end,
      case when strpos(current_setting('app.held_released_eligibility_fact_to_coordinator', true), t.referral_id) > 0 then 'coordinator:released:eligibility_fact' end,
      case when strpos(current_setting('app.held_released_answer_to_coordinator', true), t.referral_id) > 0 then 'coordinator:released:answer' end,
      case when strpos(current_setting('app.held_released_eligibility_fact_to_team_general', true), t.referral_id) > 0 then 'team_general:released:eligibility_fact' end,
      case when strpos(current_setting('app.held_released_answer_to_team_general', true), t.referral_id) > 0 then 'team_general:released:answer' end,
      case when strpos(current_setting('app.held_released_eligibility_fact_to_team_occupational_therapist', true), t.referral_id) > 0 then 'team_occupational_therapist:released:eligibility_fact' end,
      case when strpos(current_setting('app.held_released_answer_to_team_occupational_therapist', true), t.referral_id) > 0 then 'team_occupational_therapist:released:answer' end,
      case when strpos(current_setting('app.held_released_plan_to_team_company_consultant', true), t.referral_id) > 0 then 'team_company_consultant:released:plan' end,
      case when strpos(current_setting('app.held_released_other_strands_to_team_company_consultant', true), t.referral_id) > 0 then 'team_company_consultant:released:other_strands' end,
      case when strpos(current_setting('app.held_released_agenda_to_team_company_consultant', true), t.referral_id) > 0 then 'team_company_consultant:released:agenda' end,
      case when strpos(current_setting('app.held_released_shared_note_to_team_company_consultant', true), t.referral_id) > 0 then 'team_company_consultant:released:shared_note' end,
      case when strpos(current_setting('app.held_released_enrolment_to_lay_representative', true), t.referral_id) > 0 then 'lay_representative:released:enrolment' end,
      case when strpos(current_setting('app.held_released_enrolment_status_to_lay_representative', true), t.referral_id) > 0 then 'lay_representative:released:enrolment_status' end,
      case when strpos(current_setting('app.held_released_plan_to_lay_representative', true), t.referral_id) > 0 then 'lay_representative:released:plan' end,
      case when strpos(current_setting('app.held_released_work_strand_to_lay_representative', true), t.referral_id) > 0 then 'lay_representative:released:work_strand' end,
      case when strpos(current_setting('app.held_released_other_strands_to_lay_representative', true), t.referral_id) > 0 then 'lay_representative:released:other_strands' end,
      case when strpos(current_setting('app.held_released_agenda_to_lay_representative', true), t.referral_id) > 0 then 'lay_representative:released:agenda' end,
      case when strpos(current_setting('app.held_released_attendance_to_lay_representative', true), t.referral_id) > 0 then 'lay_representative:released:attendance' end,
      case when strpos(current_setting('app.held_released_feedback_to_lay_representative', true), t.referral_id) > 0 then 'lay_representative:released:feedback' end,
      case when strpos(current_setting('app.held_released_plan_to_professional_network', true), t.referral_id) > 0 then 'professional_network:released:plan' end,
      case when strpos(current_setting('app.held_released_work_strand_to_professional_network', true), t.referral_id) > 0 then 'professional_network:released:work_strand' end,
      case when strpos(current_setting('app.held_released_other_strands_to_professional_network', true), t.referral_id) > 0 then 'professional_network:released:other_strands' end,
      case when strpos(current_setting('app.held_released_agenda_to_professional_network', true), t.referral_id) > 0 then 'professional_network:released:agenda' end,
      case when strpos(current_setting('app.held_released_plan_to_volunteer_mentor', true), t.referral_id) > 0 then 'volunteer_mentor:released:plan' end,
      case when strpos(current_setting('app.held_released_work_strand_to_volunteer_mentor', true), t.referral_id) > 0 then 'volunteer_mentor:released:work_strand' end,
      case when strpos(current_setting('app.held_released_other_strands_to_volunteer_mentor', true), t.referral_id) > 0 then 'volunteer_mentor:released:other_strands' end,
      case when strpos(current_setting('app.held_released_agenda_to_volunteer_mentor', true), t.referral_id) > 0 then 'volunteer_mentor:released:agenda' end
    ], null) into names from (select citizen_id::text as citizen_id, referral_id::text as referral_id, id::text as id, run_id::text as run_id, authority_id::text as authority_id from enrolment where id = target_id offset 0) t;
  elsif target_kind = 'run' then
    select array_remove(array[
      case when strpos(current_setting('app.held_project_leader_runs', true), t.id) > 0 then 'project_leader' end,
      case when strpos(current_setting('app.held_report_approver_runs', true), t.id) > 0 then 'report_approver' end,
      case when strpos(current_setting('app.held_importer_runs', true), t.id) > 0 then 'importer' end
    ], null) into names from (select id::text as id from run where id = target_id offset 0) t;
  end if;
  return coalesce(names, '{}');
end
$$;
create or replace function app.is_restricted(citizen uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return exists (select from citizen_protection r
    where r.citizen_id = citizen and r.kind = 'restricted' and r.period @> app.today());
end
$$;

drop function if exists app.standing_to(uuid[]);
create function app.standing_to(people uuid[])
  returns table (authority uuid, citizen uuid, acting_as text[], restricted boolean)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return query
    with held as materialized (
      select l.relation, l.found_by, l.ids from (
        select r.relation, r.found_by, app.held(r.list) as ids from (values
          ('break_the_glass', 'citizen', 'break_the_glass_citizens'),
          ('caseload_leader', 'authority', 'caseload_leader_authorities'),
          ('citizen', 'citizen', 'citizen_citizens'),
          ('company_by_link', 'citizen', 'company_by_link_citizens'),
          ('company_contact', 'citizen', 'company_contact_citizens'),
          ('coordinator', 'citizen', 'coordinator_citizens'),
          ('former_caseworker', 'citizen', 'former_caseworker_citizens'),
          ('intake_member', 'citizen', 'intake_member_citizens'),
          ('journal_reader', 'citizen', 'journal_reader_citizens'),
          ('lay_representative', 'citizen', 'lay_representative_citizens'),
          ('link_holder', 'citizen', 'link_holder_citizens'),
          ('log_reviewer', 'authority', 'log_reviewer_authorities'),
          ('professional_network', 'citizen', 'professional_network_citizens'),
          ('project_leader', 'run', 'project_leader_runs'),
          ('referrer', 'citizen', 'referrer_citizens'),
          ('relative', 'citizen', 'relative_citizens'),
          ('responsible_on_team', 'citizen', 'responsible_on_team_citizens'),
          ('responsible_outside_team', 'citizen', 'responsible_outside_team_citizens'),
          ('team_company_consultant', 'citizen', 'team_company_consultant_citizens'),
          ('team_general', 'citizen', 'team_general_citizens'),
          ('team_occupational_therapist', 'citizen', 'team_occupational_therapist_citizens'),
          ('team_psychologist', 'citizen', 'team_psychologist_citizens'),
          ('volunteer_mentor', 'citizen', 'volunteer_mentor_citizens')) as r (relation, found_by, list)
        offset 0) l
      where l.ids is not null
    )
    select c.authority_id, c.id,
           array(select h.relation from held h where case h.found_by
             when 'citizen' then c.id = any (h.ids)
             when 'authority' then c.authority_id = any (h.ids)
             else exists (select from referral r where r.citizen_id = c.id and r.run_id = any (h.ids)) end),
           restricted.id is not null
    from citizen c
      left join (select distinct r.citizen_id as id from citizen_protection r
                 where r.citizen_id = any (people) and r.kind = 'restricted' and r.period @> app.today()) restricted
        on restricted.id = c.id
    where c.id = any (people);
end
$$;
set local role fodfaeste_owner;
create or replace function app.marks_held(of_everything boolean) returns text[]
  language sql stable set search_path = pg_catalog, public as $$
  select coalesce(array_agg(left(md5(list || ' ' || id), 8)), '{}')
  from (select list, unnest(app.held(list)) as id
        from unnest(case when of_everything then array[
          'responsible_on_team_citizens', 'responsible_on_team_referrals', 'responsible_outside_team_citizens', 'responsible_outside_team_referrals', 'former_caseworker_citizens', 'former_caseworker_referrals', 'caseload_leader_authorities', 'intake_member_citizens', 'intake_member_referrals', 'coordinator_citizens', 'coordinator_referrals', 'team_general_citizens', 'team_general_referrals', 'team_general_houses', 'team_psychologist_citizens', 'team_psychologist_referrals', 'team_occupational_therapist_citizens', 'team_occupational_therapist_referrals', 'team_occupational_therapist_houses', 'team_company_consultant_citizens', 'team_company_consultant_referrals', 'team_company_consultant_houses', 'project_leader_runs', 'project_leader_houses', 'referrer_citizens', 'referrer_referrals', 'former_team_member_referrals', 'citizen_citizens', 'log_reviewer_authorities', 'report_approver_runs', 'edition_reader_authorities', 'evaluator_authorities', 'importer_runs', 'shared_company_cards', 'break_the_glass_citizens', 'leader_by_grant_referrals', 'journal_reader_citizens', 'journal_reader_referrals', 'lay_representative_citizens', 'relative_citizens', 'professional_network_citizens', 'volunteer_mentor_citizens', 'company_contact_citizens', 'link_holder_citizens', 'link_holder_referrals', 'company_by_link_citizens', 'company_by_link_referrals', 'released_answer_to_responsible_on_team', 'released_score_to_responsible_on_team', 'released_plan_to_responsible_outside_team', 'released_work_strand_to_responsible_outside_team', 'released_other_strands_to_responsible_outside_team', 'released_agenda_to_responsible_outside_team', 'released_attendance_to_responsible_outside_team', 'released_shared_note_to_responsible_outside_team', 'released_feedback_to_responsible_outside_team', 'released_plan_to_former_caseworker', 'released_work_strand_to_former_caseworker', 'released_other_strands_to_former_caseworker', 'released_agenda_to_former_caseworker', 'released_attendance_to_former_caseworker', 'released_shared_note_to_former_caseworker', 'released_feedback_to_former_caseworker', 'released_eligibility_fact_to_coordinator', 'released_answer_to_coordinator', 'released_eligibility_fact_to_team_general', 'released_answer_to_team_general', 'released_eligibility_fact_to_team_occupational_therapist', 'released_answer_to_team_occupational_therapist', 'released_plan_to_team_company_consultant', 'released_other_strands_to_team_company_consultant', 'released_agenda_to_team_company_consultant', 'released_shared_note_to_team_company_consultant', 'released_enrolment_to_lay_representative', 'released_enrolment_status_to_lay_representative', 'released_plan_to_lay_representative', 'released_work_strand_to_lay_representative', 'released_other_strands_to_lay_representative', 'released_agenda_to_lay_representative', 'released_attendance_to_lay_representative', 'released_feedback_to_lay_representative', 'released_plan_to_professional_network', 'released_work_strand_to_professional_network', 'released_other_strands_to_professional_network', 'released_agenda_to_professional_network', 'released_plan_to_volunteer_mentor', 'released_work_strand_to_volunteer_mentor', 'released_other_strands_to_volunteer_mentor', 'released_agenda_to_volunteer_mentor', 'opened_journal_entries', 'invited_sessions', 'administrator_houses', 'programme_publisher_houses'
        ] else array['opened_journal_entries', 'invited_sessions'] end) as list) held
$$;
revoke create on schema app from fodfaeste_lookup;

-- What an earlier version of the packer made is worth nothing.
select app.make_kept_anew();
