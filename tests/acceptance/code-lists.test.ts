import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import { setUp } from '../../src/features/demo/index.ts';
import { type Browsing, hiddenIn, linkIn, type Seen } from './browsing.ts';
import { webHouse } from './web-house.ts';

const root = join(import.meta.dirname, '../..');
const day = plainDate('2026-11-18');

const head = 'code;from;to;wording_da;wording_en;legal_reference;source;verified;successor';
const address = '/code-lists/target-groups';
const importing = `${address}/import`;

describe('the code lists of a house', () => {
  const house = webHouse(day);
  let arne: Browsing;
  let karla: Browsing;

  const load = () => loadCodeLists(house().database.administratorSettings, day, join(root, 'code-lists'));
  const signIn = async (button: string): Promise<Browsing> => {
    const browsing = house().browse();
    await browsing.post('/sign-in', { button });
    return browsing;
  };
  const periods = async (): Promise<number> => {
    const { rows } = await house().database.administrator.query<{ n: number }>(
      'select count(*)::int as n from code_period',
    );
    return rows[0]?.n ?? -1;
  };
  const preview = (lines: string): Promise<Seen> =>
    arne.post(importing, { step: 'preview', text: `${head}\n${lines}` });
  const apply = (seen: Seen): Promise<Seen> =>
    arne.post(importing, { ...asText(hiddenIn(seen, importing)), step: 'apply' });

  before(async () => {
    await load();
    await setUp(house().database.administratorSettings, house().keys, day, join(root, 'programmes'));
    [karla, arne] = [await signIn('0'), await signIn('7')];
  });

  test('come with the product, and a second start changes nothing', async () => {
    const had = await periods();
    assert.ok(had > 60);
    assert.deepEqual(new Set((await load()).map(({ outcome }) => outcome)), new Set(['unchanged']));
    assert.equal(await periods(), had);
  });

  test('are read by everybody at work, and corrected by the administrator', async () => {
    const seen = await arne.get(address);
    assert.equal(linkIn(seen, 'Ret listen'), importing);
    const hers = await karla.get(address);
    assert.equal(hers.status, 200);
    assert.doesNotMatch(hers.text, /Ret listen/);
    assert.equal((await karla.get(importing)).status, 404);
    assert.equal((await karla.post(importing, { step: 'preview', text: head })).status, 404);
  });

  test('are shown as they were on a date, and an address can be shared', async () => {
    const today = await arne.get(address);
    assert.match(today.text, /6\.6 modtager af sygedagpenge/);
    assert.match(today.text, /Gælder den 18\. november 2026/);
    const before2020 = await karla.get(`${address}?on=31.12.2019`);
    assert.match(before2020.text, /Gælder den 31\. december 2019 2\.2 jobparat/);
    const wrong = await karla.get(`${address}?on=31.11.2026`);
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /Skriv datoen som 01\.02\.2026/);
    assert.match(wrong.html, /value="31\.11\.2026"/);
  });

  test('tell the history of one code', async () => {
    const seen = await arne.get('/code-lists/legal-terms/codes/jobcenter');
    assert.match(seen.text, /kommunen.*jobcenter/);
    assert.equal((await arne.get('/code-lists/legal-terms/codes/none')).status, 404);
    assert.equal((await arne.get('/code-lists/none')).status, 404);
  });

  test('are corrected after a look at what would change; pressing twice corrects once', async () => {
    const had = await periods();
    const seen = await preview(
      '6.6;2027-01-01;;modtager af sygedagpenge efter ny lov;sickness benefit, new act;LAB § 6, nr. 6;Opdigtet;verify;',
    );
    assert.match(seen.text, /1 periode ændres 6\.6 modtager af sygedagpenge Slutter 31\. december 2026\./);
    assert.match(seen.text, /1 ny periode 6\.6 modtager af sygedagpenge efter ny lov nye ord/);
    assert.equal(await periods(), had);
    const done = await apply(seen);
    assert.equal(done.location, `${address}?done=imported`);
    assert.equal((await apply(seen)).location, `${address}?done=imported`);
    assert.equal(await periods(), had + 1);
    assert.match((await arne.get(done.location ?? '')).text, /Listen er rettet/);
    assert.match(
      (await arne.get(`${address}?on=01.01.2027`)).text,
      /6\.6 modtager af sygedagpenge efter ny lov/,
    );
    assert.doesNotMatch((await arne.get(address)).text, /efter ny lov/);
  });

  test('say the same when read in once more', async () => {
    const form = await arne.get(importing);
    const text = textIn(form);
    const again = await arne.post(importing, { step: 'preview', text });
    assert.match(again.text, /Intet ændres/);
  });

  test('take all of a file or nothing, say what to do line by line, and lose nothing', async () => {
    const had = await periods();
    const lines = [
      '7.1;2027-01-01;;ny gruppe;new group;Ny lov § 1;Opdigtet;verify;',
      '6.1;2020-01-01;;noget andet;something else;LAB § 6, nr. 1;Opdigtet;read;',
      '7.2;31.02.2027;;ny gruppe;new group;Ny lov § 1;Opdigtet;verify;',
    ].join('\n');
    const refused = await preview(lines);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Linje 4: 31\.02\.2027 er ikke en dato/);
    assert.ok(textIn(refused).includes('7.1;2027-01-01;;ny gruppe'));
    const fit = await preview(lines.replace('31.02.2027', '28.02.2027'));
    assert.match(
      fit.text,
      /Linje 3: Koden 6\.1 hedder »modtager af dagpenge« i den periode, og det står fast/,
    );
    assert.equal(await periods(), had);
  });

  test('show what changes once more, when somebody else was first', async () => {
    const line = (words: string) => `7.3;2027-01-01;;${words};new;Ny lov § 3;Opdigtet;verify;`;
    const mine = await preview(line('en ny gruppe'));
    const other = await preview('7.4;2027-01-01;;en anden;another;Ny lov § 4;Opdigtet;verify;');
    assert.equal((await apply(other)).status, 303);
    // What she saw is still what would happen: the other's code is not in her way.
    assert.equal((await apply(mine)).status, 303);
    const late = await preview(
      `${line('en ny gruppe')}\n7.5;2027-01-01;;nr. 5;no. 5;Ny lov § 5;Opdigtet;verify;`,
    );
    const first = await preview('7.5;2027-01-01;;nr. 5;no. 5;Ny lov § 5;Opdigtet;verify;');
    assert.equal((await apply(first)).status, 303);
    const stale = await apply(late);
    assert.equal(stale.status, 409);
    assert.match(stale.text, /Listen er ændret, siden du så den/);
  });

  test('a later start keeps what the house has corrected itself', async () => {
    const { administrator } = house().database;
    const had = await periods();
    const outcomes = new Map((await load()).map(({ system, outcome }) => [system, outcome]));
    assert.equal(outcomes.get('benefits'), 'unchanged');
    assert.ok(['kept', 'unchanged'].includes(outcomes.get('target-groups') ?? ''));
    assert.equal(await periods(), had);
    const { rows } = await administrator.query(
      `select count(*)::int as n from event where action = 'code_list.import'`,
    );
    assert.equal(rows[0]?.n, 4);
  });
});

function asText(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, unescaped(value)]));
}

function textIn({ html }: Seen): string {
  return unescaped(/<textarea[^>]*>\n?(.*?)<\/textarea>/s.exec(html)?.[1] ?? '');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
