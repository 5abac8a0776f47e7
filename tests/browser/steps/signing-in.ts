import { createHash, randomBytes } from 'node:crypto';
import type { TestContext } from 'node:test';
import { pageFrameTexts } from '../../../src/features/page-frame/index.ts';
import { signInTexts } from '../../../src/features/sign-in/sign-in-texts.ts';
import { htmlTexts } from '../../../src/platform/html/html-texts.ts';
import { go, openAddress, type Person, somebody, type Way } from './person.ts';

/** Comes to the front page, in her own language, and signs in by the demo's button. */
export async function signIn(person: Person): Promise<void> {
  const { page, language, name } = person;
  await openAddress(person, '/');
  if ((await page.locator('html').getAttribute('lang')) !== language) await changeLanguage(person);
  await go(
    person,
    page.getByRole('button', { name: new RegExp(`^${signInTexts[language].signIn}.*${name}$`) }),
  );
}

/** A window of somebody who has signed in already, in her language: for journeys that begin at work. */
export async function signedIn(test: TestContext, way: Way, name: string): Promise<Person> {
  const person = await somebody(test, way, name);
  const { request } = person.page;
  const { rows } = await way.house.administrator.query<{ button: number }>(
    'select position as button from demo_role where shown_name = $1',
    [name],
  );
  const button = String(rows[0]?.button);
  await request.get(`/language/${way.language}`);
  await request.post('/sign-in', { form: { button }, headers: { origin: way.house.origin } });
  return person;
}

/** A window of somebody the sign-in page has no button for, signed in already. */
export async function signedInAs(
  test: TestContext,
  way: Way,
  name: string,
  { account, employment }: { readonly account: string; readonly employment: string | undefined },
): Promise<Person> {
  const person = await somebody(test, way, name);
  const secret = randomBytes(16).toString('hex');
  await way.house.administrator.query(
    `insert into sign_in (token_hash, account_id, employment_id, expires_at) values ($1, $2, $3, 'infinity')`,
    [createHash('sha256').update(secret).digest(), account, employment ?? null],
  );
  await person.page.context().addCookies([{ name: 'fodfaeste', value: secret, url: way.house.origin }]);
  return person;
}

/** The product begins in Danish; the other language is one press away on every page. */
async function changeLanguage(person: Person): Promise<void> {
  const { page, language } = person;
  const other = language === 'da' ? 'en' : 'da';
  await openMenu({ ...person, language: other });
  await go(person, page.getByRole('link', { name: htmlTexts[other].otherLanguage, exact: true }));
}

export async function signOut(person: Person): Promise<void> {
  await openMenu(person);
  const { page, language } = person;
  await go(person, page.getByRole('button', { name: pageFrameTexts[language].signOut }));
}

/** Goes to a place of the main menu. */
export async function goTo(
  person: Person,
  place: 'myDay' | 'referrals' | 'programme' | 'myPage' | 'whoSeesWhat',
): Promise<void> {
  await openMenu(person);
  const { page, language } = person;
  const menu = page.getByRole('navigation', { name: htmlTexts[language].mainMenu });
  await go(person, menu.getByRole('link', { name: pageFrameTexts[language][place], exact: true }));
}

/** On a phone the menu is folded away, and unfolds without script. */
async function openMenu({ page, hands, language }: Person): Promise<void> {
  const fold = page.locator('summary').getByText(htmlTexts[language].menu, { exact: true });
  if (await fold.isVisible()) await hands.press(fold);
}
