-- One form lent out: by a link on a phone without an account, opened with a code that went another way, or on a screen
-- that is handed over in the room. Whoever answers so is the link and nobody else: an account of its own, which opens
-- that one form and ends with it.

create table answer_link (
  authority_id uuid not null,
  -- Also the account that whoever answers acts as; it is made with the row, and holds no name.
  id uuid not null references account,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  run_questionnaire_id uuid not null references run_questionnaire,
  nth integer not null check (nth >= 1),
  -- link: a phone of the citizen's; tablet: a screen of ours, in the room.
  way text not null check (way in ('link', 'tablet')),
  made_on date not null,
  last_day date not null check (last_day >= made_on),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (id),
  unique (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, run_questionnaire_id, nth),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id)
);
create index on answer_link (enrolment_id);
create index on answer_link (citizen_id);
comment on table answer_link is 'That one form was lent out to be answered without an account: who lent it, how, and until when. Custodian: the authority.';

create table answer_link_end (
  authority_id uuid not null,
  answer_link_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  run_questionnaire_id uuid not null references run_questionnaire,
  nth integer not null check (nth >= 1),
  -- stopped by somebody; given back by whoever held it; a new one took its place; the code was guessed at too often.
  why text not null check (why in ('stopped', 'given_back', 'replaced', 'guessed')),
  ended_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, answer_link_id),
  foreign key (authority_id, answer_link_id, enrolment_id, citizen_id, run_id, referral_id, run_questionnaire_id, nth)
    references answer_link (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, run_questionnaire_id, nth)
);
create index on answer_link_end (enrolment_id);
create index on answer_link_end (citizen_id);
comment on table answer_link_end is 'That a lent form was closed before it was answered, and why. Custodian: the authority.';

create table answer_link_key (
  -- Of the secret in the address; the secret itself is kept nowhere.
  key_hash bytea primary key,
  answer_link_id uuid not null unique references answer_link (id) on delete cascade,
  -- Of the secret and the code together: six digits alone would be guessed from their hash.
  code_hash bytea not null,
  tries_left integer not null check (tries_left >= 0)
);
comment on table answer_link_key is 'How a lent form is opened, as hashes, and how many wrong codes are left; read through its doors alone. Custodian: the operator.';
