import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { addDays, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import { type Browsing, hiddenIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = plainDate('2026-11-18');
const lists = join(import.meta.dirname, '../../code-lists');
const notOpen = /Du ser ikke [^.]*noterne\./;
const pdf = new Blob(['%PDF-1.7 opdigtet'], { type: 'application/pdf' });

describe('what is shared about a citizen', () => {
  const house = demoHouse(day);
  let [karla, jens, dorte, asta]: Browsing[] = [];
  let course = '';
  let referral = '';

  const who = (browsing: Browsing | undefined): Browsing => browsing ?? assert.fail('nobody browses');
  const count = async (sql: string): Promise<number> => {
    const { rows } = await house().database.administrator.query<{ n: number }>(
      `select count(*)::int as n from ${sql}`,
    );
    return rows[0]?.n ?? -1;
  };
  const choiceOf = (seen: Seen, name: string, words: string): string => {
    const options = [...seen.html.matchAll(/<input[^>]*type="(?:radio|checkbox)"[^>]*>.*?<\/label>/gs)];
    const found = options.find(([html]) => html.includes(`name="${name}"`) && html.includes(words));
    return /value="([^"]*)"/.exec(found?.[0] ?? '')?.[1] ?? assert.fail(`no "${words}" under ${name}`);
  };
  const standing = (seen: Seen): string =>
    /name="consent" value="([^"]+)"/.exec(seen.html)?.[1] ?? assert.fail('nothing to take back');
  const seesNotes = async (): Promise<boolean> => !notOpen.test((await who(jens).get(course)).text);

  before(async () => {
    await loadCodeLists(house().database.administratorSettings, day, lists);
    [karla, jens, dorte, asta] = [
      await house().browseDemo('karla'),
      await house().browseDemo('jens'),
      await house().browseDemo('dorte'),
      await house().browseDemo('asta'),
    ];
    const { rows } = await house().database.administrator.query<{ id: string; referral_id: string }>(
      `select e.id, e.referral_id from enrolment e join citizen_call_name n using (authority_id, citizen_id)
       where n.call_name = 'Asta'`,
    );
    course = `/enrolments/${rows[0]?.id}`;
    referral = `/referrals/${rows[0]?.referral_id}`;
  });

  test('a yes on paper is written down with the paper, once, and opens at once', async () => {
    assert.equal(await seesNotes(), false);
    const address = `${course}/consents/new`;
    const form = await who(karla).get(`${address}?question=notes-to-company-consultant`);
    assert.match(form.text, /Siger du nej, fortsætter dit forløb som før/);
    const typed = {
      ...hiddenIn(form, address),
      recipient: choiceOf(form, 'recipient', 'virksomhedskonsulenten'),
      contents: 'shared_note',
      purpose: 'At finde en arbejdsplads, der passer.',
      'given-on': '16.11.2026',
      until: '16.02.2027',
      'how-given': 'paper',
      words: 'Jeg siger ja til, at Jens læser teamets noter.',
      'told-consequences': 'Siger du nej, fortsætter dit forløb som før.',
    };
    const refused = await who(karla).post(address, { ...typed, until: '', words: '' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Skriv ordene, som de blev sagt eller stod/);
    assert.match(refused.html, /At finde en arbejdsplads, der passer\./);
    const oneHouse =
      /<option value="([^"]+)">Kun det, Foreningen Trædesten har/.exec(form.html)?.[1] ??
      assert.fail('no house');
    const narrow = await who(karla).post(address, { ...typed, from: oneHouse });
    assert.equal(narrow.status, 422);
    assert.match(narrow.text, /Skriv det ikke ned som et ja til det hele/);
    assert.ok(narrow.html.includes(`<option value="${oneHouse}" selected`));
    const check = await who(karla).post(address, typed);
    assert.match(check.text, /Er det rigtigt\?.*Det åbner med det samme for Foreningen Trædesten/);
    assert.equal(
      await count('consent where text_key = $$notes-to-company-consultant$$ and words is not null'),
      0,
    );

    const withFile = (file: Blob | undefined) => {
      const fields = new FormData();
      for (const [name, value] of Object.entries({ ...hiddenIn(check, address), step: 'save' })) {
        fields.append(name, value);
      }
      if (file !== undefined) fields.append('scan', file, 'samtykke.pdf');
      return fields;
    };
    assert.match((await who(karla).post(address, withFile(undefined))).text, /Vælg filen med papiret/);
    const script = new Blob(['<script>1</script>'], { type: 'application/pdf' });
    assert.match(
      (await who(karla).post(address, withFile(script))).text,
      /Filen er ikke en PDF, JPG eller PNG/,
    );
    for (const press of [1, 2]) {
      const saved = await who(karla).post(address, withFile(pdf));
      assert.equal(saved.location, `${course}/sharing?done=recorded`, `press ${press}`);
    }
    assert.equal(await count('consent_scan'), 1);
    assert.equal(await count(`event where action = 'consent.record'`), 1);
    assert.equal(await seesNotes(), true);
  });

  test('the paper is given back to be saved, to whoever may read consents', async () => {
    const list = await who(karla).get(`${course}/sharing`);
    const paper = /href="([^"]*\?paper=[^"]*)"/.exec(list.html)?.[1] ?? assert.fail('no paper');
    for (const reader of [karla, jens, asta]) {
      const answer = await who(reader).get(paper);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), 'application/pdf');
      assert.equal(answer.headers.get('content-disposition'), 'attachment; filename="consent.pdf"');
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    }
    assert.equal((await who(dorte).get(paper)).status, 404);
  });

  test('the living list says what, to whom, why, how long, in which words, and what it opens', async () => {
    const list = await who(asta).get('/my-page/agreements');
    assert.match(list.text, /Teamets noter .*Til Foreningen Trædesten, virksomhedskonsulenten på teamet/);
    assert.match(list.text, /på papir, 16\. november 2026\. Skrevet ned af Karla Mønster/);
    assert.match(list.text, /Åbner i dag Teamets noter, til og med 16\. februar 2027/);
    assert.match(list.text, /Jeg siger ja til, at Jens læser teamets noter\./);
  });

  test('a screen stays open while all it was made from is held, and is told when it is not', async () => {
    const looks = 'read_log';
    const seen = await who(jens).get(course);
    const sight = {
      at: /data-sight-at="([^"]*)"/.exec(seen.html)?.[1] ?? '',
      token: /data-sight="([^"]*)"/.exec(seen.html)?.[1] ?? '',
    };
    const logged = await count(looks);
    const asks = async (reader: Browsing | undefined) => (await who(reader).post('/sight', sight)).text;
    assert.equal(await asks(jens), 'open');
    assert.equal(await asks(karla), 'closed', 'a page is its own reader’s');
    assert.equal(await asks(house().browse()), 'signed-out');

    const mine = await who(asta).get('/my-page');
    const taken = await who(asta).post(`${referral}/consents/withdrawal`, { consent: standing(mine) });
    assert.equal(await asks(jens), 'closed');
    assert.equal(await seesNotes(), false);
    assert.equal(await count(looks), logged + 1, 'asking is no reading');

    const after = await who(asta).get(taken.location ?? '');
    assert.match(after.text, /Det er taget tilbage.*Teamets noter er lukket for Foreningen Trædesten/);
    assert.match(after.text, /du skal ikke forklare det for nogen/);
    assert.match((await who(asta).get('/my-page/agreements')).text, /Taget tilbage 18\. november 2026/);
  });

  test('the team writes down a no that it was told, after being asked once more', async () => {
    const mine = await who(asta).get('/my-page');
    const [, field] = /name="(yes-[^"]+)"/.exec(mine.html) ?? [];
    const hidden = hiddenIn(mine, `${referral}/consents`);
    await who(asta).post(`${referral}/consents`, { ...hidden, consent: (field ?? '').replace('yes-', '') });
    assert.equal(await seesNotes(), true);
    const list = await who(karla).get(`${course}/sharing`);
    const ask =
      /href="([^"]*\?withdraw=[^"#]*)/.exec(list.html)?.[1] ?? assert.fail('no way to write it down');
    const asked = await who(karla).get(ask);
    assert.match(asked.text, /Skal det tages tilbage\?/);
    const address = `${referral}/consents/told-withdrawal`;
    assert.equal((await who(jens).post(address, hiddenIn(asked, address))).status, 404);
    const told = await who(karla).postAndFollow(address, hiddenIn(asked, address));
    assert.match(told.text, /Det er taget tilbage/);
    assert.equal(await seesNotes(), false);
  });

  test('a sharing by law has a rule, a reason, a receipt and a last day, and the citizen sees it', async () => {
    const address = `${course}/sharing/by-law`;
    assert.equal((await who(jens).get(address)).status, 404);
    const form = await who(karla).get(address);
    const typed = {
      ...hiddenIn(form, address),
      recipient: choiceOf(form, 'recipient', 'virksomhedskonsulenten'),
      contents: 'shared_note',
      rule: 'public-task',
      reason: 'Praktikken begynder på mandag, og hun kan ikke nås.',
      until: '25.11.2026',
    };
    assert.match(
      (await who(karla).post(address, { ...typed, rule: '' })).text,
      /Vælg den regel, der giver lov/,
    );
    const check = await who(karla).post(address, typed);
    assert.equal(await seesNotes(), false);
    const save = { ...hiddenIn(check, address), step: 'save' };
    const receipt = await who(karla).postAndFollow(address, save);
    assert.match(
      receipt.text,
      /Kvittering for deling.*Loven: Databeskyttelsesforordningen art\. 6, stk\. 1, litra e/,
    );
    await who(karla).post(address, save);
    assert.equal(await count('sharing where consent_id is null'), 1);
    assert.equal(await seesNotes(), true);
    const own = await who(asta).get('/my-page/agreements');
    assert.match(own.text, /Delt efter loven, uden et ja.*Praktikken begynder på mandag/);
    assert.match((await who(asta).get('/my-page/who-sees-what')).text, /fordi loven giver lov til det/);
    house().moveTo(addDays(day, 8));
    assert.equal(await seesNotes(), false);
    house().moveTo(day);
  });

  test('a sharing by law is stopped before its last day by those who share, at once and for everybody to see', async () => {
    assert.equal(await seesNotes(), true);
    const list = await who(karla).get(`${course}/sharing`);
    const ask = /href="([^"]*[?]end=[^"#]*)/.exec(list.html)?.[1] ?? assert.fail('no way to stop it');
    const asked = await who(karla).get(ask);
    assert.match(asked.text, /Skal delingen stoppe nu\?/);
    const address = `${course}/sharing/end`;
    const fields = hiddenIn(asked, address);
    for (const other of [jens, asta]) assert.equal((await who(other).post(address, fields)).status, 404);
    assert.equal(await seesNotes(), true);
    const stopped = await Promise.all([1, 2].map(() => who(karla).post(address, fields)));
    for (const { location } of stopped) assert.equal(location, `${course}/sharing?done=ended`);
    assert.equal(await seesNotes(), false);
    assert.equal(await count('sharing_end'), 1);
    assert.equal(await count(`event where action = 'sharing.end'`), 1);
    assert.match((await who(karla).get(`${course}/sharing?done=ended`)).text, /Delingen er stoppet/);
    const own = await who(asta).get('/my-page/agreements');
    assert.match(own.text, /Det, der er slut.*Stoppet 18\. november 2026, før tiden/);
    assert.doesNotMatch(
      (await who(asta).get('/my-page/who-sees-what')).text,
      /fordi loven giver lov til det/,
    );
    const unknown = { sharing: course.split('/').at(-1) ?? '' };
    assert.equal((await who(karla).post(address, unknown)).status, 404);
  });

  test('a yes that runs out soon is told to whoever may write down a new one', async () => {
    await house().database.administrator.query(
      `insert into consent (authority_id, id, citizen_id, run_id, referral_id, content_kind, to_organisation_id,
                            to_relation, purpose, period, text_key, text_version, how_given, given_on, recorded_by)
       select r.authority_id, gen_random_uuid(), r.citizen_id, r.run_id, r.id, 'attendance', r.authority_id,
              'responsible_outside_team', 'At følge med', '[2026-11-01,2026-12-01]', 'some', 1, 'screen', '2026-11-01',
              r.referrer_account_id
       from referral r where r.id = $1`,
      [referral.split('/')[2]],
    );
    assert.match((await who(karla).get('/my-day')).text, /Et ja til at dele slutter tirsdag 1\. december/);
    assert.doesNotMatch((await who(jens).get('/my-day')).text, /Et ja til at dele/);
    assert.match((await who(asta).get('/my-page/agreements')).text, /Slutter om 13 dage/);
  });

  test('whoever was writing when it closed gets the words back', async () => {
    const words = 'Vi aftalte at ses igen på torsdag.';
    const closed = await who(dorte).post(`${course}/notes`, { words, date: '18.11.2026' });
    assert.equal(closed.status, 404);
    assert.ok(closed.text.includes(words));
  });
});
