import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import { type Browsing, hiddenIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';
const begins = '2026-12-01';

/** Once somebody has begun, workplace and citizen tell how it goes, and whoever is to act upon it sees it first. */
describe('what is told on the way in a placement', () => {
  const house = demoHouse(day);
  let [jens, asta, karla, phone]: Browsing[] = [];
  let [enrolment, one, told] = ['', '', ''];
  const at = (who: Browsing | undefined): Browsing => who ?? assert.fail('nobody browses');
  const only = async (sql: string, values: readonly unknown[] = []): Promise<string> => {
    const { rows } = await house().database.administrator.query<Record<string, string>>(sql, [...values]);
    return String(Object.values(rows[0] ?? {})[0] ?? assert.fail(sql));
  };
  const send = async (who: Browsing | undefined, page: string, to: string, typed: Record<string, string>) =>
    at(who).post(to, { ...hiddenIn(await at(who).get(page), to), ...typed });
  const byLink = (typed: Record<string, string>) =>
    send(phone, '/agreement', '/agreement/check-in', { name: 'Bo Holm', ...typed });
  const firstOf = ({ html }: Seen): string =>
    /<ul class="ff-rows[^>]*>\s*<li>(.*?)<\/li>/s.exec(html)?.[1] ?? '';

  const agreed = {
    company: 'Ådal Planteskole',
    from: '1.12.2026',
    to: '26.2.2027',
    hours: '12',
    goals: 'At blive tryg',
    tasks: 'Vande',
    contacts: 'Bo Holm',
  };

  before(async () => {
    const { administratorSettings } = house().database;
    await loadCodeLists(administratorSettings, plainDate(day), join(import.meta.dirname, '../../code-lists'));
    [jens, asta, karla] = [
      await house().browseDemo('jens'),
      await house().browseDemo('asta'),
      await house().browseDemo('karla'),
    ];
    enrolment = await only(
      `select m.enrolment_id from team_member m join citizen_call_name n on n.citizen_id = m.citizen_id
       where n.call_name = 'Asta' and m.access_row = 'team_company_consultant' limit 1`,
    );
    told = `/enrolments/${enrolment}/check-ins`;
    const list = `/enrolments/${enrolment}/placements`;
    const code = await only(
      `select id from code where code = 'virksomhedspraktik' and system_key = 'work-kinds'`,
    );
    const written = await send(jens, `${list}/new`, `${list}/new`, { ...agreed, code });
    one = written.location?.split('?')[0] ?? assert.fail(written.text);
    await send(asta, one, `${one}/yes`, {});
    const made = await at(jens).post(`${one}/link`, {});
    const address = /http:\/\/[^/<]+(\/company-link\/[\w-]+)/.exec(made.html)?.[1] ?? assert.fail(made.text);
    const spoken = /\b(\d{3}) (\d{3})\b/.exec(made.text.split('Koden')[1] ?? '')?.slice(1) ?? [];
    phone = house().browse();
    assert.equal((await phone.post(address, { code: spoken.join('') })).location, '/agreement');
  });

  test('nothing is asked before the first day', async () => {
    assert.doesNotMatch((await at(phone).get('/agreement')).text, /Hvordan går det\?/);
    assert.equal(
      (await at(phone).post('/agreement/check-in', { going: 'goes_well', name: 'Bo' })).status,
      404,
    );
    assert.doesNotMatch((await at(asta).get('/my-page')).text, /Hvordan går det på arbejdet/);
    house().moveTo(plainDate(begins));
  });

  test('the workplace is told who reads it, and what is missing is named at once', async () => {
    const { text } = await at(phone).get('/agreement');
    assert.match(text, /Borgeren og teamet kan læse, hvad I skriver\. Skriv intet om helbred\./);
    assert.match(text, /ring 112/);
    const empty = await byLink({ name: '', hours: 'mange', words: 'Ring om 720784-0000' });
    assert.equal(empty.status, 422);
    for (const words of [
      /Vælg, hvordan det går/,
      /Skriv timerne som et tal/,
      /Tag CPR-nummeret ud/,
      /Skriv dit navn/,
      /Ring om 720784-0000/,
      /value="mange"/,
    ])
      assert.match(empty.text + empty.html, words);
    assert.equal(await only('select count(*) from check_in'), '0');
  });

  test('that it goes well asks nobody, and stands with the hours', async () => {
    assert.equal((await byLink({ going: 'goes_well', hours: '11,5' })).location, '/agreement?done=told');
    assert.match(
      (await at(phone).get('/agreement?done=told')).text,
      /Tak\. Det er sendt.*Det går godt\. Sendt 1\. december 2026\./,
    );
    assert.doesNotMatch((await at(jens).get('/my-day')).html, /Tag det/);
    assert.match(
      (await at(jens).get(told)).text,
      /Ådal Planteskole, Bo Holm: Det går godt Sagt 1\. december 2026\. Timer om ugen for tiden: 11,5\./,
    );
  });

  test('that it is about to go wrong stands first on the day of the consultant, and of nobody else', async () => {
    const words = 'Han kommer for sent, og vi mangler et menneske at ringe til';
    const hidden = hiddenIn(await at(phone).get('/agreement'), '/agreement/check-in');
    const fields = { ...hidden, going: 'about_to_break', words, name: 'Bo Holm' };
    await at(phone).post('/agreement/check-in', fields);
    await at(phone).post('/agreement/check-in', fields);
    assert.equal(await only('select count(*) from check_in'), '2', 'pressed twice it is told once');
    house().moveTo(plainDate('2026-12-03'));
    const first = firstOf(await at(jens).get('/my-day'));
    assert.match(
      first,
      /Asta.*ventet 2\sdage.*Arbejdspladsen siger, at det er ved at gå galt\. Sagt 1\.\sdecember/s,
    );
    assert.match(first, new RegExp(`href="${told}"`));
    assert.doesNotMatch((await at(karla).get('/my-day')).text, /ved at gå galt/);
    assert.match((await at(phone).get('/agreement')).text, /Ingen har taget det endnu/);
    const own = await at(asta).get(told);
    assert.match(own.text, /Bo Holm: Det er ved at gå galt.*Han kommer for sent.*Dit team har fået det/);
    assert.doesNotMatch(own.html, /ff-tag/, 'nothing on the citizen’s page shouts');
  });

  test('one press takes it on, and whoever told sees who has it, and when', async () => {
    const wrong = await send(jens, told, `${told}/taken-on`, { did: 'scolds' });
    assert.equal(wrong.status, 404);
    const hidden = hiddenIn(await at(jens).get(told), `${told}/taken-on`);
    const pressed = await at(jens).post(`${told}/taken-on`, { ...hidden, did: 'calls' });
    assert.equal(pressed.location, `${told}?done=taken`);
    await at(karla).post(`${told}/taken-on`, { ...hidden, did: 'lets_go' });
    assert.equal(
      await only('select did from check_in_answer'),
      'calls',
      'whoever presses second changes nothing',
    );
    assert.doesNotMatch((await at(jens).get('/my-day')).text, /ved at gå galt/);
    for (const [who, page] of [
      [phone, '/agreement'],
      [asta, told],
      [karla, told],
    ] as const)
      assert.match((await at(who).get(page)).text, /Jens Skitse tog det 3\. december 2026 og ringer\./);
  });

  test('the citizen tells with one press, and the workplace never reads it', async () => {
    const mine = await at(asta).get('/my-page');
    assert.match(mine.html, new RegExp(`href="${told}"`));
    const page = await at(asta).get(told);
    assert.match(page.text, /Dit team kan læse, hvad du skriver\. Din arbejdsplads kan ikke\./);
    const long = await send(asta, told, told, { going: 'would_talk', words: 'a'.repeat(601) });
    assert.match(long.text, /Skriv højst 600 tegn/);
    const pressed = await send(asta, told, told, { going: 'about_to_break', words: '' });
    assert.equal(pressed.location, `${told}?done=asked`);
    assert.match(
      (await at(asta).get(`${told}?done=asked`)).text,
      /Tak\. Dit team har fået det.*Du: Det er ved at gå galt/,
    );
    await send(asta, told, told, {
      going: 'would_talk',
      words: 'Jeg sover dårligt og vil ikke sige det derude',
    });
    assert.match(firstOf(await at(jens).get('/my-day')), /Siger, at det er ved at gå galt på arbejdet/);
    assert.doesNotMatch((await at(phone).get('/agreement')).text, /sover dårligt|Sendt 3\. december 2026/);
    assert.equal(
      await only(`select count(*) from check_in where party = 'citizen' and placement_id is not null`),
      '2',
    );
    assert.match((await at(jens).get(told)).text, /Borgeren: Vil gerne tale med nogen.*Jeg sover dårligt/);
  });

  test('the team reads it; nobody else finds it', async () => {
    // Lea leads the run, and is on this team as well: what she reads is the team's.
    for (const who of ['karla', 'pia', 'lea'] as const)
      assert.equal((await (await house().browseDemo(who)).get(told)).status, 200, who);
    for (const who of ['fritz', 'kirsten', 'mads', 'lene'] as const)
      assert.equal((await (await house().browseDemo(who)).get(told)).status, 404, who);
    assert.equal((await at(phone).get(told)).status, 404);
    const pia = await house().browseDemo('pia');
    assert.doesNotMatch((await pia.get(told)).text, /Jeg ringer i dag/);
    assert.equal((await pia.post(`${told}/taken-on`, { did: 'calls' })).status, 404);
  });

  test('without a consultant on the team it stands with the coordinator', async () => {
    await house().database.administrator.query(
      `update team_member set period = daterange(lower(period), '2026-12-02')
       where enrolment_id = $1 and access_row = 'team_company_consultant'`,
      [enrolment],
    );
    const karlas = await only(
      `select coordinates from team_member m join employment e using (account_id)
       where m.enrolment_id = $1 and e.staff_name like 'Karla%' limit 1`,
      [enrolment],
    );
    assert.equal(karlas, 'true');
    assert.match(firstOf(await at(karla).get('/my-day')), /Siger, at det er ved at gå galt på arbejdet/);
  });

  test('while the citizen reads what was edited, the workplace can still tell', async () => {
    const code = await only('select code_id from placement_agreement limit 1');
    await send(karla, `${one}/edit`, `${one}/edit`, { ...agreed, code, hours: '15' });
    const { text } = await at(phone).get('/agreement');
    assert.match(text, /Aftalen er ved at blive rettet.*Hvordan går det\?/);
    assert.equal((await byLink({ going: 'would_talk' })).location, '/agreement?done=told');
  });

  test('when the course is over nobody is said to hear it, and it is told whom to call', async () => {
    const { administrator } = house().database;
    await administrator.query(`update enrolment set ended_on = '2026-12-02' where id = $1`, [enrolment]);
    const { text, html } = await at(phone).get('/agreement');
    assert.match(text, /Forløbet er slut, så der er ingen på teamet at skrive til\. Ring til kommunen\./);
    assert.doesNotMatch(html, /action="\/agreement\/check-in"/);
    const before = await only('select count(*) from check_in');
    await at(phone).post('/agreement/check-in', { going: 'about_to_break', name: 'Bo Holm', words: '' });
    await at(asta).post(told, { going: 'about_to_break', words: '' });
    assert.equal(await only('select count(*) from check_in'), before);
    assert.match((await at(asta).get(told)).text, /Dit forløb er slut.*Ring til kommunen/);
  });
});
