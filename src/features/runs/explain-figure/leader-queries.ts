import type { Client } from 'pg';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';

/** The employment in which an account leads a run on a day; `undefined` where it does not. */
export async function employmentLeading(
  administrator: Client,
  { account, run }: { readonly account: string; readonly run: string },
  on: PlainDate,
): Promise<string | undefined> {
  const { rows } = await administrator.query<{ id: string }>(
    `select e.id from appointment a
       join employment e on e.account_id = a.account_id and e.organisation_id = a.organisation_id
     where a.account_id = $1 and a.run_id = $2 and a.part = 'project_leader'
       and a.period @> $3::date and e.period @> $3::date limit 1`,
    [account, run, on],
  );
  return rows[0]?.id;
}
