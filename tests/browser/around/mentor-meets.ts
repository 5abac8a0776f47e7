import { aroundTexts } from '../../../src/features/networks/around-texts.ts';
import { meetingTexts } from '../../../src/features/networks/meetings/meeting-texts.ts';
import { promiseTexts } from '../../../src/features/networks/mentors/promise-texts.ts';
import { go, openAddress, type Person, picture } from '../steps/person.ts';
import { isRefusedAt } from '../steps/refusal.ts';
import { doesNotSee, sees } from '../steps/seeing.ts';

/** A volunteer reads whom she is a mentor for once she has promised to keep silent, and not before. */
export async function promisesSilence(mentor: Person, callName: string): Promise<void> {
  const { page, language } = mentor;
  const t = promiseTexts[language];
  await openAddress(mentor, '/around');
  await sees(mentor, t.title, ...t.points);
  await doesNotSee(mentor, callName);
  await picture(mentor, 'promise');
  await go(mentor, page.getByRole('button', { name: t.sign }));
  await sees(mentor, t.signed.heading, callName);
}

/** She writes down that they met, and no word of what about: there is no field for it. */
export async function writesThatTheyMet(mentor: Person, on: string): Promise<void> {
  const { page, hands, language } = mentor;
  const t = meetingTexts[language];
  await go(mentor, page.getByRole('link', { name: t.add }));
  await hands.write(page.getByLabel(t.on, { exact: true }), on);
  await hands.write(page.getByLabel(t.at, { exact: true }), '16.30');
  await go(mentor, page.getByRole('button', { name: t.save }));
  await isRefusedAt(mentor, page.getByRole('group', { name: t.answer }), t.refusals['answer-missing']);
  await hands.choose(page.getByRole('group', { name: t.answer }), t.answers.present);
  await go(mentor, page.getByRole('button', { name: t.save }));
  await sees(mentor, t.done.saved.heading, aroundTexts[language].met.present);
}
