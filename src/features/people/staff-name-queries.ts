import { type RawBuilder, sql } from 'kysely';

/** What somebody is called at work, which is the same in every house; for a column that holds their account. */
export function staffName(accountColumn: string): RawBuilder<string> {
  return sql`(select staff_name from employment where account_id = ${sql.ref(accountColumn)} limit 1)`;
}

/**
 * Who held a meeting: somebody at work, or somebody around the citizen by what they are called. Null where the holder
 * is around the citizen and the viewer may not know who is.
 */
export function holderName(accountColumn: string): RawBuilder<string | null> {
  const account = sql.ref(accountColumn);
  return sql`coalesce(${staffName(accountColumn)}, (select max(shown_name) from network_person where account_id = ${account}))`;
}
