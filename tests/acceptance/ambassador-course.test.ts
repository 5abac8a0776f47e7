import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Tables } from '../../database/row-types.ts';
import { readTrainedSince } from '../../src/features/runs/trainings/trained-queries.ts';
import { tablesOn } from '../../src/platform/database/tables-on.ts';
import { canMakePdf } from '../../src/platform/pdf/index.ts';
import { type Browsing, hiddenIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

/** An ambassador course, from invitation to certificate, and what it comes to among the acts that count. */
describe('a course for ambassadors', () => {
  const house = demoHouse('2026-11-18');
  let [jens, lea, asta]: Browsing[] = [];
  let [run, course] = ['', ''];
  const at = (who: Browsing | undefined): Browsing => who ?? assert.fail('nobody browses');
  const rows = async (text: string): Promise<Record<string, unknown>[]> =>
    (await house().database.administrator.query(text)).rows;
  const several = (field: string, values: readonly string[]): FormData => {
    const fields = new FormData();
    for (const value of values) fields.append(field, value);
    return fields;
  };
  const post = async (part: string, typed: Record<string, string>, ticked = new FormData()) => {
    const page = await at(jens).get(course);
    for (const [name, value] of Object.entries({ ...hiddenIn(page, `${course}/${part}`), ...typed }))
      ticked.append(name, value);
    return at(jens).post(`${course}/${part}`, ticked);
  };
  const invite = (name: string, from: Record<string, string>) => post('people', { name, title: '', ...from });

  before(async () => {
    [jens, lea, asta] = [
      await house().browseDemo('jens'),
      await house().browseDemo('lea'),
      await house().browseDemo('asta'),
    ];
    const [led] = await rows(
      `select a.run_id from appointment a join account_identity i using (account_id)
       where i.subject = 'lea' and a.part = 'project_leader'`,
    );
    run = `/runs/${led?.['run_id']}`;
  });

  test('a house of the run makes a course, and hears at once about everything that is missing', async () => {
    const page = await at(jens).get(`${run}/trainings`);
    assert.match((await at(lea).get(run)).text, /Kurser for ambassadører/);
    assert.match(page.text, /Der er ingen kurser endnu/);
    assert.doesNotMatch(page.text, /Bliver folk der/);
    assert.match(
      (await at(lea).get(`${run}/trainings`)).text,
      /Bliver folk der.*Der er for få til at sige noget endnu/,
    );
    const hidden = hiddenIn(page, `${run}/trainings`);
    const none = await at(jens).post(`${run}/trainings`, {
      ...hidden,
      title: '',
      'begins-on': 'snart',
      place: 'Salen',
    });
    assert.equal(none.status, 422);
    assert.match(none.text, /Skriv, hvad kurset hedder.*Skriv dagen som dag\.måned\.år/);
    assert.match(none.html, /value="Salen"/);
    const typed = { ...hidden, title: 'Ambassadør i hverdagen', 'begins-on': '4.11.2026', place: 'Salen' };
    const pressed = await Promise.all([
      at(jens).post(`${run}/trainings`, typed),
      at(jens).post(`${run}/trainings`, typed),
    ]);
    assert.equal(pressed[0].location, pressed[1].location);
    course = pressed[0].location?.split('?')[0] ?? assert.fail('nowhere');
    assert.equal(
      (await rows(`select from training where title = 'Ambassadør i hverdagen' and place = 'Salen'`)).length,
      1,
    );
  });

  test('people of companies and of the houses are invited; a company must stand in the register', async () => {
    const unknown = await invite('Ole Opspind', { house: '', company: 'Findes Ikke ApS' });
    assert.equal(unknown.status, 422);
    assert.match(unknown.html, /value="Ole Opspind"/);
    const [place] = await rows('select name from workplace where merged_into is null order by name limit 1');
    const company = String(place?.['name']);
    for (const name of ['Ole Opspind', 'Tina Tegnet', 'Ib Indfald'])
      assert.equal((await invite(name, { house: '', company })).location, `${course}?done=invited`, name);
    const page = await at(jens).get(course);
    const [, own = ''] = /<option value="([0-9a-f-]{36})"/.exec(page.html) ?? [];
    assert.equal((await invite('Kaj Kommunal', { house: own, company: '' })).status, 303);
    assert.match((await invite('', { house: own, company: '' })).text, /Skriv, hvad personen hedder/);
    const [ib] = await rows(`select id from training_person where shown_name = 'Ib Indfald'`);
    const off = await post('people/take-off', { person: String(ib?.['id']) });
    assert.equal(off.location, `${course}?done=taken-off`);
    assert.doesNotMatch((await at(jens).get(course)).text, /Ib Indfald/);
  });

  test('who came is written down, meeting by meeting', async () => {
    const idOf = async (name: string): Promise<string> =>
      String((await rows(`select id from training_person where shown_name = '${name}'`))[0]?.['id']);
    const [ole, tina, kaj] = [
      await idOf('Ole Opspind'),
      await idOf('Tina Tegnet'),
      await idOf('Kaj Kommunal'),
    ];
    const nobody = await post('meetings', { on: '4.11.2026' });
    assert.match(nobody.text, /Sæt kryds ved dem, der kom/);
    assert.equal(
      (await post('meetings', { on: '4.11.2026' }, several('present', [ole, tina, kaj]))).status,
      303,
    );
    assert.equal((await post('meetings', { on: '11.11.2026' }, several('present', [ole, kaj]))).status, 303);
    assert.match(
      (await at(jens).get(course)).text,
      /Tina Tegnet .*Kom 1 af 2 gange.*Mødet 11\. november 2026/,
    );
  });

  test('certificates end the course, and each person counts once among what is done with companies', async () => {
    const before = await rows(`select act, people from company_act where done_on = '2026-11-18'`);
    assert.equal((await post('certificates', {})).status, 422);
    const people = await rows(
      `select id from training_person where shown_name in ('Ole Opspind', 'Tina Tegnet', 'Kaj Kommunal')`,
    );
    const certified = people.map(({ id }) => String(id));
    const pressed = [
      await post('certificates', {}, several('certified', certified)),
      await at(jens).post(`${course}/certificates`, several('certified', certified)),
    ];
    for (const { location } of pressed) assert.equal(location, `${course}?done=finished`);
    const after = await rows(`select act, people from company_act where done_on = '2026-11-18' order by act`);
    assert.deepEqual(before, []);
    assert.deepEqual(after, [
      { act: 'mentor_training', people: 2 },
      { act: 'staff_training', people: 1 },
    ]);
    const page = await at(jens).get(course);
    assert.match(page.text, /Kurset sluttede 18\. november 2026\. 3 fik et bevis/);
    assert.doesNotMatch(page.html, /<form action="[^"]*trainings/);
    assert.equal((await at(jens).post(`${course}/people`, { name: 'Sen Gæst' })).status, 404);
  });

  test('a pledge is of a place with an ambassador from the day somebody there had a certificate', async () => {
    const tables = tablesOn<Tables>(house().database.administrator);
    const [ended] = await rows(
      `select t.run_id from training_end e join training t on t.id = e.training_id where t.place = 'Laden'`,
    );
    const since = await readTrainedSince({ tables }, String(ended?.['run_id']));
    const pledges = await rows(
      `select id from company_act where act = 'pledge' and company = 'Tømrerne Tommestok'
         and run_id = '${ended?.['run_id']}'`,
    );
    assert.deepEqual(
      [...since.keys()],
      pledges.map(({ id }) => id),
    );
  });

  test('each certificate is a paper, and nobody outside the run finds any of it', async () => {
    const [, address = ''] =
      /href="([^"]*\/certificates\/[^"]+)"/.exec((await at(jens).get(course)).html) ?? [];
    if (canMakePdf()) {
      const paper = await at(jens).get(address);
      assert.equal(paper.headers.get('content-type'), 'application/pdf');
      assert.ok(paper.html.startsWith('%PDF'));
    }
    for (const way of [`${run}/trainings`, course, `${course}/certificates/${crypto.randomUUID()}`])
      assert.equal((await at(asta).get(way)).status, 404);
  });
});
