import type pg from 'pg';

/** How much a bench fills in: people, and what has been written about them. */
export interface Amount {
  readonly citizens: number;
  /** Attendances in all; each session is attended by ten. */
  readonly attendances: number;
}

/** Who asks in the bench: a worker with fifty courses, and the leader of the run that holds them all. */
export interface Crowd {
  readonly worker: { readonly account: string; readonly employment: string };
  readonly leader: { readonly account: string; readonly employment: string };
}

/**
 * Fills a demo database with invented rows by the thousand, past row security and foreign keys: a bench's figures
 * need the size of the tables, not their story. Everybody is in one run of the demo.
 */
export async function fillWithMany(superuser: pg.Client, { citizens, attendances }: Amount): Promise<Crowd> {
  await superuser.query('set session_replication_role = replica');
  const { rows } = await superuser.query<{
    authority: string;
    run: string;
    version: string;
    account: string;
  }>(
    `select e.authority_id as authority, e.run_id as run, e.programme_version_id as version, m.account_id as account
     from enrolment e join team_member m on m.enrolment_id = e.id limit 1`,
  );
  const [base] = rows;
  if (base === undefined) throw new Error('the demo has no course to build on');
  const workers = Math.ceil(citizens / 50);
  await superuser.query(`set synchronous_commit = off; set maintenance_work_mem = '256MB'`);
  const indexes = await dropIndexes(superuser, 'attendance');
  await superuser.query(
    `create temp table staff as select n, ${idOf('ac', 'n')} as account, ${idOf('e0', 'n')} as employment
       from generate_series(0, ${workers}) n;
     create temp table many as select n, ${idOf('c0', 'n')} as citizen, ${idOf('f0', 'n')} as referral,
       ${idOf('e1', 'n')} as enrolment from generate_series(1, ${citizens}) n;
     insert into account (id) select account from staff;
     insert into employment (id, account_id, organisation_id, staff_name, title_da, title_en, occupation, period)
       select employment, account, '${base.authority}', 'Måling ' || n, 'måling', 'measurement', 'other', '[2020-01-01,)' from staff;
     insert into appointment (id, account_id, organisation_id, part, run_id, period)
       select gen_random_uuid(), account, '${base.authority}', 'project_leader', '${base.run}', '[2020-01-01,)' from staff where n = 0;
     insert into citizen (authority_id, id) select '${base.authority}', citizen from many;
     insert into citizen_call_name (authority_id, citizen_id, call_name) select '${base.authority}', citizen, 'Måling ' || n from many;
     insert into referral (authority_id, id, citizen_id, run_id, programme_version_id, referrer_account_id, referrer_organisation_id, reason, sent_on)
       select '${base.authority}', referral, citizen, '${base.run}', '${base.version}', '${base.account}', '${base.authority}', 'Måling', '2026-01-01' from many;
     insert into referral_status (authority_id, id, referral_id, citizen_id, run_id, status, status_on, recorded_by)
       select '${base.authority}', gen_random_uuid(), referral, citizen, '${base.run}', 'accepted', '2026-01-02', '${base.account}' from many;
     insert into enrolment (authority_id, id, citizen_id, run_id, referral_id, programme_version_id, starts_on)
       select '${base.authority}', enrolment, citizen, '${base.run}', referral, '${base.version}', '2026-02-02' from many;
     insert into team_member (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, account_id, organisation_id, role_key, access_row, coordinates, period)
       select '${base.authority}', gen_random_uuid(), enrolment, citizen, '${base.run}', referral, s.account, '${base.authority}', 'worker', 'team_general', true, '[2026-02-02,)'
       from many join staff s on s.n = (many.n - 1) / 50 + 1;
     create temp table met as select n, ${idOf('5e', 'n')} as id, date '2026-02-02' + (n % 250) as held_on
       from generate_series(1, ${Math.ceil(attendances / 10)}) n;
     insert into session (organisation_id, id, run_id, kind, held_on, minutes, held_by)
       select '${base.authority}', id, '${base.run}', 'talk', held_on, 45, '${base.account}' from met;
     insert into attendance (authority_id, id, session_id, session_kind, held_by, held_on, enrolment_id, citizen_id, run_id, referral_id, status, recorded_by)
       select '${base.authority}', ${idOf('a0', 'met.n * 10 + k')}, met.id, 'talk', '${base.account}', met.held_on, enrolment, citizen, '${base.run}', referral, 'present', '${base.account}'
       from met cross join generate_series(0, 9) k join many on many.n = (met.n * 10 + k) % ${citizens} + 1;`,
  );
  await superuser.query('set session_replication_role = origin');
  for (const { definition } of indexes) await superuser.query(definition);
  await superuser.query('vacuum analyze');
  const { rows: people } = await superuser.query<{ n: number; account: string; employment: string }>(
    'select n, account, employment from staff where n in (0, 1) order by n',
  );
  const [leader, worker] = people;
  if (leader === undefined || worker === undefined) throw new Error('nobody to ask');
  return { leader, worker };
}

/** Ids in the order of their making, as the product's own are: neighbours in time lie beside each other in an index. */
function idOf(kind: string, number: string): string {
  return `('0190${kind}00-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
}

/** Takes the indexes that no constraint needs from a table, to be built again when it is full: minutes sooner. */
async function dropIndexes(
  superuser: pg.Client,
  table: string,
): Promise<readonly { readonly name: string; readonly definition: string }[]> {
  const { rows } = await superuser.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid = $1::regclass and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [table],
  );
  for (const { name } of rows) await superuser.query(`drop index ${name}`);
  return rows;
}
