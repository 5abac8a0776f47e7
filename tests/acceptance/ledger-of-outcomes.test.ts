import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

/** Facts about work, benefits and education: written by those they concern, read by few, and never written over. */
describe('the ledger of outcomes', () => {
  const day = '2026-11-18';
  const house = demoHouse(day);
  before(async () => {
    const { administratorSettings } = house().database;
    await loadCodeLists(administratorSettings, plainDate(day), join(import.meta.dirname, '../../code-lists'));
  });

  const citizenOf = async (callName: string): Promise<string> => {
    const { rows } = await house().database.administrator.query<{ id: string }>(
      'select citizen_id as id from citizen_call_name where call_name = $1',
      [callName],
    );
    return rows[0]?.id ?? '';
  };

  const codeOf = async (code: string): Promise<string> => {
    const { rows } = await house().database.administrator.query<{ id: string }>(
      `select id from code where code = $1 and system_key <> 'offer-types'`,
      [code],
    );
    return rows[0]?.id ?? '';
  };

  const idIn = (html: string): string => /name="id" value="([^"]+)"/.exec(html)?.[1] ?? '';

  const writeJob = async (
    who: Browsing,
    citizen: string,
    place: string,
    more: Record<string, string> = {},
  ) => {
    const address = `/citizens/${citizen}/work-facts/work`;
    const { html } = await who.get(address);
    const typed = {
      id: idIn(html),
      code: await codeOf('fleksjob'),
      from: '1.9.2026',
      place,
      hours: '7,5',
      source: 'contract',
      ...more,
    };
    return { address, typed, ...(await who.post(address, typed)) };
  };

  test('a consultant writes a job down once, however often the button is pressed', async () => {
    const jens = await house().browseDemo('jens');
    const asta = await citizenOf('Asta');
    const first = await writeJob(jens, asta, 'Prøvebageriet');
    assert.equal(first.status, 303);
    assert.equal((await jens.post(first.address, first.typed)).status, 303);
    const { text } = await jens.get(`/citizens/${asta}/work-facts`);
    assert.equal(text.split('Fleksjob hos Prøvebageriet, 7,5 timer om ugen').length - 1, 1);
    assert.match(text, /Siden 1\. september 2026\. Kilde: kontrakt\./);
  });

  test('what is missing is said at its field, and nothing typed is lost', async () => {
    const jens = await house().browseDemo('jens');
    const { html, status } = await writeJob(jens, await citizenOf('Asta'), 'Tabtebutik', {
      from: '31.2.2026',
      hours: 'mange',
      code: '',
    });
    assert.equal(status, 422);
    for (const words of [
      /Skriv dagen som dag\.måned\.år/,
      /Skriv timerne som et tal/,
      /Vælg en fra listen/,
      /Tabtebutik/,
    ])
      assert.match(html, words);
  });

  test('a placement longer than the law has room for is written all the same, and what the law says stands beside it', async () => {
    const jens = await house().browseDemo('jens');
    const asta = await citizenOf('Asta');
    const address = `/citizens/${asta}/work-facts/placement`;
    const code = await codeOf('virksomhedspraktik');
    const writePlacement = async (place: string, from: string, to: string): Promise<number> => {
      const id = idIn((await jens.get(address)).html);
      const typed = { id, code, from, to, place, source: 'contract' };
      return (await jens.post(address, typed)).status;
    };
    // Four weeks are within the limit, and what is over is nobody's to change.
    assert.equal(await writePlacement('Prøvegartneriet', '2.11.2026', '29.11.2026'), 303);
    assert.equal(await writePlacement('Prøvemejeriet', '3.8.2026', '17.11.2026'), 303);
    const ledger = `/citizens/${asta}/work-facts`;
    assert.doesNotMatch((await jens.get(ledger)).text, /lovens grænse/);
    assert.equal(await writePlacement('Prøvesmedjen', '2.11.2026', '30.11.2026'), 303);
    const { text } = await jens.get(ledger);
    assert.match(text, /Prøvesmedjen Måske over lovens grænse/);
    assert.match(
      text,
      /Den varer mere end 4 uger\..*Loven: LAB.§.61,.stk\..1\. Tallet er ikke slået op endnu\./,
    );
    assert.equal(text.split('lovens grænse').length - 1, 1);
    const own = await (await house().browseDemo('asta')).get(ledger);
    assert.match(own.text, /Prøvesmedjen/);
    assert.doesNotMatch(own.text, /loven/i);
  });

  test('the consultant finds no benefit and no education, the psychologist nothing at all', async () => {
    const [jens, pia, karla] = [
      await house().browseDemo('jens'),
      await house().browseDemo('pia'),
      await house().browseDemo('karla'),
    ];
    const asta = await citizenOf('Asta');
    const { html } = await karla.get(`/citizens/${asta}/benefit-facts/benefit`);
    const written = await karla.post(`/citizens/${asta}/benefit-facts/benefit`, {
      id: idIn(html),
      code: await codeOf('sygedagpenge'),
      from: '1.2.2026',
      source: 'register',
    });
    assert.equal(written.status, 303);
    assert.match((await karla.get(`/citizens/${asta}/work-facts`)).html, /Sygedagpenge/);
    assert.doesNotMatch((await jens.get(`/citizens/${asta}/work-facts`)).html, /Sygedagpenge/);
    assert.equal((await jens.get(`/citizens/${asta}/benefit-facts/benefit`)).status, 404);
    assert.equal((await jens.get(`/citizens/${asta}/other-facts/education`)).status, 404);
    assert.equal((await pia.get(`/citizens/${asta}/work-facts`)).status, 404);
    assert.equal((await jens.get(`/citizens/${asta}/benefit-facts`)).status, 404);
  });

  test('a correction stands beside what stood before, and the second of two sees that it was corrected', async () => {
    const [jens, karla] = [await house().browseDemo('jens'), await house().browseDemo('karla')];
    const asta = await citizenOf('Asta');
    await writeJob(jens, asta, 'Fejlhuset');
    const { html } = await jens.get(`/citizens/${asta}/work-facts`);
    const fact = /Fejlhuset.*?corrects=([0-9a-f-]{36})/s.exec(html)?.[1] ?? '';
    const form = `/citizens/${asta}/work-facts/work?corrects=${fact}`;
    const [mine, hers] = [(await jens.get(form)).html, (await karla.get(form)).html];
    const put = (page: string, place: string) => ({
      id: idIn(page),
      corrects: fact,
      code: '',
      from: '1.9.2026',
      place,
      source: 'contract',
    });
    const code = await codeOf('fleksjob');
    const address = `/citizens/${asta}/work-facts/work`;
    assert.equal((await jens.post(address, { ...put(mine, 'Rettehuset'), code })).status, 303);
    const second = await karla.post(address, { ...put(hers, 'Sentehuset'), code });
    assert.equal(second.status, 409);
    assert.match(second.html, /En anden har rettet det samme/);
    assert.match(second.html, /Sentehuset/);
    const after = (await karla.get(`/citizens/${asta}/work-facts`)).html;
    assert.match(after, /Fleksjob hos Rettehuset/);
    assert.match(after, /Før stod der: fleksjob hos Fejlhuset/);
    assert.doesNotMatch(after, /Sentehuset/);
  });

  test('the citizen reads it and says how she sees it, and whoever sees the fact reads her words', async () => {
    const [own, jens] = [await house().browseDemo('asta'), await house().browseDemo('jens')];
    const asta = await citizenOf('Asta');
    await writeJob(jens, asta, 'Uenighuset');
    const { html } = await own.get(`/citizens/${asta}/work-facts`);
    assert.match(html, /Sygedagpenge/);
    const address = /Uenighuset.*?href="([^"]+\/otherwise)"/s.exec(html)?.[1] ?? '';
    assert.equal((await own.post(address, { words: '' })).status, 422);
    assert.equal((await own.post(address, { words: 'Jeg begyndte først i oktober.' })).status, 303);
    assert.match((await jens.get(`/citizens/${asta}/work-facts`)).html, /Jeg begyndte først i oktober\./);
    assert.equal((await jens.get(address)).status, 404);
    assert.equal((await own.get(`/citizens/${asta}/work-facts/work`)).status, 404);
  });
});
