import { addDays } from '../../../src/domain/kernel/plain-date.ts';
import type { Enrolled } from './course.ts';
import type { Ground } from './ground.ts';
import type { World, WorldViewer } from './world.ts';
import { notYet, now, worldDay } from './world-time.ts';

/** A workplace that nobody has a card of, for whoever tries to open one. */
export const spareWorkplace = idOf(1, 9);

/** Ids that tell what they name, drawn by no luck: the rest of the world stays as it was. */
function idOf(kind: number, number: number): string {
  return `00000000-0000-4000-8160-${String(kind).padStart(4, '0')}${String(number).padStart(8, '0')}`;
}

/**
 * Companies, what three houses keep about two of them each, and which cards they share: now, no longer and not yet.
 * Somebody at work in the first house holds each relation to its cards alone.
 */
export function addCompanies(world: World, ground: Ground): void {
  const houses = [...ground.authorities, ground.ngo];
  const writer = ground.staff[0]?.account ?? '';
  const colleague = ground.staff[0]?.employment ?? '';
  addRegister(world, houses[0] ?? '', writer);
  const cards = houses.flatMap((organisation_id, house) =>
    [0, 1].map((place) => {
      const number = house * 2 + place;
      const id = idOf(2, number);
      world.company_card.push({ organisation_id, id, workplace_id: idOf(1, place), recorded_by: writer });
      const kept = { organisation_id, company_card_id: id, recorded_by: writer };
      fillCard(world, kept, number, colleague);
      return kept;
    }),
  );
  addSharings(world, houses, cards);
  addTaskForce(world, ground, houses[0] ?? '', writer);
  addTraining(world, ground, houses[0] ?? '', writer);
  hireEachAlone(world, ground);
  for (const [nth, course] of world.enrolment.entries())
    addPlacement(world, { ...course, enrolment_id: course.id }, writer, nth);
}

/** The kind of work every placement of the world is of. */
const kindOfWork = idOf(11, 0);

/** An agreement about a placement at every course, and what the citizen and the worker said to it. */
function addPlacement(world: World, course: Enrolled, recorded_by: string, nth: number): void {
  const { authority_id, citizen_id, run_id, referral_id, enrolment_id } = course;
  const hangsOn = { authority_id, citizen_id, run_id, referral_id, enrolment_id, recorded_by };
  const named = (group: number): string =>
    `${enrolment_id.slice(0, 19)}${8210 + group}${enrolment_id.slice(23)}`;
  const [id, noted, own, staff] = [named(1), named(2), named(3), named(4)];
  const first = {
    ...hangsOn,
    id,
    placement_id: id,
    workplace_id: idOf(1, 0),
    workplace_name: 'Opdigtet sted 0',
    code_id: kindOfWork,
    // Twelve weeks after the last day are over, end today, or are to come.
    period: `[2026-03-02,${addDays(worldDay, [-85, -84, -83, 9, 9][nth % 5] ?? 9)})`,
    hours_a_week: '8',
    goals: `Opdigtet ${id}`,
    tasks: 'Opdigtede opgaver',
    contacts: 'Opdigtet kontakt',
  };
  world.placement_agreement.push(first);
  // Edited since: the citizen has said yes to the first, and not to this; or it is taken back.
  if (nth % 3 > 0)
    world.placement_agreement.push({ ...first, id: named(5), replaces: id, taken_back: nth % 6 === 4 });
  // Another agreement of the same course, which no link is for.
  const other = named(9);
  world.placement_agreement.push({ ...first, id: other, placement_id: other });
  const ofIt = { ...hangsOn, placement_id: id };
  world.placement_vitas.push({ ...ofIt, id: noted, standing: 'applied', noted_on: '2026-03-01' });
  const accepted = { ...ofIt, agreement_id: id, accepted_on: '2026-03-01' };
  world.placement_acceptance.push({ ...accepted, id: own, party: 'citizen', way: 'own_page' });
  world.placement_acceptance.push({ ...accepted, id: staff, party: 'worker', way: 'at_work' });
  const said = { ...ofIt, led_to: 'led_to_job', words: `Opdigtet ${id}`, said_on: '2026-05-01' };
  world.placement_evaluation.push({ ...said, id: named(8), party: 'citizen', way: 'own_page' });
  world.placement_evaluation.push({
    ...said,
    id: named(10),
    placement_id: other,
    party: 'citizen',
    way: 'own_page',
  });
  if (nth % 3 > 0)
    world.placement_acceptance.push({
      ...accepted,
      id: named(11),
      agreement_id: named(5),
      party: 'worker',
      way: 'at_work',
    });
  // A link, and beside it one that was closed; to a few, for each is somebody who looks at everything.
  const isLinked = nth % 2 === 0 && nth < 40;
  if (isLinked)
    for (const link of [named(6), named(7)]) {
      world.account.push({ id: link });
      world.placement_link.push({ ...ofIt, id: link, made_on: '2026-03-02' });
    }
  const ended = { ...ofIt, placement_link_id: named(7), why: 'replaced', ended_on: '2026-03-03' };
  if (isLinked) world.placement_link_end.push(ended);
}

