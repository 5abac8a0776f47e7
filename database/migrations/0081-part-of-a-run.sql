-- A report may be about a part of a run only: one municipality, or those who began in some half-years.
alter table report add column only_authority_id uuid references organisation;
alter table report add column only_started_from text check (only_started_from ~ '^\d{4}-[12]$');
alter table report add column only_started_to text check (only_started_to ~ '^\d{4}-[12]$');
alter table report add constraint half_years_follow check (only_started_from <= only_started_to);
