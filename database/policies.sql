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
    execute format('revoke all on public.%I from fodfaeste_app, fodfaeste_lookup, fodfaeste_registry, fodfaeste_worker, fodfaeste_reports, fodfaeste_eraser, public', old.tablename);
  end loop;
end
$$;

-- What each role may try at all.
grant select on citizen to fodfaeste_app;
grant select on citizen_call_name to fodfaeste_app;
grant select on citizen_identity to fodfaeste_app;
grant update (full_name, address) on citizen_identity to fodfaeste_app;
grant select on responsible_caseworker to fodfaeste_app;
grant select on referral to fodfaeste_app;
grant insert on referral to fodfaeste_app;
grant select on referral_status to fodfaeste_app;
grant insert on referral_status to fodfaeste_app;
grant select on referral_decision to fodfaeste_app;
grant insert on referral_decision to fodfaeste_app;
grant select on enrolment to fodfaeste_app;
grant insert on enrolment to fodfaeste_app;
grant update (ended_on) on enrolment to fodfaeste_app;
grant select on team_member to fodfaeste_app;
grant insert on team_member to fodfaeste_app;
grant update (period) on team_member to fodfaeste_app;
grant select on closing to fodfaeste_app;
grant insert on closing to fodfaeste_app;
grant select on attendance to fodfaeste_app;
grant insert on attendance to fodfaeste_app;
grant select on shared_note to fodfaeste_app;
grant insert on shared_note to fodfaeste_app;
grant select on journal_entry to fodfaeste_app;
grant insert on journal_entry to fodfaeste_app;
grant select on consent to fodfaeste_app;
grant insert on consent to fodfaeste_app;
grant select on consent_withdrawal to fodfaeste_app;
grant insert on consent_withdrawal to fodfaeste_app;
grant select on sharing to fodfaeste_app;
grant insert on sharing to fodfaeste_app;
grant select on target_agreement to fodfaeste_app;
grant select on read_log_person to fodfaeste_app;
grant select on organisation, employment, programme, programme_version, run, run_party, appointment, account, session, read_log to fodfaeste_app;
grant insert on session, event, event_payload, read_log, read_log_person to fodfaeste_app;
grant select on installation, organisation, account, account_identity, employment, sign_in, demo_role, appointment, citizen_account, citizen_call_name, run, responsible_caseworker, referral, referral_status, enrolment, team_member, sharing, consent, consent_withdrawal to fodfaeste_lookup;
grant insert, delete on sign_in to fodfaeste_lookup;
grant update (travel_days) on installation to fodfaeste_lookup;
grant insert on citizen, citizen_identity, citizen_call_name, responsible_caseworker to fodfaeste_registry;
grant select on employment, organisation to fodfaeste_registry;

