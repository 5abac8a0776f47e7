import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../../database/row-types.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';

/** What came of a code: it opened the form, it was wrong, one is asked for – or there is no such link, or it is closed. */
export interface Opening {
  readonly standing: 'open' | 'wrong' | 'asks' | 'closed';
  readonly tries: number;
}

/** A code that is tried on a link. */
export interface TryingCode {
  readonly key: Buffer;
  /** Without one it is only asked whether the link is open. */
  readonly code: Buffer | undefined;
  readonly token: Buffer;
  readonly day: PlainDate;
  readonly lapsesAt: Date;
}

/** Tries to open a link, before anybody has entered. */
export async function openByCode(
  tables: Kysely<Tables>,
  { key, code, token, day, lapsesAt }: TryingCode,
): Promise<Opening> {
  const { rows } = await sql<Opening>`
    select standing, tries
    from app.open_by_code(${key}, ${code ?? null}::bytea, ${token}, ${day}::date, ${lapsesAt}::timestamptz)
  `.execute(tables);
  return rows[0] ?? { standing: 'closed', tries: 0 };
}
