import assert from 'node:assert/strict';
import { changeTexts } from '../../../src/features/enrolments/weeks/change-texts.ts';
import { weeksTexts } from '../../../src/features/enrolments/weeks/weeks-texts.ts';
import { clockTexts } from '../../../src/features/my-day/clock-texts.ts';
import { formatWeeks } from '../../../src/platform/i18n/durations.ts';
import { go, openAddress, type Person, picture } from './person.ts';
import { followOnMyDay } from './referring.ts';
import { isRefusedAt } from './refusal.ts';
import { sees } from './seeing.ts';
import { goTo } from './signing-in.ts';

/** The last weeks come near: the caseworker finds it on her day and writes down what was decided, and why. */
export async function decideExtension(
  caseworker: Person,
  callName: string,
  weeks: number,
  reason: string,
): Promise<void> {
  const { page, hands, language } = caseworker;
  const [t, own] = [changeTexts[language], weeksTexts[language]];
  await goTo(caseworker, 'myDay');
  await followOnMyDay(caseworker, callName, clockTexts[language].decide);
  await go(caseworker, page.getByRole('link', { name: own.go.extend, exact: true }));
  const [list, why] = [page.getByLabel(t.weeks), page.getByLabel(t.reason.extend)];
  const offered = await list.locator('option').allTextContents();
  const chosen = offered.find((label) => label.startsWith(`${formatWeeks(weeks, language)},`));
  assert.ok(chosen, `${weeks} weeks are not among ${offered.join(' | ')}`);
  await hands.pick(list, chosen);
  await go(caseworker, page.getByRole('button', { name: t.saves.extend }));
  await isRefusedAt(caseworker, why, t.refusals['reason-missing']);
  await picture(caseworker, 'extension-refused');
  assert.equal(await list.locator('option:checked').textContent(), chosen, 'the weeks are still chosen');
  await hands.write(why, reason);
  await go(caseworker, page.getByRole('button', { name: t.saves.extend }));
  await sees(caseworker, own.done, reason, own.decidedBy.team);
  await picture(caseworker, 'extended');
}

/** Somebody else opens the weeks: what was decided stands there, and whether it is theirs to decide. */
export async function readsWeeks(person: Person, course: string, decided: string): Promise<void> {
  await openAddress(person, `${course}/weeks`);
  await sees(person, decided);
}

/** An open phase is looked at together when its weeks have gone: what was agreed is written down from the day's row. */
export async function holdReview(staff: Person, callName: string, agreed: string): Promise<void> {
  const { page, hands, language } = staff;
  const t = changeTexts[language];
  await goTo(staff, 'myDay');
  await followOnMyDay(staff, callName, clockTexts[language].review);
  await hands.write(page.getByLabel(t.reason.review), agreed);
  await go(staff, page.getByRole('button', { name: t.saves.review }));
  await sees(staff, weeksTexts[language].done, agreed);
}

/** A job begins, and with it the next phase. */
export async function goOnWithJob(staff: Person, course: string, from: string): Promise<void> {
  const { page, hands, language } = staff;
  const t = changeTexts[language];
  await openAddress(staff, `${course}/weeks`);
  await go(staff, page.getByRole('link', { name: weeksTexts[language].go['next-phase'], exact: true }));
  await hands.choose(page.getByRole('group', { name: t.because }), t.becauses.job_begins);
  await hands.write(page.getByLabel(t.on['next-phase']), from);
  await go(staff, page.getByRole('button', { name: t.saves['next-phase'] }));
  await sees(staff, weeksTexts[language].becauses.job_begins);
}
