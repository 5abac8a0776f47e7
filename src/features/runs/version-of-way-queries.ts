import { sql } from 'kysely';
import type { ReferralId } from '../../domain/kernel/ids.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { Visit } from '../access/index.ts';

/**
 * The number of the version each way followed, as it was known: a course in the version of its last move by then, a
 * referral in the one it was sent under.
 */
export async function readVersionsOfWays(
  { tables }: Visit,
  run: string,
  { asOf, knownAt }: Moment,
): Promise<ReadonlyMap<ReferralId, string>> {
  const { rows } = await sql<{ referral: ReferralId; number: number }>`
    select referral.id as referral, version.number
    from referral
      left join enrolment
        on enrolment.authority_id = referral.authority_id and enrolment.referral_id = referral.id
      join programme_version version on version.id = coalesce(
        (select move.from_version_id from enrolment_version_move move
         where move.authority_id = enrolment.authority_id and move.enrolment_id = enrolment.id
           and (move.moved_on > ${asOf}::date
             or (move.recorded_at at time zone 'Europe/Copenhagen')::date > ${knownAt}::date)
         order by move.recorded_at limit 1),
        enrolment.programme_version_id, referral.programme_version_id)
    where referral.run_id = ${run}
  `.execute(tables);
  return new Map(rows.map(({ referral, number }) => [referral, String(number)]));
}
