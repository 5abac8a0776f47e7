import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { type Neighbour, neighbourOf } from './a-neighbour.ts';
import { type Browsing, hiddenIn, linkIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

/** Groups and cafés one signs up to: seats, a list, and what nobody learns of anybody else. */
describe('signing up to a group', () => {
  const house = demoHouse('2026-11-18');
  let [karla, asta]: Browsing[] = [];
  let [bo, kim]: Neighbour[] = [];
  let course: string;
  let group: string;

  const ask = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await house().database.administrator.query<Record<string, unknown>>(sql, values)).rows;
  const page = (enrolment: string) => `/enrolments/${enrolment}/groups`;
  const signUp = (who: Browsing, enrolment: string) => who.post(`${page(enrolment)}/${group}/sign-up`, {});
  const signOff = (who: Browsing, enrolment: string) => who.post(`${page(enrolment)}/${group}/sign-off`, {});
  const seated = async () =>
    (
      await ask(
        `select count(*)::int as n from session_participant where session_id = $1 and taken_off_on is null`,
        [group],
      )
    )[0]?.['n'];

  /** Plans a group that nobody is chosen for. */
  const plan = async (seats: string, over: Record<string, string> = {}) => {
    const hidden = hiddenIn(await (karla as Browsing).get('/sessions/new'), '/sessions');
    const [holder] = await ask(`select account_id as id from employment where staff_name = 'Karla Mønster'`);
    const when = { on: '2026-12-01', at: '13.00', minutes: '120', times: '1', every_weeks: '1' };
    const what = { kind: 'group_course', title: 'Ro i hverdagen', place_kind: 'house', place: 'Lokale 2' };
    const answer = await (karla as Browsing).post('/sessions', {
      ...hidden,
      ...what,
      ...when,
      holder: String(holder?.['id']),
      seats,
      ...over,
    });
    return { answer, id: hidden['id'] ?? '' };
  };

  before(async () => {
    karla = await house().browseDemo('karla');
    asta = await house().browseDemo('asta');
    course = /[0-9a-f-]{36}/.exec(linkIn(await karla.get('/my-day'), 'Asta'))?.[0] ?? '';
    bo = await neighbourOf(house(), course, 'Bodil', 'same');
    kim = await neighbourOf(house(), course, 'Kim', 'other');
  });

  test('a group is planned with seats and nobody chosen, and what cannot be is said at its field', async () => {
    const wrong = await plan('mange');
    assert.equal(wrong.answer.status, 422);
    assert.match(wrong.answer.text, /Skriv et tal fra 1 til 200/);
    assert.match((await plan('3', { kind: 'talk' })).answer.text, /Kun hold, caféer og opkvalificering/);
    const planned = await plan('1');
    assert.equal(planned.answer.status, 303, planned.answer.text);
    assert.equal(planned.answer.location, `/sessions/${planned.id}?done=planned`);
    group = planned.id;
    const { text } = await (karla as Browsing).get(`/sessions/${group}`);
    assert.match(text, /Åbent for tilmelding, 1 plads/);
    assert.match(text, /Der er plads/);
  });

  test('the citizen signs up on their own page with one press, and is in it', async () => {
    const own = await (asta as Browsing).get('/my-page');
    assert.match(own.text, /Hold og caféer for dig.*Ro i hverdagen Der er plads.*Meld mig til/);
    assert.ok(own.html.includes(`action="${page(course)}/${group}/sign-up"`));
    const done = await signUp(asta as Browsing, course);
    assert.equal(done.location, `${page(course)}?done=seated`);
    assert.match(
      (await (asta as Browsing).get(done.location ?? '')).text,
      /Du er med Mødet står nu på din side/,
    );
    assert.equal((await signUp(asta as Browsing, course)).status, 303, 'a second press changes nothing');
    assert.equal(await seated(), 1);
    assert.match((await (karla as Browsing).get(`/sessions/${group}`)).text, /Fuldt.*Asta/);
  });

  test('when it is full one stands on the list by number, whatever house one belongs to', async () => {
    const first = (await signUp((kim as Neighbour).own, (kim as Neighbour).enrolment)).location;
    assert.equal(first, `${page((kim as Neighbour).enrolment)}?done=waiting`);
    await signUp((bo as Neighbour).own, (bo as Neighbour).enrolment);
    assert.match((await (kim as Neighbour).own.get('/my-page')).text, /Nummer 1 på listen/);
    assert.match((await (bo as Neighbour).own.get('/my-page')).text, /Nummer 2 på listen.*Tag mig af listen/);
    assert.equal(await seated(), 1);
  });

  test('nobody learns of anybody else: no name, no count, no house', async () => {
    for (const [own, enrolment] of [
      [asta as Browsing, course],
      [(bo as Neighbour).own, (bo as Neighbour).enrolment],
      [(kim as Neighbour).own, (kim as Neighbour).enrolment],
    ] as const) {
      const seen = (await own.get(page(enrolment))).text + (await own.get('/my-page')).text;
      const others = ['Asta', 'Bodil', 'Kim'].filter((name) => !seen.includes(`Hej ${name}`));
      assert.equal(others.length, 2, seen.slice(0, 200));
      for (const name of others) assert.ok(!seen.includes(name), name);
      assert.doesNotMatch(seen, /\d+ (deltagere|tilmeldte|på venteliste)|af 1 plads/);
    }
    // Each other's pages and presses do not exist, nor does the meeting's own page.
    for (const at of [page(course), `/sessions/${group}`, `/enrolments/${course}`])
      assert.equal((await (kim as Neighbour).own.get(at)).status, 404, at);
    assert.equal((await signOff((kim as Neighbour).own, course)).status, 404);
    assert.equal((await signUp((bo as Neighbour).own, course)).status, 404);
    // The team of one authority's citizens is not told who of the other's waits.
    const { text } = await (karla as Browsing).get(`/sessions/${group}`);
    assert.doesNotMatch(text, /Kim/);
    const far = await house().browseDemo('nanna');
    assert.equal((await far.get(`/sessions/${group}`)).status, 404);
    assert.equal((await far.get(page(course))).status, 404);
  });

  test('whoever leaves gives the seat to the first on the list, who is told and told of nobody', async () => {
    assert.equal((await signOff(asta as Browsing, course)).location, `${page(course)}?done=left`);
    assert.equal(await seated(), 1);
    const { text } = await (kim as Neighbour).own.get('/my-page');
    assert.match(
      text,
      /Der blev plads til dig Du stod på listen, og nu er du med: Ro i hverdagen, tirsdag 1. december/,
    );
    assert.doesNotMatch(text, /Asta/);
    assert.match((await (bo as Neighbour).own.get('/my-page')).text, /Nummer 1 på listen/);
    const [place] = await ask(
      `select p.recorded_by = a.account_id as own from session_participant p join citizen_account a on a.citizen_id = p.citizen_id
       where p.session_id = $1 and p.taken_off_on is null`,
      [group],
    );
    assert.equal(place?.['own'], true, 'recorded in the name of whoever signed them up');
    assert.equal((await signUp(asta as Browsing, course)).location, `${page(course)}?done=waiting`);
    assert.match((await (asta as Browsing).get('/my-page')).text, /Nummer 2 på listen/);
  });

  test('more seats go to those who wait, in their order; the team can do all of it for them', async () => {
    const more = await (karla as Browsing).post(`/sessions/${group}/seats`, { seats: '2' });
    assert.equal(more.location, `/sessions/${group}?done=opened`);
    assert.match((await (bo as Neighbour).own.get('/my-page')).text, /Der blev plads til dig/);
    assert.equal(await seated(), 2);
    const { text } = await (karla as Browsing).get(`/sessions/${group}`);
    assert.match(text, /På listen Asta Nummer 1\./);
    assert.equal((await signOff(karla as Browsing, course)).status, 303);
    assert.equal((await signUp(karla as Browsing, course)).location, `${page(course)}?done=waiting`);
    assert.match((await (karla as Browsing).get(page(course))).text, /Nummer 1 på listen/);
  });

  test('whoever on the team has no right to a group is offered none, and cannot press what is not there', async () => {
    for (const role of ['jens', 'pia'] as const) {
      const one = await house().browseDemo(role);
      const shown = await one.get(page(course));
      assert.equal(shown.status, 200, role);
      assert.ok(!shown.html.includes(group), role);
      assert.match(shown.text, /Der er ikke noget at melde sig til lige nu/);
      assert.equal((await signUp(one, course)).status, 404, role);
      assert.equal((await signOff(one, course)).status, 404, role);
    }
  });

  test('two who press at once for the last seat: one gets it, the other stands first on the list', async () => {
    for (let round = 0; round < 6; round += 1) {
      group = (await plan('1', { on: '2026-12-03' })).id;
      const answers = await Promise.all([
        signUp((bo as Neighbour).own, (bo as Neighbour).enrolment),
        signUp((kim as Neighbour).own, (kim as Neighbour).enrolment),
      ]);
      assert.deepEqual(answers.map(({ location }) => location?.split('=')[1]).sort(), ['seated', 'waiting']);
      assert.equal(await seated(), 1);
      const late = answers[0]?.location?.endsWith('waiting') ? (bo as Neighbour) : (kim as Neighbour);
      assert.match((await late.own.get(page(late.enrolment))).text, /Nummer 1 på listen/);
    }
  });

  test('the team cannot put more on the seats than there are', async () => {
    const at = `/sessions/${group}/change`;
    const shown = await (karla as Browsing).get(at);
    const [holder] = await ask(`select held_by as id from session where id = $1`, [group]);
    const fields = {
      on: '2026-12-04',
      at: '13.00',
      minutes: '120',
      place_kind: 'house',
      place: '',
      title: 'Ro i hverdagen',
    };
    const full = await (karla as Browsing).post(at, {
      ...hiddenIn(shown, at),
      ...fields,
      holder: String(holder?.['id']),
      enrolment: course,
    });
    assert.equal(full.status, 422);
    assert.match(full.text, /Der er ikke plads til flere/);
    assert.deepEqual(await ask(`select held_on::text as on from session where id = $1`, [group]), [
      { on: '2026-12-03' },
    ]);
  });

  test('what is called off is told to those who had signed up, and keeps what was recorded', async () => {
    const before = await ask(`select count(*)::int as n from sign_up where session_id = $1`, [group]);
    assert.equal((await (karla as Browsing).post(`/sessions/${group}/cancellation`, {})).status, 303);
    assert.deepEqual(
      await ask(`select count(*)::int as n from sign_up where session_id = $1`, [group]),
      before,
    );
    for (const { own } of [bo as Neighbour, kim as Neighbour])
      assert.match((await own.get('/my-page')).text, /Vi måtte aflyse: Ro i hverdagen, torsdag 3. december/);
    assert.ok(!(await (asta as Browsing).get(page(course))).html.includes(group));
    assert.equal((await signUp(asta as Browsing, course)).status, 404);
    assert.match((await signUp((kim as Neighbour).own, (kim as Neighbour).enrolment)).text, /Det er aflyst/);
  });

  test('whoever missed a time of a series is told where the same time comes again', async () => {
    const series = { title: 'Godt i gang', times: '3', every_weeks: '1', on: '2026-11-25' };
    const first = await plan('', { ...series, enrolment: course });
    const again = await plan('8', { ...series, on: '2026-12-03' });
    const second = (id: string) =>
      ask(
        `select s.id from session s join session one on one.series_id = s.series_id
         where one.id = $1 order by s.held_on offset 1 limit 1`,
        [id],
      );
    const [missed] = await second(first.id);
    await ask(
      `insert into attendance (authority_id, id, session_id, session_kind, held_by, held_on, enrolment_id, citizen_id, run_id, referral_id, status, recorded_by)
       select authority_id, gen_random_uuid(), session_id, session_kind, held_by, held_on, enrolment_id, citizen_id, run_id, referral_id, 'excused', recorded_by
       from session_participant where session_id = $1`,
      [missed?.['id']],
    );
    const { text } = await (asta as Browsing).get(page(course));
    const told = text.match(
      /2\. gang af 3\. Med Karla\. Det er den gang, der blev sprunget over onsdag 2\. december\./g,
    );
    assert.equal(told?.length, 1);
    group = String((await second(again.id))[0]?.['id']);
    assert.equal((await signUp(asta as Browsing, course)).location, `${page(course)}?done=seated`);
  });

  test('when its day has gone it is no longer there', async () => {
    house().moveTo(plainDate('2026-12-02'));
    assert.doesNotMatch((await (asta as Browsing).get('/my-page')).text, /1\. december/);
    house().moveTo(plainDate('2026-11-18'));
  });
});
