import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Browsing, hiddenIn, linkIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const words = 'Asta talte om sin mor, og det blev en god time.';

describe('a note that is not sent yet', () => {
  const house = demoHouse('2026-11-18');
  let course: string;

  before(async () => {
    const karla = await house().browseDemo('karla');
    course = linkIn(await karla.get('/my-day'), 'Asta');
  });

  const typed = async (writer: Browsing) => {
    const form = await writer.get(`${course}/notes/new`);
    const note = {
      date: '18.11.2026',
      minutes: '45',
      kind: 'talk',
      attendance: 'present',
      audience: 'team',
      words,
    };
    return { ...hiddenIn(form, `${course}/notes`), ...note };
  };
  const lapse = () =>
    house().database.administrator.query(
      `update sign_in set expires_at = clock_timestamp() - interval '1 minute'`,
    );

  test('is put aside as a draft, stands on her day with its age, and goes on where it was', async () => {
    const karla = await house().browseDemo('karla');
    const day = await karla.postAndFollow(`${course}/notes`, { ...(await typed(karla)), as: 'draft' });
    assert.match(day.text, /På vej Kladde fra .* kl\. \d+\.\d\d Skriv notatet om Asta færdigt Smid væk/);
    const again = await karla.get(linkIn(day, 'Skriv notatet om Asta færdigt'));
    assert.match(again.html, new RegExp(words));
    assert.match(again.html, /name="attendance" value="present"[^>]*checked/);
  });

  test('is seen by nobody else, on no day and by no address', async () => {
    const karla = await house().browseDemo('karla');
    const way = linkIn(await karla.get('/my-day'), 'Skriv notatet om Asta færdigt');
    for (const who of ['lea', 'pia', 'jens'] as const) {
      const other = await house().browseDemo(who);
      assert.doesNotMatch((await other.get('/my-day')).text, /Kladde fra/);
      assert.doesNotMatch((await other.get(way)).html, new RegExp(words));
      const id = way.split('kept=')[1];
      assert.equal((await other.post(`/kept-texts/${id}/thrown-away`, {})).status, 404);
    }
    const { rows } = await house().database.administrator.query(`select sealed from kept_text`);
    assert.doesNotMatch((rows[0] as { sealed: Buffer }).sealed.toString('utf8'), /mor/);
  });

  test('is gone when it is thrown away, and when it is sent', async () => {
    const karla = await house().browseDemo('karla');
    const way = linkIn(await karla.get('/my-day'), 'Skriv notatet om Asta færdigt');
    const form = await karla.get(way);
    const { kept } = hiddenIn(form, `${course}/notes`);
    await karla.post(`${course}/notes`, { ...(await typed(karla)), kept: kept ?? '' });
    assert.doesNotMatch((await karla.get('/my-day')).text, /Kladde fra/);
    await karla.post(`${course}/notes`, { ...(await typed(karla)), as: 'draft' });
    const draft = linkIn(await karla.get('/my-day'), 'Skriv notatet om Asta færdigt').split('kept=')[1];
    assert.equal((await karla.post(`/kept-texts/${draft}/thrown-away`, {})).status, 303);
    const { rows } = await house().database.administrator.query(`select from kept_text`);
    assert.equal(rows.length, 0);
  });

  test('sent after the sign-in lapsed, it is kept and offered to the one who wrote it', async () => {
    const karla = await house().browseDemo('karla');
    const fields = await typed(karla);
    await lapse();
    const turned = await karla.post(`${course}/notes`, fields);
    assert.equal(turned.location, '/sign-in?kept=yes');
    assert.match((await karla.get('/sign-in?kept=yes')).text, /Det, du skrev, er gemt i en time/);
    const lea = await house().browseDemo('lea');
    assert.doesNotMatch((await lea.get('/my-day')).text, /da du var logget af/);
    const back = await house().browseDemo('karla');
    const day = await back.get('/my-day');
    assert.match(day.text, /Sendt .* da du var logget af. Ligger her i en time/);
    const form = await back.get(linkIn(day, 'Skriv notatet om Asta færdigt'));
    assert.match(form.html, new RegExp(words));
    const hidden = hiddenIn(form, `${course}/notes`);
    const saved = await back.postAndFollow(`${course}/notes`, { ...fields, ...hidden });
    assert.match(saved.text, /Notatet er gemt/);
    assert.doesNotMatch((await back.get('/my-day')).text, /da du var logget af/);
  });

  test('is gone after the hour', async () => {
    const karla = await house().browseDemo('karla');
    const fields = await typed(karla);
    await lapse();
    await karla.post(`${course}/notes`, fields);
    await house().database.administrator.query(
      `update kept_text set kept_at = kept_at - interval '61 minutes', expires_at = expires_at - interval '61 minutes'`,
    );
    const back = await house().browseDemo('karla');
    assert.doesNotMatch((await back.get('/my-day')).text, /da du var logget af/);
  });

  test('is kept for nobody when nobody can tell whose it was', async () => {
    const nobody = house().browse();
    const turned = await nobody.post(`${course}/notes`, { words });
    assert.equal(turned.location, '/sign-in');
  });

  test('the log holds no word of it', () => {
    assert.doesNotMatch(house().logged.join('\n'), /sin mor|god time/);
  });
});

