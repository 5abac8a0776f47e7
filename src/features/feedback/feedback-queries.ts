import { type RawBuilder, sql } from 'kysely';
import type { Relation } from '../../domain/access/relation.ts';
import type { Meeting } from '../../domain/feedback/attendance-counts.ts';
import type { FeedbackState } from '../../domain/feedback/feedback-draft.ts';
import { type PlanItem, type PlanNews, planNews } from '../../domain/feedback/plan-news.ts';
import type { Period } from '../../domain/kernel/period.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { workStrand } from '../../domain/plan/strands.ts';
import type { AgreedStep } from '../../domain/session/next-step-now.ts';
import type { Visit } from '../access/index.ts';
import { changesOf } from '../course-changes/index.ts';
import { maskOf, type NameRow, shownName } from '../people/index.ts';
import { readPlanParts } from '../plans/index.ts';
import type { FeedbackConsent, FeedbackSheet, NamedDraft } from './feedback-sheet.ts';

/** The sheet of one course; `undefined` when it does not exist for this viewer. Logs the reading. */
export async function readFeedbackSheet(visit: Visit, enrolment: string): Promise<FeedbackSheet | undefined> {
  return (await readWhere(visit, sql`e.id = ${enrolment}`))[0];
}

/** The sheets of the courses some referrals became. */
export async function readFeedbackSheets(
  visit: Visit,
  referrals: readonly string[],
): Promise<readonly FeedbackSheet[]> {
  return referrals.length === 0 ? [] : readWhere(visit, sql`e.referral_id = any (${referrals}::uuid[])`);
}

interface DraftRow {
  readonly id: NamedDraft['id'];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly words: string;
  readonly writtenOn: PlainDate;
  readonly writer: string | null;
  readonly withheldOn: PlainDate | null;
  readonly releasedOn: PlainDate | null;
  readonly settledBy: string | null;
}

interface ConsentRow extends Omit<FeedbackConsent, 'period' | 'text' | 'purpose' | 'fromOrganisation'> {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly fromOrganisation: FeedbackConsent['toOrganisation'] | null;
  readonly withdrawnOn: PlainDate | null;
}

interface SheetRow extends NameRow {
  readonly authority_id: string;
  readonly enrolment: FeedbackSheet['enrolment'];
  readonly authority: FeedbackSheet['authority'];
  readonly authorityName: string;
  readonly citizen: FeedbackSheet['citizen'];
  readonly run: FeedbackSheet['run'];
  readonly referral: FeedbackSheet['referral'];
  readonly version: string;
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly changes: FeedbackSheet['changes'];
  readonly receivers: readonly string[];
  readonly team: readonly { readonly name: string; readonly row: Relation; readonly coordinates: boolean }[];
  readonly drafts: readonly DraftRow[];
  readonly consents: readonly ConsentRow[];
}

async function readWhere(visit: Visit, condition: RawBuilder<unknown>): Promise<FeedbackSheet[]> {
  const { tables, today } = visit;
  const { rows } = await sql<SheetRow>`
    select n.citizen_id, n.call_name, ${maskOf('n.citizen_id', today)} as mask, e.authority_id,
           e.id as enrolment, e.authority_id as authority, o.name as "authorityName", e.citizen_id as citizen,
           e.run_id as run, e.referral_id as referral, e.programme_version_id as version,
           e.starts_on as "startsOn", e.ended_on as "endedOn", ${changesOf('e')} as changes,
           ${receiversOf(today)} as receivers, ${teamOf(today)} as team, ${draftsOf} as drafts, ${consentsOf} as consents
    from enrolment e
      join organisation o on o.id = e.authority_id
      join citizen_call_name n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
    where ${condition}
    order by e.starts_on desc, e.id
  `.execute(tables);
  return rows.map((row) => sheetOf(visit, row));
}

function staffName(account: string): RawBuilder<string> {
  return sql`(select max(job.staff_name) from employment job where job.account_id = ${sql.ref(account)})`;
}

/**
 * Whoever answers for the citizen on a day and has no place on the course's team; and whoever handed the case over to
 * the programme, as long as it is there.
 */
function receiversOf(today: PlainDate): RawBuilder<readonly string[]> {
  return sql`(
    select coalesce(json_agg(distinct ${staffName('near.account_id')}), '[]')
    from (
      select c.account_id from responsible_caseworker c
      where c.citizen_id = e.citizen_id and c.period @> ${today}::date
      union
      select h.from_account_id from caseload_handover h
      where h.referral_id = e.referral_id and h.handed_on <= ${today} and coalesce(e.ended_on >= ${today}, true)
        and not exists (select from caseload_return r where r.authority_id = h.authority_id and r.caseload_handover_id = h.id)
    ) near
    where not exists (
      select from team_member m
      where m.enrolment_id = e.id and m.account_id = near.account_id and m.organisation_id = e.authority_id
        and m.period @> ${today}::date))`;
}

function teamOf(today: PlainDate): RawBuilder<SheetRow['team']> {
  return sql`(
    select coalesce(json_agg(json_build_object('name', ${staffName('m.account_id')}, 'row', m.access_row,
                                               'coordinates', m.coordinates)
                             order by m.coordinates desc, m.role_key), '[]')
    from team_member m where m.enrolment_id = e.id and m.period @> ${today}::date)`;
}

const draftsOf = sql<SheetRow['drafts']>`(
  select coalesce(json_agg(json_build_object(
             'id', d.id, 'from', lower(d.about_period), 'to', upper(d.about_period) - 1, 'words', d.words,
             'writtenOn', d.written_on, 'writer', ${staffName('d.recorded_by')},
             'withheldOn', w.withheld_on, 'releasedOn', f.released_on,
             'settledBy', coalesce(${staffName('w.recorded_by')}, ${staffName('f.recorded_by')}))
           order by d.recorded_at desc, d.id desc), '[]')
  from feedback_draft d
    left join feedback_withheld w on w.authority_id = d.authority_id and w.feedback_draft_id = d.id
    left join feedback f on f.authority_id = d.authority_id and f.feedback_draft_id = d.id
  where d.enrolment_id = e.id)`;

