import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import { type Browsing, hiddenIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

/** Three talked together: each reads a part of the minutes, and approves it or has it put right. */
describe('minutes of a talk, in a part for each', () => {
  const house = demoHouse(day);
  let [jens, karla, asta, phone]: Browsing[] = [];
  let [minutes, edit] = ['', ''];
  const at = (who: Browsing | undefined): Browsing => who ?? assert.fail('nobody browses');
  const only = async (sql: string, values: readonly unknown[] = []): Promise<string> => {
    const { rows } = await house().database.administrator.query<Record<string, string>>(sql, [...values]);
    return String(Object.values(rows[0] ?? {})[0] ?? assert.fail(sql));
  };
  const send = async (who: Browsing | undefined, page: string, to: string, typed: Record<string, string>) =>
    at(who).post(to, { ...hiddenIn(await at(who).get(page), to), ...typed });
  const [ours, theirs] = ['Asta vil gerne møde senere, og vi prøver kl. 9.30', 'Mødetid kl. 9.30 fra mandag'];

  before(async () => {
    const { administratorSettings } = house().database;
    await loadCodeLists(administratorSettings, plainDate(day), join(import.meta.dirname, '../../code-lists'));
    [jens, karla, asta] = [
      await house().browseDemo('jens'),
      await house().browseDemo('karla'),
      await house().browseDemo('asta'),
    ];
    const enrolment = await only(
      `select m.enrolment_id from team_member m join citizen_call_name n on n.citizen_id = m.citizen_id
       where n.call_name = 'Asta' and m.access_row = 'team_company_consultant' limit 1`,
    );
    minutes = `/enrolments/${enrolment}/minutes`;
    const list = `/enrolments/${enrolment}/placements`;
    const code = await only(
      `select id from code where code = 'virksomhedspraktik' and system_key = 'work-kinds'`,
    );
    const written = await send(jens, `${list}/new`, `${list}/new`, {
      company: 'Ådal Planteskole',
      code,
      from: '16.11.2026',
      to: '26.2.2027',
      hours: '12',
      goals: 'At blive tryg',
      tasks: 'Vande',
      contacts: 'Bo Holm',
    });
    const one = written.location?.split('?')[0] ?? assert.fail(written.text);
    await send(asta, one, `${one}/yes`, {});
    const made = await at(jens).post(`${one}/link`, {});
    const address = /http:\/\/[^/<]+(\/company-link\/[\w-]+)/.exec(made.html)?.[1] ?? assert.fail(made.text);
    const spoken = /\b(\d{3}) (\d{3})\b/.exec(made.text.split('Koden')[1] ?? '')?.slice(1) ?? [];
    phone = house().browse();
    await phone.post(address, { code: spoken.join('') });
  });

  test('what is missing is named at once, and nothing typed is lost', async () => {
    assert.match((await at(jens).get(minutes)).text, /Ingen referater endnu/);
    const to = `${minutes}/new`;
    const wrong = await send(jens, to, to, {
      on: '1.1.2030',
      words: '',
      'workplace-words': 'Om 720784-0000',
    });
    assert.equal(wrong.status, 422);
    for (const words of [
      /Vælg i dag eller en dag, der er gået/,
      /Skriv, hvad det drejer sig om/,
      /Vælg arbejdspladsen, eller slet ordene til den/,
      /Tag CPR-nummeret ud/,
      /Om 720784-0000/,
    ])
      assert.match(wrong.text + wrong.html, words);
    assert.equal(await only('select count(*) from minutes_part'), '0');
  });

  test('one press writes a part for each, once, and each reads their own alone', async () => {
    const placement = await only('select placement_id from placement_agreement limit 1');
    const to = `${minutes}/new`;
    const typed = {
      ...hiddenIn(await at(jens).get(to), to),
      ...{ on: '17.11.2026', words: ours, placement, 'workplace-words': theirs },
    };
    for (const _ of ['once', 'twice'])
      assert.equal((await at(jens).post(to, typed)).location, `${minutes}?done=saved`);
    assert.equal(await only('select count(*) from minutes_part'), '1');
    const own = (await at(jens).get(minutes)).text;
    assert.match(
      own,
      /Til borgeren og teamet ikke godkendt endnu Asta vil gerne.*Til Ådal Planteskole ikke godkendt endnu Mødetid/,
    );
    const [team, citizen, link] = [
      (await at(karla).get(minutes)).text,
      (await at(asta).get(minutes)).text,
      (await at(phone).get('/agreement')).text,
    ];
    for (const text of [team, citizen]) {
      assert.ok(text.includes(ours));
      assert.ok(!text.includes(theirs), 'the workplace’s part is nobody else’s');
    }
    assert.ok(link.includes(theirs) && !link.includes(ours));
    assert.equal((await at(phone).get(minutes)).status, 404);
  });

  test('each approves their own part, and whoever wrote it sees both', async () => {
    assert.match((await at(asta).get('/my-page')).text, /Et referat venter på dig/);
    const said = await send(asta, minutes, `${minutes}/answer`, { says: 'approves' });
    assert.equal(said.location, `${minutes}?done=said`);
    assert.match((await at(asta).get(minutes)).text, /Du godkendte det 18\. november 2026\./);
    assert.doesNotMatch((await at(asta).get('/my-page')).text, /Et referat venter på dig/);
    const nameless = await send(phone, '/agreement', '/agreement/minutes', { says: 'approves', name: '' });
    assert.match(nameless.text, /Skriv dit navn/);
    await send(phone, '/agreement', '/agreement/minutes', { says: 'approves', name: 'Bo Holm' });
    assert.match((await at(phone).get('/agreement')).text, /I godkendte 18\. november 2026\./);
    assert.match(
      (await at(jens).get(minutes)).text,
      /borgeren og teamet godkendt .*Godkendt 18\. november 2026\..*Ådal Planteskole godkendt .*Bo Holm godkendte 18\. november 2026\./,
    );
    assert.doesNotMatch((await at(karla).get(minutes)).text, /Bo Holm/);
  });

  test('an edit asks again for the part that is edited, and only for that', async () => {
    const talk = await only('select talk_id from minutes_part limit 1');
    edit = `${minutes}/${talk}/edit`;
    assert.equal((await at(karla).get(edit)).status, 404, 'whoever wrote it puts it right');
    const same = { on: '17.11.2026', words: ours, 'workplace-words': theirs };
    await send(jens, edit, edit, same);
    assert.match((await at(asta).get(minutes)).text, /Du godkendte det/, 'what says the same keeps its yes');
    assert.match((await at(phone).get('/agreement')).text, /I godkendte/);
    const typed = { ...same, words: `${ours}. Og en pause mere` };
    assert.equal((await send(jens, edit, edit, typed)).location, `${minutes}?done=saved`);
    assert.match((await at(asta).get(minutes)).text, /Og en pause mere.*Godkend/);
    assert.match(
      (await at(jens).get(minutes)).text,
      /borgeren og teamet ikke godkendt endnu .*Ådal Planteskole godkendt/,
    );
  });

  test('what is to be put right is said in words, and stands on the day of whoever wrote it', async () => {
    const empty = await send(asta, minutes, `${minutes}/answer`, { says: 'asks', words: ' ' });
    assert.equal(empty.status, 422);
    await send(asta, minutes, `${minutes}/answer`, { says: 'asks', words: 'Jeg sagde kl. 10' });
    assert.match(
      (await at(jens).get('/my-day')).text,
      /Nogen bad 18\. november om at få noget rettet i et referat/,
    );
    assert.doesNotMatch((await at(karla).get('/my-day')).text, /rettet i et referat/);
    assert.match((await at(jens).get(minutes)).text, /noget skal rettes .*Jeg sagde kl\. 10/);
    const typed = { on: '17.11.2026', words: 'Vi prøver kl. 10', 'workplace-words': 'Mødetid kl. 10' };
    await send(jens, edit, edit, typed);
    assert.doesNotMatch((await at(jens).get('/my-day')).text, /rettet i et referat/);
    assert.match((await at(phone).get('/agreement')).text, /Mødetid kl\. 10.*Godkend jeres del/);
    assert.equal(await only('select count(*) from minutes_answer'), '2', 'what was said before stays');
  });

  test('nobody else finds it; the citizen has every part with all that is kept about them', async () => {
    for (const who of ['fritz', 'kirsten', 'mads', 'lene'] as const)
      assert.equal((await (await house().browseDemo(who)).get(minutes)).status, 404, who);
    const pia = await house().browseDemo('pia');
    assert.equal((await pia.get(minutes)).status, 200);
    assert.equal((await pia.get(`${minutes}/new`)).status, 404);
    const citizen = await only(`select citizen_id from minutes_part limit 1`);
    await at(asta).post('/my-page/own-file', { citizen });
    const file = (await at(asta).get('/my-page/own-file/page')).text;
    for (const words of ['Vi prøver kl. 10', 'Mødetid kl. 10', 'Bo Holm'])
      assert.ok(file.includes(words), words);
  });
});
