import { type RawBuilder, type SqlBool, sql } from 'kysely';

/**
 * The condition that an ending which a query calls by an alias stands: it was not taken back.
 * @param closing the alias, such as `closing`
 */
export function standing(closing: string): RawBuilder<SqlBool> {
  return sql`not exists (
    select from closing_taken_back back
    where back.authority_id = ${sql.ref(`${closing}.authority_id`)} and back.closing_id = ${sql.ref(`${closing}.id`)})`;
}
