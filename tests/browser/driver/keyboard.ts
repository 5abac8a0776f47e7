import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** More stops than any page of ours has between a person and what she came for. */
const mostStops = 200;

/** Presses Tab until the target has the keyboard; fails when the keyboard comes round without reaching it. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const page = target.page();
  for (let stop = 0; stop <= mostStops; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`the keyboard never reaches ${target} (${mostStops} times ${key})`);
}

/** Goes to a link or a button by keyboard and presses Enter. */
export async function press(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}

/** Goes to a field by keyboard and types into it, in place of what stood there. */
export async function type(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('ControlOrMeta+A');
  await target.page().keyboard.type(text);
}

/** Goes to a checkbox by keyboard and ticks it with the space bar, unless it is ticked already. */
export async function tick(target: Locator): Promise<void> {
  await tabTo(target);
  if (!(await target.isChecked())) await target.page().keyboard.press('Space');
  assert.ok(await target.isChecked(), `${target} cannot be ticked by keyboard`);
}

/** Chooses one of a group of radio buttons: Tab into the group, then the arrow until the choice is made. */
export async function choose(target: Locator, group: Locator): Promise<void> {
  const radios = group.getByRole('radio');
  const page = target.page();
  await tabTo(radios);
  if (!(await target.isChecked()) && (await hasFocus(target))) await page.keyboard.press('Space');
  for (let step = await radios.count(); step > 0 && !(await target.isChecked()); step -= 1)
    await page.keyboard.press('ArrowDown');
  assert.ok(await target.isChecked(), `${target} cannot be chosen by keyboard`);
}

/** Goes to a list that folds out and arrows through it until the option with that label is picked. */
export async function pick(list: Locator, label: string): Promise<void> {
  await tabTo(list);
  const labels = await list.getByRole('option').allTextContents();
  const wanted = labels.indexOf(label);
  assert.ok(wanted >= 0, `${list} has no "${label}" among: ${labels.join(' | ')}`);
  await list.page().keyboard.press('Home');
  for (let step = 0; step < wanted; step += 1) await list.page().keyboard.press('ArrowDown');
  assert.equal(await list.locator('option:checked').textContent(), label, `${list} cannot be picked from`);
}

/** What has the keyboard now. */
export function focused(page: Page): Locator {
  return page.locator(':focus');
}

/** One of the targets has the keyboard: for a group of radio buttons it may be any of them. */
async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.and(focused(target.page())).count()) > 0;
}
