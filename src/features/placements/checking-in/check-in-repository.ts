import { sql } from 'kysely';
import type { CheckedCheckIn, Taking } from '../../../domain/check-in/check-in.ts';
import type { Visit } from '../../access/index.ts';

type Writing = Pick<Visit, 'tables' | 'viewer' | 'today'>;

const course = sql`authority_id, enrolment_id, citizen_id, run_id, referral_id`;

/** Keeps what the citizen tells; about the one agreement of the course that runs today, where there is one. */
export async function addOwnCheckIn(
  { tables, viewer, today }: Writing,
  enrolment: string,
  id: string,
  { going, words }: CheckedCheckIn,
): Promise<boolean> {
  const added = await sql`
    insert into check_in (${course}, id, placement_id, party, going, words, way, told_on, recorded_by)
    select e.authority_id, e.id, e.citizen_id, e.run_id, e.referral_id, ${id},
           (select min(a.placement_id::text)::uuid from placement_agreement a
            where a.authority_id = e.authority_id and a.enrolment_id = e.id and a.period @> ${today}::date and not a.taken_back
              and not exists (select from placement_agreement n where n.authority_id = a.authority_id and n.replaces = a.id)
            having count(*) = 1),
           'citizen', ${going}, ${words ?? null}, 'own_page', ${today}::date, ${viewer.account}
    from enrolment e where e.id = ${enrolment}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** Keeps what a workplace tells by its link: the link reads no version but of its own agreement. */
export async function addCheckInByLink(
  { tables, viewer, today }: Writing,
  placement: string,
  id: string,
  { going, hoursAWeek, words }: CheckedCheckIn,
  byName: string,
): Promise<boolean> {
  const added = await sql`
    insert into check_in (${course}, id, placement_id, party, going, hours_a_week, words, way, told_by_name, told_on, recorded_by)
    select ${course}, ${id}, placement_id, 'employer', ${going}, ${hoursAWeek ?? null}, ${words ?? null}, 'link',
           ${byName}, ${today}::date, ${viewer.account}
    from placement_agreement a where a.placement_id = ${placement} limit 1
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** Keeps that somebody has taken it on; false where somebody had. */
export async function addTaking(
  { tables, viewer, today }: Writing,
  checkIn: string,
  did: Taking,
): Promise<boolean> {
  const added = await sql`
    insert into check_in_answer (${course}, check_in_id, did, answered_on, recorded_by)
    select ${course}, id, ${did}, ${today}::date, ${viewer.account} from check_in where id = ${checkIn}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}
