-- The plan: in the citizen's own words first, then goals and steps in strands, and what the citizen wants to talk
-- about next time. Nothing is overwritten: whoever changes something adds its next version, and says which side did.
-- Four kinds of record, because four sorts of people see differently: the plan's words, the employment strand with
-- what a workplace must respect, the other strands, and the agenda.

create table plan_words (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  about text not null check (about in ('own_words', 'resources', 'limitations', 'barriers')),
  version integer not null check (version >= 1),
  -- Empty when they were taken out again.
  words text not null,
  -- Whose words they are; who typed them is another matter.
  words_of text not null check (words_of in ('citizen', 'team')),
  changed_by text not null check (changed_by in ('citizen', 'staff')),
  -- The writer's role in the definition, where she has a place on the team.
  role_key text check (role_key <> ''),
  changed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  constraint a_version_of_the_words_is_written_once unique (authority_id, enrolment_id, about, version),
  constraint barriers_are_as_the_citizen_sees_them check (words_of = 'citizen' or about in ('resources', 'limitations')),
  constraint the_citizen_writes_own_words check (changed_by = 'staff' or (words_of = 'citizen' and role_key is null))
);
create index on plan_words (enrolment_id);
create index on plan_words (citizen_id);
comment on table plan_words is 'What the plan stands on, version by version: the citizen''s own words, resources, limitations, and barriers as the citizen sees them. Custodian: the authority.';

create table plan_needs (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  version integer not null check (version >= 1),
  words text not null,
  words_of text not null check (words_of in ('citizen', 'team')),
  changed_by text not null check (changed_by in ('citizen', 'staff')),
  role_key text check (role_key <> ''),
  changed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  constraint a_version_of_the_needs_is_written_once unique (authority_id, enrolment_id, version),
  constraint the_citizen_writes_own_needs check (changed_by = 'staff' or (words_of = 'citizen' and role_key is null))
);
create index on plan_needs (enrolment_id);
create index on plan_needs (citizen_id);
comment on table plan_needs is 'What a workplace or a school must respect, version by version; it belongs to the employment strand. Custodian: the authority.';

create table work_goal (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  goal_id uuid not null,
  version integer not null check (version >= 1),
  -- The goal this one is a part of.
  parent_goal_id uuid,
  first_of_parent integer generated always as (case when parent_goal_id is null then null else 1 end) stored,
  goal_type text not null check (goal_type in ('develop', 'maintain', 'limit_loss')),
  words text not null check (words <> ''),
  standing text not null check (standing in ('open', 'reached', 'dropped')),
  standing_words text check (standing_words <> ''),
  words_of text not null check (words_of in ('citizen', 'team')),
  changed_by text not null check (changed_by in ('citizen', 'staff')),
  role_key text check (role_key <> ''),
  changed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  constraint a_version_of_a_work_goal_is_written_once unique (authority_id, enrolment_id, goal_id, version),
  foreign key (authority_id, enrolment_id, parent_goal_id, first_of_parent) references work_goal (authority_id, enrolment_id, goal_id, version),
  constraint no_goal_is_its_own_part check (parent_goal_id <> goal_id),
  constraint what_is_dropped_is_dropped_in_words check (standing <> 'dropped' or standing_words is not null),
  constraint the_citizen_has_no_role check (changed_by = 'staff' or role_key is null)
);
create index on work_goal (enrolment_id);
create index on work_goal (citizen_id);
comment on table work_goal is 'Goals of the employment strand, version by version. Custodian: the authority.';

create table work_step (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  step_id uuid not null,
  version integer not null check (version >= 1),
  -- The goal it leads to; a step may stand alone.
  goal_id uuid,
  first_of_goal integer generated always as (case when goal_id is null then null else 1 end) stored,
  words text not null check (words <> ''),
  -- Who does it: the citizen, somebody at work, or somebody the words name.
  done_by text not null check (done_by in ('citizen', 'account', 'somebody')),
  done_by_account_id uuid references account,
  done_by_words text check (done_by_words <> ''),
  due_on date,
  standing text not null check (standing in ('open', 'done', 'dropped')),
  standing_words text check (standing_words <> ''),
  changed_by text not null check (changed_by in ('citizen', 'staff')),
  role_key text check (role_key <> ''),
  changed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  constraint a_version_of_a_work_step_is_written_once unique (authority_id, enrolment_id, step_id, version),
  foreign key (authority_id, enrolment_id, goal_id, first_of_goal) references work_goal (authority_id, enrolment_id, goal_id, version),
  constraint somebody_does_it check ((done_by = 'account') = (done_by_account_id is not null) and (done_by = 'somebody') = (done_by_words is not null)),
  constraint what_is_dropped_is_dropped_in_words check (standing <> 'dropped' or standing_words is not null),
  constraint the_citizen_has_no_role check (changed_by = 'staff' or role_key is null)
);
create index on work_step (enrolment_id);
create index on work_step (citizen_id);
comment on table work_step is 'Steps of the employment strand, version by version: what, who, by when, and what became of it. Custodian: the authority.';

