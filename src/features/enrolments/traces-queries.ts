import { type RawBuilder, sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { attendances, attended } from '../../domain/session/attendance.ts';
import type { Given } from '../../platform/database/fixed-question.ts';
import { holderName, staffName } from '../people/index.ts';
import { appointmentsOf } from '../sessions/index.ts';
import { closingsOf } from './closing-queries.ts';
import type { Traces } from './traces.ts';

const came = sql`met.status = any (${attendances.filter(attended)})`;

/**
 * The traces of the enrolment `e` as one document; row security leaves out what is not the viewer's.
 * @param most how many sessions and notes; `null` for all
 */
export function tracesOf(
  enrolment: Given<string>,
  most: Given<number | null>,
  today: Given<PlainDate>,
): RawBuilder<Traces> {
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
      'times', count(*), 'timesAttended', count(*) filter (where ${came}),
      'activeDays', coalesce(json_agg(distinct met.held_on) filter (where ${came} and met.held_on >= e.starts_on), '[]'),
      'sessions', (
        select coalesce(json_agg(
                 json_build_object('kind', s.session_kind, 'heldOn', s.held_on, 'attendance', s.status,
                                   'holder', ${holderName('s.held_by')}, 'words', n.words,
                                   'nextStep', n.next_step, 'audience', n.audience)
                 order by s.held_on desc, s.recorded_at desc), '[]')
        from shown s left join noted n on n.session_id = s.session_id),
      'notes', (
        select coalesce(json_agg(
                 json_build_object('writtenOn', n.written_on, 'writer', ${staffName('n.recorded_by')},
                                   'words', n.words, 'nextStep', n.next_step, 'audience', n.audience)
                 order by n.written_on desc, n.recorded_at desc), '[]')
        from (select * from noted
              where not exists (select from met where met.session_id = noted.session_id)
              order by written_on desc, recorded_at desc limit ${most}) n),
      'appointments', ${appointmentsOf(enrolment, today)},
      'nextStep', (
        select json_build_object('what', n.next_step, 'on', n.next_step_on, 'writtenOn', n.written_on,
                                 'writer', ${staffName('n.recorded_by')})
        from noted n where n.next_step is not null
        order by n.written_on desc, n.recorded_at desc limit 1),
      'closings', ${closingsOf(enrolment)})
    from met)`;
}
