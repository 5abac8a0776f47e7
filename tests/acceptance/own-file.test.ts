import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { type Browsing, hiddenIn, linkIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = plainDate('2026-11-18');
const schemaFile = join(import.meta.dirname, '../../docs/own-file.schema.json');

/** Words planted where the citizen must not read them at once. */
const planted = {
  teamNote: 'Gråand: Astas mor ringede fra 00 00 00 99 om Asta.',
  houseNote: 'Pindsvin: kun for huset.',
  journal: 'Ugleord: det, psykologen skrev.',
  draft: 'Kladdeord',
  another: 'Fremmedord',
} as const;

describe('a citizen asks for everything that is kept', () => {
  const house = demoHouse(day);
  const people = new Map<string, Browsing>();
  let asta = '';
  let course = '';

  const run = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, string>[]> =>
    (await house().database.administrator.query<Record<string, string>>(sql, [...values])).rows;
  const who = (name: string): Browsing => people.get(name) ?? assert.fail(name);
  const address = (): string => `/citizens/${asta}/file-request`;
  const accountOf = async (name: string): Promise<string> =>
    (await run('select account_id from employment where staff_name = $1', [name]))[0]?.['account_id'] ?? '';
  const ask = async (): Promise<Seen> => {
    const own = await who('asta').get('/my-page');
    return who('asta').postAndFollow('/my-page/own-file', hiddenIn(own, '/my-page/own-file'));
  };
  const noteIn = (seen: Seen, words: string): string => {
    const notes = [...seen.html.matchAll(/id="note-([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '');
    const at = (id: string): number => seen.html.indexOf(`id="note-${id}"`);
    const found = notes.find((id, n) => {
      const end = notes[n + 1];
      return seen.html.slice(at(id), end === undefined ? undefined : at(end)).includes(words);
    });
    return found ?? assert.fail(`no note with "${words}"`);
  };
  const plantJournal = async (words: string): Promise<unknown> =>
    run(
      `insert into journal_entry (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, recorded_by,
         owner_organisation_id, written_on, words)
       select authority_id, gen_random_uuid(), id, citizen_id, run_id, referral_id, $1, authority_id, '2026-11-10', $2
       from enrolment where id = $3`,
      [await accountOf('Pia Prik'), words, course],
    );

  before(async () => {
    for (const name of ['asta', 'karla', 'pia', 'jens', 'lene', 'erik'] as const)
      people.set(name, await house().browseDemo(name));
    const [row] = await run(
      `select e.id, e.citizen_id from enrolment e join citizen_call_name n using (authority_id, citizen_id) where call_name = 'Asta'`,
    );
    [asta, course] = [row?.['citizen_id'] ?? '', row?.['id'] ?? ''];
    const karla = await accountOf('Karla Mønster');
    const note = `insert into shared_note (authority_id, id, enrolment_id, citizen_id, run_id, referral_id,
        author_organisation_id, recorded_by, audience, written_on, words)
      select authority_id, gen_random_uuid(), id, citizen_id, run_id, referral_id, authority_id, $1, $2, '2026-11-09', $3
      from enrolment where`;
    await run(`${note} id = $4`, [karla, 'team', planted.teamNote, course]);
    await run(`${note} citizen_id <> $4`, [karla, 'team_and_citizen', planted.another, asta]);
    await run(
      `insert into organisation_note (authority_id, id, citizen_id, run_id, referral_id, author_organisation_id,
         recorded_by, written_on, words)
       select authority_id, gen_random_uuid(), citizen_id, run_id, referral_id, authority_id, $1, '2026-11-09', $2
       from enrolment where id = $3`,
      [karla, planted.houseNote, course],
    );
    await run(
      `insert into referral_draft (authority_id, id, citizen_id, run_id, typed, begun_on, recorded_by)
       select authority_id, gen_random_uuid(), citizen_id, run_id, jsonb_build_object('reason', $1::text), '2026-11-09', $2
       from enrolment where id = $3`,
      [planted.draft, karla, course],
    );
    await plantJournal(planted.journal);
  });

  test('one press shows at once what is theirs to see, and nothing of a closed kind or of another', async () => {
    const seen = await ask();
    assert.match(seen.text, /Asta Eksempel/);
    assert.match(seen.text, /Du får svar senest fredag 27\. november\./);
    assert.match(seen.text, /psykologens journal/);
    const saved = await who('asta').get('/my-page/own-file/page');
    const data = await who('asta').get('/my-page/own-file/data');
    for (const words of Object.values(planted))
      for (const page of [seen, saved, data]) assert.ok(!page.html.includes(words), words);
    assert.match(saved.headers.get('content-disposition') ?? '', /"own-file-2026-11-18\.html"/);
    assert.match(data.headers.get('content-disposition') ?? '', /"own-file-2026-11-18\.json"/);
  });

  test('the data has the shape that is documented, the number opened, and only the citizen’s own rows', async () => {
    const { html } = await who('asta').get('/my-page/own-file/data');
    const data = JSON.parse(html) as {
      records: { citizen: string; tables: Record<string, Record<string, unknown>[]> }[];
    };
    const schema = JSON.parse(await readFile(schemaFile, 'utf8')) as {
      properties: {
        records: {
          items: {
            properties: { tables: { properties: Record<string, { items: { required: string[] } }> } };
          };
        };
      };
    };
    const documented = schema.properties.records.items.properties.tables.properties;
    assert.equal(data.records.length, 1);
    const tables = data.records[0]?.tables ?? {};
    assert.deepEqual(Object.keys(tables).toSorted(), Object.keys(documented).toSorted());
    for (const [table, rows] of Object.entries(tables))
      for (const row of rows) {
        assert.deepEqual(Object.keys(row).toSorted(), documented[table]?.items.required.toSorted(), table);
        if ('citizen_id' in row) assert.equal(row['citizen_id'], asta, table);
      }
    assert.equal(tables['citizen_identity']?.[0]?.['cpr'], '7207840000');
    assert.ok((tables['shared_note']?.length ?? 0) > 0 && (tables['team_member']?.length ?? 0) > 0);
  });

  test('pressing again, at once or later, asks for nothing twice', async () => {
    const own = await who('asta').get('/my-page');
    const fields = hiddenIn(own, '/my-page/own-file');
    await who('asta').post('/my-page/own-file', fields);
    house().moveTo(plainDate('2026-11-19'));
    await who('asta').post('/my-page/own-file', { [asta]: '00000000-0000-4000-8000-000000000001' });
    house().moveTo(day);
    assert.equal((await run('select id from file_request')).length, 1);
  });

  test('those who answer have it on their day, and each sees only what is theirs', async () => {
    assert.match(
      (await who('karla').get('/my-day')).text,
      /Læs dine notater igennem senest fredag 27\. november/,
    );
    assert.match((await who('pia').get('/my-day')).text, /Læs dine notater igennem senest/);
    assert.doesNotMatch((await who('jens').get('/my-day')).text, /Vil se alt/);
    const karla = await who('karla').get(address());
    assert.ok(karla.html.includes('Pindsvin') && karla.html.includes('Gråand'));
    assert.ok(!karla.html.includes('Ugleord'));
    const pia = await who('pia').get(address());
    assert.ok(pia.html.includes('Ugleord') && !pia.html.includes('Gråand'));
    for (const name of ['jens', 'lene', 'erik']) {
      const { html } = await who(name).get(address());
      for (const words of ['Ugleord', 'Gråand']) assert.ok(!html.includes(words), `${name}: ${words}`);
    }
  });

  test('marks show what may be about others, and what is chosen is asked for in full', async () => {
    const page = await who('karla').get(address());
    assert.match(page.html, /<mark>mor<\/mark>/);
    assert.match(page.html, /<mark>00 00 00 99<\/mark>/);
    const nothing = await who('karla').post(address(), { step: 'check' });
    assert.equal(nothing.status, 422);
    const note = noteIn(page, 'Gråand');
    const typed = {
      step: 'check',
      [`how-${note}`]: 'covered',
      [`more-${note}`]: 'ringede',
      [`rule-${note}`]: '',
    };
    const refused = await who('karla').post(address(), typed);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Skriv den regel, der er grunden/);
    assert.ok(refused.html.includes('value="ringede"'));
  });

  test('the answer is checked in its very words, sent once, and read by the citizen alone', async () => {
    const page = await who('karla').get(address());
    const [note, own] = [noteIn(page, 'Gråand'), noteIn(page, 'Pindsvin')];
    const phone = /value="(\d+-\d+)"[^>]*>(?:(?!<input).)*00 00 00 99 \(/s.exec(page.html)?.[1] ?? '';
    const checked = await who('karla').post(address(), {
      step: 'check',
      [`how-${note}`]: 'covered',
      [`cover-${note}`]: phone,
      [`more-${note}`]: 'mor',
      [`rule-${note}`]: 'forvaltningsloven § 15 b',
      [`how-${own}`]: 'held_back',
      [`rule-${own}`]: 'forvaltningsloven § 15 a',
    });
    assert.match(checked.text, /Gråand: Astas \[…\] ringede fra \[…\] om Asta\./);
    const fields = { ...hiddenIn(checked, address()), step: 'release' };
    await who('karla').postAndFollow(address(), fields);
    await who('karla').post(address(), fields);
    const rows = await run(
      'select how, words from file_answer join file_answer_words w on w.file_answer_id = file_answer.id',
    );
    assert.equal(rows.length, 2);
    const read = await who('asta').get('/my-page/own-file');
    assert.match(read.text, /Gråand: Astas \[…\] ringede fra \[…\] om Asta\./);
    assert.match(read.text, /Dette notat er holdt tilbage\. Regel: forvaltningsloven § 15 a/);
    assert.ok(!read.html.includes('Pindsvin') && !read.html.includes('00 00 00 99'));
  });

  test('the psychologist answers from her own page, and nobody but the citizen reads her words', async () => {
    const page = await who('pia').get(address());
    const notes = [noteIn(page, 'Ugleord'), noteIn(page, 'Opdigtet journaltekst')];
    const chosen = Object.fromEntries(notes.map((note) => [`how-${note}`, 'as_it_is']));
    const checked = await who('pia').post(address(), { step: 'check', ...chosen });
    await who('pia').postAndFollow(address(), { ...hiddenIn(checked, address()), step: 'release' });
    assert.ok((await who('asta').get('/my-page/own-file')).html.includes(planted.journal));
    for (const name of ['karla', 'lene', 'erik', 'jens'])
      assert.ok(!(await who(name).get(address())).html.includes('Ugleord'), name);
  });

  test('a journal whose author has left is answered by whom its owner names', async () => {
    await plantJournal('Spurveord: senere skrevet.');
    await run(
      `update team_member set period = daterange(lower(period), '2026-11-19') where account_id = $1 and enrolment_id = $2`,
      [await accountOf('Pia Prik'), course],
    );
    house().moveTo(plainDate('2026-11-20'));
    await run(`update sign_in set expires_at = 'infinity'`);
    const waits = await ask();
    assert.match(waits.text, /psykologens journal/);
    assert.match((await who('lene').get('/my-day')).text, /Vælg en psykolog til journalen/);
    const leader = await who('lene').get(linkIn(await who('lene').get('/my-day'), 'Åbn ønsket'));
    assert.ok(!leader.html.includes('Spurveord'));
    const naming = `/enrolments/${course}/journal-reader`;
    const none = await who('lene').post(naming, hiddenIn(leader, naming));
    assert.equal(none.status, 422);
    assert.match(none.text, /Vælg en psykolog fra listen/);
    const [erik] = await run(`select id from employment where staff_name = 'Erik Eftergjort'`);
    const named = { ...hiddenIn(leader, naming), employment: erik?.['id'] ?? '' };
    const receipt = await who('lene').postAndFollow(naming, named);
    assert.match(receipt.text, /Psykologen er valgt/);
    const note = noteIn(await who('erik').get(address()), 'Spurveord');
    assert.ok(!(await who('lene').get(address())).html.includes('Spurveord'));
    const checked = await who('erik').post(address(), { step: 'check', [`how-${note}`]: 'as_it_is' });
    await who('erik').postAndFollow(address(), { ...hiddenIn(checked, address()), step: 'release' });
    assert.match((await who('asta').get('/my-page/own-file')).text, /Spurveord: senere skrevet\./);
  });

  test('what was opened for the answer is in the log the citizen reads, and no log line has a word of it', async () => {
    const looks = await run(
      `select distinct e.staff_name from read_log l join read_log_person p on p.read_log_id = l.id
       join employment e on e.id = l.employment_id where p.citizen_id = $1 and l.action in ('file_request.read', 'file_answer.release')`,
      [asta],
    );
    const names = looks.map((row) => row['staff_name']);
    for (const name of ['Karla Mønster', 'Pia Prik', 'Erik Eftergjort'])
      assert.ok(names.includes(name), name);
    assert.ok(!house().logged.some((line) => /Gråand|Ugleord|Spurveord|Pindsvin/.test(line)));
  });
});
