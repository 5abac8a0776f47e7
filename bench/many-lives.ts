/**
 * Fills a demo with as many lives as a bench wants, from those that were lived in it: the whole demo – houses, runs,
 * people who work there, citizens, and everything ever written about them – is copied so many times, every id moved
 * along. So programmes, weeks, closed courses, plans, notes and figures come in the proportions in which they were
 * lived, a run stays as big as a run is, and only the number of them grows. Set by set, past row security; the same
 * demo gives the same lives.
 */
import type pg from 'pg';
import { withoutTriggers } from './without-triggers.ts';

/** What there is after filling: people, and what has happened to them. */
export interface Filled {
  readonly citizens: number;
  /** Meetings, who came, notes, and acts. */
  readonly events: number;
}

/** What the installation has once, however many live in it; and ways in, of which the first are enough. */
const once =
  /^(installation|sign_in|demo_role|account_identity|programme(_version)?|code(_.*)?|questionnaire(_version)?|company|workplace(_merge)?)$/;

/** A meeting with all that hangs on it, and the acts: what there is more of the longer lives are. */
const happenings = ['session', 'attendance', 'session_participant', 'shared_note', 'event', 'event_payload'];

interface Column {
  readonly table: string;
  readonly name: string;
  /** It holds an id of something that is copied. */
  readonly isMoved: boolean;
}

/**
 * @param citizens how many there are to be, at least; a copy more or less is no matter
 * @param density how often everything that happened is to have happened: meetings, notes and acts, so many times over
 */
export async function fillWithLives(
  superuser: pg.Client,
  citizens: number,
  density: number,
): Promise<Filled> {
  return withoutTriggers(superuser, async () => {
    const columns = await readColumns(superuser);
    await makeDenser(superuser, columns, density);
    const { rows } = await superuser.query<{ n: number }>('select count(*)::int as n from citizen');
    const copies = Math.ceil(citizens / (rows[0]?.n ?? 1)) - 1;
    if (copies > 4_094) throw new Error('an id has room for 4,094 copies');
    for (const [table, own] of Map.groupBy(columns, (column) => column.table))
      if (copies > 0) await copy(superuser, table, own, copies);
    // Whatever was worked out before is older than a transaction that did not say so.
    await superuser.query('truncate kept.relations, kept.changes');
    return count(superuser);
  });
}

async function copy(superuser: pg.Client, table: string, columns: readonly Column[], copies: number) {
  const values = columns.map(({ name, isMoved }) => (isMoved ? moved(name, 'k', 25) : name));
  await superuser.query(
    `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
     select ${values.join(', ')} from ${table} cross join generate_series(1, ${copies}) k`,
  );
}

/** What happened on a day gone by happens again that day: with an id of its own, to the same people. */
async function makeDenser(superuser: pg.Client, columns: readonly Column[], density: number) {
  if (density <= 1) return;
  const again = new Set(['id', 'session_id', 'event_id']);
  for (const table of happenings) {
    const own = columns.filter((column) => column.table === `public.${table}`);
    const values = own.map(({ name }) => (again.has(name) ? moved(name, 'k', 28) : name));
    const past = own.some(({ name }) => name === 'held_on') ? 'where held_on < current_date' : '';
    const met =
      table === 'shared_note'
        ? 'where session_id in (select id from session where held_on < current_date)'
        : past;
    await superuser.query(
      `insert into ${table} (${own.map(({ name }) => name).join(', ')})
       select ${values.join(', ')} from ${table} cross join generate_series(1, ${density - 1}) k ${met}`,
    );
  }
}

/** Another id for each number: three of its digits of chance go on by so many, and what says when stays. */
function moved(column: string, number: string, from: number): string {
  const digits = `('x' || substr(${column}::text, ${from}, 3))::bit(12)::int`;
  const others = `lpad(to_hex((${digits} + ${number}) % 4096), 3, '0')`;
  return `overlay(${column}::text placing ${others} from ${from} for 3)::uuid`;
}

/** Every column that can be written, of each table that is copied; and which of them hold ids that move along. */
async function readColumns(superuser: pg.Client): Promise<readonly Column[]> {
  const { rows } = await superuser.query<Column & { readonly plain: string; readonly to: string | null }>(
    `select c.relnamespace::regnamespace || '.' || c.relname as table, c.relname as plain, quote_ident(a.attname) as name,
       a.atttypid = 'uuid'::regtype as "isMoved",
       (select max(f.confrelid::regclass::text) from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any (f.conkey)) as to
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and (c.relnamespace = 'public'::regnamespace
       or c.relnamespace = 'kept'::regnamespace and c.relname in ('way', 'turn'))
     order by c.oid, a.attnum`,
  );
  return rows
    .filter(({ plain }) => !once.test(plain))
    .map(({ table, name, isMoved, to }) => ({ table, name, isMoved: isMoved && !once.test(to ?? '') }));
}

async function count(superuser: pg.Client): Promise<Filled> {
  const { rows } = await superuser.query<Filled>(
    `select (select count(*)::int from citizen) as citizens,
       ((select count(*) from session) + (select count(*) from attendance) + (select count(*) from shared_note)
        + (select count(*) from event))::int as events`,
  );
  return rows[0] ?? { citizens: 0, events: 0 };
}
