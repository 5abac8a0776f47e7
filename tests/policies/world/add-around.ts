import { passOn } from './add-consents.ts';
import { holdSession } from './add-enrolment.ts';
import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';
import { notYet, now, over, sinceToday, spells, untilToday } from './world-time.ts';

type Neighbour = World['network_person'][number];

const parts = [
  'lay_representative',
  'lay_representative',
  'relative',
  'professional_network',
  'volunteer_mentor',
  'company_contact',
];

/**
 * People around the citizens: few accounts, so that one is around several citizens and in several parts; what was
 * released to them by name, the meetings they are invited to, and the ones a mentor held.
 */
export function addAround(world: World, ground: Ground, luck: Chance): void {
  for (const citizen of world.citizen)
    for (const account_id of luck.some(ground.neighbours, luck.one([0, 1, 2, 3]))) {
      const person = {
        authority_id: citizen.authority_id,
        id: luck.id(),
        citizen_id: citizen.id,
        account_id,
        part: luck.one(parts),
        shown_name: 'Nabo Opdigtsen',
        connection: 'Opdigtet',
        period: luck.one([now, now, now, now, sinceToday, over, untilToday, notYet]),
        recorded_by: luck.one(ground.staff).account,
      };
      world.network_person.push(person);
      promise(world, person, luck);
      for (const meet of [release, invite, meetAlone]) meet(world, ground, person, luck);
    }
}

/** Most mentors promised silence, some are going to, and some never did. */
function promise(world: World, person: Neighbour, luck: Chance): void {
  const { authority_id, citizen_id, account_id, id: network_person_id } = person;
  if (person.part !== 'volunteer_mentor' || luck.happens(0.15)) return;
  const signed_on = luck.happens(0.85) ? '2026-10-01' : dayAhead;
  const own = { authority_id, citizen_id, network_person_id, text_version: 1 };
  world.mentor_promise.push({ ...own, id: luck.id(), signed_on, recorded_by: account_id });
}

const dayAhead = '2027-03-01';

const released = [
  'enrolment',
  'enrolment_status',
  'attendance',
  'feedback',
  'shared_note',
  'eligibility_fact',
];

const releasedOfThePlan = ['plan', 'work_strand', 'other_strands', 'agenda'];

/** What the citizen chose for this person, by name; for most parts no cell waits for it. */
function release(world: World, _: Ground, person: Neighbour, luck: Chance): void {
  const enrolled = world.enrolment.find((row) => row.citizen_id === person.citizen_id)?.referral_id;
  const referral = world.referral.find(
    (row) => row.citizen_id === person.citizen_id && row.id === (enrolled ?? row.id),
  );
  if (referral === undefined) return;
  const { authority_id, citizen_id, run_id, id: referral_id } = referral;
  const course = { authority_id, citizen_id, run_id, referral_id };
  const chosen = [...luck.some(released, person.part === 'lay_representative' ? 5 : 1), ...releasedOfThePlan];
  for (const content_kind of chosen) {
    const to = { to_relation: person.part, to_account_id: person.account_id };
    passOn(world, course, { content_kind, to_organisation_id: authority_id, ...to }, luck);
  }
}

/** Let in to one meeting or two, now, before or later; sometimes as an employee, which is another viewer. */
function invite(world: World, ground: Ground, person: Neighbour, luck: Chance): void {
  const meetings = world.attendance.filter((row) => row.citizen_id === person.citizen_id);
  for (const { session_id, referral_id, run_id } of luck.some(meetings, luck.one([1, 2]))) {
    const id = luck.id();
    const { authority_id, citizen_id, account_id, recorded_by } = person;
    const { open, openEdge, over: past, overEdge, notYet: later } = spells;
    world.access_grant.push({
      authority_id,
      id,
      citizen_id,
      referral_id,
      run_id,
      kind: 'invited_meeting',
      to_account_id: account_id,
      to_organisation_id: luck.happens(0.85) ? null : ground.ngo,
      session_id,
      reason: 'Opdigtet grund',
      ...luck.one([open, open, open, openEdge, past, overEdge, later]),
      recorded_by,
    });
    if (luck.happens(0.15)) endGrant(world, { authority_id, citizen_id, recorded_by }, id);
  }
}

/** A meeting held by the person around; only to a mentor it is her own. */
function meetAlone(world: World, ground: Ground, person: Neighbour, luck: Chance): void {
  const course = world.enrolment.find((row) => row.citizen_id === person.citizen_id);
  if (course === undefined || !luck.happens(person.part === 'volunteer_mentor' ? 0.8 : 0.15)) return;
  const enrolled = { ...course, enrolment_id: course.id };
  holdSession(
    world,
    enrolled,
    luck.one(['talk', 'other', 'company_visit']),
    ground.ngo,
    person.account_id,
    luck,
  );
}

type Ended = Pick<World['access_grant'][number], 'authority_id' | 'citizen_id' | 'recorded_by'>;

/** A grant that was ended before its time. */
export function endGrant(world: World, grant: Ended, access_grant_id: string): void {
  const { authority_id, citizen_id, recorded_by } = grant;
  const ended_at = spells.over.ends_at;
  world.access_grant_end.push({ authority_id, access_grant_id, citizen_id, ended_at, recorded_by });
}
