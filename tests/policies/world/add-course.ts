import type { Chance } from './chance.ts';
import { type Ground, notYet, now, over } from './populate.ts';
import type { World, WorldViewer } from './world.ts';

interface Course {
  readonly authority_id: string;
  readonly citizen_id: string;
  readonly run_id: string;
  readonly referral_id: string;
}

interface Enrolled extends Course {
  readonly enrolment_id: string;
}

/** One more citizen: responsible caseworker, a referral or two, and what came of them. */
export function addCourse(world: World, ground: Ground, luck: Chance): void {
  const authority = luck.one(ground.authorities);
  const citizen = addCitizen(world, ground, authority, luck);
  for (let i = luck.happens(0.4) ? 2 : 1; i > 0; i -= 1) {
    const course = addReferral(world, ground, authority, citizen, luck);
    const answer = luck.one(['none', 'refused', 'accepted', 'accepted', 'accepted']);
    if (answer === 'none') continue;
    addStatus(world, course, answer, luck);
    world.referral_decision.push({
      ...course,
      reason: 'Opdigtet grund',
      recorded_by: luck.one(ground.staff).account,
    });
    if (answer === 'accepted') addEnrolment(world, ground, course, luck);
  }
}

function addCitizen(world: World, ground: Ground, authority_id: string, luck: Chance): string {
  const id = luck.id();
  const own = { authority_id, citizen_id: id };
  world.citizen.push({ authority_id, id });
  world.citizen_call_name.push({ ...own, call_name: 'Opdigt', contact_phone: null });
  world.citizen_identity.push({
    ...own,
    full_name: 'Opdigt Opdigtsen',
    cpr_encrypted: Buffer.from(id),
    cpr_hash: Buffer.from(id),
    born_on: '1984-07-12',
    address: null,
  });
  if (luck.happens(0.5)) world.citizen_account.push({ ...own, account_id: luck.one(ground.citizenAccounts) });
  const caseworkers = ground.staff.filter(({ organisation }) => organisation === authority_id);
  const name = (period: string): void => {
    world.responsible_caseworker.push({
      authority_id,
      id: luck.id(),
      citizen_id: id,
      account_id: luck.one(caseworkers).account,
      period,
    });
  };
  if (luck.happens(0.3)) name('[2025-01-01,2026-01-01)');
  if (luck.happens(0.9)) name(now);
  return id;
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
  if (luck.happens(0.85)) addConsent(world, ground, course, luck);
  return course;
}

function addStatus(world: World, course: Course, status: string, luck: Chance): void {
  const recorded_by = world.account[0]?.id ?? '';
  world.referral_status.push({ ...course, id: luck.id(), status, status_on: '2026-02-01', recorded_by });
}

function addConsent(world: World, ground: Ground, course: Course, luck: Chance): void {
  for (const content_kind of luck.one([['shared_note'], ['attendance'], ['shared_note', 'attendance']])) {
    const id = luck.id();
    const to = {
      content_kind,
      ...luck.one([
        { to_organisation_id: ground.ngo, to_relation: 'team_company_consultant' },
        { to_organisation_id: course.authority_id, to_relation: 'responsible_outside_team' },
        { to_organisation_id: course.authority_id, to_relation: 'team_company_consultant' },
      ]),
    };
    const recorded_by = world.account[0]?.id ?? '';
    world.consent.push({
      ...course,
      ...to,
      id,
      purpose: 'work_in_the_team',
      period: luck.one([now, now, now, over, notYet]),
      text_key: 'invented',
      text_version: 1,
      how_given: 'screen',
      given_on: '2026-02-01',
      recorded_by,
    });
    if (luck.happens(0.2))
      world.consent_withdrawal.push({ ...course, consent_id: id, withdrawn_on: '2026-03-01', recorded_by });
    if (luck.happens(0.85))
      world.sharing.push({
        ...course,
        ...to,
        id: luck.id(),
        consent_id: id,
        shared_on: luck.one(['2026-02-01', '2026-02-01', '2027-01-01']),
        recorded_by,
      });
  }
}

