import type { World } from './world.ts';

/** In every other course the citizen tells how it goes, and the workplace of each agreement; most is taken on. */
export function addCheckIns(world: World): void {
  for (const [nth, agreed] of world.placement_agreement.entries()) {
    if (agreed.replaces !== undefined && agreed.replaces !== null) continue;
    const { authority_id, enrolment_id, citizen_id, run_id, referral_id, placement_id, recorded_by } = agreed;
    const course = { authority_id, enrolment_id, citizen_id, run_id, referral_id, recorded_by };
    // Ids that tell what they name, drawn by no luck: the rest of the world stays as it was.
    const named = (group: number): string => `${placement_id.slice(0, 14)}${group}${placement_id.slice(15)}`;
    const told = { ...course, placement_id, going: 'would_talk', told_on: '2026-03-09' };
    const [own, theirs] = [named(5), named(6)];
    world.check_in.push({
      ...told,
      id: theirs,
      party: 'employer',
      way: 'link',
      words: `Opdigtet ${theirs}`,
      told_by_name: 'Opdigtet',
    });
    if (nth % 2 === 0)
      world.check_in.push({ ...told, id: own, party: 'citizen', way: 'own_page', words: `Opdigtet ${own}` });
    if (nth % 4 < 3)
      world.check_in_answer.push({ ...course, check_in_id: theirs, did: 'calls', answered_on: '2026-03-10' });
  }
}
