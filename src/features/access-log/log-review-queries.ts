import { type RawBuilder, sql } from 'kysely';
import type { Relation } from '../../domain/access/relation.ts';
import type { WhyDrawn } from '../../domain/access-log/count-judgements.ts';
import type { Judgement } from '../../domain/access-log/judgement.ts';
import type { WayOfLooking } from '../../domain/access-log/look.ts';
import type { WayOfDrawing } from '../../domain/access-log/plan-sample.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** A sample of a house's log: how it was drawn, among how many, and whether it is closed. */
export interface Review {
  readonly id: string;
  readonly drawnOn: PlainDate;
  readonly how: WayOfDrawing;
  /** The first and the last day looked at. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly seed: number;
  readonly size: number;
  /** Looks in the period, and in how many of them a pattern was found (of a random sample: `null`). */
  readonly looks: number;
  readonly hits: number | null;
  readonly listsLeftOut: number;
  readonly ownLeftOut: number;
  readonly signedOffOn: PlainDate | null;
  readonly rows: number;
  /** Rows that wait for a judgement. */
  readonly open: number;
}

/** Every sample of a house's log, the newest first. */
export async function readReviews({ tables }: EmployeeVisit, authority: string): Promise<readonly Review[]> {
  const { rows } = await sql<Review>`
    ${reviewsWith(sql`r.authority_id = ${authority}`)} order by r.drawn_on desc, r.id desc
  `.execute(tables);
  return rows;
}

/** One sample; `undefined` when the house has none by that id. */
export async function findReview(
  { tables }: EmployeeVisit,
  authority: string,
  review: string,
): Promise<Review | undefined> {
  const { rows } = await sql<Review>`
    ${reviewsWith(sql`r.authority_id = ${authority} and r.id = ${review}`)}
  `.execute(tables);
  return rows[0];
}

function reviewsWith(condition: RawBuilder<unknown>) {
  return sql`
    select r.id, r.drawn_on as "drawnOn", r.how, lower(r.looked_at) as from, upper(r.looked_at) - 1 as to, r.seed, r.size,
           r.looks, r.hits, r.lists_left_out as "listsLeftOut", r.own_left_out as "ownLeftOut",
           r.signed_off_on as "signedOffOn", item.rows, item.open
    from log_review r
      cross join lateral (
        select count(*)::int as rows, count(*) filter (where i.judgement is null)::int as open
        from log_review_item i where i.log_review_id = r.id) item
    where ${condition}`;
}

/** One row of a sample: everything about who looked, and of the citizen the record's id alone. */
export interface ReviewItem {
  readonly id: string;
  readonly position: number;
  readonly why: readonly WhyDrawn[];
  readonly judgement: Judgement | null;
  readonly remark: string | null;
  readonly citizen: string;
  readonly on: PlainDate;
  /** Danish time, `21:40`. */
  readonly at: string;
  /** The code of what was opened. */
  readonly opened: string;
  readonly how: WayOfLooking;
  /** What the looker stood to the citizen then; `null` in rows from before that was noted. */
  readonly actingAs: readonly Relation[] | null;
  readonly restricted: boolean;
  /** Absent for somebody who acts from no house. */
  readonly name: string | null;
  readonly titleDa: string | null;
  readonly titleEn: string | null;
  readonly house: string | null;
  readonly isOwn: boolean;
}

/** The rows of one sample, in the order they were drawn. Each is a glimpse of a citizen's record, and logged as one. */
export async function readReviewItems(
  { tables, viewer, shows }: EmployeeVisit,
  authority: string,
  review: string,
): Promise<readonly ReviewItem[]> {
  const { rows } = await sql<ReviewItem>`
    select i.id, i.position, i.why, i.judgement, i.remark, i.citizen_id as citizen, l.happened_on as on,
           to_char(l.recorded_at at time zone 'Europe/Copenhagen', 'HH24:MI') as at, l.action as opened, p.how,
           p.acting_as as "actingAs", p.restricted, work.staff_name as name, work.title_da as "titleDa",
           work.title_en as "titleEn", house.name as house, l.account_id = ${viewer.account} as "isOwn"
    from log_review_item i
      join read_log_person p on p.read_log_id = i.read_log_id and p.citizen_id = i.citizen_id
      join read_log l on l.id = i.read_log_id
      left join employment work on work.id = l.employment_id
      left join organisation house on house.id = work.organisation_id
    where i.authority_id = ${authority} and i.log_review_id = ${review}
    order by i.position
  `.execute(tables);
  for (const { citizen } of rows) shows({ authority, citizen });
  return rows;
}

/** The first day anybody opened or found anybody in a house, and the last day a sample of its log was signed. */
export async function readReviewPast(
  { tables }: EmployeeVisit,
  authority: string,
): Promise<{ readonly firstLookOn: PlainDate | undefined; readonly lastSignedOn: PlainDate | undefined }> {
  // Ids of requests rise with time, so the first row of the house's index, which lists do not enter, is the first look.
  const { rows } = await sql<{ firstLookOn: PlainDate | null; lastSignedOn: PlainDate | null }>`
    select (select l.happened_on from read_log_person p join read_log l on l.id = p.read_log_id
            where p.authority_id = ${authority} and p.how <> 'listed' order by p.read_log_id limit 1) as "firstLookOn",
           (select max(r.signed_off_on) from log_review r where r.authority_id = ${authority}) as "lastSignedOn"
  `.execute(tables);
  return {
    firstLookOn: rows[0]?.firstLookOn ?? undefined,
    lastSignedOn: rows[0]?.lastSignedOn ?? undefined,
  };
}
