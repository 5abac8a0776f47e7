import { sql } from 'kysely';
import type { CourseChange } from '../../domain/enrolment/course-change.ts';
import type { OrganisationId, ReferralId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { authoritiesIn, type RunPlaces } from '../../domain/referral/places-left.ts';
import { takenPlace } from '../../domain/referral/taken-place.ts';
import type { Places } from '../../domain/run/places.ts';
import type { Visit } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';

/** A run's places, and what the authorities are called that have some. */
export interface NamedRunPlaces extends RunPlaces {
  /** In the order of their names. */
  readonly authorities: readonly { readonly id: OrganisationId; readonly name: string }[];
}

/**
 * What a run's places are worked out from. Whoever leads the run is told of all its authorities; its intake of those it
 * answers for, and of nobody by name; for anybody else no place is taken and nobody waits.
 */
export async function readRunPlaces(visit: Visit, run: string): Promise<NamedRunPlaces> {
  const { rows } = await sql<TakenRow>`select * from app.places_taken(${run}::uuid)`.execute(visit.tables);
  const taken: RunPlaces['taken'][number][] = [];
  for (const row of rows.filter(isCourse)) {
    const days = {
      authority: row.authority_id,
      startsOn: row.starts_on,
      endedOn: row.ended_on ?? undefined,
      changes: row.changes ?? [],
    };
    taken.push(takenPlace(days, await readVersion(visit, row.version_id), visit.today));
  }
  const accepted = rows.filter(isAccepted).map((row) => ({
    referral: row.referral_id ?? undefined,
    authority: row.authority_id,
    acceptedOn: row.accepted_on,
    recordedAt: row.accepted_at.toISOString(),
  }));
  const told = new Set(rows.map(({ authority_id }) => authority_id));
  const places = (await readPlaces(visit, run)).filter(
    ({ authority }) => leads(visit, run) || told.has(authority),
  );
  const found = { places, taken, accepted };
  return { ...found, authorities: await readNames(visit, authoritiesIn(found)) };
}

function leads({ viewer }: Visit, run: string): boolean {
  return viewer.as === 'employee' && viewer.leads.some((led) => led === run);
}

interface TakenRow {
  readonly authority_id: OrganisationId;
  readonly version_id: string | null;
  readonly starts_on: PlainDate | null;
  readonly ended_on: PlainDate | null;
  readonly changes: readonly CourseChange[] | null;
  readonly accepted_on: PlainDate | null;
  readonly accepted_at: Date | null;
  readonly referral_id: ReferralId | null;
}

function isCourse(row: TakenRow): row is TakenRow & { starts_on: PlainDate; version_id: string } {
  return row.starts_on !== null;
}

function isAccepted(row: TakenRow): row is TakenRow & { accepted_on: PlainDate; accepted_at: Date } {
  return row.accepted_on !== null;
}

async function readPlaces({ tables }: Visit, run: string): Promise<Places[]> {
  const rows = await tables
    .selectFrom('run_places')
    .select(['authority_id', 'counted', 'fewest', 'most'])
    .select([
      sql<PlainDate | null>`lower(period)`.as('from'),
      sql<PlainDate | null>`(upper(period) - 1)`.as('to'),
    ])
    .where('run_id', '=', run)
    .where(sql<boolean>`not isempty(period)`)
    .execute();
  return rows.map(({ authority_id, counted, fewest, most, from, to }) => ({
    authority: authority_id as OrganisationId,
    counted: counted as Places['counted'],
    fewest: fewest ?? undefined,
    most,
    period: { from: from ?? undefined, to: to ?? undefined },
  }));
}

async function readNames({ tables }: Visit, ids: readonly OrganisationId[]) {
  if (ids.length === 0) return [];
  const rows = await tables
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .orderBy('name')
    .execute();
  return rows.map(({ id, name }) => ({ id: id as OrganisationId, name }));
}
