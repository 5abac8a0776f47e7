import type { Chance } from './chance.ts';
import type { Course } from './course.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';

/** What was told when a referral was sent, and what was done on the way in. */
export function addIntake(world: World, ground: Ground, course: Course, luck: Chance): void {
  const someone = (): string => luck.one(ground.staff).account;
  if (luck.happens(0.6))
    world.referral_fact.push({
      ...course,
      id: luck.id(),
      fact_key: 'invented',
      value: JSON.stringify('ja'),
      recorded_on: '2026-02-01',
      recorded_by: someone(),
    });
  for (const told_by of luck.some(['staff', 'citizen'], luck.one([1, 2])))
    world.intake_fact.push({
      ...course,
      id: luck.id(),
      step_key: 'choice',
      step_kind: 'voluntary_choice',
      outcome: 'thinking',
      on_date: '2026-02-03',
      told_by,
      recorded_by: someone(),
    });
}

/** What was found about a criterion when a referral was answered. */
export function addCriterion(world: World, course: Course, recorded_by: string): void {
  world.referral_criterion.push({ ...course, criterion_key: 'invented', judged: 'yes', recorded_by });
}

/** Referrals that somebody is writing, seen by nobody but whoever writes them. */
export function addDrafts(world: World, ground: Ground, luck: Chance): void {
  for (const { authority_id, id: citizen_id } of world.citizen) {
    const answering = world.responsible_caseworker.filter((row) => row.citizen_id === citizen_id);
    const referring = world.referral.filter((row) => row.citizen_id === citizen_id);
    const writers = [
      ...answering.map(({ account_id }) => account_id),
      ...referring.flatMap(({ referrer_account_id }) => referrer_account_id ?? []),
      luck.one(ground.staff).account,
    ];
    for (const recorded_by of luck.some(writers, 2))
      world.referral_draft.push({
        authority_id,
        id: luck.id(),
        citizen_id,
        run_id: luck.one(ground.runs),
        typed: {},
        begun_on: '2026-11-01',
        recorded_by,
      });
  }
}
