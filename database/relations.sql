-- How a viewer's relations are worked out: once, when a transaction begins, into settings that live as long
-- as the transaction. The policies (policies.sql) compare rows with these lists and never ask again.
-- Replaced whole, together with the policies, after each migration.
--
-- The functions that read tables are owned by lookup, which may see the relation tables and nothing else.

set local role fodfaeste_owner;
grant create on schema app to fodfaeste_lookup, fodfaeste_registry;

create or replace function app.viewer() returns uuid language sql stable
  as $$ select nullif(current_setting('app.viewer', true), '')::uuid $$;

create or replace function app.viewer_employment() returns uuid language sql stable
  as $$ select nullif(current_setting('app.viewer_employment', true), '')::uuid $$;

create or replace function app.viewer_organisation() returns uuid language sql stable
  as $$ select nullif(current_setting('app.viewer_organisation', true), '')::uuid $$;

create or replace function app.today() returns date language sql stable
  as $$ select nullif(current_setting('app.today', true), '')::date $$;

-- A list of ids the viewer holds under a name: null, and so nothing, when nobody has entered.
create or replace function app.held(list_name text) returns uuid[] language sql stable
  as $$ select nullif(current_setting('app.held_' || list_name, true), '')::uuid[] $$;

set local role fodfaeste_lookup;

-- A led run has many citizens, so their list is made only when a policy gets as far as asking for it.
create or replace function app.led_citizens() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select array(select distinct citizen_id from referral
                     where run_id = any (app.held('project_leader_runs'))) $$;

