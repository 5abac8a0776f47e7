import { sql } from 'kysely';
import { isRelation, type Relation } from '../../domain/access/relation.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { inShownOrder, type Mask, maskOf, type ShownName, shownName, staffName } from '../people/index.ts';

/** A course whose citizen the viewer may meet, or somebody who may hold the meeting. */
export interface Meetable {
  readonly enrolment: string;
  readonly authority: string;
  readonly authorityName: string;
  readonly citizen: string;
  readonly callName: ShownName;
  readonly run: string;
  readonly version: string;
  readonly held: readonly Relation[];
  /** The team today: whoever of them a general meeting may be given to. */
  readonly team: readonly TeamColleague[];
}

export interface Colleague {
  readonly account: string;
  readonly name: string;
}

/** A colleague by their place on one team. */
export interface TeamColleague extends Colleague {
  /** What the place is to the course. */
  readonly row: Relation;
  readonly coordinates: boolean;
}

/** The courses on whose team the viewer is today, that are not over. Logs the reading of each. */
export async function readMeetable(visit: EmployeeVisit): Promise<readonly Meetable[]> {
  const { tables, today, language } = visit;
  const { rows } = await sql<Row>`
    select e.id as enrolment, e.authority_id as authority, o.name as "authorityName", e.citizen_id, n.call_name,
      ${maskOf('n.citizen_id', today)} as mask, e.run_id as run, e.programme_version_id as version,
      app.relations_to('enrolment', e.id) as held,
      (select coalesce(json_agg(json_build_object('account', m.account_id, 'name', ${staffName('m.account_id')},
                                                  'row', m.access_row, 'coordinates', m.coordinates)
                                order by m.coordinates desc, m.role_key), '[]')
       from team_member m where m.enrolment_id = e.id and m.period @> ${today}::date) as team
    from enrolment e
      join citizen_call_name n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
      join organisation o on o.id = e.authority_id
    where (e.ended_on is null or e.ended_on >= ${today}::date)
      and e.referral_id = any (coalesce(app.held('team_general_referrals'), '{}')
        || app.held('team_psychologist_referrals') || app.held('team_occupational_therapist_referrals')
        || app.held('team_company_consultant_referrals') || app.held('responsible_on_team_referrals'))
  `.execute(tables);
  return inShownOrder(
    rows.map(({ citizen_id, call_name, mask, ...row }) => {
      visit.shows({ authority: row.authority, citizen: citizen_id });
      const callName = shownName({ citizen_id, call_name, mask }, 'list', language);
      return { ...row, held: row.held.filter(isRelation), citizen: citizen_id, callName };
    }),
  );
}

interface Row extends Omit<Meetable, 'citizen' | 'callName'> {
  readonly citizen_id: string;
  readonly call_name: string;
  readonly mask: Mask | null;
}
