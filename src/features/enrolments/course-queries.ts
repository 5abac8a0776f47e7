import { type RawBuilder, sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';
import { type HeadRow, headOf, type PersonHead } from '../people/index.ts';
import type { Colleague, Course, CourseConsent, TeamPlace } from './course.ts';
import { staffName } from './staff-name-queries.ts';
import type { Traces } from './traces.ts';
import { tracesOf } from './traces-queries.ts';

/** What the database answers: a course as one document, so that it is read in one piece. */
interface CourseDocument extends Omit<Course, 'endedOn' | 'team' | 'responsible' | 'consents'> {
  readonly endedOn: PlainDate | null;
  readonly team: readonly (Omit<TeamPlace, 'period'> & Days)[] | null;
  readonly responsible: Colleague | null;
  readonly leaders: readonly Colleague[];
  readonly consents: readonly ConsentDocument[] | null;
}

interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

type ConsentDocument = Omit<CourseConsent, 'period' | 'withdrawnOn' | 'sharedOn'> &
  Days & {
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
 */
export async function readCourse(visit: Visit, enrolment: string): Promise<Course | undefined> {
  const { rows } = await sql<{ course: CourseDocument }>`
    select ${courseDocument(visit.today)} as course ${fromEnrolment(enrolment)}
  `.execute(visit.tables);
  return rows[0] && known(visit, rows[0].course);
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
  const { rows } = await sql<HeadRow & { course: CourseDocument; traces: Traces }>`
    select ${courseDocument(visit.today)} as course, ${tracesOf(enrolment, most)} as traces,
      n.citizen_id, n.authority_id, n.call_name, identity.full_name, identity.cpr_encrypted, identity.born_on
    ${fromEnrolment(enrolment)}
  `.execute(visit.tables);
  const [row] = rows;
  return row && { course: known(visit, row.course), head: headOf(visit, row), traces: row.traces };
}

function fromEnrolment(enrolment: string): RawBuilder<unknown> {
  return sql`
    from enrolment e
      join citizen_call_name n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
      join run on run.id = e.run_id
      left join citizen_identity identity on identity.authority_id = e.authority_id and identity.citizen_id = e.citizen_id
    where e.id = ${enrolment}`;
}

function courseDocument(today: PlainDate): RawBuilder<CourseDocument> {
  return sql`json_build_object(
    'id', e.id, 'authority', e.authority_id, 'citizen', e.citizen_id, 'run', e.run_id, 'referral', e.referral_id,
    'versionId', e.programme_version_id, 'callName', n.call_name, 'runName', run.name,
    'startsOn', e.starts_on, 'endedOn', e.ended_on,
    'team', (
      select json_agg(json_build_object('account', m.account_id, 'organisation', m.organisation_id,
                                        'name', ${staffName('m.account_id')}, 'role', m.role_key, 'accessRow', m.access_row,
                                        'coordinates', m.coordinates, 'from', lower(m.period),
                                        'to', upper(m.period) - 1)
                      order by m.coordinates desc, m.role_key)
      from team_member m where m.enrolment_id = e.id and not isempty(m.period)),
    'responsible', (
      select json_build_object('account', r.account_id, 'organisation', r.authority_id, 'name', ${staffName('r.account_id')})
      from responsible_caseworker r where r.citizen_id = e.citizen_id and r.period @> ${today}::date),
    'leaders', (
      select coalesce(json_agg(json_build_object('account', a.account_id, 'organisation', a.organisation_id,
                                                 'name', ${staffName('a.account_id')})), '[]')
      from appointment a where a.run_id = e.run_id and a.part = 'project_leader' and a.period @> ${today}::date),
    'consents', (
      select json_agg(json_build_object(
                        'id', c.id, 'content', c.content_kind, 'toOrganisation', c.to_organisation_id, 'toRelation', c.to_relation,
                        'toName', o.name, 'purpose', c.purpose, 'from', lower(c.period), 'to', upper(c.period) - 1,
                        'text', json_build_object('key', c.text_key, 'version', c.text_version),
                        'howGiven', c.how_given, 'givenOn', c.given_on, 'withdrawnOn', w.withdrawn_on,
                        'sharedOn', (select min(s.shared_on) from sharing s
                                     where s.referral_id = c.referral_id and s.consent_id = c.id))
                      order by c.given_on desc, c.id desc)
      from consent c
        join organisation o on o.id = c.to_organisation_id
        left join consent_withdrawal w on w.authority_id = c.authority_id and w.consent_id = c.id
      where c.referral_id = e.referral_id))`;
}

function known(visit: Visit, document: CourseDocument): Course {
  visit.shows({ authority: document.authority, citizen: document.citizen });
  return {
    ...document,
    endedOn: document.endedOn ?? undefined,
    responsible: document.responsible ?? undefined,
    team: (document.team ?? []).map(({ from, to, ...place }) => {
      return { ...place, period: { from, to: to ?? undefined } };
    }),
    consents: (document.consents ?? []).map(({ from, to, ...consent }) => ({
      ...consent,
      period: { from, to: to ?? undefined },
      withdrawnOn: consent.withdrawnOn ?? undefined,
      sharedOn: consent.sharedOn ?? undefined,
    })),
  };
}
