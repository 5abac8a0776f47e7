import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Browsing, hiddenIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

/** A register all houses share, and a card each keeps for itself. Jens is consultant in one house, Karla works in another. */
describe('companies and schools', () => {
  const house = demoHouse('2026-11-18');
  let [jens, karla] = [] as unknown as [Browsing, Browsing];
  let [own, other] = ['', ''] as [string, string];

  const sql = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await house().database.administrator.query(text, values)).rows as Row[];
  const idOf = async (name: string): Promise<string> =>
    (await sql<{ id: string }>('select id from workplace where name = $1', name))[0]?.id ?? '';
  const houseOf = async (name: string): Promise<string> =>
    (await sql<{ id: string }>('select id from organisation where name = $1', name))[0]?.id ?? '';
  const at = async (authority: string, name: string, form = ''): Promise<string> =>
    `/authorities/${authority}/companies/${await idOf(name)}${form}`;

  before(async () => {
    jens = await house().browseDemo('jens');
    karla = await house().browseDemo('karla');
    own = await houseOf('Foreningen Trædesten');
    other = await houseOf('Ådal Kommune');
  });

  test('those to call first stand first, and a day that has passed says so', async () => {
    const list = await jens.get(`/authorities/${own}/companies`);
    assert.equal(list.status, 200);
    assert.match(
      list.text,
      /Dem, I kender.*Ådal Planteskole.*Tid til at ringe.*Møllebageriet ApS.*Havnens Auto/,
    );
    assert.match((await jens.get('/my-day')).html, new RegExp(`href="/authorities/${own}/companies"`));
  });

  test('a search finds by name, town, postal code and number, and its words stand in no address', async () => {
    const found = async (search: string): Promise<string> => {
      const seen = await jens.post(`/authorities/${own}/companies`, { search });
      assert.equal(seen.status, 200, search);
      return seen.text.split('Dem, I kender')[0] ?? '';
    };
    for (const search of ['planteskole', 'ÅDAL plante', '0001 plan', '90 00 86 17', '9000000002'])
      assert.match(await found(search), /Fundet.*Ådal Planteskole/, search);
    assert.match(await found('findes slet ikke'), /Ingen med det navn eller nummer/);
    assert.doesNotMatch(await found('strandby'), /Ådal Planteskole/);
    const again = await jens.post(`/authorities/${own}/companies`, { search: "'" });
    assert.equal(again.status, 422);
    assert.match(again.text, /Skriv mindst to bogstaver/);
    assert.ok(house().logged.every((line) => !/planteskole/i.test(line)));
  });

  test('what cannot stand is said at its field; what looks the same is shown first', async () => {
    const address = `/authorities/${own}/companies/new`;
    const form = hiddenIn(await jens.get(address), address);
    const wrong = await jens.post(address, {
      ...form,
      name: 'Havnens Auto',
      cvr: '90024621',
      postalCode: '8',
    });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /Der er et ciffer galt i CVR-nummeret/);
    assert.match(wrong.html, /value="90024621"/);
    const typed = { ...form, kind: 'company', name: 'havnens auto', postalCode: '0002', town: 'Strandby' };
    const alike = await jens.post(address, typed);
    assert.equal(alike.status, 409);
    assert.match(alike.text, /Den er her måske allerede.*Havnens Auto A\/S/);
    const taken = await jens.post(address, {
      ...typed,
      name: 'Noget andet',
      pNumber: '9000000004',
      another: 'yes',
    });
    assert.match(taken.text, /P-nummeret står allerede på listen.*Havnens Auto A\/S/);
    const presses = await Promise.all([1, 2].map(() => jens.post(address, { ...typed, another: 'yes' })));
    for (const { location } of presses) assert.match(location ?? '', /\?done=added$/);
    assert.equal((await sql(`select from workplace where name = 'havnens auto'`)).length, 1);
    assert.equal((await sql(`select from event where action = 'workplace.register'`)).length, 1);
  });

  test('a contact and a talk are written down once, put right beside what stood, and never written over', async () => {
    const contacts = await at(own, 'Havnens Auto A/S', '/contacts');
    const contact = {
      ...hiddenIn(await jens.get(contacts), contacts),
      name: 'Poul Opdigt',
      phone: '00 00 02 02',
    };
    await Promise.all([1, 2].map(() => jens.post(contacts, contact)));
    const page = await jens.get(await at(own, 'Havnens Auto A/S'));
    assert.match(page.text, /Hvem vi kan ringe til.*Poul Opdigt.*00 00 02 02/);
    assert.equal((await sql(`select from card_contact where shown_name = 'Poul Opdigt'`)).length, 1);

    const talks = await at(own, 'Havnens Auto A/S', '/talks');
    const talk = {
      ...hiddenIn(await jens.get(talks), talks),
      way: 'phone',
      on: '17-11-2026',
      'next-on': '01-12-2026',
    };
    const cpr = await jens.post(talks, { ...talk, words: 'Det gælder 610181-0012.' });
    assert.equal(cpr.status, 422);
    assert.match(cpr.text, /Tag CPR-nummeret ud/);
    const saved = await jens.postAndFollow(talks, { ...talk, words: 'De vil gerne se os i december.' });
    assert.match(
      saved.text,
      /Samtalen er skrevet ned.*De vil gerne se os i december\. Aftalt igen 1\. december 2026/,
    );

    const [row] = await sql<{ id: string }>(
      `select id from card_talk where words like 'De vil gerne se os%'`,
    );
    const form = await jens.get(`${talks}?corrects=${row?.id}`);
    const right = {
      ...hiddenIn(form, talks),
      way: 'visit',
      on: '17-11-2026',
      words: 'De vil gerne se os i januar.',
    };
    const corrected = await jens.postAndFollow(talks, right);
    assert.match(corrected.text, /Besøg.*i januar\..*Før rettelsen.*i december/);
    const late = await jens.post(talks, {
      ...hiddenIn(form, talks),
      ...right,
      id: row?.id ?? '',
      words: 'Noget tredje.',
    });
    assert.equal(late.status, 303);
    const other = await jens.post(talks, {
      ...right,
      id: '00000000-0000-4000-8000-00000000aaaa',
      words: 'Fjerde.',
    });
    assert.equal(other.status, 409);
    assert.match(other.text, /En anden har rettet det, mens du skrev/);
  });

  test('another house sees the register, and of the card what was shared with it, until it is stopped', async () => {
    const bakery = await at(other, 'Møllebageriet ApS');
    const shared = await karla.get(bakery);
    assert.match(shared.text, /Fra Foreningen Trædesten.*Gerda Påhit.*roligt fra kl\. 10/);
    assert.doesNotMatch(shared.html, /\/talks"/);
    const nursery = await karla.get(await at(other, 'Ådal Planteskole'));
    assert.equal(nursery.status, 200);
    assert.doesNotMatch(nursery.text, /Hjalmar|fast kontakt/);
    assert.match(nursery.text, /I har ikke skrevet noget om den endnu/);
    assert.match(
      (await karla.get(`/authorities/${other}/companies`)).text,
      /Delt med jer.*Møllebageriet ApS/,
    );
    assert.equal((await karla.get(await at(own, 'Møllebageriet ApS'))).status, 404);
    assert.equal((await karla.get(await at(other, 'Møllebageriet ApS', '/talks'))).status, 404);

    const sharings = await at(own, 'Møllebageriet ApS', '/sharings');
    const stopped = await jens.postAndFollow(sharings, { ended: other });
    assert.match(stopped.text, /Kortet er ikke delt mere.*Kun jeres eget hus kan læse kortet/);
    assert.doesNotMatch((await karla.get(bakery)).text, /Gerda/);
    const again = await jens.postAndFollow(sharings, {
      ...hiddenIn(await jens.get(sharings), sharings),
      house: other,
    });
    assert.match(again.text, /Kortet er delt.*Ådal Kommune/);
    assert.match((await karla.get(bakery)).text, /Gerda/);
  });

  test('the same place twice becomes one, with its trail; nobody sees more than before', async () => {
    const from = await idOf('Møllebageriet');
    const into = await idOf('Møllebageriet ApS');
    const merges = `/authorities/${own}/companies/${from}/merges`;
    const form = await jens.get(merges);
    assert.match(form.text, /Møllebageriet ApS Møllestien 4/);
    const unsaid = await jens.post(merges, { ...hiddenIn(form, merges), into, reason: '' });
    assert.match(unsaid.text, /Skriv, hvordan du ved det/);
    const merged = await jens.postAndFollow(merges, {
      ...hiddenIn(form, merges),
      into,
      reason: 'Samme ovn.',
    });
    assert.match(
      merged.text,
      /De to er nu én.*Fortalte kort om, hvad vi laver.*Møllebageriet blev slået sammen/,
    );
    const { location } = await jens.get(`/authorities/${own}/companies/${from}`);
    assert.equal(location, `/authorities/${own}/companies/${into}`);
    // The card that was shared is read together with the one that was not: by its own house alone.
    const seen = await karla.get(`/authorities/${other}/companies/${into}`);
    assert.match(seen.text, /Gerda/);
    assert.doesNotMatch(seen.text, /Fortalte kort/);
    const [trail] = await sql<{ reason: string }>(
      'select reason from workplace_merge where workplace_id = $1',
      from,
    );
    assert.equal(trail?.reason, 'Samme ovn.');
  });

  test('the register is put right for all houses, one at a time', async () => {
    const details = await at(own, 'Ådal Planteskole', '/details');
    const form = await jens.get(details);
    const typed = {
      ...hiddenIn(form, details),
      kind: 'company',
      name: 'Ådal Planteskole og Gartneri',
      cvr: '90 00 86 17',
      pNumber: '9000000002',
    };
    const saved = await jens.postAndFollow(details, typed);
    assert.match(saved.text, /Rettelsen er gemt.*Ådal Planteskole og Gartneri/);
    const late = await jens.post(details, { ...typed, name: 'Noget helt andet' });
    assert.equal(late.status, 409);
    assert.match(late.text, /Oplysningerne er ændret, mens du skrev.*Ådal Planteskole og Gartneri/);
    assert.match(late.html, /value="Noget helt andet"/);
  });

  test('whoever has no part in it does not find it', async () => {
    for (const who of ['pia', 'asta', 'inge', 'mads', 'fritz'] as const) {
      const outsider = await house().browseDemo(who);
      for (const authority of [own, other])
        assert.equal((await outsider.get(`/authorities/${authority}/companies`)).status, 404, who);
    }
  });
});
