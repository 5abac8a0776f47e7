import { addOwnNote } from './add-house-records.ts';
import { addHandover, addJournal } from './add-journal.ts';
import { addPlan } from './add-plan.ts';
import type { Chance } from './chance.ts';
import type { Course, Enrolled } from './course.ts';
import type { Ground } from './ground.ts';
import type { World, WorldViewer } from './world.ts';
import { isCurrent, notYet, now, over, sinceToday, untilToday } from './world-time.ts';

/** A course that was begun: its team, its sessions, and what was written on the way. */
export function addEnrolment(world: World, ground: Ground, course: Course, luck: Chance): void {
  const enrolled = begin(world, ground, course, luck);
  const team = addTeam(world, ground, enrolled, luck);
  const someone = (): string => luck.one(team).account;
  if (luck.happens(0.6)) addClosing(world, enrolled, luck.happens(0.5), someone(), luck.id());
  world.contact_rhythm.push({
    ...enrolled,
    // Named after its course, drawn by no luck.
    id: `0013${enrolled.enrolment_id.slice(4)}`,
    every_weeks: 2,
    agreed_from: '2026-03-02',
    recorded_by: team[0]?.account ?? '',
  });
  addStory(world, enrolled, team[0]);
  if (luck.happens(0.7)) addMove(world, ground, enrolled, someone(), luck.id());
  if (luck.happens(0.7)) addChange(world, enrolled, someone(), luck.id());
  addPlan(world, enrolled, someone(), luck);
  for (let i = 0; i < 4; i += 1) addSession(world, ground, enrolled, team, luck);
  for (const who of luck.some(team, 3)) {
    addNote(world, enrolled, who, luck);
    addJournal(world, enrolled, who, luck);
    addOwnNote(world, enrolled, who, luck);
  }
  addHandover(world, ground, enrolled, luck);
  addFeedback(world, enrolled, someone(), luck);
}

function begin(world: World, ground: Ground, course: Course, luck: Chance): Enrolled {
  const id = luck.id();
  world.enrolment.push({
    ...course,
    id,
    programme_version_id: ground.version,
    starts_on: '2026-03-02',
    ended_on: null,
  });
  return { ...course, enrolment_id: id };
}

/** An ending that was entered, and sometimes taken back. */
function addClosing(
  world: World,
  enrolled: Enrolled,
  isTakenBack: boolean,
  recorded_by: string,
  id: string,
): void {
  const said = { ending: 'drop_out', ended_on: '2026-06-30', closed_on: '2026-06-30', recommendation: null };
  world.closing.push({ ...enrolled, id, ...said, recorded_by });
  if (!isTakenBack) return;
  const undone = { ...enrolled, closing_id: id, recorded_by };
  world.closing_taken_back.push({ ...undone, taken_back_on: '2026-07-01' });
  world.closing_taken_back_words.push({ ...undone, words: 'Opdigtet grund' });
}

function addMove(world: World, ground: Ground, enrolled: Enrolled, recorded_by: string, id: string): void {
  world.enrolment_version_move.push({
    ...enrolled,
    id,
    from_version_id: ground.version,
    to_version_id: ground.newerVersion,
    reason: 'Opdigtet grund',
    moved_on: '2026-07-01',
    recorded_by,
  });
}

function addChange(world: World, enrolled: Enrolled, recorded_by: string, id: string): void {
  world.course_change.push({
    ...enrolled,
    id,
    number: 1,
    change: 'extension',
    phase_key: 'main',
    weeks: 4,
    recorded_by,
  });
  world.course_change_words.push({
    ...enrolled,
    course_change_id: id,
    words: 'Opdigtet grund',
    recorded_by,
  });
}

const places = [
  { access_row: 'team_general', role_key: 'project-leader' },
  { access_row: 'team_psychologist', role_key: 'psychologist' },
  { access_row: 'team_occupational_therapist', role_key: 'occupational-therapist' },
  { access_row: 'team_company_consultant', role_key: 'company-consultant' },
];