/** Who opens doors for a run, that they met, and what was promised: about nobody the tests ask about. */
function addTaskForce(world: World, { runs }: Ground, organisation_id: string, recorded_by: string): void {
  const run_id = runs[0] ?? '';
  const kept = { organisation_id, run_id, recorded_by };
  const [member, meeting] = [idOf(8, 0), idOf(9, 0)];
  world.task_force_member.push({
    ...kept,
    id: member,
    workplace_id: idOf(1, 0),
    shown_name: 'Opdigtet medlem',
    joined_on: '2026-02-02',
  });
  world.task_force_meeting.push({ ...kept, id: meeting, met_on: '2026-03-02' });
  world.task_force_presence.push({
    ...kept,
    task_force_meeting_id: meeting,
    task_force_member_id: member,
  });
  world.company_act.push({
    ...kept,
    id: idOf(10, 0),
    act: 'pledge',
    company: 'Opdigtet sted 0',
    workplace_id: idOf(1, 0),
    people: 2,
    done_on: '2026-03-03',
  });
}

/** A course for ambassadors, from invitation to certificate: about no citizen either. */
function addTraining(world: World, { runs }: Ground, organisation_id: string, recorded_by: string): void {
  const kept = { organisation_id, run_id: runs[0] ?? '', recorded_by };
  const training_id = idOf(21, 0);
  const [training_person_id, training_meeting_id] = [idOf(22, 0), idOf(23, 0)];
  world.training.push({ ...kept, id: training_id, title: 'Opdigtet kursus', begins_on: '2026-03-02' });
  const about = { ...kept, training_id };
  world.training_person.push({
    ...about,
    id: training_person_id,
    shown_name: 'Opdigtet ambassadør',
    workplace_id: idOf(1, 0),
    invited_on: '2026-02-20',
    taken_back: false,
  });
  world.training_meeting.push({ ...about, id: training_meeting_id, met_on: '2026-03-02' });
  world.training_presence.push({ ...about, training_meeting_id, training_person_id });
  world.training_end.push({ ...about, ended_on: '2026-03-09' });
  world.training_certificate.push({ ...about, training_person_id });
}

type Kept = Pick<World['card_talk'][number], 'organisation_id' | 'company_card_id' | 'recorded_by'>;

