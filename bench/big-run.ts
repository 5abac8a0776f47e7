import type pg from 'pg';
import { withoutTriggers } from './without-triggers.ts';

/** A run of many people, its leader's way in, and a report on it that is being written. */
export interface BigRun {
  readonly run: string;
  readonly report: string;
  /** The number of the leader's sign-in button. */
  readonly button: number;
  readonly enrolments: number;
}

/** Facts about each citizen: what a caseworker and a register would have written down in two years. */
export const factsEach = 10;

/**
 * Adds runs of so many courses each to a demo, with ten facts about everybody, past row security and foreign keys: a
 * bench's figures need the size of the tables, not their story. Every sixth course was paused or made longer, three in
 * five have ended, and every thirtieth fact puts an earlier one right. Each run copies one of the demo's, with its targets.
 *
 * @param programme the key of the programme whose run is copied
 */
export async function fillWithBigRuns(
  superuser: pg.Client,
  programme: string,
  sizes: readonly number[],
): Promise<readonly BigRun[]> {
  return withoutTriggers(superuser, async () => {
    const runs: BigRun[] = [];
    for (const [at, enrolments] of sizes.entries())
      runs.push(await fillOne(superuser, programme, at, enrolments));
    // Packed all at once.
    await superuser.query('select app.make_kept_anew()');
    return runs;
  });
}

