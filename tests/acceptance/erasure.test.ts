import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { addMonths, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { readShippedRules, runErasure } from '../../src/features/retention/index.ts';
import { demoHouse } from './demo-house.ts';

const day = plainDate('2026-11-18');
const silent = (): void => undefined;

/** Everything that names a citizen and goes with the record. */
const apart = ['read_log_person', 'log_review_item', 'citizen'];

describe('what has been kept long enough', { timeout: 300_000 }, () => {
  const house = demoHouse(day);
  const far = addMonths(day, 12 * 12);
  let tables: readonly string[] = [];

  const column = async (sql: string, values: readonly unknown[] = []): Promise<string[]> => {
    const { rows } = await house().database.administrator.query<{ value: string }>(sql, [...values]);
    return rows.map(({ value }) => value);
  };
  const count = async (from: string, values: readonly unknown[] = []): Promise<number> =>
    Number((await column(`select count(*) as value from ${from}`, values))[0]);
  const erase = async (today: typeof day, isDry = false) =>
    runErasure(
      house().database.administratorSettings,
      { rules: await readShippedRules(), today, isDry },
      silent,
    );
  const editions = () =>
    column(`select digest || document || (select exact::text from edition_basis b where b.edition_proposal_id = p.id) as value
            from edition_proposal p order by id`);

  before(async () => {
    tables = await column(
      `select table_name as value from information_schema.columns
       where table_schema = 'public' and column_name = 'citizen_id' order by 1`,
    );
  });

  test('is counted first, and nothing is touched', async () => {
    const people = await count('citizen_identity');
    const counted = await erase(far, true);
    const records = counted.filter(({ kind }) => kind === 'record');
    assert.ok(records.length > 0 && records.every(({ due, erased }) => due > 0 && erased === 0));
    assert.equal(await count('citizen_identity'), people);
    assert.deepEqual(await erase(day, true), [], 'today nothing has been kept long enough');
  });

  test('is told before it goes to whoever reviews the log of the house: as many as the run itself would take', async () => {
    const [stine, karla] = [await house().browseDemo('stine'), await house().browseDemo('karla')];
    const [adal = ''] = await column(
      `select id::text as value from organisation where name = 'Ådal Kommune'`,
    );
    const [fjordby = ''] = await column(
      `select id::text as value from organisation where name = 'Fjordby Kommune'`,
    );
    const next = (at: string) => `/authorities/${at}/next-erasures`;
    assert.match((await stine.get(next(adal))).text, /Intet er gemt længe nok i dag/);
    house().moveTo(far);
    const due = (await erase(far, true)).find(({ house: at, kind }) => at === adal && kind === 'record');
    const page = await stine.get(next(adal));
    const [now = ''] = /<h2 id="now">.*?<\/section>/s.exec(page.html) ?? [];
    const counts = [...now.matchAll(/data-label="Sager"[^>]*>(\d+)</g)].map(([, count]) => Number(count));
    assert.ok(due && due.due > 3);
    assert.equal(
      counts.reduce((sum, one) => sum + one, 0),
      due.due,
    );
    const names = await column(`select call_name as value from citizen_call_name where call_name <> ''`);
    for (const name of names) assert.ok(!page.text.includes(` ${name} `), 'nobody is named');
    assert.equal((await stine.get(next(fjordby))).status, 404, 'another house');
    assert.equal((await karla.get(next(adal))).status, 404, 'somebody else in the house');
    house().moveTo(day);
  });

  test('the door to those numbers opens to the reviewer of that house alone, whoever knocks', async () => {
    const { administrator, app } = house().database;
    const { rows } = await administrator.query<{ who: string; account: string; employment: string }>(
      `select shown_name as who, account_id as account, employment_id as employment from demo_role where position in (0, 7, 8)`,
    );
    const opened: string[] = [];
    for (const { who, account, employment } of rows)
      for (const at of ['Ådal Kommune', 'Fjordby Kommune']) {
        await app.query('begin');
        await app.query('select app.enter($1, $2, null, $3, $4)', [
          account,
          employment,
          day,
          `${day}T11:00:00Z`,
        ]);
        const found = await app.query(
          'select from organisation o cross join app.records_kept(o.id) where o.name = $1',
          [at],
        );
        await app.query('rollback');
        if (found.rowCount !== 0) opened.push(`${who}, ${at}`);
      }
    assert.deepEqual(opened, ['Stine Staffage, Ådal Kommune']);
  });

  test('goes whole: every row about the person, what acts held, and the way in; sealed editions stay equal', async () => {
    const ended = await column(
      `select c.id::text as value from citizen c where not exists (select from enrolment e where e.citizen_id = c.id and e.ended_on is null)
       and exists (select from enrolment e where e.citizen_id = c.id)
       and not exists (select from referral r where r.citizen_id = c.id and not exists (select from enrolment e where e.referral_id = r.id)
                       and not exists (select from referral_status s where s.referral_id = r.id and s.status in ('refused', 'withdrawn')))`,
    );
    const open = await count(
      'citizen c where exists (select from enrolment e where e.citizen_id = c.id and e.ended_on is null)',
    );
    const [sealed, envelopes] = [await editions(), await count('event')];
    assert.ok(ended.length > 5 && sealed.length > 0);
    const [one = ''] = ended;
    await house().database.administrator.query(
      `insert into event (id, happened_on, account_id, action, subject_kind, subject_id, authority_id)
       select gen_random_uuid(), '2026-11-01', (select id from account limit 1), 'opdigtet', 'citizen', id, authority_id from citizen where id = $1`,
      [one],
    );
    await house().database.administrator.query(
      `insert into event_payload select id, '{"ord": "Opdigtet"}' from event where action = 'opdigtet'`,
    );
    const lines = await erase(far);
    const erased = lines.filter(({ kind }) => kind === 'record').reduce((sum, line) => sum + line.erased, 0);
    assert.ok(erased >= ended.length);
    for (const table of tables.filter((name) => !apart.includes(name)))
      assert.equal(await count(`${table} where citizen_id = any ($1)`, [ended]), 0, table);
    assert.equal(
      await count(`event_payload p join event e on e.id = p.event_id where e.action = 'opdigtet'`),
      0,
    );
    assert.equal(await count('event'), envelopes + 1, 'that it was done stays');
    assert.equal(
      await count(
        'citizen c where exists (select from enrolment e where e.citizen_id = c.id and e.ended_on is null)',
      ),
      open,
      'a course that goes on is not touched',
    );
    assert.deepEqual(await editions(), sealed);
  });

  test('leaves no trace of who looked, once that too has been kept long enough, and then no record either', async () => {
    assert.equal(await count('read_log where happened_on < $1', [addMonths(far, -60)]), 0);
    assert.equal(
      await count('citizen c where not exists (select from citizen_identity i where i.citizen_id = c.id)'),
      0,
    );
    assert.deepEqual(await erase(far), [], 'a second run finds nothing');
  });

  test('a journal holds its record back for as long as the law asks', async () => {
    const { administrator } = house().database;
    const [citizen = ''] = await column('select citizen_id::text as value from journal_entry limit 1');
    await administrator.query('update enrolment set ended_on = $2 where citizen_id = $1', [citizen, day]);
    await administrator.query(`update journal_entry set written_on = '2030-01-01' where citizen_id = $1`, [
      citizen,
    ]);
    await erase(addMonths(day, 72));
    assert.ok((await count('journal_entry where citizen_id = $1', [citizen])) > 0);
    assert.ok((await count('citizen_identity where citizen_id = $1', [citizen])) > 0);
    await erase(plainDate('2035-01-02'));
    assert.equal(await count('journal_entry where citizen_id = $1', [citizen]), 0);
  });

  test('is told in numbers to whoever administers, and to nobody else', async () => {
    const arne = await house().browseDemo('arne');
    const page = await arne.get('/erasure');
    assert.match(page.text, /Borgerens sag, fra det sidste er slut .*Kommuner .*5 år/);
    assert.match(page.text, /Slettet 18\. november 2038/);
    assert.match(page.text, /Talt 18\. november 2026, intet slettet/);
    assert.equal((await (await house().browseDemo('karla')).get('/erasure')).status, 404);
  });
});
