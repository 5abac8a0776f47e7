import type pg from 'pg';

/**
 * Lets a superuser fill in rows by the hundred thousand, past foreign keys and triggers, and puts everything back. Ways
 * are not packed with every statement meanwhile (docs/decisions/0027): whoever fills sees to them.
 */
export async function withoutTriggers<Value>(
  superuser: pg.Client,
  fill: () => Promise<Value>,
): Promise<Value> {
  await superuser.query(
    `set session_replication_role = replica; set synchronous_commit = off;
     set work_mem = '256MB'; set maintenance_work_mem = '256MB'`,
  );
  const { rows: packers } = await superuser.query<{ table: string; name: string }>(
    `select tgrelid::regclass::text as table, quote_ident(tgname) as name from pg_trigger where tgname ~ '_are_packed_'`,
  );
  const each = (how: string) =>
    superuser.query(
      packers.map(({ table, name }) => `alter table ${table} ${how} trigger ${name};`).join('\n'),
    );
  await each('disable');
  const value = await fill();
  await each('enable always');
  await superuser.query('reset session_replication_role');
  await superuser.query('vacuum analyze');
  return value;
}
