import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { SchemaFiles } from './schema-files.ts';

/** Whether a server may be sent requests, and if not, why in one word. */
export type Readiness = 'ready' | 'no-database' | 'other-schema';

/** A proxy asks every few seconds; a database that is silent for longer than this is not reachable. */
const longestMilliseconds = 2_000;

/** Asks as the web server itself does: reachable with its own login, and at exactly the schema of this release. */
export async function readinessOf<Tables>(
  database: Database<Tables>,
  { migrations, fingerprint }: Pick<SchemaFiles, 'migrations' | 'fingerprint'>,
): Promise<Readiness> {
  const asked = database
    .transaction((tables) =>
      sql<{ applied: string[]; fingerprint: string }>`select * from app.schema_state()`.execute(tables),
    )
    .then(
      ({ rows: [stands] }): Readiness => {
        const same =
          stands?.fingerprint === fingerprint && stands.applied.join() === migrations.toSorted().join();
        return same ? 'ready' : 'other-schema';
      },
      (): Readiness => 'no-database',
    );
  return Promise.race([asked, wait(longestMilliseconds, 'no-database' as const, { ref: false })]);
}
