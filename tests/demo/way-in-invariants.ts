import { asked, lived } from './invariant.ts';

export const wayInInvariants = [
  asked(
    'every course is in the version its referral was sent to, or was moved there',
    `select e.id from enrolment e join referral r on r.id = e.referral_id
     where e.programme_version_id <> r.programme_version_id
       and not exists (select from enrolment_version_move m where m.enrolment_id = e.id)`,
    `update enrolment e set programme_version_id = v.id from programme_version v
     where v.id <> e.programme_version_id and e.id = (select enrolment_id from attendance limit 1)`,
  ),
  asked(
    'every course that was begun from a referral was begun after a yes',
    `select e.id from enrolment e
     where not exists (select from referral_status s
       where s.referral_id = e.referral_id and s.status = 'accepted' and s.status_on <= e.starts_on)`,
    `update referral_status set status_on = status_on + 900 where status = 'accepted'`,
  ),
  asked(
    'nobody who was refused or said no has a course',
    `select e.id from enrolment e join referral_status s on s.referral_id = e.referral_id
     where s.status in ('refused', 'withdrawn')`,
    `update referral_status set status = 'refused' where status = 'accepted'`,
  ),
  asked(
    'an answer comes after the sending, and a step between them',
    `select f.id from intake_fact f join referral r on r.id = f.referral_id
     where f.on_date < r.sent_on
       or f.on_date > (select min(s.status_on) from referral_status s
                       where s.referral_id = r.id and s.status in ('accepted', 'refused', 'withdrawn'))`,
    `update intake_fact set on_date = on_date - 400`,
  ),
  asked(
    'where the case had to go over, it did before the course began',
    `select e.id from enrolment e join referral r on r.id = e.referral_id
       join programme_version v on v.id = r.programme_version_id
     where r.id in (select id from (${lived}) l)
       and jsonb_path_exists(v.definition, '$.intake.routes[*].steps[*] ? (@.kind == "caseload_handover")')
       and not exists (select from caseload_handover h where h.referral_id = r.id and h.handed_on <= e.starts_on)`,
    'delete from caseload_handover_paper; delete from caseload_handover',
  ),
  asked(
    'everything sent, answered and begun through the pages left one event',
    `select subject from (
       select r.id as subject, 'referral.send' as action from (${lived}) r
       union all select e.id, 'enrolment.start' from enrolment e where e.referral_id in (select id from (${lived}) l)
     ) done
     where 1 <> (select count(*) from event v where v.subject_id = done.subject and v.action = done.action)`,
    `delete from event_payload where event_id in (select id from event where action = 'enrolment.start');
     delete from event where action = 'enrolment.start'`,
  ),
];
