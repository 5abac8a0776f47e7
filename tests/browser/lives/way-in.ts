import { begin, goesOver, handOver } from '../programmes/beginning.ts';
import { accept, findOnBoard, takeMeetings, triesTooEarly, writeChoice } from '../programmes/deciding.ts';
import { readLeaflet, tellAll } from '../programmes/telling.ts';
import type { Life } from './life.ts';

/** From the leaflet to the first day: referred, met, decided, handed over where it goes over, and begun with a team. */
export async function comesIn(life: Life): Promise<string> {
  const { crew, cast, citizen, outsiders } = life;
  const [caseworker, intake] = [await crew(cast.caseworker), await crew(cast.intake)];
  await readLeaflet(caseworker, citizen);
  const referral = await tellAll(caseworker, citizen);
  await outsiders.look(referral);
  await findOnBoard(intake, citizen);
  await triesTooEarly(intake, referral, citizen);
  await takeMeetings(intake, referral, citizen);
  await writeChoice(intake, referral, 'yes', citizen);
  await outsiders.look();
  await accept(intake, referral, citizen);
  await outsiders.look(`${referral}/start`);
  const leader = await crew(cast.leader);
  if (cast.colleague !== undefined && goesOver(citizen)) {
    await handOver(caseworker, leader, await crew(cast.colleague), referral, citizen);
    await outsiders.look(`${referral}/handover`);
  }
  const course = await begin(leader, referral, citizen, cast.team);
  await outsiders.look(
    course,
    `${course}/plan`,
    `${course}/weeks`,
    `${course}/closing`,
    `${course}/who-can-see`,
  );
  return course;
}