-- From the access table.
create policy "citizen read" on citizen for select to fodfaeste_app using (
  (
    (id = any ((select app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_outside_team
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
 or (id = any ((select app.held('intake_member_citizens'))::uuid[])) -- intake_member
 or (id = any ((select app.held('team_general_citizens'))::uuid[])) -- team_general
 or (id = any ((select app.held('team_psychologist_citizens'))::uuid[])) -- team_psychologist
 or (id = any ((select app.held('team_occupational_therapist_citizens'))::uuid[])) -- team_occupational_therapist
 or (id = any ((select app.held('team_company_consultant_citizens'))::uuid[])) -- team_company_consultant
 or (id = any ((select app.led_citizens())::uuid[])) -- project_leader
 or (id = any ((select app.held('referrer_citizens'))::uuid[])) -- referrer
 or (id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "citizen_call_name read" on citizen_call_name for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_outside_team
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
 or (citizen_id = any ((select app.held('intake_member_citizens'))::uuid[])) -- intake_member
 or (citizen_id = any ((select app.held('team_general_citizens'))::uuid[])) -- team_general
 or (citizen_id = any ((select app.held('team_psychologist_citizens'))::uuid[])) -- team_psychologist
 or (citizen_id = any ((select app.held('team_occupational_therapist_citizens'))::uuid[])) -- team_occupational_therapist
 or (citizen_id = any ((select app.held('team_company_consultant_citizens'))::uuid[])) -- team_company_consultant
 or (citizen_id = any ((select app.led_citizens())::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('referrer_citizens'))::uuid[])) -- referrer
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "citizen_identity read" on citizen_identity for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_outside_team
 or (citizen_id = any ((select app.held('intake_member_citizens'))::uuid[])) -- intake_member
 or (citizen_id = any ((select app.held('team_general_citizens'))::uuid[])) -- team_general
 or (citizen_id = any ((select app.held('team_psychologist_citizens'))::uuid[])) -- team_psychologist
 or (citizen_id = any ((select app.held('team_occupational_therapist_citizens'))::uuid[])) -- team_occupational_therapist
 or (citizen_id = any ((select app.held('team_company_consultant_citizens'))::uuid[])) -- team_company_consultant
 or (citizen_id = any ((select app.held('referrer_citizens'))::uuid[])) -- referrer
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "citizen_identity update by identity.correct" on citizen_identity for update to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
  ));
create policy "responsible_caseworker read" on responsible_caseworker for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_outside_team
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
 or (citizen_id = any ((select app.held('intake_member_citizens'))::uuid[])) -- intake_member
 or (citizen_id = any ((select app.held('team_general_citizens'))::uuid[])) -- team_general
 or (citizen_id = any ((select app.held('team_psychologist_citizens'))::uuid[])) -- team_psychologist
 or (citizen_id = any ((select app.held('team_occupational_therapist_citizens'))::uuid[])) -- team_occupational_therapist
 or (citizen_id = any ((select app.held('team_company_consultant_citizens'))::uuid[])) -- team_company_consultant
 or (citizen_id = any ((select app.led_citizens())::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "referral read" on referral for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[]) and id = any ((select app.held('responsible_on_team_undecided'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[]) and id = any ((select app.held('responsible_outside_team_undecided'))::uuid[])) -- responsible_outside_team
 or (id = any ((select app.held('intake_member_referrals'))::uuid[])) -- intake_member
 or (id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
 or (id = any ((select app.held('team_general_referrals'))::uuid[])) -- team_general
 or (id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[])) -- team_occupational_therapist
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "referral insert by referral.send" on referral for insert to fodfaeste_app with check (
  referrer_account_id = (select app.viewer()) and
  referrer_organisation_id = (select app.viewer_organisation()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_outside_team
  ));
create policy "referral_status read" on referral_status for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_outside_team
 or (authority_id = any ((select app.held('caseload_leader_authorities'))::uuid[])) -- caseload_leader
 or (referral_id = any ((select app.held('intake_member_referrals'))::uuid[])) -- intake_member
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[])) -- team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[])) -- team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (referral_id = any ((select app.held('referrer_referrals'))::uuid[])) -- referrer
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "referral_status insert by referral.send" on referral_status for insert to fodfaeste_app with check (
  status = any ('{sent}') and
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_outside_team
  ));
create policy "referral_status insert by referral.decide" on referral_status for insert to fodfaeste_app with check (
  status = any ('{accepted,refused,withdrawn}') and
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('intake_member_referrals'))::uuid[])) -- intake_member
  ));
create policy "referral_decision read" on referral_decision for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[])) -- team_occupational_therapist
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "referral_decision insert by referral.decide" on referral_decision for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('intake_member_referrals'))::uuid[])) -- intake_member
  ));
create policy "enrolment read" on enrolment for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[])) -- team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[])) -- team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (referral_id = any ((select app.held('referrer_referrals'))::uuid[])) -- referrer
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "enrolment insert by enrolment.start" on enrolment for insert to fodfaeste_app with check (
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "enrolment update by enrolment.close" on enrolment for update to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals'))::uuid[])) -- responsible_on_team
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "team_member read" on team_member for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('team_general_referrals'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[])) -- team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[])) -- team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "team_member insert by enrolment.start" on team_member for insert to fodfaeste_app with check (
  (
    (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "team_member update by enrolment.close" on team_member for update to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals'))::uuid[])) -- responsible_on_team
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "closing read" on closing for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('team_general_referrals'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[])) -- team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[])) -- team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "closing insert by enrolment.close" on closing for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals'))::uuid[])) -- responsible_on_team
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
  ));
