import assert from 'node:assert/strict';
import type { ServedHouse } from '../served-house.ts';

/**
 * Ends what goes on in a run, as if it had ended yesterday: referrals that wait are refused, and every open course but
 * one of those the team holds is over. Answers the name of whoever is left.
 */
export async function allButOneAreOver({ administrator, today }: ServedHouse, run: string): Promise<string> {
  const { rows } = await administrator.query<{ name: string; enrolment: string }>(
    `select n.call_name as name, e.id as enrolment from enrolment e join citizen_call_name n using (authority_id, citizen_id)
     where e.run_id = $1 and e.ended_on is null and exists (select from team_member m where m.enrolment_id = e.id)
     order by n.call_name limit 1`,
    [run],
  );
  const [left] = rows;
  assert.ok(left, 'somebody is still under way');
  await administrator.query(
    `update enrolment set ended_on = $2::date - 1 where run_id = $1 and ended_on is null and id <> $3`,
    [run, today(), left.enrolment],
  );
  await administrator.query(
    `insert into referral_status (authority_id, id, referral_id, citizen_id, run_id, status, status_on, recorded_by)
     select r.authority_id, gen_random_uuid(), r.id, r.citizen_id, r.run_id, 'refused', $2, r.referrer_account_id from referral r
     where r.run_id = $1 and not exists (select from enrolment e where e.referral_id = r.id)
       and not exists (select from referral_status s where s.referral_id = r.id and s.status in ('refused', 'withdrawn'))`,
    [run, today()],
  );
  return left.name;
}
