import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const begins = new Date('2026-11-18T09:00:00Z');
const reason = 'Der er klaget over forløbet, og jeg skal svare.';

describe('a leader’s need, an invited meeting, and the people around', () => {
  const house = demoHouse('2026-11-18');
  let citizen: string;
  let enrolment: string;
  let referral: string;
  let nanna: Browsing;
  let kirsten: Browsing;

  const one = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>> => {
    const { rows } = await house().database.administrator.query<Record<string, unknown>>(sql, [...values]);
    return rows[0] ?? {};
  };

  before(async () => {
    house().moveToInstant(begins);
    const found = await one(
      `select n.citizen_id, e.id, e.referral_id from citizen_call_name n join enrolment e on e.citizen_id = n.citizen_id
       where n.call_name = 'Per'`,
    );
    [citizen, enrolment, referral] = [
      String(found['citizen_id']),
      String(found['id']),
      String(found['referral_id']),
    ];
    nanna = await house().browseDemo('nanna');
    kirsten = await house().browseDemo('kirsten');
  });

  test('a leader asks with a reason and a length; the notes open until the last day has passed', async () => {
    const { account_id, employment_id } = await one(
      `select a.account_id, e.id as employment_id from appointment a join employment e on e.account_id = a.account_id
       where a.part = 'project_leader' and a.run_id = (select run_id from enrolment where id = $1)`,
      [enrolment],
    );
    await one(
      `insert into shared_note (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, author_organisation_id,
         recorded_by, audience, written_on, words)
       select m.authority_id, gen_random_uuid(), m.enrolment_id, m.citizen_id, m.run_id, m.referral_id, m.organisation_id,
         m.account_id, 'team', '2026-11-10', 'Opdigtet note til teamet'
       from team_member m where m.enrolment_id = $1 and m.coordinates`,
      [enrolment],
    );
    const leader = await house().browseAs(String(account_id), String(employment_id));
    const course = `/enrolments/${enrolment}`;
    assert.doesNotMatch((await leader.get(course)).text, /Opdigtet note/);
    const address = `/referrals/${referral}/leaders-need`;
    const missing = await leader.post(address, { id: randomUUID(), reason, days: '' });
    assert.equal(missing.status, 422);
    assert.match(missing.text, /Vælg, hvor længe/);
    assert.ok(missing.text.includes(reason));
    await leader.postAndFollow(address, { id: randomUUID(), reason, days: '3' });
    assert.match((await leader.get(course)).text, /Opdigtet note/);
    assert.match((await nanna.get('/my-day')).text, /Per Leder læser med/, 'the team is told');
    house().moveToInstant(new Date('2026-11-20T22:59:59Z'));
    assert.match((await leader.get(course)).text, /Opdigtet note/);
    house().moveToInstant(new Date('2026-11-20T23:00:00Z'));
    assert.doesNotMatch((await leader.get(course)).text, /Opdigtet note/);
    house().moveToInstant(begins);
  });

  test('the coordinator invites somebody around the citizen to one meeting, who sees when and where and no more', async () => {
    const { id: person } = await one(
      `select id from network_person where citizen_id = $1 and part = 'company_contact'`,
      [citizen],
    );
    const address = `/citizens/${citizen}/invitations`;
    const fields = { kind: 'network_meeting', at: 'kl. 9.15', place: 'Opdigtet Hus, stuen' };
    const wrong = await nanna.post(address, {
      ...fields,
      id: randomUUID(),
      person: randomUUID(),
      on: '17.11.2026',
    });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /Vælg, hvem du inviterer/);
    assert.match(wrong.text, /Vælg i dag eller en dag, der kommer/);
    assert.match(wrong.html, /value="Opdigtet Hus, stuen"/);
    const right = { ...fields, id: randomUUID(), person: String(person), on: '20.11.2026' };
    await nanna.postAndFollow(address, right);
    await nanna.postAndFollow(address, right);
    const list = await nanna.get(`/citizens/${citizen}/access-grants`);
    assert.equal(list.text.match(/Netværksmøde 20\. november kl\. 9\.15/g)?.length, 1, 'two presses are one');
    const own = await kirsten.get('/around');
    assert.match(own.text, /20\. nov kl\. 9\.15 Netværksmøde Opdigtet Hus, stuen/);
    assert.doesNotMatch(own.html, /\/(citizens|enrolments|referrals)\//, 'nothing there leads elsewhere');
  });

  test('an invitation can be closed early, and closes by itself the day after the meeting', async () => {
    house().moveToInstant(new Date('2026-11-21T22:59:59Z'));
    assert.match((await kirsten.get('/around')).text, /Opdigtet Hus/);
    house().moveToInstant(new Date('2026-11-21T23:00:00Z'));
    assert.doesNotMatch((await kirsten.get('/around')).text, /Opdigtet Hus/);
    house().moveToInstant(begins);
    const { id: grant } = await one(
      `select id from access_grant where citizen_id = $1 and kind = 'invited_meeting'`,
      [citizen],
    );
    const end = `/citizens/${citizen}/access-grants/end`;
    assert.equal((await nanna.post(end, { grant: 'nonsense' })).status, 404);
    const list = await nanna.postAndFollow(end, { grant: String(grant) });
    assert.match(list.text, /lukket før tid/);
    await nanna.postAndFollow(end, { grant: String(grant) });
    assert.doesNotMatch((await kirsten.get('/around')).text, /Opdigtet Hus/);
  });

  test('each reading of the narrow page is logged, as what its reader is', async () => {
    await kirsten.get('/around');
    const { acting_as } = await one(
      `select p.acting_as from read_log_person p join read_log l on l.id = p.read_log_id
       where l.action = '/around' and p.citizen_id = $1 order by l.id desc limit 1`,
      [citizen],
    );
    assert.deepEqual(acting_as, ['company_contact']);
  });

  test('a lay representative sees what was shared with her by name, and nothing when the citizen takes it back', async () => {
    const bertil = await house().browseDemo('bertil');
    assert.match((await bertil.get('/around')).text, /Møder, der er delt med dig/);
    await one(
      `insert into consent_withdrawal (authority_id, consent_id, citizen_id, run_id, referral_id, withdrawn_on, recorded_by)
       select authority_id, id, citizen_id, run_id, referral_id, '2026-11-18', recorded_by from consent
       where to_relation = 'lay_representative'`,
    );
    const after = await bertil.get('/around');
    assert.match(after.text, /Der er ikke delt noget med dig lige nu/);
    assert.doesNotMatch(after.text, /mødt/i);
  });

  test('the citizen puts somebody on in their own words, and takes them off with one press', async () => {
    const asta = await house().browseDemo('asta');
    const { citizen_id } = await one(`select citizen_id from citizen_call_name where call_name = 'Asta'`);
    const address = `/citizens/${citizen_id}/network`;
    const empty = await asta.post(address, { id: randomUUID(), 'last-day': '31.02.2027' });
    assert.equal(empty.status, 422);
    for (const words of [
      /Skriv, hvad personen hedder/,
      /Skriv, hvem det er/,
      /Vælg, som hvad/,
      /Skriv dagen som/,
    ])
      assert.match(empty.text, words);
    const form = { id: randomUUID(), name: 'Nabo Navneløs', connection: 'min nabo', part: 'relative' };
    await asta.postAndFollow(address, form);
    await asta.postAndFollow(address, form);
    const { many } = await one(
      `select count(*) as many from network_person where shown_name = 'Nabo Navneløs'`,
    );
    assert.equal(Number(many), 1, 'two presses are one');
    const { id, authority_id } = await one(
      `select id, authority_id from network_person where shown_name = 'Nabo Navneløs'`,
    );
    assert.ok(authority_id);
    const off = await asta.postAndFollow(`${address}/end`, { person: String(id) });
    assert.match(off.text, /Personen er taget af/);
    const pia = await house().browseDemo('pia');
    assert.equal((await pia.get(address)).status, 200, 'the team reads');
    assert.equal((await pia.post(address, form)).status, 404, 'and does not write');
  });

  test('somebody taken off sees nothing any more', async () => {
    const inge = await house().browseDemo('inge');
    assert.match((await inge.get('/around')).text, /Asta/);
    await one(
      `update network_person set period = daterange(lower(period), '2026-11-18') where part = 'relative' and shown_name = 'Inge Indbildt'`,
    );
    const after = await inge.get('/around');
    assert.match(after.text, /Der er ingen lige nu/);
    assert.doesNotMatch(after.text, /Asta|Medborgerhuset/);
  });
});
