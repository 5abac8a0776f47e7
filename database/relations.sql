-- How a viewer's relations are worked out: once, when a transaction begins, into settings that live as long
-- as the transaction. The policies (policies.sql) compare rows with these lists and never ask again.
-- Replaced whole, together with the policies, after each migration.
--
-- The functions that read tables are owned by lookup, which may see the relation tables and nothing else.

set local role fodfaeste_owner;
grant usage on schema app, public to fodfaeste_extractor;
grant create on schema app to fodfaeste_lookup, fodfaeste_registry, fodfaeste_extractor;

create or replace function app.viewer() returns uuid language sql stable
  as $$ select nullif(current_setting('app.viewer', true), '')::uuid $$;

create or replace function app.viewer_employment() returns uuid language sql stable
  as $$ select nullif(current_setting('app.viewer_employment', true), '')::uuid $$;

create or replace function app.viewer_organisation() returns uuid language sql stable
  as $$ select nullif(current_setting('app.viewer_organisation', true), '')::uuid $$;

create or replace function app.today() returns date language sql stable
  as $$ select nullif(current_setting('app.today', true), '')::date $$;

create or replace function app.viewer_part() returns text language sql stable
  as $$ select nullif(current_setting('app.viewer_part', true), '') $$;

-- The instant of the request: what ends within a day (a broken glass) is measured against it.
create or replace function app.moment() returns timestamptz language sql stable
  as $$ select nullif(current_setting('app.moment', true), '')::timestamptz $$;

-- Which time of a questionnaire whoever came by a link may answer.
create or replace function app.linked_time() returns integer language sql stable
  as $$ select nullif(current_setting('app.linked_time', true), '')::integer $$;

-- A list of ids the viewer holds under a name: null, and so nothing, when nobody has entered.
create or replace function app.held(list_name text) returns uuid[] language sql stable
  as $$ select nullif(current_setting('app.held_' || list_name, true), '')::uuid[] $$;

-- Whether the viewer is named today, by the house she acts in, for a part that opens definitions and no person.
create or replace function app.holds_part(part_name text) returns boolean language sql stable
  as $$ select coalesce(app.viewer_organisation() = any (app.held(part_name || '_houses')), false) $$;

-- A change of a course's days in the shape the domain reads.
create or replace function app.change_as_told(c course_change) returns json
  language sql stable as $$
    select json_strip_nulls(json_build_object(
             'id', c.id, 'change', c.change, 'phase', c.phase_key, 'weeks', c.weeks, 'on', c.on_date,
             'until', c.until_date, 'because', c.because, 'of', c.of_change_id,
             'recordedOn', (c.recorded_at at time zone 'Europe/Copenhagen')::date))
  $$;

-- All that was ever changed about the days of a course, as far as whoever asks may see it.
create or replace function app.changes_of(authority uuid, enrolment uuid) returns json
  language sql stable set search_path = pg_catalog, public as $$
    select coalesce(json_agg(app.change_as_told(c) order by c.number), '[]')
    from course_change c where c.authority_id = authority and c.enrolment_id = enrolment
  $$;

-- What decides how long each record is kept: of one house, or of all of them. The erasure judges by these facts, and so
-- does the page that tells what it will take next; each asks as who it is.
create or replace function app.record_facts(on_day date, of_house uuid)
  returns table (authority_id uuid, citizen_id uuid, run_id uuid, controller text, last_day date, journals json, is_asked_for boolean)
  language sql stable as $$
    select c.authority_id, c.id,
      (select r.run_id from referral r where r.authority_id = c.authority_id and r.citizen_id = c.id
       order by r.sent_on desc, r.id desc limit 1),
      o.kind,
      case when exists (select from enrolment e where e.authority_id = c.authority_id and e.citizen_id = c.id
                        and e.ended_on is null)
             or exists (select from referral r where r.authority_id = c.authority_id and r.citizen_id = c.id
                        and not exists (select from enrolment e where e.authority_id = r.authority_id and e.referral_id = r.id)
                        and not exists (select from referral_status s where s.authority_id = r.authority_id
                                        and s.referral_id = r.id and s.status in ('refused', 'withdrawn')))
        then null
        else greatest(
          (select max(e.ended_on) from enrolment e where e.authority_id = c.authority_id and e.citizen_id = c.id),
          (select max(s.status_on) from referral_status s where s.authority_id = c.authority_id and s.citizen_id = c.id),
          (c.recorded_at at time zone 'Europe/Copenhagen')::date) end,
      coalesce((select json_agg(json_build_object('owner', coalesce(h.kind, 'every'), 'lastEntry', j.last))
                from (select owner_organisation_id, max(written_on) as last from journal_entry
                      where authority_id = c.authority_id and citizen_id = c.id group by owner_organisation_id) j
                  left join organisation h on h.id = j.owner_organisation_id), '[]'),
      exists (select from file_request f where f.authority_id = c.authority_id and f.citizen_id = c.id
              and f.asked_on > on_day - 30)
    from citizen c join organisation o on o.id = c.authority_id
    where (of_house is null or c.authority_id = of_house)
      and exists (select from citizen_identity i where i.authority_id = c.authority_id and i.citizen_id = c.id)
  $$;

set local role fodfaeste_lookup;

-- How many citizens of a led run are listed at most; beyond that they are asked about one by one.
create or replace function app.most_listed() returns bigint language sql immutable as $$ select 2000 $$;

