import type { Client } from 'pg';

/** Whether this database has been made a demo or a real one. */
export async function isSetUp(client: Client): Promise<boolean> {
  const { rowCount } = await client.query('select from app.installation_state()');
  return (rowCount ?? 0) > 0;
}
