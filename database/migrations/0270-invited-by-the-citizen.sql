-- The citizen invites somebody around them to a meeting, and reads beforehand what they say yes to. A relative who is
-- around without a last day is so only as long as there is an invitation: the last named meeting ends it.

alter table network_person add column while_invited boolean not null default false;
alter table network_person add constraint network_person_of_account unique (authority_id, id, citizen_id, account_id);

create table invitation_yes (
  authority_id uuid not null,
  access_grant_id uuid not null,
  citizen_id uuid not null,
  text_version integer not null check (text_version > 0),
  -- Word for word what the citizen read.
  words text not null check (words <> ''),
  given_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, access_grant_id),
  foreign key (authority_id, access_grant_id, citizen_id) references access_grant (authority_id, id, citizen_id)
);
create index on invitation_yes (citizen_id);
comment on table invitation_yes is 'What a citizen said yes to when they invited somebody to a meeting, word for word. Custodian: the authority.';

-- How a relative helps: a short text between the two. Whoever changes it adds a version, and the other agrees again.
create table help_words (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  network_person_id uuid not null,
  -- Whose agreement it is besides the citizen's.
  account_id uuid not null,
  version integer not null check (version > 0),
  words text not null check (words <> ''),
  written_side text not null check (written_side in ('citizen', 'relative')),
  written_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, network_person_id, citizen_id, account_id) references network_person (authority_id, id, citizen_id, account_id),
  unique (authority_id, network_person_id, version),
  unique (authority_id, id, citizen_id, account_id, written_side)
);
create index on help_words (citizen_id);
create index on help_words (account_id);
comment on table help_words is 'How a relative helps, in the words of one of the two. Custodian: the authority.';

create table help_yes (
  authority_id uuid not null,
  help_words_id uuid not null,
  citizen_id uuid not null,
  account_id uuid not null,
  written_side text not null,
  agreed_side text not null check (agreed_side in ('citizen', 'relative')),
  given_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, help_words_id),
  foreign key (authority_id, help_words_id, citizen_id, account_id, written_side)
    references help_words (authority_id, id, citizen_id, account_id, written_side),
  constraint the_other_agrees check (agreed_side <> written_side)
);
create index on help_yes (citizen_id);
comment on table help_yes is 'That the other of the two agreed to how a relative helps. Custodian: the authority.';
