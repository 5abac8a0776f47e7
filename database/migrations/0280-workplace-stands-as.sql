-- Which workplace a row of the register stands for today: itself, or the one it was said to be. Worked out here once, so
-- that every question can follow it through an index: a join over coalesce() is one row security keeps from its index.
alter table workplace add column stands_as uuid not null generated always as (coalesce(merged_into, id)) stored;
create index on workplace (stands_as);
