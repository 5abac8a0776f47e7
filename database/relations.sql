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

create or replace function app.hold(list_name text, ids uuid[]) returns void language sql volatile
  as $$ select set_config('app.held_' || list_name, coalesce(ids, '{}')::text, true) $$;

set local role fodfaeste_lookup;

-- A led run has many citizens, so their list is made only when a policy gets as far as asking for it.
create or replace function app.led_citizens() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select array(select distinct citizen_id from referral
                     where run_id = any (app.held('project_leader_runs'))) $$;

-- Places on teams: today's by access row, the coordinator's besides, and the ones that are over.
create or replace function app.hold_team_places(of_account uuid, of_organisation uuid, on_date date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  access_row_name text;
  place team_member[];
begin
  select array_agg(t) into place from team_member t
    where t.account_id = of_account and t.organisation_id = of_organisation and t.period @> on_date;
  foreach access_row_name in array array['team_general', 'team_psychologist', 'team_occupational_therapist', 'team_company_consultant'] loop
    perform app.hold(access_row_name || '_citizens', array_agg(p.citizen_id)),
            app.hold(access_row_name || '_enrolments', array_agg(p.enrolment_id)),
            app.hold(access_row_name || '_referrals', array_agg(p.referral_id))
      from unnest(place) p where p.access_row = access_row_name;
  end loop;
  perform app.hold('coordinator_citizens', array_agg(p.citizen_id)),
          app.hold('coordinator_enrolments', array_agg(p.enrolment_id)),
          app.hold('coordinator_referrals', array_agg(p.referral_id))
    from unnest(place) p where p.coordinates;
  perform app.hold('former_team_member_enrolments', array_agg(t.enrolment_id))
    from team_member t
    where t.account_id = of_account and t.organisation_id = of_organisation and upper(t.period) <= on_date
      and t.enrolment_id <> all (array(select p.enrolment_id from unnest(place) p));
end
$$;

-- The owning authority's named caseworker, on the team or outside it, enrolment by enrolment.
create or replace function app.hold_responsibilities(of_account uuid, of_organisation uuid, on_date date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  mine uuid[] := array(select citizen_id from responsible_caseworker
    where account_id = of_account and authority_id = of_organisation and period @> on_date);
  on_team_enrolments uuid[] := array(select enrolment_id from team_member
    where citizen_id = any (mine) and account_id = of_account and organisation_id = of_organisation and period @> on_date);
  on_team_citizens uuid[] := array(select distinct citizen_id from team_member
    where citizen_id = any (mine) and account_id = of_account and organisation_id = of_organisation and period @> on_date);
begin
  perform app.hold('responsible_on_team_citizens', on_team_citizens),
          app.hold('responsible_on_team_enrolments', on_team_enrolments),
          app.hold('responsible_outside_team_citizens', array(select c from unnest(mine) c where c <> all (on_team_citizens))),
          app.hold('responsible_outside_team_enrolments', array(
            select id from enrolment where citizen_id = any (mine) and id <> all (on_team_enrolments)));
  perform app.hold('responsible_on_team_undecided', array_agg(r.id) filter (where r.citizen_id = any (on_team_citizens))),
          app.hold('responsible_outside_team_undecided', array_agg(r.id) filter (where r.citizen_id <> all (on_team_citizens)))
    from referral r
    where r.citizen_id = any (mine) and not exists (
      select from referral_status s where s.referral_id = r.id and s.status <> 'sent');
end
$$;

-- Parts a person was named for: leading a run, deciding its intake, leading a caseload, reviewing the log.
create or replace function app.hold_appointments(of_account uuid, of_organisation uuid, on_date date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  part appointment[];
begin
  select array_agg(a) into part from appointment a
    where a.account_id = of_account and a.organisation_id = of_organisation and a.period @> on_date;
  perform app.hold('project_leader_runs', array_agg(p.run_id) filter (where p.part = 'project_leader')),
          app.hold('caseload_leader_authorities', array_agg(p.authority_id)
            filter (where p.part = 'caseload_leader' and p.authority_id = of_organisation)),
          app.hold('log_reviewer_authorities', array_agg(p.authority_id)
            filter (where p.part = 'log_reviewer' and p.authority_id = of_organisation))
    from unnest(part) p;
  -- An intake member sees a referral from its sending to its answer, and not a day longer.
  perform app.hold('intake_member_referrals', array_agg(r.id)),
          app.hold('intake_member_citizens', array_agg(distinct r.citizen_id))
    from unnest(part) p
      join referral r on r.run_id = p.run_id and r.authority_id = p.authority_id
    where p.part = 'intake_member' and r.sent_on <= on_date and not exists (
      select from referral_status s where s.referral_id = r.id and s.status <> 'sent');
end
$$;

create or replace function app.hold_own_referrals(of_account uuid, of_organisation uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform app.hold('referrer_referrals', array_agg(r.id)),
          app.hold('referrer_citizens', array_agg(distinct r.citizen_id)),
          app.hold('referrer_enrolments', array_agg(e.id) filter (where e.id is not null))
    from referral r left join enrolment e on e.referral_id = r.id
    where r.referrer_account_id = of_account and r.referrer_organisation_id = of_organisation;
end
$$;

-- Released: covered by a sharing to the viewer's organisation that rests on a consent valid today.
create or replace function app.hold_released(of_organisation uuid, on_date date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform app.hold('released_shared_note', array_agg(e.id) filter (where s.content_kind = 'shared_note')),
          app.hold('released_attendance', array_agg(e.id) filter (where s.content_kind = 'attendance'))
    from sharing s
      join consent c on c.authority_id = s.authority_id and c.id = s.consent_id
      join enrolment e on e.referral_id = s.referral_id
    where s.to_organisation_id = of_organisation and s.shared_on <= on_date and c.period @> on_date
      and not exists (select from consent_withdrawal w where w.authority_id = c.authority_id and w.consent_id = c.id);
end
$$;

create or replace function app.hold_own_record(of_account uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform app.hold('citizen_citizens', array_agg(citizen_id)) from citizen_account where account_id = of_account;
end
$$;

-- Works the lists out again, when a command has changed what the viewer stands to.
create or replace function app.refresh_relations() returns void
  language plpgsql volatile set search_path = pg_catalog, public as $$
begin
  if app.viewer_employment() is null then
    perform app.hold_own_record(app.viewer());
    return;
  end if;
  perform app.hold_team_places(app.viewer(), app.viewer_organisation(), app.today());
  perform app.hold_responsibilities(app.viewer(), app.viewer_organisation(), app.today());
  perform app.hold_appointments(app.viewer(), app.viewer_organisation(), app.today());
  perform app.hold_own_referrals(app.viewer(), app.viewer_organisation());
  perform app.hold_released(app.viewer_organisation(), app.today());
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
