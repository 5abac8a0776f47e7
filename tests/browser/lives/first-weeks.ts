import assert from 'node:assert/strict';
import { sessionTexts } from '../../../src/features/sessions/index.ts';
import { sessionPageTexts } from '../../../src/features/sessions/session-page-texts.ts';
import { formatTypedDate } from '../../../src/platform/i18n/dates.ts';
import { othersInTheRun } from '../rows/others-in-the-run.ts';
import { writeNote } from '../steps/course.ts';
import { cellOf, planGroup, whyOf } from '../steps/group.ts';
import { go, openAddress, type Person, picture } from '../steps/person.ts';
import { writePlan } from '../steps/planning.ts';
import { sees } from '../steps/seeing.ts';
import { agreeRhythm } from '../steps/standing-in.ts';
import { standsIn, weeksAway } from './away.ts';
import { givesOwnSignIn } from './buttons.ts';
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

/** The newcomer and three others, whom she is told nothing of: planned, and written down on the day. */
async function holdsGroup({ way, citizen }: Life, holder: Person): Promise<string> {
  const { page, hands, language } = holder;
  const { callName } = citizen.newcomer;
  const others = await othersInTheRun(way.house, citizen.here.run, holder.name);
  const names = [callName, ...others];
  const on = formatTypedDate(way.house.today());
  await planGroup(holder, { title: 'Ro i hovedet', on, at: '15', place: 'Fabrikken Vindmærket', names });
  const session = new URL(page.url()).pathname;
  assert.match(session, /^\/sessions\/[0-9a-f-]{36}$/);
  const t = sessionPageTexts[language];
  await openAddress(holder, `${session}/register`);
  for (const [at, name] of names.entries()) {
    await hands.press(cellOf(holder, name, at === 1 ? 'absent' : 'present'));
    if (at === 1) await hands.pick(whyOf(holder, name), sessionTexts[language].reasons.ill);
  }
  await go(holder, page.getByRole('button', { name: t.reg.save }));
  await sees(holder, t.done.recorded.heading);
  await picture(holder, 'group-held');
  return session;
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
