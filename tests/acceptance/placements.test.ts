import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

/** From a workplace in the register to an agreement that all three have said yes to. */
describe('agreements about placements', () => {
  const house = demoHouse(day);
  let jens: Browsing;
  let asta: Browsing;
  let list: string;
  let one: string;

  const only = async (sql: string, values: readonly unknown[] = []): Promise<string> => {
    const { rows } = await house().database.administrator.query<Record<string, string>>(sql, [...values]);
    return Object.values(rows[0] ?? {})[0] ?? assert.fail(sql);
  };

  /** Fills in the form at an address with what it holds unseen, and sends it. */
  const send = async (who: Browsing, address: string, typed: Record<string, string>, to = address) => {
    const { html } = await who.get(address);
    const hidden = Object.fromEntries(
      [...html.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
        name ?? '',
        value ?? '',
      ]),
    );
    const fields = { ...hidden, ...typed };
    return { fields, ...(await who.post(to, fields)) };
  };

  const agreed = {
    company: 'Ådal Planteskole',
    from: '1.12.2026',
    to: '26.2.2027',
    hours: '12,5',
    goals: 'At blive tryg ved at være på arbejde',
    tasks: 'Vande og potte om',
    accommodations: 'Pause hver time',
    contacts: 'Bo Holm, 12 34 56 78',
  };

  const makeLink = async () => {
    const made = await jens.post(`${one}/link`, {});
    const at = /http:\/\/[^/<]+(\/company-link\/[\w-]+)/.exec(made.html)?.[1] ?? assert.fail(made.text);
    const code = /\b(\d{3}) (\d{3})\b/
      .exec(made.text.split('Koden')[1] ?? '')
      ?.slice(1)
      .join('');
    return { at, code: code ?? assert.fail(made.text) };
  };

  before(async () => {
    const { administratorSettings } = house().database;
    await loadCodeLists(administratorSettings, plainDate(day), join(import.meta.dirname, '../../code-lists'));
    jens = await house().browseDemo('jens');
    asta = await house().browseDemo('asta');
    const enrolment = await only(
      `select m.enrolment_id from team_member m join citizen_call_name n on n.citizen_id = m.citizen_id
       where n.call_name = 'Asta' and m.access_row = 'team_company_consultant' limit 1`,
    );
    list = `/enrolments/${enrolment}/placements`;
  });

  test('what is missing is named at once, and nothing typed is lost', async () => {
    assert.match((await jens.get(list)).text, /Ingen aftaler endnu/);
    const empty = await send(jens, `${list}/new`, { tasks: 'Vande', goals: 'Ring om 720784-0000' });
    assert.equal(empty.status, 422);
    for (const words of [
      /Skriv, hvilken arbejdsplads det er/,
      /Vælg, hvad det er/,
      /Skriv, hvor mange timer det er om ugen/,
      /Fjern CPR-nummeret/,
      /Skriv, hvem man kan spørge/,
      /Vande/,
    ])
      assert.match(empty.text + empty.html, words);
    const unknown = await send(jens, `${list}/new`, { ...agreed, company: 'Findes Ikke' });
    assert.match(unknown.text, /Vi kan ikke finde den i registret/);
  });

  test('an agreement is written once, and whoever writes it has said yes', async () => {
    const code = await only(
      `select id from code where code = 'virksomhedspraktik' and system_key = 'work-kinds'`,
    );
    const written = await send(jens, `${list}/new`, { ...agreed, code });
    one = written.location?.split('?')[0] ?? assert.fail(written.text.slice(0, 900));
    assert.equal((await jens.post(`${list}/new`, written.fields)).status, 303);
    assert.equal(await only(`select count(*) from placement_agreement`), '1');
    const { text } = await jens.get(`${one}?done=written`);
    assert.match(text, /Virksomhedspraktik: Ådal Planteskole/);
    assert.match(text, /venter på borgeren/);
    assert.match(text, /Teamet Jens Skitse sagde ja 18\. november 2026\. Logget ind\./);
    assert.match(text, /Tilbud: virksomhedspraktik.*P-nummer: 9000000002/);
    assert.match(text, /Pause hver time/);
  });

  test('the citizen reads the very same words and says yes with one press', async () => {
    assert.match((await asta.get('/my-page')).text, /En aftale venter på dit svar Ådal Planteskole/);
    const { text } = await asta.get(one);
    for (const words of Object.values(agreed).slice(4)) assert.ok(text.includes(words), words);
    assert.doesNotMatch(text, /VITAS|Ret aftalen|lovens/);
    const said = await send(asta, one, {}, `${one}/yes`);
    assert.equal(said.location, `${one}?done=accepted`);
    assert.equal((await asta.post(`${one}/yes`, said.fields)).status, 303);
    assert.match((await asta.get(one)).text, /Du Sagde ja 18\. november 2026\. På din egen side\./);
    assert.doesNotMatch((await asta.get('/my-page')).text, /venter på dit svar/);
  });

  test('a yes by word of mouth is written down with who and why', async () => {
    const address = `${one}/told-yes/employer`;
    const empty = await send(jens, address, { way: 'on_behalf', on: '18.11.2026' });
    assert.equal(empty.status, 422);
    assert.match(empty.text, /Skriv, hvem der sagde ja.*Skriv hvorfor/);
    const told = { way: 'on_behalf', on: '18.11.2026', name: 'Bo Holm', reason: 'Ringede fra marken' };
    assert.equal((await send(jens, address, told)).location, `${one}?done=told`);
    const { text } = await jens.get(one);
    assert.match(text, /alle har sagt ja/);
    assert.match(
      text,
      /Bo Holm sagde ja 18\. november 2026\. Sagt til en medarbejder\. Skrevet ned af .*Ringede fra marken/,
    );
  });

  test('what VITAS says is noted, and asks nobody again', async () => {
    const wrong = await send(jens, one, { reference: '720784-0000' }, `${one}/vitas`);
    assert.match(wrong.text, /Vælg, hvor langt det er.*Det ligner et CPR-nummer/);
    const noted = await send(jens, one, { standing: 'applied', reference: 'V-77' }, `${one}/vitas`);
    assert.equal(noted.location, `${one}?done=vitas`);
    const { text } = await jens.get(one);
    assert.match(text, /Søgt, skrevet ned 18\. november 2026\. Nummer i VITAS: V-77\./);
    assert.match(text, /alle har sagt ja/);
  });

  test('an edit asks everybody again, and the earlier words stay readable', async () => {
    const open = await asta.get(one);
    const read = /name="version" value="([^"]*)"/.exec(open.html)?.[1] ?? '';
    const first = await only(`select id from placement_agreement where replaces is null`);
    assert.equal(read, '', 'who has said yes is asked no more');
    const { html } = await jens.get(`${one}/edit`);
    assert.match(html, /At blive tryg/);
    const code = await only(`select code_id from placement_agreement limit 1`);
    const edited = await send(jens, `${one}/edit`, { ...agreed, code, hours: '15' });
    assert.equal(edited.location, `${one}?done=written`);
    const { text } = await asta.get(one);
    assert.match(text, /venter på dig/);
    assert.match(text, /15 timer.*Sådan stod aftalen før.*12,5 timer/);
    // A yes to what was read before the edit is no yes to this.
    const late = await asta.post(`${one}/yes`, { version: first });
    assert.equal(late.status, 409);
    assert.match(late.text, /Aftalen er ændret/);
    assert.equal(await only(`select count(*) from placement_acceptance where party = 'citizen'`), '1');
    // Somebody who began from the first version is told, and loses no word.
    const conflict = await jens.post(`${one}/edit`, {
      ...edited.fields,
      id: '0193f000-0000-7000-8000-00000000beef',
      edits: first,
      tasks: 'Noget andet',
    });
    assert.equal(conflict.status, 409);
    assert.match(conflict.html, /Noget andet/);
  });

  test('a workplace hears no name before the citizen has said yes, and reads the agreement and nothing else', async () => {
    assert.match((await jens.get(one)).text, /Når borgeren har sagt ja, kan I lave et link/);
    assert.equal((await jens.post(`${one}/link`, {})).status, 404);
    await send(asta, one, {}, `${one}/yes`);
    const { at, code } = await makeLink();
    const phone = house().browse();
    const before = await phone.get(at);
    assert.match(before.text, /Du har fået et link til en aftale/);
    assert.doesNotMatch(before.text, /Asta|Planteskole/);
    assert.match(
      (await phone.post(at, { code: code === '000000' ? '111111' : '000000' })).text,
      /4 gange mere/,
    );
    assert.equal((await phone.post(at, { code })).location, '/agreement');
    const { text, html } = await phone.get('/agreement');
    for (const words of ['Aftale om Asta', ...Object.values(agreed).slice(4), '15 timer'])
      assert.ok(text.includes(words), words);
    assert.doesNotMatch(text, /VITAS|Sådan stod aftalen før|sagde ja|Skovborg/);
    assert.deepEqual(
      [...html.matchAll(/href="([^"#]*)"/g)]
        .map(([, href = '']) => href)
        .filter((href) => /enrolments|citizens/.test(href)),
      [],
    );
    for (const closed of [
      one,
      list,
      `${one}/edit`,
      '/my-page',
      '/form',
      `${list.replace('/placements', '')}`,
    ])
      assert.notEqual((await phone.get(closed)).status, 200, closed);
    assert.match((await send(phone, '/agreement', {}, '/agreement/yes')).text, /Skriv dit navn/);
    const said = await send(phone, '/agreement', { name: 'Bo Holm' }, '/agreement/yes');
    assert.equal(said.location, '/agreement');
    assert.equal((await phone.post('/agreement/yes', said.fields)).status, 303);
    assert.match((await phone.get('/agreement')).text, /Tak\. I har sagt ja/);
    assert.match(
      (await jens.get(one)).text,
      /alle har sagt ja.*Bo Holm sagde ja 18\. november 2026\. Med link og kode\./,
    );
    assert.match(
      (await asta.get('/my-page/who-sees-what')).text,
      /Arbejdspladsen, med et link til jeres aftale/,
    );
    // A new link closes the old one.
    const again = await makeLink();
    assert.equal((await phone.get('/agreement')).status, 404);
    assert.equal((await jens.post(`${one}/link/stop`, {})).status, 303);
    assert.equal((await house().browse().get(again.at)).status, 404);
  });

  test('from the register to an agreement sent takes at most fifteen presses', async () => {
    // Agreements, write one, nine fields, save; the link and its making: a press for each.
    const presses = ['the list', 'write one', ...Object.keys(agreed), 'kind', 'save', 'link', 'make'];
    assert.ok(presses.length <= 15, `${presses.length}`);
    assert.match((await jens.get(list)).html, new RegExp(`href="${list}/new"`));
  });

  test('a workplace’s link closes by itself twelve weeks after the last day agreed between the two', async () => {
    const { at, code } = await makeLink();
    const opensOn = async (on: string): Promise<boolean> => {
      house().moveTo(plainDate(on));
      const phone = house().browse();
      await phone.post(at, { code });
      return (await phone.get('/agreement')).status === 200;
    };
    // The last day is 26 February 2027; twelve weeks on is 21 May.
    const days: readonly (readonly [string, boolean])[] = [
      ['2026-11-18', true],
      ['2027-02-26', true],
      ['2027-02-27', true],
      ['2027-05-21', true],
      ['2027-05-22', false],
      ['2027-06-30', false],
      ['2026-11-18', true],
    ];
    for (const [on, open] of days) assert.equal(await opensOn(on), open, on);
  });

  test('that it begins is one press, stands in the ledger once, and so do the hours that are worked', async () => {
    assert.doesNotMatch((await asta.get(one)).text, /Er det begyndt/);
    const wrong = await send(jens, one, { on: 'snart' }, `${one}/begin`);
    assert.match(wrong.text, /Skriv dagen som dag\.måned\.år, for eksempel/);
    assert.doesNotMatch((await jens.get(one)).text, /Er det begyndt/, 'not asked before its first day');
    const early = await send(jens, one, { on: '1.12.2026' }, `${one}/begin`);
    assert.match(early.text, /Skriv det ned, når det er begyndt/);
    house().moveTo(plainDate('2026-12-01'));
    const begun = await send(jens, one, { on: '1.12.2026' }, `${one}/begin`);
    assert.equal(begun.location, `${one}?done=begun`);
    assert.equal((await jens.post(`${one}/begin`, begun.fields)).status, 303);
    assert.equal(await only(`select count(*) from place_step where placement_id is not null`), '1');
    assert.equal(
      await only(`select fact_kind from work_fact where employer = 'Ådal Planteskole' and hours_a_week = 15`),
      'placement',
    );
    const told = await send(jens, one, { hours: '9,5' }, `${one}/hours`);
    assert.equal(told.location, `${one}?done=hours`);
    for (const who of [jens, asta])
      assert.match(
        (await who.get(one)).text,
        /Begyndte 1\. december 2026\. Aftalt: 15 timer om ugen\. Arbejdet: 9,5 timer om ugen\./,
      );
    assert.equal(
      await only(`select count(*) from work_fact f where employer = 'Ådal Planteskole' and not exists (
        select from work_fact n where n.replaces = f.id)`),
      '1',
    );
    house().moveTo(plainDate(day));
  });

  test('each says how it went; where they differ both stand', async () => {
    const { at, code } = await makeLink();
    assert.equal(
      (await asta.post(`${one}/evaluation`, { 'led-to': 'led_to_job' })).status,
      404,
      'not before its first day',
    );
    house().moveTo(plainDate('2027-02-26'));
    assert.match(
      (await send(asta, one, { words: 'Fint' }, `${one}/evaluation`)).text,
      /Vælg, om det førte til et job/,
    );
    const own = await send(
      asta,
      one,
      { 'led-to': 'led_to_job', words: 'Jeg er blevet spurgt' },
      `${one}/evaluation`,
    );
    assert.equal(own.location, `${one}?done=evaluated`);
    const phone = house().browse();
    await phone.post(at, { code });
    const said = { 'led-to': 'led_to_no_job', words: 'Der var ikke en plads', name: 'Bo Holm' };
    const evaluated = await send(phone, '/agreement', said, '/agreement/evaluation');
    assert.equal(evaluated.location, '/agreement');
    const linked = (await phone.get('/agreement')).text;
    assert.match(linked, /Tak for svaret/);
    assert.doesNotMatch(linked, /Jeg er blevet spurgt/);
    const { text } = await jens.get(one);
    assert.match(text, /De ser det forskelligt\. Begge svar bliver stående\./);
    assert.match(
      text,
      /Det førte til et job\. Jeg er blevet spurgt.*Bo Holm svarede 26\. februar 2027\..*Det førte ikke til et job\. Der var ikke en plads/,
    );
    assert.equal(await only(`select count(*) from placement_evaluation`), '2');
    house().moveTo(plainDate(day));
  });

  test('whoever works with her reads it; nobody else finds it', async () => {
    for (const who of ['karla', 'pia', 'lea'] as const) {
      const browsing = await house().browseDemo(who);
      assert.equal((await browsing.get(one)).status, 200, who);
    }
    for (const who of ['fritz', 'kirsten', 'mads', 'lene'] as const)
      assert.equal((await (await house().browseDemo(who)).get(one)).status, 404, who);
    const pia = await house().browseDemo('pia');
    assert.doesNotMatch((await pia.get(one)).text, /Ret aftalen|VITAS/);
    assert.equal((await pia.get(`${list}/new`)).status, 404);
    assert.equal((await pia.post(`${one}/take-back`, {})).status, 404);
  });

  test('one that is taken back stands as that, once', async () => {
    assert.equal((await jens.post(`${one}/take-back`, {})).location, `${list}?done=taken-back`);
    await jens.post(`${one}/take-back`, {});
    assert.equal(await only(`select count(*) from placement_agreement where taken_back`), '1');
    assert.match((await asta.get(list)).text, /Ådal Planteskole taget tilbage/);
    assert.equal((await jens.get(`${one}/edit`)).status, 404);
  });
});
