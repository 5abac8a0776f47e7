import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Browsing, hiddenIn, linkIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

/** A citizen brings a relative along: to named meetings, by a yes to each, and agrees with her how she helps. */
describe('a relative brought along by the citizen', () => {
  const house = demoHouse('2026-11-18');
  let [karla, asta, inge, nanna, mads]: Browsing[] = [];
  let course: string;
  let citizen: string;
  let about: string;
  const at = (who: Browsing | undefined): Browsing => who ?? assert.fail('nobody browses');
  const rows = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await house().database.administrator.query(text, values)).rows;

  const plan = async (kind: string, on: string, place: string): Promise<string> => {
    const hidden = hiddenIn(await at(karla).get(`/sessions/new?enrolment=${course}`), '/sessions');
    const [holder] = await rows(`select account_id as id from employment where staff_name = 'Karla Mønster'`);
    const when = { on, at: '10.00', minutes: '60', times: '1', every_weeks: '1' };
    const what = { kind: 'network_meeting', title: '', place_kind: 'house', place };
    const who = { enrolment: course, holder: String(holder?.['id']), seats: '' };
    const answer = await at(karla).post('/sessions', { ...hidden, ...what, ...when, ...who });
    assert.equal(answer.status, 303, answer.text);
    // What the programme of the demo does not call a meeting all the same is one.
    await rows('update session set kind = $2 where id = $1', [hidden['id'], kind]);
    return hidden['id'] ?? '';
  };
  const invite = async (session: string) => {
    const address = `${about}/meetings/${session}`;
    return at(asta).post(address, hiddenIn(await at(asta).get(address), address));
  };

  before(async () => {
    house().moveToInstant(new Date('2026-11-18T09:00:00Z'));
    [karla, asta, inge, nanna, mads] = [
      await house().browseDemo('karla'),
      await house().browseDemo('asta'),
      await house().browseDemo('inge'),
      await house().browseDemo('nanna'),
      await house().browseDemo('mads'),
    ];
    course = /[0-9a-f-]{36}/.exec(linkIn(await karla.get('/my-day'), 'Asta'))?.[0] ?? '';
    const [own] = await rows('select citizen_id as id from enrolment where id = $1', [course]);
    citizen = String(own?.['id']);
    about = linkIn(await asta.get(`/citizens/${citizen}/network`), 'Møder og hjælp');
  });

  test('the words are read before the yes, and kept as they were read', async () => {
    const session = await plan('dialogue_meeting', '25.11.2026', 'Lokale 3');
    const page = await at(asta).get(`${about}/meetings/${session}`);
    for (const said of [
      /Inge Indbildt må se, at du skal til: .{0,40}Onsdag 25\. november kl\. 10–11, Lokale 3/,
      /Ikke din plan, dine noter eller møder uden invitation/,
      /til og med dagen efter mødet/,
      /Siger du nej, sker der ikke noget/,
    ])
      assert.match(page.text, said);
    assert.equal((await invite(session)).location, `${about}?done=brought`);
    const kept = await rows(`select words, text_version from invitation_yes`);
    assert.equal(kept.length, 1);
    assert.match(String(kept[0]?.['words']), /^Inge Indbildt må se.*Lokale 3\.\n\n.*ikke noget\.$/s);
    const seen = (await at(inge).get('/around')).text;
    assert.match(seen, /25\. nov kl\. 10\.00 Dialogmøde Lokale 3\. Med Karla Mønster/);
    assert.match(
      (await at(asta).get(`${about}?done=brought`)).text,
      /Invitationen er givet.*Inviteret.*Tag tilbage/,
    );
    assert.equal(
      (await at(asta).get(`${about}/meetings/${session}`)).location,
      about,
      'invited once is enough',
    );
  });

  test('words that have changed since they were read are no yes', async () => {
    const session = await plan('talk', '26.11.2026', 'Lokale 4');
    const address = `${about}/meetings/${session}`;
    const read = hiddenIn(await at(asta).get(address), address);
    await rows(`update session set place = 'Lokale 5' where id = $1`, [session]);
    const late = await at(asta).post(address, read);
    assert.equal(late.status, 409);
    assert.match(late.text, /Mødet er ændret imens.*Lokale 5/);
    assert.deepEqual(await rows('select from access_grant where session_id = $1', [session]), []);
    const now = hiddenIn(late, address);
    const presses = [at(asta).post(address, now), at(asta).post(address, now)];
    for (const { location } of await Promise.all(presses)) assert.equal(location, `${about}?done=brought`);
    assert.equal((await rows('select from access_grant where session_id = $1', [session])).length, 1);
  });

  test('a meeting that is moved past what was said yes to is asked about anew, and taken back as one', async () => {
    const session = await plan('talk', '19.11.2026', 'Lokale 6');
    await invite(session);
    await rows(`update session set held_on = '2026-12-10' where id = $1`, [session]);
    assert.match((await at(asta).get(about)).text, /10\. december kl\. 10–11, Lokale 6\. Inviter Inge/);
    await invite(session);
    const open = `select g.id from access_grant g left join access_grant_end e on e.access_grant_id = g.id
      where g.session_id = $1 and e.access_grant_id is null`;
    const granted = await rows(open, [session]);
    assert.equal(granted.length, 2);
    const [newest] = await rows(`${open} order by g.ends_at desc`, [session]);
    await at(asta).post(`${about}/take-back`, { invitation: String(newest?.['id']) });
    assert.deepEqual(await rows(open, [session]), []);
    assert.doesNotMatch((await at(inge).get('/around')).text, /Lokale 6/);
  });

  test('to two cafés, and not to a third', async () => {
    const [first, second, third] = [
      await plan('cafe', '27.11.2026', 'Caféen'),
      await plan('cafe', '30.11.2026', 'Caféen'),
      await plan('cafe', '1.12.2026', 'Caféen'),
    ];
    for (const cafe of [first, second]) assert.equal((await invite(cafe)).status, 303);
    const page = await at(asta).get(`${about}/meetings/${third}`);
    assert.match(page.text, /Der er plads til to caféer/);
    assert.doesNotMatch(page.html, /name="seen"/);
    const forced = await at(asta).post(`${about}/meetings/${third}`, { id: '', seen: '' });
    assert.notEqual(forced.status, 303);
    assert.deepEqual(await rows('select from access_grant where session_id = $1', [third]), []);
  });

  test('the page tells what is tomorrow, and leads nowhere else', async () => {
    const offered = (await at(asta).get(about)).text;
    assert.match(offered, /Samtale med Karla .{0,70} Inviter Inge/, 'what is not said yes to is offered');
    house().moveToInstant(new Date('2026-11-24T09:00:00Z'));
    const page = await at(inge).get('/around');
    assert.match(page.text, /I morgen kl\. 10\.00: dialogmøde Lokale 3/);
    assert.doesNotMatch(page.html, /href="\/(citizens|enrolments|sessions|referrals)/);
    assert.doesNotMatch(page.text, /Prototype|CPR|plan for|noter om/i);
    house().moveToInstant(new Date('2026-11-18T09:00:00Z'));
  });

  test('how she helps: she reads it, changes it, and the citizen agrees again', async () => {
    const page = await at(inge).get('/around');
    assert.match(page.text, /Sådan hjælper du Asta.*Inge ringer om morgenen.*I er enige/);
    const own = hiddenIn(page, '/around/help');
    const long = await at(inge).post('/around/help', { ...own, words: 'a'.repeat(401) });
    assert.equal(long.status, 422);
    assert.match(long.text, /Skriv højst 400 tegn/);
    assert.match(long.html, /a{401}/, 'nothing typed is lost');
    const words = 'Jeg ringer aftenen før i stedet.';
    const sent = [0, 1].map(() => at(inge).post('/around/help', { ...own, words }));
    for (const { location } of await Promise.all(sent)) assert.equal(location, '/around?done=help-sent');
    assert.equal((await rows('select from help_words')).length, 2, 'two presses are one');
    assert.match((await at(asta).get('/my-page')).text, /Inge Indbildt har skrevet til dig.*Læs og svar/);
    const seen = await at(asta).get(about);
    assert.match(seen.text, /Inge ringer om morgenen.*Jeg ringer aftenen før i stedet.*Er du enig\?/);
    const stale = await at(asta).post(`${about}/help`, { over: '1', words: 'Noget andet' });
    assert.equal(stale.status, 409);
    assert.match(stale.text, /Den anden har skrevet noget nyt imens/);
    assert.match(stale.html, /Noget andet/);
    assert.equal(
      (
        await at(inge).post('/around/help/yes', {
          ...own,
          wording: hiddenIn(seen, `${about}/help/yes`)['wording'] ?? '',
        })
      ).status,
      404,
      'nobody agrees to their own words',
    );
    const yes = await at(asta).post(`${about}/help/yes`, hiddenIn(seen, `${about}/help/yes`));
    assert.equal(yes.location, `${about}?done=help-agreed`);
    assert.doesNotMatch((await at(asta).get('/my-page')).text, /har skrevet til dig/);
    assert.match((await at(inge).get('/around')).text, /Jeg ringer aftenen før i stedet\..{0,20}I er enige/);
    assert.doesNotMatch((await at(karla).get(`/citizens/${citizen}/network`)).text, /aftenen før/);
  });

  test('nobody else brings her along, or reads what the two agreed', async () => {
    for (const who of [karla, nanna, mads, inge]) {
      assert.equal((await at(who).get(about)).status, 404);
      assert.equal((await at(who).post(`${about}/take-back`, {})).status, 404);
      assert.equal((await at(who).post(`${about}/help`, { over: '2', words: 'x' })).status, 404);
    }
    assert.equal(
      (await at(mads).post('/around/help', { person: about.slice(-36), over: '2', words: 'x' })).status,
      404,
    );
  });

  test('taken back with one press it is gone, and after the last meeting the page is closed by itself', async () => {
    const page = await at(asta).get(about);
    assert.equal(
      (await at(asta).post(`${about}/take-back`, hiddenIn(page, `${about}/take-back`))).location,
      `${about}?done=taken-back`,
    );
    const left = (await at(inge).get('/around')).text;
    assert.doesNotMatch(left, /24\. nov|Medborgerhuset/);
    assert.match(left, /25\. nov/);
    house().moveToInstant(new Date('2026-12-01T22:59:00Z'));
    assert.match((await at(inge).get('/around')).text, /Asta/, 'the last café was yesterday');
    house().moveToInstant(new Date('2026-12-01T23:01:00Z'));
    const closed = await at(inge).get('/around');
    assert.match(closed.text, /Der er ingen lige nu/);
    assert.doesNotMatch(closed.text, /Asta|aftenen før/);
    assert.match((await at(asta).get(about)).text, /er ikke inviteret til noget lige nu/);
  });
});
