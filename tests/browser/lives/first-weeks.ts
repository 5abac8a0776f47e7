import { writeNote } from '../steps/course.ts';
import { openAddress, picture } from '../steps/person.ts';
import { writePlan } from '../steps/planning.ts';
import { sees } from '../steps/seeing.ts';
import { agreeRhythm } from '../steps/standing-in.ts';
import { standsIn, weeksAway } from './away.ts';
import { givesOwnSignIn } from './buttons.ts';
import { holdsGroup } from './holds-group.ts';
import type { Life } from './life.ts';

const plan = {
  ownWords: 'Jeg vil gerne have kolleger igen.',
  goal: 'Tre faste dage om ugen',
  step: 'Besøge værkstedet sammen',
};
const weeksOfFirst = 2;

const note = 'Vi gik en tur om søen og talte om efteråret.';

/**
 * A rhythm, a plan, a talk and a group; the citizen reads on her own page what is hers, and one of the team may be away.
 * Answers how many weeks have gone.
 */
export async function firstWeeks(life: Life, course: string): Promise<number> {
  const { way, crew, cast, citizen, outsiders } = life;
  const { callName } = citizen.newcomer;
  const [decides, holder] = [await crew(cast.decides), await crew(cast.holder)];
  way.house.moveWeeksAhead(weeksOfFirst);
  if (citizen.here.definition.rhythm.contact.how === 'agreed') {
    await openAddress(decides, '/my-day');
    await agreeRhythm(decides, callName, 2);
  }
  await writePlan(decides, course, plan);
  await openAddress(holder, '/my-day');
  await writeNote(holder, callName, note);
  await outsiders.look(`${course}/notes`, `${course}/plan/history`);
  const session = await holdsGroup(life, holder);
  await outsiders.look(session, `${session}/register`);
  await readsOwnPage(life, course);
  if (cast.leave === undefined) return weeksOfFirst;
  await standsIn(life, course, cast.leave);
  return weeksOfFirst + weeksAway;
}

/** The citizen signs in, and finds her plan and who comes along; of the others in the group there is no word. */
async function readsOwnPage({ way, crew, citizen }: Life, course: string): Promise<void> {
  const { fullName } = citizen.newcomer;
  await givesOwnSignIn(way.house, course.split('/').at(-1) ?? '', fullName);
  const herself = await crew(fullName);
  await openAddress(herself, '/my-page');
  await sees(herself, plan.ownWords);
  await picture(herself, 'own-page');
}