function addTeam(world: World, ground: Ground, enrolled: Enrolled, luck: Chance): WorldViewer[] {
  const responsible = world.responsible_caseworker.find(
    (row) => row.citizen_id === enrolled.citizen_id && isCurrent(row.period),
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
    const period = luck.one([now, now, now, now, now, sinceToday, over, untilToday, notYet]);
    const coordinates: boolean = period === now && !coordinated && luck.happens(0.5);
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
  holdSession(world, enrolled, luck.one(kinds), holder.organisation ?? '', holder.account, luck);
}

/** A session that one citizen came to. */
export function holdSession(
  world: World,
  { enrolment_id, authority_id, citizen_id, run_id, referral_id }: Enrolled,
  kind: string,
  organisation_id: string,
  held_by: string,
  luck: Chance,
): void {
  const session_id = luck.id();
  const series_id = luck.id();
  const held = { held_by, held_on: '2026-04-01' };
  world.session_series.push({ organisation_id, id: series_id, run_id, every_weeks: 1, recorded_by: held_by });
  world.session.push({
    organisation_id,
    id: session_id,
    run_id,
    kind,
    minutes: 45,
    series_id,
    planned_by: held_by,
    ...held,
  });
  const course = { authority_id, citizen_id, run_id, referral_id, enrolment_id };
  const part = { ...course, session_id, session_kind: kind, recorded_by: held_by };
  if (luck.happens(0.6)) world.session_participant.push({ ...part, ...held, id: luck.id() });
  // Named after its session, drawn by no luck: whoever came had signed up, and left the list since.
  world.session_opening.push({ organisation_id, session_id, run_id, seats: 200, recorded_by: held_by });
  const beside = { organisation_id, session_id, run_id, account_id: held_by, recorded_by: held_by };
  world.session_co_leader.push(beside);
  world.sign_up.push({ ...part, ...held, id: `0231${session_id.slice(4)}`, left_on: '2026-05-01' });
  const attendance_id = luck.id();
  const came = luck.happens(0.5);
  world.attendance.push({ ...part, ...held, id: attendance_id, status: came ? 'present' : 'absent' });
  if (!came) world.absence_reason.push({ ...part, held_by, attendance_id, id: luck.id(), reason: 'ill' });
  if (luck.happens(0.6)) {
    const copied = {
      copied_for: luck.one(['journal', 'min_plan']),
      copied_at: new Date('2026-04-01T10:00:00Z'),
    };
    world.journal_copy.push({ ...part, ...copied, held_by, attendance_id, id: luck.id() });
  }
  if (luck.happens(0.5)) {
    const words = { from_status: 'absent', to_status: 'present' };
    world.attendance_correction.push({ ...part, ...words, held_by, attendance_id, id: luck.id() });
  }
}

function addNote(world: World, enrolled: Enrolled, who: WorldViewer, luck: Chance): void {
  world.shared_note.push({
    ...enrolled,
    recorded_by: who.account,
    written_on: '2026-04-01',
    words: 'Opdigtede ord',
    id: luck.id(),
    session_id: null,
    author_organisation_id: who.organisation ?? '',
    audience: luck.one(['team_and_citizen', 'team']),
    next_step: null,
    next_step_on: null,
  });
}

/** A story about them, named after the course and drawn by no luck. */
function addStory(world: World, enrolled: Enrolled, writer: WorldViewer | undefined): void {
  const [id, recorded_by] = [`0232${enrolled.enrolment_id.slice(4)}`, writer?.account ?? ''];
  const { authority_id, citizen_id, run_id, referral_id, enrolment_id } = enrolled;
  const whose = { authority_id, citizen_id, run_id, referral_id, enrolment_id };
  world.story.push({
    organisation_id: writer?.organisation ?? '',
    id,
    run_id,
    about: 'citizen',
    title: 'Opdigtet',
    words: 'Opdigtede ord',
    version: 1,
    state: 'draft',
    identifiers: 0,
    written_by: recorded_by,
    recorded_by,
  });
  world.story_about.push({ ...whose, id, story_id: id, recorded_by });
  world.story_answer.push({
    ...whose,
    id,
    story_id: id,
    says: 'no',
    version: 1,
    said_on: '2026-05-01',
    recorded_by,
  });
}

/** A proposed feedback: waiting, not sent, or released as it stands. */
function addFeedback(world: World, enrolled: Enrolled, recorded_by: string, luck: Chance): void {
  for (const fate of luck.some(['waiting', 'withheld', 'released', 'released'], luck.one([1, 2, 3]))) {
    const id = luck.id();
    const said = { ...enrolled, about_period: over, words: 'Opdigtede ord', recorded_by };
    world.feedback_draft.push({ ...said, id, written_on: '2026-05-01' });
    const answered = { ...enrolled, feedback_draft_id: id, recorded_by };
    if (fate === 'withheld') world.feedback_withheld.push({ ...answered, withheld_on: '2026-05-05' });
    if (fate === 'released')
      world.feedback.push({ ...said, feedback_draft_id: id, released_on: '2026-05-05' });
  }
}
