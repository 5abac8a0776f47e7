import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { RunHere } from '../programmes/run-here.ts';
import type { ServedHouse } from '../served-house.ts';

/** Behind every button that lives give. */
let button = 700;

interface Laid {
  readonly callName: string;
  /** The authority whose citizen it is; any of the run's where none is named. */
  readonly authority?: string;
  /** Who sits on the team, by the key of the role. */
  readonly team: Readonly<Record<string, string>>;
}

/**
 * Puts a citizen with a sign-in of their own into a run, with a course that began two weeks ago: for journeys that begin
 * in the middle of one. Answers the course's id.
 */
export async function layCourse(
  { administrator, today }: ServedHouse,
  { run, definition }: RunHere,
  { callName, authority, team }: Laid,
): Promise<string> {
  const [citizen, referral, enrolment, account] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const { rowCount } = await administrator.query(
    `with house as (
       select r.id as run, r.programme_version_id as version, o.id as authority, w.account_id as referrer
       from run r join run_party p on p.run_id = r.id and p.part = 'authority'
         join organisation o on o.id = p.organisation_id and o.name = coalesce($9, o.name)
         join employment w on w.organisation_id = o.id
       where r.id = $1 order by o.name, w.account_id limit 1),
     a as (insert into account (id) values ($5)),
     c as (insert into citizen (authority_id, id) select authority, $2 from house),
     n as (insert into citizen_call_name (authority_id, citizen_id, call_name) select authority, $2, $6 from house),
     o as (insert into citizen_account (authority_id, citizen_id, account_id) select authority, $2, $5 from house),
     r as (insert into referral (authority_id, id, citizen_id, run_id, programme_version_id, referrer_account_id, referrer_organisation_id, reason, sent_on)
           select authority, $3, $2, run, version, referrer, authority, 'Opdigtet grund', $7::date - 21 from house),
     d as (insert into demo_role (position, account_id, shown_name, shown_role_da, shown_role_en)
           values ($8, $5, $6, 'borger', 'citizen'))
     insert into enrolment (authority_id, id, citizen_id, run_id, referral_id, programme_version_id, starts_on)
     select authority, $4, $2, run, $3, version, $7::date - 14 from house`,
    [run, citizen, referral, enrolment, account, callName, today(), button++, authority],
  );
  assert.equal(rowCount, 1, `${authority ?? 'nobody'} is no authority of the run`);
  for (const [key, name] of Object.entries(team)) {
    const role = definition.roles.find((one) => one.key === key);
    const placed = await administrator.query(
      `insert into team_member (authority_id, id, citizen_id, run_id, referral_id, enrolment_id, account_id, organisation_id, role_key, access_row, coordinates, period)
       select e.authority_id, gen_random_uuid(), e.citizen_id, e.run_id, e.referral_id, e.id, w.account_id, w.organisation_id, $3, $4, $5, daterange(e.starts_on, null)
       from enrolment e, employment w where e.id = $1 and w.staff_name = $2`,
      [enrolment, name, key, role?.accessRow, role?.coordinates],
    );
    assert.equal(placed.rowCount, 1, `${name} works nowhere`);
  }
  return enrolment;
}

/** Gives somebody around a citizen a sign-in of her own, as an authority does once it is agreed how she shows who she is. */
export async function givesSignInAround({ administrator }: ServedHouse, shownName: string): Promise<void> {
  const { rowCount } = await administrator.query(
    `insert into demo_role (position, account_id, personal_part, shown_name, shown_role_da, shown_role_en)
     select $2, account_id, part, shown_name, 'omkring en borger', 'around a citizen' from network_person
     where shown_name = $1`,
    [shownName, button++],
  );
  assert.equal(rowCount, 1, shownName);
}
