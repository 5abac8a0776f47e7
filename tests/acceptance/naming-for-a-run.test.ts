import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { DatabaseError } from 'pg';
import { employmentOf } from './a-project-group.ts';
import { citizenCalled, runOf } from './a-way-in.ts';
import { type Browsing, hiddenIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

describe('who leads a run and who answers its referrals', () => {
  const house = demoHouse(day);
  let [lea, arne, poul, pia, dorte, erik, jens] = [] as unknown as Browsing[];
  let [run, adal] = ['', ''];

  const sql = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await house().database.administrator.query(text, values)).rows as Row[];
  const about = () => `/runs/${run}/about`;
  const form = () => `/runs/${run}/appointments/new`;
  const named = (name: string, part: string) =>
    sql<{ id: string; period: string }>(
      `select a.id, a.period::text from appointment a join employment e on e.account_id = a.account_id
       where e.staff_name = $1 and a.part = $2 and a.run_id = $3 and not isempty(a.period)`,
      ...[name, part, run],
    );
  const name = async (who: Browsing | undefined, fields: Record<string, string>) => {
    assert.ok(who);
    const page = await who.get(form());
    assert.equal(page.status, 200, page.text.slice(0, 200));
    return who.post(form(), {
      ...hiddenIn(page, form()),
      from: '18.11.2026',
      to: '',
      authority: adal,
      ...fields,
    });
  };
  const endOf = (id: string | undefined) => `/runs/${run}/appointments/${id}/end`;

  before(async () => {
    const { browseDemo } = house();
    [lea, arne, poul] = [await browseDemo('lea'), await browseDemo('arne'), await browseDemo('poul')];
    [pia, dorte, erik] = [await browseDemo('pia'), await browseDemo('dorte'), await browseDemo('erik')];
    jens = await browseDemo('jens');
    run = await runOf(house(), 'holbaek');
    const [row] = await sql<{ id: string }>(`select id from organisation where name = 'Ådal Kommune'`);
    adal = row?.id ?? '';
  });

  test('everybody at work reads it on the run’s page; the way to change it is the leader’s and the administrator’s', async () => {
    for (const reader of [lea, arne, pia, dorte])
      assert.match(
        (await reader?.get(about()))?.text ?? '',
        /Ledelse, visitation og lister.*Lea Forlæg Leder indsatsen/,
      );
    for (const may of [lea, arne]) assert.equal((await may?.get(form()))?.status, 200);
    for (const other of [poul, pia, dorte, erik, jens]) {
      assert.equal((await other?.get(form()))?.status, 404);
      assert.equal((await other?.post(form(), { part: 'intake_member' }))?.status, 404);
    }
    assert.doesNotMatch((await pia?.get(about()))?.text ?? '', /Navngiv en kollega/);
  });

  test('what is missing is said at each field, and everything chosen is kept', async () => {
    const refused = await name(lea, {
      part: '',
      person: '',
      from: 'i morgen',
      to: '1.1.2026',
      authority: '',
    });
    assert.equal(refused.status, 422);
    for (const field of ['part', 'person', 'from'])
      assert.match(refused.html, new RegExp(`id="${field}-error"`));
    assert.match(refused.html, /value="i morgen"/);
    const person = await employmentOf(house(), 'Erik Eftergjort');
    const past = await name(lea, {
      part: 'intake_member',
      person,
      from: '17.11.2026',
      to: '16.11.2026',
      authority: '',
    });
    for (const words of ['Vælg i dag eller en senere dag', 'ikke ligger før den første', 'hvilken kommunes'])
      assert.match(past.text, new RegExp(words));
    assert.match(past.html, new RegExp(`value="${person}" selected`));
    const unreadable = await name(lea, { part: 'intake_member', person, to: 'engang' });
    assert.match(unreadable.text, /eller lad feltet stå tomt/);
  });

  test('nobody names themself: neither form nor database lets it happen', async () => {
    const own = await employmentOf(house(), 'Lea Forlæg');
    assert.doesNotMatch((await lea?.get(form()))?.html ?? '', new RegExp(`value="${own}"`));
    assert.equal((await name(lea, { part: 'intake_member', person: own })).status, 422);
    assert.equal(await throughTheDoor('Lea Forlæg', 'Lea Forlæg', 'project_leader'), false);
    await assert.rejects(throughTheDoor('Pia Prik', 'Erik Eftergjort', 'intake_member'), isForbidden);
  });

  test('two presses name an intake member once; from that day she reads what waits', async () => {
    const referral = `/referrals/${await waitingReferral()}`;
    assert.equal((await erik?.get(referral))?.status, 404);
    const page = await lea?.get(form());
    assert.ok(page && lea);
    const fields = {
      ...hiddenIn(page, form()),
      part: 'intake_member',
      person: await employmentOf(house(), 'Erik Eftergjort'),
      authority: adal,
      from: '18.11.2026',
      to: '',
    };
    const presses = await Promise.all([lea.post(form(), fields), lea.post(form(), fields)]);
    for (const { location } of presses) assert.equal(location, `${about()}?done=named`);
    assert.equal((await named('Erik Eftergjort', 'intake_member')).length, 1);
    assert.match(
      (await lea.get(`${about()}?done=named`)).text,
      /Kollegaen er navngivet.*Erik Eftergjort Svarer på henvisninger/,
    );
    assert.equal((await erik?.get(referral))?.status, 200);
    const [event] = await sql<{ payload: { part: string } }>(
      `select p.payload from event e join event_payload p on p.event_id = e.id where e.action = 'run.name_person'`,
    );
    assert.equal(event?.payload.part, 'intake_member');
    const again = await name(lea, { part: 'intake_member', person: fields.person });
    assert.match(again.text, /allerede navngivet til det i de dage/);
  });

  test('whoever is named to read lists in can from that day, and answers no referral by it', async () => {
    const lists = `/runs/${run}/imports`;
    assert.equal((await jens?.get(lists))?.status, 404);
    const person = await employmentOf(house(), 'Jens Skitse');
    const unsaid = await name(lea, { part: 'importer', person, authority: '' });
    assert.match(unsaid.text, /Vælg, hvilken kommunes borgere det gælder/);
    const { location } = await name(arne, { part: 'importer', person });
    assert.equal(location, `${about()}?done=named`);
    assert.equal((await jens?.get(lists))?.status, 200);
    assert.equal((await jens?.get(`/referrals/${await waitingReferral()}`))?.status, 404);
    assert.match((await lea?.get(about()))?.text ?? '', /Jens Skitse Læser lister ind/);
  });

  test('an administrator names for her own house, and opens nothing herself', async () => {
    const person = await employmentOf(house(), 'Dorte Dummy');
    assert.equal(
      (await name(arne, { part: 'intake_member', person, from: '1.12.2026' })).location,
      `${about()}?done=named`,
    );
    assert.match(
      (await arne?.get(about()))?.text ?? '',
      /Dorte Dummy Svarer på henvisninger.*fra 1\. december 2026/,
    );
    const referral = `/referrals/${await waitingReferral()}`;
    assert.equal((await arne?.get(referral))?.status, 404);
    const elsewhere = await runOf(house(), 'hedensted');
    assert.equal((await arne?.get(`/runs/${elsewhere}/appointments/new`))?.status, 404);
  });

  test('an intake member is ended with a last day, or at once', async () => {
    const [appointment] = await named('Erik Eftergjort', 'intake_member');
    const referral = `/referrals/${await waitingReferral()}`;
    const address = endOf(appointment?.id);
    assert.match(
      (await lea?.get(address))?.text ?? '',
      /Efter den sidste dag kan Erik Eftergjort ikke længere åbne/,
    );
    const wrong = await lea?.post(address, { 'last-day': 'snart' });
    assert.equal(wrong?.status, 422);
    assert.match(wrong?.html ?? '', /value="snart"/);
    assert.match((await lea?.post(address, { 'last-day': '17.11.2026' }))?.location ?? '', /done=ended/);
    assert.equal((await erik?.get(referral))?.status, 404);
    assert.equal((await lea?.get(address))?.status, 404);
    for (const other of [pia, dorte, poul])
      assert.equal((await other?.get(endOf((await named('Pia Prik', 'intake_member'))[0]?.id)))?.status, 404);
  });

  test('a run never stands without a leader: the next is named first, and leads from her day', async () => {
    const [leads] = await named('Lea Forlæg', 'project_leader');
    const address = endOf(leads?.id);
    const refused = await lea?.post(address, { 'last-day': '31.12.2026' });
    assert.equal(refused?.status, 422);
    assert.match(refused?.text ?? '', /Navngiv først en anden, der leder indsatsen fra dagen efter/);
    assert.equal((await lea?.post(address, { 'at-once': 'yes' }))?.status, 422);
    const person = await employmentOf(house(), 'Pia Prik');
    await name(arne, { part: 'project_leader', person, from: '1.1.2027' });
    assert.match((await lea?.post(address, { 'last-day': '31.12.2026' }))?.location ?? '', /done=ended/);
    assert.match((await lea?.get(about()))?.text ?? '', /til og med 31\. december 2026/);
    const [kept] = await named('Lea Forlæg', 'project_leader');
    assert.match(kept?.period ?? '', /2027-01-01\)$/);
  });

  const waitingReferral = async (): Promise<string> => {
    const citizen = await citizenCalled(house(), 'Gry');
    const [row] = await sql<{ id: string }>('select id from referral where citizen_id = $1', citizen);
    return row?.id ?? '';
  };

  /** Asks the database itself to name somebody, as somebody: what no form can send. */
  const throughTheDoor = async (who: string, whom: string, part: string): Promise<boolean> => {
    const { app } = house().database;
    const [viewer] = await sql<{ id: string; account_id: string }>(
      'select id, account_id from employment where staff_name = $1',
      who,
    );
    await app.query('begin');
    try {
      await app.query('select app.enter($1, $2, null, $3, $4)', [
        ...[viewer?.account_id, viewer?.id, day, `${day}T10:00:00Z`],
      ]);
      const { rows } = await app.query<{ named: boolean }>(
        'select app.name_for_run(gen_random_uuid(), $1, $2, $3, $4, $5, null) as named',
        [run, part, part === 'intake_member' ? adal : null, await employmentOf(house(), whom), day],
      );
      return rows[0]?.named ?? false;
    } finally {
      await app.query('rollback');
    }
  };
});

function isForbidden(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '42501';
}