function addRegister(world: World, house: string, recorded_by: string): void {
  const said = { title_da: 'Opdigtet liste', title_en: 'Invented list', source: 'Opdigtet' };
  world.code_system.push({ key: 'work-kinds', ...said });
  world.code.push({ id: kindOfWork, system_key: 'work-kinds', code: 'opdigtet' });
  const company = idOf(0, 0);
  world.company.push({ id: company, cvr: '12345674', name: 'Opdigtet A/S', recorded_by });
  for (const [at, id] of [idOf(1, 0), idOf(1, 1), spareWorkplace].entries())
    world.workplace.push({
      id,
      company_id: company,
      p_number: `100000000${at}`,
      kind: at === 1 ? 'school' : 'company',
      name: `Opdigtet sted ${at}`,
      recorded_by,
    });
  world.workplace_merge.push({
    id: idOf(7, 0),
    workplace_id: idOf(1, 0),
    into_workplace_id: null,
    reason: 'Opdigtet grund',
    organisation_id: house,
    recorded_by,
    recorded_on: '2026-03-02',
  });
}

function fillCard(world: World, kept: Kept, number: number, employment_id: string): void {
  const contact = { ...kept, shown_name: `Opdigtet Person ${number}`, recorded_on: '2026-03-02' };
  world.card_contact.push({ ...contact, id: idOf(3, number) });
  world.card_contact.push({ ...contact, id: idOf(3, number + 20), replaces: idOf(3, number), gone: true });
  world.card_talk.push({
    ...kept,
    id: idOf(4, number),
    way: 'visit',
    talked_on: '2026-03-02',
    words: `Opdigtede ord ${number}`,
  });
  world.card_acquaintance.push({
    ...kept,
    id: idOf(5, number),
    employment_id,
    words: `Opdigtet bekendtskab ${number}`,
  });
}

/** From the first house: one that stands and one that is over; from the others one that stands and one to come. */
function addSharings(world: World, houses: readonly string[], cards: readonly Kept[]): void {
  const share = (card: number, to: number, number: number, more: Partial<World['card_sharing'][number]>) =>
    world.card_sharing.push({
      ...(cards[card] as Kept),
      id: idOf(6, number),
      to_organisation_id: houses[to] ?? '',
      said_on: worldDay,
      ...more,
    });
  share(0, 1, 0, {});
  share(1, 1, 1, {});
  share(1, 1, 2, { replaces: idOf(6, 1), ended: true });
  share(2, 2, 3, {});
  share(3, 0, 4, { said_on: notYet.slice(1, 11) });
  share(4, 0, 5, {});
}

/** Four people at work in the first house, each with one place or one part and nothing else. */
function hireEachAlone(world: World, { authorities, runs }: Ground): void {
  const organisation_id = authorities[0] ?? '';
  const rows = ['team_general', 'team_occupational_therapist', 'team_company_consultant', undefined];
  for (const [at, access_row] of rows.entries()) {
    const account_id = idOf(8, at);
    world.account.push({ id: account_id });
    world.employment.push(employed(account_id, organisation_id, idOf(9, at)));
    const course = world.enrolment[at];
    if (access_row === undefined)
      lead(world, { account: account_id, organisation: organisation_id }, runs[0] ?? '');
    else if (course !== undefined) {
      const { authority_id, citizen_id, run_id, referral_id } = course;
      world.team_member.push({
        ...{ authority_id, citizen_id, run_id, referral_id },
        enrolment_id: course.id,
        id: idOf(10, at),
        account_id,
        organisation_id,
        access_row,
        role_key: 'project-leader',
        coordinates: false,
        period: now,
      });
    }
  }
}

function employed(account_id: string, organisation_id: string, id: string): World['employment'][number] {
  return {
    id,
    account_id,
    organisation_id,
    staff_name: 'Navn Navnesen',
    title_da: 'medarbejder',
    title_en: 'worker',
    work_phone: null,
    occupation: 'other',
    period: now,
  };
}

/** The second leader of a run that has one already. */
function lead(world: World, who: Pick<WorldViewer, 'account' | 'organisation'>, run_id: string): void {
  world.appointment.push({
    id: idOf(12, 0),
    account_id: who.account,
    organisation_id: who.organisation ?? '',
    part: 'project_leader',
    run_id,
    authority_id: null,
    period: now,
  });
}
