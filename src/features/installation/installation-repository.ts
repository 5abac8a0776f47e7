import type { Client } from 'pg';
import { asOwner } from '../../platform/database/as-owner.ts';

/** A demo is full of invented people and can travel in time; a real database can do neither, ever. */
export type InstallationKind = 'demo' | 'real';

const lockNumber = 7_036_355;

/** What this database has been made, or `undefined` while it is empty. */
export async function kindOf(administrator: Client): Promise<InstallationKind | undefined> {
  const { rows } = await administrator.query<{ kind: InstallationKind }>(
    'select kind from app.installation_state()',
  );
  return rows[0]?.kind;
}

/** Two servers may start on one empty database at the same moment: the second waits, and finds it made. */
export async function waitForSetUp(administrator: Client): Promise<void> {
  await administrator.query('select pg_advisory_lock($1)', [lockNumber]);
}

/** Makes an empty database a real one. Of several at once one does it. */
export async function makeReal(administrator: Client): Promise<void> {
  await asOwner(administrator, ['installation'], async () => {
    await administrator.query(`insert into installation (kind) values ('real') on conflict do nothing`);
  });
}
