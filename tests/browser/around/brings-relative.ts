import assert from 'node:assert/strict';
import { alongTexts } from '../../../src/features/networks/along/along-texts.ts';
import { aroundTexts } from '../../../src/features/networks/around-texts.ts';
import { sessionTexts } from '../../../src/features/sessions/index.ts';
import { go, openAddress, type Person, picture } from '../steps/person.ts';
import { doesNotSee, sees } from '../steps/seeing.ts';

/** The citizen reads what she says yes to, and brings somebody along to one meeting; answers her page about that person. */
export async function bringsAlong(citizen: Person, circle: string, name: string, place: string) {
  const { page, language } = citizen;
  const t = alongTexts[language];
  await openAddress(citizen, circle);
  const row = page.getByRole('listitem').filter({ hasText: name });
  await go(citizen, row.getByRole('link', { name: t.open }));
  const about = new URL(page.url()).pathname;
  const meeting = page.getByRole('listitem').filter({ hasText: place });
  await go(citizen, meeting.getByRole('link', { name: t.invite(name) }));
  await sees(citizen, t.yes.panel, place, t.yes.sees);
  await picture(citizen, 'yes-to-bring-along');
  await go(citizen, page.getByRole('button', { name: t.yes.press(name) }));
  await sees(citizen, t.done.brought.heading, t.invited);
  return about;
}

/** Whoever was brought along reads of that meeting, and of nothing else; no link of her page leads on. */
export async function readsOnlyThat(relative: Person, place: string, hidden: readonly string[]) {
  const { page, language } = relative;
  await openAddress(relative, '/around');
  await sees(relative, aroundTexts[language].meetings, sessionTexts[language].kinds.network_meeting, place);
  await doesNotSee(relative, ...hidden);
  const inward = page.locator(
    'main a[href^="/enrolments"], main a[href^="/citizens"], main a[href^="/sessions"]',
  );
  assert.equal(await inward.count(), 0, 'a narrow page leads nowhere');
  await picture(relative, 'relative-reads');
}

/** Taken back with one press, it is gone from the page of whoever was invited. */
export async function takesBack(citizen: Person, about: string, relative: Person, place: string) {
  const { page, language } = citizen;
  const t = alongTexts[language];
  await openAddress(citizen, about);
  await go(citizen, page.getByRole('button', { name: t.takeBack }));
  await sees(citizen, t.done['taken-back'].heading);
  await openAddress(relative, '/around');
  await doesNotSee(relative, place);
}
