import { randomUUID } from 'node:crypto';
import { type Client, DatabaseError } from 'pg';
import type { WorldViewer } from './world/world.ts';
import { insertOf, type Model, type WriteCase } from './write-cases/write-case.ts';

/**
 * Whether complaints tell that a row exists: the viewer tries to add the row once more, and one that nobody has. Where
 * both are refused in the same words nothing is told.
 *
 * Asked where the viewer may neither see the row nor write such a one. Who may write such rows and knows the very id of
 * one learns that the id is taken; ids are drawn at random, so to know one is to have seen the row.
 */
export async function complaintsTell(
  app: Client,
  { table }: WriteCase,
  { values }: Model,
  viewer: WorldViewer,
): Promise<boolean> {
  const signed = sign(values, viewer);
  const again = await complaintOf(app, table, signed);
  const unheardOf = await complaintOf(app, table, withOtherKeys(signed));
  return again !== unheardOf;
}

/** In the viewer's own name and house, so that only the row's place can be at fault. */
function sign(values: Model['values'], { account, organisation }: WorldViewer): Model['values'] {
  const mine = (column: string): unknown => {
    if (/^(recorded_by|referrer_account_id|from_account_id)$/.test(column)) return account;
    if (/^(author|owner|referrer)_organisation_id$/.test(column)) return organisation;
    return values[column];
  };
  return Object.fromEntries(Object.keys(values).map((column) => [column, mine(column)]));
}

const keys = [
  'id',
  'consent_id',
  'feedback_draft_id',
  'access_grant_id',
  'course_change_id',
  'closing_id',
  'log_review_id',
  'session_id',
];

/** The same row with keys that nobody has; what it hangs on stays, for there the viewer's rights are judged. */
function withOtherKeys(values: Model['values']): Model['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([column, value]) => [
      column,
      keys.includes(column) && value !== null ? randomUUID() : value,
    ]),
  );
}

async function complaintOf(app: Client, table: string, values: Model['values']): Promise<string> {
  await app.query('savepoint complaint');
  try {
    const { sql, values: parameters } = insertOf(table, values);
    await app.query(sql, [...parameters]);
    return 'none';
  } catch (fault) {
    if (!(fault instanceof DatabaseError)) throw fault;
    return `${fault.code} ${fault.message} ${fault.detail}`;
  } finally {
    await app.query('rollback to savepoint complaint');
  }
}
