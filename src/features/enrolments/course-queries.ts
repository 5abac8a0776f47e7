import { type RawBuilder, sql } from 'kysely';
import type { AccountId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { fixedQuestion, type Given } from '../../platform/database/fixed-question.ts';
import type { Visit } from '../access/index.ts';
import { changesOf } from '../course-changes/index.ts';
import {
  type HeadRow,
  headOf,
  type Mask,
  maskOf,
  type PersonHead,
  shownName,
  staffName,
} from '../people/index.ts';
import type { Colleague, Course, CourseConsent, TeamPlace } from './course.ts';
import type { Traces } from './traces.ts';
import { tracesOf } from './traces-queries.ts';

/** What the database answers: a course as one document, so that it is read in one piece. */
interface CourseDocument
  extends Omit<
    Course,
    'callName' | 'endedOn' | 'team' | 'responsible' | 'former' | 'consents' | 'sharedByLaw'
  > {
  readonly callName: string;
  readonly mask: Mask | null;
  readonly endedOn: PlainDate | null;
  readonly team: readonly PlaceDocument[] | null;
  readonly responsible: Colleague | null;
  readonly former: Colleague | null;
  readonly leaders: readonly Colleague[];
  readonly consents: readonly ConsentDocument[] | null;
  readonly sharedByLaw: Course['sharedByLaw'] | null;
}

/** The document without what a name is masked by, which is asked once, beside it. */
type UnmaskedDocument = Omit<CourseDocument, 'mask'>;

interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

type PlaceDocument = Omit<TeamPlace, 'period' | 'standsInFor'> &
  Days & { readonly standsInFor: TeamPlace['standsInFor'] | null };

type ConsentDocument = Omit<CourseConsent, 'period' | 'withdrawnOn' | 'sharedOn' | 'toAccount'> &
  Days & {
    readonly toAccount: AccountId | null;
    readonly withdrawnOn: PlainDate | null;
    readonly sharedOn: PlainDate | null;
  };

/** A course together with whom it is about and what has happened in it. */
export interface TracedCourse {
  readonly head: PersonHead;
  readonly course: Course;
  readonly traces: Traces;
}

/**
 * A course with its team, caseworker, leaders and consents. Logs the reading. `undefined` when the course does
 * not exist for this viewer.
 *
 * @param on the day whose caseworker and leaders are named
 */
export async function readCourse(
  visit: Visit,
  enrolment: string,
  on: PlainDate = visit.today,
): Promise<Course | undefined> {
  const { rows } = await sql<{ course: UnmaskedDocument; mask: Mask | null }>`
    select ${courseDocument(on)} as course, ${maskOf('n.citizen_id', on)} as mask ${fromEnrolment(enrolment)}
  `.execute(visit.tables);
  return rows[0] && known(visit, { ...rows[0].course, mask: rows[0].mask });
}

/**
 * The same with its traces, in the same question: a page that is opened all day should ask once.
 * @param most how many sessions and notes; `null` for all
 */
export async function readTracedCourse(
  visit: Visit,
  enrolment: string,
  most: number | null,
): Promise<TracedCourse | undefined> {
  const [row] = await askTracedCourse(visit.tables, { enrolment, most, today: visit.today });
  if (row === undefined) return undefined;
  const course = known(visit, { ...row.course, mask: row.mask });
  return { course, head: headOf(visit, row), traces: row.traces };
}

interface TracedRow extends HeadRow {
  readonly course: UnmaskedDocument;
  readonly traces: Traces;
}

const askTracedCourse = fixedQuestion<
  { readonly enrolment: string; readonly most: number | null; readonly today: PlainDate },
  TracedRow
>((value) => {
  const [enrolment, today] = [value('enrolment'), value('today')];
  return sql`
    select ${courseDocument(today)} as course, ${tracesOf(enrolment, value('most'), today)} as traces,
      n.citizen_id, n.authority_id, n.call_name, ${maskOf('n.citizen_id', today)} as mask, identity.full_name, identity.cpr_encrypted, identity.born_on
    ${fromEnrolment(enrolment)}`;
});

function fromEnrolment(enrolment: Given<string>): RawBuilder<unknown> {
  return sql`
    from enrolment e
      join citizen_call_name n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
      join run on run.id = e.run_id
      left join citizen_identity identity on identity.authority_id = e.authority_id and identity.citizen_id = e.citizen_id
    where e.id = ${enrolment}`;
}

function courseDocument(today: Given<PlainDate>): RawBuilder<UnmaskedDocument> {
  return sql`json_build_object(
    'id', e.id, 'authority', e.authority_id, 'citizen', e.citizen_id, 'run', e.run_id, 'referral', e.referral_id,
    'versionId', e.programme_version_id, 'callName', n.call_name, 'runName', run.name,
    'startsOn', e.starts_on, 'endedOn', e.ended_on,
    'changes', ${changesOf('e')},
    'team', (
      select json_agg(json_build_object('id', m.id, 'account', m.account_id, 'organisation', m.organisation_id,
                                        'name', ${staffName('m.account_id')}, 'role', m.role_key, 'accessRow', m.access_row,
                                        'coordinates', m.coordinates, 'standsInFor', m.stands_in_for, 'from', lower(m.period),
                                        'to', upper(m.period) - 1)
                      order by m.coordinates desc, m.role_key)
      from team_member m where m.enrolment_id = e.id and not isempty(m.period)),
    'responsible', (
      select json_build_object('account', r.account_id, 'organisation', r.authority_id, 'name', ${staffName('r.account_id')})
      from responsible_caseworker r where r.citizen_id = e.citizen_id and r.period @> ${today}::date),
    'former', (
      select json_build_object('account', h.from_account_id, 'organisation', h.authority_id, 'name', ${staffName('h.from_account_id')})
      from caseload_handover h
      where h.referral_id = e.referral_id and (e.ended_on is null or e.ended_on >= ${today}::date)
        and not exists (select from caseload_return b where b.authority_id = h.authority_id and b.caseload_handover_id = h.id)),
    'leaders', (
      select coalesce(json_agg(json_build_object('account', a.account_id, 'organisation', a.organisation_id,
                                                 'name', ${staffName('a.account_id')})), '[]')
      from appointment a where a.run_id = e.run_id and a.part = 'project_leader' and a.period @> ${today}::date),
    'consents', (
      select json_agg(json_build_object(
                        'id', c.id, 'content', c.content_kind, 'toOrganisation', c.to_organisation_id, 'toRelation', c.to_relation,
                        'toAccount', c.to_account_id,
                        'toName', coalesce((select max(around.shown_name) from network_person around
                                            where around.citizen_id = c.citizen_id and around.account_id = c.to_account_id), o.name),
                        'purpose', c.purpose, 'from', lower(c.period), 'to', upper(c.period) - 1,
                        'text', json_build_object('key', c.text_key, 'version', c.text_version),
                        'howGiven', c.how_given, 'givenOn', c.given_on, 'withdrawnOn', w.withdrawn_on,
                        'sharedOn', (select min(s.shared_on) from sharing s
                                     where s.referral_id = c.referral_id and s.consent_id = c.id))
                      order by c.given_on desc, c.id desc)
      from consent c
        join organisation o on o.id = c.to_organisation_id
        left join consent_withdrawal w on w.authority_id = c.authority_id and w.consent_id = c.id
      where c.referral_id = e.referral_id),
    'sharedByLaw', (
      select json_agg(json_build_object('kind', s.content_kind, 'to', s.to_organisation_id, 'as', s.to_relation,
                                        'until', upper(s.legal_period) - 1, 'byLaw', true))
      from sharing s
      where s.referral_id = e.referral_id and s.consent_id is null and s.to_account_id is null
        and s.shared_on <= ${today}::date and s.legal_period @> ${today}::date
        and not exists (select from sharing_end x where x.authority_id = s.authority_id and x.sharing_id = s.id)))`;
}

function known(visit: Visit, document: CourseDocument): Course {
  visit.shows({ authority: document.authority, citizen: document.citizen });
  const { mask, callName, ...rest } = document;
  const named = { citizen_id: rest.citizen, call_name: callName, mask };
  return {
    ...rest,
    callName: shownName(named, 'page', visit.language),
    endedOn: document.endedOn ?? undefined,
    responsible: document.responsible ?? undefined,
    former: document.former ?? undefined,
    team: (document.team ?? []).map(({ from, to, standsInFor, ...place }) => {
      return { ...place, standsInFor: standsInFor ?? undefined, period: { from, to: to ?? undefined } };
    }),
    consents: (document.consents ?? []).map(({ from, to, ...consent }) => ({
      ...consent,
      period: { from, to: to ?? undefined },
      withdrawnOn: consent.withdrawnOn ?? undefined,
      sharedOn: consent.sharedOn ?? undefined,
      toAccount: consent.toAccount ?? undefined,
    })),
    sharedByLaw: (document.sharedByLaw ?? []).map(({ until, ...release }) => {
      return { ...release, until: until ?? undefined };
    }),
  };
}
