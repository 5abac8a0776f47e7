import assert from 'node:assert/strict';
import { beginTexts } from '../../../src/features/referrals/begin-texts.ts';
import { draftTexts } from '../../../src/features/referrals/draft-texts.ts';
import { factTexts } from '../../../src/features/referrals/fact-texts.ts';
import { listTexts } from '../../../src/features/referrals/list-texts.ts';
import { referralTexts } from '../../../src/features/referrals/referral-texts.ts';
import { go, type Person } from './person.ts';
import type { Newcomer } from './referring.ts';
import { sees } from './seeing.ts';
import { goTo } from './signing-in.ts';

/** What a programme asks about somebody, in the reader's words: picked from a list, or yes and no. */
export interface Told {
  readonly picked: readonly (readonly [question: string, answer: string])[];
  readonly yes: readonly string[];
}

/** A caseworker refers one of her own citizens to a programme: the number is known, and nobody types it again. */
export async function referKnown(
  caseworker: Person,
  citizen: Omit<Newcomer, 'cpr'>,
  programme: string,
  told: Told,
): Promise<void> {
  const { page, hands, language } = caseworker;
  const [t, draft] = [beginTexts[language], draftTexts[language]];
  await goTo(caseworker, 'referrals');
  await go(caseworker, page.getByRole('link', { name: listTexts[language].send }));
  await hands.choose(page.getByRole('group', { name: t.who }), t.known);
  await hands.pick(
    page.getByLabel(t.citizen, { exact: true }),
    await labelIn(page.getByLabel(t.citizen, { exact: true }), citizen.fullName),
  );
  await hands.pick(page.getByLabel(t.run), programme);
  await go(caseworker, page.getByRole('button', { name: t.save }));
  for (const [question, answer] of told.picked) await hands.pick(page.getByLabel(question), answer);
  for (const question of told.yes)
    await hands.choose(page.getByRole('group', { name: question }), factTexts[language].yes);
  await hands.write(page.getByLabel(draft.grounds), citizen.grounds);
  await go(caseworker, page.getByRole('button', { name: draft.check }));
  await sees(caseworker, citizen.fullName, programme, citizen.grounds);
  await go(caseworker, page.getByRole('button', { name: draft.send }));
  await sees(caseworker, referralTexts[language].sent.heading, citizen.fullName);
}

/** Two citizens may have the same name: the list says the birth date too. */
async function labelIn(list: ReturnType<Person['page']['getByLabel']>, name: string): Promise<string> {
  const label = (await list.locator('option').allTextContents()).find((one) => one.startsWith(name));
  assert.ok(label, `${name} is not on the list`);
  return label;
}
