import type { Chance } from './chance.ts';
import type { Course } from './course.ts';
import type { Ground } from './ground.ts';
import type { World, WorldViewer } from './world.ts';

/** What houses keep for themselves about a referral: facts the criteria ask for, and their own notes. */
export function addHouseRecords(
  world: World,
  ground: Ground,
  course: Course,
  referrer: WorldViewer,
  luck: Chance,
): void {
  const responsible = world.responsible_caseworker.filter((row) => row.citizen_id === course.citizen_id);
  const caseworkers = responsible.map(({ account_id }) => account_id);
  for (const recorded_by of [referrer.account, luck.one([...caseworkers, luck.one(ground.staff).account])])
    if (luck.happens(0.8)) addFact(world, course, recorded_by, luck);
  for (const who of luck.some(ground.staff, luck.one([1, 2, 3]))) addOwnNote(world, course, who, luck);
}

/** A fact the criteria ask for, more often than not put right once. */
export function addFact(world: World, course: Course, recorded_by: string, luck: Chance): void {
  const id = luck.id();
  const fact = {
    ...course,
    id,
    fact_key: 'invented',
    value: JSON.stringify('ja'),
    recorded_on: '2026-02-01',
  };
  world.eligibility_fact.push({ ...fact, replaces: null, recorded_by });
  if (luck.happens(0.6)) world.eligibility_fact.push({ ...fact, id: luck.id(), replaces: id, recorded_by });
}

/** A note that one house keeps for itself. */
export function addOwnNote(world: World, course: Course, who: WorldViewer, luck: Chance): void {
  world.organisation_note.push({
    authority_id: course.authority_id,
    id: luck.id(),
    citizen_id: course.citizen_id,
    run_id: course.run_id,
    referral_id: course.referral_id,
    author_organisation_id: who.organisation ?? '',
    recorded_by: who.account,
    written_on: '2026-02-10',
    words: 'Opdigtede ord',
  });
}
