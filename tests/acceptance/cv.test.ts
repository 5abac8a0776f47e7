import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

/** What a citizen did becomes a CV in their own words, which nobody else opens and they take along. */
describe('the citizen’s own CV', () => {
  const house = demoHouse('2026-11-18');
  let own: Browsing;
  let address: string;

  const ask = async (sql: string): Promise<Record<string, unknown>[]> =>
    (await house().database.administrator.query<Record<string, unknown>>(sql)).rows;

  /** Fills in the form at an address, with what it holds already, and sends it. */
  const write = async (at: string, typed: Record<string, string>) => {
    const { html } = await own.get(at);
    const shown = (name: string): string =>
      new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1] ??
      new RegExp(`value="([^"]*)"[^>]* name="${name}"`).exec(html)?.[1] ??
      '';
    const fields = { id: shown('id'), offer: shown('offer'), ...typed };
    return { fields, ...(await own.post(at.split('?')[0] ?? at, fields)) };
  };

  before(async () => {
    own = await house().browseDemo('asta');
    address =
      /href="([^"]*[/]cv)"/.exec((await own.get('/my-page')).html)?.[1] ?? assert.fail('no way to the CV');
    await ask(`
      insert into work_fact (authority_id, id, citizen_id, fact_kind, code_id, period, employer, source, recorded_by)
      select n.authority_id, gen_random_uuid(), n.citizen_id, 'introduction', null, '[2026-03-02,2026-03-03)', 'Kantinen', 'staff', a.id
      from citizen_call_name n, (select id from account limit 1) a where n.call_name = 'Asta'`);
  });

  test('an empty CV says what would be there and how it comes', async () => {
    const { text } = await own.get(address);
    assert.match(text, /Dit CV er tomt endnu/);
    assert.match(text, /Kun du kan åbne dit CV/);
    assert.doesNotMatch(text, /Kantinen/, 'a visit is not a job');
  });

  test('what they did is offered once, and is theirs to word', async () => {
    const offers = async () => [
      ...new Set(
        [...(await own.get(address)).html.matchAll(/href="([^"]*[?]offer=[^"]+)"/g)].map(
          ([, href = '']) => href,
        ),
      ),
    ];
    const before = await offers();
    const step = before.find((href) => href.includes('offer=step-')) ?? assert.fail('a step was reached');
    const taken = await write(step, { section: 'skill', title: 'Jeg tør ringe til folk' });
    assert.equal(taken.location, `${address}?done=added`);
    assert.deepEqual(
      await offers(),
      before.filter((href) => href !== step),
    );
    const [line] = await ask(`select id, offered_from from cv_line`);
    assert.ok(step.endsWith(String(line?.['offered_from'])));
    await own.post(`${address}/lines/${line?.['id']}/take-out`, {});
    assert.deepEqual(await offers(), before, 'what is taken out may be taken anew');
    await ask(`delete from cv_line`);
  });

  test('a line that lacks something loses nothing that was typed', async () => {
    const { status, text } = await write(`${address}/new`, { words: 'Jeg skar grønt', begun: 'snart' });
    assert.equal(status, 422);
    for (const words of [
      /Skriv en overskrift/,
      /Vælg, hvor linjen skal stå/,
      /Skriv måned og år/,
      /Jeg skar grønt/,
    ])
      assert.match(text, words);
  });

  test('lines are written in own words, once a press, and stand in the order the citizen gives them', async () => {
    const line = {
      section: 'work',
      title: 'Køkkenhjælper',
      place: 'Kantinen',
      begun: 'marts 2026',
      words: 'Jeg skar grønt',
    };
    const first = await write(`${address}/new`, line);
    assert.equal(first.location, `${address}?done=added`);
    assert.equal((await own.post(`${address}/new`, first.fields)).status, 303);
    await write(`${address}/new`, { section: 'work', title: 'Bager', ended: '2019' });
    await write(`${address}/new`, { section: 'contact', title: 'asta@post.example' });
    const { text } = await own.get(address);
    assert.match(text, /Køkkenhjælper Kantinen, siden marts.2026\. Jeg skar grønt.*Bager Til 2019\./);
    assert.equal((await ask(`select from cv_line`)).length, 3);
    const [baker] = await ask(`select id from cv_line where heading = 'Bager'`);
    const moved = await own.post(`${address}/lines/${baker?.['id']}/up`, {});
    assert.match(
      (await own.get(moved.location ?? '')).text,
      /Linjen er flyttet Linjen står som nummer 1 af 2\./,
    );
    assert.match((await own.get(address)).text, /Bager.*Køkkenhjælper/);
  });

  test('the files hold the lines and nothing else', async () => {
    const { html: text } = await own.get(`${address}/text`);
    assert.match(
      text,
      /^Asta [^\n]*\n\n\nARBEJDE OG PRAKTIK\n\nBager\ntil 2019\n\nKøkkenhjælper\nKantinen, siden marts.2026\nJeg skar grønt\n/,
    );
    const data = JSON.parse((await own.get(`${address}/data`)).html) as Record<string, unknown>;
    assert.deepEqual(data['work'], [
      { position: 'Bager', endDate: '2019' },
      { name: 'Kantinen', position: 'Køkkenhjælper', startDate: '2026-03', summary: 'Jeg skar grønt' },
    ]);
    const paper = await own.get(`${address}/paper`);
    assert.equal(paper.headers.get('content-type'), 'application/pdf');
    assert.match(paper.html, /StructTreeRoot/);
  });

  test('nobody else comes in, whoever they are to the citizen', async () => {
    for (const who of ['karla', 'pia', 'lea', 'dorte', 'frode', 'mads', 'inge', 'bertil', 'lene'] as const)
      for (const at of ['', '/text', '/data', '/new'])
        assert.equal(
          (await (await house().browseDemo(who)).get(`${address}${at}`)).status,
          404,
          `${who} ${at}`,
        );
  });

  test('a line that is taken out keeps none of its words', async () => {
    const [line] = await ask(`select id from cv_line where heading = 'Køkkenhjælper'`);
    const at = `${address}/lines/${line?.['id']}`;
    assert.match((await own.get(at)).html, /Jeg skar grønt/);
    assert.equal((await own.post(`${at}/take-out`, {})).status, 303);
    assert.equal((await own.get(at)).status, 404);
    assert.doesNotMatch((await own.get(`${address}/text`)).html, /grønt|Kantinen/);
    assert.deepEqual(await ask(`select words, place from cv_line where id = '${line?.['id']}'`), [
      { words: null, place: null },
    ]);
    const told = JSON.stringify(await ask(`select payload from event_payload`));
    assert.doesNotMatch(told, /grønt/);
  });
});
