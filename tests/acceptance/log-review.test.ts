import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { drawPositions } from '../../src/domain/access-log/draw-positions.ts';
import { fillDatabase } from '../policies/world/fill-database.ts';
import { flipSeed } from '../policies/world/flip-seed.ts';
import { populate, worldDay } from '../policies/world/populate.ts';
import type { World } from '../policies/world/world.ts';
import type { Browsing, Seen } from './browsing.ts';
import { type Plant, plantLooks } from './planted-looks.ts';
import { webHouse } from './web-house.ts';

/** Words that stand in every citizen's record here, and may stand in nothing a reviewer gets. */
const secrets = /Plantet|Hemmelig|720784|7207840000|Gemmegade/;

describe('reviewing a house’s access log', () => {
  const house = webHouse(worldDay);
  let world: World;
  let plant: Plant;
  let base: string;
  let reviewer: Browsing;
  const answers: Seen[] = [];

  const sql = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await house().database.administrator.query(text, [...values])).rows as Row[];
  const get = async (path: string): Promise<Seen> => keep(await reviewer.get(path));
  const post = async (path: string, fields: Record<string, string>): Promise<Seen> =>
    keep(await reviewer.post(path, fields));
  const keep = (seen: Seen): Seen => {
    answers.push(seen);
    return seen;
  };

  before(async () => {
    world = populate(flipSeed);
    await fillDatabase(house().database.administrator, world);
    plant = await plantLooks(house().database.administrator, world);
    base = `/authorities/${plant.authority}/log-reviews`;
    reviewer = await house().browseAs(plant.reviewer.account, plant.reviewer.employment);
  });

  /** Asks for a sample through the form and answers the address it leads to. */
  const draw = async (how: string, size: number, id: string = randomUUID()): Promise<string> => {
    const form = { review: id, from: '3.11.2026', to: '16.11.2026', how, size: String(size) };
    const answer = await post(base, form);
    assert.equal(answer.status, 303, answer.text);
    return answer.location?.replace(/\?.*/, '') ?? '';
  };

  test('the overview says when a sample was last signed, and when the next one must be', async () => {
    const { status, text } = await get(base);
    assert.equal(status, 200);
    assert.match(text, /Sidste stikprøve Ingen endnu/);
    assert.match(text, /Næste stikprøve Senest \d+\. \p{L}+ 2027/u);
  });

  test('a sample of patterns holds every look that was planted, each for its reasons, and nothing else', async () => {
    const sample = await draw('pattern', 200);
    const rows = await sql<{ key: string; why: string[] }>(
      `select read_log_id || ' ' || citizen_id as key, why from log_review_item where log_review_id = $1`,
      [sample.split('/').at(-1)],
    );
    const found = Object.fromEntries(rows.map(({ key, why }) => [key, why]));
    assert.deepEqual(found, Object.fromEntries(plant.suspicious));
    const { text } = await get(sample);
    for (const words of ['Samme efternavn', 'Samme adresse', 'Uden for arbejdstid', 'Stod ikke til borgeren'])
      assert.ok(text.includes(words), words);
  });

  test('a random sample can be drawn again from its seed', async () => {
    const sample = await draw('random', 7);
    const [review] = await sql<{ seed: number; looks: number }>(
      'select seed, looks from log_review where id = $1',
      [sample.split('/').at(-1)],
    );
    const looks = await sql<{ key: string }>(
      `select p.read_log_id || ' ' || p.citizen_id as key from read_log_person p join read_log l on l.id = p.read_log_id
       where p.authority_id = $1 and l.happened_on between '2026-11-03' and '2026-11-16' and p.how <> 'listed'
         and l.account_id <> $2 order by p.read_log_id, p.citizen_id`,
      [plant.authority, plant.reviewer.account],
    );
    assert.equal(review?.looks, looks.length);
    const again = drawPositions(looks.length, 7, review.seed).map((place) => looks[place]?.key);
    const drawn = await sql<{ key: string }>(
      `select read_log_id || ' ' || citizen_id as key from log_review_item where log_review_id = $1 order by position`,
      [sample.split('/').at(-1)],
    );
    assert.deepEqual(
      drawn.map(({ key }) => key),
      again,
    );
  });

  test('a form that cannot be read comes back with what was typed; one sent twice draws once', async () => {
    const typed = { review: randomUUID(), from: 'i forgårs', to: '16.11.2026', how: 'random', size: '20' };
    const refused = await post(base, typed);
    assert.equal(refused.status, 422);
    assert.match(refused.html, /value="i forgårs"/);
    assert.match(refused.text, /Skriv den første dag/);
    const id = randomUUID();
    const [first, second] = [await draw('random', 3, id), await draw('random', 3, id)];
    assert.equal(first, second);
    const [count] = await sql<{ n: number }>(
      'select count(*)::int as n from log_review_item where log_review_id = $1',
      [id],
    );
    assert.equal(count?.n, 3);
  });

  test('days without looks are refused for chance', async () => {
    const empty = { review: randomUUID(), from: '1.2.2026', to: '2.2.2026', how: 'random', size: '20' };
    const { status, text } = await post(base, empty);
    assert.equal(status, 422);
    assert.match(text, /Ingen har åbnet en borgers side i de dage/);
  });

  test('rows are judged in one form: one that cannot stand saves none, and nothing typed is lost', async () => {
    const sample = await draw('random', 3);
    const refused = await post(sample, {
      'judgement-1': 'fine',
      'judgement-2': 'ask',
      'remark-2': ' ',
      'remark-3': 'Ringer i morgen',
    });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Opslag 2: Skriv kort, hvad der skal spørges om/);
    assert.match(refused.text, /Opslag 3: Vælg en vurdering/);
    assert.match(refused.html, /value="Ringer i morgen"/);
    assert.match(refused.html, /name="judgement-1" value="fine" checked/);
    assert.deepEqual(await judged(sample), [null, null, null]);
    const saved = await post(sample, { 'judgement-1': 'fine' });
    assert.equal(saved.location, `${sample}?done=saved`);
    assert.match((await get(`${sample}?done=saved`)).text, /Der mangler 2 opslag/);
    assert.deepEqual(await judged(sample), ['fine', null, null]);
  });

  const judged = async (sample: string): Promise<(string | null)[]> => {
    const rows = await sql<{ judgement: string | null }>(
      'select judgement from log_review_item where log_review_id = $1 order by position',
      [sample.split('/').at(-1)],
    );
    return rows.map(({ judgement }) => judgement);
  };

  test('nobody signs before all is judged; what is signed is closed for ever, in the database too', async () => {
    const sample = await draw('random', 2);
    const id = sample.split('/').at(-1);
    const early = await post(`${sample}/sign-off`, {});
    assert.equal(early.status, 422);
    assert.match(early.text, /Vurder alle opslag først/);
    await post(sample, { 'judgement-1': 'fine', 'judgement-2': 'breach_suspected', 'remark-2': 'Hvorfor?' });
    assert.match((await get(`${sample}/sign-off`)).text, /Skriv under og luk/);
    const signed = await post(`${sample}/sign-off`, {});
    assert.equal(signed.location, `${sample}?done=signed`);
    assert.match((await get(`${sample}?done=signed`)).text, /Næste stikprøve senest 18\. maj 2027/);
    assert.equal((await post(sample, { 'judgement-1': 'ask', 'remark-1': 'Nej' })).status, 409);
    assert.deepEqual(await judged(sample), ['fine', 'breach_suspected']);
    for (const change of [
      `update log_review_item set judgement = 'fine' where log_review_id = $1`,
      `update log_review set signed_off_on = '2026-12-01' where id = $1`,
      `insert into log_review_item (authority_id, id, log_review_id, position, read_log_id, citizen_id, why)
         select authority_id, gen_random_uuid(), log_review_id, 99, read_log_id, citizen_id, why
         from log_review_item where log_review_id = $1 limit 1`,
    ])
      await assert.rejects(sql(change, [id]), /closed for ever/);
    assert.match((await get(base)).text, /Sidste stikprøve 18\. november 2026/);
  });

  test('the summary counts and names nobody, neither whom nor who', async () => {
    const sample = await draw('pattern', 5);
    const { status, html, text } = await get(`${sample}/summary`);
    assert.equal(status, 200);
    assert.match(text, /5 trukket blandt \d+ opslag med et mønster/);
    assert.doesNotMatch(html.replace(/^[\s\S]*<main/, ''), /Navnesen|Lighed/);
  });

  test('no answer a reviewer ever got holds a name, a number or an address of a citizen', () => {
    assert.ok(answers.length > 20);
    for (const { html } of answers) assert.doesNotMatch(html, secrets);
  });

  test('another house’s sample, a made-up one and the pages of everybody else do not exist', async () => {
    const sample = await draw('random', 2);
    assert.equal((await get(`${base}/${randomUUID()}`)).status, 404);
    assert.equal((await get(`${base}/nothing`)).status, 404);
    const elsewhere = sample.replace(plant.authority, plant.otherAuthority);
    assert.equal((await get(elsewhere)).status, 404);
    const colleague = await house().browseAs(plant.colleague.account, plant.colleague.employment);
    for (const path of [base, `${base}/new`, sample, `${sample}/sign-off`, `${sample}/summary`])
      assert.equal((await colleague.get(path)).status, 404, path);
  });

  test('the citizen sees who looked, why and when – and that a sample was looked through', async () => {
    const citizen = await house().browseAs(plant.citizenAccount, null);
    const { text } = await citizen.get('/my-page/who-sees-what');
    assert.match(
      text,
      /10\. november Navn Navnesen [^.]* Er på dit team\. Kl\. 9\.15: Åbnede siden om dit forløb\./,
    );
    assert.match(text, /Holder øje med, hvem der har set hvad\./);
    assert.match(text, /Åbnede en prøve uden navne/);
  });

  test('my day tells the reviewer when the day draws near, and nobody else', async () => {
    house().moveTo(plant.dueSoon);
    const [mine, theirs] = [
      await reviewer.get('/my-day'),
      await (await house().browseAs(plant.colleague.account, plant.colleague.employment)).get('/my-day'),
    ];
    house().moveTo(worldDay);
    assert.match(mine.text, /Logopfølgning om \d+ dage/);
    assert.doesNotMatch(theirs.text, /Logopfølgning/);
  });
});