create table other_goal (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  -- Which strand, by its key in the definition; employment has tables of its own.
  strand text not null check (strand <> '' and strand <> 'employment'),
  goal_id uuid not null,
  version integer not null check (version >= 1),
  parent_goal_id uuid,
  first_of_parent integer generated always as (case when parent_goal_id is null then null else 1 end) stored,
  goal_type text not null check (goal_type in ('develop', 'maintain', 'limit_loss')),
  words text not null check (words <> ''),
  standing text not null check (standing in ('open', 'reached', 'dropped')),
  standing_words text check (standing_words <> ''),
  words_of text not null check (words_of in ('citizen', 'team')),
  changed_by text not null check (changed_by in ('citizen', 'staff')),
  role_key text check (role_key <> ''),
  changed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  constraint a_version_of_an_other_goal_is_written_once unique (authority_id, enrolment_id, goal_id, version),
  foreign key (authority_id, enrolment_id, parent_goal_id, first_of_parent) references other_goal (authority_id, enrolment_id, goal_id, version),
  constraint no_goal_is_its_own_part check (parent_goal_id <> goal_id),
  constraint what_is_dropped_is_dropped_in_words check (standing <> 'dropped' or standing_words is not null),
  constraint the_citizen_has_no_role check (changed_by = 'staff' or role_key is null)
);
create index on other_goal (enrolment_id);
create index on other_goal (citizen_id);
comment on table other_goal is 'Goals of the other strands – social, treatment – version by version. Custodian: the authority.';

create table other_step (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  strand text not null check (strand <> '' and strand <> 'employment'),
  step_id uuid not null,
  version integer not null check (version >= 1),
  goal_id uuid,
  first_of_goal integer generated always as (case when goal_id is null then null else 1 end) stored,
  words text not null check (words <> ''),
  done_by text not null check (done_by in ('citizen', 'account', 'somebody')),
  done_by_account_id uuid references account,
  done_by_words text check (done_by_words <> ''),
  due_on date,
  standing text not null check (standing in ('open', 'done', 'dropped')),
  standing_words text check (standing_words <> ''),
  changed_by text not null check (changed_by in ('citizen', 'staff')),
  role_key text check (role_key <> ''),
  changed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  constraint a_version_of_an_other_step_is_written_once unique (authority_id, enrolment_id, step_id, version),
  foreign key (authority_id, enrolment_id, goal_id, first_of_goal) references other_goal (authority_id, enrolment_id, goal_id, version),
  constraint somebody_does_it check ((done_by = 'account') = (done_by_account_id is not null) and (done_by = 'somebody') = (done_by_words is not null)),
  constraint what_is_dropped_is_dropped_in_words check (standing <> 'dropped' or standing_words is not null),
  constraint the_citizen_has_no_role check (changed_by = 'staff' or role_key is null)
);
create index on other_step (enrolment_id);
create index on other_step (citizen_id);
comment on table other_step is 'Steps of the other strands, version by version. Custodian: the authority.';

create table agenda_point (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  point_id uuid not null,
  version integer not null check (version >= 1),
  words text not null check (words <> ''),
  standing text not null check (standing in ('open', 'talked_about', 'taken_out')),
  changed_by text not null check (changed_by in ('citizen', 'staff')),
  role_key text check (role_key <> ''),
  changed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  constraint a_version_of_a_point_is_written_once unique (authority_id, enrolment_id, point_id, version),
  constraint the_citizen_has_no_role check (changed_by = 'staff' or role_key is null)
);
create index on agenda_point (enrolment_id);
create index on agenda_point (citizen_id);
comment on table agenda_point is 'What the citizen wants to talk about next time, version by version. Custodian: the authority.';

-- The citizen chooses part by part what of the plan goes to somebody outside it.
alter table consent
  drop constraint consent_content_kind_check,
  add constraint consent_content_kind_check check (content_kind in ('shared_note', 'attendance', 'enrolment', 'enrolment_status', 'feedback', 'eligibility_fact', 'journal', 'plan', 'work_strand', 'other_strands', 'agenda'));
alter table sharing
  drop constraint sharing_content_kind_check,
  add constraint sharing_content_kind_check check (content_kind in ('shared_note', 'attendance', 'enrolment', 'enrolment_status', 'feedback', 'eligibility_fact', 'journal', 'plan', 'work_strand', 'other_strands', 'agenda'));
