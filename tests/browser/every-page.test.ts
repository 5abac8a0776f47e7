import assert from 'node:assert/strict';
import { before, describe, type TestContext, test } from 'node:test';
import { citizens, signedInCitizen, staff } from '../../src/features/demo/demo-people.ts';
import type { Language } from '../../src/platform/i18n/dictionary.ts';
import { expectFits, expectNoAxeViolations, marksOf, screenshot } from './driver/index.ts';
import { servedHouse } from './served-house.ts';
import { keyboard } from './steps/hands.ts';
import { type Person, somebody, type Way } from './steps/person.ts';
import { signedIn, signIn } from './steps/signing-in.ts';
import { everyPageSent, kindOf, onePageOfEachKind, pageSent, type Sent } from './steps/walking-around.ts';

/** WCAG's measure of reflow: a page read at 400 %. */
const narrowest = 320;

const roles = [...staff, ...citizens.filter(({ key }) => key === signedInCitizen)].map(({ name }) => name);
/** Everybody else is walked with in so many tests, so that none of them grows long. */
const parts = 6;
const namesOfPeople = [...staff, ...citizens].flatMap(({ name }) => name.split(' '));
const nameOfSomebody = new RegExp(`(?<!\\p{L})(${namesOfPeople.join('|')})(?!\\p{L})`, 'u');

/** Whoever has the most pages, in both languages, on a machine that has other things to do. */
const longest = 400_000;

describe('every page that a role can reach by links', () => {
  const house = servedHouse();
  let way: Omit<Way, 'language'>;
  const examined = new Set<string>();
  const marked = new Set<string>();

  before(() => {
    way = { house: house(), hands: keyboard, script: true, width: narrowest };
  });

  for (const [at, name] of roles.entries()) {
    const [own, other]: readonly [Language, Language] = at % 2 === 0 ? ['da', 'en'] : ['en', 'da'];

    test(`${name}, ${own}, and what is still to be seen in ${other}`, { timeout: longest }, async (t) => {
      const person = await somebody(t, { ...way, language: own }, name);
      await signIn(person);
      const kinds = await kindsInOrder(person);
      for (const { address } of kinds) await isDrawnInOrder(person, address);
      const again = { ...person, language: other };
      await person.page.goto(`/language/${other}`);
      // Where the links lead is the same in every language.
      for (const { address } of kinds) {
        isInOrder(await pageSent(again, address), other);
        if (!examined.has(kindIn(other, address))) await isDrawnInOrder(again, address);
      }
    });
  }

  for (let part = 0; part < parts; part += 1) {
    const language: Language = part % 2 === 0 ? 'da' : 'en';

    test(`others who can sign in, ${part + 1} of ${parts}: a page of each kind, ${language}`, {
      timeout: longest,
    }, async (t) => {
      const { rows } = await way.house.administrator.query<{ name: string }>(
        'select shown_name as name from demo_role order by position',
      );
      const others = rows.map(({ name }) => name).filter((name) => !roles.includes(name));
      let pages = 0;
      const mine = others.filter((_, at) => at % parts === part);
      for (const name of mine) pages += await walksInOrder(t, name, language);
      t.diagnostic(`${mine.length} people, ${pages} pages`);
    });
  }

  for (const language of ['da', 'en'] as const) {
    test(`the page of all parts, ${language}`, async (t) => {
      const reader = await somebody(t, { ...way, language }, 'Nobody');
      await reader.page.goto(`/language/${language}?back=/design-system`);
      await isDrawnInOrder(reader, '/design-system');
    });
  }

  /** All that one more person reaches is in order; their first page is drawn, and what nobody before them had. */
  async function walksInOrder(t: TestContext, name: string, language: Language): Promise<number> {
    const person = await signedIn(t, { ...way, language }, name);
    await person.page.goto('/');
    const own = new URL(person.page.url()).pathname;
    const sent = await onePageOfEachKind(person);
    for (const page of sent) isInOrder(page, language);
    for (const { address } of sent)
      if (address === own || !examined.has(kindIn(language, address))) await isDrawnInOrder(person, address);
    await person.page.close();
    return sent.length;
  }

  async function isDrawnInOrder({ page, language }: Person, address: string): Promise<void> {
    await page.goto(address);
    await expectFits(page, narrowest);
    const kind = kindIn(language, address);
    if (examined.has(kind)) return;
    examined.add(kind);
    const marks = marksOf(await page.content());
    if (!marked.has(marks)) await expectNoAxeViolations(page);
    marked.add(marks);
    await screenshot(page, `every-page${kind.replaceAll(/[^\p{L}\d]+/gu, '-')}`);
  }
});

/** All that the person reaches is in order; answers one page of each kind, to be drawn. */
async function kindsInOrder(person: Person): Promise<readonly Sent[]> {
  const sent = await everyPageSent(person);
  for (const page of sent) isInOrder(page, person.language);
  return [...new Map(sent.map((page) => [kindOf(page.address), page])).values()];
}

function kindIn(language: Language, address: string): string {
  return `${kindOf(address)} ${language}`;
}

/** What can be told without drawing: it is there, it has one heading, and its title and address name nobody. */
function isInOrder({ address, status, html }: Sent, language: Language): void {
  assert.equal(status, 200, address);
  assert.match(html, new RegExp(`<html lang="${language}"`), address);
  // What a page shows when it closes lies in templates, and is no part of it until then.
  const shown = html.replaceAll(/<template\b.*?<\/template>/gs, '');
  assert.equal([...shown.matchAll(/<h1\b/g)].length, 1, `${address} has one first heading`);
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
  assert.match(title, /\S+ – Fodfæste$/, `${address}: ${title}`);
  assert.doesNotMatch(title, nameOfSomebody, address);
  assert.doesNotMatch(decodeURIComponent(address), nameOfSomebody);
}
