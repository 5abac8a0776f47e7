import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

describe('a team’s board', () => {
  const house = demoHouse('2026-11-18');

  test('shows sixty courses, first those to talk about, and each leads to its course', async () => {
    const viola = await house().browseDemo('viola');
    const board = await viola.get(linkIn(await viola.get('/my-day'), 'Teamtavle'));
    assert.match(board.text, /60 forløb, uge 47/);
    assert.equal(board.html.match(/class="ff-dense__facts"/g)?.length, 60);
    assert.ok(board.text.indexOf('Taler vi om i dag') < board.text.indexOf('Uge 1–13'));
    assert.match(board.text, /Egon 2 uger stille/);
    assert.match(board.text, /Ida har orlov .* 7 forløb har ingen til at tage over/);
    assert.equal((await viola.get(linkIn(board, 'Egon'))).status, 200);
  });

  test('is filtered by codes in its address, and holds no name there', async () => {
    const viola = await house().browseDemo('viola');
    const rows = async (query: string): Promise<number> =>
      (await viola.get(`/team-board?${query}`)).html.match(/class="ff-dense__facts"/g)?.length ?? 0;
    const talk = await rows('show=talk');
    assert.ok(talk > 3 && talk < 30, String(talk));
    assert.ok((await rows('show=no_next&order=contact')) > 3);
    assert.equal(await rows('show=nonsense&order=nonsense'), 60);
  });

  test('tells whoever sees only their own meetings that it cannot tell a quiet week', async () => {
    const sif = await house().browseDemo('sif');
    const board = await sif.get('/team-board');
    assert.match(board.text, /53 forløb/);
    assert.match(board.text, /Du ser kun dine egne møder/);
    assert.match(board.text, /Din sidste/);
  });

  test('is each one’s own: nobody finds another team’s courses, and whoever is on none is told how they come', async () => {
    const viola = await house().browseDemo('viola');
    const run = /name="run" value="([^"]+)"/.exec((await viola.get('/team-board')).html)?.[1] ?? '';
    const karla = await house().browseDemo('karla');
    const hers = await karla.get(`/team-board?run=${run}`);
    assert.doesNotMatch(hers.text, /Egon|Bugtby/);
    assert.match(hers.text, /Asta/);
    const stine = await house().browseDemo('stine');
    assert.match((await stine.get('/team-board')).text, /Du er ikke på et team lige nu/);
    const asta = await house().browseDemo('asta');
    assert.equal((await asta.get('/team-board')).status, 404);
  });

  test('is told to its leader in numbers: the same faces, what is left out, and courses person by person', async () => {
    const leif = await house().browseDemo('leif');
    const run = /name="run" value="([^"]+)"/.exec((await leif.get('/team-board')).html)?.[1] ?? '';
    const page = await leif.get(linkIn(await leif.get(`/runs/${run}`), 'Team og kontinuitet'));
    assert.match(
      page.text,
      /Holdt \d+ af 60 forløb Vikar undervejs \d+ af 60 forløb Skiftet \d+ af 60 forløb/,
    );
    const [kept, stoodIn, broken] = [...page.text.matchAll(/(\d+) af 60 forløb/g)].map(([, n]) => Number(n));
    assert.equal((kept ?? 0) + (stoodIn ?? 0) + (broken ?? 0), 60);
    assert.match(page.text, /Sif Komma \d+ \+ \d+/);
    const viola = await house().browseDemo('viola');
    assert.equal((await viola.get(`/runs/${run}/team`)).status, 404);
    assert.match((await viola.get('/team-board')).text, /Dine forløb: 60 nu, \d+ om 8 uger/);
  });
});
