import { sql } from 'kysely';
import type { TeamRelation } from '../../domain/access/relation.ts';
import type { Release } from '../../domain/access/who-can-see.ts';
import type { AccountId, AuthorityId, EnrolmentId, OrganisationId } from '../../domain/kernel/ids.ts';
import type { Visit } from '../access/index.ts';
import { maskOf, type NameRow, type ShownName, shownName } from '../people/index.ts';

/** Somebody on the team today, as a plan names them. */
export interface Helper {
  readonly account: AccountId;
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly row: TeamRelation;
  readonly coordinates: boolean;
}

/** The course that a plan is of. */
export interface PlanSheet {
  readonly enrolment: EnrolmentId;
  readonly authority: AuthorityId;
  readonly version: string;
  readonly callName: ShownName;
  /** The course has not ended yet; afterwards its plan is read and not changed. */
  readonly goesOn: boolean;
  /** Everybody on the team today, the coordinator first. */
  readonly team: readonly Helper[];
  /** What of the plan is released today, to whom; as far as the viewer may know it. */
  readonly released: readonly Release[];
}

interface SheetRow extends NameRow {
  readonly authority_id: string;
  readonly enrolment: EnrolmentId;
  readonly authority: AuthorityId;
  readonly version: string;
  readonly goesOn: boolean;
  readonly team: readonly Helper[];
  readonly released: readonly (Omit<Release, 'until'> & { readonly until: Release['until'] | null })[];
}

/** The course of a plan; `undefined` when it does not exist for this viewer. Logs the reading. */
export async function readPlanSheet(visit: Visit, enrolment: string): Promise<PlanSheet | undefined> {
  const { tables, today, language } = visit;
  const { rows } = await sql<SheetRow>`
    select n.citizen_id, n.call_name, ${maskOf('n.citizen_id', today)} as mask, e.authority_id, e.id as enrolment,
           e.authority_id as authority, e.programme_version_id as version, coalesce(e.ended_on > ${today}::date, true) as "goesOn",
           (select coalesce(json_agg(json_build_object(
                     'account', m.account_id, 'organisation', m.organisation_id, 'row', m.access_row, 'coordinates', m.coordinates,
                     'name', (select max(job.staff_name) from employment job where job.account_id = m.account_id))
                   order by m.coordinates desc, m.role_key), '[]')
            from team_member m where m.enrolment_id = e.id and m.period @> ${today}::date) as team,
           (select coalesce(json_agg(json_build_object('kind', s.content_kind, 'to', s.to_organisation_id, 'as', s.to_relation,
                                                       'until', upper(coalesce(c.period, s.legal_period)) - 1)), '[]')
            from sharing s left join consent c on c.authority_id = s.authority_id and c.id = s.consent_id
            where s.referral_id = e.referral_id and s.content_kind in ('plan', 'other_strands') and s.to_account_id is null
              and s.shared_on <= ${today}::date and coalesce(c.period, s.legal_period) @> ${today}::date
              and not exists (select from consent_withdrawal w where w.authority_id = c.authority_id and w.consent_id = c.id)
              and not exists (select from sharing_end x where x.authority_id = s.authority_id and x.sharing_id = s.id)) as released
    from enrolment e join citizen_call_name n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
    where e.id = ${enrolment}
  `.execute(tables);
  const [row] = rows;
  if (row === undefined) return undefined;
  visit.shows({ authority: row.authority_id, citizen: row.citizen_id });
  const { enrolment: id, authority, version, goesOn, team } = row;
  const released = row.released.map((one) => ({ ...one, until: one.until ?? undefined }));
  return {
    enrolment: id,
    authority,
    version,
    callName: shownName(row, 'page', language),
    goesOn,
    team,
    released,
  };
}
