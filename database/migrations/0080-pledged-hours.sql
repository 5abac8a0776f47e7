-- A company may promise hours as well as places: what people are needed for, so many hours a week in all.
alter table company_act add column hours_a_week numeric(7, 1) check (hours_a_week > 0);
comment on column company_act.people is 'How many took part; of a pledge, how many places. Of whom, nothing.';
alter table company_act add constraint only_pledges_have_hours check (hours_a_week is null or act = 'pledge');
