import type { Client } from 'pg';
import type { AccountId, EmploymentId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';

/** Somebody named to read lists into a run, for one authority. */
export interface Importer {
  readonly account: AccountId;
  readonly employment: EmploymentId;
  readonly authority: string;
}

/** As whom an account reads lists into a run on a day; nobody where it is not named. */
export async function readImporter(
  administrator: Client,
  { account, run }: { readonly account: string; readonly run: string },
  on: PlainDate,
): Promise<Importer | undefined> {
  const { rows } = await administrator.query<Importer>(
    `select a.account_id as account, e.id as employment, a.authority_id as authority from appointment a
       join employment e on e.account_id = a.account_id and e.organisation_id = a.organisation_id
     where a.account_id = $1 and a.run_id = $2 and a.part = 'importer'
       and a.period @> $3::date and e.period @> $3::date limit 1`,
    [account, run, on],
  );
  return rows[0];
}
