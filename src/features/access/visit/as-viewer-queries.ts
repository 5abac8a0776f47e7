import type { Client } from 'pg';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';

/** Works as somebody in an employment, in one transaction, bound by row security like the web server. */
export async function asViewer<Value>(
  administrator: Client,
  { account, employment }: { readonly account: string; readonly employment: string },
  on: PlainDate,
  work: () => Promise<Value>,
): Promise<Value> {
  await administrator.query('begin');
  try {
    await administrator.query('set local role fodfaeste_app');
    // A grant is measured by the hour; whoever works from the command line works at noon.
    await administrator.query(`select app.enter($1, $2, null, $3, $3::date + interval '12 hours')`, [
      account,
      employment,
      on,
    ]);
    const value = await work();
    await administrator.query('commit');
    return value;
  } catch (fault) {
    await administrator.query('rollback');
    throw fault;
  }
}