const consentsOf = sql<SheetRow['consents']>`(
  select coalesce(json_agg(json_build_object(
             'id', c.id, 'content', c.content_kind, 'toOrganisation', c.to_organisation_id,
             'toRelation', c.to_relation, 'fromOrganisation', c.from_organisation_id,
             'from', lower(c.period), 'to', upper(c.period) - 1, 'howGiven', c.how_given, 'givenOn', c.given_on,
             'withdrawnOn', w.withdrawn_on,
             'isShared', exists (select from sharing s where s.referral_id = c.referral_id and s.consent_id = c.id))
           order by c.recorded_at, c.id), '[]')
  from consent c
    left join consent_withdrawal w on w.authority_id = c.authority_id and w.consent_id = c.id
  where c.referral_id = e.referral_id and c.content_kind = 'feedback' and c.to_account_id is null)`;

function sheetOf(visit: Visit, row: SheetRow): FeedbackSheet {
  const { authority_id: _, citizen_id: __, call_name: ___, mask: ____, ...rest } = row;
  visit.shows({ authority: row.authority_id, citizen: row.citizen_id });
  return {
    ...rest,
    callName: shownName(row, 'page', visit.language),
    endedOn: row.endedOn ?? undefined,
    team: row.team.map(({ name, row: place, coordinates }) => ({
      name,
      relations: coordinates ? ['coordinator', place] : [place],
    })),
    drafts: row.drafts.map(draftOf),
    consents: row.consents.map(consentOf),
    withdrawals: row.consents.flatMap(({ id, withdrawnOn }) =>
      withdrawnOn === null ? [] : [{ consent: id, withdrawnOn }],
    ),
  };
}

function draftOf({ from, to, withheldOn, releasedOn, writer, settledBy, ...draft }: DraftRow): NamedDraft {
  return {
    ...draft,
    about: { from, to },
    state: stateOf(withheldOn, releasedOn),
    writer: writer ?? '',
    settledBy: settledBy ?? undefined,
  };
}

function stateOf(withheldOn: PlainDate | null, releasedOn: PlainDate | null): FeedbackState {
  if (releasedOn !== null) return { is: 'released', on: releasedOn };
  return withheldOn === null ? { is: 'open' } : { is: 'withheld', on: withheldOn };
}

function consentOf({ from, to, fromOrganisation, withdrawnOn: _, ...consent }: ConsentRow): FeedbackConsent {
  return {
    ...consent,
    fromOrganisation: fromOrganisation ?? undefined,
    purpose: '',
    period: { from, to: to ?? undefined },
    text: { key: '', version: 0 },
  };
}

/** What a proposal is put together from: the meetings of a period, and the steps the citizen knows of. */
export interface Ingredients {
  readonly meetings: readonly Meeting[];
  readonly steps: readonly AgreedStep[];
  /** What there is to tell of the plan, as far as the citizen lets the receiver read it. */
  readonly plan: PlanNews;
}

/**
 * Reads the meetings of a period and the agreed steps. Only steps from notes that are for the citizen too: the text
 * is put before the citizen, and what was for the team alone must not come along.
 */
export async function readIngredients(
  visit: Visit,
  enrolment: string,
  { from, to }: Period,
): Promise<Ingredients> {
  const { tables, today } = visit;
  const { rows: meetings } = await sql<Meeting>`
    select held_on as "heldOn", status as attendance from attendance
    where enrolment_id = ${enrolment} and held_on between ${from} and ${to ?? 'infinity'}::date
  `.execute(tables);
  const { rows: steps } = await sql<{ what: string; on: PlainDate | null; agreedOn: PlainDate }>`
    select next_step as what, next_step_on as on, written_on as "agreedOn" from shared_note
    where enrolment_id = ${enrolment} and next_step is not null and audience = 'team_and_citizen'
  `.execute(tables);
  return {
    meetings,
    steps: steps.map((step) => ({ ...step, on: step.on ?? undefined })),
    plan: await readPlanNews(visit, enrolment, { from, to: to ?? today }),
  };
}

/**
 * Only of the strands that are shared today with the caseworker outside the team: a yes to feedback is no yes to the plan.
 */
async function readPlanNews(
  visit: Visit,
  enrolment: string,
  about: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<PlanNews> {
  const { rows } = await sql<{ readonly kind: string }>`
    select distinct s.content_kind as kind
    from sharing s join enrolment e on e.referral_id = s.referral_id
    where e.id = ${enrolment} and s.to_relation = 'responsible_outside_team' and s.to_account_id is null
      and s.to_organisation_id = e.authority_id and app.stands(s, ${visit.today}::date)
  `.execute(visit.tables);
  const released = new Set(rows.map(({ kind }) => kind));
  const isReleased = ({ strand }: { readonly strand: string }) =>
    released.has(strand === workStrand ? 'work_strand' : 'other_strands');
  const { goals, steps } = await readPlanParts(visit, enrolment, ['goals', 'steps']);
  const itemOf = ({ words, standing, change }: (typeof goals)[number]): PlanItem => {
    return { words, standing, changedOn: change.on, dueOn: undefined };
  };
  return planNews(
    goals.filter(isReleased).map(itemOf),
    steps.filter(isReleased).map(({ words, standing, change, dueOn }) => {
      return { words, standing, changedOn: change.on, dueOn };
    }),
    about,
  );
}
