import type { Locator } from 'playwright-core';
import { choose, pick, press, tick, type } from '../driver/index.ts';

/** How a person works a page: what is wanted is said once, and done by keyboard or by finger. */
export interface Hands {
  /** Follows a link or presses a button. */
  press(target: Locator): Promise<void>;
  /** Writes into a field, in place of what stood there. */
  write(field: Locator, text: string): Promise<void>;
  /** Chooses the radio button with these words beside it, in a group. */
  choose(group: Locator, words: string): Promise<void>;
  /** Picks the option with that label from a list that folds out. */
  pick(list: Locator, label: string): Promise<void>;
  /** Ticks the box with these words beside it, in a group. */
  tick(group: Locator, words: string): Promise<void>;
}

/** The keyboard alone: every step is a Tab, an arrow, a letter, Space or Enter. */
export const keyboard: Hands = {
  press,
  write: type,
  choose: (group, words) => choose(group.locator(`input:has(+ ${labelled(words)})`), group),
  pick,
  tick: (group, words) => tick(group.locator(`input:has(+ ${labelled(words)})`)),
};

/** A finger on a phone. */
export const finger: Hands = {
  press: (target) => target.click(),
  write: (field, text) => field.fill(text),
  // The design system lays the label over the button: the label is what a finger hits.
  choose: (group, words) => group.locator(labelled(words)).click(),
  pick: async (list, label) => {
    await list.selectOption({ label });
  },
  tick: (group, words) => group.locator(labelled(words)).click(),
};

/** A label whose own words are exactly these; a quiet line under them does not count. */
function labelled(words: string): string {
  return `label:has(:text-is(${JSON.stringify(words)}))`;
}
