import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { acceptedReferral, accountOf, employmentOf, nameProjectGroup } from './a-project-group.ts';
import { citizenCalled, houseWithEveryRun } from './a-way-in.ts';
import { type Browsing, hiddenIn } from './browsing.ts';

describe('places, and the line of those who wait for one', () => {
  const house = houseWithEveryRun('2026-11-18');
  let [karla, dorte, pia, lea] = [] as unknown as Browsing[];
  let [run, first, second] = ['', '', ''];

  const sql = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await house().database.administrator.query(text, values)).rows as Row[];
  const handOver = async (referral: string): Promise<void> => {
    const form = await karla?.get(`${referral}/handover`);
    assert.ok(form && karla);
    await karla.postAndFollow(`${referral}/handover`, {
      ...hiddenIn(form, `${referral}/handover`),
      to: await accountOf(house(), 'Dorte Dummy'),
      'sent-on': '18.11.2026',
    });
  };
  const start = async (referral: string, fields: Record<string, string> = {}) => {
    assert.ok(lea);
    const form = await lea.get(`${referral}/start`);
    return lea.post(`${referral}/start`, {
      ...hiddenIn(form, `${referral}/start`),
      'starts-on': '18.11.2026',
      'role-project-worker': await employmentOf(house(), 'Jens Skitse'),
      'role-project-caseworker': await employmentOf(house(), 'Dorte Dummy'),
      ...fields,
    });
  };

  before(async () => {
    const { browseDemo } = house();
    run = await nameProjectGroup(house());
    [karla, dorte, pia, lea] = [
      await browseDemo('karla'),
      await browseDemo('dorte'),
      await browseDemo('pia'),
      await browseDemo('lea'),
    ];
    await sql(
      `insert into run_places (id, run_id, authority_id, counted, most, period)
       select gen_random_uuid(), $1, id, 'at_once', 1, '(,)' from organisation where name = 'Ådal Kommune'`,
      run,
    );
    // Bo got his yes first; who was referred first, or needs it most, does not count.
    first = await acceptedReferral(house(), 'Bo');
    second = await acceptedReferral(house(), 'Asta');
    await handOver(first);
    await handOver(second);
  });

  test('whoever got the yes first has the place; the other stands in line with a number', async () => {
    const board = await lea?.get(`/intake?run=${run}`);
    assert.match(board?.text ?? '', /Ådal Kommune: 1 af 1 pladser Fyldt\. 1 på venteliste/);
    assert.match(
      board?.text ?? '',
      /Klar til start 2 Har fået ja Bo .*Har en plads Asta .*Venteliste, nr\. 1/,
    );
    assert.match(board?.text ?? '', /Ventelisten følger den dag, hver enkelt fik ja\. Intet andet tæller/);
  });

  test('the intake is told how many, and never whom', async () => {
    const board = await pia?.get(`/intake?run=${run}`);
    assert.match(board?.text ?? '', /Ådal Kommune: 1 af 1 pladser Fyldt\. 1 på venteliste/);
    for (const name of ['Bo', 'Asta']) assert.doesNotMatch(board?.text ?? '', new RegExp(`\\b${name}\\b`));
    assert.doesNotMatch(board?.text ?? '', /Klar til start/);
    assert.equal((await karla?.get('/intake'))?.status, 404);
  });

  test('the start form says that no place is free that day, and who is before', async () => {
    const form = await lea?.get(`${second}/start`);
    assert.match(form?.text ?? '', /Der er ingen ledig plads den dag Borgeren er nr\. 1 på ventelisten/);
    assert.doesNotMatch((await lea?.get(`${first}/start`))?.text ?? '', /ingen ledig plads/);
  });

  test('nobody is let past the line without a reason', async () => {
    const refused = await start(second);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Vælg en dag med en plads, eller skriv, hvorfor I begynder uden/);
    assert.match(refused.html, /id="beyond-error"/);
    assert.deepEqual(await sql('select from enrolment where referral_id = $1', second.split('/').at(-1)), []);
  });

  test('the place goes to whoever is first; then no place is free, and an open course promises no day', async () => {
    assert.match((await start(first)).location ?? '', /^\/enrolments\//);
    const form = await lea?.get(`${second}/start`);
    assert.match(form?.text ?? '', /nr\. 1 på ventelisten\. Der er en plads, når et forløb slutter/);
  });

  test('a leader may begin beyond the places for a reason, which lies with the start', async () => {
    const long = await start(second, { beyond: 'x'.repeat(501) });
    assert.match(long.text, /Skriv det kortere\. Der er plads til 500 tegn/);
    assert.match(long.html, /x{501}/);
    const begun = await start(second, { beyond: 'Kommunen har købt en plads mere.' });
    assert.match(begun.location ?? '', /^\/enrolments\//);
    const [event] = await sql<{ payload: { beyondPlaces: string } }>(
      `select p.payload from event e join event_payload p on p.event_id = e.id
       where e.action = 'enrolment.start' and e.subject_id = $1`,
      begun.location?.split('/').at(-1),
    );
    assert.equal(event?.payload.beyondPlaces, 'Kommunen har købt en plads mere.');
    const board = await lea?.get(`/intake?run=${run}`);
    assert.match(board?.text ?? '', /Ådal Kommune: 2 af 1 pladser Fyldt\. Ingen venteliste/);
  });

  test('a no gives the place to whoever comes next', async () => {
    await dorte?.postAndFollow(`${second}/no`, {});
    await dorte?.postAndFollow(`${first}/no`, {});
    // A course that ends today holds its place to the end of the day.
    house().moveTo('2026-11-19' as never);
    const board = await lea?.get(`/intake?run=${run}`);
    assert.match(board?.text ?? '', /Ådal Kommune: 0 af 1 pladser 1 ledig, ingen venteliste/);
    assert.match(board?.text ?? '', /Ingen er på vej ind lige nu/);
    assert.ok(await citizenCalled(house(), 'Bo'));
  });
});
