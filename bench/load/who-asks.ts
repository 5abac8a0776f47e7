import type pg from 'pg';
import { signIn, type Visitor } from '../demo-visitor.ts';

/** Those who work while the load is on, many windows each, and what lies before them. */
export interface Crowd {
  readonly worker: Windows;
  readonly intake: Windows;
  readonly leader: Windows;
  /** The worker's open courses. */
  readonly courses: readonly string[];
  /** Groups of twelve that she held in the last weeks, and nobody is written down for yet. */
  readonly registers: readonly string[];
  readonly board: string;
  readonly run: string;
  /** The address of a sealed report of the leader's run. */
  readonly edition: string;
}

/** One person's sign-in button, and windows that each have their own connection. */
export interface Windows {
  readonly button: number;
  readonly account: string;
  readonly employment: string;
  next(): Visitor;
}

const groups = 24;

/**
 * Takes the busiest of each kind in the first copy of the lives: whoever has most courses open, sits in the intake with
 * most on their way, and leads the biggest run that has been reported on. So they are the same however many live around.
 */
export async function gather(superuser: pg.Client, origin: string, windows: number): Promise<Crowd> {
  const worker = await one<Person>(superuser, busiestWorker);
  const intake = await one<Person & { readonly run: string }>(superuser, busiestBoard);
  const leader = await one<Person & { readonly run: string; readonly proposal: string }>(
    superuser,
    biggestReportedRun,
  );
  await superuser.query(`set session_replication_role = replica`);
  for (const [at, { account, employment }] of [worker, intake, leader].entries())
    await superuser.query(
      `insert into demo_role (position, account_id, employment_id, shown_name, shown_role_da, shown_role_en)
       values ($1, $2, $3, 'Måling', 'måling', 'measurement')`,
      [950 + at, account, employment],
    );
  const courses = await all(superuser, openCourses, [worker.account]);
  const registers = await all(superuser, groupsHeld, [worker.account, groups]);
  await superuser.query(twelveEach, [worker.account]);
  await superuser.query('reset session_replication_role; analyze session; analyze session_participant');
  const at = async (position: number, person: Person): Promise<Windows> => {
    const open: Visitor[] = [];
    for (let each = 0; each < windows; each += 1) open.push(await signIn(origin, 950 + position));
    let turn = 0;
    const next = () => {
      turn += 1;
      return open[turn % windows] ?? neverEmpty();
    };
    return { ...person, button: 950 + position, next };
  };
  return {
    worker: await at(0, worker),
    intake: await at(1, intake),
    leader: await at(2, leader),
    courses,
    registers,
    board: intake.run,
    run: leader.run,
    edition: `/runs/${leader.run}/editions/${leader.proposal}`,
  };
}

interface Person {
  readonly account: string;
  readonly employment: string;
}

/** Of all copies alike, the first by its sign-in button: only the original has some. */
const hasButton = `exists (select from demo_role d where d.employment_id = e.id)`;

const busiestWorker = `
  select e.account_id as account, e.id as employment
  from employment e join team_member m on m.account_id = e.account_id and m.organisation_id = e.organisation_id
    join enrolment c on c.authority_id = m.authority_id and c.id = m.enrolment_id
    join organisation o on o.id = e.organisation_id
  where ${hasButton} and m.period @> current_date and c.ended_on is null and m.coordinates and o.kind = 'municipality'
  group by e.id order by count(*) desc, e.id limit 1`;

const busiestBoard = `
  select e.account_id as account, e.id as employment, a.run_id as run
  from employment e join appointment a on a.account_id = e.account_id and a.organisation_id = e.organisation_id
    join referral r on r.run_id = a.run_id
  where ${hasButton} and a.part = 'intake_member'
    and not exists (select from enrolment c where c.authority_id = r.authority_id and c.referral_id = r.id)
    and not exists (select from referral_status s where s.authority_id = r.authority_id and s.referral_id = r.id
                    and s.status in ('refused', 'withdrawn'))
  group by e.id, a.run_id order by count(*) desc, e.id limit 1`;

const biggestReportedRun = `
  select e.account_id as account, e.id as employment, a.run_id as run, max(s.edition_proposal_id::text) as proposal
  from employment e join appointment a on a.account_id = e.account_id and a.organisation_id = e.organisation_id
    join sealed_edition s on s.run_id = a.run_id
    join referral r on r.run_id = a.run_id
  where ${hasButton} and a.part = 'project_leader'
  group by e.id, a.run_id order by count(distinct r.id) desc, e.id limit 1`;

const openCourses = `
  select m.enrolment_id as id from team_member m
    join enrolment c on c.authority_id = m.authority_id and c.id = m.enrolment_id
  where m.account_id = $1 and m.period @> current_date and c.ended_on is null and c.starts_on < current_date
  order by m.enrolment_id`;

/** One a day backwards, so that no day has more than a day can have. */
const groupsHeld = `
  insert into session (organisation_id, id, run_id, kind, title, held_on, minutes, held_by, begins_at, place, place_kind, planned_by)
  select m.authority_id, gen_random_uuid(), m.run_id, 'group_course', 'Måling', current_date - k, 120, $1, '10:00', 'Måling', 'company', $1
  from (select * from team_member m where m.account_id = $1 and m.period @> current_date and m.coordinates
        order by m.enrolment_id limit 1) m, generate_series(1, $2::int) k
  returning id`;

const twelveEach = `
  insert into session_participant (authority_id, id, session_id, session_kind, held_by, held_on, enrolment_id, citizen_id, run_id, referral_id, recorded_by)
  select p.authority_id, gen_random_uuid(), s.id, s.kind, s.held_by, s.held_on, p.enrolment_id, p.citizen_id, p.run_id, p.referral_id, $1
  from session s, (select m.* from team_member m join enrolment c on c.authority_id = m.authority_id and c.id = m.enrolment_id
                   where m.account_id = $1 and m.period @> current_date and c.ended_on is null
                     and c.starts_on < current_date order by m.enrolment_id limit 12) p
  where s.held_by = $1 and s.title = 'Måling'`;

async function one<Row>(superuser: pg.Client, asked: string): Promise<Row> {
  const { rows } = await superuser.query(asked);
  return (rows[0] as Row | undefined) ?? neverEmpty();
}

async function all(superuser: pg.Client, asked: string, values: readonly unknown[]): Promise<string[]> {
  const { rows } = await superuser.query<{ id: string }>(asked, [...values]);
  return rows.map(({ id }) => id);
}

function neverEmpty(): never {
  throw new Error('the demo has somebody of each kind');
}
