import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { canMakePdf } from '../../src/platform/pdf/index.ts';
import { aDefinition, aText } from '../builders/a-definition.ts';
import { anId } from '../builders/an-id.ts';
import { today } from '../builders/today.ts';
import { linkIn } from './browsing.ts';
import { webHouse } from './web-house.ts';

const programme = anId(1);
const [openVersion, closedVersion, newerVersion] = [anId(2), anId(3), anId(4)];
const [aadal, strandby, fund, lender] = [anId(11), anId(12), anId(13), anId(14)];
const [openRun, closedRun, endedRun] = [anId(21), anId(22), anId(23)];

/** Words that stand only in what is not for everybody. */
const secrets = [
  'Hemmelig indsats',
  'Hemmelig kontakt',
  'Hemmelig betingelse',
  'Hemmelig borger',
  'Endnu ikke',
];

const definitionIn = (name: string) =>
  JSON.stringify(
    aDefinition({
      name: { da: name, en: 'Invented programme' },
      umbrella: aText('Paraplyen'),
      goals: [aText('Et job')],
    }),
  );

describe('somebody who has not signed in', () => {
  const house = webHouse(today);

  before(async () => {
    const { administrator } = house().database;
    const insert = (table: string, rows: readonly object[]) =>
      administrator.query(
        `insert into ${table} (${Object.keys(rows[0] ?? {})}) select ${Object.keys(rows[0] ?? {})} from jsonb_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(rows)],
      );
    await insert('installation', [{ kind: 'demo' }]);
    await insert('organisation', [
      { id: aadal, name: 'Ådal Kommune', kind: 'municipality' },
      { id: strandby, name: 'Strandby Kommune', kind: 'municipality' },
      { id: fund, name: 'Havnefonden', kind: 'fund' },
      { id: lender, name: 'Foreningen Endnu ikke', kind: 'ngo' },
    ]);
    await insert('programme', [{ id: programme, key: 'opdigtet' }]);
    const version = { programme_id: programme, published_on: '2026-01-01' };
    await insert('programme_version', [
      { ...version, id: openVersion, number: 1, definition: JSON.parse(definitionIn('Åben indsats')) },
      { ...version, id: closedVersion, number: 2, definition: JSON.parse(definitionIn('Hemmelig indsats')) },
      {
        ...version,
        id: newerVersion,
        number: 3,
        definition: JSON.parse(definitionIn('Hemmelig indsats to')),
      },
    ]);
    const run = { starts_on: '2026-01-01', ends_on: null, is_public: true };
    await insert('run', [
      { ...run, id: openRun, programme_version_id: openVersion, name: 'Åben indsats' },
      {
        ...run,
        id: closedRun,
        programme_version_id: closedVersion,
        name: 'Hemmelig indsats',
        is_public: false,
      },
      {
        ...run,
        id: endedRun,
        programme_version_id: openVersion,
        name: 'Indsatsen der var',
        ends_on: '2026-06-30',
      },
    ]);
    const always = '(,)';
    await insert('run_party', [
      { id: anId(31), run_id: openRun, organisation_id: aadal, part: 'authority', period: always },
      {
        id: anId(32),
        run_id: openRun,
        organisation_id: lender,
        part: 'lends_staff',
        period: '[2027-01-01,)',
      },
      {
        id: anId(33),
        run_id: endedRun,
        organisation_id: strandby,
        part: 'authority',
        period: '[2026-01-01,2026-07-01)',
      },
      { id: anId(34), run_id: closedRun, organisation_id: strandby, part: 'authority', period: always },
    ]);
    await insert('run_places', [
      {
        id: anId(41),
        run_id: openRun,
        authority_id: aadal,
        counted: 'in_all',
        fewest: 20,
        most: 25,
        period: always,
      },
    ]);
    await insert('run_funding', [
      {
        id: anId(51),
        run_id: openRun,
        funder_organisation_id: fund,
        amount_ore: 940_000_000,
        conditions: 'Hemmelig betingelse',
        period: always,
      },
    ]);
    const contact = { organisation_id: aadal, phone: '00 00 00 20', mail: 'tove@aadal.example' };
    await insert('run_contact', [
      { ...contact, run_id: openRun, shown_name: 'Tove Ramme', reachable: 'hverdage 9–15' },
      { ...contact, run_id: closedRun, shown_name: 'Hemmelig kontakt', reachable: null },
    ]);
    await insert('citizen', [{ authority_id: aadal, id: anId(61) }]);
    await insert('citizen_call_name', [
      { authority_id: aadal, citizen_id: anId(61), call_name: 'Hemmelig borger' },
    ]);
  });

  test('finds the catalogue from the sign-in page', async () => {
    const signIn = await house().browse().get('/sign-in');
    assert.equal(linkIn(signIn, 'uden at logge ind'), '/catalogue');
  });

  test('reads what is public, under its umbrella, running before ended', async () => {
    const { status, text } = await house().browse().get('/catalogue');
    assert.equal(status, 200);
    assert.match(
      text,
      /Paraplyen Åben indsats Opdigtede borgere Ådal Kommune\. 26 uger og 13 ugers efterværn\. I gang/,
    );
    assert.match(text, /I gang Indsatsen der var .* Strandby Kommune.* Sluttede 30\. juni 2026/);
  });

  test('narrows it to a municipality, in an address that can be passed on', async () => {
    const { text } = await house().browse().get(`/catalogue?where=${strandby}&who=gp`);
    assert.doesNotMatch(text, /Åben indsats/);
    assert.match(text, /Indsatsen der var/);
  });

  test('is told where nothing is, also when the address is nonsense', async () => {
    for (const where of [fund, 'nonsense', "' or 1=1"]) {
      const { status } = await house()
        .browse()
        .get(`/catalogue?where=${encodeURIComponent(where)}&who=nobody`);
      assert.equal(status, 200, where);
    }
    const { text } = await house().browse().get(`/catalogue?where=${fund}`);
    assert.match(text, /Ingen indsats det sted/);
  });

  test('reads the sheet: for whom, whom to ask, places, who pays, how to ask', async () => {
    const sheet = await house().browse().get(`/catalogue/${openRun}?who=relative`);
    for (const words of [
      'Opdigtede borgere',
      'Tove Ramme',
      '00 00 00 20',
      'hverdage 9–15',
      '20–25 i alt i Ådal Kommune',
      'Betalt af Havnefonden',
      'Fra 1. januar 2026',
      'Er du pårørende?',
    ]) {
      assert.ok(sheet.text.includes(words), words);
    }
    assert.match(sheet.html, /<details class="details" open[^>]*><summary[^>]*>Er du pårørende\?/);
  });

  test('reads of an ended run what held on its last day', async () => {
    const { text } = await house().browse().get(`/catalogue/${endedRun}`);
    assert.match(text, /Hvem står bag Strandby Kommune/);
    assert.match(text, /Indsatsen er slut/);
  });

  test('changes the language and stays', async () => {
    const browsing = house().browse();
    const sheet = await browsing.get(`/catalogue/${openRun}?who=gp`);
    const answer = await browsing.get(linkIn(sheet, 'English'));
    assert.equal(answer.location, `/catalogue/${openRun}?who=gp`);
    assert.match((await browsing.get(answer.location ?? '')).text, /Invented programme .* Whom is it for\?/);
  });

  test('takes the leaflet along, in either language', { skip: !canMakePdf() }, async () => {
    const sheet = await house().browse().get(`/catalogue/${openRun}`);
    assert.equal(linkIn(sheet, 'Hent som PDF'), `/catalogue/${openRun}/leaflet/da.pdf`);
    for (const language of ['da', 'en']) {
      const response = await house().app.request(`/catalogue/${openRun}/leaflet/${language}.pdf`);
      assert.equal(response.headers.get('content-type'), 'application/pdf');
      assert.match(Buffer.from(await response.arrayBuffer()).toString('latin1'), /^%PDF-/);
    }
  });

  test('is not told of what is not public: neither page nor leaflet exists, as for what is nothing', async () => {
    for (const run of [closedRun, anId(99), '1', "' or 1=1", openVersion]) {
      for (const address of [
        `/catalogue/${encodeURIComponent(run)}`,
        `/catalogue/${encodeURIComponent(run)}/leaflet/da.pdf`,
      ]) {
        assert.equal((await house().browse().get(address)).status, 404, address);
      }
    }
    assert.equal((await house().browse().get(`/catalogue/${openRun}/leaflet/de.pdf`)).status, 404);
  });

  test('reads nothing about anybody, and no word that is not for all', async () => {
    const addresses = [
      '/catalogue',
      `/catalogue/${openRun}`,
      `/catalogue/${endedRun}`,
      `/catalogue/${closedRun}`,
    ];
    for (const address of addresses) {
      const { html, status } = await house().browse().get(address);
      assert.ok(status < 500, address);
      for (const secret of secrets) assert.ok(!html.includes(secret), `${secret} at ${address}`);
      assert.doesNotMatch(html, /9\.?400\.?000|940000000/);
    }
  });

  test('the door opens to the app no more than what is printed', async () => {
    const ask = async (sql: string): Promise<Record<string, unknown>[]> =>
      (await house().database.app.query<Record<string, unknown>>(sql)).rows;
    const runs = await ask(`select * from app.public_catalogue('${today}')`);
    assert.deepEqual(runs.map((row) => row['run_id']).sort(), [openRun, endedRun]);
    const definition = async (version: string) =>
      (await ask(`select app.public_definition('${version}') is not null as open`))[0]?.['open'];
    assert.equal(await definition(openVersion), true);
    assert.equal(await definition(closedVersion), false);
    assert.equal(await definition(newerVersion), false);
    for (const table of [
      'run',
      'run_party',
      'run_contact',
      'run_funding',
      'programme_version',
      'organisation',
    ]) {
      assert.deepEqual(await ask(`select * from ${table}`), [], table);
    }
  });
});
