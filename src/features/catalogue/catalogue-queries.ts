import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../database/row-types.ts';
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { readPublished } from '../../domain/programme/read-definition.ts';
import type { Offer, PublicContact, PublicParty, PublicPlaces, PublicRun } from './public-run.ts';

/** What anybody may read, on the day it is read. */
export interface PublicCatalogue {
  readonly today: PlainDate;
  readonly demo: boolean;
  readonly offers: readonly Offer[];
}

interface Row {
  readonly run_id: string;
  readonly version_id: string;
  readonly name: string;
  readonly umbrella: string | null;
  readonly starts_on: PlainDate | null;
  readonly ends_on: PlainDate | null;
  readonly parties: readonly PublicParty[] | null;
  readonly places: readonly PublicPlaces[] | null;
  readonly contact: PublicContact | null;
}

/** A published version never changes, so each is read and checked once. */
const known = new Map<string, ProgrammeDefinition>();

/**
 * The public catalogue, asked for by nobody in particular: the transaction has no viewer, and the database opens it
 * through a door of its own.
 * @param calendarDay the calendar's day; a demo may have travelled from it
 */
export async function readCatalogue(
  tables: Kysely<Tables>,
  calendarDay: PlainDate,
): Promise<PublicCatalogue> {
  const installation = await sql<{ kind: string; travel_days: number }>`
    select kind, travel_days from app.installation_state()`.execute(tables);
  const { kind = 'real', travel_days = 0 } = installation.rows[0] ?? {};
  const today = addDays(calendarDay, travel_days);
  const { rows } = await sql<Row>`select * from app.public_catalogue(${today}::date)`.execute(tables);
  const offers: Offer[] = [];
  for (const row of rows) {
    offers.push({ run: runOf(row), definition: await readVersion(tables, row.version_id) });
  }
  return { today, demo: kind === 'demo', offers };
}

function runOf(row: Row): PublicRun {
  return {
    id: row.run_id,
    version: row.version_id,
    name: row.name,
    umbrella: row.umbrella ?? undefined,
    startsOn: row.starts_on ?? undefined,
    endsOn: row.ends_on ?? undefined,
    parties: row.parties ?? [],
    places: row.places ?? [],
    contact: row.contact ?? undefined,
  };
}

async function readVersion(tables: Kysely<Tables>, version: string): Promise<ProgrammeDefinition> {
  const definition = known.get(version) ?? (await parseVersion(tables, version));
  known.set(version, definition);
  return definition;
}

async function parseVersion(tables: Kysely<Tables>, version: string): Promise<ProgrammeDefinition> {
  const { rows } = await sql<{ definition: unknown }>`
    select app.public_definition(${version}::uuid) as definition`.execute(tables);
  const read = readPublished(rows[0]?.definition);
  if (!read.ok) throw new Error(`a published definition cannot be read: ${JSON.stringify(read.findings)}`);
  return read.value;
}
