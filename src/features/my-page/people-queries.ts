import { sql } from 'kysely';
import type { Relation, TeamRelation } from '../../domain/access/relation.ts';
import type { AccountId, OrganisationId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { CitizenVisit } from '../access/index.ts';

/** Somebody at work, as the citizen meets them. */
export interface Helper {
  readonly account: AccountId;
  readonly organisation: OrganisationId;
  readonly house: string;
  readonly name: string;
  readonly phone: string | null;
}

/** A helper's place on a team. */
export interface TeamHelper extends Helper {
  readonly referral: string;
  readonly role: string;
  readonly accessRow: TeamRelation;
  readonly coordinates: boolean;
  /** Whom they step in for, and until when; absent for everybody else. */
  readonly standsInFor: string | null;
  readonly until: PlainDate | null;
}

/** Somebody who is going to come to a team, on a day ahead. */
export interface ComingHelper extends Pick<TeamHelper, 'name' | 'referral' | 'standsInFor' | 'until'> {
  readonly from: PlainDate;
}

/** The teams of some records today, whoever coordinates first. */
export async function readTeams(
  { tables, today }: CitizenVisit,
  citizens: readonly string[],
): Promise<readonly TeamHelper[]> {
  const { rows } = await sql<TeamHelper>`
    select m.referral_id as referral, m.role_key as role, m.access_row as "accessRow", m.coordinates,
           ${stoodFor}, ${helperColumns('m')}
    from team_member m ${atWork('m', today)}
    where m.citizen_id = any (${citizens}::uuid[]) and m.period @> ${today}::date
    order by m.coordinates desc, m.id
  `.execute(tables);
  return rows;
}

/** Who comes to the teams of some records later: a stand-in, or somebody new. The nearest first. */
export async function readComingHelpers(
  { tables, today }: CitizenVisit,
  citizens: readonly string[],
): Promise<readonly ComingHelper[]> {
  const { rows } = await sql<ComingHelper>`
    select m.referral_id as referral, lower(m.period) as from, ${stoodFor}, work.staff_name as name
    from team_member m ${atWork('m', today)}
    where m.citizen_id = any (${citizens}::uuid[]) and lower(m.period) > ${today}::date
      and not exists (select from team_member now where now.enrolment_id = m.enrolment_id
                        and now.account_id = m.account_id and now.period @> ${today}::date)
    order by m.period, m.id
  `.execute(tables);
  return rows;
}

/** Whom a place is a stand-in for, by the name they work under, and the last day of it. */
const stoodFor = sql`
  (select max(e.staff_name) from team_member other join employment e on e.account_id = other.account_id
   where other.id = m.stands_in_for) as "standsInFor",
  case when m.stands_in_for is not null then upper(m.period) - 1 end as until`;

/** Somebody who stands to one record or one referral without a place on the team. */
export interface Bystander extends Helper {
  readonly citizen: string;
  /** Absent where they stand to the whole record. */
  readonly referral: string | null;
  readonly relation: Relation;
}

/**
 * Who else the access table lets near some records today: the responsible caseworker, whoever sent the
 * referral, decides it or leads its run, whoever was on the team, and whoever leads the authority's caseload.
 */
export async function readBystanders(
  { tables, today }: CitizenVisit,
  citizens: readonly string[],
): Promise<readonly Bystander[]> {
  const { rows } = await sql<Bystander>`
    with own as (select r.* from referral r where r.citizen_id = any (${citizens}::uuid[])),
    near as (
      select c.citizen_id, null::uuid as referral_id, 'responsible_outside_team' as relation,
             c.account_id, c.authority_id as organisation_id
      from responsible_caseworker c
      where c.citizen_id = any (${citizens}::uuid[]) and c.period @> ${today}::date
      union
      select own.citizen_id, own.id, 'referrer', own.referrer_account_id, own.referrer_organisation_id from own
      union
      select own.citizen_id, own.id, a.part, a.account_id, a.organisation_id
      from own join appointment a on a.run_id = own.run_id
      where a.period @> ${today}::date and (a.part = 'project_leader' or (
        a.part = 'intake_member' and a.authority_id = own.authority_id and not exists (
          select from referral_status s where s.referral_id = own.id and s.status <> 'sent')))
      union
      select h.citizen_id, h.referral_id, 'former_caseworker', h.from_account_id, h.authority_id
      from caseload_handover h
      where h.citizen_id = any (${citizens}::uuid[])
        and not exists (select from caseload_return b where b.caseload_handover_id = h.id and b.authority_id = h.authority_id)
        and not exists (select from enrolment e where e.referral_id = h.referral_id and e.ended_on < ${today})
      union
      select m.citizen_id, m.referral_id, 'former_team_member', m.account_id, m.organisation_id
      from team_member m
      where m.citizen_id = any (${citizens}::uuid[]) and upper(m.period) <= ${today}::date and not exists (
        select from team_member now
        where now.enrolment_id = m.enrolment_id and now.account_id = m.account_id
          and now.organisation_id = m.organisation_id and now.period @> ${today}::date)
      union
      select c.id, null, a.part, a.account_id, a.organisation_id
      from citizen c join appointment a on a.authority_id = c.authority_id and a.organisation_id = c.authority_id
      where c.id = any (${citizens}::uuid[]) and a.part = 'caseload_leader' and a.period @> ${today}::date
    )
    select near.citizen_id as citizen, near.referral_id as referral, near.relation, ${helperColumns('near')}
    from near ${atWork('near', today)}
    order by work.staff_name, near.relation
  `.execute(tables);
  return rows;
}

function helperColumns(alias: 'm' | 'near') {
  return sql`${sql.ref(`${alias}.account_id`)} as account, ${sql.ref(`${alias}.organisation_id`)} as organisation,
             work.staff_name as name, work.work_phone as phone, house.name as house`;
}

/** The job somebody does in a house today; whoever has left is nobody to ring to. */
function atWork(alias: 'm' | 'near', today: string) {
  const [account, organisation] = [sql.ref(`${alias}.account_id`), sql.ref(`${alias}.organisation_id`)];
  return sql`
    join lateral (
      select e.staff_name, e.work_phone from employment e
      where e.account_id = ${account} and e.organisation_id = ${organisation} and e.period @> ${today}::date
      order by e.id limit 1) work on true
    join organisation house on house.id = ${organisation}`;
}
