import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { Attendance } from '../../domain/session/attendance.ts';
import type { Visit } from '../access/index.ts';
import { type PackedWay, waysIn } from './packed-way.ts';

/** A moment, with the first instant that was not known then any more, in microseconds since 1970. */
export interface KnownMoment extends Moment {
  readonly before: number;
}

/** Meetings a citizen was offered, as far as known: the day, and whether they came. */
export type MeetingsOfWay = readonly (readonly [PlainDate, Attendance])[];

/**
 * Hands every way through a run over, a block at a time, with its meetings where they are asked for. Only for whoever
 * leads the run: the database asks, once, and refuses loudly. The next block is fetched while this one is counted, and
 * all of them tell of one and the same state of the database.
 */
export async function readWaysToCount(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
  moment: Moment,
  withMeetings: boolean,
  take: (way: PackedWay, moment: KnownMoment, meetings: MeetingsOfWay) => void,
): Promise<void> {
  const bound = sql<{ before: string }>`
    select extract(epoch from (${moment.knownAt}::date + 1)::timestamp at time zone 'Europe/Copenhagen') * 1000000 as before`;
  const opened = sql`select app.open_ways_to_count(${run}, ${moment.knownAt}, ${withMeetings})`;
  const fetch = async (): Promise<Block | undefined> => (await fetched.execute(tables)).rows[0];
  const [{ rows: bounds }] = await Promise.all([bound.execute(tables), opened.execute(tables)]);
  const known = { ...moment, before: Number(bounds[0]?.before) };
  let next = fetch();
  for (let block = await next; block !== undefined; block = await next) {
    next = fetch();
    // The question leaves only when the loop turns: without this the database would wait until the block is counted.
    await turnOfTheLoop();
    for (const way of waysIn(Buffer.from(block.ways, 'base64')))
      take(way, known, block.meetings?.[way.referral] ?? none);
  }
  await sql`close ways_to_count`.execute(tables);
}

interface Block {
  readonly ways: string;
  readonly meetings: Readonly<Record<string, MeetingsOfWay>> | null;
}

const none: MeetingsOfWay = [];
const fetched: RawBuilder<Block> = sql`fetch next from ways_to_count`;
