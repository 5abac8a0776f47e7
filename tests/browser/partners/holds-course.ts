import assert from 'node:assert/strict';
import { trainingTexts } from '../../../src/features/runs/trainings/training-texts.ts';
import { go, openAddress, type Person, picture } from '../steps/person.ts';
import { isRefusedAt } from '../steps/refusal.ts';
import { sees } from '../steps/seeing.ts';

/** A house of the run makes a course for ambassadors; a day that cannot be read is named, and no word is lost. */
export async function makesCourse(
  staff: Person,
  run: string,
  { title, on, place }: { readonly title: string; readonly on: string; readonly place: string },
): Promise<string> {
  const { page, hands, language } = staff;
  const t = trainingTexts[language];
  await openAddress(staff, `/runs/${run}/trainings`);
  await hands.write(page.getByLabel(t.name), title);
  await hands.write(page.getByLabel(t.beginsOn), 'snart');
  await hands.write(page.getByLabel(t.place), place);
  await go(staff, page.getByRole('button', { name: t.save }));
  await isRefusedAt(staff, page.getByLabel(t.beginsOn), t.refusals['date-unreadable']);
  assert.equal(await page.getByLabel(t.name).inputValue(), title);
  await hands.write(page.getByLabel(t.beginsOn), on);
  await go(staff, page.getByRole('button', { name: t.save }));
  await sees(staff, t.done.begun.heading, title, place);
  return new URL(page.url()).pathname;
}

/** Somebody of a company in the register is invited. */
export async function invites(staff: Person, name: string, company: string): Promise<void> {
  const { page, hands, language } = staff;
  const t = trainingTexts[language];
  await hands.write(page.locator('#name'), name);
  await hands.write(page.getByLabel(t.company, { exact: true }), company);
  await go(staff, page.getByRole('button', { name: t.inviteSave }));
  await sees(staff, t.done.invited.heading, name, company);
}

/** The course met, and these came. */
export async function meets(staff: Person, on: string, came: readonly string[]): Promise<void> {
  const { page, hands, language } = staff;
  const t = trainingTexts[language];
  await hands.write(page.locator('#on'), on);
  for (const who of came) await hands.tick(page.getByRole('group', { name: t.present }), who);
  await go(staff, page.getByRole('button', { name: t.meetSave }));
  await sees(staff, t.done.met.heading);
}

/** Certificates for those who came, and the course is over; answers where each one's paper is. */
export async function certifies(staff: Person, isWithout: string): Promise<readonly string[]> {
  const { page, hands, language } = staff;
  const t = trainingTexts[language];
  const whom = page.getByRole('group', { name: t.whom });
  await hands.tick(whom, isWithout);
  await go(staff, page.getByRole('button', { name: t.finishSave }));
  await sees(staff, t.done.finished.heading);
  await picture(staff, 'certificates-given');
  const papers = await page.getByRole('link', { name: t.certificate }).all();
  return Promise.all(papers.map(async (paper) => (await paper.getAttribute('href')) ?? ''));
}
