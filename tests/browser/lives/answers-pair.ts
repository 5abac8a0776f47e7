import assert from 'node:assert/strict';
import { answeringTexts } from '../../../src/features/answering/answering-texts.ts';
import { go, openAddress, type Person, picture } from '../steps/person.ts';
import { sees } from '../steps/seeing.ts';
import type { Life } from './life.ts';

/**
 * In the thirteenth week both sides answer the same questions: the citizen on a phone of 320 px without script, question by
 * question; the worker as the rest of the life is lived. Each finds what is theirs afterwards, and the team both lines.
 */
export async function answersPair(life: Life, course: string): Promise<void> {
  const { crew, phones, cast, citizen, outsiders } = life;
  const list = `${course}/questionnaires`;
  const herself = await phones(citizen.newcomer.fullName);
  await openAddress(herself, '/my-page');
  await answers(herself, list, '7', 'answers-on-a-phone');
  await sees(herself, answeringTexts[herself.language].curveTitle);
  const worker = await crew(cast.decides);
  await openAddress(worker, '/my-day');
  await answers(worker, list, '5', 'answers-at-work');
  await sees(worker, answeringTexts[worker.language].curveTitleStaff);
  await picture(worker, 'both-lines');
  await outsiders.look(list);
}

/** One question after the other, each saved by its button; looked through, and sent. */
async function answers(person: Person, list: string, value: string, name: string): Promise<void> {
  const { page, language, hands } = person;
  const t = answeringTexts[language];
  await openAddress(person, list);
  await go(person, page.getByRole('link', { name: t.answer }).first());
  for (let asked = 1; ; asked += 1) {
    assert.ok(asked < 30, 'a questionnaire that never ends');
    const groups = page.locator('main').getByRole('group');
    if ((await groups.count()) === 0) break;
    // The field of a step lies over its number: it is what a finger hits.
    await hands.press(groups.first().locator(`.ff-scale input[value="${value}"]`));
    if (asked === 2) await picture(person, name);
    await go(person, page.getByRole('button', { name: t.next }));
  }
  await picture(person, `${name}-checked`);
  await go(person, page.getByRole('button', { name: t.send }));
  await sees(person, t.done.sent.heading);
}
