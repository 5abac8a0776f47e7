import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Browsing, linkIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

/** A story is written by the team, read by the citizen, approved by a second person, told – and gone when taken back. */
describe('stories', () => {
  const house = demoHouse('2026-11-18');
  let own: { readonly [Who in 'karla' | 'asta' | 'lea' | 'signe' | 'pia' | 'nanna']: Browsing };
  let enrolment: string;
  let run: string;

  const ask = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await house().database.administrator.query<Record<string, unknown>>(sql, values)).rows;
  const page = () => `/enrolments/${enrolment}/stories`;
  const safe = { age: 'changed', place: 'left_out', trade: 'as_it_is', family: 'as_it_is' };
  const words = 'Hun var bange for at møde op.\n\nNu cykler hun hver dag.';
  const newest = async () =>
    String((await ask(`select id from story order by recorded_at desc limit 1`))[0]?.['id'] ?? '');
  const told = async () => {
    const nobody = house().browse();
    return {
      text: (await nobody.get('/stories')).text,
      feed: await nobody.get('/stories/feed.atom'),
    };
  };
  const write = async (fields: Record<string, string>) => {
    const { html } = await own.karla.get(`${page()}/new`);
    const id = /name="id" value="([^"]+)"/.exec(html)?.[1] ?? '';
    return {
      id,
      ...(await own.karla.post(`${page()}/new`, { id, title: 'En god vej', words, ...safe, ...fields })),
    };
  };
  const answer = (id: string, says: string, version = '1') =>
    own.asta.post(`${page()}/${id}/answer`, { says, version });
  const approve = (who: Browsing, id: string, version = '1') =>
    who.post(`/stories-to-approve/${id}/telling`, { version });

  before(async () => {
    const people = ['karla', 'asta', 'lea', 'signe', 'pia', 'nanna'] as const;
    const browsing: [string, Browsing][] = [];
    for (const who of people) browsing.push([who, await house().browseDemo(who)]);
    own = Object.fromEntries(browsing) as typeof own;
    enrolment = /[0-9a-f-]{36}/.exec(linkIn(await own.karla.get('/my-day'), 'Asta'))?.[0] ?? '';
    run = String((await ask(`select run_id from enrolment where id = $1`, [enrolment]))[0]?.['run_id']);
    await ask(
      `insert into appointment (id, account_id, organisation_id, part, run_id, period)
       select gen_random_uuid(), account_id, organisation_id, 'story_approver', $1, '[2026-01-01,)' from employment
       where staff_name = 'Karla Mønster'`,
      [run],
    );
  });

  test('what points at the citizen is said at the field, and the citizen does not see the draft', async () => {
    const written = await write({ words: 'Asta Eksempel ringede på 12 34 56 78.' });
    assert.equal(written.location, `${page()}/${written.id}`);
    const { text } = await own.karla.get(written.location ?? '');
    assert.match(text, /Tag det her ud.*navnet Asta, navnet Eksempel, telefonnummeret 12 34 56 78/);
    assert.doesNotMatch((await own.asta.get(page())).text, /En god vej/);
    await answer(written.id, 'yes');
    assert.deepEqual(await ask(`select state from story where id = $1`, [written.id]), [{ state: 'draft' }]);
    const open = await own.karla.post(`${page()}/${written.id}`, {
      title: 'En god vej',
      words,
      age: 'changed',
    });
    assert.match((await own.karla.get(open.location ?? '')).text, /Svar på alle fire spørgsmål/);
    await own.karla.post(`${page()}/${written.id}/withdrawal`, {});
  });

  test('a form without words loses nothing that was typed', async () => {
    const { status, text } = await write({ title: '' });
    assert.equal(status, 422);
    assert.match(text, /Skriv en overskrift.*Nu cykler hun hver dag/);
  });

  test('it is told when the citizen has said yes and a second person approves, and not before', async () => {
    const { id, location } = await write({});
    assert.equal(location, `${page()}?done=written`);
    assert.equal((await approve(own.signe, id)).status, 404, 'unread');
    assert.match((await own.asta.get('/my-page')).text, /Historier om dig/);
    assert.match((await own.asta.get(page())).text, /Din tur.*Nu cykler hun hver dag.*Ja, den må komme ud/);
    assert.equal((await answer(id, 'yes')).location, `${page()}?done=yes`);
    assert.equal((await answer(id, 'yes')).status, 303, 'a second press changes nothing');
    assert.match((await approve(own.karla, id)).text, /Du har selv skrevet teksten/);
    assert.doesNotMatch((await told()).text, /En god vej/);
    const seen = await own.signe.get('/stories-to-approve');
    assert.match(seen.text, /Venter på dig En god vej .*Nu cykler hun hver dag/);
    assert.doesNotMatch(seen.text + seen.html, /Asta|Karla/);
    assert.ok(!seen.html.includes(enrolment));
    assert.equal((await approve(own.signe, id)).location, '/stories-to-approve?done=told');
    const { text, feed } = await told();
    assert.match(text, /En god vej .*18. november 2026 Hun var bange for at møde op. Nu cykler hun hver dag/);
    assert.match(feed.html, /<entry>\n<title>En god vej<\/title>/);
    assert.equal(feed.headers.get('content-type'), 'application/atom+xml; charset=utf-8');
    assert.equal(feed.headers.get('cache-control'), 'no-store');
    assert.doesNotMatch(text + feed.html, /Asta|Karla/);
    assert.ok(!feed.html.includes(enrolment));
  });

  test('new words need a new yes, and are down until then', async () => {
    const id = await newest();
    await own.karla.post(`${page()}/${id}`, { title: 'En god vej', words: `${words} Også i regn.`, ...safe });
    assert.doesNotMatch((await told()).text, /En god vej/);
    assert.equal((await answer(id, 'yes', '1')).status, 422, 'other words were read');
    assert.equal((await answer(id, 'yes', '2')).location, `${page()}?done=yes`);
    assert.match((await approve(own.signe, id, '1')).text, /Teksten er skrevet om imens/);
    await approve(own.signe, id, '2');
    assert.match((await told()).text, /Også i regn/);
  });

  test('taken back by the citizen it is gone at once, feed and words included', async () => {
    const id = await newest();
    assert.equal((await answer(id, 'no', '2')).location, `${page()}?done=no`);
    const { text, feed } = await told();
    assert.doesNotMatch(text + feed.html, /En god vej|regn/);
    assert.deepEqual(await ask(`select state, title, words from story where id = $1`, [id]), [
      { state: 'withdrawn', title: null, words: null },
    ]);
    for (const who of [own.karla, own.asta]) assert.doesNotMatch((await who.get(page())).text, /En god vej/);
    assert.equal((await approve(own.signe, id, '2')).status, 404);
    assert.doesNotMatch(JSON.stringify(await ask(`select payload from event_payload`)), /cykler|god vej/);
  });

  test('the house takes it down as fast', async () => {
    const { id } = await write({});
    await answer(id, 'yes');
    await approve(own.signe, id);
    assert.match((await told()).text, /En god vej/);
    assert.equal(
      (await own.signe.post(`/stories-to-approve/${id}/taking-down`, {})).location,
      '/stories-to-approve?done=withdrawn',
    );
    assert.doesNotMatch((await told()).text, /En god vej/);
  });

  test('whoever does not stand to the citizen sees no story, and nobody else approves', async () => {
    const { id } = await write({});
    await answer(id, 'yes');
    for (const who of [own.pia, own.nanna]) {
      assert.equal((await who.get(page())).status, 404);
      assert.equal((await who.post(`${page()}/${id}`, { title: 'x', words: 'y' })).status, 404);
      assert.equal((await approve(who, id)).status, 404);
      assert.equal((await who.post(`/stories-to-approve/${id}/taking-down`, {})).status, 404);
      assert.doesNotMatch((await who.get('/stories-to-approve')).text, /En god vej/);
    }
    assert.match((await own.lea.get(page())).text, /En god vej Borgeren har sagt ja/);
  });

  test('news is about nobody: written by the leader, out when somebody else approves', async () => {
    const at = `/runs/${run}/news`;
    assert.equal((await own.karla.get(at)).status, 404);
    const bad = await own.lea.post(at, { title: 'Nyt', words: 'Skriv til bo@post.example' });
    assert.equal(bad.status, 422);
    assert.match(bad.text, /mailadressen bo@post.example/);
    assert.equal(
      (await own.lea.post(at, { title: 'Ny have', words: 'Nu har vi en have.' })).location,
      `${at}?done=written`,
    );
    const id = await newest();
    assert.equal((await approve(own.lea, id)).status, 404);
    await approve(own.signe, id);
    assert.match((await told()).text, /Ny have/);
    await own.lea.post(`${at}/${id}/withdrawal`, {});
    assert.doesNotMatch((await told()).text, /Ny have/);
  });
});
