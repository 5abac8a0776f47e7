import assert from 'node:assert/strict';
import { type Browsing, hiddenIn, type Seen } from './browsing.ts';

/** What somebody says about the words of a list: what is asked, and the answer's own words. */
export type Answers = readonly (readonly [asked: RegExp, answer: RegExp])[];

/** Chooses a file and says where it is from; ends where its columns are asked about. */
export async function chooseList(
  who: Browsing,
  run: string,
  text: string | Uint8Array,
  source: string,
): Promise<Seen> {
  const form = new FormData();
  const isText = typeof text === 'string';
  form.set('file', new File([isText ? text : new Uint8Array(text)], isText ? 'liste.csv' : 'liste.xlsx'));
  form.set('source', source);
  const sent = await who.post(`/runs/${run}/imports`, form);
  return sent.location === undefined ? sent : who.get(sent.location);
}

/** Goes on with the columns as they were guessed, and answers what is asked about words; ends at the check. */
export async function goToCheck(who: Browsing, columns: Seen, answers: Answers = []): Promise<Seen> {
  const at = actionOf(columns, 'columns');
  const next = await who.postAndFollow(at, selectedIn(columns));
  // Where nothing is asked, the way leads on by itself.
  if (next.location !== undefined) return who.get(next.location);
  const said = new Map<string, string>();
  for (const { name, label, options } of selectsIn(next)) {
    const answer = answers.find(([asked]) => asked.test(label))?.[1];
    const option = options.find(({ words }) => answer?.test(words));
    if (option === undefined)
      assert.fail(`nobody said what "${label}" is among ${options.map(({ words }) => words).join(', ')}`);
    said.set(name, option.value);
  }
  return who.postAndFollow(actionOf(next, 'words'), Object.fromEntries(said));
}

/** Answers each pair alike, and sees the check again. */
export async function settlePairs(who: Browsing, check: Seen, answer: 'one' | 'two'): Promise<Seen> {
  const names = [...new Set([...check.html.matchAll(/name="(pair-[^"]+)"/g)].map(([, name]) => name ?? ''))];
  return who.postAndFollow(actionOf(check, 'check'), Object.fromEntries(names.map((name) => [name, answer])));
}

/** Presses the button that reads the list in. */
export async function readItIn(who: Browsing, check: Seen): Promise<Seen> {
  const at = actionOf(check, 'read-in');
  return who.postAndFollow(at, hiddenIn(check, at));
}

function actionOf({ html, text }: Seen, step: string): string {
  const found = new RegExp(`action="(/runs/[^"]*/lists/[^"]*/${step})"`).exec(html)?.[1];
  if (found === undefined) throw new Error(`no form to ${step}: ${text.slice(0, 1500)}`);
  return found;
}

interface Select {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly words: string; readonly chosen: boolean }[];
}

function selectsIn({ html }: Seen): readonly Select[] {
  return [...html.matchAll(/<select\b[^>]*name="([^"]*)"[^>]*id="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = '', id = '', inside = '']) => ({
      name,
      label:
        new RegExp(`<label[^>]*for="${id}"[^>]*>(.*?)</label>`, 's')
          .exec(html)?.[1]
          ?.replaceAll(/<[^>]*>/g, '') ?? '',
      options: [...inside.matchAll(/<option value="([^"]*)"([^>]*)>([^<]*)</g)].map(
        ([, value = '', marks = '', words = '']) => ({
          value,
          words,
          chosen: marks.includes('selected'),
        }),
      ),
    }),
  );
}

function selectedIn(seen: Seen): Record<string, string> {
  return Object.fromEntries(
    selectsIn(seen).map(({ name, options }) => [name, options.find(({ chosen }) => chosen)?.value ?? '']),
  );
}
