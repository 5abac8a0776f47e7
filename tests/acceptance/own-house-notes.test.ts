import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { addDays, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { type Browsing, linkIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = plainDate('2026-11-18');
const jensWrote = 'Asta ringede i nat. Vi talte om hendes bror.';
const karlaWrote = 'Sagen er drøftet på tirsdagsmødet.';

describe('what each house writes for itself', () => {
  const house = demoHouse(day);
  let [karla, jens, asta]: Browsing[] = [];
  let [course, notes] = ['', ''];

  const who = (browsing: Browsing | undefined): Browsing => browsing ?? assert.fail('nobody browses');
  const sql = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await house().database.administrator.query(text, [...values])).rows as Row[];
  const count = async (from: string): Promise<number> =>
    (await sql<{ n: number }>(`select count(*)::int as n from ${from}`))[0]?.n ?? -1;
  const write = async (browsing: Browsing | undefined, words: string, more = {}): Promise<Seen> =>
    who(browsing).post(notes, { note: randomUUID(), words, ...more });
  const idOf = async (words: string): Promise<string> =>
    (await sql<{ id: string }>('select id from organisation_note where words = $1', [words]))[0]?.id ?? '';

  before(async () => {
    [karla, jens, asta] = [
      await house().browseDemo('karla'),
      await house().browseDemo('jens'),
      await house().browseDemo('asta'),
    ];
    const [row] = await sql<{ id: string; referral_id: string }>(
      `select e.id, e.referral_id from enrolment e join citizen_call_name n using (authority_id, citizen_id)
       where n.call_name = 'Asta'`,
    );
    course = `/enrolments/${row?.id}`;
    notes = `/referrals/${row?.referral_id}/organisation-notes`;
  });

  test('the way there stands on the course, and the page says who in the house reads along', async () => {
    const page = await who(jens).get(linkIn(await who(jens).get(course), 'Vores egne notater'));
    assert.equal(page.status, 200);
    assert.match(
      page.text,
      /Det kan læses af dig\. Andre i Foreningen Trædesten kan kun med en særlig adgang/,
    );
    assert.match(page.text, /Asta kan bede om at få det at læse\./);
    const inTheHouse = await who(karla).get(notes);
    assert.match(inTheHouse.text, /Det kan læses af dig, .*Pia Prik/);
    assert.doesNotMatch(inTheHouse.text.replace(/Log ud.*?Vores egne/, ''), /læses af[^.]*Jens/);
  });

  test('a note is saved once, and stays in the house that wrote it', async () => {
    const note = randomUUID();
    for (const press of [1, 2])
      assert.equal(
        (await who(jens).post(notes, { note, words: jensWrote })).location,
        `${notes}?done=saved`,
        `${press}`,
      );
    assert.equal(await count('organisation_note'), 1);
    assert.equal(await count(`event where action = 'organisation_note.write'`), 1);
    await write(karla, karlaWrote);
    assert.match((await who(jens).get(notes)).text, /Vi talte om hendes bror\. Jens Skitse, i dag/);
    assert.doesNotMatch((await who(jens).get(notes)).html, /tirsdagsmødet/);
    for (const colleague of ['karla', 'pia', 'erik', 'lea'] as const) {
      const seen = await (await house().browseDemo(colleague)).get(notes);
      assert.match(seen.text, /tirsdagsmødet/, colleague);
      assert.doesNotMatch(seen.html, /hendes bror/, colleague);
    }
  });

  test('nobody else finds the page: not in the same authority, not the citizen, not those around', async () => {
    for (const outsider of [
      'asta',
      'palle',
      'lene',
      'bodil',
      'stine',
      'arne',
      'grethe',
      'bertil',
      'inge',
      'mads',
    ] as const) {
      const browsing = await house().browseDemo(outsider);
      assert.equal((await browsing.get(notes)).status, 404, outsider);
      assert.equal((await browsing.post(notes, { note: randomUUID(), words: 'Nej' })).status, 404, outsider);
    }
    assert.doesNotMatch((await who(asta).get('/my-page')).html, /hendes bror|tirsdagsmødet/);
    assert.equal(await count('organisation_note'), 2);
  });

  test('missing and far too many words are said at the field, and nothing typed is lost', async () => {
    const empty = await write(jens, ' ');
    assert.equal(empty.status, 422);
    assert.match(empty.text, /Skriv det, I vil huske/);
    const long = await write(jens, `Slut ${'x'.repeat(4001)}`);
    assert.match(long.text, /Der er plads til 4\.000 tegn/);
    assert.match(long.html, /Slut xxx/);
  });

  test('a correction is a new note that says which it puts right; the first stays, struck through and told so', async () => {
    const wrong = await idOf(jensWrote);
    const form = await who(jens).get(`${notes}?corrects=${wrong}`);
    assert.match(form.text, /Ret et notat.*Vi talte om hendes bror.*Det gamle notat bliver stående/);
    await write(jens, 'Vi talte om hendes søster.', { corrects: wrong });
    const page = await who(jens).get(notes);
    assert.match(page.html, /<del>Asta ringede i nat\. Vi talte om hendes bror\.<\/del>/);
    assert.match(page.text, /hendes søster\. Jens Skitse, i dag · Retter notatet fra i dag\./);
    assert.match(page.text, /i dag · Rettet\. Det nye står i notatet, der retter det\./);
    const again = await write(jens, 'En rettelse til', { corrects: wrong });
    assert.equal(again.status, 422);
    assert.match(again.text, /rettet i mellemtiden/);
    assert.match(again.html, /En rettelse til/);
  });

  test('nobody corrects what a colleague wrote, also not past the form', async () => {
    const theirs = await idOf(karlaWrote);
    const pia = await house().browseDemo('pia');
    assert.doesNotMatch((await pia.get(notes)).html, /corrects=/);
    assert.equal((await write(pia, 'Rettet af Pia', { corrects: theirs })).status, 422);
    const stranger = await write(jens, 'Rettet af Jens', { corrects: theirs });
    assert.equal(stranger.status, 422);
    await assert.rejects(
      sql(
        `insert into organisation_note (authority_id, id, citizen_id, run_id, referral_id, author_organisation_id,
                                        recorded_by, written_on, words, corrects)
         select authority_id, gen_random_uuid(), citizen_id, run_id, referral_id, author_organisation_id,
                (select account_id from employment where staff_name = 'Pia Prik'), written_on, 'x', id
         from organisation_note where id = $1`,
        [theirs],
      ),
      /foreign key/,
    );
  });

  test('whoever was on the team reads what is their own and nothing more, and writes nothing', async () => {
    await sql(
      `update team_member set period = daterange(lower(period), $1::date)
       where account_id = (select account_id from employment where staff_name = 'Jens Skitse')`,
      [addDays(day, -1)],
    );
    const page = await who(jens).get(notes);
    assert.equal(page.status, 200);
    assert.match(page.text, /Du kan kun læse det, du selv har skrevet/);
    assert.match(page.text, /hendes søster/);
    assert.doesNotMatch(page.html, /Asta<|tirsdagsmødet|name="words"/);
    assert.equal((await write(jens, 'Noget mere')).status, 404);
  });
});