create policy "attendance read" on attendance for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals'))::uuid[])) -- responsible_on_team
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_attendance_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,group_course,cafe,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "attendance insert by attendance.record" on attendance for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals'))::uuid[])) -- responsible_on_team
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[]) and session_kind = any ('{talk,phone_call,network_meeting,group_course,cafe,other}')) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_psychologist
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[]) and held_by = (select app.viewer())) -- team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and session_kind = any ('{company_visit}')) -- team_company_consultant
  ));
create policy "shared_note read" on shared_note for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals'))::uuid[])) -- responsible_on_team
 or (referral_id = any ((select app.held('responsible_outside_team_referrals'))::uuid[]) and referral_id = any ((select app.held('released_shared_note_to_responsible_outside_team'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[])) -- team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[]) and referral_id = any ((select app.held('released_shared_note_to_team_company_consultant'))::uuid[])) -- team_company_consultant
 or (referral_id = any ((select app.held('former_team_member_referrals'))::uuid[]) and recorded_by = (select app.viewer())) -- former_team_member
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[]) and audience = 'team_and_citizen') -- citizen
  ));
create policy "shared_note insert by shared_note.write" on shared_note for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  author_organisation_id = (select app.viewer_organisation()) and
  (
    (referral_id = any ((select app.held('responsible_on_team_referrals'))::uuid[])) -- responsible_on_team
 or (referral_id = any ((select app.held('coordinator_referrals'))::uuid[])) -- coordinator
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[])) -- team_occupational_therapist
  ));
create policy "journal_entry read" on journal_entry for select to fodfaeste_app using (
  (
    (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[]) and recorded_by = (select app.viewer())) -- team_psychologist
  ));
create policy "journal_entry insert by journal.write" on journal_entry for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  owner_organisation_id = (select app.viewer_organisation()) and
  (
    (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
  ));
