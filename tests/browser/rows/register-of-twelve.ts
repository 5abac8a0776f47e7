import { randomUUID } from 'node:crypto';
import type { ServedHouse } from '../served-house.ts';

const names = [
  'Anna',
  'Bent',
  'Clara',
  'Dan',
  'Eva',
  'Frode',
  'Gry',
  'Hans',
  'Ida',
  'Jon',
  'Kaj',
  'Lis',
] as const;

/**
 * Puts a group of twelve into the house, to be held today by somebody of an association: citizens of two authorities,
 * each with a course in her run and her on the team. Answers their names, in the order they are shown.
 */
export async function registerOfTwelve(
  { administrator, today }: ServedHouse,
  holder: string,
  at: string,
): Promise<readonly string[]> {
  const { rows } = await administrator.query<Ground>(
    `select work.account_id as account, work.organisation_id as house, m.run_id as run, e.programme_version_id as version,
            m.role_key as role, m.access_row as "accessRow",
            array(select organisation_id from run_party p where p.run_id = m.run_id and p.part = 'authority'
                  order by organisation_id limit 2) as authorities
     from employment work
       join team_member m on m.account_id = work.account_id
       join enrolment e on e.id = m.enrolment_id
     where work.staff_name = $1 limit 1`,
    [holder],
  );
  const [ground] = rows;
  if (ground === undefined) throw new Error(`${holder} is on no team`);
  const session = randomUUID();
  await administrator.query(
    `insert into session (organisation_id, id, run_id, kind, title, held_on, minutes, held_by, begins_at, place, place_kind, planned_by)
     values ($1, $2, $3, 'group_course', 'Ro i hverdagen', $4, 120, $5, $6, 'Fabrikken Påfund', 'company', $5)`,
    [ground.house, session, ground.run, today(), ground.account, at],
  );
  for (const [index, name] of names.entries()) {
    const authority = ground.authorities[index % ground.authorities.length];
    await addCitizen(administrator, { ...ground, authority: authority ?? '', session, name, today: today() });
  }
  return names;
}

interface Ground {
  readonly account: string;
  readonly house: string;
  readonly run: string;
  readonly version: string;
  readonly role: string;
  readonly accessRow: string;
  readonly authorities: readonly string[];
}

interface Newcomer extends Omit<Ground, 'authorities'> {
  readonly authority: string;
  readonly session: string;
  readonly name: string;
  readonly today: string;
}

/** One citizen with a course that began four weeks ago, who is to come to the group. */
async function addCitizen(administrator: ServedHouse['administrator'], one: Newcomer): Promise<void> {
  const [citizen, referral, enrolment] = [randomUUID(), randomUUID(), randomUUID()];
  const course = { authority_id: one.authority, citizen_id: citizen, run_id: one.run, referral_id: referral };
  const add = (table: string, row: Record<string, unknown>): Promise<unknown> =>
    administrator.query(
      `insert into ${table} (${Object.keys(row).join(', ')}) select ${Object.keys(row).join(', ')}
       from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify(row)],
    );
  const began = `[2026-01-01,)`;
  await add('citizen', { authority_id: one.authority, id: citizen });
  await add('citizen_call_name', { authority_id: one.authority, citizen_id: citizen, call_name: one.name });
  await add('referral', {
    ...withoutReferral(course),
    id: referral,
    programme_version_id: one.version,
    referrer_account_id: one.account,
    referrer_organisation_id: one.house,
    reason: 'Opdigtet grund',
    sent_on: '2026-01-01',
  });
  await add('enrolment', {
    ...course,
    id: enrolment,
    programme_version_id: one.version,
    starts_on: '2026-10-05',
  });
  const enrolled = { ...course, enrolment_id: enrolment };
  await add('team_member', {
    ...enrolled,
    id: randomUUID(),
    account_id: one.account,
    organisation_id: one.house,
    role_key: one.role,
    access_row: one.accessRow,
    coordinates: true,
    period: began,
  });
  await add('session_participant', {
    ...enrolled,
    id: randomUUID(),
    session_id: one.session,
    session_kind: 'group_course',
    held_by: one.account,
    held_on: one.today,
    recorded_by: one.account,
  });
}

function withoutReferral({ referral_id: _, ...rest }: Record<string, unknown>) {
  return rest;
}