-- Works out everything an employee stands to, before every page: one statement, and of its lists only those that
-- hold something are kept; a list that was never kept is read as nothing. A course is known by its referral, of
-- which it has exactly one, so one list serves both.
create or replace function app.work_out_relations(viewer uuid, house uuid, today date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform set_config('app.held_' || held.list, array_agg(held.id)::text, true) from (
    with place as materialized (
      select t.access_row, t.coordinates, t.citizen_id, t.referral_id,
             t.period @> today as now, upper(t.period) <= today as over
      from team_member t where t.account_id = viewer and t.organisation_id = house
    ), mine as materialized (
      select c.citizen_id, exists (select from place p where p.now and p.citizen_id = c.citizen_id) as on_team
      from responsible_caseworker c
      where c.account_id = viewer and c.authority_id = house and c.period @> today
    ), case_referral as materialized (
      select r.id, m.on_team, exists (select from place p where p.now and p.referral_id = r.id) as course_on_team,
             not exists (select from referral_status s where s.referral_id = r.id and s.status <> 'sent') as undecided
      from mine m join referral r on r.citizen_id = m.citizen_id
    ), part as materialized (
      select a.part, a.run_id, a.authority_id
      from appointment a where a.account_id = viewer and a.organisation_id = house and a.period @> today
    ), own_referral as materialized (
      select r.id, r.citizen_id
      from referral r where r.referrer_account_id = viewer and r.referrer_organisation_id = house
    ), to_answer as materialized (
      -- An intake member sees a referral from its sending to its answer, and not a day longer.
      select r.id, r.citizen_id
      from part join referral r on r.run_id = part.run_id and r.authority_id = part.authority_id
      where part.part = 'intake_member' and r.sent_on <= today
        and not exists (select from referral_status s where s.referral_id = r.id and s.status <> 'sent')
    )
    -- Places on teams today: by access row, and the coordinator's besides; and the ones that are over.
              select access_row || '_citizens' as list, citizen_id as id from place where now
    union all select access_row || '_referrals', referral_id from place where now
    union all select 'coordinator_citizens', citizen_id from place where now and coordinates
    union all select 'coordinator_referrals', referral_id from place where now and coordinates
    union all select 'former_team_member_referrals', past.referral_id from place past
              where past.over and not exists (select from place p where p.now and p.referral_id = past.referral_id)
    -- The owning authority's named caseworker: on the team or outside it, course by course.
    union all select case when on_team then 'responsible_on_team_citizens' else 'responsible_outside_team_citizens' end,
                     citizen_id from mine
    union all select case when course_on_team then 'responsible_on_team_referrals' else 'responsible_outside_team_referrals' end,
                     id from case_referral
    union all select case when on_team then 'responsible_on_team_undecided' else 'responsible_outside_team_undecided' end,
                     id from case_referral where undecided
    -- Parts a person was named for: leading a run, deciding its intake, leading a caseload, reviewing the log.
    union all select 'project_leader_runs', run_id from part where part = 'project_leader'
    union all select 'intake_member_referrals', id from to_answer
    union all select 'intake_member_citizens', citizen_id from to_answer
    union all select part || '_authorities', authority_id from part
              where part in ('caseload_leader', 'log_reviewer') and authority_id = house
    union all select 'referrer_referrals', id from own_referral
    union all select 'referrer_citizens', citizen_id from own_referral
    -- Released: covered by a sharing to people of the viewer's house in one relation, on a consent valid today.
    union all select 'released_' || s.content_kind || '_to_' || s.to_relation, s.referral_id
              from sharing s join consent c on c.authority_id = s.authority_id and c.id = s.consent_id
              where s.to_organisation_id = house and s.shared_on <= today and c.period @> today
                and not exists (select from consent_withdrawal w
                                where w.authority_id = c.authority_id and w.consent_id = c.id)
  ) held group by held.list;
end
$$;

create or replace function app.work_out_own_record(viewer uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, public
  as $$ select set_config('app.held_citizen_citizens', coalesce((array_agg(citizen_id))::text, ''), true) from citizen_account where account_id = viewer $$;

-- Works the lists out again, when a command has given the viewer something new to stand to.
create or replace function app.refresh_relations() returns void
  language plpgsql volatile set search_path = pg_catalog, public as $$
begin
  if app.viewer_employment() is null then perform app.work_out_own_record(app.viewer());
  else perform app.work_out_relations(app.viewer(), app.viewer_organisation(), app.today());
  end if;
end
$$;

-- Every transaction that touches people begins here. There is no default viewer, no default day, and nobody
-- becomes somebody else half-way.
create or replace function app.enter(account uuid, acting_in uuid, on_date date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  organisation uuid;
begin
  if app.viewer() is not null then raise exception 'a viewer has entered already' using errcode = '42501'; end if;
  if account is null or on_date is null then raise exception 'viewer and today are required' using errcode = '42501'; end if;
  if acting_in is not null then
    select e.organisation_id into organisation from employment e
      where e.id = acting_in and e.account_id = account and e.period @> on_date;
    if not found then raise exception 'not employed there today' using errcode = '42501'; end if;
  end if;
  perform set_config('app.viewer', account::text, true),
          set_config('app.viewer_employment', coalesce(acting_in::text, ''), true),
          set_config('app.viewer_organisation', coalesce(organisation::text, ''), true),
          set_config('app.today', on_date::text, true);
  perform app.refresh_relations();
end
$$;

-- Begins a request's transaction from the browser's token: who it is, as what, on which day (a demo may have
-- travelled), and what the frame of the page needs. No row when the token is unknown or has lapsed.
create or replace function app.enter_by_sign_in(token bytea, calendar_day date)
  returns table (account_id uuid, employment_id uuid, organisation_id uuid, language text, today date, demo boolean,
                 shown_name text, title_da text, title_en text, organisation_name text, occupation text,
                 led_runs uuid[], sits_in_intake boolean, own_citizens uuid[])
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  found_one record;
begin
  select s.account_id, s.employment_id, i.travel_days, i.kind into found_one
    from sign_in s cross join installation i
    where s.token_hash = token
      -- ambient time: a sign-in lapses by the real clock, also where a demo has travelled
      and s.expires_at > clock_timestamp();
  if not found then return; end if;
  perform set_config('app.travel_days', found_one.travel_days::text, true);
  -- The employment may have ended since the sign-in, which is then worth nothing any more.
  if found_one.employment_id is not null and not exists (
    select from employment e where e.id = found_one.employment_id and e.period @> calendar_day + found_one.travel_days
  ) then return; end if;
  perform app.enter(found_one.account_id, found_one.employment_id, calendar_day + found_one.travel_days);
  return query
    select a.id, e.id, e.organisation_id, a.language, app.today(), found_one.kind = 'demo',
           coalesce(e.staff_name, (select n.call_name from citizen_call_name n
                                   where n.citizen_id = any (app.held('citizen_citizens')) limit 1)),
           e.title_da, e.title_en, o.name, e.occupation, app.held('project_leader_runs'),
           exists (select from appointment m where m.account_id = a.id and m.organisation_id = e.organisation_id
                   and m.part = 'intake_member' and m.period @> app.today()),
           app.held('citizen_citizens')
    from account a
      left join employment e on e.id = found_one.employment_id
      left join organisation o on o.id = e.organisation_id
    where a.id = found_one.account_id;
end
$$;

set local role fodfaeste_registry;

-- The one door through which a record begins: a caseworker registers a citizen of her own authority and is
-- responsible from that day. Null when her authority has the number already; another authority is never asked.
create or replace function app.register_citizen(
    new_citizen uuid, new_responsibility uuid, call_name text, full_name text,
    cpr_encrypted bytea, cpr_hash bytea, born_on date) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  authority uuid;
begin
  select e.organisation_id into authority
    from employment e join organisation o on o.id = e.organisation_id
    where e.id = app.viewer_employment() and e.occupation = 'caseworker' and o.kind = 'municipality';
  if not found then raise exception 'only a caseworker of an authority registers citizens' using errcode = '42501'; end if;
  insert into citizen (authority_id, id) values (authority, new_citizen);
  insert into citizen_identity (authority_id, citizen_id, full_name, cpr_encrypted, cpr_hash, born_on)
    values (authority, new_citizen, full_name, cpr_encrypted, cpr_hash, born_on);
  insert into citizen_call_name (authority_id, citizen_id, call_name) values (authority, new_citizen, call_name);
  insert into responsible_caseworker (authority_id, id, citizen_id, account_id, period)
    values (authority, new_responsibility, new_citizen, app.viewer(), daterange(app.today(), null));
  return new_citizen;
exception when unique_violation then
  return null;
end
$$;

set local role fodfaeste_lookup;

-- Signing in and out, and the demo's buttons and date: the few things that happen before anybody has entered.
create or replace function app.sign_in_at_demo(button integer, token bytea, lapses_at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  insert into sign_in (token_hash, account_id, employment_id, expires_at)
    select token, d.account_id, d.employment_id, lapses_at
    from demo_role d, installation i where d.position = button and i.kind = 'demo';
  return found;
end
$$;

create or replace function app.sign_out(token bytea) returns void
  language sql volatile security definer set search_path = pg_catalog, public
  as $$ delete from sign_in where token_hash = token $$;

create or replace function app.demo_buttons()
  returns table (button integer, shown_name text, shown_role_da text, shown_role_en text)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select position, shown_name, shown_role_da, shown_role_en from demo_role order by position $$;

create or replace function app.installation_state() returns table (kind text, travel_days integer)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select kind, travel_days from installation $$;

create or replace function app.travel(days integer) returns void
  language sql volatile security definer set search_path = pg_catalog, public
  as $$ update installation set travel_days = days where kind = 'demo' $$;

set local role fodfaeste_owner;
revoke create on schema app from fodfaeste_lookup, fodfaeste_registry;
