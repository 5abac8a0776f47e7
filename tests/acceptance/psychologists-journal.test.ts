import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { addDays, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { type Browsing, hiddenIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = plainDate('2026-11-18');
const secret = 'Hun græd, da vi talte om faren.';
const better = 'Hun græd, da vi talte om farmoren.';
const everything = /Hun græd/;

describe('a psychologist’s journal', () => {
  const house = demoHouse(day);
  const sofie = { account: randomUUID(), employment: randomUUID() };
  const petra = { account: randomUUID(), employment: randomUUID() };
  let [pia, successor, asta, karla]: Browsing[] = [];
  let [enrolment, referral, course, journal] = ['', '', '', ''];

  const who = (browsing: Browsing | undefined): Browsing => browsing ?? assert.fail('nobody browses');
  const sql = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await house().database.administrator.query(text, [...values])).rows as Row[];
  const count = async (from: string): Promise<number> =>
    (await sql<{ n: number }>(`select count(*)::int as n from ${from}`))[0]?.n ?? -1;
  const write = async (browsing: Browsing | undefined, words: string, entry = randomUUID()): Promise<Seen> =>
    who(browsing).post(journal, { entry, words });
  const employ = async (one: typeof sofie, name: string, at: string, ownsJournal: boolean): Promise<void> => {
    await sql('insert into account (id) values ($1)', [one.account]);
    await sql(
      `insert into employment (id, account_id, organisation_id, staff_name, title_da, title_en, occupation, period, owns_journal)
       select $1, $2, id, $3, 'psykolog', 'psychologist', 'other', '[2026-01-01,)', $5 from organisation where name = $4`,
      [one.employment, one.account, name, at, ownsJournal],
    );
  };
  const entryWith = async (words: string): Promise<string> =>
    (await sql<{ id: string }>('select id from journal_entry where words = $1', [words]))[0]?.id ?? '';

  before(async () => {
    const [row] = await sql<{ id: string; referral_id: string }>(
      `select e.id, e.referral_id from enrolment e join citizen_call_name n using (authority_id, citizen_id)
       where n.call_name = 'Asta'`,
    );
    [enrolment, referral] = [row?.id ?? '', row?.referral_id ?? ''];
    course = `/enrolments/${enrolment}`;
    journal = `${course}/journal`;
    await employ(sofie, 'Sofie Skygge', 'Foreningen Trædesten', true);
    await employ(petra, 'Petra Pausetegn', 'Ådal Kommune', false);
    await sql(
      `insert into team_member (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, account_id, organisation_id,
                                role_key, access_row, coordinates, period)
       select m.authority_id, gen_random_uuid(), m.enrolment_id, m.citizen_id, m.run_id, m.referral_id, $1, o.id,
              m.role_key, m.access_row, false, '[2026-11-01,)'
       from team_member m, organisation o
       where m.enrolment_id = $2 and m.access_row = 'team_psychologist' and o.name = 'Foreningen Trædesten'`,
      [sofie.account, enrolment],
    );
    await sql('delete from journal_entry where enrolment_id = $1', [enrolment]);
    [pia, successor, asta, karla] = [
      await house().browseDemo('pia'),
      await house().browseAs(sofie.account, sofie.employment),
      await house().browseDemo('asta'),
      await house().browseDemo('karla'),
    ];
  });

  test('is owned by the employer, or by the psychologist where she is self-employed, and says so', async () => {
    assert.match((await who(pia).get(journal)).text, /Journalens ejer Ådal Kommune\. Beder Asta om/);
    assert.match((await who(successor).get(journal)).text, /Journalens ejer Dig selv\./);
    const entry = randomUUID();
    for (const press of [1, 2])
      assert.equal((await write(pia, secret, entry)).location, `${journal}?done=saved`, `press ${press}`);
    await write(successor, 'Sofies egne ord.');
    const owners = await sql<{ words: string; own: boolean }>(
      'select words, owner_account_id = recorded_by as own from journal_entry where enrolment_id = $1 order by recorded_at',
      [enrolment],
    );
    assert.deepEqual(owners, [
      { words: secret, own: null },
      { words: 'Sofies egne ord.', own: true },
    ]);
  });

  test('an entry is put right by a new one with a reason; the first stays readable', async () => {
    const first = await entryWith(secret);
    const address = `${journal}/entries/${first}/correction`;
    const form = await who(pia).get(address);
    assert.ok(form.text.includes(secret));
    const refused = await who(pia).post(address, { entry: randomUUID(), words: better, reason: ' ' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Skriv kort, hvorfor du retter det/);
    assert.ok(refused.html.includes(better));
    const entry = hiddenIn(form, address)['entry'] ?? '';
    for (const press of [1, 2]) {
      const saved = await who(pia).post(address, { entry, words: better, reason: 'Jeg hørte forkert' });
      assert.equal(saved.location, `${journal}?done=saved`, `press ${press}`);
    }
    const page = await who(pia).get(journal);
    assert.ok(page.html.includes(`<del>${secret}</del>`));
    assert.match(page.text, /Retter notatet fra 18\. november 2026: Jeg hørte forkert/);
    assert.match(page.text, /Rettet\. Det nye står i notatet, der retter det\./);
    const twice = await who(pia).post(address, { entry: randomUUID(), words: 'Igen', reason: 'Igen' });
    assert.equal(twice.status, 422);
    assert.match(twice.text, /rettet i mellemtiden/);
    assert.equal((await who(successor).get(address)).status, 404);
    assert.equal(
      (await who(pia).get(`${journal}/entries/${await entryWith('Sofies egne ord.')}/correction`)).status,
      404,
    );
  });

  test('a message to the team is an act of its own: nothing of the journal comes along', async () => {
    const address = `${journal}/message`;
    const form = await who(pia).get(address);
    assert.match(form.text, /Intet fra journalen følger med/);
    assert.doesNotMatch(form.html, everything);
    const refused = await who(pia).post(address, {
      message: randomUUID(),
      words: 'Giv hende ro.',
      audience: '',
    });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Vælg, hvem der må læse beskeden/);
    assert.match(refused.html, /Giv hende ro\./);
    const message = randomUUID();
    for (const press of [1, 2])
      assert.equal(
        (await who(pia).post(address, { message, words: 'Giv hende ro.', audience: 'team' })).location,
        `${journal}?done=sent`,
        `press ${press}`,
      );
    const seen = await who(karla).get(course);
    assert.match(seen.text, /Note fra Pia Prik/);
    assert.match(seen.text, /Giv hende ro\./);
    assert.doesNotMatch(seen.html, everything);
    assert.doesNotMatch((await who(asta).get('/my-page')).html, /Giv hende ro/);
    assert.equal(await count(`journal_entry where enrolment_id = '${enrolment}'`), 3);
  });

  test('neither the leader, the coordinator, a broken glass nor anybody else opens it', async () => {
    for (const other of [
      'karla',
      'jens',
      'erik',
      'lea',
      'dorte',
      'lene',
      'bodil',
      'frode',
      'grethe',
      'arne',
      'stine',
    ] as const) {
      const browsing = await house().browseDemo(other);
      for (const address of [journal, `${journal}/message`, `${journal}/handover`])
        assert.equal((await browsing.get(address)).status, 404, `${other} ${address}`);
      assert.doesNotMatch((await browsing.get(course)).html, everything, other);
      assert.equal((await browsing.post(journal, { entry: randomUUID(), words: 'x' })).status, 404, other);
    }
    for (const kind of ['break_the_glass', 'leaders_need'])
      await sql(
        `insert into access_grant (authority_id, id, citizen_id, referral_id, run_id, kind, to_account_id, to_organisation_id,
                                   reason, starts_at, ends_at, recorded_by)
         select r.authority_id, gen_random_uuid(), r.citizen_id, r.id, r.run_id, $2, e.account_id, e.organisation_id,
                'Opdigtet grund', now() - interval '1 hour', now() + interval '2 hours', e.account_id
         from referral r, employment e where r.id = $1 and e.staff_name = $3`,
        [referral, kind, kind === 'leaders_need' ? 'Lea Forlæg' : 'Palle Pap'],
      );
    for (const other of ['palle', 'lea'] as const) {
      const browsing = await house().browseDemo(other);
      assert.equal((await browsing.get(course)).status, 200, other);
      assert.equal((await browsing.get(journal)).status, 404, other);
    }
    assert.equal((await who(asta).get(journal)).status, 404);
  });

  test('handing it over opens nothing: the client is asked by name, in plain words, and may let it be', async () => {
    const address = `${journal}/handover`;
    const form = await who(pia).get(address);
    assert.match(form.text, /Sofie Skygge, Foreningen Trædesten/);
    assert.match((await who(pia).post(address, {})).text, /Vælg, hvem der skal kunne læse journalen/);
    const stranger = await who(pia).post(address, { successor: petra.account });
    assert.equal(stranger.status, 422);
    assert.match(stranger.text, /Vælg en psykolog, der er på teamet i dag/);
    const asked = await who(pia).post(address, { successor: sofie.account });
    assert.equal(asked.location, `${journal}?done=asked`);
    assert.match(
      (await who(pia).post(address, { successor: sofie.account })).text,
      /Borgeren er spurgt og har ikke svaret endnu/,
    );
    assert.doesNotMatch((await who(successor).get(journal)).html, everything);
    const page = await who(asta).get('/my-page');
    assert.match(page.text, /Må Sofie Skygge læse din journal\?/);
    assert.match(page.text, /Siger du ikke ja, sker der ikke noget\./);
    assert.match(page.text, /Spørgsmålet går væk af sig selv fredag 18\. december/);
    assert.doesNotMatch(page.html, everything);
  });

  test('the client’s yes opens it to that psychologist alone, and each opening is noted', async () => {
    const [handover] = await sql<{ id: string; consent_id: string }>(
      'select id, consent_id from journal_handover',
    );
    const address = `/referrals/${referral}/journal-handovers`;
    for (const other of [karla, pia, successor])
      assert.equal((await who(other).post(address, { handover: handover?.id ?? '' })).status, 404);
    for (const press of [1, 2])
      assert.equal(
        (await who(asta).post(address, { handover: handover?.id ?? '' })).location,
        '/my-page?done=journal-yes',
        `press ${press}`,
      );
    const [yes] = await sql<{ id: string; content_kind: string; to_account_id: string; words: string }>(
      `select id, content_kind, to_account_id, words from consent where content_kind = 'journal'`,
    );
    assert.deepEqual(
      [yes?.id, yes?.to_account_id, await count(`sharing where content_kind = 'journal'`)],
      [handover?.consent_id, sofie.account, 0],
    );
    assert.match(yes?.words ?? '', /må Sofie Skygge læse, hvad Pia Prik skriver/);
    const looks = `read_log l join read_log_person p on p.read_log_id = l.id
                   where l.account_id = '${sofie.account}' and l.action = 'journal.read' and p.how = 'opened'`;
    const before = await count(looks);
    const seen = await who(successor).get(journal);
    assert.match(
      seen.text,
      /Skrevet af Pia Prik Ejet af Ådal Kommune\. Du kan læse det, fordi Asta har sagt ja\./,
    );
    assert.match(seen.text, everything);
    assert.equal(await count(looks), before + 1);
    assert.match((await who(pia).get(journal)).text, /Du og Sofie Skygge kan læse det/);
    assert.doesNotMatch((await who(pia).get(journal)).html, /Sofies egne ord/);
    assert.match((await who(asta).get('/my-page')).text, /Sofie Skygge må læse din journal/);
  });

  test('it ends the moment the yes is taken back, and a psychologist who leaves the team loses it too', async () => {
    const place = `update team_member set period = $1 where account_id = '${sofie.account}'`;
    await sql(place, [`[2026-11-01,${day})`]);
    assert.equal((await who(successor).get(journal)).status, 404);
    await sql(place, ['[2026-11-01,)']);
    assert.match((await who(successor).get(journal)).html, everything);
    const page = await who(asta).get('/my-page');
    const fields = hiddenIn(page, `/referrals/${referral}/consents/withdrawal`);
    const [yes] = await sql<{ id: string }>(`select id from consent where content_kind = 'journal'`);
    await who(asta).post(`/referrals/${referral}/consents/withdrawal`, { ...fields, consent: yes?.id ?? '' });
    const closed = await who(successor).get(journal);
    assert.equal(closed.status, 200);
    assert.doesNotMatch(closed.html, everything);
    assert.doesNotMatch((await who(asta).get('/my-page')).text, /Sofie Skygge må læse din journal/);
  });

  test('a question nobody answers goes away, and can be asked again', async () => {
    const address = `${journal}/handover`;
    await who(pia).post(address, { successor: sofie.account });
    house().moveTo(addDays(day, 31));
    const later = await who(asta).get('/my-page');
    const [latest] = await sql<{ id: string }>(
      'select id from journal_handover order by recorded_at desc limit 1',
    );
    const late = await who(asta).post(`/referrals/${referral}/journal-handovers`, {
      handover: latest?.id ?? '',
    });
    const again = await who(pia).get(address);
    house().moveTo(day);
    assert.doesNotMatch(later.text, /Må Sofie Skygge læse/);
    assert.equal(late.location, '/my-page?done=journal-gone');
    assert.match(again.text, /Der kom ikke noget svar\. Du kan spørge igen\./);
    assert.equal(await count(`consent where content_kind = 'journal'`), 1);
  });

  test('a yes to another psychologist, about something else or in another course carries no handover', async () => {
    const [other] = await sql<{ id: string }>(
      `insert into referral (authority_id, id, citizen_id, run_id, programme_version_id, referrer_account_id,
                             referrer_organisation_id, reason, sent_on)
       select authority_id, gen_random_uuid(), citizen_id, run_id, programme_version_id, referrer_account_id,
              referrer_organisation_id, reason, sent_on
       from referral where id = $1 returning id`,
      [referral],
    );
    const handOver = async (yes: { to?: string; content?: string; in?: string; relation?: string }) => {
      const id = randomUUID();
      const { to = sofie.account, content = 'journal', relation = 'team_psychologist' } = yes;
      await sql(
        `insert into consent (authority_id, id, citizen_id, run_id, referral_id, content_kind, to_organisation_id,
                              to_relation, to_account_id, purpose, period, text_key, text_version, how_given, given_on, recorded_by)
         select r.authority_id, $1, r.citizen_id, r.run_id, r.id, $3, e.organisation_id, $4, $5, 'x', '[2026-01-01,)', 'x', 1,
                'screen', '2026-01-01', r.referrer_account_id
         from referral r, employment e where r.id = $2 and e.id = $6`,
        [id, yes.in ?? referral, content, relation, to, sofie.employment],
      );
      await sql(
        `insert into journal_handover (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, from_account_id,
                                       to_account_id, to_organisation_id, consent_id, handed_on)
         select h.authority_id, gen_random_uuid(), h.enrolment_id, h.citizen_id, h.run_id, h.referral_id,
                h.from_account_id, h.to_account_id, h.to_organisation_id, $1, '2026-11-01'
         from journal_handover h limit 1`,
        [id],
      );
      const seen = everything.test((await who(successor).get(journal)).html);
      await sql('delete from journal_handover where consent_id = $1', [id]);
      await sql('delete from consent where id = $1', [id]);
      return seen;
    };
    assert.equal(await handOver({ to: petra.account }), false);
    assert.equal(await handOver({ content: 'shared_note' }), false);
    assert.equal(await handOver({ relation: 'team_general' }), false);
    assert.equal(await handOver({ in: other?.id ?? '' }), false);
    assert.equal(await handOver({}), true);
  });

  test('the named reader of a request reads what that owner owns, as long as the request is open', async () => {
    const reader = await house().browseAs(petra.account, petra.employment);
    assert.equal((await reader.get(journal)).status, 404);
    await sql(
      `with asked as (
         insert into file_request (authority_id, id, citizen_id, asked_on, recorded_by)
         select e.authority_id, gen_random_uuid(), e.citizen_id, $2::date, a.account_id
         from enrolment e join citizen_account a on a.citizen_id = e.citizen_id where e.id = $1
         returning *)
       insert into journal_reader (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, file_request_id,
                                   owner_organisation_id, to_account_id, to_organisation_id, period, recorded_by)
       select e.authority_id, gen_random_uuid(), e.id, e.citizen_id, e.run_id, e.referral_id, asked.id, e.authority_id, $3,
              e.authority_id, daterange($2::date, $2::date + 10), asked.recorded_by
       from enrolment e, asked where e.id = $1`,
      [enrolment, day, petra.account],
    );
    assert.match((await reader.get('/my-day')).text, /Asta Du er udpeget til at læse en journal/);
    const page = await reader.get(journal);
    assert.match(page.text, /Du er udpeget til at svare Asta/);
    assert.match(page.text, everything);
    assert.doesNotMatch(page.html, /Sofies egne ord|name="words"|journal\/handover|journal\/message/);
    assert.equal((await reader.post(journal, { entry: randomUUID(), words: 'x' })).status, 404);
    assert.equal((await reader.get(course)).status, 404);
    assert.ok(
      (await count(`read_log l where l.account_id = '${petra.account}' and l.action = 'journal.read'`)) > 0,
    );
    house().moveTo(addDays(day, 10));
    const after = await reader.get(journal);
    house().moveTo(day);
    assert.equal(after.status, 404);
  });
});
