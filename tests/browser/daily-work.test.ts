import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { addDays, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { enrolmentTexts } from '../../src/features/enrolments/index.ts';
import { myDayTexts } from '../../src/features/my-day/my-day-texts.ts';
import { noteTexts } from '../../src/features/notes/note-texts.ts';
import { readyTexts } from '../../src/features/notes/ready-texts/ready-texts.ts';
import { dayTexts } from '../../src/features/sessions/day-texts.ts';
import { sessionTexts } from '../../src/features/sessions/index.ts';
import { sessionPageTexts } from '../../src/features/sessions/session-page-texts.ts';
import { formatTypedDate } from '../../src/platform/i18n/dates.ts';
import { choose } from './driver/index.ts';
import { planTalk } from './rows/plan-talk.ts';
import { registerOfTwelve } from './rows/register-of-twelve.ts';
import { servedHouse } from './served-house.ts';
import { counted } from './steps/counted.ts';
import { finger, keyboard } from './steps/hands.ts';
import { go, openAddress, picture, type Way } from './steps/person.ts';
import { sees } from './steps/seeing.ts';
import { signedIn } from './steps/signing-in.ts';

describe('daily work', () => {
  const house = servedHouse();
  const da = noteTexts.da;

  test('one note, from my day to both ready texts: at most ten clicks', async (t) => {
    const way: Way = { house: house(), hands: finger, language: 'da', script: true, width: 1280 };
    await planTalk(way.house, 'Asta', 'Karla Mønster', '08:30');
    const karla = await signedIn(t, way, 'Karla Mønster');
    const { count, hands } = counted(karla.hands);
    const busy = { ...karla, hands };
    await openAddress(busy, '/my-day');
    await picture(busy, 'my-day-with-sessions');
    await go(busy, busy.page.getByRole('link', { name: dayTexts.da.writeNote('Asta') }));
    await hands.choose(busy.page.getByRole('group', { name: da.attendance('Asta') }), 'Mødt');
    await hands.write(busy.page.getByLabel(da.words), 'Asta har talt med sin chef og sover bedre.');
    await hands.write(busy.page.getByLabel(da.what), 'Ringe sammen efter første uge');
    const next: PlainDate = addDays(way.house.today(), 9);
    await hands.write(busy.page.getByLabel(da.when), formatTypedDate(next));
    await hands.write(busy.page.getByLabel(da.at, { exact: true }), '9');
    await picture(busy, 'note-filled');
    await go(busy, busy.page.getByRole('button', { name: da.save }));
    await sees(busy, enrolmentTexts.da.done.step.heading);
    await go(busy, busy.page.getByRole('link', { name: readyTexts.da.title }));
    for (const system of ['journal', 'min_plan'] as const) {
      await go(busy, busy.page.getByRole('button', { name: readyTexts.da.systems[system].copy }));
      await sees(busy, 'Kopieret af Karla Mønster');
    }
    await picture(busy, 'ready-texts');
    t.diagnostic(`one note with two ready texts: ${count()} clicks`);
    assert.ok(count() <= 10, `${count()} clicks`);
  });

  test('one note begun with the day’s own button, about whoever is chosen: at most ten clicks', async (t) => {
    const way: Way = { house: house(), hands: finger, language: 'en', script: false, width: 375 };
    const karla = await signedIn(t, way, 'Karla Mønster');
    const { count, hands } = counted(karla.hands);
    const busy = { ...karla, hands };
    const en = noteTexts.en;
    await openAddress(busy, '/my-day');
    await go(busy, busy.page.getByRole('link', { name: myDayTexts.en.writeNote }));
    await sees(busy, en.who.question);
    await picture(busy, 'note-about-whom');
    await go(busy, busy.page.getByRole('link', { name: 'Ulla', exact: true }));
    await hands.choose(busy.page.getByRole('group', { name: en.attendance('Ulla') }), 'Came');
    await hands.write(busy.page.getByLabel(en.words), 'Ulla has slept well all week.');
    await hands.write(busy.page.getByLabel(en.what, { exact: true }), 'Ring each other on Friday');
    await hands.write(
      busy.page.getByLabel(en.when, { exact: true }),
      formatTypedDate(addDays(way.house.today(), 9)),
    );
    await hands.write(busy.page.getByLabel(en.at, { exact: true }), '9');
    await go(busy, busy.page.getByRole('button', { name: en.save }));
    await sees(busy, enrolmentTexts.en.done.step.heading, 'Ring each other on Friday');
    t.diagnostic(`one note from the day’s own button: ${count()} clicks`);
    assert.ok(count() <= 10, `${count()} clicks`);
  });

  test('the register of twelve on a phone: fourteen taps', async (t) => {
    const way: Way = { house: house(), hands: finger, language: 'da', script: false, width: 375 };
    const names = await registerOfTwelve(way.house, 'Nanna Navnløs', '13:00');
    const nanna = await signedIn(t, way, 'Nanna Navnløs');
    const { count, hands } = counted(nanna.hands);
    const busy = { ...nanna, hands };
    const words = sessionTexts.da.attendance;
    await openAddress(busy, '/my-day');
    await go(busy, busy.page.getByRole('link', { name: dayTexts.da.register }).first());
    await picture(busy, 'register-empty');
    assert.equal(await busy.page.locator('input:checked').count(), 0, 'nothing is preset');
    for (const [at, name] of names.entries())
      await hands.press(cell(busy.page, name, at < 10 ? words.present : words.late));
    assert.equal(await busy.page.locator('.ff-reg input:checked').count(), 12);
    await picture(busy, 'register-filled');
    await go(busy, busy.page.getByRole('button', { name: sessionPageTexts.da.reg.save }));
    await sees(busy, sessionPageTexts.da.done.recorded.heading);
    t.diagnostic(`a register of twelve: ${count()} taps`);
    assert.equal(count(), 14);
  });

  test('two who did not come, with why, on the same phone and by keyboard', async (t) => {
    for (const [hands, width] of [
      [finger, 375],
      [keyboard, 1280],
    ] as const) {
      const way: Way = { house: house(), hands, language: 'da', script: false, width };
      const names = await registerOfTwelve(way.house, 'Nanna Navnløs', width === 375 ? '15:00' : '17:00');
      const nanna = await signedIn(t, way, 'Nanna Navnløs');
      const work = counted(nanna.hands);
      const busy = { ...nanna, hands: work.hands };
      await openAddress(busy, '/my-day');
      await go(busy, busy.page.getByRole('link', { name: dayTexts.da.register }).last());
      for (const [at, name] of names.entries()) {
        const row = busy.page.getByRole('group', { name });
        const why = row.getByLabel(sessionPageTexts.da.reg.why);
        assert.ok(!(await why.isVisible()), 'a reason is asked only where somebody did not come');
        const status = at < 2 ? 'absent' : 'present';
        await mark(work, cell(busy.page, name, sessionTexts.da.attendance[status]), row, width);
        if (at < 2) await work.hands.pick(why, at === 0 ? 'Syg' : 'Andet møde');
      }
      await picture(busy, 'register-two-away');
      await go(busy, busy.page.getByRole('button', { name: sessionPageTexts.da.reg.save }));
      await sees(busy, 'Kom ikke, syg', 'Kom ikke, andet møde');
      t.diagnostic(`a register of twelve with two reasons at ${width} px: ${work.count()} taps`);
    }
  });
});

/** One of the four joined fields of one person: the button itself lies over its words. */
function cell(page: Page, name: string, words: string): Locator {
  return page.getByRole('group', { name }).getByRole('radio', { name: words, exact: true });
}

/** By finger one presses the field; by keyboard one comes to the person and goes to it with the arrows. */
async function mark(
  { hands, add }: ReturnType<typeof counted>,
  radio: Locator,
  row: Locator,
  width: number,
): Promise<void> {
  if (width < 1000) return hands.press(radio);
  add(1);
  return choose(radio, row);
}
