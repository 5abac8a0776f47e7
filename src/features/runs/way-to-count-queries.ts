import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { Attendance } from '../../domain/session/attendance.ts';
import { copyOut } from '../../platform/database/copy-out.ts';
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
 * leads the run: the database asks, once, and refuses loudly. The next blocks are made while this one is counted, and
 * all of them tell of one and the same state of the database.
 */
export async function readWaysToCount(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
  moment: Moment,
  withMeetings: boolean,
  take: (way: PackedWay, moment: KnownMoment, meetings: MeetingsOfWay) => void,
): Promise<void> {
  const known = { ...moment, before: await firstInstantNotKnown(tables, moment) };
  const asked = sql`select app.ways_to_count(${sql.lit(run)}, ${sql.lit(moment.knownAt)}, ${sql.lit(withMeetings)})`;
  await copyOut(tables, asked, (block) => {
    const waysEnd = 4 + block.readInt32BE(0);
    const meetings = meetingsIn(block.subarray(waysEnd));
    for (const way of waysIn(block.subarray(4, waysEnd))) take(way, known, meetings?.[way.referral] ?? none);
  });
}

async function firstInstantNotKnown(tables: Visit['tables'], { knownAt }: Moment): Promise<number> {
  const { rows } = await sql<{ before: string }>`
    select extract(epoch from (${knownAt}::date + 1)::timestamp at time zone 'Europe/Copenhagen') * 1000000 as before
  `.execute(tables);
  return Number(rows[0]?.before);
}

type MeetingsByReferral = Readonly<Record<string, MeetingsOfWay>>;

function meetingsIn(text: Buffer): MeetingsByReferral | undefined {
  return text.length === 0 ? undefined : (JSON.parse(text.toString('utf8')) as MeetingsByReferral);
}

const none: MeetingsOfWay = [];
