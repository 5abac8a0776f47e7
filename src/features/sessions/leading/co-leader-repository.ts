import { sql } from 'kysely';
import type { EmployeeVisit } from '../../access/index.ts';

/** Says who leads some sessions beside their holder, and nobody else from now on. */
export async function saveCoLeaders(
  visit: EmployeeVisit,
  sessions: readonly string[],
  accounts: readonly string[],
): Promise<void> {
  const { tables, today } = visit;
  for (const account of accounts) await addCoLeader(visit, sessions, account);
  await sql`
    update session_co_leader set left_on = ${today}
    where session_id = any (${sessions}::uuid[]) and account_id <> all (${accounts}::uuid[]) and left_on is null
  `.execute(tables);
}

/** Lets somebody lead sessions beside their holder; who does already goes on. */
export async function addCoLeader(
  { tables, viewer }: EmployeeVisit,
  sessions: readonly string[],
  account: string,
): Promise<void> {
  await sql`
    update session_co_leader set left_on = null
    where session_id = any (${sessions}::uuid[]) and account_id = ${account} and left_on is not null
  `.execute(tables);
  await sql`
    insert into session_co_leader (organisation_id, session_id, run_id, account_id, recorded_by)
    select s.organisation_id, s.id, s.run_id, ${account}, ${viewer.account} from session s
    where s.id = any (${sessions}::uuid[])
      and not exists (select from session_co_leader c where c.session_id = s.id and c.account_id = ${account})
  `.execute(tables);
}

/** The viewer leads a session beside its holder no longer. */
export async function stopLeading({ tables, viewer, today }: EmployeeVisit, session: string): Promise<void> {
  await tables
    .updateTable('session_co_leader')
    .set({ left_on: today })
    .where('session_id', '=', session)
    .where('account_id', '=', viewer.account)
    .where('left_on', 'is', null)
    .execute();
}
