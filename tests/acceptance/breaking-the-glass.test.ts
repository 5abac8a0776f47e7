import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import type { Browsing, Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const brokenAt = new Date('2026-11-18T09:32:00Z');
const hour = 3_600_000;
const reason = 'Borgeren ringer, og ingen på teamet kan nås.';
const asta = '720784-0000';

describe('breaking the glass', () => {
  const house = demoHouse('2026-11-18');
  let palle: Browsing;
  let citizen: string;
  let enrolment: string;

  const one = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>> => {
    const { rows } = await house().database.administrator.query<Record<string, unknown>>(sql, [...values]);
    return rows[0] ?? {};
  };
  const grantsNow = async (): Promise<number> =>
    Number((await one(`select count(*) as many from access_grant where reason = $1`, [reason]))['many']);
  const ask = (who: Browsing, fields: Record<string, string>): Promise<Seen> =>
    who.post('/emergency-access', { id: randomUUID(), cpr: '', reason: '', ...fields });
  const at = (later: number): void => house().moveToInstant(new Date(brokenAt.getTime() + later));

  before(async () => {
    at(0);
    palle = await house().browseDemo('palle');
    const found = await one(
      `select n.citizen_id, e.id from citizen_call_name n join enrolment e on e.citizen_id = n.citizen_id
       where n.call_name = 'Asta'`,
    );
    citizen = String(found['citizen_id']);
    enrolment = String(found['id']);
  });

  test('without it nothing of the citizen exists for other staff of the authority', async () => {
    for (const address of [`/citizens/${citizen}`, `/enrolments/${enrolment}`])
      assert.equal((await palle.get(address)).status, 404, address);
  });

  test('what is missing is said at the field, and nothing typed is lost', async () => {
    const answer = await ask(palle, { cpr: '72078', reason: 'akut' });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /Skriv ti cifre/);
    assert.match(answer.text, /Skriv lidt mere/);
    assert.match(answer.html, /value="72078"/);
    assert.match(answer.html, />\s*akut<\/textarea>/);
  });

  test('a number of another authority gets the very answer of a number nobody has', async () => {
    const id = randomUUID();
    const answers: string[] = [];
    // Per's number stands in Skovby Kommune; the others nowhere.
    for (const cpr of ['680385-0006', '680385-0008', '690385-0006']) {
      const { status, html } = await ask(palle, { id, cpr, reason });
      assert.equal(status, 422);
      assert.match(html, /Vi finder ingen borger med det nummer hos jer/);
      answers.push(html.replaceAll(cpr, '…'));
    }
    assert.equal(new Set(answers).size, 1, 'to the last byte');
    assert.equal(await grantsNow(), 0);
  });

  test('somebody from a house that is no authority gets that answer too, also for a number that is known', async () => {
    const nanna = await house().browseDemo('nanna');
    const { status, html } = await ask(nanna, { cpr: asta, reason });
    assert.equal(status, 422);
    assert.match(html, /Vi finder ingen borger med det nummer hos jer/);
    assert.equal(await grantsNow(), 0);
  });

  test('with a number and a reason it opens the caseworker’s row, to read only, and says until when', async () => {
    const id = randomUUID();
    const answer = await ask(palle, { id, cpr: asta, reason });
    assert.equal(answer.location, `/citizens/${citizen}/access-grants?done=glass`);
    const list = await palle.get(answer.location ?? '');
    assert.match(list.text, /Du kan læse til kl. 14\.32/);
    const course = await palle.get(`/enrolments/${enrolment}`);
    assert.equal(course.status, 200);
    assert.match(course.text, /Du læser med nødadgang til kl. 14\.32/);
    assert.doesNotMatch(course.text, /Skriv kort notat/);
    for (const closed of ['journal', 'notes/new', 'closing'])
      assert.equal((await palle.get(`/enrolments/${enrolment}/${closed}`)).status, 404, closed);
    const again = await ask(palle, { id, cpr: asta, reason });
    assert.equal(again.location, `/citizens/${citizen}`, 'a second press finds it open');
    assert.equal(await grantsNow(), 1);
  });

  test('the leaders, the coordinator and the citizen are told, calmly and with the reason', async () => {
    for (const who of ['lea', 'lene', 'karla'] as const) {
      const day = await (await house().browseDemo(who)).get('/my-day');
      assert.match(day.text, /Særlig adgang de sidste 14 dage .*Asta Nødadgang: Palle Pap/, who);
    }
    const own = await (await house().browseDemo('asta')).get('/my-page');
    assert.match(
      own.text,
      /Palle Pap, Ådal Kommune åbnede det om dig i en nødsituation i dag kl. 10\.32. Det lukker igen i dag kl. 14\.32/,
    );
    assert.ok(own.text.includes(reason));
    const looked = await (await house().browseDemo('asta')).get('/my-page/who-sees-what');
    assert.match(looked.text, /Palle Pap/);
  });

  test('nobody else is told: not the company consultant, not a caseworker elsewhere', async () => {
    for (const who of ['jens', 'dorte', 'bodil'] as const) {
      const day = await (await house().browseDemo(who)).get('/my-day');
      assert.doesNotMatch(day.text, /Palle Pap/, who);
    }
  });

  test('it is open to the last millisecond of four hours, and not one longer', async () => {
    at(4 * hour - 1);
    assert.equal((await palle.get(`/enrolments/${enrolment}`)).status, 200);
    at(4 * hour);
    for (const address of [
      `/enrolments/${enrolment}`,
      `/citizens/${citizen}`,
      `/citizens/${citizen}/access-grants`,
    ])
      assert.equal((await palle.get(address)).status, 404, address);
  });

  test('a leader breaks it at a course she sees, without a number', async () => {
    const lea = await house().browseDemo('lea');
    const { referral_id } = await one(
      `select r.id as referral_id from referral r join citizen_call_name n on n.citizen_id = r.citizen_id where n.call_name = 'Gry'`,
    );
    const address = `/referrals/${referral_id}/emergency-access`;
    const form = await lea.get(address);
    assert.equal(form.status, 200);
    assert.doesNotMatch(form.text, /CPR-nummer/);
    const opened = await lea.postAndFollow(address, { id: randomUUID(), reason });
    assert.match(opened.text, /Du kan læse til kl\./);
    const dorte = await house().browseDemo('dorte');
    assert.equal((await dorte.get(address)).status, 404, 'a caseworker is no leader');
  });

  test('no number stands in a log line, an address or an event', async () => {
    const lines = house().logged.filter((line) => /720784|680385|690385/.test(line));
    assert.deepEqual(lines, []);
    const { told } = await one(
      `select count(*) as told from event_payload where payload::text ~ '720784|680385|690385'`,
    );
    assert.equal(Number(told), 0);
    const { tries } = await one(
      `select count(*) as tries from event where action = 'access_grant.break_the_glass' and subject_kind = 'employment'`,
    );
    assert.equal(Number(tries), 4, 'and every try that found nobody is recorded');
  });
});
