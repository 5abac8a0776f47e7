import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

/** From a wish to a place: written from both sides, compared in the open, and told to nobody without a yes. */
describe('wishes and places', () => {
  const house = demoHouse(day);
  let jens: Browsing;
  let own: Browsing;
  let asta: string;

  const only = async (sql: string, values: readonly unknown[] = []): Promise<string> => {
    const { rows } = await house().database.administrator.query<Record<string, string>>(sql, [...values]);
    return String(Object.values(rows[0] ?? {})[0] ?? assert.fail(sql));
  };

  const seenAt = async (who: Browsing, address: string): Promise<string> =>
    /name="seen" value="(\d+)"/.exec((await who.get(address)).html)?.[1] ?? assert.fail(address);

  before(async () => {
    const { administratorSettings } = house().database;
    await loadCodeLists(administratorSettings, plainDate(day), join(import.meta.dirname, '../../code-lists'));
    jens = await house().browseDemo('jens');
    own = await house().browseDemo('asta');
    asta = await only(`select citizen_id from citizen_call_name where call_name = 'Asta'`);
  });

  test('the citizen says what they would like, and takes skills along from their CV only by ticking them', async () => {
    const address = `/citizens/${asta}/wishes/own`;
    const line = { section: 'skill', title: 'Passer planter', id: crypto.randomUUID() };
    await own.post(`/citizens/${asta}/cv/new`, line);
    assert.match((await own.get(address)).text, /Vil du tage noget med fra dit CV\?.*Passer planter/);
    const typed = {
      seen: '0',
      tasks: 'Noget ude',
      trades: 'green',
      needs: 'breaks',
      hoursFrom: '6',
      hoursTo: '4',
    };
    const empty = await own.post(address, { seen: '0' });
    assert.equal(empty.status, 422, 'a form sent empty is no wish');
    assert.match(empty.text, /Skriv eller vælg mindst én ting/);
    const refused = await own.post(address, typed);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Skriv et tal, der ikke er mindre end det første/);
    assert.match(refused.text, /Noget ude/);
    assert.equal((await own.post(address, { ...typed, hoursTo: '12' })).status, 303);
    assert.equal(await only(`select cardinality(skills) from work_wish`), '0');
    const taken = { ...typed, hoursTo: '12', seen: await seenAt(own, address), fromCv: line.id };
    assert.equal((await own.post(address, taken)).status, 303);
    const { text } = await own.get(`/citizens/${asta}/wishes`);
    for (const words of [
      /Passer planter/,
      /Pauser, når der er brug for det/,
      /6 til 12/,
      /Tidligere udgaver/,
    ])
      assert.match(text, words);
  });

  test('the team reads it and writes the next version; two who change the same lose nothing', async () => {
    const address = `/citizens/${asta}/wishes/change`;
    const seen = await seenAt(jens, address);
    assert.equal((await jens.post(address, { seen, tasks: 'Noget ude', skills: 'Luge' })).status, 303);
    const late = await own.post(`/citizens/${asta}/wishes/own`, { seen, tasks: 'Noget inde' });
    assert.equal(late.status, 409);
    assert.match(late.text, /En anden har ændret det imens/);
    assert.match(late.text, /Luge/);
    assert.match(late.text, /Noget inde/);
    assert.equal(await only(`select max(version) from work_wish`), '3');
    assert.equal((await jens.post(address, { seen: '3', tasks: 'Noget ude', skills: 'Luge' })).status, 303);
    assert.equal(await only(`select count(*) from work_wish`), '3');
  });

  test('nobody outside the team finds the page, and each writes on their own side only', async () => {
    const address = `/citizens/${asta}/wishes`;
    assert.equal((await (await house().browseDemo('fritz')).get(address)).status, 404);
    // A psychologist on the team reads it, and writes nothing there.
    const pia = await house().browseDemo('pia');
    assert.deepEqual(
      [(await pia.get(address)).status, (await pia.get(`${address}/change`)).status],
      [200, 404],
    );
    assert.equal((await own.post(`${address}/change`, { seen: '3' })).status, 404);
    assert.equal((await jens.post(`${address}/own`, { seen: '3' })).status, 404);
    assert.equal((await (await house().browseDemo('lea')).get(address)).status, 200);
  });

  test('staff and citizen read the same places, explained line by line and in the same order', async () => {
    const run = await only(`select run_id from enrolment where citizen_id = $1 limit 1`, [asta]);
    const pledged = async (company: string, kind: string, needs: Readonly<Record<string, string>>) => {
      const address = `/runs/${run}/company-acts/pledge`;
      const id = /name="id" value="([^"]*)"/.exec((await jens.get(address)).html)?.[1] ?? '';
      const code = await only(`select id from code where code = $1 and system_key = 'work-kinds'`, [kind]);
      const typed = { id, company, on: '1.6.2026', people: '2', 'work-kind': code, ...needs };
      assert.equal((await jens.post(address, typed)).status, 303);
    };
    await pledged('Havnens Auto A/S', 'fleksjob', { 'cannot-give': 'breaks' });
    await pledged('Ådal Planteskole', 'virksomhedspraktik', { gives: 'breaks' });
    const address = `/citizens/${asta}/wishes/change`;
    const typed = { tasks: 'Noget ude', skills: 'Luge', needs: 'breaks', needsWords: 'Min hund skal med' };
    const wished = { ...typed, seen: await seenAt(jens, address), kinds: 'virksomhedspraktik' };
    assert.equal((await jens.post(address, wished)).status, 303);
    const told = (text: string) =>
      /(Ådal Planteskole.*Havnens Auto.*?)(Foreslå|Sig ja|Det, )/.exec(text)?.[1];
    const staff = (await jens.get(`/citizens/${asta}/places`)).text;
    assert.match(staff, /Ådal Planteskole.*Passer Slags arbejde.*Havnens Auto.*Passer ikke Slags arbejde/);
    assert.match(
      staff,
      /2 passer, 0 passer ikke, 1 ved ingen endnu.*0 passer, 2 passer ikke, 1 ved ingen endnu/,
    );
    const citizens = (await own.get(`/citizens/${asta}/places`)).text;
    assert.match(citizens, /Ådal Planteskole.*Passer Slags arbejde.*Havnens Auto.*Passer ikke Slags arbejde/);
    assert.equal(told(citizens)?.slice(0, 80), told(staff)?.slice(0, 80));
    assert.equal((await (await house().browseDemo('fritz')).get(`/citizens/${asta}/places`)).status, 404);
  });

  test('a company hears nothing before the citizen has seen the very text and said yes to it', async () => {
    const pledge = await only(
      `select id from company_act where act = 'pledge' and company = 'Ådal Planteskole'`,
    );
    const at = `/citizens/${asta}/places/${pledge}`;
    const proposal = { id: crypto.randomUUID(), chosen: 'skill: Luge', ownWords: '' };
    const words = await jens.post(`${at}/propose`, { ...proposal, ownWords: 'Borgeren har angst' });
    assert.match(words.text, /Kun borgeren selv skriver til virksomheden|Foreslå pladsen/);
    assert.equal(words.status, 422);
    assert.equal((await jens.post(`${at}/propose`, proposal)).status, 303);
    assert.equal((await jens.get(`${at}/tell`)).status, 404);
    assert.equal((await own.get(`${at}/propose`)).status, 404);
    assert.match(
      (await own.get(`/citizens/${asta}/places`)).text,
      /Teamet foreslår pladsen\. Du bestemmer\./,
    );
    const form = await own.get(`${at}/tell`);
    assert.match(form.html, /value="skill: Luge"[^>]*checked/);
    assert.doesNotMatch(form.html, /fleksjob|virksomhedspraktik/);
    const typed = {
      id: /name="id" value="([^"]*)"/.exec(form.html)?.[1] ?? '',
      chosen: 'skill: Luge',
      ownWords: 'Jeg hører dårligt på venstre øre',
      language: 'da',
      press: 'see',
    };
    const preview = await own.post(`${at}/tell`, typed);
    assert.match(preview.text, /Det her får Ådal Planteskole.*Asta Kan: Luge Jeg hører dårligt/);
    assert.equal(await only(`select count(*) from company_telling`), '0');
    const seen = /name="seen" value="([^"]*)"/.exec(preview.html)?.[1] ?? '';
    const other = await own.post(`${at}/tell`, { ...typed, press: 'yes', seen: 'noget andet' });
    assert.equal(other.status, 409);
    assert.match(other.text, /Teksten har ændret sig/);
    const yes = { ...typed, press: 'yes', seen };
    assert.equal((await own.post(`${at}/tell`, yes)).location, `/citizens/${asta}/places?done=told`);
    assert.equal((await own.post(`${at}/tell`, yes)).status, 303);
    assert.equal(await only(`select count(*) from company_telling`), '1');
    assert.equal(
      await only(`select count(*) from place_step where step = 'match' and pledge_id = $1`, [pledge]),
      '1',
    );
    assert.match(
      (await jens.get(`/citizens/${asta}/places`)).text,
      /Fortæl virksomheden dette og intet andet.*Kan: Luge/,
    );
    assert.match(
      (await jens.get(`/citizens/${asta}/doors`)).text,
      /Borger og plads passer sammen: Ådal Planteskole/,
    );
  });

  test('a yes is taken back at any time, and then nobody is told any more', async () => {
    const telling = await only(`select id from company_telling`);
    const address = `/citizens/${asta}/places/${telling}/take-back`;
    assert.equal((await jens.post(address, {})).status, 404);
    assert.equal((await own.post(address, {})).location, `/citizens/${asta}/places?done=taken-back`);
    assert.equal((await own.post(address, {})).status, 303);
    const staff = (await jens.get(`/citizens/${asta}/places`)).text;
    assert.match(staff, /taget tilbage Taget tilbage/);
    assert.doesNotMatch(staff, /Kan: Luge|venstre øre/);
    assert.doesNotMatch((await jens.get(`/citizens/${asta}/doors`)).text, /passer sammen: Ådal/);
  });

  test('a contact at the company reads the told lines and nothing else, until the yes is taken back', async () => {
    const pledge = await only(
      `select id from company_act where act = 'pledge' and company = 'Havnens Auto A/S'`,
    );
    const { rows } = await house().database.administrator.query<{
      citizen_id: string;
      account_id: string;
      name: string;
    }>(
      `select n.citizen_id, n.account_id, c.call_name as name from network_person n
         join citizen_call_name c on c.citizen_id = n.citizen_id
       where n.part = 'company_contact' and n.period @> '${day}'::date limit 1`,
    );
    const around = rows[0] ?? assert.fail('the demo has a contact at a company');
    const step = crypto.randomUUID();
    const add = (sql: string, values: readonly unknown[]) =>
      house().database.administrator.query(sql, [...values]);
    await add(
      `insert into place_step (authority_id, id, citizen_id, step, happened_on, workplace_name, recorded_by)
       select authority_id, $2, id, 'match', '${day}', 'Havnens Auto A/S', $3 from citizen where id = $1`,
      [around.citizen_id, step, around.account_id],
    );
    await add(
      `insert into company_telling (authority_id, id, citizen_id, pledge_id, workplace_name, language, lines, own_words,
         to_account_id, place_step_id, told_on, recorded_by)
       select authority_id, $2, id, $3, 'Havnens Auto A/S', 'da', '{Navn,"Kan: Bage"}', 'Mine egne ord', $4, $2, '${day}', $4
       from citizen where id = $1`,
      [around.citizen_id, step, pledge, around.account_id],
    );
    const contact = await house().browseDemo('kirsten');
    assert.match(
      (await contact.get('/around')).text,
      /har borgeren sagt ja til, at du ved.*Kan: Bage Mine egne ord/,
    );
    assert.equal((await contact.get(`/citizens/${around.citizen_id}/places`)).status, 404);
    await add(`update company_telling set ended_on = '${day}', to_account_id = null where id = $1`, [step]);
    assert.doesNotMatch((await contact.get('/around')).text, /Kan: Bage/);
  });
});
