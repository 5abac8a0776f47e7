-- The roles of the house. Run by the administrator before the migrations; safe to run again.
--   owner     owns every table and runs the migrations; bound by row security like all others
--   app       the web server's login; sees only what the policies open to the viewer of its transaction
--   lookup    cannot sign in; owns the functions that work out a viewer's relations
--   registry  cannot sign in; owns the one door through which a new citizen's record begins
--   extractor cannot sign in; owns the door through which answers leave under blind names, and reads their secrets
--   backup    cannot sign in; reads every row for a backup, and nothing else
--   worker, reports, eraser  narrow logins for background work, figures and lawful deletion (the eraser is acted as, never signed in as, so far)
do $$
declare
  wanted record;
begin
  for wanted in
    select * from (values
      ('fodfaeste_owner', 'nologin'), ('fodfaeste_app', 'login'), ('fodfaeste_lookup', 'nologin'),
      ('fodfaeste_registry', 'nologin'), ('fodfaeste_extractor', 'nologin'), ('fodfaeste_backup', 'nologin'),
      ('fodfaeste_worker', 'login'), ('fodfaeste_reports', 'login'),
      ('fodfaeste_eraser', 'login')) as role (name, may_sign_in)
  loop
    if not exists (select from pg_roles where rolname = wanted.name) then
      -- Two servers may start on one cluster at the same moment: the other one's role is as good as ours.
      begin
        execute format('create role %I %s nosuperuser nobypassrls nocreatedb nocreaterole',
                       wanted.name, wanted.may_sign_in);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    if not pg_has_role(current_user, wanted.name, 'member') then
      execute format('grant %I to current_user', wanted.name);
    end if;
  end loop;
  if not pg_has_role('fodfaeste_owner', 'fodfaeste_lookup', 'member') then
    grant fodfaeste_lookup, fodfaeste_registry to fodfaeste_owner;
  end if;
  if not pg_has_role('fodfaeste_owner', 'fodfaeste_extractor', 'member') then
    grant fodfaeste_extractor to fodfaeste_owner;
  end if;
end
$$;

-- The app asks the same questions again and again: with row security, planning one costs more than answering it.
alter role fodfaeste_app set plan_cache_mode = 'force_generic_plan';
alter role fodfaeste_app set jit = off;

-- The owner rules this database's schema; nobody else makes anything in it.
do $$
begin
  execute format('grant create on database %I to fodfaeste_owner', current_database());
end
$$;
alter schema public owner to fodfaeste_owner;
