import { type RawBuilder, sql } from 'kysely';

/** What somebody is called at work, which is the same in every house; for a column that holds their account. */
export function staffName(accountColumn: string): RawBuilder<string> {
  return sql`(select max(staff_name) from employment where account_id = ${sql.ref(accountColumn)})`;
}
