import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';

/** Each authority has drawn a sample of its log, with some looks in it. */
export function addLogReviews(world: World, ground: Ground, luck: Chance): void {
  for (const authority_id of ground.authorities) {
    const id = luck.id();
    const own = world.read_log_person.filter((row) => row.authority_id === authority_id);
    const size = Math.min(own.length, 12);
    world.log_review.push({
      authority_id,
      id,
      drawn_on: '2026-11-02',
      how: 'random',
      looked_at: '[2026-01-01,2026-11-02)',
      seed: 7,
      size,
      looks: own.length,
      lists_left_out: 0,
      own_left_out: 0,
      recorded_by: luck.one(ground.staff).account,
    });
    for (const [i, look] of luck.some(own, size).entries())
      world.log_review_item.push({
        authority_id,
        id: luck.id(),
        log_review_id: id,
        position: i + 1,
        read_log_id: look.read_log_id,
        citizen_id: look.citizen_id,
        why: ['random'],
      });
  }
}
