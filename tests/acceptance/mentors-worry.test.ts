import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Browsing, hiddenIn, linkIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const write = '/around/worries/new';
const words = 'Kom ikke to gange, og telefonen er slukket.';

describe('a volunteer mentor is worried, and whoever holds the course together acts upon it', () => {
  const house = demoHouse('2026-11-18');
  let [mads, nanna, asta, karla]: Browsing[] = [];
  let [citizen, worries] = ['', ''];
  const at = (who: Browsing | undefined): Browsing => who ?? assert.fail('nobody browses');
  const rows = async (text: string): Promise<Record<string, unknown>[]> =>
    (await house().database.administrator.query(text)).rows;
  const form = async (): Promise<Seen> =>
    at(mads).get(linkIn(await at(mads).get('/around'), 'Er du bekymret for Per?'));

  before(async () => {
    house().moveToInstant(new Date('2026-11-18T09:00:00Z'));
    [mads, nanna, asta, karla] = [
      await house().browseDemo('mads'),
      await house().browseDemo('nanna'),
      await house().browseDemo('asta'),
      await house().browseDemo('karla'),
    ];
    const [mentored] = await rows(
      `select n.citizen_id, e.id from network_person n join enrolment e using (citizen_id) where part = 'volunteer_mentor'`,
    );
    citizen = String(mentored?.['citizen_id']);
    worries = `/enrolments/${mentored?.['id']}/worries`;
  });

  test('before writing, the mentor is told who reads it, and whom to call in danger', async () => {
    const page = await form();
    assert.match(page.text, /ring 112/);
    assert.match(
      page.text,
      /Koordinatoren og sagsbehandleren på teamet kan læse det\. Per kan se, at du har skrevet/,
    );
  });

  test('nothing written is not sent, and too much keeps what was typed', async () => {
    const hidden = hiddenIn(await form(), write);
    const none = await at(mads).post(write, { ...hidden, words: ' ' });
    assert.equal(none.status, 422);
    assert.match(none.text, /Det er ikke sendt endnu .*Skriv få ord om det, du har set/);
    const long = await at(mads).post(write, { ...hidden, words: `Slutter her ${'a'.repeat(600)}` });
    assert.match(long.text, /Skriv højst 600 tegn/);
    assert.match(long.html, /Slutter her a/);
    assert.equal((await rows('select from worry')).length, 0);
  });

  test('pressed twice it is sent once, and the mentor reads a receipt and never the words again', async () => {
    const fields = { ...hiddenIn(await form(), write), words };
    const [one, other] = await Promise.all([at(mads).post(write, fields), at(mads).post(write, fields)]);
    assert.deepEqual([one.location, other.location], ['/around?done=worry', '/around?done=worry']);
    assert.equal((await rows('select from worry_words')).length, 1);
    const page = await at(mads).get('/around?done=worry');
    assert.match(page.text, /Det er sendt .*Sendt 18\. november 2026\. Ikke læst endnu/);
    assert.doesNotMatch(page.text, /telefonen er slukket/);
  });

  test('it stands on the coordinator’s day, who reads it and says what was done in one press', async () => {
    const day = await at(nanna).get('/my-day');
    assert.match(day.text, /Per ny Mentoren er bekymret og skrev 18\. november\. Læs det/);
    const page = await at(nanna).get(linkIn(day, 'Læs det'));
    assert.match(
      page.text,
      /Venter på dig Kom ikke to gange, og telefonen er slukket\. Mads.*, 18\. november 2026/,
    );
    const hidden = hiddenIn(page, worries);
    const refused = await at(nanna).post(worries, { ...hidden, words: '' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Skriv kort, hvad du gjorde/);
    const fields = { ...hidden, words: 'Ringede. Vi ses i morgen.' };
    const pressed = await Promise.all([at(nanna).post(worries, fields), at(nanna).post(worries, fields)]);
    for (const { location } of pressed) assert.equal(location, `${worries}?done=saved`);
    assert.match(
      (await at(nanna).get(worries)).text,
      /Ingen bekymringer lige nu.*Tidligere Kom ikke to gange.*læste det 18\. november 2026: Ringede\. Vi ses i morgen/,
    );
    assert.doesNotMatch((await at(nanna).get('/my-day')).text, /Mentoren er bekymret/);
    assert.match((await at(nanna).get(`/citizens/${citizen}/network`)).text, /Bekymringer fra mentoren/);
  });

  test('the mentor sees that it was read, and not what was done', async () => {
    const page = await at(mads).get('/around');
    assert.match(page.text, /Sendt 18\. november 2026\. Læst 18\. november 2026/);
    assert.doesNotMatch(page.text, /Ringede|telefonen er slukket/);
    assert.equal((await at(mads).get(worries)).status, 404);
  });

  test('the citizen sees in the own file that it was sent and read, and gets the words on request', async () => {
    // Per has no way in of his own in the demo: here he is lent Asta's, whose own record stands beside his.
    await rows(
      `insert into citizen_account (authority_id, citizen_id, account_id)
         select c.authority_id, c.id, i.account_id from citizen c, account_identity i
         where c.id = '${citizen}' and i.issuer = 'demo' and i.subject = 'asta'
       on conflict (authority_id, citizen_id) do update set account_id = excluded.account_id`,
    );
    const file = await at(asta).get('/my-page/own-file');
    assert.match(file.text, /At din mentor skrev, at noget bekymrer.*Sendt 18\. november 2026/);
    assert.match(file.text, /At bekymringen blev læst/);
    assert.doesNotMatch(file.text, /telefonen er slukket|Ringede/);
    await at(asta).post('/my-page/own-file', hiddenIn(file, '/my-page/own-file'));
    const page = await at(nanna).get(`/citizens/${citizen}/file-request`);
    assert.match(page.text, /Bekymring fra mentoren.*telefonen er slukket.*Ringede/);
  });

  test('nobody else writes one, and whoever is not on the team reads none', async () => {
    assert.equal((await at(karla).get(worries)).status, 404);
    assert.equal((await at(karla).get('/around/worries/new')).status, 404);
    const kirsten = await house().browseDemo('kirsten');
    assert.equal((await kirsten.post(write, { citizen, words })).status, 404);
    assert.equal((await at(asta).get(`${write}?citizen=${citizen}`)).status, 404);
    assert.equal((await rows('select from worry')).length, 1);
  });

  test('whoever holds the course together sees all their mentors, and nothing about the citizens', async () => {
    const page = await at(nanna).get(
      linkIn(await at(nanna).get(`/citizens/${citizen}/network`), 'Alle dine mentorer'),
    );
    assert.match(
      page.text,
      /Mads.* Foreningen Trædesten\. Mentor siden 21\. oktober 2026\. Lovede at tie 21\. oktober 2026\. Sidst .*: de mødtes.*i alt/,
    );
    assert.doesNotMatch(/<main.*<\/main>/s.exec(page.html)?.[0] ?? 'Per', /\bPer\b|telefonen/);
    assert.match((await at(karla).get('/mentors')).text, /Der er ingen mentorer lige nu/);
  });

  test('one who has stopped as a mentor sends nothing more', async () => {
    const hidden = hiddenIn(await form(), write);
    await at(mads).post('/around/stop', { citizen });
    assert.equal((await at(mads).post(write, { ...hidden, words })).status, 404);
  });
});
