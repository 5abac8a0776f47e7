import { handWrittenGrants, handWrittenPolicies } from './hand-written-policies.ts';
import { marksHeldSql } from './marks-held.ts';
import { makePolicies, policySql } from './policy.ts';
import { recordTables } from './record-tables.ts';
import { relationsToSql } from './relations-to.ts';
import { standingToSql } from './standing-to.ts';

const head = `-- Made from the access table (src/domain/access) by \`npm run policies\`; do not edit.
-- Replaced whole by the owner after each migration, in one transaction.

set local role fodfaeste_owner;

-- Everything shut first: no policy, no grant, and every table forced, also for its owner.
do $$
declare
  old record;
begin
  for old in select policyname, tablename from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on public.%I', old.policyname, old.tablename);
  end loop;
  for old in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table public.%I enable row level security', old.tablename);
    execute format('alter table public.%I force row level security', old.tablename);
    execute format('revoke all on public.%I from fodfaeste_app, fodfaeste_lookup, fodfaeste_registry, fodfaeste_extractor, fodfaeste_worker, fodfaeste_reports, fodfaeste_eraser, fodfaeste_backup, public', old.tablename);
  end loop;
end
$$;
`;

function grantSql(): string[] {
  return recordTables.flatMap(({ table, writes }) => [
    `grant select on ${table} to fodfaeste_app;`,
    ...(writes.some(({ command }) => command === 'insert')
      ? [`grant insert on ${table} to fodfaeste_app;`]
      : []),
    ...writes.flatMap(({ command, columns = [] }) =>
      command === 'update' ? [`grant update (${columns.join(', ')}) on ${table} to fodfaeste_app;`] : [],
    ),
  ]);
}

/** A backup that left a table out would be none: whatever tables there are, its role reads all of them. */
const backupSql = `
-- A backup reads every row of every table, and can do nothing else.
do $$
declare
  each record;
begin
  for each in select tablename from pg_tables where schemaname = 'public' loop
    execute format('grant select on public.%I to fodfaeste_backup', each.tablename);
    execute format('create policy "backup reads" on public.%I for select to fodfaeste_backup using (true)', each.tablename);
  end loop;
end
$$;
grant usage on schema public to fodfaeste_backup;`;

/**
 * Lawful erasure goes by whatever tables name a citizen, so a new one is never left behind. Acts of the code lists, of
 * definitions and of staff are about no citizen: it cannot touch them.
 */
const eraserSql = `
-- The eraser finds and takes away what is about a citizen, and who looked; it writes what its runs came to.
do $$
declare
  each record;
begin
  for each in
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and (c.relname in ('citizen', 'event_payload', 'read_log', 'session', 'story', 'account_identity', 'sign_in',
                           'extract_part', 'extract_secret')
           or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'citizen_id' and not a.attisdropped))
  loop
    execute format('grant select, delete on public.%I to fodfaeste_eraser', each.name);
    execute format('create policy "eraser finds" on public.%I for select to fodfaeste_eraser using (true)', each.name);
    execute format('create policy "eraser takes away" on public.%I for delete to fodfaeste_eraser using (true)', each.name);
  end loop;
end
$$;
${['event', 'organisation', 'employment', 'extract_agreement', 'extract_delivery'].map((table) => `grant select on ${table} to fodfaeste_eraser;\ncreate policy "eraser finds" on ${table} for select to fodfaeste_eraser using (true);`).join('\n')}
${['erasure_run', 'erasure_count'].map((table) => `grant insert on ${table} to fodfaeste_eraser;\ncreate policy "eraser tells" on ${table} for insert to fodfaeste_eraser with check (true);`).join('\n')}`;

/** The whole of database/policies.sql: grants, policies and the function the guards ask. */
export function policiesDocument(): string {
  return [
    head,
    '-- What each role may try at all.',
    ...grantSql(),
    ...handWrittenGrants,
    '\n-- From the access table.',
    ...makePolicies().map(policySql),
    '\n-- Run and organisation data, and rows whose rule is about their maker.',
    ...handWrittenPolicies,
    backupSql,
    eraserSql,
    '\n-- What the guard and the buttons ask.',
    'grant create on schema app to fodfaeste_lookup;',
    'set local role fodfaeste_lookup;',
    relationsToSql(),
    standingToSql(),
    'set local role fodfaeste_owner;',
    marksHeldSql(),
    'revoke create on schema app from fodfaeste_lookup;',
    '\n-- What an earlier version of the packer made is worth nothing.',
    'select app.make_kept_anew();',
    '',
  ].join('\n');
}
