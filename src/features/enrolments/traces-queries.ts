import { type RawBuilder, sql } from 'kysely';
import type { Ending } from '../../domain/enrolment/ending.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { type Attendance, attendances, attended } from '../../domain/session/attendance.ts';
import type { SessionKind } from '../../domain/session/session-kind.ts';
import type { Audience } from '../../domain/session/short-note.ts';

/** A session the citizen was part of, with what was noted about it where the viewer may read that. */
export interface SessionTrace {
  readonly kind: SessionKind;
  readonly heldOn: PlainDate;
  readonly attendance: Attendance;
  readonly holder: string;
  readonly words: string | null;
  readonly nextStep: string | null;
  readonly audience: Audience | null;
}

/** A note that stands without a session the viewer may see. */
export interface LooseNote {
  readonly writtenOn: PlainDate;
  readonly writer: string;
  readonly words: string | null;
  readonly nextStep: string | null;
  readonly audience: Audience;
}

export interface AgreedStep {
  readonly what: string;
  readonly on: PlainDate | null;
  readonly writtenOn: PlainDate;
  readonly writer: string;
}

export interface ClosingTrace {
  readonly ending: Ending;
  readonly recommendation: string | null;
  readonly remark: string | null;
}

/** What has happened in a course, as far as the viewer may see it. Lists are newest first. */
export interface Traces {
  readonly sessions: readonly SessionTrace[];
  readonly notes: readonly LooseNote[];
  /** All sessions the viewer may see, shown or not. */
  readonly times: number;
  readonly timesAttended: number;
  /** Weeks of the course, from 1, in which the citizen came to something. */
  readonly activeWeeks: readonly number[];
  readonly nextStep: AgreedStep | null;
  readonly closing: ClosingTrace | null;
}

/** How many sessions and notes a page shows until somebody asks for all. */
export const newest = 6;

const cameWhen = attendances.filter(attended);

/**
 * The traces of the enrolment `e` as one document; row security leaves out what is not the viewer's.
 * @param most how many sessions and notes; `null` for all
 */
export function tracesOf(enrolment: string, most: number | null): RawBuilder<Traces> {
  return sql`(
    with met as materialized (
      select session_id, session_kind, held_by, held_on, status, recorded_at
      from attendance where enrolment_id = ${enrolment}
    ), shown as (
      select * from met order by held_on desc, recorded_at desc limit ${most}
    ), noted as materialized (
      select session_id, recorded_by, written_on, words, next_step, next_step_on, audience, recorded_at
      from shared_note where enrolment_id = ${enrolment}
    )
    select json_build_object(
      'sessions', (
        select coalesce(json_agg(
                 json_build_object('kind', s.session_kind, 'heldOn', s.held_on, 'attendance', s.status,
                                   'holder', ${nameOf('s.held_by')}, 'words', n.words,
                                   'nextStep', n.next_step, 'audience', n.audience)
                 order by s.held_on desc, s.recorded_at desc), '[]')
        from shown s left join noted n on n.session_id = s.session_id),
      'notes', (
        select coalesce(json_agg(
                 json_build_object('writtenOn', n.written_on, 'writer', ${nameOf('n.recorded_by')},
                                   'words', n.words, 'nextStep', n.next_step, 'audience', n.audience)
                 order by n.written_on desc, n.recorded_at desc), '[]')
        from (select * from noted
              where not exists (select from met where met.session_id = noted.session_id)
              order by written_on desc, recorded_at desc limit ${most}) n),
      'times', (select count(*) from met),
      'timesAttended', (select count(*) from met where status = any (${cameWhen})),
      'activeWeeks', (
        select coalesce(json_agg(distinct (held_on - e.starts_on) / 7 + 1), '[]')
        from met where status = any (${cameWhen}) and held_on >= e.starts_on),
      'nextStep', (
        select json_build_object('what', n.next_step, 'on', n.next_step_on, 'writtenOn', n.written_on,
                                 'writer', ${nameOf('n.recorded_by')})
        from noted n where n.next_step is not null
        order by n.written_on desc, n.recorded_at desc limit 1),
      'closing', (
        select json_build_object('ending', ending, 'recommendation', recommendation, 'remark', remark)
        from closing where enrolment_id = ${enrolment})))`;
}

/** What somebody is called at work: the same in every house. */
function nameOf(account: 's.held_by' | 'n.recorded_by'): RawBuilder<string> {
  return sql`(select max(staff_name) from employment where account_id = ${sql.ref(account)})`;
}
