import assert from 'node:assert/strict';
import { figureTexts } from '../../../src/features/runs/figure-texts.ts';
import { go, openAddress, type Person } from './person.ts';
import { goTo } from './signing-in.ts';

/** A figure as its line says it: how many, out of how many. */
export interface Counted {
  readonly numerator: number;
  readonly denominator: number;
}

/** Reads a figure off the programme's page; off the page of one run where somebody leads several. */
export async function readFigure(leader: Person, title: string, run?: string): Promise<Counted> {
  await (run === undefined ? goTo(leader, 'programme') : openAddress(leader, `/runs/${run}`));
  const line = leader.page.getByRole('listitem').filter({
    has: leader.page.getByRole('heading', { name: title, exact: true }),
  });
  const [, numerator, denominator] = /(\d+)\s(?:af|of)\s(\d+)/.exec(await line.innerText()) ?? [];
  assert.ok(numerator && denominator, `no counts in: ${await line.innerText()}`);
  return { numerator: Number(numerator), denominator: Number(denominator) };
}

/** Opens the list behind a figure that has reached what it counts, and answers who stands in that part of it. */
export async function openPeopleWhoReached(leader: Person, title: string): Promise<string[]> {
  const { page, language } = leader;
  const t = figureTexts[language];
  const line = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await go(leader, line.getByRole('link', { name: new RegExp(`^(${t.openList}|\\d+\\s(af|of)\\s\\d+)$`) }));
  const heading = page.getByRole('heading', { name: new RegExp(`^${t.parts.met}: `) });
  const list = heading.locator('xpath=following-sibling::ul[1]');
  return (await list.getByRole('link').allTextContents()).map((name) => name.trim());
}
