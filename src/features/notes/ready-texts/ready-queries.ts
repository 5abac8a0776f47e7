import { sql } from 'kysely';
import type { EmployeeVisit } from '../../access/index.ts';
import { holderName } from '../../people/index.ts';
import { placeWords, reasonOf } from '../../sessions/index.ts';
import type { WrittenMeeting } from './compose.ts';

/** The systems a text is made ready for. */
export const copyTargets = ['journal', 'min_plan'] as const;

export type CopyTarget = (typeof copyTargets)[number];

/** That a text was taken along: where, by whom, when. */
export interface Copied {
  readonly target: CopyTarget;
  readonly by: string | null;
  readonly at: Date;
}

export interface ReadyMeeting {
  readonly meeting: WrittenMeeting;
  /** Newest first. */
  readonly copies: readonly Copied[];
}

/** What was written about one citizen's part in a meeting; `undefined` when the viewer can read nothing of it. */
export async function readReadyMeeting(
  { tables, today, language }: EmployeeVisit,
  enrolment: string,
  session: string,
): Promise<ReadyMeeting | undefined> {
  const { rows } = await sql<Row>`
    select a.held_on as on, s.begins_at as at, a.session_kind as kind, ${holderName('a.held_by')} as holder, s.minutes,
      s.place, s.place_kind as "placeKind", a.status as attendance, ${reasonOf('a.id')} as reason, n.words, n.next_step as "nextStep",
      n.next_step_on as "nextStepOn",
      (select json_build_object('on', next.held_on, 'at', next.begins_at)
       from session_participant p join session next on next.id = p.session_id
       where p.enrolment_id = a.enrolment_id and p.held_on > a.held_on and p.held_on >= ${today}::date
         and p.taken_off_on is null and next.cancelled_on is null
       order by p.held_on is not distinct from n.next_step_on desc, p.held_on, next.begins_at limit 1) as appointment,
      (select coalesce(json_agg(json_build_object('target', c.copied_for, 'by', ${holderName('c.recorded_by')},
                                                  'at', c.copied_at) order by c.copied_at desc), '[]')
       from journal_copy c where c.attendance_id = a.id) as copies
    from attendance a
      join session s on s.id = a.session_id
      left join shared_note n on n.session_id = a.session_id and n.enrolment_id = a.enrolment_id
    where a.enrolment_id = ${enrolment} and a.session_id = ${session}
  `.execute(tables);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { copies, placeKind, appointment, ...rest } = row;
  const place = placeWords({ place: row.place, placeKind }, language) ?? null;
  return {
    meeting: { ...rest, place, appointment: appointment ?? undefined },
    copies: copies.map((one) => ({ ...one, at: new Date(one.at) })),
  };
}

interface Row extends Omit<WrittenMeeting, 'appointment'> {
  readonly placeKind: Parameters<typeof placeWords>[0]['placeKind'];
  readonly appointment: NonNullable<WrittenMeeting['appointment']> | null;
  readonly copies: readonly (Omit<Copied, 'at'> & { readonly at: string })[];
}
