import type { Chance } from './chance.ts';
import type { Enrolled } from './course.ts';
import type { World } from './world.ts';

/** A plan: words, needs, a goal and a step in two strands, and a point for next time; not every course has all. */
export function addPlan(world: World, enrolled: Enrolled, recorded_by: string, luck: Chance): void {
  const row = () => {
    const said = { changed_by: 'staff', role_key: null, changed_on: '2026-04-01', recorded_by };
    return { ...enrolled, ...said, id: luck.id(), version: 1, words: 'Opdigtede ord' };
  };
  const goal = () => ({ ...row(), goal_type: 'develop', standing: 'open', words_of: 'citizen' });
  const step = () => ({ ...row(), done_by: 'citizen', standing: 'open' });
  const social = { strand: 'social' };
  if (luck.happens(0.9)) world.plan_words.push({ ...row(), about: 'own_words', words_of: 'citizen' });
  if (luck.happens(0.9)) world.plan_needs.push({ ...row(), words_of: 'team' });
  if (luck.happens(0.9)) world.work_goal.push({ ...goal(), goal_id: luck.id() });
  if (luck.happens(0.9)) world.work_step.push({ ...step(), step_id: luck.id() });
  const { changed_by: _, role_key: __, changed_on: ___, version: ____, ...said } = row();
  world.own_door.push({ ...said, said: 'suggestion', company_name: 'Opdigtet sted', said_on: '2026-04-01' });
  if (luck.happens(0.9)) world.other_goal.push({ ...goal(), ...social, goal_id: luck.id() });
  if (luck.happens(0.9)) world.other_step.push({ ...step(), ...social, step_id: luck.id() });
  if (luck.happens(0.9)) world.agenda_point.push({ ...row(), standing: 'open', point_id: luck.id() });
}
