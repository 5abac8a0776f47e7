import pg from 'pg';
import './dates-stay-texts.ts';

/** Runs work on one connection of the administrator's, and closes it. For setting up, never for requests. */
export async function asAdministrator<Value>(
  settings: pg.ClientConfig,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client(settings);
  // A connection that breaks between two questions is told by the next one.
  client.on('error', () => undefined);
  await client.connect();
  return await work(client).finally(() => client.end());
}
