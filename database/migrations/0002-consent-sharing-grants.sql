-- Many houses write about one person: what each keeps for itself, what is passed on and on which ground, who is
-- let in for a while, and the people around the citizen.

-- An account may act in an employment, as the citizen it belongs to, or in one personal part (relative, mentor …).
alter table sign_in add personal_part text, add constraint one_part_at_a_time check (employment_id is null or personal_part is null);
alter table demo_role add personal_part text;
comment on table sign_in is 'An open sign-in and what it acts as: one employment, one personal part, or (without either) the citizen themself. Custodian: the operator.';

-- The way in changed its shape; relations.sql makes it anew.
drop function if exists app.enter(uuid, uuid, date);
drop function if exists app.enter_by_sign_in(bytea, date);
drop function if exists app.work_out_relations(uuid, uuid, date);

----------------------------------------------------- people around the citizen

create table network_person (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  account_id uuid not null references account,
  part text not null check (part in ('lay_representative', 'relative', 'professional_network', 'volunteer_mentor', 'company_contact')),
  shown_name text collate "da-x-icu" not null check (shown_name <> ''),
  connection text not null check (connection <> ''),
  period daterange not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, citizen_id) references citizen
);
create index on network_person (account_id);
create index on network_person (citizen_id);
comment on table network_person is 'Somebody the citizen agreed to have around: a relative, a mentor, a doctor, a company. Custodian: the authority.';

create table citizen_protection (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  kind text not null check (kind in ('name_and_address', 'restricted')),
  period daterange not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, citizen_id) references citizen,
  constraint one_of_a_kind_at_a_time exclude using gist (authority_id with =, citizen_id with =, kind with =, period with &&)
);
create index on citizen_protection (citizen_id);
comment on table citizen_protection is 'That the citizen''s name and address are protected, or the record restricted; every list and letter masks by it. Custodian: the authority.';

-- A meeting somebody is invited to is told ahead of time, with when and where.
alter table session
  -- The time on a Danish wall clock, `09:15`.
  add begins_at text check (begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add place text check (place <> '');

------------------------------------------------------------- access for a while

create table access_grant (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  -- The course it is about; a broken glass opens the citizen's every course.
  referral_id uuid,
  run_id uuid,
  kind text not null check (kind in ('break_the_glass', 'leaders_need', 'invited_meeting', 'company_people')),
  to_account_id uuid not null references account,
  to_organisation_id uuid references organisation,
  -- The one meeting an invitation is to.
  session_id uuid references session (id),
  reason text not null check (reason <> ''),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, citizen_id) references citizen,
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id),
  unique (authority_id, id, citizen_id),
  check (ends_at > starts_at),
  constraint a_broken_glass_mends_in_four_hours check (kind <> 'break_the_glass' or ends_at <= starts_at + interval '4 hours'),
  constraint a_need_lasts_two_weeks_at_most check (kind <> 'leaders_need' or ends_at <= starts_at + interval '14 days'),
  constraint a_need_is_about_a_course check (kind <> 'leaders_need' or referral_id is not null),
  constraint a_need_is_ones_own check (kind <> 'leaders_need' or (to_account_id = recorded_by and to_organisation_id is not null)),
  constraint an_invitation_is_to_a_meeting check ((kind = 'invited_meeting') = (session_id is not null))
);
create index on access_grant (to_account_id);
create index on access_grant (citizen_id);
create index on access_grant (session_id) where session_id is not null;
comment on table access_grant is 'Somebody let in for a while, and why: one shape for all such ways. Custodian: the authority.';

create table access_grant_end (
  authority_id uuid not null,
  access_grant_id uuid not null,
  citizen_id uuid not null,
  ended_at timestamptz not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, access_grant_id),
  foreign key (authority_id, access_grant_id, citizen_id) references access_grant (authority_id, id, citizen_id)
);
create index on access_grant_end (citizen_id);
comment on table access_grant_end is 'A grant ended before its time. Custodian: the authority.';

------------------------------------------------------- what each house keeps

