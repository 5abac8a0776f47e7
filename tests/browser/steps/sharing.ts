import { consentTexts } from '../../../src/features/consents/consent-texts.ts';
import { takenBackTexts } from '../../../src/features/my-page/taken-back-texts.ts';
import { go, type Person } from './person.ts';
import { sees } from './seeing.ts';
import { goTo } from './signing-in.ts';

/** The citizen says yes to sharing: one press on her own page. */
export async function share(citizen: Person): Promise<void> {
  await goTo(citizen, 'myPage');
  const t = consentTexts[citizen.language];
  await go(citizen, citizen.page.getByRole('button', { name: t.share }));
  await sees(citizen, t.receipts.shared.heading);
}

/** The citizen takes her yes back: one press, no reason asked, and a page that tells what happens now. */
export async function takeBack(citizen: Person): Promise<void> {
  const t = consentTexts[citizen.language];
  await go(citizen, citizen.page.getByRole('button', { name: t.takeBack }));
  await sees(citizen, takenBackTexts[citizen.language].title);
}
