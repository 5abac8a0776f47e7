import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Browsing, hiddenIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

describe('an administrator keeps the list of organisations', () => {
  const house = demoHouse('2026-11-18');
  let [arne, poul, lea, karla, asta] = [] as unknown as [Browsing, Browsing, Browsing, Browsing, Browsing];

  const sql = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await house().database.administrator.query(text, values)).rows as Row[];
  const idOf = async (name: string): Promise<string> =>
    (await sql<{ id: string }>('select id from organisation where name = $1', name))[0]?.id ?? '';

  before(async () => {
    const { browseDemo } = house();
    arne = await browseDemo('arne');
    poul = await browseDemo('poul');
    lea = await browseDemo('lea');
    karla = await browseDemo('karla');
    asta = await browseDemo('asta');
  });

  test('and nobody else finds it, not even who publishes or leads', async () => {
    assert.match((await arne.get('/my-day')).text, /Organisationer/);
    const address = `/organisations/${await idOf('Havnefonden')}`;
    for (const other of [poul, lea, karla, asta])
      for (const path of ['/organisations', '/organisations/new', address])
        assert.notEqual((await other.get(path)).status, 200);
    for (const other of [poul, lea, karla])
      assert.equal((await other.post('/organisations/new', { name: 'Skjult', kind: 'ngo' })).status, 404);
  });

  test('a new one is added once, however often the button is pressed, and can be chosen as a party', async () => {
    const form = await arne.get('/organisations/new');
    const fields = { ...hiddenIn(form, '/organisations/new'), name: ' Foreningen  Fodspor ', kind: 'ngo' };
    const presses = await Promise.all([1, 2].map(() => arne.post('/organisations/new', fields)));
    for (const { location } of presses) assert.equal(location, '/organisations?done=registered');
    assert.equal((await sql('select from organisation where name = $1', 'Foreningen Fodspor')).length, 1);
    assert.equal((await sql(`select from event where action = 'organisation.register'`)).length, 1);
    assert.match((await arne.get('/organisations')).text, /Foreninger.*Foreningen Fodspor 0 medarbejdere/);
    const [run] = await sql<{ id: string }>('select id from run limit 1');
    assert.match((await arne.get(`/runs/${run?.id}/about/parties/new`)).text, /Foreningen Fodspor/);
  });

  test('what is missing or there already is said at its field, and nothing typed is lost', async () => {
    const empty = await arne.post('/organisations/new', { name: '  ', kind: '' });
    assert.equal(empty.status, 422);
    assert.match(empty.html, /id="name-error"[^>]*>.*Skriv organisationens navn/s);
    assert.match(empty.html, /id="kind-error"/);
    const twice = await arne.post('/organisations/new', { name: 'ådal kommune', kind: 'municipality' });
    assert.equal(twice.status, 422);
    assert.match(twice.text, /Der er allerede en organisation med det navn/);
    assert.match(twice.html, /value="ådal kommune"/);
    assert.match(twice.html, /value="municipality" checked/);
  });

  test('a name is put right, and somebody else’s correction is never written over', async () => {
    const address = `/organisations/${await idOf('Havnefonden')}`;
    const page = await arne.get(address);
    assert.match(page.text, /Havnefonden fond.*Er med i.*Om indsatsen/);
    const opened = hiddenIn(page, address);
    const renamed = await arne.postAndFollow(address, { ...opened, name: 'Havnefonden af 1900' });
    assert.match(renamed.text, /Navnet er gemt.*Havnefonden af 1900/);
    const late = await arne.post(address, { ...opened, name: 'Den anden fond' });
    assert.equal(late.status, 409);
    assert.match(late.text, /Navnet er ændret, mens du skrev/);
    assert.match(late.html, /value="Den anden fond"/);
    const again = await arne.post(address, { ...hiddenIn(late, address), name: 'Den anden fond' });
    assert.equal(again.location, '/organisations?done=renamed');
    const names = await sql<{ before: string; after: string }>(
      `select p.payload ->> 'before' as before, p.payload ->> 'after' as after
       from event e join event_payload p on p.event_id = e.id where e.action = 'organisation.rename' order by e.recorded_at`,
    );
    assert.deepEqual(names, [
      { before: 'Havnefonden', after: 'Havnefonden af 1900' },
      { before: 'Havnefonden af 1900', after: 'Den anden fond' },
    ]);
  });
});
