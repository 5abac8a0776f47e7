import { type RawBuilder, sql } from 'kysely';
import type { Ending } from '../../domain/enrolment/ending.ts';
import type { OnwardHandover } from '../../domain/enrolment/enrolment.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Given } from '../../platform/database/fixed-question.ts';
import type { Visit } from '../access/index.ts';
import { staffName } from '../people/index.ts';

/** An ending of a course, also one that was taken back. */
export interface PastClosing {
  readonly id: string;
  readonly ending: Ending;
  /** `null` where nobody knows the day. */
  readonly endedOn: PlainDate | null;
  readonly closedOn: PlainDate;
  readonly by: string;
  readonly recommendation: string | null;
  readonly remark: string | null;
  readonly onwardPlan: string | null;
  readonly handover: {
    readonly to: string;
    readonly what: string;
    readonly basis: OnwardHandover['basis'];
    readonly rule: string | null;
  } | null;
  readonly cvLines: readonly string[];
  /** `reason` is `null` where the viewer does not read why, or no words were written. */
  readonly takenBack: { readonly on: PlainDate; readonly by: string; readonly reason: string | null } | null;
}

/** Every ending of the enrolment of that id, the newest first, as one document. */
export function closingsOf(enrolment: Given<string>): RawBuilder<readonly PastClosing[]> {
  return sql`(
    select coalesce(json_agg(json_build_object(
             'id', c.id, 'ending', c.ending, 'endedOn', c.ended_on, 'closedOn', c.closed_on,
             'by', ${staffName('c.recorded_by')}, 'recommendation', c.recommendation, 'remark', c.remark,
             'onwardPlan', c.onward_plan,
             'handover', case when c.handover_to is not null then json_build_object(
               'to', c.handover_to, 'what', c.handover_what, 'basis', c.handover_basis, 'rule', c.handover_rule) end,
             'cvLines', coalesce(to_json(string_to_array(c.cv_lines, chr(10))), '[]'),
             'takenBack', case when b.closing_id is not null then json_build_object(
               'on', b.taken_back_on, 'by', ${staffName('b.recorded_by')}, 'reason', w.words) end)
           order by c.recorded_at desc, c.id), '[]')
    from closing c
      left join closing_taken_back b on b.authority_id = c.authority_id and b.closing_id = c.id
      left join closing_taken_back_words w on w.authority_id = c.authority_id and w.closing_id = c.id
    where c.enrolment_id = ${enrolment})`;
}

/** The same for one page, with whether the citizen said no after a yes: that is not taken back by anybody else. */
export async function readClosings(
  { tables }: Visit,
  enrolment: string,
): Promise<{ readonly closings: readonly PastClosing[]; readonly saidNo: boolean }> {
  const { rows } = await sql<{ closings: readonly PastClosing[]; saidNo: boolean }>`
    select ${closingsOf(enrolment)} as closings,
      exists (select from referral_status s where s.referral_id = e.referral_id and s.status = 'withdrawn') as "saidNo"
    from enrolment e where e.id = ${enrolment}
  `.execute(tables);
  return rows[0] ?? { closings: [], saidNo: false };
}
