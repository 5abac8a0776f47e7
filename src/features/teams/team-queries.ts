import { sql } from 'kysely';
import type { EnrolmentId } from '../../domain/kernel/ids.ts';
import type { Period } from '../../domain/kernel/period.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Place } from '../../domain/team/place.ts';
import type { BreakKind, StaffBreak } from '../../domain/team/staff-break.ts';
import type { EmploymentEnd, TeamAhead } from '../../domain/team/team-warnings.ts';
import type { Visit } from '../access/index.ts';

/** A place with the name of whoever holds it. */
export interface NamedPlace extends Place {
  readonly name: string;
}

/** Everybody who is, was or will be on the teams of some courses, by course. A place that never began is not told. */
export async function readTeams(
  { tables }: Visit,
  enrolments: readonly string[],
): Promise<ReadonlyMap<EnrolmentId, readonly NamedPlace[]>> {
  const teams = new Map<EnrolmentId, NamedPlace[]>();
  if (enrolments.length === 0) return teams;
  // Few hold many of the places: each is named once.
  const { rows } = await sql<PlaceRow>`
    with places as materialized (
      select * from team_member where enrolment_id = any (${enrolments}::uuid[]) and not isempty(period)
    ), names as materialized (
      select account_id, max(staff_name) as name from employment
      where account_id in (select account_id from places) group by account_id)
    select m.enrolment_id as enrolment, m.id, m.account_id as account, m.organisation_id as organisation,
           m.role_key as role, m.coordinates, m.stands_in_for as "standsInFor", names.name,
           lower(m.period) as "from", upper(m.period) - 1 as "to"
    from places m join names using (account_id)
    order by m.coordinates desc, m.role_key, lower(m.period)
  `.execute(tables);
  for (const { enrolment, from, to, standsInFor, ...row } of rows) {
    const period: Period = { from, to: to ?? undefined };
    const place = { ...row, period, standsInFor: standsInFor ?? undefined };
    teams.set(enrolment, [...(teams.get(enrolment) ?? []), place]);
  }
  return teams;
}

interface PlaceRow extends Omit<NamedPlace, 'period' | 'standsInFor'> {
  readonly enrolment: EnrolmentId;
  readonly standsInFor: Place['standsInFor'] | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** What is known to come for some people at work: breaks that are not over, and employments that end. */
export async function readTeamAhead(visit: Visit, accounts: readonly string[]): Promise<TeamAhead> {
  if (accounts.length === 0) return { breaks: [], ends: [] };
  return { breaks: await readBreaks(visit, accounts), ends: await readEnds(visit, accounts) };
}

async function readBreaks({ tables, today }: Visit, accounts: readonly string[]): Promise<StaffBreak[]> {
  const { rows } = await sql<BreakRow>`
    select id, account_id as account, organisation_id as organisation, kind, lower(period) as "from",
           upper(period) - 1 as "to"
    from staff_break where account_id = any (${accounts}::uuid[]) and upper(period) > ${today}::date
    order by lower(period)
  `.execute(tables);
  return rows.map(({ from, to, ...one }) => ({ ...one, period: { from, to } }));
}

interface BreakRow extends Omit<StaffBreak, 'period'> {
  readonly kind: BreakKind;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

async function readEnds({ tables }: Visit, accounts: readonly string[]): Promise<EmploymentEnd[]> {
  const { rows } = await sql<EmploymentEnd>`
    select account_id as account, organisation_id as organisation, max(upper(period) - 1) as "lastDay"
    from employment where account_id = any (${accounts}::uuid[])
    group by account_id, organisation_id having not bool_or(upper_inf(period))
  `.execute(tables);
  return rows;
}
