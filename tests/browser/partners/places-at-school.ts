import assert from 'node:assert/strict';
import { myPageTexts } from '../../../src/features/my-page/my-page-texts.ts';
import { agreementFormTexts } from '../../../src/features/placements/agreement-form-texts.ts';
import { beginTexts } from '../../../src/features/placements/beginning/begin-texts.ts';
import { evaluationTexts } from '../../../src/features/placements/evaluating/evaluation-texts.ts';
import { linkTexts } from '../../../src/features/placements/linking/link-texts.ts';
import { placementTexts } from '../../../src/features/placements/placement-texts.ts';
import { go, openAddress, type Person, picture } from '../steps/person.ts';
import { isRefusedAt } from '../steps/refusal.ts';
import { sees } from '../steps/seeing.ts';

/** What is agreed with a school. */
export interface Agreement {
  readonly school: string;
  /** What it is, as the code list calls it in the reader's language. */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly hours: string;
  readonly goals: string;
  readonly tasks: string;
  readonly accommodations: string;
  readonly contacts: string;
}

/** A consultant writes the agreement, and has said yes by that; what was forgotten is named at its field. */
export async function writesAgreement(staff: Person, course: string, agreed: Agreement): Promise<string> {
  const { page, hands, language } = staff;
  const [t, form] = [placementTexts[language], agreementFormTexts[language]];
  await openAddress(staff, `${course}/placements`);
  await go(staff, page.getByRole('link', { name: t.add }));
  const into = (field: string, words: string) => hands.write(page.locator(`#${field}`), words);
  await into('company', agreed.school);
  await hands.pick(page.locator('#code'), agreed.kind);
  for (const field of ['from', 'to', 'hours', 'goals', 'tasks', 'accommodations'] as const)
    await into(field, agreed[field]);
  await go(staff, page.getByRole('button', { name: form.save }));
  await isRefusedAt(staff, page.locator('#contacts'), form.refusals['contacts-missing']);
  await into('contacts', agreed.contacts);
  await go(staff, page.getByRole('button', { name: form.save }));
  await sees(staff, t.done.written.heading, agreed.school, agreed.accommodations);
  return new URL(page.url()).pathname;
}

/** The citizen finds it on their own page, reads the same words, and says yes with one press. */
export async function saysYesOnOwnPage(citizen: Person, agreed: Agreement): Promise<void> {
  const { page, language } = citizen;
  const t = placementTexts[language];
  await openAddress(citizen, '/my-page');
  await go(citizen, page.getByRole('link', { name: myPageTexts[language].readAgreement }));
  await sees(citizen, agreed.school, agreed.goals, agreed.tasks, agreed.accommodations, agreed.contacts);
  await go(citizen, page.getByRole('button', { name: t.yes }));
  await sees(citizen, t.done.accepted.heading);
  await picture(citizen, 'said-yes-to-school');
}

/** A link for the school, and the code that is said on the phone. */
export async function makesLink(staff: Person, agreement: string) {
  const { page, language } = staff;
  const t = linkTexts[language];
  await openAddress(staff, agreement);
  const make = new RegExp(`^(${t.makeLink}|${t.newLink})$`);
  await go(staff, page.getByRole('link', { name: make }));
  await go(staff, page.getByRole('button', { name: t.make }));
  const words = await page.locator('main').innerText();
  // The link stands in a field, to be copied whole.
  const link = /\/company-link\/[\w-]+/.exec(await page.content())?.[0] ?? assert.fail(words);
  const code = /\b(\d{3}) (\d{3})\b/.exec(words)?.slice(1).join('') ?? assert.fail(words);
  return { link, code };
}

/** The school comes by its link and code: no account, no name, and the agreement alone. */
export async function comesByLink(
  school: Person,
  { link, code }: { readonly link: string; readonly code: string },
) {
  const { page, hands } = school;
  await openAddress(school, link);
  await hands.write(page.locator('#code'), code);
  await go(school, page.locator('main').getByRole('button'));
}

/** It reads the agreement and says yes; a name has to stand there. */
export async function saysYesByLink(school: Person, agreed: Agreement, name: string): Promise<void> {
  const { page, hands, language } = school;
  const t = linkTexts[language];
  await sees(school, agreed.tasks, agreed.accommodations);
  await go(school, page.getByRole('button', { name: t.yes }));
  await isRefusedAt(school, page.locator('#name'), t.needName);
  await hands.write(page.locator('#name'), name);
  await go(school, page.getByRole('button', { name: t.yes }));
  await sees(school, t.acceptedTitle);
}

/** The consultant writes down that it has begun, once. */
export async function writesThatItBegan(staff: Person, agreement: string, on: string): Promise<void> {
  const { page, hands, language } = staff;
  const t = beginTexts[language];
  await openAddress(staff, agreement);
  await sees(staff, placementTexts[language].allSaidYes, t.title);
  await hands.write(
    page
      .locator('#begins-on')
      .or(page.getByLabel(t.on, { exact: true }))
      .first(),
    on,
  );
  await go(staff, page.getByRole('button', { name: t.begin }));
  await sees(staff, t.done.begun.heading);
}

/** Somebody says how it went; the citizen on the page of the agreement, the school by its link. */
export async function saysHowItWent(
  person: Person,
  ledTo: 'led_to_job' | 'led_to_no_job' | 'not_known_yet',
  words: string,
  name?: string,
): Promise<void> {
  const { page, hands, language } = person;
  const t = evaluationTexts[language];
  await hands.choose(page.getByRole('group', { name: t.ledTo }), t.options[ledTo]);
  await hands.write(page.getByLabel(t.words), words);
  if (name !== undefined) await hands.write(page.locator('#evaluation-name'), name);
  await go(person, page.getByRole('button', { name: t.send }));
  await sees(person, name === undefined ? t.doneEvaluated.heading : t.thanksTitle);
}
