import type { Client } from 'pg';

/**
 * Begins a course at the host for somebody who was referred somewhere, unless one goes on already: what a programme
 * that is added to another stands on.
 *
 * @param host the key of the programme the other one is added to
 */
export async function goesOnAtHost(
  administrator: Pick<Client, 'query'>,
  callName: string,
  host: string,
): Promise<void> {
  await administrator.query(
    `with asked as (
         select r.*, v.id as host_version, run.id as host_run from referral r
           join citizen_call_name n on n.citizen_id = r.citizen_id and n.call_name = $1
           join programme p on p.key = $2
           join programme_version v on v.programme_id = p.id
           join run on run.programme_version_id = v.id
         where not exists (select from enrolment e where e.citizen_id = r.citizen_id and e.programme_version_id = v.id)
         limit 1
       ), sent as (
         insert into referral (authority_id, id, citizen_id, run_id, programme_version_id, referrer_account_id, referrer_organisation_id, reason, sent_on)
         select authority_id, gen_random_uuid(), citizen_id, host_run, host_version, referrer_account_id, referrer_organisation_id, '-', '2026-08-01' from asked
         returning *
       )
       insert into enrolment (authority_id, id, citizen_id, run_id, referral_id, programme_version_id, starts_on)
       select authority_id, gen_random_uuid(), citizen_id, run_id, id, programme_version_id, '2026-08-10' from sent`,
    [callName, host],
  );
}