create table eligibility_fact (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  -- A fact the pinned version's criteria ask for, by its key there; nothing else is kept here.
  fact_key text not null,
  value jsonb not null,
  recorded_on date not null,
  replaces uuid,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id),
  unique (authority_id, id, referral_id, fact_key),
  -- A correction says the same fact anew, in the same referral.
  foreign key (authority_id, replaces, referral_id, fact_key) references eligibility_fact (authority_id, id, referral_id, fact_key),
  unique (authority_id, replaces)
);
create index on eligibility_fact (referral_id);
create index on eligibility_fact (citizen_id);
comment on table eligibility_fact is 'Diagnosis, benefit and the like, as far as a programme''s criteria ask; a correction is a new row that replaces. Custodian: the authority.';

create table organisation_note (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  author_organisation_id uuid not null references organisation,
  recorded_by uuid not null references account,
  written_on date not null,
  words text not null check (words <> ''),
  -- The note this one puts right: the writer's own, about the same case. The first one stays as it is.
  corrects uuid,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id),
  unique (authority_id, id, referral_id, recorded_by),
  foreign key (authority_id, corrects, referral_id, recorded_by) references organisation_note (authority_id, id, referral_id, recorded_by),
  constraint a_note_is_corrected_once unique (authority_id, corrects)
);
create index on organisation_note (referral_id, written_on);
create index on organisation_note (citizen_id);
comment on table organisation_note is 'What one house writes for itself about the course. Custodian: the authority, for the house that wrote it.';

-- A journal has an owner: the employer, or the psychologist herself when she is self-employed.
alter table employment add owns_journal boolean not null default false;
alter table journal_entry
  add owner_account_id uuid references account,
  add corrects uuid,
  add correction_reason text check (correction_reason <> ''),
  add constraint own_journal_is_the_writers check (owner_account_id = recorded_by),
  add unique (authority_id, id, enrolment_id, recorded_by),
  -- Only the writer corrects, and in the same journal.
  add foreign key (authority_id, corrects, enrolment_id, recorded_by) references journal_entry (authority_id, id, enrolment_id, recorded_by),
  add constraint a_correction_has_a_reason check ((corrects is null) = (correction_reason is null)),
  add constraint corrected_once unique (authority_id, corrects);

create table journal_handover (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  from_account_id uuid not null references account,
  to_account_id uuid not null references account,
  to_organisation_id uuid not null references organisation,
  -- The client's yes to the successor (psykologloven § 14); without a valid one nothing opens. The psychologist hands
  -- over first and the client is asked then, so this is the id the yes will have: it may never be given.
  consent_id uuid not null,
  handed_on date not null,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  constraint a_yes_to_one_handover_only unique (authority_id, consent_id)
);
create index on journal_handover (enrolment_id);
create index on journal_handover (to_account_id);
comment on table journal_handover is 'A psychologist passes her journal of one course to her successor. Custodian: the journal''s owner.';

------------------------------------------------------------ consent and sharing

alter table consent
  drop constraint consent_content_kind_check,
  add constraint consent_content_kind_check check (content_kind in ('shared_note', 'attendance', 'enrolment', 'enrolment_status', 'feedback', 'eligibility_fact', 'journal')),
  drop constraint consent_how_given_check,
  add constraint consent_how_given_check check (how_given in ('screen', 'paper', 'spoken', 'on_behalf')),
  -- Whose content it is: one house's, or the whole team's when empty.
  add from_organisation_id uuid references organisation,
  -- One person outside the houses (a relative, a mentor), when the yes is to her.
  add to_account_id uuid references account,
  -- The words as the citizen saw or heard them, and what a no would mean, as told.
  add words text,
  add told_consequences text,
  add witness_name text check (witness_name <> ''),
  add on_behalf_reason text check (on_behalf_reason <> ''),
  add constraint spoken_before_a_witness check (how_given <> 'spoken' or witness_name is not null) not valid,
  add constraint on_behalf_for_a_reason check ((how_given = 'on_behalf') = (on_behalf_reason is not null)),
  add to_whom uuid not null generated always as (coalesce(to_account_id, to_organisation_id)) stored;

