import { sql } from 'kysely';
import type { AccountId, EmploymentId, OrganisationId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Role } from '../../domain/programme/definition.ts';
import { partsThatBringPeople } from '../../domain/run/run-part.ts';
import type { Newcomer } from '../../domain/team/change-team.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** Somebody at work who may get a place on a team. */
export interface Candidate extends Newcomer {
  readonly employment: EmploymentId;
  readonly name: string;
  readonly titleDa: string;
  readonly titleEn: string;
  readonly place: string;
  readonly isCaseworker: boolean;
}

/** Everybody at work today in an organisation that brings people to the run. */
export async function readCandidates(
  { tables, today }: EmployeeVisit,
  run: string,
): Promise<readonly Candidate[]> {
  const rows = await tables
    .selectFrom('employment as job')
    .innerJoin('organisation as place', 'place.id', 'job.organisation_id')
    .select([
      'job.id',
      'job.account_id',
      'job.organisation_id',
      'job.staff_name',
      'job.title_da',
      'job.title_en',
    ])
    .select(['job.occupation', 'place.name as place', 'place.kind as house'])
    .select(sql<string | null>`upper(job.period) - 1`.as('employed_to'))
    .where('job.organisation_id', 'in', (party) =>
      party
        .selectFrom('run_party')
        .select('organisation_id')
        .where('run_id', '=', run)
        .where('part', 'in', partsThatBringPeople)
        .where(sql<boolean>`period @> ${today}::date`),
    )
    .where(sql<boolean>`job.period @> ${today}::date`)
    .orderBy('job.staff_name')
    .execute();
  return rows.map((row) => ({
    employment: row.id as EmploymentId,
    account: row.account_id as AccountId,
    organisation: row.organisation_id as OrganisationId,
    house: row.house,
    employedTo: (row.employed_to ?? undefined) as PlainDate | undefined,
    name: row.staff_name,
    titleDa: row.title_da,
    titleEn: row.title_en,
    place: row.place,
    isCaseworker: row.occupation === 'caseworker',
  }));
}

/**
 * Who may be offered a role: people of the houses the definition lets fill it; a caseworker's place asks for one of
 * the citizen's own authority.
 */
export function fitsRole(
  { accessRow, lentBy }: Pick<Role, 'accessRow' | 'lentBy'>,
  { isCaseworker, organisation, house }: Candidate,
  authority: string,
): boolean {
  if (lentBy !== undefined && !lentBy.some((kind) => kind === house)) return false;
  return accessRow !== 'responsible_caseworker' || (isCaseworker && organisation === authority);
}
