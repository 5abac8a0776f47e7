import { addConsents } from './add-consents.ts';
import { addEnrolment } from './add-enrolment.ts';
import { addHouseRecords } from './add-house-records.ts';
import { addCriterion, addIntake } from './add-intake.ts';
import type { Chance } from './chance.ts';
import type { Course } from './course.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';
import { now, over, untilToday } from './world-time.ts';

/** One more citizen: responsible caseworker, a referral or two, and what came of them. */
export function addCourse(world: World, ground: Ground, luck: Chance): void {
  const authority = luck.one(ground.authorities);
  const citizen = addCitizen(world, ground, authority, luck);
  for (let i = luck.happens(0.5) ? 2 : 1; i > 0; i -= 1) {
    const course = addReferral(world, ground, authority, citizen, luck);
    const answer = luck.one(['none', 'refused', 'accepted', 'accepted', 'accepted']);
    if (answer === 'none') continue;
    addStatus(world, course, answer, luck);
    world.referral_decision.push({
      ...course,
      reason: 'Opdigtet grund',
      recorded_by: luck.one(ground.staff).account,
    });
    addCriterion(world, course, luck.one(ground.staff).account);
    if (answer === 'accepted') addEnrolment(world, ground, course, luck);
  }
}

function addCitizen(world: World, ground: Ground, authority_id: string, luck: Chance): string {
  const id = luck.id();
  const own = { authority_id, citizen_id: id };
  // Nobody shares a name, so that a search by name asks about one person.
  const name = `Opdigt${id.slice(0, 6)}`;
  world.citizen.push({ authority_id, id });
  world.citizen_call_name.push({ ...own, call_name: name, contact_phone: null });
  world.citizen_identity.push({
    ...own,
    full_name: `${name} Opdigtsen`,
    cpr_encrypted: Buffer.from(id),
    cpr_hash: Buffer.from(id),
    born_on: '1984-07-12',
    address: null,
  });
  if (luck.happens(0.5)) world.citizen_account.push({ ...own, account_id: luck.one(ground.citizenAccounts) });
  addCaseworkers(world, ground, authority_id, id, luck);
  if (luck.happens(0.4))
    world.citizen_protection.push({
      ...own,
      id: luck.id(),
      kind: luck.one(['name_and_address', 'restricted']),
      period: luck.one([now, over]),
      recorded_by: luck.one(ground.staff).account,
    });
  return id;
}

function addCaseworkers(
  world: World,
  ground: Ground,
  authority_id: string,
  citizen_id: string,
  luck: Chance,
): void {
  const caseworkers = ground.staff.filter(({ organisation }) => organisation === authority_id);
  const name = (period: string): void => {
    world.responsible_caseworker.push({
      authority_id,
      id: luck.id(),
      citizen_id,
      account_id: luck.one(caseworkers).account,
      period,
    });
  };
  if (luck.happens(0.3)) name('[2025-01-01,2026-01-01)');
  name(luck.one([now, now, now, now, now, now, now, now, now, untilToday]));
}

function addReferral(
  world: World,
  ground: Ground,
  authority_id: string,
  citizen_id: string,
  luck: Chance,
): Course {
  const run_id = luck.one(ground.runs);
  const referral_id = luck.id();
  const own = ground.staff.filter(({ organisation }) => organisation === authority_id);
  const responsible = world.responsible_caseworker.find(
    (row) => row.citizen_id === citizen_id && row.period === now,
  );
  const referrer =
    own.find(({ account }) => account === responsible?.account_id && luck.happens(0.5)) ?? luck.one(own);
  world.referral.push({
    authority_id,
    id: referral_id,
    citizen_id,
    run_id,
    programme_version_id: ground.version,
    referrer_account_id: referrer.account,
    referrer_organisation_id: authority_id,
    reason: 'Opdigtet grund',
    sent_on: '2026-02-01',
  });
  const course = { authority_id, citizen_id, run_id, referral_id };
  addStatus(world, course, 'sent', luck);
  addConsents(world, ground, course, luck);
  addHouseRecords(world, ground, course, referrer, luck);
  addIntake(world, ground, course, luck);
  return course;
}

function addStatus(world: World, course: Course, status: string, luck: Chance): void {
  const recorded_by = world.account[0]?.id ?? '';
  world.referral_status.push({ ...course, id: luck.id(), status, status_on: '2026-02-01', recorded_by });
}