describe('a text that is taken along', () => {
  const house = demoHouse('2026-11-18');

  test('has a receipt: who, when and where to; pressed twice it is one', async () => {
    const karla = await house().browseDemo('karla');
    const course = linkIn(await karla.get('/my-day'), 'Asta');
    const form = await karla.get(`${course}/notes/new`);
    const note = {
      date: '18.11.2026',
      minutes: '45',
      kind: 'talk',
      attendance: 'late',
      audience: 'team',
      words,
    };
    const next = { next_step: 'Ringe til chefen', next_step_on: '26.11.2026', next_at: '9' };
    const fields = { ...hiddenIn(form, `${course}/notes`), ...note, ...next };
    const saved = await karla.postAndFollow(`${course}/notes`, fields);
    const ready = linkIn(saved, 'Tekster, der er klar');
    const texts = await karla.get(ready);
    assert.match(texts.html, /Asta mødte lidt senere end aftalt\.\nAsta talte om sin mor/);
    const minPlan = /id="min_plan-text"[^>]*>([^<]*)</.exec(texts.html)?.[1] ?? '';
    assert.equal(
      minPlan,
      'Aftalt 18. november 2026:\nNæste skridt: Ringe til chefen (torsdag 26. november)\nNæste møde: torsdag 26. november kl. 9.00',
    );
    await Promise.all([1, 2].map(() => karla.post(ready, { target: 'journal' })));
    assert.match((await karla.get(ready)).text, /Kopieret af Karla Mønster .* kl\. \d/);
    const { rows } = await house().database.administrator.query(`select copied_for from journal_copy`);
    assert.deepEqual(rows, [{ copied_for: 'journal' }]);
    const jens = await house().browseDemo('jens');
    assert.equal((await jens.get(ready)).status, 404);
  });
});

describe('a note and the plan', () => {
  const house = demoHouse('2026-11-18');

  test('puts its next step into the plan, and ticks what is done', async () => {
    const karla = await house().browseDemo('karla');
    const course = linkIn(await karla.get('/my-day'), 'Asta');
    const send = async (plan: Record<string, string>) => {
      const form = await karla.get(`${course}/notes/new`);
      const note = {
        date: '18.11.2026',
        minutes: '45',
        kind: 'talk',
        attendance: 'present',
        audience: 'team',
      };
      const fields = { ...hiddenIn(form, `${course}/notes`), ...note, words, ...plan };
      const both = await Promise.all([1, 2].map(() => karla.post(`${course}/notes`, fields)));
      assert.deepEqual(
        both.map(({ status }) => status),
        [303, 303],
      );
    };
    await send({ next_step: 'Ringe til fabrikken', step_strand: 'employment' });
    const { rows } = await house().database.administrator.query(
      `select standing from work_step where words = 'Ringe til fabrikken'`,
    );
    assert.deepEqual(rows, [{ standing: 'open' }]);
    const form = await karla.get(`${course}/notes/new`);
    const step = /name="done_step" value="([^"]*)"[^>]*\/?><label[^>]*><span>Ringe til fabrikken/.exec(
      form.html,
    )?.[1];
    await send({ done_step: step ?? '' });
    assert.doesNotMatch((await karla.get(`${course}/notes/new`)).text, /Ringe til fabrikken/);
  });
});
