import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';

/** Worries in every course: by those around the citizen, and sometimes by somebody who is not; most of them read. */
export function addWorries(world: World, ground: Ground, luck: Chance): void {
  for (const { id: enrolment_id, authority_id, citizen_id, run_id, referral_id } of world.enrolment) {
    const around = world.network_person.filter((row) => row.citizen_id === citizen_id);
    const mentors = around.filter(({ part }) => part === 'volunteer_mentor');
    const senders = [...mentors, ...luck.some(around, 1)].map(({ account_id }) => account_id);
    if (luck.happens(0.3)) senders.push(luck.one(ground.staff).account);
    for (const recorded_by of new Set(senders)) {
      const worry_id = luck.id();
      const course = { authority_id, enrolment_id, citizen_id, run_id, referral_id };
      world.worry.push({ ...course, id: worry_id, sent_on: '2026-04-01', recorded_by });
      world.worry_words.push({ ...course, worry_id, words: 'Opdigtede ord', recorded_by });
      if (luck.happens(0.3)) continue;
      const reader = { ...course, worry_id, recorded_by: luck.one(ground.staff).account };
      world.worry_read.push({ ...reader, sent_by: recorded_by, read_on: '2026-04-02' });
      world.worry_done.push({ ...reader, words: 'Opdigtede ord' });
    }
  }
}
