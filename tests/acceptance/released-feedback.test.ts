import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { addDays, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { type Browsing, hiddenIn, type Seen } from './browsing.ts';
import { type DemoHouse, demoButtons, demoHouse } from './demo-house.ts';

const day = plainDate('2026-11-18');
const proposed = 'Asta har været her hver uge.\n\nHun vil gerne prøve ti timer efter jul.';

describe('feedback to the caseworker outside the team', () => {
  const house = demoHouse(day);
  let [karla, dorte, asta, jens]: Browsing[] = [];
  let course = '';
  let referral = '';

  const who = (browsing: Browsing | undefined): Browsing => browsing ?? assert.fail('nobody browses');
  const sql = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await house().database.administrator.query(text, [...values])).rows as Row[];
  const count = async (from: string): Promise<number> =>
    (await sql<{ n: number }>(`select count(*)::int as n from ${from}`))[0]?.n ?? -1;
  const newDraft = async (): Promise<string> => {
    const form = await who(karla).get(`${course}/feedback/new`);
    return hiddenIn(form, `${course}/feedback`)['draft'] ?? assert.fail('the form has no id');
  };
  const propose = async (words: string, draft?: string): Promise<Seen> => {
    const fields = { draft: draft ?? (await newDraft()), from: '21.10.2026', to: '18.11.2026', words };
    return who(karla).post(`${course}/feedback`, fields);
  };
  const openDraft = async (): Promise<string> => {
    const rows = await sql<{ id: string }>(
      `select id from feedback_draft d where not exists (select from feedback where feedback_draft_id = d.id)
         and not exists (select from feedback_withheld where feedback_draft_id = d.id)`,
    );
    assert.equal(rows.length, 1);
    return rows[0]?.id ?? '';
  };
  const press = async (browsing: Browsing | undefined, what: 'release' | 'withholding', draft: string) =>
    who(browsing).post(`${course}/feedback/${what}`, { draft });
  const dorteSees = async (): Promise<string> => {
    const [status, myDay] = [await who(dorte).get(course), await who(dorte).get('/my-day')];
    assert.equal(status.status, 200);
    return `${status.text} ${myDay.text}`;
  };

  before(async () => {
    [karla, dorte, asta, jens] = [
      await house().browseDemo('karla'),
      await house().browseDemo('dorte'),
      await house().browseDemo('asta'),
      await house().browseDemo('jens'),
    ];
    const [row] = await sql<{ id: string; referral_id: string }>(
      `select e.id, e.referral_id from enrolment e join citizen_call_name n using (authority_id, citizen_id)
       where n.call_name = 'Asta'`,
    );
    course = `/enrolments/${row?.id}`;
    referral = row?.referral_id ?? '';
    await moveToDorte(house(), referral);
    await sql(
      `insert into shared_note (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, author_organisation_id,
                                recorded_by, audience, written_on, next_step, next_step_on)
       select e.authority_id, gen_random_uuid(), e.id, e.citizen_id, e.run_id, e.referral_id, m.organisation_id,
              m.account_id, n.audience, '2026-11-17', n.step, n.step_on::date
       from enrolment e join team_member m on m.enrolment_id = e.id and m.coordinates,
         (values ('team', 'Skridt kun for teamet', '2026-11-19'), ('team_and_citizen', 'Ringe til skolen', '2026-11-25'))
           n (audience, step, step_on)
       where e.referral_id = $1`,
      [referral],
    );
  });

  test('a text is made from the meetings of a period and the next step the citizen knows of', async () => {
    const form = await who(karla).get(`${course}/feedback/new?from=21.10.2026&to=18.11.2026`);
    assert.match(form.text, /Mødt (alle )?\d+( af \d+)? gange i perioden 21\. oktober – 18\. november 2026/);
    assert.match(form.text, /Næste aftale: Ringe til skolen, onsdag 25\. november\./);
    assert.doesNotMatch(form.html, /Skridt kun for teamet/);
    assert.match(form.text, /Dorte Dummy ser kun det, der er sendt/);
  });

  test('bad days and missing words are said at the field, and nothing typed is lost', async () => {
    const early = await who(karla).get(`${course}/feedback/new?from=1.1.2020&to=snart`);
    assert.equal(early.status, 422);
    assert.match(early.text, /Vælg en dag i forløbet/);
    assert.match(early.text, /Skriv den sidste dag/);
    assert.match(early.html, /value="snart"/);
    assert.equal((await propose(' ')).status, 422);
    const long = await propose('x'.repeat(2001));
    assert.match(long.text, /Gør teksten kortere\. Der er plads til 2\.000 tegn/);
    assert.ok(long.html.includes('x'.repeat(2001)));
    assert.equal(await count('feedback_draft'), 0);
  });

  test('it is put before the citizen, once, and nobody outside the team hears of it', async () => {
    const draft = await newDraft();
    for (const times of [1, 2])
      assert.equal((await propose(proposed, draft)).location, `${course}/feedback?done=proposed`, `${times}`);
    assert.equal(await count('feedback_draft'), 1);
    assert.equal(await count(`event where action = 'feedback_draft.write'`), 1);
    const second = await propose('En tekst til');
    assert.equal(second.status, 422);
    assert.match(second.text, /Der ligger allerede en tekst/);
    assert.match(second.html, /En tekst til/);
    assert.doesNotMatch(await dorteSees(), /hver uge|Fra teamet|tilbagemelding/i);
  });

  test('the citizen is shown the text and what a yes means; the team cannot send without it', async () => {
    const page = await who(asta).get('/my-page');
    assert.match(page.text, /Det vil teamet skrive til Dorte Dummy/);
    assert.match(page.text, /Hun vil gerne prøve ti timer efter jul\./);
    assert.match(page.text, /Siger du nej, bliver det ikke sendt/);
    assert.doesNotMatch((await who(karla).get(`${course}/feedback`)).text, /Send den/);
    const tried = await press(karla, 'release', await openDraft());
    assert.equal(tried.location, `${course}/feedback?refused=no-consent`);
    assert.match((await who(karla).get(tried.location ?? '')).text, /Der skete ikke noget/);
    assert.equal(await count('feedback'), 0);
  });

  test('a no needs no reason, and the receiver never hears that there was anything', async () => {
    const draft = await openDraft();
    const said = await press(asta, 'withholding', draft);
    assert.equal(said.location, '/my-page?done=feedback-withheld');
    assert.match((await who(asta).get('/my-page?done=feedback-withheld')).text, /Det bliver ikke sendt/);
    assert.doesNotMatch(await dorteSees(), /hver uge|Fra teamet|tilbagemelding/i);
    assert.match((await who(karla).get(`${course}/feedback`)).text, /Asta sagde nej i dag/);
    assert.equal((await press(asta, 'release', draft)).location, '/my-page?done=feedback-gone');
    assert.equal(await count('feedback'), 0);
    assert.equal(await count(`consent where content_kind = 'feedback'`), 0);
  });

  test('the citizen’s press sends it word for word, with the yes as it was read', async () => {
    await propose(proposed);
    const draft = await openDraft();
    const page = await who(asta).get('/my-page');
    for (const times of [1, 2])
      assert.equal(
        (await press(asta, 'release', draft)).location,
        '/my-page?done=feedback-released',
        `${times}`,
      );
    const [feedback] = await sql<{ words: string }>('select words from feedback');
    assert.equal(feedback?.words, proposed);
    const [yes] = await sql<{ words: string; told_consequences: string; until: string }>(
      `select words, told_consequences, (upper(period) - 1)::text as until from consent where content_kind = 'feedback'`,
    );
    assert.ok(page.text.includes((yes?.words ?? '-').replaceAll('\u00a0', ' ')));
    assert.ok(page.text.includes(yes?.told_consequences ?? '-'));
    assert.ok((yes?.until ?? '') > day);
    assert.equal(await count(`sharing where content_kind = 'feedback'`), 1);
    assert.equal(await count(`event where action = 'feedback.release'`), 1);
    assert.match((await who(asta).get('/my-page')).text, /Sendt til Dorte Dummy/);
  });

  test('the receiver reads it with when, by whom and on what it rests; her day tells it; the reading is noted', async () => {
    const status = await who(dorte).get(course);
    assert.match(
      status.text,
      /Fra teamet Du læser det, fordi Asta har sagt ja til det\. Det gælder til og med/,
    );
    assert.match(status.text, /Asta har været her hver uge\. Hun vil gerne prøve ti timer efter jul\./);
    assert.match(status.text, /Om 21\. oktober – 18\. november 2026\. Sendt i dag af Asta selv\./);
    assert.match((await who(dorte).get('/my-day')).text, /Asta Ny Teamet har sendt en tilbagemelding/);
    const seen = await count(
      `read_log_person p join read_log l on l.id = p.read_log_id
       join employment e on e.account_id = l.account_id
       where e.staff_name = 'Dorte Dummy' and p.how = 'opened' and l.action = 'enrolment_status.read'`,
    );
    assert.ok(seen > 0);
  });

  test('while the yes stands the team may send too, on the same yes', async () => {
    await propose('Asta er begyndt på skolen.');
    assert.match((await who(karla).get(`${course}/feedback`)).text, /Asta har sagt ja til tilbagemeldinger/);
    const sent = await press(karla, 'release', await openDraft());
    assert.equal(sent.location, `${course}/feedback?done=released`);
    assert.equal(await count(`consent where content_kind = 'feedback'`), 1);
    assert.equal(await count(`sharing where content_kind = 'feedback'`), 1);
    assert.match(
      (await who(dorte).get(course)).text,
      /Asta er begyndt på skolen\..*Sendt i dag af Karla Mønster/,
    );
  });

  test('sending and keeping back in the same moment come to one of the two', async () => {
    for (const [at, by] of [karla, asta, karla].entries()) {
      await propose(`Runde ${at}`);
      const draft = await openDraft();
      await Promise.all([press(by, 'release', draft), press(asta, 'withholding', draft)]);
      const [row] = await sql<{ outcomes: number }>(
        `select (select count(*) from feedback where feedback_draft_id = $1)
              + (select count(*) from feedback_withheld where feedback_draft_id = $1) as outcomes`,
        [draft],
      );
      assert.equal(Number(row?.outcomes), 1);
    }
  });

  test('six weeks on it is due on the coordinator’s day, and on nobody else’s', async () => {
    house().moveTo(addDays(day, 42));
    const [mine, theirs] = [await who(karla).get('/my-day'), await who(jens).get('/my-day')];
    house().moveTo(day);
    assert.match(mine.text, /Sagsbehandleren hørte sidst fra jer 18\. november/);
    assert.match(mine.text, /Skriv en tilbagemelding/);
    assert.doesNotMatch(theirs.text, /Sagsbehandleren hørte/);
  });

  test('the rest of the team reads along and settles nothing; everybody else finds no such page', async () => {
    await propose('Til os selv og Asta');
    const draft = await openDraft();
    const list = await who(jens).get(`${course}/feedback`);
    assert.equal(list.status, 200);
    assert.doesNotMatch(list.html, /\/release|\/withholding/);
    assert.equal((await press(jens, 'release', draft)).status, 404);
    assert.equal((await press(jens, 'withholding', draft)).status, 404);
    for (const outsider of [
      'dorte',
      'lene',
      'palle',
      'bodil',
      'grethe',
      'frode',
      'stine',
      'bertil',
    ] as const) {
      const browsing = await house().browseDemo(outsider);
      assert.equal((await browsing.get(`${course}/feedback`)).status, 404, outsider);
      assert.equal((await press(browsing, 'release', draft)).status, 404, outsider);
      assert.equal((await press(browsing, 'withholding', draft)).status, 404, outsider);
      if (outsider === 'dorte') continue;
      for (const path of [course, '/my-day', '/around'])
        assert.doesNotMatch((await browsing.get(path)).html, /hver uge|begyndt på skolen|Til os selv/);
    }
    assert.ok(Object.keys(demoButtons).length > 20);
    assert.equal((await press(karla, 'withholding', draft)).location, `${course}/feedback?done=withheld`);
    assert.equal((await press(karla, 'release', randomUUID())).status, 404);
  });

  test('when the yes is taken back it closes at once', async () => {
    const [yes] = await sql<{ id: string }>(`select id from consent where content_kind = 'feedback'`);
    await who(asta).post(`/referrals/${referral}/consents/withdrawal`, {
      consent: yes?.id ?? '',
      from: 'my-page',
    });
    assert.doesNotMatch(await dorteSees(), /hver uge|begyndt på skolen|Fra teamet|tilbagemelding/i);
    assert.match((await who(karla).get(`${course}/feedback`)).text, /Asta har været her hver uge/);
  });

  test('what waited to be sent waits no longer: the team cannot send it on a yes that is gone', async () => {
    await propose('Skrevet, mens ja stod ved magt.');
    const draft = await openDraft();
    const sent = await count('feedback');
    const tried = await press(karla, 'release', draft);
    assert.equal(tried.location, `${course}/feedback?refused=no-consent`);
    assert.equal(await count('feedback'), sent);
    assert.doesNotMatch(await dorteSees(), /mens ja stod/);
    assert.equal((await press(asta, 'withholding', draft)).location, '/my-page?done=feedback-withheld');
  });

  test('a yes on paper carries it, and the sharing is made with the sending', async () => {
    await sql(
      `insert into consent (authority_id, id, citizen_id, run_id, referral_id, content_kind, to_organisation_id, to_relation,
                            purpose, period, text_key, text_version, how_given, words, told_consequences, given_on, recorded_by)
       select authority_id, gen_random_uuid(), citizen_id, run_id, referral_id, 'feedback', authority_id,
              'responsible_outside_team', 'At holde sagsbehandleren ved', '[2026-11-18,2027-02-01)', 'written-down', 1,
              'paper', 'Ja', 'Ingen', '2026-11-18', account_id
       from team_member where referral_id = $1 and coordinates`,
      [referral],
    );
    await propose('På papir står der ja.');
    assert.equal(
      (await press(karla, 'release', await openDraft())).location,
      `${course}/feedback?done=released`,
    );
    assert.equal(await count(`sharing where content_kind = 'feedback'`), 2);
    assert.match((await who(dorte).get(course)).text, /På papir står der ja\./);
  });
});

/** The demo's Asta gets a caseworker who is not on her team. */
async function moveToDorte({ database }: DemoHouse, referral: string): Promise<void> {
  await database.administrator.query(
    `update responsible_caseworker set account_id = (select account_id from employment where staff_name = 'Dorte Dummy')
     where citizen_id = (select citizen_id from referral where id = $1)`,
    [referral],
  );
}
