import { addFact } from './add-house-records.ts';
import type { Chance } from './chance.ts';
import type { Course } from './course.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';
import { worldDay } from './world-time.ts';

/** Cases that went over to another caseload, some of them back again, and what was put right in referrals. */
export function addHandovers(world: World, ground: Ground, luck: Chance): void {
  for (const row of world.referral) {
    const course = {
      authority_id: row.authority_id,
      citizen_id: row.citizen_id,
      run_id: row.run_id,
      referral_id: row.id,
    };
    addAmendments(world, ground, course, luck);
    const isAccepted = world.referral_status.some(
      (status) => status.referral_id === row.id && status.status === 'accepted',
    );
    if (isAccepted && luck.happens(0.8)) addHandover(world, ground, course, luck);
  }
  for (const fact of world.eligibility_fact.filter(({ replaces }) => (replaces ?? null) !== null))
    world.eligibility_fact_amendment.push({
      authority_id: fact.authority_id,
      eligibility_fact_id: fact.id,
      citizen_id: fact.citizen_id,
      run_id: fact.run_id,
      referral_id: fact.referral_id,
      reason: 'Opdigtet grund',
      amended_on: '2026-02-05',
      recorded_by: fact.recorded_by,
    });
}

function addHandover(world: World, ground: Ground, course: Course, luck: Chance): void {
  const colleagues = ground.staff
    .filter(({ organisation }) => organisation === course.authority_id)
    .map(({ account }) => account);
  const named = world.responsible_caseworker.filter((row) => row.citizen_id === course.citizen_id);
  const to_account_id = luck.one([...named.map(({ account_id }) => account_id), luck.one(colleagues)]);
  const from_account_id = luck.one(colleagues.filter((account) => account !== to_account_id));
  const id = luck.id();
  const handed_on = luck.one(['2026-02-10', '2026-02-10', '2026-02-10', worldDay, '2026-12-01']);
  world.caseload_handover.push({ ...course, id, from_account_id, to_account_id, handed_on });
  for (const recorded_by of luck.some(
    [from_account_id, to_account_id, luck.one(colleagues), luck.one(colleagues)],
    3,
  ))
    world.caseload_handover_paper.push({
      ...course,
      id: luck.id(),
      caseload_handover_id: id,
      paper_key: `invented-${luck.id()}`,
      sent_on: '2026-02-10',
      recorded_by,
    });
  // What the former caseworker wrote herself is hers to read again.
  addFact(world, course, from_account_id, luck);
  const fate = luck.one(['open', 'open', 'returned', 'returned', 'over']);
  if (fate === 'returned')
    world.caseload_return.push({
      ...course,
      caseload_handover_id: id,
      returned_on: '2026-05-01',
      recorded_by: to_account_id,
    });
  if (fate === 'over') endCourse(world, course, luck.one(['2026-05-01', worldDay]));
}

/** Ends the course, unless it was moved to another version: a course that has ended never is. */
function endCourse(world: World, { referral_id }: Course, on: string): void {
  const isThis = (row: { referral_id: string }): boolean => row.referral_id === referral_id;
  const enrolment = world.enrolment.find(isThis);
  if (enrolment !== undefined && !world.enrolment_version_move.some(isThis)) enrolment.ended_on = on;
}

function addAmendments(world: World, ground: Ground, course: Course, luck: Chance): void {
  for (const told_by of luck.some(['staff', 'citizen'], luck.one([0, 1, 2])))
    world.referral_amendment.push({
      ...course,
      id: luck.id(),
      part: 'grounds',
      fact_key: null,
      old_value: JSON.stringify('Opdigtet grund'),
      new_value: JSON.stringify('En anden opdigtet grund'),
      reason: 'Opdigtet grund',
      told_by,
      amended_on: '2026-02-05',
      recorded_by: luck.one(ground.staff).account,
    });
}