alter table sharing
  drop constraint sharing_content_kind_check,
  add constraint sharing_content_kind_check check (content_kind in ('shared_note', 'attendance', 'enrolment', 'enrolment_status', 'feedback', 'eligibility_fact', 'journal')),
  add to_account_id uuid references account,
  add to_whom uuid not null generated always as (coalesce(to_account_id, to_organisation_id)) stored,
  alter consent_id drop not null,
  add basis text not null generated always as (case when consent_id is null then 'law' else 'consent' end) stored,
  -- Without a yes: the rule of law it rests on, why, and until when.
  add legal_basis text check (legal_basis <> ''),
  add legal_reason text check (legal_reason <> ''),
  add legal_period daterange,
  add constraint consent_or_law check (
    (consent_id is not null and legal_basis is null and legal_reason is null and legal_period is null)
    or (consent_id is null and legal_basis is not null and legal_reason is not null and legal_period is not null));

alter table consent add constraint consent_as_it_is_shared
  unique (authority_id, id, citizen_id, run_id, referral_id, content_kind, to_whom, to_relation);
alter table sharing add constraint shared_as_consented
  foreign key (authority_id, consent_id, citizen_id, run_id, referral_id, content_kind, to_whom, to_relation)
  references consent (authority_id, id, citizen_id, run_id, referral_id, content_kind, to_whom, to_relation);
create index on sharing (to_account_id);

create table consent_scan (
  authority_id uuid not null,
  consent_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  bytes bytea not null check (octet_length(bytes) between 1 and 5000000),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, consent_id),
  foreign key (authority_id, consent_id, citizen_id, run_id, referral_id) references consent (authority_id, id, citizen_id, run_id, referral_id)
);
create index on consent_scan (referral_id);
comment on table consent_scan is 'The signed paper behind a consent. Custodian: the authority.';

create table feedback_draft (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  about_period daterange not null,
  words text not null check (words <> ''),
  written_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  unique (authority_id, id, enrolment_id, citizen_id, run_id, referral_id)
);
create index on feedback_draft (enrolment_id);
comment on table feedback_draft is 'Feedback to the caseworker outside the team, as the team proposes it and the citizen sees it. Custodian: the authority.';

create table feedback_withheld (
  authority_id uuid not null,
  feedback_draft_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  withheld_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, feedback_draft_id),
  foreign key (authority_id, feedback_draft_id, enrolment_id, citizen_id, run_id, referral_id)
    references feedback_draft (authority_id, id, enrolment_id, citizen_id, run_id, referral_id)
);
create index on feedback_withheld (enrolment_id);
comment on table feedback_withheld is 'A proposed feedback that is not sent. Custodian: the authority.';

create table feedback (
  authority_id uuid not null,
  feedback_draft_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  about_period daterange not null,
  -- The very text that was released; the draft is never sent.
  words text not null check (words <> ''),
  released_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, feedback_draft_id),
  foreign key (authority_id, feedback_draft_id, enrolment_id, citizen_id, run_id, referral_id)
    references feedback_draft (authority_id, id, enrolment_id, citizen_id, run_id, referral_id)
);
create index on feedback (enrolment_id);
comment on table feedback is 'Feedback as it was released to the caseworker outside the team. Custodian: the authority.';

------------------------------------------------- access to one's own file

create table file_request (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  asked_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, citizen_id) references citizen,
  unique (authority_id, id, citizen_id)
);
create index on file_request (citizen_id);
comment on table file_request is 'The citizen asks for all that is kept about them. Custodian: the authority.';

create table journal_reader (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  file_request_id uuid not null,
  owner_organisation_id uuid not null references organisation,
  to_account_id uuid not null references account,
  to_organisation_id uuid not null references organisation,
  period daterange not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  foreign key (authority_id, file_request_id, citizen_id) references file_request (authority_id, id, citizen_id)
);
create index on journal_reader (to_account_id);
create index on journal_reader (enrolment_id);
comment on table journal_reader is 'The psychologist whom a journal''s owner names to answer a citizen''s request for the file. Custodian: the journal''s owner.';
