/**
 * One course with everything its page shows, in one question as one would write it by hand: the course and its
 * definition, the team, the responsible caseworker and leaders, consents, sessions with their notes, loose notes,
 * the next step and the closing. It asks nobody who is asking.
 *
 * $1 the enrolment's id
 */
export const courseByHand = `
  select e.id, e.citizen_id, e.run_id, e.starts_on, e.ended_on, n.call_name, i.full_name, i.born_on, run.name,
         v.definition, c.ending, c.recommendation, c.remark,
    (select json_agg(json_build_object('name', p.staff_name, 'title', p.title_da, 'phone', p.work_phone, 'house', o.name,
                                       'role', m.role_key, 'coordinates', m.coordinates, 'period', m.period)
                     order by m.coordinates desc, p.staff_name)
     from team_member m
       join employment p on p.account_id = m.account_id and p.organisation_id = m.organisation_id
       join organisation o on o.id = m.organisation_id
     where m.enrolment_id = e.id) as team,
    (select json_agg(p.staff_name)
     from responsible_caseworker r
       join employment p on p.account_id = r.account_id and p.organisation_id = r.authority_id
     where r.citizen_id = e.citizen_id) as responsible,
    (select json_agg(p.staff_name)
     from appointment a join employment p on p.account_id = a.account_id and p.organisation_id = a.organisation_id
     where a.run_id = e.run_id and a.part = 'project_leader') as leaders,
    (select json_agg(json_build_object('content', k.content_kind, 'to', o.name, 'purpose', k.purpose,
                                       'period', k.period, 'given', k.given_on, 'withdrawn', w.withdrawn_on,
                                       'shared', s.shared_on))
     from consent k
       join organisation o on o.id = k.to_organisation_id
       left join consent_withdrawal w on w.authority_id = k.authority_id and w.consent_id = k.id
       left join sharing s on s.referral_id = k.referral_id and s.consent_id = k.id
     where k.referral_id = e.referral_id) as consents,
    (select json_agg(met order by met.held_on desc)
     from (select a.session_kind, a.held_on, a.status, p.staff_name, x.words, x.next_step, x.audience
           from attendance a
             join employment p on p.account_id = a.held_by
             left join shared_note x on x.session_id = a.session_id and x.enrolment_id = a.enrolment_id
           where a.enrolment_id = e.id) met) as sessions,
    (select json_agg(x order by x.written_on desc)
     from (select written_on, words, next_step, next_step_on, audience
           from shared_note where enrolment_id = e.id and session_id is null) x) as notes
  from enrolment e
    join citizen_call_name n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
    join citizen_identity i on i.authority_id = e.authority_id and i.citizen_id = e.citizen_id
    join run on run.id = e.run_id
    join programme_version v on v.id = e.programme_version_id
    left join closing c on c.authority_id = e.authority_id and c.enrolment_id = e.id
  where e.id = $1`;