create or replace function app.is_crowded(of_run uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select count(*) > app.most_listed()
        from (select from referral where run_id = of_run limit app.most_listed() + 1) counted $$;

-- A led run has many citizens, so their list is made only when a policy gets as far as asking for it; of the runs that
-- are not crowded alone.
create or replace function app.citizens_of_led_runs() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select array(select distinct citizen_id from referral
                     where run_id = any (app.held('listed_runs'))) $$;

-- For everybody who leads no run that can be listed the question ends here, inside the policy, where it costs nothing.
create or replace function app.led_citizens() returns uuid[] language sql stable
  as $$ select case when app.held('listed_runs') is not null then app.citizens_of_led_runs() end $$;

-- Whether a citizen is in a led run that has too many to list.
create or replace function app.is_led(citizen uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return exists (select from referral where citizen_id = citizen and run_id = any (app.held('crowded_runs')));
end
$$;

-- Workplaces whose own words, or whose company's, begin as asked. The register is open to all
-- who have entered, and a policy asked of each row would keep the search from its index.
create or replace function app.find_workplaces(asked tsquery, most integer) returns table (workplace uuid)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if app.viewer() is null then return; end if;
  return query
    -- Each half hands on no more than is shown; the two are then put together.
    select found.id from (
      (select w.id, w.name from workplace w
       where app.words_of(w.name || ' ' || coalesce(w.postal_code, '') || ' ' || coalesce(w.town, '')) @@ asked and w.merged_into is null
       order by w.name collate "C", w.id limit most)
      union
      (select w.id, w.name from company c join workplace w on w.company_id = c.id
       where app.words_of(c.name) @@ asked and w.merged_into is null
       order by w.name collate "C", w.id limit most)
    -- By the letters' own codes: thousands of names share a common word, and the alphabet's rules are dear.
    ) found order by found.name collate "C", found.id limit most;
end
$$;

-- Works out everything an employee stands to: one statement, and of its lists only those that hold something come
-- out; a list that is not there is read as nothing. A course is known by its referral, of which it has exactly one,
-- so one list serves both. What comes out is kept (see below): the day and the moment are arguments, the moment is
-- asked of grants alone, and everything else is read from tables.
create or replace function app.work_out_relations(viewer uuid, house uuid, today date, moment timestamptz)
  returns table (list text, ids text)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return query select held.list, array_agg(held.id)::text from (
    with place as materialized (
      select t.access_row, t.coordinates, t.citizen_id, t.referral_id,
             t.period @> today as now, upper(t.period) <= today as over
      from team_member t where t.account_id = viewer and t.organisation_id = house
      -- A case taken over puts its new caseworker on the team, as long as she is the one named.
      union all
      select 'team_general', false, h.citizen_id, h.referral_id, true, false
      from caseload_handover h where h.to_account_id = viewer and h.authority_id = house and app.is_open(h, today)
        and exists (select from responsible_caseworker c where c.authority_id = h.authority_id
                    and c.citizen_id = h.citizen_id and c.account_id = viewer and c.period @> today)
    ), handed_over as materialized (
      select h.citizen_id, h.referral_id
      from caseload_handover h where h.from_account_id = viewer and h.authority_id = house and app.is_open(h, today)
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
    ), let_in as materialized (
      -- Let in for a while: broken glass, a leader's need, an invitation.
      select g.kind, g.citizen_id, g.referral_id, g.run_id, g.session_id
      from access_grant g
      where g.to_account_id = viewer and g.to_organisation_id = house and g.starts_at <= moment and g.ends_at > moment
        and not exists (select from access_grant_end e where e.authority_id = g.authority_id and e.access_grant_id = g.id)
    ), reads_journal as materialized (
      select j.citizen_id, j.referral_id, j.enrolment_id, j.owner_organisation_id
      from journal_reader j where j.to_account_id = viewer and j.to_organisation_id = house and j.period @> today
    ), evaluated as materialized (
      select a.id from extract_agreement a
      where a.evaluator_account_id = viewer and a.evaluator_organisation_id = house and a.until_on >= today
    )
    -- Places on teams today: by access row, all of them in one, and the coordinator's; and the ones that are over.
              select access_row || '_citizens' as list, citizen_id as id from place where now
    union all select access_row || '_referrals', referral_id from place where now
    union all select 'any_team_citizens', citizen_id from place where now
    union all select 'any_team_referrals', referral_id from place where now
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
    -- A case that was handed over leaves its former caseworker outside the team, at that one course.
    union all select 'former_caseworker_citizens', citizen_id from handed_over
    union all select 'former_caseworker_referrals', referral_id from handed_over
    -- Parts a person was named for: leading a run, deciding its intake, leading a caseload, reviewing the log.
    union all select 'project_leader_runs', run_id from part where part = 'project_leader'
    union all select case when app.is_crowded(run_id) then 'crowded_runs' else 'listed_runs' end, run_id
              from part where part = 'project_leader'
    union all select 'intake_member_runs', run_id from part where part = 'intake_member'
    union all select 'intake_member_referrals', id from to_answer
    union all select 'intake_member_citizens', citizen_id from to_answer
    union all select part || '_authorities', authority_id from part
              where part in ('caseload_leader', 'log_reviewer', 'edition_reader') and authority_id = house
    -- Signing a run's editions as the second person.
    union all select 'report_approver_runs', run_id from part where part = 'report_approver'
    -- Approving the stories of a run as the second person.
    union all select 'story_approver_runs', run_id from part where part = 'story_approver'
    -- Evaluating under an agreement, until its last day: what was delivered under it, and nothing of the run.
    union all select 'evaluator_authorities', house from evaluated
    union all select 'open_extracts', d.id from evaluated join extract_delivery d on d.agreement_id = evaluated.id
    -- Reading lists in, for one authority of a run.
    union all select 'importer_runs', run_id from part where part = 'importer'
    union all select 'importer_authorities', authority_id from part where part = 'importer'
    -- Keeping the code lists, publishing definitions: parts that open no person, held in the house that named them.
    union all select part || '_houses', house from part where part in ('administrator', 'programme_publisher')
    -- What the viewer's own house keeps about companies, and the cards that other houses let hers read.
    union all select distinct access_row || '_houses', house from place where now and access_row <> 'team_psychologist'
    union all select distinct 'project_leader_houses', house from part where part = 'project_leader'
    union all select 'shared_company_cards', s.company_card_id
              from card_sharing s
              where s.to_organisation_id = house and s.said_on <= today and not s.ended
                and not exists (select from card_sharing e where e.organisation_id = s.organisation_id and e.replaces = s.id)
                and (exists (select from place where now and access_row <> 'team_psychologist')
                     or exists (select from part where part = 'project_leader'))
    union all select 'referrer_referrals', id from own_referral
    union all select 'referrer_citizens', citizen_id from own_referral
    union all select 'break_the_glass_citizens', citizen_id from let_in where kind = 'break_the_glass'
    union all select 'break_the_glass_undecided', r.id from let_in join referral r on r.citizen_id = let_in.citizen_id
              where let_in.kind = 'break_the_glass'
                and not exists (select from referral_status s where s.referral_id = r.id and s.status <> 'sent')
    -- A need opens only while the one who took it still leads that run.
    union all select 'leader_by_grant_referrals', let_in.referral_id
              from let_in join part on part.part = 'project_leader' and part.run_id = let_in.run_id
              where let_in.kind = 'leaders_need'
    union all select 'invited_sessions', session_id from let_in where kind = 'invited_meeting'
    union all select 'journal_reader_citizens', citizen_id from reads_journal
    union all select 'journal_reader_referrals', referral_id from reads_journal
    -- Journal entries opened one by one: to a successor, on the client's valid yes; to the named reader of a request.
    union all select 'opened_journal_entries', e.id
              from journal_handover h
                join consent c on c.authority_id = h.authority_id and c.id = h.consent_id
                  and c.referral_id = h.referral_id and c.period @> today
                join journal_entry e on e.enrolment_id = h.enrolment_id and e.recorded_by = h.from_account_id
              where h.to_account_id = viewer and h.to_organisation_id = house and h.handed_on <= today
                -- A yes to this successor's house, in the treating relation: a yes to another house is none to this one.
                and c.content_kind = 'journal' and c.to_organisation_id = house and c.to_relation = 'team_psychologist'
                and coalesce(c.to_account_id, viewer) = viewer
                and not exists (select from consent_withdrawal w where w.authority_id = c.authority_id and w.consent_id = c.id)
    -- Kept apart from what was handed over: over a journal rights never add up. What a psychologist owns herself, no
    -- house can name a reader for.
    union all select 'read_journal_entries', e.id
              from reads_journal j join journal_entry e on e.enrolment_id = j.enrolment_id
                and e.owner_organisation_id = j.owner_organisation_id and e.owner_account_id is null
    -- Released: covered by a sharing to people of the viewer's house in one relation.
    union all select 'released_' || s.content_kind || '_to_' || s.to_relation, s.referral_id
              from sharing s
              where s.to_organisation_id = house and s.to_account_id is null and app.stands(s, today)
    -- What goes to the caseworker outside the team goes to the one who handed the case over, too.
    union all select 'released_' || s.content_kind || '_to_former_caseworker', s.referral_id
              from handed_over join sharing s on s.referral_id = handed_over.referral_id
              where s.to_organisation_id = house and s.to_account_id is null
                and s.to_relation = 'responsible_outside_team' and app.stands(s, today)
  ) held group by held.list;
end
$$;

-- Whether a case that went over is still with the programme: until it is returned, or the course has ended.
create or replace function app.is_open(h caseload_handover, today date) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
    select h.handed_on <= today
      and not exists (select from caseload_return r where r.authority_id = h.authority_id and r.caseload_handover_id = h.id)
      and not exists (select from enrolment e where e.authority_id = h.authority_id and e.referral_id = h.referral_id
                      and e.ended_on < today)
  $$;

-- Whether a sharing opens anything on a day: it has happened, and the consent or the rule of law it rests on
-- is valid that day.
create or replace function app.stands(s sharing, today date) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
    select s.shared_on <= today and case when s.consent_id is null then s.legal_period @> today
      and not exists (select from sharing_end e where e.authority_id = s.authority_id and e.sharing_id = s.id)
      else exists (
      select from consent c
      where c.authority_id = s.authority_id and c.id = s.consent_id and c.period @> today
        -- A yes to one house's words alone opens nothing yet: no policy tells the houses' words apart.
        and c.from_organisation_id is null
        and not exists (select from consent_withdrawal w where w.authority_id = c.authority_id and w.consent_id = c.id)) end
  $$;

create or replace function app.work_out_own_record(viewer uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, public
  as $$ select set_config('app.held_citizen_citizens', coalesce((array_agg(citizen_id))::text, ''), true) from citizen_account where account_id = viewer $$;

-- A relative, a mentor, a doctor: the citizens who agreed to have the viewer around in this part, the meetings
-- she is invited to, and what was released to her by name.
create or replace function app.work_out_personal_part(viewer uuid, part_played text, today date, moment timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform set_config('app.held_' || held.list, array_agg(held.id)::text, true) from (
    with around as materialized (
      select n.citizen_id from network_person n
      where n.account_id = viewer and n.part = part_played and n.period @> today
        -- A mentor has promised silence first; until then there is nobody to be around.
        and (part_played <> 'volunteer_mentor' or exists (
          select from mentor_promise p
          where p.authority_id = n.authority_id and p.network_person_id = n.id and p.signed_on <= today))
        -- Whoever is along for named meetings is around until the last of them is over.
        and (not n.while_invited or exists (
          select from access_grant g
          where g.citizen_id = n.citizen_id and g.kind = 'invited_meeting' and g.to_account_id = viewer and g.to_organisation_id is null
            and g.starts_at <= moment and g.ends_at > moment
            and not exists (select from access_grant_end e where e.authority_id = g.authority_id and e.access_grant_id = g.id)))
    )
    select part_played || '_citizens' as list, citizen_id as id from around
    union all select 'around_citizens', citizen_id from around
    union all select 'invited_sessions', g.session_id
              from access_grant g join around on around.citizen_id = g.citizen_id
              where g.kind = 'invited_meeting' and g.to_account_id = viewer and g.to_organisation_id is null
                and g.starts_at <= moment and g.ends_at > moment
                and not exists (select from access_grant_end e where e.authority_id = g.authority_id and e.access_grant_id = g.id)
    union all select 'released_' || s.content_kind || '_to_' || s.to_relation, s.referral_id
              from sharing s join around on around.citizen_id = s.citizen_id
              where s.to_account_id = viewer and s.to_relation = part_played and app.stands(s, today)
  ) held group by held.list;
end
$$;

-- Whether a lent form can still be answered: its days are not over, nobody has closed or answered it, and the citizen has
-- taken no yes of this course back since it was lent.
create or replace function app.can_be_answered(l answer_link, today date) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
    select l.last_day >= today
      and not exists (select from answer_link_end e where e.authority_id = l.authority_id and e.answer_link_id = l.id)
      and not exists (select from wave_outcome o where o.authority_id = l.authority_id and o.enrolment_id = l.enrolment_id
                      and o.run_questionnaire_id = l.run_questionnaire_id and o.nth = l.nth and o.outcome = 'answered')
      and not exists (select from consent c
                        join consent_withdrawal w on w.authority_id = c.authority_id and w.consent_id = c.id
                      where c.authority_id = l.authority_id and c.referral_id = l.referral_id and w.recorded_at >= l.recorded_at)
  $$;

-- Whoever came by a link is the link: an account that stands to one form of one course, for as long as it is open.
create or replace function app.work_out_link(viewer uuid, today date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform set_config('app.held_link_holder_citizens', array[l.citizen_id]::text, true),
          set_config('app.held_link_holder_referrals', array[l.referral_id]::text, true),
          set_config('app.held_linked_askings', array[l.run_questionnaire_id]::text, true),
          set_config('app.linked_time', l.nth::text, true)
    from answer_link l where l.id = viewer and app.can_be_answered(l, today);
end
$$;

-- The row of the register that a workplace became part of, or its own.
create or replace function app.stands_as(place uuid) returns uuid
  language sql stable set search_path = pg_catalog, public as $$
    select coalesce(w.merged_into, w.id) from workplace w where w.id = place
  $$;

-- A workplace reads its agreement from the day a link was made until twelve weeks after the last day of the last agreement
-- that stands between the same citizen and the same workplace. One that was taken back holds nothing open.
create or replace function app.is_open_to_workplace(l placement_link, today date) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
    select not exists (select from placement_link_end e where e.authority_id = l.authority_id and e.placement_link_id = l.id)
      and exists (
        select from placement_agreement own
          join placement_agreement a on a.authority_id = own.authority_id and a.citizen_id = own.citizen_id
            and app.stands_as(a.workplace_id) = app.stands_as(own.workplace_id)
        where own.authority_id = l.authority_id and own.placement_id = l.placement_id
          and not own.taken_back and not exists (
            select from placement_agreement n where n.authority_id = own.authority_id and n.replaces = own.id)
          and not a.taken_back and not exists (
            select from placement_agreement n where n.authority_id = a.authority_id and n.replaces = a.id)
          and today < upper(a.period) + 84)
  $$;

-- Whoever came by a workplace's link is the link. It reads the versions the citizen has said yes to, and no other: nobody
-- hears more of somebody than they agreed to.
create or replace function app.work_out_placement_link(viewer uuid, today date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform set_config('app.held_company_by_link_citizens', array[l.citizen_id]::text, true),
          set_config('app.held_company_by_link_referrals', array[l.referral_id]::text, true),
          set_config('app.held_linked_placements', array[l.placement_id]::text, true),
          set_config('app.held_linked_agreements', array(
            select p.agreement_id from placement_acceptance p
            where p.authority_id = l.authority_id and p.placement_id = l.placement_id and p.party = 'citizen')::text, true)
    from placement_link l where l.id = viewer and app.is_open_to_workplace(l, today);
end
$$;

-- Where a mentor's own meeting belongs: the course that each of her citizens is in today, the newest where there are
-- two. The citizen's authority is its organiser, for a mentor acts for no house. Ids alone; a mentor reads no course.
create or replace function app.mentored_courses()
  returns table (authority_id uuid, citizen_id uuid, enrolment_id uuid, run_id uuid, referral_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
  as $$
    select distinct on (e.citizen_id) e.authority_id, e.citizen_id, e.id, e.run_id, e.referral_id
    from enrolment e
    where e.citizen_id = any (app.held('volunteer_mentor_citizens'))
      and e.starts_on <= app.today() and (e.ended_on is null or e.ended_on >= app.today())
    order by e.citizen_id, e.starts_on desc, e.id
  $$;

-- What is told in public, newest first: the words, and which run tells them. Whom it is about is in no answer of this door.
create or replace function app.public_stories() returns table (id uuid, run_name text, about text, title text, words text, published_on date)
  language sql stable security definer set search_path = pg_catalog, public
  as $$
    select s.id, r.name, s.about, s.title, s.words, s.published_on
    from story s join run r on r.id = s.run_id
    where s.state = 'published'
    order by s.published_on desc, s.id desc
    limit 100
  $$;

-- The runs whose open groups and cafés concern the viewer: those of courses under way whose team the viewer is on, or that
-- are the viewer's own, and those the viewer leads. Ids alone.
create or replace function app.runs_to_sign_up_in() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  as $$
    select app.held('project_leader_runs') || coalesce(array_agg(distinct e.run_id), '{}')
    from enrolment e
    where (e.ended_on is null or e.ended_on >= app.today())
      and (e.citizen_id = any (app.held('citizen_citizens'))
        or e.referral_id = any (app.held('responsible_on_team_referrals') || app.held('coordinator_referrals')
          || app.held('team_general_referrals') || app.held('team_psychologist_referrals')
          || app.held('team_occupational_therapist_referrals') || app.held('team_company_consultant_referrals')))
  $$;

-- Whether the viewer may change a session: whoever holds or planned it, and the run's leader in the organiser's house. The
-- same as its policy says; asked here, for what is seen of a session asks whether it is open.
create or replace function app.changes_session(of_session uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  as $$
    select exists (
      select from session s
      where s.id = of_session
        and (app.viewer() in (s.held_by, s.planned_by)
          or s.organisation_id = app.viewer_organisation() and s.run_id = any (app.held('project_leader_runs'))))
  $$;

-- Whether a session that is open to sign up to has a seat left, over all authorities: that, and never how many.
create or replace function app.has_seat(of_session uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  as $$
    select o.seats > (select count(*) from session_participant p where p.session_id = o.session_id and p.taken_off_on is null)
      and not exists (select from sign_up w where w.session_id = o.session_id and w.left_on is null and w.seated_at is null)
    from session_opening o
    where o.session_id = of_session and o.run_id = any (app.runs_to_sign_up_in())
  $$;

-- Which one on the list somebody is who waits; null for whoever does not, or whose waiting the viewer may not see – which
-- the caller's own reading of the row has told already.
create or replace function app.number_on_list(of_sign_up uuid) returns integer
  language sql stable security definer set search_path = pg_catalog, public
  as $$
    select count(*)::integer
    from sign_up mine join sign_up w on w.session_id = mine.session_id and w.recorded_at <= mine.recorded_at
      and w.left_on is null and w.seated_at is null
    where mine.id = of_sign_up and mine.left_on is null and mine.seated_at is null
      and mine.run_id = any (app.runs_to_sign_up_in())
    having count(*) > 0
  $$;

-- Whether a citizen waits for the viewer, who has yet to promise silence. That it is so, and never who.
create or replace function app.waits_for_promise() returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  as $$
    select exists (
      select from network_person n
      where n.account_id = app.viewer() and n.part = 'volunteer_mentor' and app.viewer_part() = 'volunteer_mentor'
        and n.period @> app.today()
        and not exists (select from mentor_promise p where p.authority_id = n.authority_id and p.network_person_id = n.id))
  $$;

-- An employee's lists, kept from an earlier look or worked out now. A list is used only if no change has become visible
-- since it was worked out: each transaction that changes a table the lists are worked out from leaves its number
-- (app.tell_of_change), and a number that is visible now and was not visible then makes the list worth nothing. It is
-- used on its day alone, and not beyond the moment at which something the viewer was let into begins or ends.
create or replace function app.take_relations(acting_in uuid, viewer uuid, house uuid, today date, moment timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  seen pg_snapshot;
  names text[];
  lists text[];
begin
  select k.names, k.lists into names, lists from kept.relations k
    where k.employment_id = acting_in and k.account_id = viewer and k.organisation_id = house and k.day = today
      and k.holds_from <= moment and k.holds_until > moment
      -- ambient time: changes are known for a day, so what was made longer ago than half of one is not used
      and k.made_at > clock_timestamp() - interval '12 hours'
      and not exists (select from kept.changes c where c.changed_by >= pg_snapshot_xmin(k.made_from)
                      and not pg_visible_in_snapshot(c.changed_by, k.made_from));
  if not found then
    -- Taken before the lists are: what is committed in between counts as not seen.
    seen := pg_current_snapshot();
    select coalesce(array_agg('app.held_' || w.list), '{}'), coalesce(array_agg(w.ids), '{}') into names, lists
      from app.work_out_relations(viewer, house, today, moment) w;
    -- A transaction that has written already may write more under the same number: it keeps nothing.
    if pg_current_xact_id_if_assigned() is null and current_setting('transaction_read_only') = 'off'
       and pg_try_advisory_xact_lock(7036355, hashtext(acting_in::text)) then
      perform app.keep_relations(acting_in, viewer, house, today, moment, seen, names, lists);
    end if;
  end if;
  perform set_config(held.name, held.ids, true) from unnest(names, lists) as held (name, ids);
end
$$;

create or replace function app.keep_relations(acting_in uuid, viewer uuid, house uuid, today date, moment timestamptz,
                                              seen pg_snapshot, held_names text[], held_lists text[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  -- ambient time: what is kept is forgotten by the real clock
  made timestamptz := clock_timestamp();
begin
  insert into kept.relations as k (employment_id, account_id, organisation_id, day, holds_from, holds_until, made_from, made_at, names, lists)
    select acting_in, viewer, house, today, moment,
           coalesce((select min(edge) from access_grant g cross join lateral (values (g.starts_at), (g.ends_at)) as e (edge)
                     where g.to_account_id = viewer and edge > moment), 'infinity'),
           seen, made, held_names, held_lists
    on conflict (employment_id) do update set account_id = excluded.account_id, organisation_id = excluded.organisation_id,
      day = excluded.day, holds_from = excluded.holds_from, holds_until = excluded.holds_until,
      made_from = excluded.made_from, made_at = excluded.made_at, names = excluded.names, lists = excluded.lists;
  if pg_try_advisory_xact_lock(7036356) then
    delete from kept.changes where changed_at < made - interval '1 day';
  end if;
end
$$;

-- Leaves the number of a transaction that changes something the lists are worked out from.
create or replace function app.tell_of_change() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  insert into kept.changes (changed_by) values (pg_current_xact_id()) on conflict do nothing;
  return null;
end
$$;

-- Works the lists out again, when a command has given the viewer something new to stand to.
create or replace function app.refresh_relations() returns void
  language plpgsql volatile set search_path = pg_catalog, public as $$
begin
  if app.viewer_employment() is not null then
    perform set_config('app.held_' || held.list, held.ids, true)
      from app.work_out_relations(app.viewer(), app.viewer_organisation(), app.today(), app.moment()) held;
  elsif app.viewer_part() = 'link_holder' then
    perform app.work_out_link(app.viewer(), app.today());
  elsif app.viewer_part() = 'company_by_link' then
    perform app.work_out_placement_link(app.viewer(), app.today());
  elsif app.viewer_part() is not null then
    perform app.work_out_personal_part(app.viewer(), app.viewer_part(), app.today(), app.moment());
  else
    perform app.work_out_own_record(app.viewer());
  end if;
end
$$;

-- Ties the transaction to a viewer whose employment was looked at already. There is no default viewer, no default day,
-- and nobody becomes somebody else half-way. An account acts in an employment, in a personal part, or (with neither) as
-- the citizen it belongs to.
create or replace function app.begin_visit(account uuid, acting_in uuid, house uuid, part_played text, on_date date, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  said text;
begin
  if app.viewer() is not null then raise exception 'a viewer has entered already' using errcode = '42501'; end if;
  if account is null or on_date is null or at is null then
    raise exception 'viewer, today and the moment are required' using errcode = '42501';
  end if;
  said := set_config('app.viewer', account::text, true)
    || set_config('app.viewer_employment', coalesce(acting_in::text, ''), true)
    || set_config('app.viewer_organisation', coalesce(house::text, ''), true)
    || set_config('app.viewer_part', coalesce(part_played, ''), true)
    || set_config('app.today', on_date::text, true)
    || set_config('app.moment', at::text, true);
  if acting_in is null then
    perform app.refresh_relations();
  else
    perform app.take_relations(acting_in, account, house, on_date, at);
  end if;
end
$$;

-- Only through the two doors below, which have asked whether the viewer works there.
revoke execute on function app.begin_visit(uuid, uuid, uuid, text, date, timestamptz),
  app.take_relations(uuid, uuid, uuid, date, timestamptz),
  app.keep_relations(uuid, uuid, uuid, date, timestamptz, pg_snapshot, text[], text[]) from public;

-- Every transaction that touches people and comes from no browser begins here.
create or replace function app.enter(account uuid, acting_in uuid, part_played text, on_date date, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  house uuid;
begin
  if acting_in is not null and account is not null and on_date is not null then
    if part_played is not null then raise exception 'one part at a time' using errcode = '42501'; end if;
    select e.organisation_id into house from employment e
      where e.id = acting_in and e.account_id = account and e.period @> on_date;
    if not found then raise exception 'not employed there today' using errcode = '42501'; end if;
  end if;
  perform app.begin_visit(account, acting_in, house, part_played, on_date, at);
end
$$;

-- Begins a request's transaction from the browser's token: who it is, as what, on which day (a demo may have
-- travelled), and what the frame of the page needs. No row when the token is unknown or has lapsed, or when the
-- employment has ended since the sign-in, which is then worth nothing any more.
create or replace function app.enter_by_sign_in(token bytea, calendar_day date, at timestamptz)
  returns table (account_id uuid, employment_id uuid, personal_part text, organisation_id uuid, language text, today date,
                 demo boolean, shown_name text, title_da text, title_en text, organisation_name text, occupation text,
                 led_runs uuid[], sits_in_intake boolean, operator_parts text[], own_citizens uuid[])
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare
  days integer;
  said text;
begin
  select s.account_id, s.employment_id, s.personal_part, e.organisation_id, a.language, calendar_day + i.travel_days,
         i.kind = 'demo', e.staff_name, e.title_da, e.title_en, o.name, e.occupation, i.travel_days
    into account_id, employment_id, personal_part, organisation_id, language, today,
         demo, shown_name, title_da, title_en, organisation_name, occupation, days
    from sign_in s cross join installation i
      join account a on a.id = s.account_id
      left join employment e on e.id = s.employment_id and e.account_id = s.account_id
        and e.period @> calendar_day + i.travel_days
      left join organisation o on o.id = e.organisation_id
    where s.token_hash = token
      -- ambient time: a sign-in lapses by the real clock, also where a demo has travelled
      and s.expires_at > clock_timestamp();
  if not found or employment_id is not null and organisation_id is null then return; end if;
  said := set_config('app.travel_days', days::text, true);
  perform app.begin_visit(account_id, employment_id, organisation_id, personal_part, today, at + days * interval '1 day');
  if personal_part = 'link_holder' then
    select n.call_name into shown_name from citizen_call_name n
      -- A form for a mentor, a company or a school is answered by somebody else, who has no name here.
      where n.citizen_id = any (app.held('link_holder_citizens')) and exists (
        select from answer_link l join run_questionnaire q on q.id = l.run_questionnaire_id
        where l.id = app.viewer() and q.side = 'citizen') limit 1;
  elsif personal_part is not null then
    select n.shown_name into shown_name from network_person n
      where n.account_id = enter_by_sign_in.account_id and n.part = enter_by_sign_in.personal_part
        and n.period @> enter_by_sign_in.today limit 1;
  elsif employment_id is null then
    select n.call_name into shown_name from citizen_call_name n
      where n.citizen_id = any (app.held('citizen_citizens')) limit 1;
  end if;
  led_runs := app.held('project_leader_runs');
  sits_in_intake := app.held('intake_member_runs') is not null;
  operator_parts := case when app.holds_part('administrator') then array['administrator'] else '{}' end
    || case when app.holds_part('programme_publisher') then array['programme_publisher'] else '{}' end;
  own_citizens := app.held(coalesce(personal_part, 'citizen') || '_citizens');
  return next;
end
$$;

-- Logs one reading by whoever entered: a row for the request, and one for each person it showed, with how they came to
-- be shown, what the viewer stood to them and whether the record was restricted. The relations are given for the one
-- record that a page is about and worked out for lists. That each person exists is asked here, once for all of them.
create or replace function app.log_reading(reading uuid, asked_for text, authorities uuid[], citizens uuid[], ways text[], standing text[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  written integer;
begin
  insert into read_log (id, happened_on, account_id, employment_id, action)
    values (reading, app.today(), app.viewer(), app.viewer_employment(), asked_for);
  if standing is not null then
    insert into read_log_person (read_log_id, authority_id, citizen_id, how, acting_as, restricted)
      select reading, c.authority_id, c.id, p.how, standing, app.is_restricted(c.id)
      from unnest(authorities, citizens, ways) as p (authority, citizen, how)
        join citizen c on c.authority_id = p.authority and c.id = p.citizen;
  else
    insert into read_log_person (read_log_id, authority_id, citizen_id, how, acting_as, restricted)
      select reading, s.authority, s.citizen, p.how, s.acting_as, s.restricted
      from unnest(authorities, citizens, ways) as p (authority, citizen, how)
        join app.standing_to(citizens) s on s.authority = p.authority and s.citizen = p.citizen;
  end if;
  get diagnostics written = row_count;
  if written <> cardinality(citizens) then raise exception 'nobody there to log' using errcode = '23503'; end if;
end
$$;

-- The notes that a citizen's request for the file still waits for: which house's, and of which kind; never a word of
-- them. For the citizen, for those who answer, and for the leader who names a journal's reader. A note counts when it
-- was there at the asking, is not shared with the citizen anyway, and was not given earlier.
create or replace function app.passages_left(citizens uuid[])
  returns table (file_request_id uuid, citizen_id uuid, passage_kind text, organisation_id uuid, enrolment_id uuid,
                 referral_id uuid, run_id uuid, owner_account_id uuid, has_answerer boolean)
  language sql stable security definer set search_path = pg_catalog, public as $$
  with request as (
    select f.* from file_request f
    where f.citizen_id = any (citizens) and (
      f.authority_id = any (app.held('caseload_leader_authorities'))
      or f.citizen_id = any (app.held('citizen_citizens') || app.held('responsible_on_team_citizens')
        || app.held('responsible_outside_team_citizens') || app.held('team_general_citizens')
        || app.held('team_psychologist_citizens') || app.held('team_occupational_therapist_citizens')
        || app.held('team_company_consultant_citizens') || app.held('journal_reader_citizens')))
  ), note as (
    select n.id, n.authority_id, n.citizen_id, n.recorded_at, 'shared_note' as kind, n.author_organisation_id as house,
           n.enrolment_id, null::uuid as author, null::uuid as owner
    from shared_note n where n.citizen_id = any (citizens) and n.audience <> 'team_and_citizen'
    union all
    select n.id, n.authority_id, n.citizen_id, n.recorded_at, 'organisation_note', n.author_organisation_id, null, null, null
    from organisation_note n where n.citizen_id = any (citizens)
    union all
    select e.id, e.authority_id, e.citizen_id, e.recorded_at, 'journal_entry', e.owner_organisation_id, e.enrolment_id,
           e.recorded_by, e.owner_account_id
    from journal_entry e where e.citizen_id = any (citizens)
    union all
    select w.id, w.authority_id, w.citizen_id, w.recorded_at, 'worry', w.authority_id, w.enrolment_id, null, null
    from worry w where w.citizen_id = any (citizens)
  )
  select r.id, r.citizen_id, note.kind, note.house, course.id, course.referral_id, course.run_id, note.owner,
         bool_or(case note.kind when 'shared_note' then true when 'worry' then true when 'organisation_note' then
           exists (select from team_member m where m.citizen_id = r.citizen_id and m.organisation_id = note.house
                   and m.period @> app.today())
           or exists (select from responsible_caseworker c where c.citizen_id = r.citizen_id
                      and c.authority_id = note.house and c.period @> app.today())
         else
           exists (select from team_member m where m.enrolment_id = note.enrolment_id and m.account_id = note.author
                   and m.access_row = 'team_psychologist' and m.period @> app.today())
           or note.owner is null and exists (select from journal_reader j where j.enrolment_id = note.enrolment_id
                   and j.owner_organisation_id = note.house and j.period @> app.today()) end)
  from request r join note on note.authority_id = r.authority_id and note.citizen_id = r.citizen_id
    and note.recorded_at <= r.recorded_at
    left join enrolment course on course.authority_id = note.authority_id and course.id = note.enrolment_id
  where not exists (
    select from file_answer a join file_request f on f.authority_id = a.authority_id and f.id = a.file_request_id
    where a.citizen_id = r.citizen_id and (f.id = r.id or a.how <> 'held_back' and f.recorded_at < r.recorded_at)
      and note.id in (a.shared_note_id, a.organisation_note_id, a.journal_entry_id, a.worry_id))
  group by r.id, r.citizen_id, note.kind, note.house, course.id, course.referral_id, course.run_id, note.owner
$$;

set local role fodfaeste_registry;

-- One at a time at a session, until the transaction ends: the same turn that the product takes before it writes one.
create or replace function app.take_seat_turn(of_session uuid) returns void
  language sql volatile set search_path = pg_catalog, public
  as $$ select pg_advisory_xact_lock(hashtextextended('session ' || of_session, 0)) $$;

-- Gives the seats that are free to those who wait, in the order in which they signed up. Nobody gets a seat at what was
-- called off or is over, or in a course that has ended. A place is recorded in the name of whoever signed the citizen up:
-- whose leaving made room for it is nobody's to know.
create or replace function app.give_seats(of_session uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  free integer;
  next record;
begin
  perform app.take_seat_turn(of_session);
  loop
    select o.seats - (select count(*) from session_participant p where p.session_id = of_session and p.taken_off_on is null)
      into free
      from session_opening o join session s on s.id = o.session_id
      where o.session_id = of_session and s.cancelled_on is null and s.held_on >= app.today();
    exit when free is null or free <= 0;
    select w.* into next from sign_up w
      join enrolment e on e.authority_id = w.authority_id and e.id = w.enrolment_id
        and (e.ended_on is null or e.ended_on >= w.held_on)
      where w.session_id = of_session and w.left_on is null and w.seated_at is null
      order by w.recorded_at limit 1;
    exit when not found;
    update sign_up set seated_at = greatest(app.recorded_time(), next.recorded_at)
      where authority_id = next.authority_id and id = next.id;
    insert into session_participant (authority_id, id, session_id, session_kind, held_by, held_on, enrolment_id, citizen_id,
                                     run_id, referral_id, recorded_by)
      values (next.authority_id, gen_random_uuid(), next.session_id, next.session_kind, next.held_by, next.held_on,
              next.enrolment_id, next.citizen_id, next.run_id, next.referral_id, next.recorded_by)
      on conflict (authority_id, session_id, enrolment_id) do update set taken_off_on = null;
  end loop;
end
$$;

-- Whoever signs up stands behind everybody who signed up before, also where two press at once.
create or replace function app.stand_in_line() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.take_seat_turn(new.session_id);
  new.recorded_at := greatest(app.recorded_time(), (
    select max(w.recorded_at) + interval '1 microsecond' from sign_up w where w.session_id = new.session_id));
  new.seated_at := null;
  new.left_on := null;
  new.waited := not exists (
    select from session_opening o
    where o.session_id = new.session_id and o.seats > (
      select count(*) from session_participant p where p.session_id = o.session_id and p.taken_off_on is null));
  return new;
end
$$;

create or replace function app.follow_sign_up() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from session s where s.id = new.session_id and (s.cancelled_on is not null or s.held_on < app.today())) then
    raise exception 'nobody signs up to what is over or called off' using errcode = '23514';
  end if;
  perform app.give_seats(new.session_id);
  return null;
end
$$;

create or replace function app.follow_seats() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.give_seats(new.session_id);
  return null;
end
$$;

-- Whoever leaves gives up the seat, if there was one, and the next gets it.
create or replace function app.follow_leaving() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.take_seat_turn(new.session_id);
  update session_participant set taken_off_on = new.left_on
    where authority_id = new.authority_id and session_id = new.session_id and enrolment_id = new.enrolment_id
      and taken_off_on is null and new.seated_at is not null;
  perform app.give_seats(new.session_id);
  return null;
end
$$;

-- The seats of what is open are never more than there are, whoever puts somebody on one.
create or replace function app.keep_seats() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from session_opening o where o.session_id = new.session_id) then return null; end if;
  perform app.take_seat_turn(new.session_id);
  if (select o.seats < (select count(*) from session_participant p
                        where p.session_id = o.session_id and p.taken_off_on is null)
      from session_opening o where o.session_id = new.session_id) then
    raise exception 'there is no seat left' using errcode = '23514', constraint = 'no_more_than_there_are_seats';
  end if;
  return null;
end
$$;

-- Whoever is taken off by the team has left the list too, and the seat is the next one's.
create or replace function app.follow_taking_off() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update sign_up set left_on = new.taken_off_on
    where authority_id = new.authority_id and session_id = new.session_id and enrolment_id = new.enrolment_id
      and left_on is null;
  perform app.give_seats(new.session_id);
  return null;
end
$$;

-- A citizen's yes lets a story go on, and a no takes it down at once, out of every list and feed, with all its words.
create or replace function app.follow_story_answer() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.says = 'no' then
    perform app.empty_story(new.story_id);
  else
    update story set state = 'read_by_citizen', agreed_to = new.version
      where id = new.story_id and state = 'draft' and version = new.version and identifiers = 0;
    if not found then raise exception 'these words are not there to say yes to' using errcode = '23514'; end if;
  end if;
  return null;
end
$$;

-- Of what is withdrawn no word is kept.
create or replace function app.empty_story(of_story uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, public
  as $$
    update story set state = 'withdrawn', title = null, words = null, traits = '{}', agreed_to = null, approved_by = null,
                     published_on = null
    where id = of_story and state <> 'withdrawn'
  $$;

-- What waits for whoever is named to approve, and what they let out: words alone, and never whom they are about.
create or replace function app.stories_to_approve()
  returns table (id uuid, run_id uuid, run_name text, about text, title text, words text, version integer, state text,
                 traits jsonb, agreed_to integer, identifiers integer, written_by uuid, published_on date)
  language sql stable security definer set search_path = pg_catalog, public
  as $$
    select s.id, s.run_id, r.name, s.about, s.title, s.words, s.version, s.state, s.traits, s.agreed_to, s.identifiers,
           s.written_by, s.published_on
    from story s join run r on r.id = s.run_id
    where s.run_id = any (app.held('story_approver_runs'))
      and (s.state in ('read_by_citizen', 'published') or s.about = 'nobody' and s.state = 'draft')
    order by s.state = 'published', s.recorded_at desc, s.id
  $$;

-- Lets a story out, in the words that were read: by whoever is named for it, and never by whoever wrote them.
create or replace function app.tell_story(of_story uuid, of_version integer) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update story set state = 'published', approved_by = app.viewer(), published_on = app.today()
    where id = of_story and version = of_version and identifiers = 0 and written_by <> app.viewer()
      and run_id = any (app.held('story_approver_runs'))
      and state = (case about when 'nobody' then 'draft' else 'read_by_citizen' end);
  return found;
end
$$;

-- Takes a story down: by whoever approves in its run, or leads it.
create or replace function app.take_story_down(of_story uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from story s where s.id = of_story and s.state <> 'withdrawn'
                   and s.run_id = any (app.held('story_approver_runs') || app.held('project_leader_runs'))) then
    return false;
  end if;
  perform app.empty_story(of_story);
  return true;
end
$$;

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

-- The door through which a run begins: whoever is named to publish definitions sets it up and names who leads it,
-- never themself. Leading opens people, so nobody else can name a leader here, and not of a run that has begun. Null
-- when nobody else works there today under that employment.
create or replace function app.begin_run(new_run uuid, version uuid, called text, new_appointment uuid, leader uuid) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  led_by record;
begin
  if not app.holds_part('programme_publisher') then
    raise exception 'only a programme publisher begins runs' using errcode = '42501';
  end if;
  select e.account_id, e.organisation_id into led_by
    from employment e where e.id = leader and e.period @> app.today() and e.account_id <> app.viewer();
  if not found then return null; end if;
  insert into run (id, programme_version_id, name) values (new_run, version, called);
  insert into appointment (id, account_id, organisation_id, part, run_id, period)
    values (new_appointment, led_by.account_id, led_by.organisation_id, 'project_leader', new_run, daterange(app.today(), null));
  return new_run;
end
$$;

-- Whether a house has one of some parts in a run today.
create or replace function app.is_party(asked_run uuid, house uuid, parts text[]) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
    select exists (select from run_party p where p.run_id = asked_run and p.organisation_id = house
                   and p.part = any (parts) and p.period @> app.today())
  $$;

-- Who may name somebody for a run, and end it: whoever leads the run; and the administrator of a house, for the
-- referrals of her own house, and for who leads what her house organises.
create or replace function app.may_name_for_run(asked_run uuid, asked_part text, asked_authority uuid) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
    select coalesce(asked_run = any (app.held('project_leader_runs')), false)
      or (app.holds_part('administrator') and case asked_part
        when 'intake_member' then asked_authority = app.viewer_organisation()
        when 'importer' then asked_authority = app.viewer_organisation()
        when 'project_leader' then app.is_party(asked_run, app.viewer_organisation(), array['organiser'])
        else false end)
  $$;

-- The door through which somebody is named for a run that has begun: from today or later, somebody else than the one
-- who names, at work today in a house that brings people to it. False when that is not so, or she is named already;
-- the same appointment twice is once.
create or replace function app.name_for_run(new_appointment uuid, named_run uuid, named_part text, of_authority uuid,
    work uuid, first_day date, last_day date) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  named record;
  days daterange := daterange(first_day, last_day, '[]');
begin
  if not app.may_name_for_run(named_run, named_part, of_authority) then
    raise exception 'only who leads a run, or administers a house in it, names somebody for it' using errcode = '42501';
  end if;
  if first_day is null or first_day < app.today() then
    raise exception 'nobody is named for days that have gone' using errcode = '23514';
  end if;
  if exists (select from appointment a where a.id = new_appointment and a.run_id = named_run) then return true; end if;
  select e.account_id, e.organisation_id into named
    from employment e where e.id = work and e.period @> app.today() and e.account_id <> app.viewer()
      and app.is_party(named_run, e.organisation_id, array['organiser', 'authority', 'lends_staff', 'region']);
  if not found then return false; end if;
  if of_authority is not null and not app.is_party(named_run, of_authority, array['authority']) then return false; end if;
  if exists (select from appointment a where a.run_id = named_run and a.part = named_part and a.account_id = named.account_id
             and a.organisation_id = named.organisation_id and a.authority_id is not distinct from of_authority
             and a.period && days) then return false; end if;
  insert into appointment (id, account_id, organisation_id, part, run_id, authority_id, period)
    values (new_appointment, named.account_id, named.organisation_id, named_part, named_run, of_authority, days);
  return true;
end
$$;

-- The door through which an appointment for a run gets its last day; yesterday is at once. It is only made shorter, and
-- a run never stands without somebody who leads it the day after.
create or replace function app.end_naming(asked_appointment uuid, last_day date) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  ending record;
begin
  select a.run_id, a.part, a.authority_id, a.period into ending from appointment a where a.id = asked_appointment for update;
  if not found or not app.may_name_for_run(ending.run_id, ending.part, ending.authority_id) then
    raise exception 'only who may name somebody for a run may end it' using errcode = '42501';
  end if;
  if last_day is null or last_day < app.today() - 1 or upper(ending.period) <= last_day then return false; end if;
  if ending.part = 'project_leader' and not exists (
    select from appointment a where a.run_id = ending.run_id and a.part = 'project_leader' and a.id <> asked_appointment
      and a.period @> greatest(last_day + 1, app.today())) then return false; end if;
  update appointment set period = period * daterange(null, last_day + 1) where id = asked_appointment;
  return true;
end
$$;

-- Whether the viewer reads lists in for an authority of a run today.
create or replace function app.imports_for(asked_run uuid, asked_authority uuid) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
    select exists (select from appointment a where a.part = 'importer' and a.run_id = asked_run
                   and a.authority_id = asked_authority and a.account_id = app.viewer()
                   and a.organisation_id = app.viewer_organisation() and a.period @> app.today())
  $$;

-- Whether a fact stands in the ledger word for word, or ever stood there: what was put right since is not read in again.
create or replace function app.has_fact(authority uuid, citizen uuid, fact jsonb) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
    select case fact ->> 'table'
      when 'work_fact' then exists (
        select from work_fact f where f.authority_id = authority and f.citizen_id = citizen
          and f.fact_kind = fact ->> 'kind' and lower(f.period) = (fact ->> 'from')::date
          and upper(f.period) is not distinct from (fact ->> 'to')::date + 1
          and f.code_id is not distinct from (fact ->> 'code')::uuid
          and f.hours_a_week is not distinct from (fact ->> 'hours')::numeric
          and f.employer is not distinct from fact ->> 'place'
          and f.extent is not distinct from fact ->> 'extent'
          and f.returned_to is not distinct from fact ->> 'returned_to' and f.source = fact ->> 'source')
      when 'benefit_fact' then exists (
        select from benefit_fact f where f.authority_id = authority and f.citizen_id = citizen
          and f.fact_kind = fact ->> 'kind' and lower(f.period) = (fact ->> 'from')::date
          and upper(f.period) is not distinct from (fact ->> 'to')::date + 1
          and f.code_id is not distinct from (fact ->> 'code')::uuid
          and f.decided_for is not distinct from fact ->> 'decided_for' and f.source = fact ->> 'source')
      else exists (
        select from other_fact f where f.authority_id = authority and f.citizen_id = citizen
          and f.fact_kind = fact ->> 'kind' and lower(f.period) = (fact ->> 'from')::date
          and upper(f.period) is not distinct from (fact ->> 'to')::date + 1
          and f.place is not distinct from fact ->> 'place'
          and f.no_longer is not distinct from fact ->> 'no_longer' and f.source = fact ->> 'source') end
  $$;

-- The record of the authority's own that a course of a list is about: by its id, or by the number's hash. Other
-- authorities are never asked.
create or replace function app.citizen_of_list(authority uuid, course jsonb) returns uuid
  language sql stable set search_path = pg_catalog, public as $$
    select coalesce(
      (select c.citizen_id from citizen_identity c where c.authority_id = authority and c.citizen_id = (course ->> 'record')::uuid),
      (select c.citizen_id from citizen_identity c where c.authority_id = authority
         and c.cpr_hash = decode(course ->> 'cpr_hash', 'hex')))
  $$;

-- What of a list is there already: course by course the record it is about, whether the course and its ending are there,
-- and the facts that are. For whoever reads lists in there; whom it finds she has searched for, and the log tells so.
create or replace function app.look_up_list(of_run uuid, authority uuid, courses jsonb)
  returns table (at integer, citizen uuid, has_course boolean, has_ending boolean, facts boolean[])
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not app.imports_for(of_run, authority) then
    raise exception 'only who is named for it reads lists in' using errcode = '42501';
  end if;
  return query
    select listed.number::integer - 1, found.citizen, coalesce(enrolled.id is not null, false),
           coalesce(enrolled.is_closed, false),
           array(select found.citizen is not null and app.has_fact(authority, found.citizen, told.fact)
                 from jsonb_array_elements(listed.course -> 'facts') with ordinality told (fact, number) order by told.number)
    from jsonb_array_elements(courses) with ordinality listed (course, number)
      cross join lateral (select app.citizen_of_list(authority, listed.course) as citizen) found
      left join lateral (
        select e.id, exists (select from closing c where c.authority_id = e.authority_id and c.enrolment_id = e.id
                             and app.still_stands(c)) as is_closed
        from enrolment e where e.authority_id = authority and e.citizen_id = found.citizen and e.run_id = of_run
          and e.starts_on = (listed.course ->> 'starts_on')::date limit 1) enrolled on true;
end
$$;

-- Whether a list is being read in by whoever asks: named for it, and nobody has finished it.
create or replace function app.is_filling(filled uuid, of_run uuid, authority uuid) returns void
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from import i where i.id = filled and i.run_id = of_run and i.authority_id = authority
                   and i.recorded_by = app.viewer())
     or not app.imports_for(of_run, authority) then
    raise exception 'only who is named for it reads lists in' using errcode = '42501';
  end if;
  if exists (select from import_result r where r.import_id = filled) then
    raise exception 'this list was read in already' using errcode = '23514';
  end if;
end
$$;

-- The door through which a list is read in, a part of it at a time: all parts in one transaction, or nothing. What is
-- there already is left as it is, so the same list twice changes nothing. Whoever reads it in stands to nobody by it.
-- Each table is written in one statement, so that what follows a row is done once a part, and not once a row.
create or replace function app.fill_import(filled uuid, courses jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  list record;
begin
  select i.authority_id as authority, i.run_id as run into list from import i where i.id = filled;
  perform app.is_filling(filled, list.run, list.authority);

  -- Somebody who stands in the list twice is one person.
  with begun as materialized (
    select gen_random_uuid() as id, first.course from (
      select distinct on (told.course ->> 'cpr_hash') told.course
      from jsonb_array_elements(courses) with ordinality told (course, number)
      where app.citizen_of_list(list.authority, told.course) is null
      order by told.course ->> 'cpr_hash', told.number) first
  ), citizens as (
    insert into citizen (authority_id, id) select list.authority, id from begun
  ), identities as (
    insert into citizen_identity (authority_id, citizen_id, full_name, cpr_encrypted, cpr_hash, born_on)
      select list.authority, id, course ->> 'full_name', decode(course ->> 'cpr_encrypted', 'hex'),
             decode(course ->> 'cpr_hash', 'hex'), (course ->> 'born_on')::date from begun
  ), call_names as (
    insert into citizen_call_name (authority_id, citizen_id, call_name)
      select list.authority, id, course ->> 'call_name' from begun
  )
  insert into import_row (authority_id, import_id, record_table, record_id)
    select list.authority, filled, 'citizen', id from begun;

  with begun as materialized (
    select gen_random_uuid() as way, gen_random_uuid() as enrolled, first.* from (
      select distinct on (found.citizen, told.course ->> 'starts_on') found.citizen, (told.course ->> 'version')::uuid as version,
             (told.course ->> 'referred_on')::date as referred_on, (told.course ->> 'accepted_on')::date as accepted_on,
             (told.course ->> 'starts_on')::date as starts_on
      from jsonb_array_elements(courses) with ordinality told (course, number)
        cross join lateral (select app.citizen_of_list(list.authority, told.course) as citizen) found
      where not exists (
        select from enrolment e where e.authority_id = list.authority and e.citizen_id = found.citizen
          and e.run_id = list.run and e.starts_on = (told.course ->> 'starts_on')::date)
      order by found.citizen, told.course ->> 'starts_on', told.number) first
  ), referrals as (
    insert into referral (authority_id, id, citizen_id, run_id, programme_version_id, referrer_account_id,
                          referrer_organisation_id, reason, sent_on)
      select list.authority, way, citizen, list.run, version, null, list.authority, '', referred_on from begun
  ), statuses as (
    insert into referral_status (authority_id, id, referral_id, citizen_id, run_id, status, status_on, recorded_by)
      select list.authority, gen_random_uuid(), way, citizen, list.run, each.status, each.status_on, app.viewer()
      from begun cross join lateral (values ('sent', referred_on), ('accepted', accepted_on)) each (status, status_on)
  ), enrolments as (
    insert into enrolment (authority_id, id, citizen_id, run_id, referral_id, programme_version_id, starts_on)
      select list.authority, enrolled, citizen, list.run, way, version, starts_on from begun
  )
  insert into import_row (authority_id, import_id, record_table, record_id)
    select list.authority, filled, made.kind, made.id
    from begun cross join lateral (values ('referral', way), ('enrolment', enrolled)) made (kind, id);

  with ended as materialized (
    select gen_random_uuid() as id, first.* from (
      select distinct on (e.id) e.id as enrolled, e.citizen_id, e.referral_id, told.course
      from jsonb_array_elements(courses) with ordinality told (course, number)
        join enrolment e on e.authority_id = list.authority and e.run_id = list.run
          and e.citizen_id = app.citizen_of_list(list.authority, told.course)
          and e.starts_on = (told.course ->> 'starts_on')::date
      where told.course ->> 'ending' is not null and not exists (
        select from closing c where c.authority_id = list.authority and c.enrolment_id = e.id and app.still_stands(c))
      order by e.id, told.number) first
  ), closings as (
    insert into closing (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, ending, ended_on, closed_on,
                         recommendation, recorded_by)
      select list.authority, id, enrolled, citizen_id, list.run, referral_id, course ->> 'ending',
             (course ->> 'ended_on')::date, app.today(), course ->> 'recommendation', app.viewer() from ended
  )
  insert into import_row (authority_id, import_id, record_table, record_id)
    select list.authority, filled, 'closing', id from ended;

  with found as materialized (
    select gen_random_uuid() as id, first.citizen, first.fact,
           daterange((first.fact ->> 'from')::date, (first.fact ->> 'to')::date, '[]') as days
    from (
      select distinct app.citizen_of_list(list.authority, told.course) as citizen, each.fact
      from jsonb_array_elements(courses) told (course)
        cross join lateral jsonb_array_elements(told.course -> 'facts') each (fact)) first
    where not app.has_fact(list.authority, first.citizen, first.fact)
  ), of_work as (
    insert into work_fact (authority_id, id, citizen_id, fact_kind, code_id, period, hours_a_week, employer, extent,
                           returned_to, source, recorded_by)
      select list.authority, id, citizen, fact ->> 'kind', (fact ->> 'code')::uuid, days, (fact ->> 'hours')::numeric,
             fact ->> 'place', fact ->> 'extent', fact ->> 'returned_to', fact ->> 'source', app.viewer()
      from found where fact ->> 'table' = 'work_fact'
  ), of_benefits as (
    insert into benefit_fact (authority_id, id, citizen_id, fact_kind, code_id, period, decided_for, source, recorded_by)
      select list.authority, id, citizen, fact ->> 'kind', (fact ->> 'code')::uuid, days, fact ->> 'decided_for',
             fact ->> 'source', app.viewer()
      from found where fact ->> 'table' = 'benefit_fact'
  ), of_others as (
    insert into other_fact (authority_id, id, citizen_id, fact_kind, place, period, no_longer, source, recorded_by)
      select list.authority, id, citizen, fact ->> 'kind', fact ->> 'place', days, fact ->> 'no_longer',
             fact ->> 'source', app.viewer()
      from found where fact ->> 'table' = 'other_fact'
  )
  insert into import_row (authority_id, import_id, record_table, record_id)
    select list.authority, filled, fact ->> 'table', id from found;
end
$$;

-- Whose courses of a run a file of answers is about, person by person: nothing where the authority knows nobody by that
-- number or id who has a course here. For whoever reads lists in there; whom it finds she has searched for.
create or replace function app.look_up_people(of_run uuid, authority uuid, people jsonb)
  returns table (at integer, citizen uuid, enrolment uuid, version uuid, starts_on date, ended_on date, changes json)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not app.imports_for(of_run, authority) then
    raise exception 'only who is named for it reads lists in' using errcode = '42501';
  end if;
  return query
    select told.number::integer - 1, e.citizen_id, e.id, e.programme_version_id, e.starts_on, e.ended_on,
           app.changes_of(e.authority_id, e.id)
    from jsonb_array_elements(people) with ordinality told (person, number)
      cross join lateral (select app.citizen_of_list(authority, told.person) as citizen) found
      join enrolment e on e.authority_id = authority and e.citizen_id = found.citizen and e.run_id = of_run
    order by told.number, e.starts_on;
end
$$;

-- What of a file of answers is there already, answer by answer: the same answers of the same day, others, or none.
create or replace function app.look_up_answers(of_run uuid, authority uuid, told jsonb)
  returns table (at integer, standing text)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not app.imports_for(of_run, authority) then
    raise exception 'only who is named for it reads lists in' using errcode = '42501';
  end if;
  return query
    select one.number::integer - 1,
           case when stands.answers is null then 'none'
                when stands.answers = one.told -> 'answers' and stands.answered_on = (one.told ->> 'answered_on')::date
                then 'same' else 'other' end
    from jsonb_array_elements(told) with ordinality one (told, number)
      left join lateral (
        select r.answers, r.answered_on from response r
        where r.authority_id = authority and r.run_id = of_run and r.enrolment_id = (one.told ->> 'enrolment')::uuid
          and r.run_questionnaire_id = (one.told ->> 'asking')::uuid and r.nth = (one.told ->> 'nth')::integer
        order by r.version desc limit 1) stands on true
    order by one.number;
end
$$;

-- The door through which the answers of a file are read in, a part of it at a time: all parts in one transaction, or
-- nothing. Only what the run asks of its citizens, by the version it asks with; what is answered already is left as it is.
-- An answer that somebody must act upon opens its task, and is not read in where nobody is named.
create or replace function app.fill_answers(filled uuid, told jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  list record;
  unheard integer;
begin
  select i.authority_id as authority, i.run_id as run into list from import i where i.id = filled;
  perform app.is_filling(filled, list.run, list.authority);
  with listed as materialized (
    select gen_random_uuid() as id, gen_random_uuid() as told_id, e.id as enrolled, e.citizen_id, e.referral_id,
           q.id as asking, q.questionnaire_version_id as version, (one.told ->> 'nth')::integer as nth, one.told as row
    from jsonb_array_elements(told) one (told)
      join enrolment e on e.authority_id = list.authority and e.run_id = list.run and e.id = (one.told ->> 'enrolment')::uuid
      join run_questionnaire q on q.run_id = list.run and q.side = 'citizen' and q.id = (one.told ->> 'asking')::uuid
        and q.questionnaire_version_id = (one.told ->> 'version')::uuid
  ), begun as materialized (
    insert into response (authority_id, enrolment_id, citizen_id, run_id, referral_id, id, run_questionnaire_id, nth,
                          questionnaire_version_id, language, answers, answered_on, recorded_by)
      select list.authority, enrolled, citizen_id, list.run, referral_id, id, asking, nth, version, row ->> 'language',
             row -> 'answers', (row ->> 'answered_on')::date, app.viewer()
      from listed
      on conflict do nothing
      returning id
  ), here as materialized (
    select l.* from listed l join begun b on b.id = l.id
  ), scores as (
    insert into score (authority_id, enrolment_id, citizen_id, run_id, referral_id, id, response_id, run_questionnaire_id,
                       nth, score_key, rule_version, value, answered, of_questions, reason, answered_on, recorded_by)
      select list.authority, h.enrolled, h.citizen_id, list.run, h.referral_id, gen_random_uuid(), h.id, h.asking, h.nth,
             s ->> 'score', (s ->> 'version')::integer, (s ->> 'value')::numeric, (s ->> 'answered')::integer,
             (s ->> 'of')::integer, s ->> 'reason', (h.row ->> 'answered_on')::date, app.viewer()
      from here h cross join lateral jsonb_array_elements(h.row -> 'scores') s
  ), totals as (
    insert into told_total (authority_id, enrolment_id, citizen_id, run_id, referral_id, id, response_id,
                            run_questionnaire_id, nth, score_key, value, recorded_by)
      select list.authority, h.enrolled, h.citizen_id, list.run, h.referral_id, gen_random_uuid(), h.id, h.asking, h.nth,
             t ->> 'score', (t ->> 'came')::numeric, app.viewer()
      from here h cross join lateral jsonb_array_elements(h.row -> 'totals') t
  ), outcomes as (
    insert into wave_outcome (authority_id, enrolment_id, citizen_id, run_id, referral_id, id, run_questionnaire_id, nth,
                              outcome, told_on, timing, mode, recorded_by)
      select list.authority, enrolled, citizen_id, list.run, referral_id, told_id, asking, nth, 'answered', app.today(),
             row ->> 'timing', 'file', app.viewer()
      from here
  ), raised as (
    insert into alarm (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, run_questionnaire_id, nth,
                       question_key, answer, answered_on, opened_on, to_employment_id, substitute_employment_id, recorded_by)
      select list.authority, gen_random_uuid(), h.enrolled, h.citizen_id, list.run, h.referral_id, h.asking, h.nth,
             h.row -> 'raised' ->> 'question', h.row -> 'raised' -> 'answer', (h.row ->> 'answered_on')::date, app.today(),
             r.answers_employment_id, r.substitute_employment_id, app.viewer()
      from here h join run_alarm_rota r on r.run_id = list.run
      where h.row -> 'raised' is not null
  ), rows as (
    insert into import_row (authority_id, import_id, record_table, record_id)
      select list.authority, filled, made.kind, made.id
      from here cross join lateral (values ('response', id), ('wave_outcome', told_id)) made (kind, id)
  )
  select count(*) into unheard from here
    where row -> 'raised' is not null and not exists (select from run_alarm_rota r where r.run_id = list.run);
  if unheard > 0 then
    raise exception 'an answer must be acted upon, and nobody is named' using errcode = '23514';
  end if;
end
$$;

-- Says that every part of a list has been read in, and how much it brought.
create or replace function app.finish_import(filled uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  list record;
begin
  select i.authority_id as authority, i.run_id as run into list from import i where i.id = filled;
  perform app.is_filling(filled, list.run, list.authority);
  insert into import_result (authority_id, import_id, run_id, people, courses, endings, facts, responses, recorded_by)
    select list.authority, filled, list.run,
           count(*) filter (where r.record_table = 'citizen'), count(*) filter (where r.record_table = 'enrolment'),
           count(*) filter (where r.record_table = 'closing'), count(*) filter (where r.record_table like '%_fact'),
           count(*) filter (where r.record_table = 'response'), app.viewer()
      from import_row r where r.authority_id = list.authority and r.import_id = filled;
end
$$;

-- Takes a list back, whole, for whoever read it in. Answers why not: it was taken back before, it was told in an edition,
-- or somebody has worked on something it brought. That somebody looked at it is no work, and stays in the log.
create or replace function app.take_import_back(taken uuid) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  list record;
  people uuid[];
begin
  select i.authority_id, i.run_id, r.undone_on, r.recorded_at into list
    from import i join import_result r on r.authority_id = i.authority_id and r.import_id = i.id
    where i.id = taken and i.recorded_by = app.viewer() for update of r;
  if not found or not app.imports_for(list.run_id, list.authority_id) then
    raise exception 'only who read a list in takes it back' using errcode = '42501';
  end if;
  if list.undone_on is not null then return 'undone-already'; end if;
  if exists (select from edition_proposal p where p.run_id = list.run_id and p.recorded_at >= list.recorded_at) then
    return 'told-in-edition';
  end if;
  -- A task for somebody, and answers that were put right since, stand on what a file brought.
  if exists (
    select from import_row b join response r on b.record_table = 'response' and r.authority_id = b.authority_id and r.id = b.record_id
    where b.import_id = taken and (
      exists (select from alarm a where a.authority_id = r.authority_id and a.enrolment_id = r.enrolment_id
              and a.run_questionnaire_id = r.run_questionnaire_id and a.nth = r.nth)
      or exists (select from response later where later.authority_id = r.authority_id and later.enrolment_id = r.enrolment_id
                 and later.run_questionnaire_id = r.run_questionnaire_id and later.nth = r.nth and later.version > r.version))) then
    return 'worked-on';
  end if;
  begin
    delete from told_total where response_id in (select record_id from import_row where import_id = taken and record_table = 'response');
    delete from score where response_id in (select record_id from import_row where import_id = taken and record_table = 'response');
    delete from response where id in (select record_id from import_row where import_id = taken and record_table = 'response');
    delete from wave_outcome where id in (select record_id from import_row where import_id = taken and record_table = 'wave_outcome');
    people := array(select record_id from import_row where import_id = taken and record_table = 'citizen');
    delete from work_fact where id in (select record_id from import_row where import_id = taken and record_table = 'work_fact');
    delete from benefit_fact where id in (select record_id from import_row where import_id = taken and record_table = 'benefit_fact');
    delete from other_fact where id in (select record_id from import_row where import_id = taken and record_table = 'other_fact');
    -- A course that was there before is open again.
    update enrolment set ended_on = null where id in (
      select c.enrolment_id from closing c join import_row r on r.record_id = c.id
      where r.import_id = taken and r.record_table = 'closing');
    delete from closing where id in (select record_id from import_row where import_id = taken and record_table = 'closing');
    delete from enrolment where id in (select record_id from import_row where import_id = taken and record_table = 'enrolment');
    delete from referral_status where referral_id in (select record_id from import_row where import_id = taken and record_table = 'referral');
    delete from referral where id in (select record_id from import_row where import_id = taken and record_table = 'referral');
    delete from citizen_call_name where citizen_id = any (people);
    delete from citizen_identity where citizen_id = any (people);
    delete from citizen where id = any (people);
    -- What the log names stays, as a record without anything in it.
    insert into citizen (authority_id, id)
      select distinct list.authority_id, p.citizen_id from read_log_person p where p.citizen_id = any (people);
  exception when foreign_key_violation then
    return 'worked-on';
  end;
  update import_result set undone_on = app.today() where authority_id = list.authority_id and import_id = taken;
  delete from import_row where import_id = taken;
  return null;
end
$$;

-- A course is in the version of its last move and is changed by nothing else: the app itself may not write the
-- column. A move that leaves another version than the course is in, or a course that has ended, does not happen.
create or replace function app.follow_version_move() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update enrolment set programme_version_id = new.to_version_id
    where authority_id = new.authority_id and id = new.enrolment_id
      and programme_version_id = new.from_version_id and (ended_on is null or ended_on > app.today());
  if not found then raise exception 'the course is not in the version it would leave' using errcode = '23514'; end if;
  return null;
end
$$;

-- Attendance is put right by a correction, which says what stood there before; two who correct at once cannot both.
-- Why somebody did not come says nothing of one who came: it no longer stands, whether or not whoever put it right may read it.
create or replace function app.follow_attendance_correction() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update attendance set status = new.to_status
    where authority_id = new.authority_id and id = new.attendance_id and status = new.from_status;
  if not found then raise exception 'this is not what stood there before' using errcode = '23514'; end if;
  insert into absence_reason (authority_id, id, attendance_id, session_id, session_kind, held_by, enrolment_id, citizen_id,
                              run_id, referral_id, replaces, recorded_by)
  select authority_id, gen_random_uuid(), attendance_id, session_id, session_kind, held_by, enrolment_id, citizen_id,
         run_id, referral_id, id, new.recorded_by
  from absence_reason stood
  where new.to_status <> 'absent' and attendance_id = new.attendance_id and reason is not null
    and not exists (select from absence_reason later where later.attendance_id = stood.attendance_id and later.replaces = stood.id);
  return null;
end
$$;

-- A reason is written of somebody who did not come. Whoever puts right that they came, meanwhile, comes first.
create or replace function app.check_absence_reason() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from attendance
    where authority_id = new.authority_id and id = new.attendance_id and status = 'absent' for share;
  if not found then raise exception 'a reason is for who did not come' using errcode = '23514'; end if;
  return null;
end
$$;

-- A handover names the new responsible caseworker, and nothing else does it this way: only from the one who is named
-- today, after the yes, to a caseworker of the same house who is named for that run.
create or replace function app.follow_caseload_handover() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.handed_on is distinct from app.today() then
    raise exception 'a case goes over the day it is handed over' using errcode = '23514';
  end if;
  if not app.is_accepted(new.authority_id, new.referral_id) then
    raise exception 'only an accepted referral takes the case along' using errcode = '23514';
  end if;
  if not exists (
    select from employment e join appointment a on a.account_id = e.account_id and a.organisation_id = e.organisation_id
    where e.account_id = new.to_account_id and e.organisation_id = new.authority_id and e.occupation = 'caseworker'
      and e.period @> new.handed_on and a.run_id = new.run_id and a.period @> new.handed_on
  ) then raise exception 'the case goes to a caseworker of the house who is named for the run' using errcode = '23514'; end if;
  if not exists (
    select from responsible_caseworker c where c.authority_id = new.authority_id and c.citizen_id = new.citizen_id
      and c.account_id = new.from_account_id and c.period @> new.handed_on
  ) then raise exception 'only the responsible caseworker hands a case over' using errcode = '23514'; end if;
  perform app.pass_case(new.authority_id, new.citizen_id, new.to_account_id, new.handed_on);
  return null;
end
$$;

-- Who is responsible from a day on; whatever was to hold then, or later, ends the day before.
create or replace function app.pass_case(authority uuid, citizen uuid, account uuid, from_day date) returns void
  language sql volatile set search_path = pg_catalog, public as $$
    update responsible_caseworker set period = period * daterange(null, from_day)
      where authority_id = authority and citizen_id = citizen and period && daterange(from_day, null);
    insert into responsible_caseworker (authority_id, id, citizen_id, account_id, period)
      values (authority, gen_random_uuid(), citizen, account, daterange(from_day, null));
  $$;

-- Whether a referral was answered with a yes and nobody has said no since.
create or replace function app.is_accepted(authority uuid, referral uuid) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
    select coalesce(bool_or(s.status = 'accepted') and not bool_or(s.status in ('refused', 'withdrawn')), false)
    from referral_status s where s.authority_id = authority and s.referral_id = referral
  $$;

-- The citizen's no after a handover, in one stroke: the case is back with whoever handed it over, the referral stands
-- withdrawn, a course that was begun ends, and its team goes at once and not at the end of the day.
create or replace function app.follow_caseload_return() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  came_from uuid;
  course record;
begin
  if new.returned_on is distinct from app.today() then
    raise exception 'a case comes back the day the no is said' using errcode = '23514';
  end if;
  select h.from_account_id into came_from from caseload_handover h
    where h.authority_id = new.authority_id and h.id = new.caseload_handover_id;
  perform app.pass_case(new.authority_id, new.citizen_id, came_from, new.returned_on);
  insert into referral_status (authority_id, id, referral_id, citizen_id, run_id, status, status_on, recorded_by)
    values (new.authority_id, gen_random_uuid(), new.referral_id, new.citizen_id, new.run_id, 'withdrawn',
            new.returned_on, new.recorded_by)
    on conflict do nothing;
  select e.id, greatest(new.returned_on, e.starts_on) as last_day into course from enrolment e
    where e.authority_id = new.authority_id and e.referral_id = new.referral_id
      and (e.ended_on is null or e.ended_on > new.returned_on)
    for update;
  if not found then return null; end if;
  -- An end that was entered for a later day comes to nothing: this one is sooner.
  insert into closing_taken_back (authority_id, closing_id, enrolment_id, citizen_id, run_id, referral_id, taken_back_on, recorded_by)
    select c.authority_id, c.id, c.enrolment_id, c.citizen_id, c.run_id, c.referral_id, new.returned_on, new.recorded_by
    from closing c where c.authority_id = new.authority_id and c.enrolment_id = course.id and app.still_stands(c);
  insert into closing (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, ending, ended_on, closed_on, recorded_by)
    values (new.authority_id, gen_random_uuid(), course.id, new.citizen_id, new.run_id, new.referral_id, 'drop_out',
            course.last_day, new.returned_on, new.recorded_by);
  update team_member set period = period * daterange(null, new.returned_on)
    where authority_id = new.authority_id and enrolment_id = course.id and period && daterange(new.returned_on, null);
  return null;
end
$$;

-- Whether an ending stands: it was not taken back.
create or replace function app.still_stands(c closing) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
    select not exists (select from closing_taken_back b where b.authority_id = c.authority_id and b.closing_id = c.id)
  $$;

-- An ending ends the course, on its day, and the team lets go: at the end of that day, and not before the day it is
-- written down has passed. A course ends once; the next ending waits until this one is taken back.
create or replace function app.follow_closing() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  followed bigint;
begin
  -- Where nobody knows the day it is over from the day that was written down.
  update enrolment e set ended_on = coalesce(w.ended_on, w.closed_on) from written w
    where e.authority_id = w.authority_id and e.id = w.enrolment_id and e.ended_on is null;
  get diagnostics followed = row_count;
  if followed <> (select count(*) from written) then
    raise exception 'the course has an ending already' using errcode = '23514';
  end if;
  update team_member m set period = m.period from written w
    where m.authority_id = w.authority_id and m.enrolment_id = w.enrolment_id and not isempty(m.period);
  return null;
end
$$;

-- Taken back, the course goes on and its team is there again, as it was to be before the ending.
create or replace function app.follow_closing_taken_back() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update enrolment set ended_on = null where authority_id = new.authority_id and id = new.enrolment_id;
  update team_member set period = period_before_closing
    where authority_id = new.authority_id and enrolment_id = new.enrolment_id and period_before_closing is not null;
  return null;
end
$$;

-- No place outlasts its course, whoever gives it and whenever. What it was to be is kept, for the ending may be taken back.
create or replace function app.keep_place_within_course() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  last_day date;
begin
  select greatest(c.ended_on, c.closed_on) into last_day from closing c
    where c.authority_id = new.authority_id and c.enrolment_id = new.enrolment_id and app.still_stands(c);
  new.period_before_closing := null;
  if last_day is not null and not isempty(new.period) and not new.period <@ daterange(null, last_day, '[]') then
    new.period_before_closing := new.period;
    new.period := new.period * daterange(null, last_day, '[]');
  end if;
  return new;
end
$$;

-- A no that is written down as a no, without a word of the case, takes the case back all the same.
create or replace function app.return_after_no() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into caseload_return (authority_id, caseload_handover_id, citizen_id, run_id, referral_id, returned_on, recorded_by)
    select h.authority_id, h.id, h.citizen_id, h.run_id, h.referral_id, app.today(), new.recorded_by
    from caseload_handover h where h.authority_id = new.authority_id and h.referral_id = new.referral_id
    on conflict do nothing;
  return null;
end
$$;

-- A course is under the version its referral was sent under, whatever was published in between.
create or replace function app.keep_pinned_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from referral r where r.authority_id = new.authority_id and r.id = new.referral_id
                 and r.programme_version_id = new.programme_version_id) then
    raise exception 'a course keeps the version of its referral' using errcode = '23514';
  end if;
  return null;
end
$$;

-- Breaking the glass: staff of the citizen's own authority, or a leader of a run the citizen is in, let themselves
-- in for four hours, for a reason. Null when this viewer can know of no such citizen: the answer is the same for
-- a number nobody has. Either the number's hash or the record's own id names the citizen.
create or replace function app.break_the_glass(new_grant uuid, number_hash bytea, reason text) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  found_citizen record;
begin
  if app.viewer_organisation() is null then return null; end if;
  select i.authority_id, i.citizen_id into found_citizen from citizen_identity i
    where i.cpr_hash = number_hash and i.authority_id = app.viewer_organisation();
  if not found then return null; end if;
  insert into access_grant (authority_id, id, citizen_id, kind, to_account_id, to_organisation_id, reason, starts_at, ends_at, recorded_by)
    values (found_citizen.authority_id, new_grant, found_citizen.citizen_id, 'break_the_glass', app.viewer(),
            app.viewer_organisation(), reason, app.moment(), app.moment() + interval '4 hours', app.viewer())
    on conflict do nothing;
  perform app.refresh_relations();
  return found_citizen.citizen_id;
end
$$;

-- The same for a leader, at a course of a run she leads, which she can name because she sees it.
create or replace function app.break_the_glass_at(new_grant uuid, course uuid, reason text) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  found_course record;
begin
  select r.authority_id, r.citizen_id into found_course from referral r
    where r.id = course and r.run_id = any (app.held('project_leader_runs'));
  if not found then return null; end if;
  insert into access_grant (authority_id, id, citizen_id, kind, to_account_id, to_organisation_id, reason, starts_at, ends_at, recorded_by)
    values (found_course.authority_id, new_grant, found_course.citizen_id, 'break_the_glass', app.viewer(),
            app.viewer_organisation(), reason, app.moment(), app.moment() + interval '4 hours', app.viewer())
    on conflict do nothing;
  perform app.refresh_relations();
  return found_course.citizen_id;
end
$$;

-- An account for somebody the citizen agrees to have around: it holds no name and opens nothing by itself. Only the
-- citizen, and whoever may agree for them, makes one; how the person proves to be its owner is the sign-in's business.
create or replace function app.begin_account_around(new_account uuid, citizen uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if citizen is null or not (coalesce(citizen = any (app.held('citizen_citizens')), false)
    or coalesce(citizen = any (app.held('responsible_on_team_citizens')), false)
    or coalesce(citizen = any (app.held('coordinator_citizens')), false)) then return false; end if;
  insert into account (id) values (new_account) on conflict do nothing;
  return true;
end
$$;

-- A volunteer mentor promises silence about everybody who waits for her. She stands to nobody yet: the door asks whether
-- the agreement is hers and holds today. Promised twice, it is once. Answers with what she now stands to.
create or replace function app.promise_silence(version integer) returns table (authority uuid, person uuid)
  language sql volatile security definer set search_path = pg_catalog, public as $$
    insert into mentor_promise (authority_id, id, citizen_id, network_person_id, text_version, signed_on, recorded_by)
      select n.authority_id, gen_random_uuid(), n.citizen_id, n.id, version, app.today(), app.viewer()
      from network_person n
      where n.account_id = app.viewer() and n.part = 'volunteer_mentor' and app.viewer_part() = 'volunteer_mentor'
        and n.period @> app.today()
      on conflict (authority_id, network_person_id) do nothing
      returning authority_id, network_person_id
  $$;

-- A volunteer mentor stops: the agreement holds no longer today, as when the citizen ends it. Empty where it is not hers.
create or replace function app.stop_as_mentor(citizen uuid) returns table (authority uuid, person uuid)
  language sql volatile security definer set search_path = pg_catalog, public as $$
    update network_person n set period = daterange(lower(n.period), app.today())
      where n.account_id = app.viewer() and n.part = 'volunteer_mentor' and app.viewer_part() = 'volunteer_mentor'
        and n.citizen_id = citizen and n.period @> app.today()
      returning n.authority_id, n.id
  $$;

-- Somebody who was asked to be a mentor says no, before anything was shown: what waits for her promise holds no longer.
create or replace function app.decline_to_mentor() returns table (authority uuid, person uuid)
  language sql volatile security definer set search_path = pg_catalog, public as $$
    update network_person n set period = daterange(lower(n.period), app.today()), left_on = app.today()
      where n.account_id = app.viewer() and n.part = 'volunteer_mentor' and app.viewer_part() = 'volunteer_mentor'
        and n.period @> app.today()
        and not exists (select from mentor_promise p where p.authority_id = n.authority_id and p.network_person_id = n.id)
      returning n.authority_id, n.id
  $$;

-- With a lent form begins the account that whoever answers acts as: new, without a name, and worth nothing without it.
create or replace function app.begin_link_account() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  insert into account (id) values (new.id) on conflict do nothing;
  -- Said as row security says it: whether there is such an account is told to nobody.
  if not found then
    raise exception 'new row violates row-level security policy for table "%"', tg_table_name using errcode = '42501';
  end if;
  return new;
end
$$;

set local role fodfaeste_lookup;

-- For the reviewer of a house's log: which looks of a period were at somebody with the looker's own surname or
-- address, or at a colleague. That it is so, for looks that happened and in the reviewer's own house; never a name.
create or replace function app.likenesses(authority uuid, first_day date, last_day date)
  returns table (read_log_id uuid, citizen_id uuid, same_surname boolean, same_address boolean, colleague boolean)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if authority is null or authority <> all (coalesce(app.held('log_reviewer_authorities'), '{}')) then return; end if;
  return query select alike.* from (
    select p.read_log_id, p.citizen_id,
           lower(substring(work.staff_name from '\S+$') collate "da-x-icu")
             = lower(substring(seen.full_name from '\S+$') collate "da-x-icu") as same_surname,
           -- A looker's address is known where the looker has a record in this house too.
           coalesce(exists (
             select from citizen_account a join citizen_identity own
               on own.authority_id = a.authority_id and own.citizen_id = a.citizen_id
             where a.account_id = l.account_id and a.authority_id = p.authority_id and a.citizen_id <> p.citizen_id
               and lower(regexp_replace(own.address, '[\s,.]+', ' ', 'g') collate "da-x-icu")
                 = lower(regexp_replace(seen.address, '[\s,.]+', ' ', 'g') collate "da-x-icu")), false) as same_address,
           exists (
             select from citizen_account a join employment e on e.account_id = a.account_id
             where a.authority_id = p.authority_id and a.citizen_id = p.citizen_id
               and e.organisation_id = work.organisation_id and e.period @> l.happened_on) as colleague
    from read_log l
      join read_log_person p on p.read_log_id = l.id
      join employment work on work.id = l.employment_id
      join citizen_identity seen on seen.authority_id = p.authority_id and seen.citizen_id = p.citizen_id
    where p.authority_id = authority and l.happened_on between first_day and last_day and p.how <> 'listed'
  ) alike where alike.same_surname or alike.same_address or alike.colleague;
end
$$;

-- What a run's places are worked out from: the days of every course there was, and the yeses no course has come of. For
-- whoever leads the run, and for its intake as far as its own authorities go; the intake is told days, and not whose.
create or replace function app.places_taken(of_run uuid)
  returns table (authority_id uuid, version_id uuid, starts_on date, ended_on date, changes json,
                 accepted_on date, accepted_at timestamptz, referral_id uuid)
  language sql stable security definer set search_path = pg_catalog, public as $$
  with leads as materialized (
    select coalesce(of_run = any (app.held('project_leader_runs')), false) as whole
  ), open_to as materialized (
    select distinct a.authority_id as id from appointment a
    where a.part = 'intake_member' and a.run_id = of_run
      and a.account_id = app.viewer() and a.organisation_id = app.viewer_organisation() and a.period @> app.today()
  )
  select e.authority_id, e.programme_version_id, e.starts_on, e.ended_on, app.changes_of(e.authority_id, e.id),
         null::date, null::timestamptz, null::uuid
    from enrolment e, leads
    where e.run_id = of_run and (leads.whole or e.authority_id in (select id from open_to))
  union all
  select s.authority_id, null, null, null, null, s.status_on, s.recorded_at, case when leads.whole then s.referral_id end
    from referral_status s, leads
    where s.run_id = of_run and s.status = 'accepted' and (leads.whole or s.authority_id in (select id from open_to))
      and not exists (select from referral_status no where no.authority_id = s.authority_id
                      and no.referral_id = s.referral_id and no.status in ('refused', 'withdrawn'))
      and not exists (select from enrolment e where e.authority_id = s.authority_id and e.referral_id = s.referral_id)
  union all
  -- The authorities one is told of, also where nobody holds a place and nobody waits.
  select open_to.id, null, null, null, null, null, null, null from open_to, leads where not leads.whole
$$;

-- How many records a house keeps that are alike in all that decides how long, for whoever reviews its log: numbers, and
-- nobody's name or id. Nothing of another house.
create or replace function app.records_kept(of_house uuid)
  returns table (run_id uuid, controller text, last_day date, journals json, is_asked_for boolean, records integer)
  language sql stable security definer set search_path = pg_catalog, public as $$
    select f.run_id, f.controller, f.last_day, f.journals::jsonb::json, f.is_asked_for, count(*)::integer
    from app.record_facts(app.today(), of_house) f
    where of_house = any (app.held('log_reviewer_authorities'))
    group by f.run_id, f.controller, f.last_day, f.journals::jsonb, f.is_asked_for
  $$;

-- The ways of some citizens as figures read them (kept.way), made from their rows and nothing else. Numbers stand with
-- the highest byte first:
--   0 length of the whole  4 authority  20 referral  36 citizen
--   52 length of the codes, 54 of the places of work, 56 of the changes of days; then these three: the codes of the entries,
--   each once, with bars between them; the places, each once, with line breaks; the changes as the domain reads them
-- and then, of everything that was recorded, in that order, thirty bytes:
--   0 kind  1 source  2 code (1 is the first of `codes`, 0 none)  3 for what it was decided, or why followed no longer
--   4 first day (the highest number there is where an ending has none)
--   8 last day (the same while it goes on; days are counted since 1970)
--   12 hours a week × 10, or what was written at a closing: 1 a recommendation, 2 a plan, 4 a handover, 8 lines for a CV
--   16 what it puts right or takes back, by its number (1 is the first)  18 whether a fact only takes that one back
--   20 place of work (1 is the first of `places`, 0 none)  22 when it was recorded, in microseconds since 1970
-- src/features/runs/packed-way.ts reads them.
create or replace function app.packed_ways(people uuid[])
  returns table (authority_id uuid, referral_id uuid, citizen_id uuid, run_id uuid, packed bytea)
  language sql stable set search_path = pg_catalog, public as $$
  with way as materialized (
    select r.authority_id, r.id, r.citizen_id, r.run_id, r.programme_version_id, r.sent_on, r.recorded_at
      from referral r where r.citizen_id = any (people)
  ), entry as (
    select w.authority_id, w.id as referral, w.id, 'sent' as kind, null as source, w.programme_version_id::text as code,
           null as word, w.sent_on as first_day, null::date as last_day, -1 as amount, null as place,
           null::uuid as about, false as takes_back, w.recorded_at
      from way w
    union all
    select s.authority_id, s.referral_id, s.id, s.status, null, null, null, s.status_on, null, -1, null, null, false, s.recorded_at
      from referral_status s where s.citizen_id = any (people) and s.status <> 'sent'
    union all
    select e.authority_id, e.referral_id, e.id, 'start', null, e.programme_version_id::text, null, e.starts_on, null, -1,
           null, null, false, e.recorded_at
      from enrolment e where e.citizen_id = any (people)
    union all
    select m.authority_id, m.referral_id, m.id, 'version_move', null, m.from_version_id::text, null, m.moved_on, null, -1,
           null, null, false, m.recorded_at
      from enrolment_version_move m where m.citizen_id = any (people)
    union all
    select c.authority_id, c.referral_id, c.id, 'closing', null, c.ending, null, c.ended_on, null,
           num_nonnulls(c.recommendation) + 2 * num_nonnulls(c.onward_plan) + 4 * num_nonnulls(c.handover_to)
             + 8 * num_nonnulls(c.cv_lines), null, null, false, c.recorded_at
      from closing c where c.citizen_id = any (people)
    union all
    select t.authority_id, t.referral_id, t.closing_id, 'closing_taken_back', null, null, null, t.taken_back_on, null, -1,
           null, t.closing_id, false, t.recorded_at
      from closing_taken_back t where t.citizen_id = any (people)
    union all
    select f.authority_id, w.id, f.id, f.fact_kind, f.source, coalesce(f.extent, c.code), null, lower(f.period),
           upper(f.period) - 1, coalesce(f.hours_a_week * 10, -1)::int, translate(f.employer, E'\n', ' '), f.replaces,
           f.taken_back, f.recorded_at
      from work_fact f join way w on w.citizen_id = f.citizen_id and w.authority_id = f.authority_id
        left join code c on c.id = f.code_id where f.citizen_id = any (people)
    union all
    select f.authority_id, w.id, f.id, f.fact_kind, f.source, c.code, f.decided_for, lower(f.period), upper(f.period) - 1,
           -1, null, f.replaces, f.taken_back, f.recorded_at
      from benefit_fact f join way w on w.citizen_id = f.citizen_id and w.authority_id = f.authority_id
        left join code c on c.id = f.code_id where f.citizen_id = any (people)
    union all
    select f.authority_id, w.id, f.id, f.fact_kind, f.source, null, f.no_longer, lower(f.period), upper(f.period) - 1,
           -1, translate(f.place, E'\n', ' '), f.replaces, f.taken_back, f.recorded_at
      from other_fact f join way w on w.citizen_id = f.citizen_id and w.authority_id = f.authority_id
      where f.citizen_id = any (people)
  ), numbered as materialized (
    select e.*, row_number() over (partition by e.referral, e.authority_id order by e.recorded_at, e.id, e.kind) as number
      from entry e
  ), worded as materialized (
    select n.referral, n.authority_id,
           coalesce(array_agg(distinct n.code collate "C") filter (where n.code is not null), '{}') as codes,
           coalesce(array_agg(distinct n.place collate "C") filter (where n.place is not null), '{}') as places
      from numbered n group by n.referral, n.authority_id
  ), packed as (
    select n.authority_id, n.referral,
           string_agg(
             substring(int2send(array_position(array['work', 'placement', 'education', 'benefit', 'sick_leave',
               'return_from_sick_leave', 'treatment_referral', 'introduction', 'baseline', 'decision', 'followed_no_longer',
               'sent', 'accepted', 'refused', 'withdrawn', 'start', 'version_move', 'closing', 'closing_taken_back'],
               n.kind)::int2) from 2)
             || substring(int2send(coalesce(array_position(array['register', 'pay_slip', 'contract', 'employer', 'citizen',
               'staff'], n.source), 0)::int2) from 2)
             || substring(int2send(coalesce(array_position(w.codes, n.code collate "C"), 0)::int2) from 2)
             || substring(int2send(coalesce(array_position(array['work', 'placement', 'education', 'moved', 'dead',
               'consent_withdrawn'], n.word), 0)::int2) from 2)
             || int4send(coalesce(n.first_day - date '1970-01-01', 2147483647))
             || int4send(coalesce(n.last_day - date '1970-01-01', 2147483647))
             || int4send(n.amount)
             || int2send(coalesce(r.number, 0)::int2)
             || int2send((case when n.takes_back then 256 else 0 end)::int2)
             || int2send(coalesce(array_position(w.places, n.place collate "C"), 0)::int2)
             || int8send((extract(epoch from n.recorded_at) * 1000000)::int8), '' order by n.number) as entries,
           convert_to(min(array_to_string(w.codes, '|')), 'UTF8') as codes,
           convert_to(min(array_to_string(w.places, E'\n')), 'UTF8') as places
      from numbered n
        join worded w on w.referral = n.referral and w.authority_id = n.authority_id
        left join numbered r on r.referral = n.referral and r.authority_id = n.authority_id and r.id = n.about
          and r.kind <> 'closing_taken_back'
      group by n.authority_id, n.referral
  )
  select w.authority_id, w.id, w.citizen_id, w.run_id,
         int4send(60 + length(p.codes) + length(p.places) + length(h.changes) + length(p.entries))
           || uuid_send(w.authority_id) || uuid_send(w.id) || uuid_send(w.citizen_id)
           || int2send(length(p.codes)::int2) || int2send(length(p.places)::int2) || int4send(length(h.changes))
           || p.codes || p.places || h.changes || p.entries
    from way w
      join packed p on p.referral = w.id and p.authority_id = w.authority_id
      cross join lateral (
        select coalesce(convert_to(json_agg(app.change_as_told(c) order by c.number)::text, 'UTF8'), '') as changes
        from course_change c where c.authority_id = w.authority_id and c.referral_id = w.id) h
$$;

-- Packs some citizens' ways anew. Whoever writes about the same citizen at the same time waits for their turn, and reads
-- the rows only then: each statement here sees what had been committed when it began.
create or replace function app.pack_ways(people uuid[]) returns void
  language plpgsql volatile set search_path = pg_catalog, public as $$
begin
  insert into kept.turn (authority_id, citizen_id)
    select c.authority_id, c.id from citizen c where c.id = any (people) order by c.id on conflict do nothing;
  perform from kept.turn t where t.citizen_id = any (people) order by t.citizen_id for update;
  insert into kept.way (authority_id, referral_id, citizen_id, run_id, packed)
    select p.authority_id, p.referral_id, p.citizen_id, p.run_id, p.packed from app.packed_ways(people) p
    on conflict (authority_id, referral_id) do update set packed = excluded.packed;
end
$$;

create or replace function app.pack_changed_ways() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform app.pack_ways(array(select distinct c.citizen_id from changed c));
  return null;
end
$$;

-- Packs all of them anew: after a migration, whose transaction lets nobody write meanwhile. A part at a time, so that no
-- sort outgrows the memory.
create or replace function app.pack_all_ways() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  people uuid[];
begin
  delete from kept.way;
  for people in select array_agg(c.citizen_id) from (
      select r.citizen_id, row_number() over (order by r.citizen_id) / 5000 as part
      from (select distinct citizen_id from referral) r) c group by c.part
  loop
    insert into kept.way (authority_id, referral_id, citizen_id, run_id, packed)
      select p.authority_id, p.referral_id, p.citizen_id, p.run_id, p.packed from app.packed_ways(people) p;
  end loop;
end
$$;
revoke execute on function app.pack_all_ways() from public;

-- After a migration, and after rows were copied in from a backup, when no trigger has packed them.
create or replace function app.make_kept_anew() returns void
  language sql volatile security definer set search_path = pg_catalog, public as $$ select app.pack_all_ways() $$;
revoke execute on function app.make_kept_anew() from public;
grant execute on function app.make_kept_anew() to fodfaeste_owner;

-- For whoever leads the run and for nobody else – the right that the policies give her to each of the rows one by one,
-- asked once. No figure is better than a wrong one: should a copy ever have been put in place without being packed,
-- nothing is told.
create or replace function app.demand_ways_can_be_counted(of_run uuid) returns void
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if of_run = any (app.held('project_leader_runs')) is not true then
    raise exception 'figures are counted for those who lead the run' using errcode = 'insufficient_privilege';
  end if;
  if (select count(*) from kept.way w where w.run_id = of_run) <> (select count(*) from referral r where r.run_id = of_run) then
    raise exception 'ways of this run are not packed: select app.make_kept_anew()';
  end if;
end
$$;

-- Every way through a run, packed, a hundred to a block, with the meetings that were known where a figure counts them. A
-- block is the length of its ways in four bytes, the ways, and the meetings as text. It tells no names. Ask for it among
-- what is selected, not from it: so it hands over each block as it is made, and keeps none.
create or replace function app.ways_to_count(of_run uuid, known_at date, with_meetings boolean) returns setof bytea
  language sql stable security definer set search_path = pg_catalog, public as $$
  select app.demand_ways_can_be_counted(of_run);
  with edge as (
    -- Both ends are told, so that a block is found without looking past it.
    select o.referral_id as first,
           coalesce(lead(o.referral_id) over (order by o.referral_id), 'ffffffff-ffff-ffff-ffff-ffffffffffff') as next
    from (select w.referral_id, row_number() over (order by w.referral_id) as number
          from kept.way w where w.run_id = of_run) o
    where o.number % 100 = 1
  )
  select int4send(length(block.ways)) || block.ways || coalesce(convert_to(met.meetings::text, 'UTF8'), '')
  from edge
    cross join lateral (
      select string_agg(w.packed, '') as ways from kept.way w
      where w.run_id = of_run and w.referral_id >= edge.first and w.referral_id < edge.next
    ) block
    cross join lateral (
      select json_object_agg(each.referral_id, each.meetings) as meetings
      from (select a.referral_id, json_agg(json_build_array(a.held_on, a.status) order by a.held_on) as meetings
            from attendance a
            where with_meetings and a.run_id = of_run
              and a.referral_id >= edge.first and a.referral_id < edge.next
              and (a.recorded_at at time zone 'Europe/Copenhagen')::date <= known_at
            group by a.referral_id) each
    ) met
$$;

-- The days of the courses that go on beside those of an added programme: at its host, for the same citizen. For whoever
-- is on the team of the added course, answers for the citizen there, or leads its run: days, and not whose work it is.
create or replace function app.host_courses(referrals uuid[])
  returns table (referral_id uuid, starts_on date, ended_on date)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select r.id, host.starts_on, host.ended_on
  from referral r
    left join enrolment added on added.authority_id = r.authority_id and added.referral_id = r.id
    join programme_version v on v.id = coalesce(added.programme_version_id, r.programme_version_id)
    join programme p on p.key = v.definition #>> '{host,programme}'
    join programme_version of_host on of_host.programme_id = p.id
    join enrolment host on host.authority_id = r.authority_id and host.citizen_id = r.citizen_id
      and host.programme_version_id = of_host.id
  where r.id = any (referrals) and (r.run_id = any (app.held('project_leader_runs'))
    or r.id = any (app.held('team_general_referrals') || app.held('team_psychologist_referrals')
      || app.held('team_occupational_therapist_referrals') || app.held('team_company_consultant_referrals')
      || app.held('responsible_on_team_referrals')))
$$;

-- Signing in and out, and the demo's buttons and date: the few things that happen before anybody has entered.
create or replace function app.sign_in_at_demo(button integer, token bytea, lapses_at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  insert into sign_in (token_hash, account_id, employment_id, personal_part, expires_at)
    select token, d.account_id, d.employment_id, d.personal_part, lapses_at
    from demo_role d, installation i where d.position = button and i.kind = 'demo';
  return found;
end
$$;

-- A text on its way, which only its writer opens. What lapses is gone by itself: each call sweeps.
create or replace function app.keep_text(new_id uuid, at_form text, sealed_text bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  -- ambient time: a text is kept by the real clock, also where a demo has travelled
  right_now timestamptz := clock_timestamp();
begin
  delete from kept_text where expires_at <= right_now;
  insert into kept_text (id, account_id, employment_id, form, sealed, why, kept_at, expires_at)
    values (new_id, app.viewer(), app.viewer_employment(), at_form, sealed_text, 'draft', right_now,
            right_now + interval '30 days')
    on conflict (id) do update set sealed = excluded.sealed, kept_at = excluded.kept_at, expires_at = excluded.expires_at
      where kept_text.account_id = app.viewer() and kept_text.employment_id = app.viewer_employment();
end
$$;

-- Whose sign-in a token was, for a day after it lapsed.
create or replace function app.lapsed_sign_in(token bytea) returns table (account_id uuid, employment_id uuid)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select s.account_id, s.employment_id from sign_in s
  where s.token_hash = token and s.employment_id is not null
    -- ambient time: a sign-in lapses by the real clock
    and s.expires_at <= clock_timestamp() and s.expires_at > clock_timestamp() - interval '1 day'
$$;

-- What was sent when the sign-in had lapsed: for an hour, and a handful at most.
create or replace function app.keep_lapsed_text(token bytea, new_id uuid, at_form text, sealed_text bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  writer record;
  -- ambient time: the hour is a real one
  right_now timestamptz := clock_timestamp();
begin
  select * into writer from app.lapsed_sign_in(token);
  if not found then return false; end if;
  delete from kept_text where expires_at <= right_now;
  if (select count(*) from kept_text k where k.account_id = writer.account_id and k.why = 'signed_out') >= 5 then return false; end if;
  insert into kept_text (id, account_id, employment_id, form, sealed, why, kept_at, expires_at)
    values (new_id, writer.account_id, writer.employment_id, at_form, sealed_text, 'signed_out', right_now,
            right_now + interval '1 hour');
  return true;
end
$$;

create or replace function app.kept_texts()
  returns table (id uuid, form text, sealed bytea, why text, kept_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select k.id, k.form, k.sealed, k.why, k.kept_at from kept_text k
  where k.account_id = app.viewer() and k.employment_id = app.viewer_employment()
    -- ambient time: a text lapses by the real clock
    and k.expires_at > clock_timestamp()
  order by k.kept_at desc
$$;

create or replace function app.throw_away_kept_text(text_id uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  delete from kept_text k
    where k.id = text_id and k.account_id = app.viewer() and k.employment_id = app.viewer_employment();
  return found;
end
$$;

-- A list somebody is about to read in, which only they open. What lapses is gone by itself: each call sweeps.
create or replace function app.keep_list(new_id uuid, of_run uuid, sealed_list bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  -- ambient time: the hour is a real one, also where a demo has travelled
  right_now timestamptz := clock_timestamp();
begin
  delete from list_on_its_way where expires_at <= right_now;
  insert into list_on_its_way (id, account_id, employment_id, run_id, sealed, kept_at, expires_at)
    values (new_id, app.viewer(), app.viewer_employment(), of_run, sealed_list, right_now, right_now + interval '1 hour')
    on conflict (id) do update set sealed = excluded.sealed, kept_at = excluded.kept_at, expires_at = excluded.expires_at
      where list_on_its_way.account_id = app.viewer() and list_on_its_way.employment_id = app.viewer_employment()
        and list_on_its_way.run_id = excluded.run_id;
end
$$;

create or replace function app.list_on_its_way(asked uuid, of_run uuid) returns bytea
  language sql stable security definer set search_path = pg_catalog, public as $$
  select l.sealed from list_on_its_way l
  where l.id = asked and l.run_id = of_run and l.account_id = app.viewer() and l.employment_id = app.viewer_employment()
    -- ambient time: a list lapses by the real clock
    and l.expires_at > clock_timestamp()
$$;

create or replace function app.throw_away_list(asked uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from list_on_its_way l
    where l.id = asked and l.account_id = app.viewer() and l.employment_id = app.viewer_employment()
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

-- Which migrations and which policies stand in this database: a server asks whether they are its own.
create or replace function app.schema_state() returns table (applied text[], fingerprint text)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select array(select name from migration.applied order by name), (select fingerprint from migration.policies) $$;

create or replace function app.travel(days integer) returns void
  language sql volatile security definer set search_path = pg_catalog, public
  as $$ update installation set travel_days = days where kind = 'demo' $$;

-- What anybody may read without signing in: the runs marked public, as their sheets tell them. It opens no other
-- run and nothing about a citizen. A run is told as it is on the day that is given, or, where that day lies outside
-- the run, as it is on its first or last.
create or replace function app.public_catalogue(on_date date)
  returns table (run_id uuid, version_id uuid, name text, umbrella text, starts_on date, ends_on date,
                 parties jsonb, places jsonb, contact jsonb)
  language sql stable security definer set search_path = pg_catalog, public as $$
  with shown as (
    select r.*, greatest(least(on_date, r.ends_on), r.starts_on) as told_on from run r where r.is_public
  ), taking_part as (
    select s.id, p.part, p.organisation_id from shown s join run_party p on p.run_id = s.id and p.period @> s.told_on
    union
    select s.id, 'funder', f.funder_organisation_id from shown s join run_funding f on f.run_id = s.id and f.period @> s.told_on
  )
  select s.id, s.programme_version_id, s.name, s.umbrella, s.starts_on, s.ends_on,
         (select jsonb_agg(jsonb_build_object('part', t.part, 'organisation', o.id, 'name', o.name)
                           order by o.name, t.part)
          from taking_part t join organisation o on o.id = t.organisation_id where t.id = s.id),
         (select jsonb_agg(jsonb_build_object('authority', o.name, 'counted', l.counted, 'fewest', l.fewest, 'most', l.most)
                           order by o.name, l.counted)
          from run_places l join organisation o on o.id = l.authority_id
          where l.run_id = s.id and l.period @> s.told_on),
         (select jsonb_build_object('name', c.shown_name, 'organisation', o.name, 'phone', c.phone, 'mail', c.mail,
                                    'reachable', c.reachable)
          from run_contact c join organisation o on o.id = c.organisation_id where c.run_id = s.id)
  from shown s order by s.name, s.id
$$;

-- The definition of a version that a public run uses.
create or replace function app.public_definition(version uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select v.definition from programme_version v
        where v.id = version and exists (select from run r where r.programme_version_id = v.id and r.is_public) $$;

-- Answers somebody must act upon, for whoever was named in the employment she acts in: that one answer, whom it is about
-- and how they are reached, until the task is closed. The table itself is read through this door alone.
create or replace function app.alarms_to_answer()
  returns table (id uuid, authority uuid, citizen uuid, enrolment uuid, run_name text, version uuid, question text, answer jsonb,
                 answered_on date, opened_on date, stands_in boolean, call_name text, contact_phone text)
  language sql stable security definer set search_path = pg_catalog, public as $$
    select a.id, a.authority_id, a.citizen_id, a.enrolment_id, run.name, q.questionnaire_version_id, a.question_key, a.answer,
           a.answered_on, a.opened_on, a.substitute_employment_id = app.viewer_employment(), n.call_name, n.contact_phone
    from alarm a
      join run on run.id = a.run_id
      join run_questionnaire q on q.id = a.run_questionnaire_id
      join citizen_call_name n on n.authority_id = a.authority_id and n.citizen_id = a.citizen_id
    where app.viewer_employment() in (a.to_employment_id, a.substitute_employment_id)
      and not exists (select from alarm_closed c where c.authority_id = a.authority_id and c.alarm_id = a.id)
    order by a.opened_on, a.id
  $$;

-- Closes one of them with what was done; false where it is none of the viewer's, or was closed before.
create or replace function app.close_alarm(alarm uuid, done text) returns boolean
  language sql volatile security definer set search_path = pg_catalog, public as $$
    with closed as (
      insert into alarm_closed (authority_id, alarm_id, enrolment_id, citizen_id, run_id, referral_id, closed_on, words, recorded_by)
      select a.authority_id, a.id, a.enrolment_id, a.citizen_id, a.run_id, a.referral_id, app.today(), done, app.viewer()
      from alarm a
      where a.id = close_alarm.alarm and app.viewer_employment() in (a.to_employment_id, a.substitute_employment_id)
      on conflict do nothing returning 1)
    select exists (select from closed)
  $$;

-- What the citizen who asks can say yes or no to: the agreements that hold today, rest on consent and are about a course
-- of theirs. Agreements are told to whoever leads the run, and this much of them to whom they are about.
create or replace function app.extracts_asked()
  returns table (agreement uuid, referral uuid, house uuid, house_name text, purpose text, contents text[], background text[],
                 until date, links_register boolean)
  language sql stable security definer set search_path = pg_catalog, public as $$
    select a.id, e.referral_id, a.evaluator_organisation_id, o.name, a.purpose, a.contents, a.background, a.until_on,
           a.links_register
    from enrolment e
      join extract_agreement a on a.run_id = e.run_id and a.basis = 'consent' and a.until_on >= app.today()
        and e.starts_on <= a.told_to and (a.told_from is null or e.starts_on >= a.told_from)
      join organisation o on o.id = a.evaluator_organisation_id
    where e.citizen_id = any (app.held('citizen_citizens'))
    order by a.recorded_at desc, a.id
  $$;

-- The one form that whoever came by a link was lent, and what its pages are made from; nothing when it is closed.
create or replace function app.linked_form()
  returns table (authority uuid, citizen uuid, enrolment uuid, run uuid, version uuid, call_name text, starts_on date,
                 ended_on date, changes json, asking uuid, nth integer, way text)
  language sql stable security definer set search_path = pg_catalog, public as $$
    select e.authority_id, e.citizen_id, e.id, e.run_id, e.programme_version_id, n.call_name, e.starts_on, e.ended_on,
           app.changes_of(e.authority_id, e.id), l.run_questionnaire_id, l.nth, l.way
    from answer_link l
      join enrolment e on e.authority_id = l.authority_id and e.id = l.enrolment_id
      join citizen_call_name n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
    where l.id = app.viewer() and l.referral_id = any (app.held('link_holder_referrals'))
  $$;

-- What protects the citizen of a lent form, for whoever answers who is not the citizen; null where nothing does.
create or replace function app.linked_mask() returns json
  language sql stable security definer set search_path = pg_catalog, public as $$
    select json_build_object('kinds', json_agg(p.kind order by p.kind), 'standing', '[]'::json)
    from answer_link l join citizen_protection p on p.citizen_id = l.citizen_id and p.period @> app.today()
    where l.id = app.viewer() and l.referral_id = any (app.held('link_holder_referrals'))
    having count(*) > 0
  $$;

-- The course that a lent form hangs on, as its answers are filed: ids alone.
create or replace function app.linked_course()
  returns table (authority_id uuid, id uuid, citizen_id uuid, run_id uuid, referral_id uuid)
  language sql stable security definer set search_path = pg_catalog, public as $$
    select l.authority_id, l.enrolment_id, l.citizen_id, l.run_id, l.referral_id from answer_link l
    where l.id = app.viewer() and l.referral_id = any (app.held('link_holder_referrals'))
  $$;

-- The number that answers put right would stand under, and the way they were given; nothing where nobody has answered.
-- Whoever may put answers in need not be let in to them.
create or replace function app.next_version_of(course uuid, asking uuid, time_nth integer)
  returns table (version integer, mode text)
  language sql stable security definer set search_path = pg_catalog, public as $$
    select r.version + 1, o.mode
    from response r join wave_outcome o on o.authority_id = r.authority_id and o.enrolment_id = r.enrolment_id
      and o.run_questionnaire_id = r.run_questionnaire_id and o.nth = r.nth and o.outcome = 'answered'
    where r.enrolment_id = course and r.run_questionnaire_id = asking and r.nth = time_nth
      and (r.citizen_id = any (app.held('citizen_citizens')) or r.referral_id = any (app.held('any_team_referrals')))
    order by r.version desc limit 1
  $$;

-- Gives a link its key and its code, once, by whoever made it.
create or replace function app.key_link(link uuid, key bytea, code bytea, tries integer) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  insert into answer_link_key (key_hash, answer_link_id, code_hash, tries_left)
    select key, l.id, code, tries from answer_link l
    where l.id = link and l.recorded_by = app.viewer() and l.way = 'link'
      and not exists (select from answer_link_key k where k.answer_link_id = l.id);
  return found;
end
$$;

-- Opens a lent form on the screen in the room, once, by whoever lent it: from then on the screen is the link's.
create or replace function app.lend_screen(link uuid, token bytea, hours integer) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  insert into sign_in (token_hash, account_id, personal_part, expires_at)
    -- ambient time: a screen is lent by the real clock, also where a demo has travelled
    select token, l.id, 'link_holder', clock_timestamp() + hours * interval '1 hour' from answer_link l
    where l.id = link and l.recorded_by = app.viewer() and l.way = 'tablet' and app.viewer_employment() is not null
      and not exists (select from sign_in s where s.account_id = l.id);
  return found;
end
$$;

-- Whoever came by a link leaves: on this screen and on every other it was opened on.
create or replace function app.leave_link() returns void
  language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from sign_in where account_id = app.viewer() and personal_part = app.viewer_part() and personal_part in ('link_holder', 'company_by_link')
$$;

-- Gives a workplace's link its key and its code, once, by whoever made it.
create or replace function app.key_placement_link(link uuid, key bytea, code bytea, tries integer) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  insert into placement_link_key (key_hash, placement_link_id, code_hash, tries_left)
    select key, l.id, code, tries from placement_link l
    where l.id = link and l.recorded_by = app.viewer()
      and not exists (select from placement_link_key k where k.placement_link_id = l.id);
  return found;
end
$$;

-- Whether anybody hears what is told on the way in a course: it goes on, and somebody who agrees on placements is on its
-- team today. Worked out from what whoever asks may read.
create or replace function app.hears_on_the_way(enrolment uuid) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
    select exists (
      select from enrolment e
        join team_member m on m.authority_id = e.authority_id and m.enrolment_id = e.id and m.period @> app.today()
      where e.id = enrolment and (e.ended_on is null or e.ended_on > app.today())
        and (m.coordinates or m.access_row = 'team_company_consultant' or exists (
          select from responsible_caseworker c
          where c.authority_id = m.organisation_id and c.authority_id = e.authority_id and c.citizen_id = e.citizen_id
            and c.account_id = m.account_id and c.period @> app.today())))
  $$;

-- The agreement that whoever came by a workplace's link reads, and what its page is made from besides; nothing when it is
-- closed. Without an agreement where the citizen has not said yes to what stands there now.
drop function if exists app.linked_placement();
create function app.linked_placement()
  returns table (authority uuid, citizen uuid, enrolment uuid, placement uuid, agreement uuid, call_name text, mask json,
                 is_accepted boolean, is_evaluated boolean, is_heard boolean)
  language sql stable security definer set search_path = pg_catalog, public as $$
    select l.authority_id, l.citizen_id, l.enrolment_id, l.placement_id, a.id, n.call_name,
           (select json_build_object('kinds', json_agg(p.kind order by p.kind), 'standing', '[]'::json)
            from citizen_protection p where p.citizen_id = l.citizen_id and p.period @> app.today() having count(*) > 0),
           exists (select from placement_acceptance p
                   where p.authority_id = a.authority_id and p.agreement_id = a.id and p.party = 'employer'),
           exists (select from placement_evaluation v
                   where v.authority_id = l.authority_id and v.placement_id = l.placement_id and v.party = 'employer'),
           app.hears_on_the_way(l.enrolment_id)
    from placement_link l
      join citizen_call_name n on n.authority_id = l.authority_id and n.citizen_id = l.citizen_id
      left join placement_agreement a on a.authority_id = l.authority_id and a.placement_id = l.placement_id
        and a.id = any (app.held('linked_agreements')) and not a.taken_back and not exists (
          select from placement_agreement n where n.authority_id = a.authority_id and n.replaces = a.id)
    where l.id = app.viewer() and l.placement_id = any (app.held('linked_placements'))
  $$;

-- What a workplace has told by its link, the newest first: that it was told, how it was going, and who took it on with
-- what. The words it wrote, and whatever the citizen tells, are in no answer of this door.
drop function if exists app.linked_check_ins();
create function app.linked_check_ins()
  returns table (told_on date, going text, answered_on date, did text, answered_by text)
  language sql stable security definer set search_path = pg_catalog, public as $$
    select c.told_on, c.going, a.answered_on, a.did,
           (select max(e.staff_name) from employment e where e.account_id = a.recorded_by)
    from check_in c
      left join check_in_answer a on a.authority_id = c.authority_id and a.check_in_id = c.id
    where c.placement_id = any (app.held('linked_placements')) and c.party = 'employer'
    order by c.recorded_at desc, c.id
    limit 10
  $$;

-- Opens a workplace's link with its code, as a lent form is opened.
create or replace function app.open_placement_by_code(key bytea, code bytea, token bytea, calendar_day date, lapses_at timestamptz)
  returns table (standing text, tries integer)
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  asked placement_link_key;
  given placement_link;
  today date;
begin
  select * into asked from placement_link_key k where k.key_hash = key for update;
  select * into given from placement_link l where l.id = asked.placement_link_id;
  select calendar_day + i.travel_days into today from installation i;
  if given.id is null or asked.tries_left = 0 or not app.is_open_to_workplace(given, today) then
    return query select 'closed', 0;
  elsif code is null then
    return query select 'asks', asked.tries_left;
  elsif asked.code_hash = code then
    insert into sign_in (token_hash, account_id, personal_part, expires_at)
      values (token, given.id, 'company_by_link', lapses_at);
    return query select 'open', asked.tries_left;
  else
    update placement_link_key k set tries_left = k.tries_left - 1 where k.key_hash = key;
    if asked.tries_left = 1 then
      insert into placement_link_end (authority_id, placement_link_id, enrolment_id, citizen_id, run_id, referral_id,
                                      placement_id, why, ended_on, recorded_by)
        values (given.authority_id, given.id, given.enrolment_id, given.citizen_id, given.run_id, given.referral_id,
                given.placement_id, 'guessed', today, given.id);
    end if;
    return query select 'wrong', asked.tries_left - 1;
  end if;
end
$$;

-- Opens a link with its code, before anybody has entered. Without a code it only says whether one is asked for. Each wrong
-- code leaves one try less, and the last one closes the link; an unknown key and a closed link are answered the same.
create or replace function app.open_by_code(key bytea, code bytea, token bytea, calendar_day date, lapses_at timestamptz)
  returns table (standing text, tries integer)
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  asked answer_link_key;
  lent answer_link;
  today date;
begin
  select * into asked from answer_link_key k where k.key_hash = key for update;
  select * into lent from answer_link l where l.id = asked.answer_link_id;
  select calendar_day + i.travel_days into today from installation i;
  if lent.id is null or asked.tries_left = 0 or not app.can_be_answered(lent, today) then
    return query select 'closed', 0;
  elsif code is null then
    return query select 'asks', asked.tries_left;
  elsif asked.code_hash = code then
    insert into sign_in (token_hash, account_id, personal_part, expires_at)
      values (token, lent.id, 'link_holder', lapses_at);
    return query select 'open', asked.tries_left;
  else
    update answer_link_key k set tries_left = k.tries_left - 1 where k.key_hash = key;
    if asked.tries_left = 1 then
      insert into answer_link_end (authority_id, answer_link_id, enrolment_id, citizen_id, run_id, referral_id,
                                   run_questionnaire_id, nth, why, ended_on, recorded_by)
        values (lent.authority_id, lent.id, lent.enrolment_id, lent.citizen_id, lent.run_id, lent.referral_id,
                lent.run_questionnaire_id, lent.nth, 'guessed', today, lent.id);
    end if;
    return query select 'wrong', asked.tries_left - 1;
  end if;
end
$$;

set local role fodfaeste_extractor;

-- The blind name of a citizen under one agreement: a keyed hash, worked out here so that whoever writes an extract never
-- holds an id. The product makes a name of it with its own key, which lies outside the database: neither of the two
-- stores finds anybody alone.
create or replace function app.blind_name(citizen uuid, inner_key bytea, outer_key bytea) returns bytea
  language sql immutable as $$ select sha256(outer_key || sha256(inner_key || uuid_send(citizen))) $$;

-- Each agreement has a secret of its own from the moment it is made; nobody is told it.
create or replace function app.make_extract_secret() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into extract_secret (agreement_id, inner_key, outer_key)
    select new.id, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) || sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
           sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) || sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
  return null;
end
$$;

-- The courses an agreement is about: begun in its days, and – where it rests on consent – of whoever has said yes to this
-- house and has not taken it back. For the doors below alone; a definer, because what a door leaves open is fetched by
-- whoever asked for it.
create or replace function app.people_of_extract(of_agreement uuid)
  returns table (authority_id uuid, citizen_id uuid, enrolment_id uuid, blind bytea, starts_on date, ended_on date)
  language sql stable security definer set search_path = pg_catalog, public rows 1000 as $$
    select e.authority_id, e.citizen_id, e.id, app.blind_name(e.citizen_id, s.inner_key, s.outer_key), e.starts_on, e.ended_on
    from extract_agreement a
      join extract_secret s on s.agreement_id = a.id
      join enrolment e on e.run_id = a.run_id and e.starts_on <= a.told_to
        and (a.told_from is null or e.starts_on >= a.told_from)
    where a.id = of_agreement and (a.basis <> 'consent' or exists (
      select from consent c
      where c.authority_id = e.authority_id and c.citizen_id = e.citizen_id and c.referral_id = e.referral_id
        and c.content_kind = 'delivered_extract' and c.to_organisation_id = a.evaluator_organisation_id
        and c.to_relation = 'evaluator' and c.period @> app.today()
        -- A yes on screen is to one agreement and no other; one that was written down is to the house.
        and (c.text_key = a.id::text or not exists (select from extract_agreement other where other.id::text = c.text_key))
        and not exists (select from consent_withdrawal w where w.authority_id = c.authority_id and w.consent_id = c.id)))
  $$;
revoke execute on function app.people_of_extract(uuid) from public;

-- Opens what an agreement is about, to be fetched a block at a time: for whoever leads the run, until its last day, and
-- under blind names. Days are days since the start of the course. It tells no id, no name and no number of anybody.
create or replace function app.open_extract(of_agreement uuid, what text, of_version uuid) returns refcursor
  language plpgsql volatile security definer set search_path = pg_catalog, public
  set plan_cache_mode = force_custom_plan as $$
declare
  told refcursor := 'extract';
  agreed record;
begin
  select a.* into agreed from extract_agreement a
    where a.id = of_agreement and a.run_id = any (app.held('project_leader_runs')) and a.until_on >= app.today();
  if not found then
    raise exception 'an extract is made by who leads the run, while its agreement holds' using errcode = 'insufficient_privilege';
  end if;
  if what = 'people' then
    open told no scroll for
      select p.blind, o.name as authority, extract(year from i.born_on)::int as born, p.starts_on as "startsOn",
             p.ended_on - p.starts_on as "endedDay"
      from app.people_of_extract(of_agreement) p
        join organisation o on o.id = p.authority_id
        left join citizen_identity i on i.authority_id = p.authority_id and i.citizen_id = p.citizen_id
      order by p.blind, p.starts_on;
  elsif what = 'answers' then
    open told no scroll for
      select p.blind, q.wave_key as wave, r.nth, r.side, r.answers, r.answered_on - p.starts_on as day, p.starts_on as "startsOn",
             w.timing, w.mode, w.helped
      from app.people_of_extract(of_agreement) p
        join (select enrolment_id, authority_id, run_questionnaire_id, nth, questionnaire_version_id, answers, answered_on, 'citizen' as side
              from response r where 'answers' = any (agreed.contents)
                -- Of answers that were put right, the ones that stand.
                and not exists (select from response later where later.authority_id = r.authority_id and later.enrolment_id = r.enrolment_id
                                and later.run_questionnaire_id = r.run_questionnaire_id and later.nth = r.nth and later.version > r.version)
              union all
              select s.enrolment_id, s.authority_id, s.run_questionnaire_id, s.nth, s.questionnaire_version_id, s.answers, s.answered_on, sq.side
              from side_response s join run_questionnaire sq on sq.id = s.run_questionnaire_id
              where 'side_answers' = any (agreed.contents)) r
          on r.authority_id = p.authority_id and r.enrolment_id = p.enrolment_id and r.questionnaire_version_id = of_version
        join run_questionnaire q on q.id = r.run_questionnaire_id
        left join wave_outcome w on w.authority_id = p.authority_id and w.enrolment_id = p.enrolment_id
          and w.run_questionnaire_id = r.run_questionnaire_id and w.nth = r.nth and w.outcome = 'answered';
  elsif what = 'waves' and 'waves' = any (agreed.contents) then
    open told no scroll for
      select p.blind, q.wave_key as wave, w.nth, q.side, k.key as questionnaire, w.outcome, w.reason, w.told_on - p.starts_on as day,
             w.timing, w.mode, w.helped, w.place
      from app.people_of_extract(of_agreement) p
        join wave_outcome w on w.authority_id = p.authority_id and w.enrolment_id = p.enrolment_id
        join run_questionnaire q on q.id = w.run_questionnaire_id
        join questionnaire_version v on v.id = q.questionnaire_version_id
        join questionnaire k on k.id = v.questionnaire_id;
  elsif what = 'work' and 'work' = any (agreed.contents) then
    open told no scroll for
      select p.blind, f.fact_kind as kind, c.code, lower(f.period) - p.starts_on as "fromDay", upper(f.period) - 1 - p.starts_on as "toDay",
             f.hours_a_week::float8 as hours, f.extent, f.source
      from app.people_of_extract(of_agreement) p
        join work_fact f on f.authority_id = p.authority_id and f.citizen_id = p.citizen_id
        left join code c on c.id = f.code_id
      where not f.taken_back
        and not exists (select from work_fact later where later.authority_id = f.authority_id and later.replaces = f.id);
  else
    raise exception 'this is not in the agreement' using errcode = 'insufficient_privilege';
  end if;
  return told;
end
$$;

-- Which versions of questionnaires anybody in an extract has answered.
create or replace function app.versions_in_extract(of_agreement uuid) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return array(
    select distinct r.questionnaire_version_id
    from extract_agreement a join app.people_of_extract(a.id) p on true
      join (select enrolment_id, questionnaire_version_id, 'answers' as content from response
            union all select enrolment_id, questionnaire_version_id, 'side_answers' from side_response) r
        on r.enrolment_id = p.enrolment_id and r.content = any (a.contents)
    where a.id = of_agreement and a.run_id = any (app.held('project_leader_runs'))
    order by 1);
end
$$;

-- The first and the last score of each course in a run, rule by rule and side by side, for whoever leads it: numbers to be
-- counted together, in an order that tells of nobody. Courses that gave none are there, too; where there was one time only,
-- there is no last.
drop function if exists app.score_changes(uuid);
create or replace function app.score_changes(of_run uuid)
  returns table (version uuid, score text, side text, rule integer, before double precision, after double precision)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if of_run = any (app.held('project_leader_runs')) is not true then
    raise exception 'changes are counted for those who lead the run' using errcode = 'insufficient_privilege';
  end if;
  return query
    with every as (
      select s.enrolment_id, s.run_questionnaire_id, s.nth, s.score_key, s.rule_version, s.value, s.answered_on, s.recorded_at, s.id
      from score s where s.run_id = of_run
      union all
      select s.enrolment_id, s.run_questionnaire_id, s.nth, s.score_key, s.rule_version, s.value, s.answered_on, s.recorded_at, s.id
      from side_score s where s.run_id = of_run
    ), latest as (
      select distinct on (e.enrolment_id, e.run_questionnaire_id, e.nth, e.score_key, e.rule_version)
             e.enrolment_id, q.questionnaire_version_id as version, e.score_key, e.rule_version, q.side, e.value::float8 as value, e.answered_on,
             e.run_questionnaire_id, e.nth
      from every e join run_questionnaire q on q.id = e.run_questionnaire_id
      -- Worked out last, by each rule: from answers that were put right. Different rules are never one pair.
      order by e.enrolment_id, e.run_questionnaire_id, e.nth, e.score_key, e.rule_version, e.recorded_at desc, e.id desc
    ), told as (
      select l.enrolment_id, l.version, l.score_key, l.side, l.rule_version, count(*) as times,
             (array_agg(l.value order by l.answered_on, l.run_questionnaire_id, l.nth))[1] as first,
             (array_agg(l.value order by l.answered_on desc, l.run_questionnaire_id desc, l.nth desc))[1] as last
      from latest l group by l.enrolment_id, l.version, l.score_key, l.side, l.rule_version
    ), rule as (select distinct t.version, t.score_key, t.side, t.rule_version from told t)
    select r.version, r.score_key, r.side, r.rule_version, t.first, case when t.times > 1 then t.last end
    from rule r cross join enrolment e
      left join told t on t.enrolment_id = e.id and t.version = r.version and t.score_key = r.score_key and t.side = r.side
        and t.rule_version = r.rule_version
    where e.run_id = of_run
    order by 1, 2, 3, 4, 5, 6;
end
$$;

-- The scores of some courses in a run, course by course, and never whose they are: whoever leads the run says how each
-- course looks – by its days and by what became of its waves, which she may know – and is told the scores of those who look
-- so, in an order that tells of nobody. Each with the days of the answer and of the working out, so that what was known at an
-- earlier moment can be counted again.
create or replace function app.scores_of_nobody(of_run uuid, courses uuid[], looks integer[])
  returns table (look integer, scores json)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if of_run = any (app.held('project_leader_runs')) is not true then
    raise exception 'changes are counted for those who lead the run' using errcode = 'insufficient_privilege';
  end if;
  return query
    with every as (
      select s.enrolment_id, s.run_questionnaire_id, s.nth, s.score_key, s.rule_version, s.value, s.answered_on, s.recorded_at, s.id
      from score s where s.run_id = of_run
      union all
      select s.enrolment_id, s.run_questionnaire_id, s.nth, s.score_key, s.rule_version, s.value, s.answered_on, s.recorded_at, s.id
      from side_score s where s.run_id = of_run
    ), told as (
      select e.enrolment_id, json_agg(json_build_object(
               'version', q.questionnaire_version_id, 'side', q.side, 'score', e.score_key, 'rule', e.rule_version, 'asking', e.run_questionnaire_id,
               'nth', e.nth, 'value', e.value::float8, 'answeredOn', e.answered_on,
               'recordedOn', (e.recorded_at at time zone 'Europe/Copenhagen')::date)
             order by e.recorded_at, e.id) as scores
      from every e join run_questionnaire q on q.id = e.run_questionnaire_id
      group by e.enrolment_id
    )
    select l.look, coalesce(t.scores, '[]')
    from unnest(courses, looks) as l (course, look)
      join enrolment e on e.id = l.course and e.run_id = of_run
      left join told t on t.enrolment_id = e.id
    order by 1, 2::text;
end
$$;

-- Writes down that an extract was made: one row for it, and one for each person in it. Told is how many.
create or replace function app.log_extract(of_agreement uuid, reading uuid) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  people integer;
begin
  if not exists (select from extract_agreement a where a.id = of_agreement and a.run_id = any (app.held('project_leader_runs'))) then
    raise exception 'an extract is made by who leads the run' using errcode = 'insufficient_privilege';
  end if;
  insert into read_log (id, happened_on, account_id, employment_id, action)
    values (reading, app.today(), app.viewer(), app.viewer_employment(), 'delivered_extract.deliver');
  insert into read_log_person (read_log_id, authority_id, citizen_id, how, acting_as, restricted)
    select distinct reading, p.authority_id, p.citizen_id, 'listed', array['project_leader'], app.is_restricted(p.citizen_id)
    from app.people_of_extract(of_agreement) p;
  get diagnostics people = row_count;
  return people;
end
$$;

set local role fodfaeste_owner;
revoke create on schema app from fodfaeste_lookup, fodfaeste_registry, fodfaeste_extractor;

drop trigger if exists a_move_takes_the_course_along on enrolment_version_move;
create trigger a_move_takes_the_course_along after insert on enrolment_version_move
  for each row execute function app.follow_version_move();

drop trigger if exists an_agreement_has_a_secret on extract_agreement;
create trigger an_agreement_has_a_secret after insert on extract_agreement
  for each row when (app.viewer() is not null) execute function app.make_extract_secret();

-- Rows that tell of what happened before anybody entered – a demo's, a copy's – set nothing going.
drop trigger if exists a_handover_takes_the_case_along on caseload_handover;
create trigger a_handover_takes_the_case_along after insert on caseload_handover
  for each row when (app.viewer() is not null) execute function app.follow_caseload_handover();

drop trigger if exists a_no_takes_the_case_back on caseload_return;
create trigger a_no_takes_the_case_back after insert on caseload_return
  for each row when (app.viewer() is not null) execute function app.follow_caseload_return();

drop trigger if exists a_no_after_a_handover on referral_status;
create trigger a_no_after_a_handover after insert on referral_status
  for each row when (new.status = 'withdrawn' and app.viewer() is not null) execute function app.return_after_no();

drop trigger if exists a_correction_puts_it_right on attendance_correction;
create trigger a_correction_puts_it_right after insert on attendance_correction
  for each row when (app.viewer() is not null) execute function app.follow_attendance_correction();

drop trigger if exists a_reason_is_for_who_did_not_come on absence_reason;
create trigger a_reason_is_for_who_did_not_come after insert on absence_reason
  for each row when (new.reason is not null) execute function app.check_absence_reason();

drop trigger if exists an_ending_ends_the_course on closing;
create trigger an_ending_ends_the_course after insert on closing referencing new table as written
  for each statement when (app.viewer() is not null) execute function app.follow_closing();

drop trigger if exists taken_back_the_course_goes_on on closing_taken_back;
create trigger taken_back_the_course_goes_on after insert on closing_taken_back
  for each row when (app.viewer() is not null) execute function app.follow_closing_taken_back();

drop trigger if exists the_last_on_the_list on sign_up;
create trigger the_last_on_the_list before insert on sign_up
  for each row when (app.viewer() is not null) execute function app.stand_in_line();
drop trigger if exists a_sign_up_gets_a_seat on sign_up;
create trigger a_sign_up_gets_a_seat after insert on sign_up
  for each row when (app.viewer() is not null) execute function app.follow_sign_up();
drop trigger if exists leaving_gives_the_seat_up on sign_up;
create trigger leaving_gives_the_seat_up after update of left_on on sign_up
  for each row when (old.left_on is null and new.left_on is not null and app.viewer() is not null)
  execute function app.follow_leaving();
drop trigger if exists more_seats_are_given on session_opening;
create trigger more_seats_are_given after update of seats on session_opening
  for each row when (app.viewer() is not null) execute function app.follow_seats();
drop trigger if exists no_more_than_there_are_seats on session_participant;
create trigger no_more_than_there_are_seats after insert or update of taken_off_on on session_participant
  for each row when (new.taken_off_on is null and app.viewer() is not null) execute function app.keep_seats();
drop trigger if exists whoever_is_taken_off_makes_room on session_participant;
create trigger whoever_is_taken_off_makes_room after update of taken_off_on on session_participant
  for each row when (old.taken_off_on is null and new.taken_off_on is not null and app.viewer() is not null)
  execute function app.follow_taking_off();

drop trigger if exists an_answer_moves_the_story on story_answer;
create trigger an_answer_moves_the_story after insert on story_answer
  for each row when (app.viewer() is not null) execute function app.follow_story_answer();

drop trigger if exists a_link_has_an_account on placement_link;
create trigger a_link_has_an_account before insert on placement_link
  for each row when (app.viewer() is not null) execute function app.begin_link_account();
drop trigger if exists a_link_has_an_account on answer_link;
create trigger a_link_has_an_account before insert on answer_link
  for each row when (app.viewer() is not null) execute function app.begin_link_account();

drop trigger if exists no_place_outlasts_its_course on team_member;
create trigger no_place_outlasts_its_course before insert or update of period on team_member
  for each row when (app.viewer() is not null) execute function app.keep_place_within_course();

drop trigger if exists a_course_keeps_its_version on enrolment;
create trigger a_course_keeps_its_version after insert on enrolment
  for each row execute function app.keep_pinned_version();

-- What a way is packed from: whatever is written there – or, in a copy that is being put in order, changed or taken out –
-- is packed anew at once.
do $$
declare
  told record;
begin
  for told in select name, verb, side, format('%ss_are_packed_%s', verb, side) as trigger
    from unnest(array['referral', 'referral_status', 'enrolment', 'enrolment_version_move', 'course_change', 'closing',
                      'closing_taken_back', 'work_fact', 'benefit_fact', 'other_fact']) as name,
      (values ('insert', 'new'), ('update', 'new'), ('update', 'old'), ('delete', 'old')) as event (verb, side)
  loop
    execute format('drop trigger if exists %I on %I', told.trigger, told.name);
    execute format('create trigger %I after %s on %I referencing %s table as changed
                    for each statement execute function app.pack_changed_ways()',
                   told.trigger, told.verb, told.name, told.side);
    execute format('alter table %I enable always trigger %I', told.name, told.trigger);
  end loop;
end
$$;

-- Every table that the lists are worked out from tells of its changes, also when rows are copied in. Which tables those
-- are is read from the functions themselves, and from those they call: a new relation cannot forget its table.
do $$
declare
  told text;
begin
  for told in
    with recursive asked as (
      select p.oid, p.prosrc from pg_proc p
      where p.pronamespace = 'app'::regnamespace and p.proname = 'work_out_relations'
      union
      select p.oid, p.prosrc from asked
        join pg_proc p on p.pronamespace = 'app'::regnamespace and asked.prosrc ~ ('\mapp\.' || p.proname || '\M')
    )
    select t.tablename from pg_tables t
    where t.schemaname = 'public' and exists (
      select from asked where regexp_replace(asked.prosrc, '--[^\n]*', '', 'g') ~ ('\m' || t.tablename || '\M'))
  loop
    execute format('drop trigger if exists a_change_is_told on %I', told);
    execute format('create trigger a_change_is_told after insert or update or delete or truncate on %I
                    for each statement execute function app.tell_of_change()', told);
    execute format('alter table %I enable always trigger a_change_is_told', told);
  end loop;
end
$$;

-- What was worked out by an earlier version of these functions is worth nothing.
truncate kept.relations;
