import assert from 'node:assert/strict';
import { closingTexts } from '../../../src/features/enrolments/closing-texts.ts';
import { courseTexts, enrolmentTexts } from '../../../src/features/enrolments/index.ts';
import { journalTexts } from '../../../src/features/journals/journal-texts.ts';
import { clockTexts } from '../../../src/features/my-day/clock-texts.ts';
import { noteTexts } from '../../../src/features/notes/note-texts.ts';
import { sessionTexts } from '../../../src/features/sessions/index.ts';
import { go, type Person, picture } from './person.ts';
import { followOnMyDay } from './referring.ts';
import { isRefusedAt } from './refusal.ts';
import { sees } from './seeing.ts';
import { goTo } from './signing-in.ts';

/** Opens a course from the list on one's own day, and answers its address. */
export async function openCourse(person: Person, callName: string): Promise<string> {
  await goTo(person, 'myDay');
  const link = person.page.getByRole('link', { name: callName, exact: true });
  // A long list is folded after the first ones.
  if (!(await link.isVisible()))
    await person.hands.press(person.page.locator('section[aria-labelledby="courses"] summary'));
  await go(person, link);
  return new URL(person.page.url()).pathname;
}

/** Writes one short note. The first press leaves open whether the citizen came: nothing is saved, nothing is lost. */
export async function writeNote(writer: Person, callName: string, words: string): Promise<void> {
  const { page, hands, language } = writer;
  const t = noteTexts[language];
  await openCourse(writer, callName);
  await go(writer, page.getByRole('link', { name: enrolmentTexts[language].writeNote }));
  await hands.write(page.getByLabel(t.words), words);
  await go(writer, page.getByRole('button', { name: t.save }));
  const came = page.getByRole('group', { name: t.attendance(callName) });
  await isRefusedAt(writer, came, t.refusals['attendance-missing'](callName));
  await picture(writer, 'note-refused');
  assert.equal(await page.getByLabel(t.words).inputValue(), words, 'the words are still there');
  await hands.choose(came, sessionTexts[language].attendance.present);
  await go(writer, page.getByRole('button', { name: t.save }));
  await sees(writer, enrolmentTexts[language].done.note.heading, words);
}

/** The psychologist writes in the journal that only she opens; answers its address. */
export async function writeInJournal(psychologist: Person, callName: string, words: string): Promise<string> {
  const { page, hands, language } = psychologist;
  const t = journalTexts[language];
  await openCourse(psychologist, callName);
  await go(psychologist, page.getByRole('link', { name: enrolmentTexts[language].journal }));
  await hands.write(page.getByLabel(t.words), words);
  await go(psychologist, page.getByRole('button', { name: t.save }));
  await sees(psychologist, words);
  return new URL(page.url()).pathname;
}

/** Closes a course whose weeks have passed. "Completed" is refused until there is a recommendation. */
export async function close(caseworker: Person, callName: string, recommendation: string): Promise<void> {
  const { page, hands, language } = caseworker;
  const t = closingTexts[language];
  await goTo(caseworker, 'myDay');
  await followOnMyDay(caseworker, callName, clockTexts[language].close);
  await hands.choose(page.getByRole('group', { name: t.ending }), courseTexts[language].endings.completed);
  const [remark, lastDay] = [page.getByLabel(t.remark), await page.getByLabel(t.endedOn).inputValue()];
  await hands.write(remark, 'Kage på kontoret.');
  await go(caseworker, page.getByRole('button', { name: t.save }));
  await isRefusedAt(caseworker, page.getByLabel(t.recommendation), t.refusals['recommendation-missing']);
  await picture(caseworker, 'closing-refused');
  assert.equal(await remark.inputValue(), 'Kage på kontoret.', 'the remark is still there');
  assert.equal(await page.getByLabel(t.endedOn).inputValue(), lastDay, 'the last day is still there');
  assert.ok(await page.locator('input[name="ending"]:checked').isVisible(), 'the ending is still chosen');
  await hands.write(page.getByLabel(t.recommendation), recommendation);
  await go(caseworker, page.getByRole('button', { name: t.save }));
  await sees(caseworker, enrolmentTexts[language].done.closed.heading, recommendation);
}
