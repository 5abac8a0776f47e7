import { randomUUID } from 'node:crypto';
import { addWeeks } from '../../../src/domain/kernel/plain-date.ts';
import type { ServedHouse } from '../served-house.ts';

const others = [
  'Anker',
  'Betty',
  'Conny',
  'Didrik',
  'Elvine',
  'Folmer',
  'Gundula',
  'Hjalte',
  'Ingolf',
  'Josva',
  'Kirsa',
] as const;

/**
 * Puts some citizens into a run, each with a course that began four weeks ago and on whose team somebody stands in the
 * place she has at the first course of the run. Answers their names.
 */
export async function othersInTheRun(
  { administrator, today }: ServedHouse,
  run: string,
  colleague: string,
  many: number,
): Promise<readonly string[]> {
  const began = addWeeks(today(), -4);
  const here = others.slice(0, many);
  for (const name of here) {
    const [citizen, referral, enrolment] = [randomUUID(), randomUUID(), randomUUID()];
    const { rowCount } = await administrator.query(
      `with place as (
         select m.*, e.programme_version_id from team_member m
           join enrolment e on e.id = m.enrolment_id and e.run_id = $1
           join employment w on w.account_id = m.account_id and w.staff_name = $2
         order by m.id limit 1),
       c as (insert into citizen (authority_id, id) select authority_id, $3 from place),
       n as (insert into citizen_call_name (authority_id, citizen_id, call_name) select authority_id, $3, $6 from place),
       r as (insert into referral (authority_id, id, citizen_id, run_id, programme_version_id, referrer_account_id, referrer_organisation_id, reason, sent_on)
             select authority_id, $4, $3, $1, programme_version_id, account_id, organisation_id, 'Opdigtet grund', $7::date - 21 from place),
       e as (insert into enrolment (authority_id, id, citizen_id, run_id, referral_id, programme_version_id, starts_on)
             select authority_id, $5, $3, $1, $4, programme_version_id, $7 from place)
       insert into team_member (authority_id, id, citizen_id, run_id, referral_id, enrolment_id, account_id, organisation_id, role_key, access_row, coordinates, period)
       select authority_id, $8, $3, $1, $4, $5, account_id, organisation_id, role_key, access_row, coordinates, daterange($7, null) from place`,
      [run, colleague, citizen, referral, enrolment, name, began, randomUUID()],
    );
    if (rowCount !== 1) throw new Error(`${colleague} has no place in the run`);
  }
  return here;
}
