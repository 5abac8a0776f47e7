import type { World } from './world.ts';

/** Of each agreement's course, minutes by whoever is or was on its team and by whoever is responsible; most are answered. */
export function addMinutes(world: World): void {
  for (const agreed of world.placement_agreement) {
    const { authority_id, enrolment_id, citizen_id, run_id, referral_id, placement_id, id } = agreed;
    if (id !== placement_id) continue;
    const isShown = world.placement_vitas.some((row) => row.placement_id === id);
    const members = world.team_member.filter((row) => row.enrolment_id === enrolment_id);
    const responsible = world.responsible_caseworker.filter((row) => row.citizen_id === citizen_id);
    const writers = new Set([...members, ...responsible].map(({ account_id }) => account_id));
    // Of an agreement that no link is for, one part is enough.
    for (const [nth, recorded_by] of [...writers].slice(0, isShown ? undefined : 1).entries()) {
      // Ids that tell what they name, drawn by no luck: the rest of the world stays as it was.
      const named = (group: number): string =>
        `${placement_id.slice(0, 9)}${9000 + group * 100 + nth}-7${placement_id.slice(15)}`;
      const course = { authority_id, enrolment_id, citizen_id, run_id, referral_id, recorded_by };
      const [talk_id, team, workplace] = [named(0), named(1), named(2)];
      const held = { ...course, talk_id, held_on: '2026-03-12' };
      world.minutes_part.push({ ...held, id: team, words: `Opdigtet ${team}` });
      world.workplace_minutes.push({ ...held, id: workplace, placement_id, words: `Opdigtet ${workplace}` });
      if (nth % 4 === 3) continue;
      const said = { ...course, talk_id, says: 'approves', said_on: '2026-03-13' };
      world.minutes_answer.push({ ...said, minutes_part_id: team });
      world.workplace_minutes_answer.push({
        ...said,
        workplace_minutes_id: workplace,
        placement_id,
        written_by: recorded_by,
        said_by_name: 'Opdigtet',
      });
    }
  }
}
