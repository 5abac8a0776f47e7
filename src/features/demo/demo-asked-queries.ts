import type { Client } from 'pg';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { asOwnerWithin } from '../../platform/database/as-owner.ts';
import type { DemoAccount } from './demo-report-people.ts';

/** The tables it reads and writes; whoever sets up lifts row security from them. */
export const askedTables = ['questionnaire', 'questionnaire_version', 'run_questionnaire'] as const;

/**
 * What the demo's runs ask: in each wave that citizens answer, the questionnaire both sides answer, of both. Nothing
 * where no questionnaires have been read in.
 */
export async function demoAsked(administrator: Client): Promise<void> {
  await administrator.query(`
    insert into run_questionnaire (run_id, id, wave_key, questionnaire_version_id, side, period)
    select run.id, gen_random_uuid(), wave.key, asked.id, side, daterange(run.starts_on, null)
    from run
      join programme_version v on v.id = run.programme_version_id
      cross join lateral (
        select w ->> 'key' as key from jsonb_array_elements(coalesce(v.definition -> 'waves', '[]')) w
        where coalesce(w ->> 'answeredBy', 'citizen') = 'citizen') wave
      cross join (
        select qv.id from questionnaire_version qv join questionnaire q on q.id = qv.questionnaire_id
        where q.key = 'from-both-sides' order by qv.number desc limit 1) asked
      cross join (values ('citizen'), ('worker')) sides (side)`);
}

/** Somebody on a team who answers, and writes in what the citizen says. */
export interface AnsweringCourse {
  readonly enrolment: string;
  /** The run's name and a number in it: the same in every demo, as ids are not. */
  readonly run: string;
  readonly nth: number;
  readonly colleague: DemoAccount;
  /** The first day of their place on the team. */
  readonly since: PlainDate;
}

const readTables = ['enrolment', 'team_member', 'employment', 'organisation', 'demo_role', 'citizen_account'];

/**
 * Courses of two runs that ask – the one with the most courses, and the one whose citizen has a button – that have been
 * under way for a while, those of whoever has a button first; each with somebody who holds it together.
 *
 * @param most of one run
 */
export async function readAnsweringCourses(
  administrator: Client,
  today: PlainDate,
  most: number,
): Promise<readonly AnsweringCourse[]> {
  const { rows } = await asOwnerWithin(administrator, [...askedTables, ...readTables], () =>
    administrator.query<AnsweringCourse>(
      `with course as (
         select e.id, e.run_id, e.starts_on,
                exists (select from citizen_account a join demo_role d on d.account_id = a.account_id and d.employment_id is null
                        where a.citizen_id = e.citizen_id) as has_button
         from enrolment e
         where e.starts_on <= $1::date - 30 and (e.ended_on is null or e.ended_on > $1)
           and exists (select from run_questionnaire q where q.run_id = e.run_id)
       ), chosen as (
         (select run_id from course group by run_id order by count(*) desc, run_id limit 1)
         union (select run_id from course where has_button order by starts_on, run_id limit 1)
       ), ranked as (
         select c.*, row_number() over (partition by run_id order by has_button desc, starts_on desc, id) as nth
         from course c where run_id in (select run_id from chosen)
       )
       select r.id as enrolment, run.name as run, r.nth::integer as nth, mate.since::text as since, json_build_object(
                'account', mate.account_id, 'employment', mate.job, 'organisation', mate.organisation_id,
                'name', mate.staff_name, 'organisationName', mate.house) as colleague
       from ranked r join run on run.id = r.run_id
         join lateral (
           select greatest(lower(m.period), lower(job.period)) as since, m.account_id, job.id as job, m.organisation_id,
                  job.staff_name, house.name as house
           from team_member m
             join employment job on job.account_id = m.account_id and job.organisation_id = m.organisation_id
               and job.period @> $1::date
             join organisation house on house.id = m.organisation_id
           where m.enrolment_id = r.id and m.period @> $1::date
             and (m.coordinates or m.access_row in ('team_general', 'team_psychologist', 'team_occupational_therapist'))
           order by m.coordinates desc, m.id limit 1) mate on true
       where r.nth <= $2 order by r.run_id, r.nth`,
      [today, most],
    ),
  );
  return rows;
}
