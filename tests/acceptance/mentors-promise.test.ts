import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

describe('a volunteer mentor promises silence before anything opens, and stops when she likes', () => {
  const house = demoHouse('2026-11-18');
  let [mads, nanna]: Browsing[] = [];
  let citizen: string;
  const at = (who: Browsing | undefined): Browsing => who ?? assert.fail('nobody browses');
  const rows = async (text: string): Promise<Record<string, unknown>[]> =>
    (await house().database.administrator.query(text)).rows;

  before(async () => {
    house().moveToInstant(new Date('2026-11-18T09:00:00Z'));
    [mads, nanna] = [await house().browseDemo('mads'), await house().browseDemo('nanna')];
    const [mentored] = await rows(`select citizen_id from network_person where part = 'volunteer_mentor'`);
    citizen = String(mentored?.['citizen_id']);
    await rows('delete from mentor_promise');
  });

  test('before the promise the page names nobody and has no meetings', async () => {
    const page = await at(mads).get('/around');
    assert.match(page.text, /Lov først, at du tier/);
    assert.match(page.text, /Kun du ser denne side/);
    assert.doesNotMatch(page.text, /Per|Jeres møder|Skriv et møde|Stop som mentor/);
    assert.ok(!page.html.includes(citizen));
    assert.equal((await at(mads).post('/around/stop', { citizen: 'not-an-id' })).status, 404);
  });

  test('the team sees that the page is still closed', async () => {
    const page = await at(nanna).get(`/citizens/${citizen}/network`);
    assert.match(page.text, /Har ikke lovet at tie endnu/);
  });

  test('whoever was asked says no in the same place, names nobody, and whoever asked is told', async () => {
    const asked = await at(nanna).get(`/citizens/${citizen}/network`);
    assert.match(asked.text, /Tekst, du kan sende.*En borger vil gerne have dig.*Du kan også sige nej tak/);
    const page = await at(mads).get('/around');
    assert.match(page.text, /Siger du nej tak, får den, der spurgte dig, det at vide/);
    const kept = await rows(
      `select period::text as period from network_person where part = 'volunteer_mentor'`,
    );
    assert.equal((await at(mads).post('/around/no-thanks', {})).location, '/around?done=declined');
    assert.match(
      (await at(mads).get('/around?done=declined')).text,
      /Tak, fordi du svarede.*Der er ingen lige nu/,
    );
    assert.equal((await at(mads).post('/around/no-thanks', {})).status, 404, 'nobody waits any more');
    const told = (await at(nanna).get(`/citizens/${citizen}/network`)).text;
    assert.match(told, /Tidligere.*Sagde nej tak 18\. november 2026/);
    assert.doesNotMatch(told, /Tekst, du kan sende/);
    await house().database.administrator.query(
      `update network_person set period = $1::daterange, left_on = null where part = 'volunteer_mentor'`,
      [kept[0]?.['period']],
    );
  });

  test('signed once, also where it is pressed twice, it is kept with the version of the words', async () => {
    const [one, other] = await Promise.all([
      at(mads).post('/around/promise', {}),
      at(mads).post('/around/promise', {}),
    ]);
    assert.deepEqual([one.location, other.location], ['/around?done=signed', '/around?done=signed']);
    assert.deepEqual(await rows('select text_version, signed_on::text as on from mentor_promise'), [
      { text_version: 1, on: '2026-11-18' },
    ]);
    const page = await at(mads).get('/around?done=signed');
    assert.match(page.text, /Du har skrevet under.*Skriv et møde.*Jeres møder.*Stop som mentor/);
    assert.doesNotMatch(page.text, /Lov først/);
    assert.match(
      (await at(nanna).get(`/citizens/${citizen}/network`)).text,
      /Lovede at tie 18\. november 2026\. Har mødtes 2 gange, 2 timer i alt/,
    );
  });

  test('nobody else can promise or stop for the mentor', async () => {
    const kirsten = await house().browseDemo('kirsten');
    assert.equal((await kirsten.post('/around/promise', {})).status, 404);
    assert.equal((await kirsten.post('/around/stop', { citizen })).status, 404);
    assert.match((await at(mads).get('/around')).text, /Jeres møder/);
  });

  test('the mentor stops: the page is closed at once, and the team sees until when', async () => {
    assert.equal((await at(mads).post('/around/stop', { citizen })).location, '/around?done=stopped');
    const page = await at(mads).get('/around?done=stopped');
    assert.match(page.text, /Du er stoppet/);
    assert.doesNotMatch(page.text, /Jeres møder|Lov først/);
    assert.equal((await at(mads).get('/around/meetings/new')).text.includes('Mødtes I?'), false);
    assert.equal(
      (await at(mads).post('/around/stop', { citizen })).status,
      404,
      'pressed again, there is nothing',
    );
    const [agreement] = await rows(
      `select upper(period)::text as to from network_person where part = 'volunteer_mentor'`,
    );
    assert.equal(agreement?.['to'], '2026-11-18');
  });
});
