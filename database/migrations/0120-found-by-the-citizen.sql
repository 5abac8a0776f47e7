-- A way is packed anew with every fact about its citizen, one's own file is put together, and a citizen is erased: all
-- three ask every table for the rows of one citizen. Where no index led to them, the whole table was read, and with
-- sixty thousand closings a single fact took thirty milliseconds to write.
create index on closing (citizen_id);
create index on closing_taken_back (citizen_id);
create index on closing_taken_back_words (citizen_id);
create index on enrolment_version_move (citizen_id);
create index on course_change (referral_id);
create index on course_change (citizen_id);
create index on course_change_words (citizen_id);
create index on consent_scan (citizen_id);
create index on contact_rhythm (citizen_id);
create index on feedback (citizen_id);
create index on feedback_draft (citizen_id);
create index on feedback_withheld (citizen_id);
create index on journal_entry (citizen_id);
create index on journal_handover (citizen_id);
create index on journal_reader (citizen_id);
create index on referral_criterion (citizen_id);
create index on referral_decision (citizen_id);
create index on referral_fact (citizen_id);
create index on responsible_caseworker (citizen_id);
create index on sharing_end (citizen_id);
create index on team_member (citizen_id);
create index on citizen_account (citizen_id);
create index on kept.way (citizen_id);

-- So are the meetings of a run, for its calendar and its board.
create index on session (run_id);
