import { myDayTexts } from '../../../src/features/my-day/my-day-texts.ts';
import { teamDayTexts } from '../../../src/features/my-day/team-day-texts.ts';
import { breakTexts } from '../../../src/features/teams/breaks/break-texts.ts';
import { coverTexts } from '../../../src/features/teams/cover/cover-texts.ts';
import { rhythmTexts } from '../../../src/features/teams/rhythm/rhythm-texts.ts';
import { go, openAddress, type Person, picture } from './person.ts';
import { followOnMyDay } from './referring.ts';
import { sees } from './seeing.ts';
import { goTo } from './signing-in.ts';

/** Whoever coordinates is asked on her day how often they meet, and writes down what was agreed. */
export async function agreeRhythm(caseworker: Person, callName: string, weeks: number): Promise<void> {
  const { page, hands, language } = caseworker;
  const t = rhythmTexts[language];
  await goTo(caseworker, 'myDay');
  await followOnMyDay(caseworker, callName, teamDayTexts[language].agree.action);
  await hands.write(page.getByLabel(t.weeks), String(weeks));
  await go(caseworker, page.getByRole('button', { name: t.save }));
  await sees(caseworker, t.every(weeks));
}

/** Somebody writes down when they are away: once, for all their courses. */
export async function planLeave(person: Person, from: string, to: string): Promise<void> {
  const { page, hands, language } = person;
  const t = breakTexts[language];
  await openAddress(person, '/my-day');
  await go(person, page.getByRole('link', { name: myDayTexts[language].breaks }));
  await hands.choose(page.getByRole('group', { name: t.kind }), t.kinds.leave);
  await hands.write(page.getByLabel(t.from), from);
  await hands.write(page.getByLabel(t.to), to);
  await go(person, page.getByRole('button', { name: t.save }));
  await sees(person, t.kinds.leave);
}

/** The caseworker finds it on her day before it happens, and finds somebody for all the courses at once. */
export async function findStandIn(caseworker: Person, away: string, standIn: string): Promise<void> {
  const { page, hands, language } = caseworker;
  const t = coverTexts[language];
  await goTo(caseworker, 'myDay');
  await picture(caseworker, 'leave-on-my-day');
  await followOnMyDay(caseworker, away, teamDayTexts[language].action.break);
  const list = page.getByLabel(t.who.stand_in);
  const label = (await list.locator('option').allTextContents()).find((one) => one.startsWith(standIn));
  await hands.pick(list, label ?? standIn);
  await picture(caseworker, 'stand-in-chosen');
  await go(caseworker, page.getByRole('button', { name: t.save.stand_in }));
  await sees(caseworker, t.saved.heading);
}
