import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { DatabaseError } from 'pg';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadQuestionnaires } from '../../src/features/questionnaires/index.ts';
import { readRows } from '../../src/platform/sheets/read-rows.ts';
import { writeCsv, writeSheets } from '../../src/platform/sheets/write-rows.ts';
import { type Browsing, hiddenIn, linkIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const takeInAt = '/questionnaires/import/now';

describe('reading a questionnaire in', () => {
  const house = demoHouse('2026-11-18');
  let publisher: Browsing;
  let template: (string | number)[][];

  before(async () => {
    const folder = join(import.meta.dirname, '../../questionnaires');
    await loadQuestionnaires(house().database.administratorSettings, plainDate('2026-11-02'), folder);
    publisher = await house().browseDemo('arne');
    const bytes = await publisher.download('/questionnaires/template/template.xlsx');
    const rows = await readRows(new File([new Uint8Array(bytes)], 'template.xlsx'), 1_000_000);
    assert.ok(rows.ok);
    template = rows.value.map((row) => [...row]);
  });

  const upload = (bytes: Uint8Array<ArrayBuffer>, by = publisher): Promise<Seen> => {
    const form = new FormData();
    form.set('file', new File([bytes], 'skema'));
    return by.post('/questionnaires/import', form);
  };
  /** The template with some cells written over: `[line, column, words]`, both counted from 1. */
  const written = (
    ...cells: readonly (readonly [line: number, column: number, words: string | number])[]
  ) => {
    const rows = structuredClone(template);
    for (const [line, column, words] of cells) (rows[line - 1] as (string | number)[])[column - 1] = words;
    return rows;
  };
  const ownForm = (title: string) => written([2, 2, 'vores-eget'], [2, 3, title], [2, 4, title]);
  const versions = async () =>
    (
      await house().database.administrator.query<{
        number: number;
        ticked: string | null;
        by: string | null;
      }>(
        `select v.number, v.rights_ticked_on::text as ticked, v.rights_ticked_by as by from questionnaire_version v
         join questionnaire q on q.id = v.questionnaire_id where q.key = 'vores-eget' order by 1`,
      )
    ).rows;

  test('the empty template is read as it stands, and shown as people see it before anything is saved', async () => {
    const sheets = await writeSheets([{ name: 'Skema', rows: ownForm('Vores eget skema'), widths: [20] }]);
    const seen = await upload(sheets);
    assert.equal(seen.status, 200, seen.text);
    assert.match(seen.text, /Vores eget skema Version 1/);
    assert.match(seen.text, /Hvor mange timer er du der om ugen\?/);
    assert.match(seen.text, /Vises kun, hvis at-work = yes/);
    assert.match(seen.text, /Det vil jeg helst ikke svare på/);
    assert.match(seen.text, /How many hours a week are you there\?/);
    assert.deepEqual(await versions(), []);
  });

  test('everything wrong is told at once, by line and column, and nothing is saved', async () => {
    const seen = await upload(
      writeCsv(written([2, 12, 'x'], [4, 7, 'et svarr'], [7, 12, 'at-work = måske'], [12, 4, ''])),
    );
    assert.equal(seen.status, 422);
    assert.match(seen.text, /4 ting at rette/);
    assert.match(seen.text, /Linje 2, Kun hvis/);
    assert.match(seen.text, /Linje 4, Slags ”et svarr” kendes ikke/);
    assert.match(seen.text, /Linje 12, Engelsk Her mangler noget/);
    assert.deepEqual(await versions(), []);
  });

  test('without a tick it is not taken in; with it, who and when are kept, and pressing twice is once', async () => {
    const seen = await upload(writeCsv(ownForm('Vores eget skema')));
    const fields = hiddenIn(seen, takeInAt);
    const unticked = await publisher.post(takeInAt, fields);
    assert.equal(unticked.status, 422);
    assert.match(unticked.text, /Sæt kryds, når I har ret til at bruge skemaet/);
    assert.match(unticked.text, /Vores eget skema Version 1/, 'nothing of it is lost');
    const taken = await publisher.postAndFollow(takeInAt, { ...fields, rights: 'held' });
    assert.match(taken.text, /Skemaet er læst ind/);
    assert.match(taken.text, /Bekræftet 18\. november/);
    await publisher.postAndFollow(takeInAt, { ...fields, rights: 'held' });
    const [version, ...more] = await versions();
    assert.deepEqual([version?.number, version?.ticked, more.length], [1, '2026-11-18', 0]);
    const { rows } = await house().database.administrator.query<{ count: string }>(
      `select count(*) from event where action = 'questionnaire.import'`,
    );
    assert.equal(rows[0]?.count, '1');
  });

  test('what is the same is no new version; what is changed is the next, with what is new in words', async () => {
    const same = await upload(writeCsv(ownForm('Vores eget skema')));
    const refused = await publisher.post(takeInAt, { ...hiddenIn(same, takeInAt), rights: 'held' });
    assert.match(refused.text, /Der er intet nyt/);
    const changed = await upload(
      writeCsv([
        ...ownForm('Vores eget skema'),
        ['Spørgsmål', 'trivsel', 'Trives du?', 'Are you well?', '', '', 'egne ord'],
      ]),
    );
    assert.match(changed.text, /Nyt siden version 1 Nye spørgsmål Trives du\? \(trivsel\)/);
    const taken = await publisher.postAndFollow(takeInAt, { ...hiddenIn(changed, takeInAt), rights: 'held' });
    assert.match(taken.text, /Vores eget skema Version 2/);
    assert.equal((await publisher.get(linkIn(taken, 'version 1'))).status, 200);
  });

  test('a version taken along, as a spreadsheet or as text, is the same when it is read in again', async () => {
    for (const kind of ['xlsx', 'csv', 'r4.json', 'r5.json']) {
      const bytes = await publisher.download(`/questionnaires/vores-eget/versions/2/questionnaire.${kind}`);
      const seen = await upload(new Uint8Array(bytes));
      const again = await publisher.post(takeInAt, { ...hiddenIn(seen, takeInAt), rights: 'held' });
      assert.match(again.text, /Der er intet nyt/, kind);
    }
  });

  test('what comes with the product is there to see and to take along, and goes on with the product', async () => {
    const library = await publisher.get('/questionnaires');
    assert.match(library.text, /Vores eget skema version 2/);
    const phq = await publisher.get('/questionnaires/phq-9/versions/2?in=en');
    assert.match(phq.text, /Little interest or pleasure in doing things/);
    assert.match(phq.text, /Nogen skal handle på svaret/);
    const bytes = await publisher.download('/questionnaires/phq-9/versions/2/questionnaire.csv');
    const seen = await upload(new Uint8Array(bytes));
    const refused = await publisher.post(takeInAt, { ...hiddenIn(seen, takeInAt), rights: 'held' });
    assert.match(refused.text, /Et skema med den nøgle følger med produktet/);
  });

  test('whoever plans an evaluation gets the codebook before anybody has answered', async () => {
    const bytes = await publisher.download('/questionnaires/phq-9/versions/2/codebook.xlsx');
    const rows = await readRows(new File([new Uint8Array(bytes)], 'codebook.xlsx'), 1_000_000);
    assert.ok(rows.ok);
    assert.deepEqual(rows.value[0], ['Navn', 'Betydning', 'Værdier', 'Mangler', 'Kommer fra']);
    assert.equal(rows.value.length, 11);
    assert.match(String(rows.value[1]?.[2]), /0 = Slet ikke\n1 = Flere dage/);
    assert.equal(rows.value[10]?.[0], 'phq_9_score_phq_9');
  });

  test('a FHIR form of another house says what does not come along before it is taken in', async () => {
    const form = {
      resourceType: 'Questionnaire',
      title: 'Another house',
      item: [
        { linkId: '1', type: 'boolean', text: 'Are <b>you</b> well?' },
        { linkId: '2', type: 'attachment', text: 'A picture?' },
      ],
    };
    const seen = await upload(new TextEncoder().encode(JSON.stringify(form)));
    assert.match(seen.text, /Det kommer ikke med/);
    assert.match(
      seen.text,
      /Spørgsmål 2 Spørgsmålet kommer ikke med: slagsen ”attachment” kan ikke besvares her/,
    );
    const fields = hiddenIn(seen, takeInAt);
    const unticked = await publisher.post(takeInAt, fields);
    assert.match(unticked.text, /slagsen ”attachment”/, 'it is told again');
    const taken = await publisher.postAndFollow(takeInAt, { ...fields, rights: 'held' });
    assert.match(taken.text, /Are you well\?/);
  });

  test('a pack is taken in with its terms before the tick', async () => {
    const seen = await publisher.post('/questionnaires/import', { pack: 'who-5' });
    assert.match(seen.text, /Vilkår: © World Health Organization/);
    const taken = await publisher.postAndFollow(takeInAt, { ...hiddenIn(seen, takeInAt), rights: 'held' });
    assert.match(taken.text, /Trivsel \(WHO-5\) Version 1/);
  });

  test('the two who answer see the same form in words of their own', async () => {
    const worker = await publisher.get('/questionnaires/from-both-sides/versions/1?as=worker&in=da');
    assert.match(worker.text, /Hvordan ser du borgerens hverdag fungere\?/);
  });

  test('is for whoever publishes, and nobody else', async () => {
    const karla = await house().browseDemo('karla');
    for (const address of ['/questionnaires', '/questionnaires/import', '/questionnaires/phq-9/versions/2'])
      assert.equal((await karla.get(address)).status, 404, address);
    assert.equal((await upload(writeCsv(ownForm('Karlas skema')), karla)).status, 404);
    assert.equal((await karla.post(takeInAt, { id: '', definition: '{}', rights: 'held' })).status, 404);
  });

  test('a version that stands is changed by nobody', async () => {
    await assert.rejects(
      house().database.administrator.query(
        `set role fodfaeste_app; update questionnaire_version set number = 9`,
      ),
      DatabaseError,
    );
    await house().database.administrator.query('reset role');
  });
});
