import { sql } from 'kysely';
import { handoverNeeded } from '../../domain/caseload/handover-needed.ts';
import type { EmploymentId, OrganisationId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition, Role } from '../../domain/programme/definition.ts';
import type { OpenPeriod } from '../../domain/run/open-period.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readHandover } from '../caseload-handovers/index.ts';
import { type PersonHead, readPersonHead } from '../people/index.ts';
import { type NamedRunPlaces, readRunPlaces } from '../places/index.ts';
import { readVersion } from '../programmes/index.ts';
import { type Candidate, fitsRole, readCandidates } from '../teams/index.ts';
import { standingRoute } from './amendment-queries.ts';
import { type ReferralStanding, readStanding } from './steps-queries.ts';

/** A role to fill: who can, and who would be expected to. */
export interface OpenPlace {
  readonly role: Role;
  readonly candidates: readonly Candidate[];
  readonly expected: EmploymentId | undefined;
}

export interface StartModel {
  readonly today: PlainDate;
  readonly head: PersonHead;
  readonly standing: ReferralStanding;
  readonly version: string;
  readonly definition: ProgrammeDefinition;
  /** The run's days: a course that would not finish inside them is warned about. */
  readonly runPeriod: OpenPeriod;
  readonly places: readonly OpenPlace[];
  /** The run's places in the world, and whose they are: the citizen's authority's. */
  readonly run: string;
  readonly runPlaces: NamedRunPlaces;
  readonly authority: OrganisationId;
  /** The case must go over before the course begins, and has not. */
  readonly awaitsHandover: boolean;
}

/** What is needed to begin a course from a referral. */
export async function readStart(visit: EmployeeVisit, referral: string): Promise<StartModel | undefined> {
  const standing = await readStanding(visit, referral);
  const head = standing && (await readPersonHead(visit, standing.citizen));
  const ground = await readGround(visit, referral);
  if (standing === undefined || head === undefined || ground === undefined) return undefined;
  const staff = await readCandidates(visit, ground.run_id);
  const before = await readHoldersBefore(visit, ground.run_id);
  const responsible = await readResponsible(visit, standing.citizen);
  const definition = await readVersion(visit, ground.version);
  const places = definition.roles.map((role) => {
    const candidates = staff.filter((person) => fitsRole(role, person, ground.authority_id));
    const wanted =
      role.accessRow === 'responsible_caseworker'
        ? responsible
        : role.accessRow === 'project_leader'
          ? visit.viewer.account
          : before.get(role.key);
    const expected = candidates.find(({ account }) => account === wanted)?.employment;
    return { role, candidates, expected };
  });
  return {
    today: visit.today,
    head,
    standing,
    version: ground.version,
    definition,
    runPeriod: periodOf(ground),
    places,
    run: ground.run_id,
    runPlaces: await readRunPlaces(visit, ground.run_id),
    authority: ground.authority_id as OrganisationId,
    awaitsHandover:
      handoverNeeded(definition, ground.route_key ?? undefined) && !(await readHandover(visit, referral)),
  };
}

async function readGround({ tables }: EmployeeVisit, referral: string) {
  return tables
    .selectFrom('referral')
    .innerJoin('run', 'run.id', 'referral.run_id')
    .select(['referral.authority_id', 'referral.run_id', 'referral.programme_version_id as version'])
    .select(standingRoute('referral').as('route_key'))
    .select(['run.starts_on', 'run.ends_on'])
    .where('referral.id', '=', referral)
    .executeTakeFirst();
}

function periodOf(run: { readonly starts_on: string | null; readonly ends_on: string | null }): OpenPeriod {
  return {
    from: (run.starts_on ?? undefined) as PlainDate | undefined,
    to: (run.ends_on ?? undefined) as PlainDate | undefined,
  };
}

/** Who last got each role in this run: the same faces again, unless somebody chooses otherwise. */
async function readHoldersBefore(
  { tables }: EmployeeVisit,
  run: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tables
    .selectFrom('team_member')
    .select(['role_key', 'account_id'])
    .distinctOn('role_key')
    .where('run_id', '=', run)
    .orderBy('role_key')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map(({ role_key, account_id }) => [role_key, account_id]));
}

async function readResponsible(
  { tables, today }: EmployeeVisit,
  citizen: string,
): Promise<string | undefined> {
  const row = await tables
    .selectFrom('responsible_caseworker')
    .select('account_id')
    .where('citizen_id', '=', citizen)
    .where(sql<boolean>`period @> ${today}::date`)
    .executeTakeFirst();
  return row?.account_id;
}