create policy "consent read" on consent for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('intake_member_referrals'))::uuid[])) -- intake_member
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[])) -- team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[])) -- team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "consent insert by consent.give" on consent for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "consent_withdrawal read" on consent_withdrawal for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('intake_member_referrals'))::uuid[])) -- intake_member
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[])) -- team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[])) -- team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "consent_withdrawal insert by consent.withdraw" on consent_withdrawal for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "sharing read" on sharing for select to fodfaeste_app using (
  (
    (citizen_id = any ((select app.held('responsible_on_team_citizens'))::uuid[])) -- responsible_on_team
 or (citizen_id = any ((select app.held('responsible_outside_team_citizens'))::uuid[])) -- responsible_outside_team
 or (referral_id = any ((select app.held('intake_member_referrals'))::uuid[])) -- intake_member
 or (referral_id = any ((select app.held('team_general_referrals'))::uuid[])) -- team_general
 or (referral_id = any ((select app.held('team_psychologist_referrals'))::uuid[])) -- team_psychologist
 or (referral_id = any ((select app.held('team_occupational_therapist_referrals'))::uuid[])) -- team_occupational_therapist
 or (referral_id = any ((select app.held('team_company_consultant_referrals'))::uuid[])) -- team_company_consultant
 or (run_id = any ((select app.held('project_leader_runs'))::uuid[])) -- project_leader
 or (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
  ));
create policy "sharing insert by consent.give" on sharing for insert to fodfaeste_app with check (
  recorded_by = (select app.viewer()) and
  (
    (citizen_id = any ((select app.held('citizen_citizens'))::uuid[])) -- citizen
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

-- Run and organisation data, and rows whose rule is about their maker.
create policy "organisation read" on organisation for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "employment read" on employment for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "programme read" on programme for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "programme_version read" on programme_version for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "run read" on run for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "run_party read" on run_party for select to fodfaeste_app using ((select app.viewer()) is not null);
create policy "appointment read" on appointment for select to fodfaeste_app using ((select app.viewer()) is not null);
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
create policy "responsible_caseworker lookup" on responsible_caseworker for select to fodfaeste_lookup using (true);
create policy "referral lookup" on referral for select to fodfaeste_lookup using (true);
create policy "referral_status lookup" on referral_status for select to fodfaeste_lookup using (true);
create policy "enrolment lookup" on enrolment for select to fodfaeste_lookup using (true);
create policy "team_member lookup" on team_member for select to fodfaeste_lookup using (true);
create policy "sharing lookup" on sharing for select to fodfaeste_lookup using (true);
create policy "consent lookup" on consent for select to fodfaeste_lookup using (true);
create policy "consent_withdrawal lookup" on consent_withdrawal for select to fodfaeste_lookup using (true);
create policy "account read" on account for select to fodfaeste_app using (id = (select app.viewer()));
create policy "session read" on session for select to fodfaeste_app using (
  held_by = (select app.viewer()) or exists (select from attendance where attendance.session_id = session.id));
create policy "session insert" on session for insert to fodfaeste_app with check (
  organisation_id = (select app.viewer_organisation()));
create policy "event insert" on event for insert to fodfaeste_app with check (account_id = (select app.viewer()) and employment_id is not distinct from (select app.viewer_employment()));
create policy "event_payload insert" on event_payload for insert to fodfaeste_app with check ((select app.viewer()) is not null);
create policy "read_log insert" on read_log for insert to fodfaeste_app with check (account_id = (select app.viewer()) and employment_id is not distinct from (select app.viewer_employment()));
create policy "read_log read" on read_log for select to fodfaeste_app using (
  exists (select from read_log_person where read_log_person.read_log_id = read_log.id));
create policy "read_log_person insert" on read_log_person for insert to fodfaeste_app with check ((select app.viewer()) is not null);
create policy "citizen begin" on citizen for insert to fodfaeste_registry with check (authority_id = (select app.viewer_organisation()));
create policy "citizen_identity begin" on citizen_identity for insert to fodfaeste_registry with check (authority_id = (select app.viewer_organisation()));
create policy "citizen_call_name begin" on citizen_call_name for insert to fodfaeste_registry with check (authority_id = (select app.viewer_organisation()));
create policy "responsible_caseworker begin" on responsible_caseworker for insert to fodfaeste_registry with check (authority_id = (select app.viewer_organisation()));
create policy "employment registry" on employment for select to fodfaeste_registry using (true);
create policy "organisation registry" on organisation for select to fodfaeste_registry using (true);
create policy "sign_in open" on sign_in for insert to fodfaeste_lookup with check (true);
create policy "sign_in close" on sign_in for delete to fodfaeste_lookup using (true);
create policy "installation travel" on installation for update to fodfaeste_lookup using (kind = 'demo');

-- What the guard and the buttons ask.
grant create on schema app to fodfaeste_lookup;
set local role fodfaeste_lookup;
create or replace function app.relations_to(target_kind text, target_id uuid) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  names text[];
begin
  if target_id is null then return '{}'; end if;
  if target_kind = 'citizen' then
    select array_remove(array[
      case when t.citizen_id = any (app.held('responsible_on_team_citizens')) then 'responsible_on_team' end,
      case when t.citizen_id = any (app.held('responsible_outside_team_citizens')) then 'responsible_outside_team' end,
      case when t.authority_id = any (app.held('caseload_leader_authorities')) then 'caseload_leader' end,
      case when t.citizen_id = any (app.held('intake_member_citizens')) then 'intake_member' end,
      case when t.citizen_id = any (app.held('coordinator_citizens')) then 'coordinator' end,
      case when t.citizen_id = any (app.held('team_general_citizens')) then 'team_general' end,
      case when t.citizen_id = any (app.held('team_psychologist_citizens')) then 'team_psychologist' end,
      case when t.citizen_id = any (app.held('team_occupational_therapist_citizens')) then 'team_occupational_therapist' end,
      case when t.citizen_id = any (app.held('team_company_consultant_citizens')) then 'team_company_consultant' end,
      case when t.citizen_id = any (app.led_citizens()) then 'project_leader' end,
      case when t.citizen_id = any (app.held('referrer_citizens')) then 'referrer' end,
      case when t.citizen_id = any (app.held('citizen_citizens')) then 'citizen' end,
      case when t.authority_id = any (app.held('log_reviewer_authorities')) then 'log_reviewer' end,
      case when t.citizen_id = any (app.held('responsible_on_team_citizens')) then 'responsible_on_team:undecided' end,
      case when t.citizen_id = any (app.held('responsible_outside_team_citizens')) then 'responsible_outside_team:undecided' end
    ], null) into names from citizen_call_name t where t.citizen_id = target_id;
  elsif target_kind = 'referral' then
    select array_remove(array[
      case when t.citizen_id = any (app.held('responsible_on_team_citizens')) then 'responsible_on_team' end,
      case when t.citizen_id = any (app.held('responsible_outside_team_citizens')) then 'responsible_outside_team' end,
      case when t.authority_id = any (app.held('caseload_leader_authorities')) then 'caseload_leader' end,
      case when t.id = any (app.held('intake_member_referrals')) then 'intake_member' end,
      case when t.id = any (app.held('coordinator_referrals')) then 'coordinator' end,
      case when t.id = any (app.held('team_general_referrals')) then 'team_general' end,
      case when t.id = any (app.held('team_psychologist_referrals')) then 'team_psychologist' end,
      case when t.id = any (app.held('team_occupational_therapist_referrals')) then 'team_occupational_therapist' end,
      case when t.id = any (app.held('team_company_consultant_referrals')) then 'team_company_consultant' end,
      case when t.run_id = any (app.held('project_leader_runs')) then 'project_leader' end,
      case when t.id = any (app.held('referrer_referrals')) then 'referrer' end,
      case when t.citizen_id = any (app.held('citizen_citizens')) then 'citizen' end,
      case when t.id = any (app.held('responsible_on_team_undecided')) then 'responsible_on_team:undecided' end,
      case when t.id = any (app.held('responsible_outside_team_undecided')) then 'responsible_outside_team:undecided' end
    ], null) into names from referral t where t.id = target_id;
  elsif target_kind = 'enrolment' then
    select array_remove(array[
      case when t.referral_id = any (app.held('responsible_on_team_referrals')) then 'responsible_on_team' end,
      case when t.referral_id = any (app.held('responsible_outside_team_referrals')) then 'responsible_outside_team' end,
      case when t.authority_id = any (app.held('caseload_leader_authorities')) then 'caseload_leader' end,
      case when t.referral_id = any (app.held('coordinator_referrals')) then 'coordinator' end,
      case when t.referral_id = any (app.held('team_general_referrals')) then 'team_general' end,
      case when t.referral_id = any (app.held('team_psychologist_referrals')) then 'team_psychologist' end,
      case when t.referral_id = any (app.held('team_occupational_therapist_referrals')) then 'team_occupational_therapist' end,
      case when t.referral_id = any (app.held('team_company_consultant_referrals')) then 'team_company_consultant' end,
      case when t.run_id = any (app.held('project_leader_runs')) then 'project_leader' end,
      case when t.referral_id = any (app.held('referrer_referrals')) then 'referrer' end,
      case when t.referral_id = any (app.held('former_team_member_referrals')) then 'former_team_member' end,
      case when t.citizen_id = any (app.held('citizen_citizens')) then 'citizen' end,
      case when t.referral_id = any (app.held('released_attendance_to_responsible_outside_team')) then 'responsible_outside_team:released:attendance' end,
      case when t.referral_id = any (app.held('released_shared_note_to_responsible_outside_team')) then 'responsible_outside_team:released:shared_note' end,
      case when t.referral_id = any (app.held('released_shared_note_to_team_company_consultant')) then 'team_company_consultant:released:shared_note' end
    ], null) into names from enrolment t where t.id = target_id;
  elsif target_kind = 'run' then
    select array_remove(array[
      case when t.id = any (app.held('project_leader_runs')) then 'project_leader' end
    ], null) into names from run t where t.id = target_id;
  end if;
  return coalesce(names, '{}');
end
$$;
set local role fodfaeste_owner;
revoke create on schema app from fodfaeste_lookup;
