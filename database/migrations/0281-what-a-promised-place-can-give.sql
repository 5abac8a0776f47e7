-- What a company has said it can give at a promised place, and what it cannot, in the words citizens say their needs in:
-- so that a place can be held up against a need without anybody telling why. Nothing is known of what is in neither.
alter table company_act
  add column gives text[] not null default '{}',
  add column cannot_give text[] not null default '{}',
  add constraint needs_are_of_the_list check (gives || cannot_give <@ array['few_hours', 'fixed_hours', 'late_start', 'breaks', 'quiet_place', 'few_people',
    'no_customers', 'no_phone', 'one_thing_at_a_time', 'written_tasks', 'one_contact', 'no_heavy_lifting', 'sit_and_stand']),
  add constraint needs_are_of_a_pledge check (act = 'pledge' or cardinality(gives || cannot_give) = 0),
  add constraint a_need_can_be_met_or_not check (not gives && cannot_give);
