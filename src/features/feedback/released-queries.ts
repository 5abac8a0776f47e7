import { sql } from 'kysely';
import type { Period } from '../../domain/kernel/period.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';

/** Feedback as it was sent, word for word. */
export interface ReleasedFeedback {
  readonly id: string;
  readonly about: Period & { readonly to: PlainDate };
  readonly words: string;
  readonly releasedOn: PlainDate;
  /** Who sent it, by name; absent where it was the citizen. */
  readonly releasedBy: string | undefined;
}

/** What has been sent about one course, and the last day of what it rests on. */
export interface FeedbackRead {
  readonly sent: readonly ReleasedFeedback[];
  readonly until: PlainDate | undefined;
}

interface Row {
  readonly id: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly words: string;
  readonly releasedOn: PlainDate;
  readonly releasedBy: string | null;
}

/** The feedback about a course that is open to this viewer today, newest first; nothing tells of any other. */
export async function readReleasedFeedback(
  { tables, today }: Visit,
  enrolment: string,
): Promise<FeedbackRead> {
  const { rows } = await sql<Row>`
    select f.feedback_draft_id as id, lower(f.about_period) as from, upper(f.about_period) - 1 as to, f.words,
           f.released_on as "releasedOn",
           (select max(w.staff_name) from employment w where w.account_id = f.recorded_by) as "releasedBy"
    from feedback f where f.enrolment_id = ${enrolment}
    order by f.recorded_at desc, f.feedback_draft_id
  `.execute(tables);
  if (rows.length === 0) return { sent: [], until: undefined };
  return {
    sent: rows.map(({ from, to, releasedBy, ...rest }) => ({
      ...rest,
      about: { from, to },
      releasedBy: releasedBy ?? undefined,
    })),
    until: await readUntil(tables, enrolment, today),
  };
}

/** The last day of the yes, or the rule of law, that feedback about the course rests on. */
async function readUntil(
  tables: Visit['tables'],
  enrolment: string,
  today: PlainDate,
): Promise<PlainDate | undefined> {
  const { rows } = await sql<{ until: PlainDate | null }>`
    select max(case when s.consent_id is null then upper(s.legal_period) else upper(c.period) end) - 1 as until
    from enrolment e
      join sharing s on s.referral_id = e.referral_id
      left join consent c on c.authority_id = s.authority_id and c.id = s.consent_id
    where e.id = ${enrolment} and s.content_kind = 'feedback' and s.to_relation = 'responsible_outside_team'
      and coalesce(c.period, s.legal_period) @> ${today}::date
      and not exists (select from consent_withdrawal w where w.authority_id = c.authority_id and w.consent_id = c.id)
      and not exists (select from sharing_end x where x.authority_id = s.authority_id and x.sharing_id = s.id)
  `.execute(tables);
  return rows[0]?.until ?? undefined;
}