function addEnrolment(world: World, ground: Ground, course: Course, luck: Chance): void {
  const enrolment_id = luck.id();
  const { referral_id, ...rest } = course;
  world.enrolment.push({
    ...rest,
    id: enrolment_id,
    referral_id,
    programme_version_id: ground.version,
    starts_on: '2026-03-02',
    ended_on: null,
  });
  const enrolled = { ...course, enrolment_id };
  const team = addTeam(world, ground, enrolled, luck);
  if (luck.happens(0.3))
    world.closing.push({
      ...enrolled,
      ending: 'drop_out',
      recommendation: null,
      recorded_by: luck.one(team).account,
    });
  for (let i = 0; i < 4; i += 1) addSession(world, ground, enrolled, team, luck);
  addNotes(world, enrolled, team, luck);
}

const places = [
  { access_row: 'team_general', role_key: 'project-leader' },
  { access_row: 'team_psychologist', role_key: 'psychologist' },
  { access_row: 'team_occupational_therapist', role_key: 'occupational-therapist' },
  { access_row: 'team_company_consultant', role_key: 'company-consultant' },
];

function addTeam(world: World, ground: Ground, enrolled: Enrolled, luck: Chance): WorldViewer[] {
  const responsible = world.responsible_caseworker.find(
    (row) => row.citizen_id === enrolled.citizen_id && row.period === now,
  );
  const caseworker = ground.staff.find(
    (who) => who.account === responsible?.account_id && who.organisation === enrolled.authority_id,
  );
  const others = luck.some(ground.staff, luck.one([3, 4, 5]));
  const members =
    caseworker !== undefined && luck.happens(0.6)
      ? [caseworker, ...others.filter(({ account }) => account !== caseworker.account)]
      : others;
  let coordinated = false;
  for (const who of members) {
    const period = luck.one([now, now, now, over, notYet]);
    const coordinates: boolean = period === now && !coordinated && luck.happens(0.35);
    coordinated ||= coordinates;
    world.team_member.push({
      ...enrolled,
      id: luck.id(),
      account_id: who.account,
      organisation_id: who.organisation ?? '',
      ...luck.one(places),
      coordinates,
      period,
    });
  }
  return members;
}

const kinds = [
  'talk',
  'phone_call',
  'network_meeting',
  'other',
  'psychologist_talk',
  'occupational_therapy',
  'company_visit',
  'company_visit',
];

function addSession(
  world: World,
  ground: Ground,
  enrolled: Enrolled,
  team: readonly WorldViewer[],
  luck: Chance,
): void {
  const holder = luck.happens(0.8) ? luck.one(team) : luck.one(ground.staff);
  const id = luck.id();
  const kind = luck.one(kinds);
  const held = { held_by: holder.account, held_on: '2026-04-01' };
  world.session.push({
    organisation_id: holder.organisation ?? '',
    id,
    run_id: enrolled.run_id,
    kind,
    minutes: 45,
    ...held,
  });
  world.attendance.push({
    ...enrolled,
    ...held,
    id: luck.id(),
    session_id: id,
    session_kind: kind,
    status: 'present',
    recorded_by: holder.account,
  });
}

function addNotes(world: World, enrolled: Enrolled, team: readonly WorldViewer[], luck: Chance): void {
  for (const who of luck.some(team, 3)) {
    const row = { ...enrolled, recorded_by: who.account, written_on: '2026-04-01', words: 'Opdigtede ord' };
    world.shared_note.push({
      ...row,
      id: luck.id(),
      session_id: null,
      author_organisation_id: who.organisation ?? '',
      audience: luck.one(['team_and_citizen', 'team']),
      next_step: null,
      next_step_on: null,
    });
    world.journal_entry.push({ ...row, id: luck.id(), owner_organisation_id: who.organisation ?? '' });
  }
}
