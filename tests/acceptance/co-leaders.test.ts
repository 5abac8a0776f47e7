import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { addDays, type PlainDate, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { type Browsing, hiddenIn, linkIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const first = plainDate('2026-11-18');

/** A group that two lead: who is named, what each of them sees, and what happens on the day that nobody is left. */
describe('leading a group together', () => {
  const house = demoHouse(first);
  let [karla, lea, jens, asta]: Browsing[] = [];
  let course: string;
  let group: string;

  const staff = async (name: string): Promise<string> => {
    const { rows } = await house().database.administrator.query<{ id: string }>(
      'select account_id as id from employment where staff_name = $1 limit 1',
      [name],
    );
    return rows[0]?.id ?? '';
  };
  const times = async (): Promise<readonly { id: string; on: PlainDate }[]> => {
    const { rows } = await house().database.administrator.query<{ id: string; on: PlainDate }>(
      `select s.id, s.held_on as on from session s join session one on one.series_id = s.series_id
       where one.id = $1 order by s.held_on`,
      [group],
    );
    return rows;
  };
  const nth = async (number: number) => {
    const found = (await times())[number - 1];
    assert.ok(found);
    return found;
  };
  const at = (id: string) => `/sessions/${id}`;
  const plan = async (over: Record<string, string>) => {
    const hidden = hiddenIn(await (karla as Browsing).get('/sessions/new'), '/sessions');
    const what = { kind: 'group_course', title: 'Ro i hverdagen', place_kind: 'house', place: 'Lokale 2' };
    const when = { on: '20.11.2026', at: '13.00', minutes: '120', times: '4', every_weeks: '1' };
    const whom = { enrolment: course, holder: await staff('Karla Mønster') };
    const answer = await (karla as Browsing).post('/sessions', {
      ...hidden,
      ...what,
      ...when,
      ...whom,
      ...over,
    });
    return { answer, id: hidden['id'] ?? '' };
  };

  before(async () => {
    karla = await house().browseDemo('karla');
    lea = await house().browseDemo('lea');
    jens = await house().browseDemo('jens');
    asta = await house().browseDemo('asta');
    course = /[0-9a-f-]{36}/.exec(linkIn(await karla.get('/my-day'), 'Asta'))?.[0] ?? '';
  });

  test('whoever plans a group names who leads it too, among those who can write who came', async () => {
    const { text } = await (karla as Browsing).get(`/sessions/new?enrolment=${course}`);
    assert.match(text, /Hvem er med til at lede det\?.*Karla Mønster Lea Forlæg Navn på holdet/);
    const wrong = await plan({ co_leader: await staff('Jens Skitse') });
    assert.equal(wrong.answer.status, 422);
    assert.match(wrong.answer.text, /Vælg kun dem, som kan skrive fremmøde for alle, der skal med/);
    const talk = await plan({ kind: 'talk', co_leader: await staff('Lea Forlæg') });
    assert.match(talk.answer.text, /Kun hold, caféer og opkvalificering har flere, der leder/);
    const planned = await plan({ co_leader: await staff('Lea Forlæg'), seats: '6' });
    assert.equal(planned.answer.status, 303, planned.answer.text);
    group = planned.id;
    assert.match(
      (await (karla as Browsing).get(at(group))).text,
      /Holdes af Karla Mønster Sammen med Lea Forlæg/,
    );
  });

  test('each time of the series is on the day of both, and either writes who came', async () => {
    house().moveTo(first);
    const one = await nth(1);
    house().moveTo(one.on);
    for (const who of [karla, lea])
      assert.match((await (who as Browsing).get('/my-day')).text, /I dag .*Ro i hverdagen/);
    assert.doesNotMatch((await (jens as Browsing).get('/my-day')).text, /Ro i hverdagen/);
    const written = await (lea as Browsing).post(`${at(one.id)}/register`, { [`came-${course}`]: 'present' });
    assert.match(written.location ?? written.text, /done=recorded/);
  });

  test('the citizen reads who leads it by first name', async () => {
    assert.match((await (asta as Browsing).get(`/enrolments/${course}/groups`)).text, /Med Karla og Lea\./);
  });

  test('one time can be led by others, and the page says how often the same one was there', async () => {
    const two = await nth(2);
    house().moveTo(addDays(two.on, -1));
    const change = await (karla as Browsing).get(`${at(two.id)}/change`);
    assert.match(change.text, /Hvem er med til at lede det\?/);
    const fields = { ...hiddenIn(change, `${at(two.id)}/change`), on: two.on, at: '13.00', minutes: '120' };
    const where = { place_kind: 'house', place: 'Lokale 2', title: 'Ro i hverdagen', enrolment: course };
    const who = { holder: await staff('Lea Forlæg'), reach: 'this' };
    const done = await (karla as Browsing).post(`${at(two.id)}/change`, { ...fields, ...where, ...who });
    assert.equal(done.location, `${at(two.id)}?done=changed`, done.text);
    assert.doesNotMatch((await (lea as Browsing).get(at(two.id))).text, /Sammen med/);
    const three = await nth(3);
    house().moveTo(three.on);
    assert.match((await (karla as Browsing).get(at(three.id))).text, /Lea Forlæg har været med alle 2 gange/);
    house().moveTo(addDays(three.on, 1));
    assert.match((await (karla as Browsing).get(at(three.id))).text, /Lea Forlæg har været med alle 3 gange/);
    house().moveTo((await nth(1)).on);
    assert.doesNotMatch(
      (await (karla as Browsing).get(at(group))).text,
      /har været med/,
      'one time tells nothing',
    );
  });

  test('where nobody is left to lead it, those who could are told ahead of time, and one of them takes it', async () => {
    const four = await nth(4);
    house().moveTo(addDays(four.on, -10));
    const away = { kind: 'holiday', from: '10.12.2026', to: '12.12.2026' };
    const holiday = async (who: Browsing) => {
      const fields = { ...hiddenIn(await who.get('/breaks'), '/breaks'), ...away };
      assert.equal((await who.post('/breaks', fields)).location, '/breaks?done=away');
    };
    await holiday(karla as Browsing);
    const day = async (who: Browsing | undefined) => (await (who as Browsing).get('/my-day')).text;
    assert.doesNotMatch(await day(lea), /Dem, der skulle lede det/, 'Lea is left');
    await administrator("update session_co_leader set left_on = '2026-11-18' where session_id = $1", four.id);
    assert.match(
      await day(lea),
      /Ro i hverdagen om 10 dage .*Dem, der skulle lede det, er væk\. Find en løsning/,
    );
    assert.doesNotMatch(await day(karla), /Dem, der skulle lede det/, 'she planned it herself');
    assert.doesNotMatch(await day(jens), /Dem, der skulle lede det/, 'he writes no attendance there');
    const page = await (lea as Browsing).get(at(four.id));
    assert.match(page.text, /Ingen til at lede det den dag .*Jeg tager den/);
    assert.doesNotMatch((await (karla as Browsing).get(at(four.id))).text, /Jeg tager den/);
    for (const who of [jens, asta])
      assert.equal((await (who as Browsing).post(`${at(four.id)}/leading`, { leads: 'yes' })).status, 404);
    const taken = await (lea as Browsing).post(`${at(four.id)}/leading`, { leads: 'yes' });
    assert.equal(taken.location, `${at(four.id)}?done=leads`);
    assert.equal(
      (await (lea as Browsing).post(`${at(four.id)}/leading`, { leads: 'yes' })).status,
      303,
      'twice',
    );
    const now = await (lea as Browsing).get(taken.location ?? '');
    assert.match(now.text, /Sammen med Lea Forlæg .*Du er med til at lede det/);
    assert.doesNotMatch(now.text, /Ingen til at lede/);
    assert.doesNotMatch(await day(lea), /Dem, der skulle lede det/);
  });

  test('a talk is with the one who holds it, and so is a mentor’s meeting: neither is led', async () => {
    const talk = await plan({ kind: 'talk', on: '11.12.2026', times: '1' });
    assert.equal(talk.answer.status, 303, talk.answer.text);
    const page = await (lea as Browsing).get(at(talk.id));
    assert.doesNotMatch(page.text, /Ingen til at lede|Jeg tager den/);
    await administrator(`update session set kind = 'other' where id = $1`, talk.id);
    assert.doesNotMatch((await (lea as Browsing).get(at(talk.id))).text, /Ingen til at lede/);
    assert.equal((await (lea as Browsing).post(`${at(talk.id)}/leading`, { leads: 'yes' })).status, 404);
  });

  test('whoever stepped in steps back, until the day is gone', async () => {
    const four = await nth(4);
    const back = await (lea as Browsing).post(`${at(four.id)}/leading`, { leads: 'no' });
    assert.equal(back.location, `${at(four.id)}?done=stopped`);
    assert.match((await (lea as Browsing).get('/my-day')).text, /Dem, der skulle lede det, er væk/);
    await (lea as Browsing).post(`${at(four.id)}/leading`, { leads: 'yes' });
    house().moveTo(addDays(four.on, 1));
    const late = await (lea as Browsing).post(`${at(four.id)}/leading`, { leads: 'no' });
    assert.equal(late.status, 422);
    assert.match(late.text, /Mødets dag er gået/);
  });

  const administrator = (sql: string, ...values: unknown[]) =>
    house().database.administrator.query(sql, values);
});
