import type pg from 'pg';

/** What a worker has before her on one day: where to sign in, one course, and a group's register. */
export interface WorkDay {
  /** Her sign-in button. */
  readonly button: number;
  readonly course: string;
  readonly register: string;
  /** The courses in the register. */
  readonly people: readonly string[];
}

const button = 990;
const group = '0190aa00-0000-7000-8000-000000000001';

/** Gives a worker of the crowd a sign-in button and a group of twelve today, past row security. */
export async function aDayOf(
  superuser: pg.Client,
  { account, employment }: { readonly account: string; readonly employment: string },
): Promise<WorkDay> {
  await superuser.query(
    `set session_replication_role = replica;
     insert into demo_role (position, account_id, employment_id, shown_name, shown_role_da, shown_role_en)
       values (${button}, '${account}', '${employment}', 'Måling', 'måling', 'measurement');
     insert into session (organisation_id, id, run_id, kind, title, held_on, minutes, held_by, begins_at, place, place_kind, planned_by)
       select m.authority_id, '${group}', m.run_id, 'group_course', 'Måling', current_date, 120, '${account}', '10:00', 'Måling', 'company', '${account}'
       from team_member m where m.account_id = '${account}' limit 1;
     insert into session_participant (authority_id, id, session_id, session_kind, held_by, held_on, enrolment_id, citizen_id, run_id, referral_id, recorded_by)
       select authority_id, gen_random_uuid(), '${group}', 'group_course', account_id, current_date, enrolment_id, citizen_id, run_id, referral_id, account_id
       from team_member where account_id = '${account}' order by enrolment_id limit 12;
     set session_replication_role = origin;`,
  );
  const { rows } = await superuser.query<{ enrolment_id: string }>(
    'select enrolment_id from session_participant where session_id = $1 order by enrolment_id',
    [group],
  );
  const people = rows.map(({ enrolment_id }) => enrolment_id);
  return { button, course: `/enrolments/${people[0]}`, register: `/sessions/${group}/register`, people };
}
