import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { employmentOf } from './a-project-group.ts';
import { type Browsing, hiddenIn, linkIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

describe('a team that changes', () => {
  const house = demoHouse('2026-11-18');
  let karla: Browsing;
  let pia: Browsing;
  let lea: Browsing;
  let jens: Browsing;
  let stine: Browsing;
  let asta: Browsing;
  let course = '';
  let team = '';

  const sql = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await house().database.administrator.query(text, values)).rows as Row[];
  const placeOf = async (name: string): Promise<string> => {
    const rows = await sql<{ id: string }>(
      `select m.id from team_member m join employment e using (account_id)
       where m.enrolment_id = $1 and e.staff_name = $2 and m.period @> date '2026-11-18'`,
      course,
      name,
    );
    return rows[0]?.id ?? '';
  };
  const form = async (who: Browsing, what: string, name: string): Promise<Seen> =>
    who.get(`${team}/change?what=${what}&place=${await placeOf(name)}`);
  const send = async (who: Browsing, shown: Seen, fields: Record<string, string>): Promise<Seen> =>
    who.post(`${team}/change`, { ...hiddenIn(shown, `${team}/change`), ...fields });
  const onDay = async (day: string) =>
    sql<{ name: string; coordinates: boolean }>(
      `select e.staff_name as name, m.coordinates from team_member m join employment e using (account_id)
       where m.enrolment_id = $1 and m.period @> $2::date order by m.coordinates desc, 1`,
      course,
      day,
    );
  const names = async (day: string) => (await onDay(day)).map(({ name }) => name);

  before(async () => {
    const { browseDemo } = house();
    [karla, pia, lea] = [await browseDemo('karla'), await browseDemo('pia'), await browseDemo('lea')];
    [jens, stine, asta] = [await browseDemo('jens'), await browseDemo('stine'), await browseDemo('asta')];
    const rows = await sql<{ id: string }>(
      `select e.id from enrolment e join citizen_call_name n using (citizen_id) where n.call_name = 'Asta' and e.ended_on is null
       order by e.starts_on limit 1`,
    );
    course = rows[0]?.id ?? '';
    team = `/enrolments/${course}/team`;
  });

  test('is shown to the team, with since when and what was promised', async () => {
    const page = await karla.get(`/enrolments/${course}`);
    const shown = await karla.get(linkIn(page, 'Se hele teamet'));
    assert.match(shown.text, /Karla Mønster.*koordinerer.*Siden uge 1/);
    assert.match(shown.text, /Det, der er lovet .*den samme i \d+ dage/);
    assert.equal((await pia.get(team)).status, 200);
    assert.doesNotMatch((await pia.get(team)).text, /Skift eller vikar/);
    for (const other of [stine, asta]) assert.equal((await other.get(team)).status, 404);
  });

  test('is changed by those who may, and by nobody else', async () => {
    for (const other of [pia, jens, stine, asta]) {
      assert.equal((await form(other, 'leave', 'Pia Prik')).status, 404);
      assert.equal((await other.post(`${team}/change`, { what: 'leave' })).status, 404);
    }
    assert.equal((await form(lea, 'replace', 'Pia Prik')).status, 200);
  });

  test('says what is missing at its field and keeps what was chosen', async () => {
    const shown = await form(karla, 'stand_in', 'Pia Prik');
    const refused = await send(karla, shown, { who: '', from: '30.11.2026', to: '31.11.2026' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Teamet er ikke ændret endnu.*Vælg, hvem det er.*Skriv en dato, der findes/);
    assert.match(refused.html, /value="30\.11\.2026"/);
    assert.match(refused.html, /value="31\.11\.2026"/);
  });

  test('has a stand-in for a while, whose access begins and ends by itself', async () => {
    const shown = await form(karla, 'stand_in', 'Pia Prik');
    const fields = {
      who: await employmentOf(house(), 'Stine Staffage'),
      from: '30.11.2026',
      to: '13.12.2026',
    };
    const first = await send(karla, shown, fields);
    assert.equal(first.location, `${team}?done=changed`);
    assert.equal((await send(karla, shown, fields)).location, first.location, 'twice is once');
    assert.equal((await names('2026-12-01')).filter((name) => name === 'Stine Staffage').length, 1);
    assert.match(
      (await karla.get(team)).text,
      /Planlagt Stine Staffage Vikar som psykolog, 30\. november – 13\. december/,
    );
    assert.equal((await stine.get(team)).status, 404);
    house().moveTo(plainDate('2026-12-13'));
    assert.equal((await stine.get(team)).status, 200);
    assert.match((await stine.get(`/enrolments/${course}`)).text, /Stine Staffage vikar for Pia/);
    house().moveTo(plainDate('2026-12-14'));
    assert.equal((await stine.get(team)).status, 404);
    house().moveTo(plainDate('2026-11-18'));
  });

  test('has one coordinator on every day, also while she is away', async () => {
    const shown = await form(karla, 'stand_in', 'Karla Mønster');
    const who = await employmentOf(house(), 'Dorte Dummy');
    await send(karla, shown, { who, from: '21.12.2026', to: '03.01.2027' });
    const coordinators = async (day: string) =>
      (await onDay(day)).filter(({ coordinates }) => coordinates).map(({ name }) => name);
    assert.deepEqual(await coordinators('2026-12-20'), ['Karla Mønster']);
    assert.deepEqual(await coordinators('2026-12-21'), ['Dorte Dummy']);
    assert.deepEqual(await coordinators('2027-01-03'), ['Dorte Dummy']);
    assert.deepEqual(await coordinators('2027-01-04'), ['Karla Mønster']);
    assert.ok((await names('2026-12-25')).includes('Karla Mønster'), 'she stays on the team');
    const page = await karla.get(team);
    const back = await karla.get(linkIn(page, 'Tag tilbage'));
    assert.match(back.text, /Stopper som/);
  });

  test('lets nobody leave the coordination without somebody to take it over', async () => {
    const shown = await form(lea, 'leave', 'Karla Mønster');
    const refused = await send(lea, shown, { from: '01.12.2026', empty: 'yes' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Ingen ville koordinere\. Vælg “Ny på pladsen” i stedet/);
  });

  test('asks for a successor, and lets a place stand empty when somebody says so', async () => {
    const shown = await form(karla, 'leave', 'Erik Eftergjort');
    const refused = await send(karla, shown, { from: '24.11.2026' });
    assert.match(refused.text, /Ingen ville være ergoterapeut/);
    const left = await send(karla, shown, { from: '24.11.2026', empty: 'yes' });
    assert.equal(left.location, `${team}?done=changed`);
    house().moveTo(plainDate('2026-11-25'));
    assert.match((await karla.get(team)).text, /Ergoterapeut mangler Ingen har pladsen lige nu/);
    const erik = await house().browseDemo('erik');
    assert.equal((await erik.get(team)).status, 404);
    house().moveTo(plainDate('2026-11-18'));
  });

  test('shows a conflict when somebody was first, and overwrites nothing', async () => {
    const [hers, theirs] = [
      await form(karla, 'replace', 'Jens Skitse'),
      await form(lea, 'leave', 'Jens Skitse'),
    ];
    await send(lea, theirs, { from: '30.11.2026', empty: 'yes' });
    const before = await names('2026-12-02');
    const who = await employmentOf(house(), 'Arne Attrap');
    const late = await send(karla, hers, { who, from: '01.12.2026' });
    assert.equal(late.status, 409);
    assert.match(
      late.text,
      /Nogen har ændret teamet imens.*Teamet nu.*Jens Skitse, virksomhedskonsulent \(– 30\. nov\)/,
    );
    assert.deepEqual(await names('2026-12-02'), before);
    assert.match(late.html, new RegExp(`value="${who}" selected`), 'nothing chosen is lost');
  });

  test('records each change once, with who came and went and nobody’s name', async () => {
    const events = await sql<{ payload: { what: string } }>(
      `select p.payload from event e join event_payload p on p.event_id = e.id
       where e.action = 'team.change' and e.subject_id = $1 order by e.recorded_at`,
      course,
    );
    assert.deepEqual(
      events.map(({ payload }) => payload.what),
      ['stand_in', 'stand_in', 'leave', 'leave'],
    );
    assert.doesNotMatch(JSON.stringify(events), /Prik|Dummy|Staffage/);
  });
});

describe('being away from work', () => {
  const house = demoHouse('2026-11-18');

  test('is said once by herself, seen by her team, and taken back with one press', async () => {
    const [pia, karla, dorte] = await Promise.all(
      (['pia', 'karla', 'dorte'] as const).map((who) => house().browseDemo(who)),
    );
    assert.ok(pia && karla && dorte);
    const shown = await pia.get('/breaks');
    const fields = { ...hiddenIn(shown, '/breaks'), kind: 'leave', from: '01.12.2026', to: '31.01.2027' };
    assert.equal((await pia.post('/breaks', fields)).location, '/breaks?done=away');
    assert.equal((await pia.post('/breaks', fields)).location, '/breaks?done=away', 'twice is once');
    const mine = await pia.get('/breaks');
    assert.match(mine.text, /Orlov 1\. december 2026 – 31\. januar 2027/);
    assert.doesNotMatch((await dorte.get('/breaks')).text, /31\. januar 2027/);
    const again = await pia.post('/breaks', { kind: 'holiday', from: '20.12.2026', to: '24.12.2026' });
    assert.match(again.text, /Der står allerede noget i de dage/);
    const back = /action="(\/breaks\/[0-9a-f-]+\/take-back)"/.exec(mine.html)?.[1] ?? '';
    await dorte.post(back, {});
    assert.match((await pia.get('/breaks')).text, /Orlov 1\. december/, 'nobody else takes it back');
    assert.equal((await pia.post(back, {})).location, '/breaks?done=back');
    assert.doesNotMatch((await pia.get('/breaks')).text, /Orlov 1\. december/);
  });
});

describe('somebody who is on many teams goes on leave', () => {
  const house = demoHouse('2026-11-18');

  test('is told once, and somebody takes over in all of the courses with one press', async () => {
    const viola = await house().browseDemo('viola');
    const day = await viola.get('/my-day');
    assert.match(
      day.text,
      /Ida Indryk om 12 dage Har orlov 30\. november 2026 – .* 7 forløb har ingen til at tage over/,
    );
    const cover = linkIn(day, 'Planlæg skiftet');
    const shown = await viola.get(cover);
    const courses = [...shown.html.matchAll(/name="course" value="([^"]+)"/g)].map(([, id]) => id ?? '');
    assert.equal(courses.length, 7);
    const send = (fields: readonly (readonly [string, string])[]) => {
      const form = new FormData();
      for (const [name, value] of [...Object.entries(hiddenIn(shown, cover)), ...fields])
        form.append(name, value);
      return viola.post(cover, form);
    };
    const all = courses.map((id) => ['course', id] as const);
    const refused = await send([['course', courses[0] ?? '']]);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Der er ikke ændret noget endnu.*Vælg, hvem det er/);
    const who = ['who', await employmentOf(house(), 'Kurt Kolon')] as const;
    assert.equal((await send([...all, who])).location, `${cover}?done=saved`);
    assert.equal((await send([...all, who])).location, `${cover}?done=saved`, 'twice is once');
    const { rows } = await house().database.administrator.query<{ n: number }>(
      `select count(*)::int as n from team_member m join employment e using (account_id)
       where e.staff_name = 'Kurt Kolon' and m.stands_in_for is not null and m.period @> date '2026-12-24'`,
    );
    assert.equal(rows[0]?.n, 7);
    assert.match((await viola.get(cover)).text, /Alt er på plads/);
    assert.doesNotMatch((await viola.get('/my-day')).text, /Ida Indryk/);
  });

  test('is nobody else’s to plan', async () => {
    const { rows } = await house().database.administrator.query<{ account_id: string }>(
      `select account_id from employment where staff_name = 'Ida Indryk'`,
    );
    for (const who of ['karla', 'sif', 'stine'] as const)
      assert.equal((await (await house().browseDemo(who)).get(`/cover/${rows[0]?.account_id}`)).status, 404);
  });
});

describe('how often to meet', () => {
  const house = demoHouse('2026-11-18');

  test('is agreed for one citizen, and a later agreement takes over on its day', async () => {
    const karla = await house().browseDemo('karla');
    const { rows } = await house().database.administrator.query<{ id: string }>(
      `select e.id from enrolment e join citizen_call_name n using (citizen_id)
       where n.call_name = 'Asta' and e.ended_on is null order by e.starts_on limit 1`,
    );
    const address = `/enrolments/${rows[0]?.id}/rhythm`;
    const shown = await karla.get(address);
    const other = await karla.get(address);
    const refused = await karla.post(address, {
      ...hiddenIn(shown, address),
      'every-weeks': 'to',
      from: '18.11.2026',
    });
    assert.match(refused.text, /Skriv et helt tal fra 1 og op/);
    assert.match(refused.html, /value="to"/);
    const fields = { ...hiddenIn(shown, address), 'every-weeks': '2', from: '18.11.2026' };
    const done = await karla.postAndFollow(address, fields);
    assert.match(done.text, /Rytmen er aftalt.*Hver anden uge, aftalt fra 18\. november/);
    assert.equal(
      (await karla.post(address, fields)).location?.endsWith('done=rhythm'),
      true,
      'twice is once',
    );
    const late = await karla.post(address, {
      ...hiddenIn(other, address),
      'every-weeks': '3',
      from: '18.11.2026',
    });
    assert.equal(late.status, 409);
    assert.match(late.text, /Nogen har aftalt noget nyt imens/);
  });
});