async function fillOne(
  superuser: pg.Client,
  programme: string,
  at: number,
  enrolments: number,
): Promise<BigRun> {
  const base = await readBase(superuser, programme);
  const id = (kind: string, number: string) =>
    `('0191${kind}00${at}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
  const { authority, account } = base;
  const { rows } = await superuser.query<{ run: string; leader: string; employment: string; report: string }>(
    `select ${id('a', '1')} as run, ${id('a', '2')} as leader, ${id('a', '3')} as employment, ${id('a', '4')} as report`,
  );
  const [made] = rows;
  if (made === undefined) throw new Error('no ids');
  const { run, leader, employment, report } = made;
  const button = 900 + at;
  await superuser.query(`
    insert into run (id, programme_version_id, name, starts_on, ends_on, umbrella, is_public)
      select '${run}', programme_version_id, 'Måling ${enrolments}', '2024-01-01', '2027-12-31', null, false from run where id = '${base.run}';
    insert into run_party (run_id, organisation_id, part, period, id)
      select '${run}', organisation_id, part, period, gen_random_uuid() from run_party where run_id = '${base.run}';
    insert into target_agreement (id, run_id, recipient_organisation_id, rule_id, rule_version, denominator, direction, share, head_count, threshold, period, told, invented, agreed_on)
      select gen_random_uuid(), '${run}', recipient_organisation_id, rule_id, rule_version, denominator, direction, share, head_count, threshold, period, told, invented, agreed_on
      from target_agreement where run_id = '${base.run}';
    insert into account (id) values ('${leader}');
    insert into employment (id, account_id, organisation_id, staff_name, title_da, title_en, occupation, period)
      values ('${employment}', '${leader}', '${authority}', 'Måling ${at}', 'måling', 'measurement', 'other', '[2020-01-01,)');
    insert into appointment (id, account_id, organisation_id, part, run_id, period)
      values (gen_random_uuid(), '${leader}', '${authority}', 'project_leader', '${run}', '[2020-01-01,)');
    insert into demo_role (position, account_id, employment_id, shown_name, shown_role_da, shown_role_en)
      values (${button}, '${leader}', '${employment}', 'Måling', 'måling', 'measurement');
    insert into report (id, run_id, recipient_organisation_id, as_of, breakdowns, begun_on, recorded_by)
      select '${report}', '${run}', recipient_organisation_id, '2026-11-01', '{started}', '2026-11-01', '${leader}'
      from target_agreement where run_id = '${run}' limit 1;
    drop table if exists many;
    create temp table many as
      select n, ${id('b', 'n')} as citizen, ${id('c', 'n')} as referral, ${id('d', 'n')} as enrolment,
             date '2024-02-01' + (n * 7919 % 800)::int as began, n % 5 < 3 as has_ended, n % 6 = 0 as was_changed
      from generate_series(1, ${enrolments}) n;
    insert into citizen (authority_id, id) select '${authority}', citizen from many;
    insert into citizen_call_name (authority_id, citizen_id, call_name) select '${authority}', citizen, 'Måling ' || n from many;
    insert into referral (authority_id, id, citizen_id, run_id, programme_version_id, referrer_account_id, referrer_organisation_id, reason, sent_on, recorded_at)
      select '${authority}', referral, citizen, '${run}', '${base.version}', '${account}', '${authority}', 'Måling', began - 30, began - 30 from many;
    insert into referral_status (authority_id, id, referral_id, citizen_id, run_id, status, status_on, recorded_by, recorded_at)
      select '${authority}', gen_random_uuid(), referral, citizen, '${run}', s.status, began - 30 + s.days, '${account}', began - 30 + s.days
      from many cross join (values ('sent', 0), ('accepted', 16)) s (status, days);
    insert into enrolment (authority_id, id, citizen_id, run_id, referral_id, programme_version_id, starts_on, ended_on, recorded_at)
      select '${authority}', enrolment, citizen, '${run}', referral, '${base.version}', began, case when has_ended then began + 182 end, began from many;
    insert into closing (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, ending, recommendation, ended_on, closed_on, recorded_by, recorded_at)
      select '${authority}', gen_random_uuid(), enrolment, citizen, '${run}', referral,
        (array['completed', 'completed', 'exit_to_work_or_education', 'drop_out'])[n / 5 % 4 + 1], 'Måling', began + 182, began + 182, '${account}', began + 182
      from many where has_ended;
    insert into course_change (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, number, change, phase_key, on_date, until_date, decided_by, recorded_by, recorded_at)
      select '${authority}', gen_random_uuid(), enrolment, citizen, '${run}', referral, 1, 'pause', '${base.phase}', began + 60, began + 74, 'coordinator', '${account}', began + 60
      from many where was_changed;`);
  await addFacts(superuser, id, { authority, account });
  return { run, report, button, enrolments };
}

/** The kinds of fact, and how many days from the start they begin and how long they last. */
const spells = [
  ['work', 'work', 'ordinaert-job', 140, 500],
  ['work', 'work', 'fleksjob', 160, 90],
  ['work', 'placement', 'virksomhedspraktik', 30, 91],
  ['work', 'introduction', null, 45, 0],
  ['work', 'work', 'ordinaert-job', -900, 400],
  ['benefit', 'benefit', 'kontanthjaelp', -300, 440],
  ['benefit', 'baseline', 'kontanthjaelp', -30, 0],
  ['benefit', 'sick_leave', null, 10, 21],
  ['other', 'education', null, 200, 300],
  ['other', 'treatment_referral', null, 80, 0],
] as const;

async function addFacts(
  superuser: pg.Client,
  id: (kind: string, number: string) => string,
  { authority, account }: { readonly authority: string; readonly account: string },
): Promise<void> {
  for (const [k, [table, kind, code, from, days]] of spells.entries()) {
    const replaces = k === 1 ? `case when n % 3 = 0 then ${id('f', 'n * 16')} end` : 'null';
    const own =
      table === 'work'
        ? [
            ', code_id, hours_a_week, employer',
            `, ${codeSql(code)}, ${code === null ? 'null' : '5 + n % 32'}, 'Arbejdsplads ' || (n * ${k + 3}) % 997`,
          ]
        : table === 'benefit'
          ? [', code_id', `, ${codeSql(code)}`]
          : [', place', ", 'Skole ' || n % 97"];
    // A few of everybody's: not all have a job, and not all a school.
    await superuser.query(`
      insert into ${table}_fact (authority_id, id, citizen_id, fact_kind, period, source, replaces, recorded_by, recorded_at${own[0]})
        select '${authority}', ${id('f', `n * 16 + ${k}`)}, citizen, '${kind}',
          daterange(began + ${from} + (n % 40)::int, began + ${from} + (n % 40)::int + ${days} + 1),
          (array['register', 'pay_slip', 'employer', 'citizen', 'staff'])[n % 5 + 1], ${replaces}, '${account}',
          began + greatest(${from}, 0) + (n % 40)::int + 2 ${own[1]}
        from many;`);
  }
}

function codeSql(code: string | null): string {
  return code === null ? 'null::uuid' : `(select c.id from code c where c.code = '${code}' limit 1)`;
}

interface Base {
  readonly authority: string;
  readonly account: string;
  readonly run: string;
  readonly version: string;
  readonly phase: string;
}

async function readBase(superuser: pg.Client, programme: string): Promise<Base> {
  const { rows } = await superuser.query<Base>(
    `select f.authority_id as authority, f.run_id as run, r.programme_version_id as version,
            f.referrer_account_id as account, v.definition #>> '{phases,0,key}' as phase
     from referral f join run r on r.id = f.run_id
       join programme_version v on v.id = r.programme_version_id join programme p on p.id = v.programme_id
     where p.key = $1 and exists (select from target_agreement t where t.run_id = r.id) limit 1`,
    [programme],
  );
  const [base] = rows;
  if (base === undefined) throw new Error(`the demo has no run of ${programme} with targets`);
  return base;
}
