import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Neighbour, neighbourOf } from './a-neighbour.ts';
import { type Browsing, hiddenIn, linkIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

/**
 * The people around a citizen, as in a programme that two job centres and an association run together: a dialogue meeting
 * with a relative, a volunteer, and a café of two authorities. After each step two outsiders look: a caseworker on other
 * courses, and a citizen of the other authority.
 */
describe('a circle around a citizen', () => {
  const house = demoHouse('2026-11-18');
  let [karla, asta, inge, nanna]: Browsing[] = [];
  let kim: Neighbour;
  let [course, citizen, about]: string[] = [];
  const at = (who: Browsing | undefined): Browsing => who ?? assert.fail('nobody browses');
  const rows = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await house().database.administrator.query(text, values)).rows;

  const plan = async (kind: string, on: string, over: Record<string, string>): Promise<string> => {
    const hidden = hiddenIn(await at(karla).get('/sessions/new'), '/sessions');
    const [holder] = await rows(`select account_id as id from employment where staff_name = 'Karla Mønster'`);
    const when = { on, at: '14.00', minutes: '120', times: '1', every_weeks: '1' };
    const what = { kind, title: '', place_kind: 'house', place: 'Kulturhuset', seats: '', ...over };
    const answer = await at(karla).post('/sessions', {
      ...hidden,
      ...when,
      ...what,
      holder: String(holder?.['id']),
    });
    assert.equal(answer.status, 303, answer.text);
    return hidden['id'] ?? '';
  };
  const inviteInge = async (session: string): Promise<void> => {
    const address = `${about}/meetings/${session}`;
    const said = await at(asta).post(address, hiddenIn(await at(asta).get(address), address));
    assert.equal(said.location, `${about}?done=brought`);
  };

  /** Whoever stands outside finds none of it, wherever they look and whatever they press. */
  const outsidersSeeNothing = async (session: string | undefined): Promise<void> => {
    for (const who of [at(nanna), kim.own]) {
      for (const address of [
        about,
        `/citizens/${citizen}/network`,
        `/enrolments/${course}`,
        `/sessions/${session}`,
      ])
        assert.equal((await who.get(address ?? '')).status, 404, address);
      assert.equal((await who.post(`${about}/meetings/${session}`, { id: '', seen: '' })).status, 404);
      const own = who === kim.own ? '/my-page' : '/my-day';
      assert.doesNotMatch((await who.get(own)).text, /Asta|Inge Indbildt|Frede Frivillig/);
    }
  };

  before(async () => {
    house().moveToInstant(new Date('2026-11-18T09:00:00Z'));
    [karla, asta, inge, nanna] = [
      await house().browseDemo('karla'),
      await house().browseDemo('asta'),
      await house().browseDemo('inge'),
      await house().browseDemo('nanna'),
    ];
    course = /[0-9a-f-]{36}/.exec(linkIn(await karla.get('/my-day'), 'Asta'))?.[0] ?? '';
    kim = await neighbourOf(house(), course, 'Kim', 'other');
    [citizen] = (await rows('select citizen_id as id from enrolment where id = $1', [course])).map(({ id }) =>
      String(id),
    );
    about = linkIn(await asta.get(`/citizens/${citizen}/network`), 'Møder og hjælp');
  });

  test('the aunt comes along to the dialogue meeting, and reads time and place', async () => {
    const talk = await plan('network_meeting', '25.11.2026', { enrolment: course ?? '' });
    await rows(`update session set kind = 'dialogue_meeting' where id = $1`, [talk]);
    await inviteInge(talk);
    assert.match((await at(inge).get('/around')).text, /25\. nov kl\. 14\.00 Dialogmøde Kulturhuset/);
    assert.match(
      (await at(karla).get(`/citizens/${citizen}/access-grants`)).text,
      /Inge Indbildt.{0,80}Dialogmøde 25\. november/,
      'the team sees who comes along',
    );
    await outsidersSeeNothing(talk);
  });

  test('a volunteer is asked, promises silence, and sees a first name and their own meetings', async () => {
    const network = `/citizens/${citizen}/network`;
    const fields = {
      ...hiddenIn(await at(asta).get(network), network),
      name: 'Frede Frivillig',
      connection: 'min mentor',
      part: 'volunteer_mentor',
    };
    assert.equal((await at(asta).post(network, { ...fields, 'comes-from': '', 'last-day': '' })).status, 303);
    const [asked] = await rows(
      `select account_id as id from network_person where shown_name = 'Frede Frivillig'`,
    );
    const frede = await house().browseAs(String(asked?.['id']), null, 'volunteer_mentor');
    assert.doesNotMatch((await frede.get('/around')).text, /Asta/);
    await frede.post('/around/promise', {});
    const page = await frede.get('/around');
    assert.match(page.text, /Asta.*Skriv et møde/);
    assert.doesNotMatch(page.text, /Inge Indbildt|Kulturhuset|25\. nov|Karla|Rådhuset/);
    assert.equal((await frede.get(about ?? '')).status, 404);
    assert.doesNotMatch((await at(inge).get('/around')).text, /Frede/);
    await outsidersSeeNothing(undefined);
  });

  test('to the café come citizens of two authorities and the aunt, and none of them reads of another', async () => {
    const cafe = await plan('group_course', '27.11.2026', { title: 'Café ved åen', seats: '8' });
    await rows(`update session set kind = 'cafe' where id = $1`, [cafe]);
    for (const [own, enrolment] of [
      [at(asta), course],
      [kim.own, kim.enrolment],
    ] as const)
      assert.match(
        (await own.post(`/enrolments/${enrolment}/groups/${cafe}/sign-up`, {})).location ?? '',
        /done=seated/,
      );
    await inviteInge(cafe);
    assert.match((await at(inge).get('/around')).text, /27\. nov kl\. 14\.00 Café Kulturhuset/);
    for (const seen of [
      await at(inge).get('/around'),
      await at(asta).get('/my-page'),
      await at(asta).get(about ?? ''),
    ])
      assert.doesNotMatch(seen.text, /Kim/);
    const kims = `${(await kim.own.get('/my-page')).text} ${(await kim.own.get(`/enrolments/${kim.enrolment}/groups`)).text}`;
    assert.match(kims, /Café ved åen/);
    assert.doesNotMatch(kims, /Asta|Inge Indbildt/);
    await outsidersSeeNothing(cafe);
  });

  test('when the last meeting is over the aunt’s page is closed, and nobody had to remember it', async () => {
    house().moveToInstant(new Date('2026-11-28T22:59:00Z'));
    assert.match((await at(inge).get('/around')).text, /Asta.*Café/);
    house().moveToInstant(new Date('2026-11-28T23:01:00Z'));
    assert.doesNotMatch((await at(inge).get('/around')).text, /Asta|Café/);
    await outsidersSeeNothing(undefined);
  });
});
