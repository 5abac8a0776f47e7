import { asked, lived } from './invariant.ts';

export const courseInvariants = [
  asked(
    'whoever was written down for a planned session was to come to it, and on its day',
    `select a.id from attendance a join session s on s.id = a.session_id
     where a.held_on <> s.held_on or a.session_kind <> s.kind
       or s.planned_by is not null and not exists (
         select from session_participant p where p.session_id = s.id and p.enrolment_id = a.enrolment_id)`,
    `update attendance set held_on = held_on + 1 where id = (select min(id::text)::uuid from attendance)`,
  ),
  asked(
    'nobody was there before their course began or after it ended',
    `select a.id from attendance a join enrolment e on e.id = a.enrolment_id
     where a.held_on < e.starts_on or a.held_on > coalesce(e.ended_on, 'infinity')`,
    `update attendance set held_on = '2001-01-01' where id = (select min(id::text)::uuid from attendance)`,
  ),
  asked(
    'a course that is closed ended on the day its closing says, and one that is not goes on',
    `select e.id from enrolment e
       left join closing c on c.enrolment_id = e.id
         and not exists (select from closing_taken_back t where t.closing_id = c.id)
     where e.ended_on is distinct from c.ended_on`,
    'update enrolment set ended_on = null where ended_on is not null',
  ),
  asked(
    'no place on a team outlasts the closing of its course',
    `select m.id from team_member m join enrolment e on e.id = m.enrolment_id
     where e.ended_on is not null and (upper_inf(m.period) or upper(m.period) > 1 + greatest(
         e.ended_on, (select max(c.closed_on) from closing c where c.enrolment_id = e.id)))`,
    `update team_member set period = daterange(lower(period), null)`,
  ),
  asked(
    'whoever held a lived meeting had a place on the team that day',
    `select a.id from attendance a join enrolment e on e.id = a.enrolment_id
     where e.referral_id in (select id from (${lived}) l)
       and not exists (select from team_member m
         where m.enrolment_id = e.id and m.account_id = a.held_by and m.period @> a.held_on)`,
    `update team_member set period = daterange(upper(period) - 1, upper(period)) where not upper_inf(period)`,
  ),
  asked(
    'what is decided about the weeks of a course is counted without a gap',
    `select enrolment_id from course_change group by enrolment_id
     having count(*) <> max(number) or min(number) <> 1`,
    'update course_change set number = number + 1000',
  ),
  asked(
    'what is shared on a yes was shared after the yes',
    `select s.id from sharing s join consent c on c.id = s.consent_id where s.shared_on < c.given_on`,
    `update consent set given_on = given_on + 900`,
  ),
  asked(
    'a course begun through the pages has a plan, a closing one event, and each attendance is written once',
    `select c.id from closing c join enrolment e on e.id = c.enrolment_id
     where e.referral_id in (select id from (${lived}) l)
       and 1 <> (select count(*) from event v where v.action = 'enrolment.close'
                 and v.subject_id in (c.enrolment_id, c.id) and v.happened_on = c.closed_on)
     union all
     select e.id from enrolment e where e.referral_id in (select id from (${lived}) l)
       and e.starts_on < (select max(happened_on) - 7 from event)
       and not exists (select from work_goal g where g.enrolment_id = e.id)
     union all
     select min(id::text)::uuid from attendance group by session_id, enrolment_id having count(*) > 1`,
    `delete from event_payload where event_id in (select id from event where action = 'enrolment.close');
     delete from event where action = 'enrolment.close'`,
  ),
];
