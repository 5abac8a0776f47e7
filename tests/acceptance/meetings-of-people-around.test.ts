import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { type Browsing, hiddenIn, linkIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const write = '/around/meetings/new';

describe('what people around a citizen write themselves', () => {
  const house = demoHouse('2026-11-18');
  let [mads, kirsten, inge, nanna, karla]: Browsing[] = [];
  let citizen: string;
  const at = (who: Browsing | undefined): Browsing => who ?? assert.fail('nobody browses');
  const rows = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await house().database.administrator.query(text, values)).rows;

  const begins = new Date('2026-11-18T09:00:00Z');
  before(async () => {
    house().moveToInstant(begins);
    [mads, kirsten, inge, nanna, karla] = [
      await house().browseDemo('mads'),
      await house().browseDemo('kirsten'),
      await house().browseDemo('inge'),
      await house().browseDemo('nanna'),
      await house().browseDemo('karla'),
    ];
    const [mentored] = await rows(`select citizen_id from network_person where part = 'volunteer_mentor'`);
    citizen = String(mentored?.['citizen_id']);
  });

  const course = async (): Promise<string> => {
    const [one] = await rows('select id from enrolment where citizen_id = $1', [citizen]);
    return `/enrolments/${one?.['id']}`;
  };
  const form = async (): Promise<Seen> =>
    at(mads).get(linkIn(await at(mads).get('/around'), 'Skriv et møde'));
  const hidden = async (): Promise<Record<string, string>> => hiddenIn(await form(), write);
  const meetings = async (): Promise<number> =>
    (
      await rows(
        `select from session s join account_identity i on i.account_id = s.held_by and i.subject = 'volunteer_mentor'`,
      )
    ).length;

  test('a mentor writes down that they met: by name as called, on today, with nothing about what was said', async () => {
    const page = await form();
    assert.match(page.text, /Hvad I talte om, bliver mellem jer/);
    assert.doesNotMatch(
      /<form action="\/around.*?<\/form>/s.exec(page.html)?.[0] ?? '<textarea',
      /<textarea/,
    );
    assert.doesNotMatch(page.html, /\/(citizens|enrolments|referrals)\//);
    const before = await meetings();
    const fields = {
      ...hiddenIn(page, write),
      on: '18.11.2026',
      at: '17.30',
      minutes: '90',
      answer: 'present',
    };
    const [one, other] = await Promise.all([at(mads).post(write, fields), at(mads).post(write, fields)]);
    assert.deepEqual([one.location, other.location], ['/around?done=saved', '/around?done=saved']);
    assert.equal(await meetings(), before + 1, 'two presses are one');
    assert.match(
      (await at(mads).get('/around?done=saved')).text,
      /Mødet er gemt .*18\. nov kl\. 17\.30 I mødtes/,
    );
  });

  test('the team sees it among the meetings, with who held it', async () => {
    assert.match((await at(nanna).get(await course())).text, /18\. nov Møde med Mads Mødt/);
  });

  test('what cannot stand is said at its field, all at once, and nothing typed is lost', async () => {
    const page = await at(mads).post(write, {
      ...(await hidden()),
      on: '32.11.2026',
      at: 'efter aftensmaden',
      minutes: '60',
      answer: '',
    });
    assert.equal(page.status, 422);
    for (const said of [/Skriv datoen, for eksempel/, /Skriv klokkeslættet/, /Vælg, om I mødtes/])
      assert.match(page.text, said);
    assert.match(page.html, /value="32\.11\.2026"/);
    assert.match(page.html, /value="efter aftensmaden"/);
    const tomorrow = { ...(await hidden()), on: '19.11.2026', at: '', minutes: '60', answer: 'present' };
    assert.match((await at(mads).post(write, tomorrow)).text, /Den dag er ikke kommet endnu/);
  });

  test('a meeting ahead is moved, stands on the citizen’s own page, and is answered on its day', async () => {
    const ahead = { ...(await hidden()), on: '20.11.2026', at: '17', minutes: '60', answer: 'ahead' };
    assert.equal((await at(mads).post(write, ahead)).location, '/around?done=saved');
    const move = linkIn(await at(mads).get('/around'), 'Flyt');
    const fields = {
      ...hiddenIn(await at(mads).get(move), move),
      on: '21.11.2026',
      at: '10.30',
      minutes: '60',
    };
    assert.match(
      (await at(mads).post(move, { ...fields, on: '1.1.2020' })).text,
      /Vælg en dag inden for det sidste år/,
    );
    assert.equal((await at(mads).post(move, fields)).location, '/around?done=moved');
    assert.match((await at(nanna).get(await course())).text, /Næste aftale .{0,60}21\. november/);
    const register = move.replace('/move', '');
    assert.match((await at(mads).get(register)).text, /Mødet er ikke holdt endnu/);
    house().moveToInstant(new Date('2026-11-21T10:00:00Z'));
    const page = await at(mads).get(register);
    const [name = ''] = /came-[0-9a-f-]{36}/.exec(page.html) ?? [];
    const answer = { ...hiddenIn(page, register), [name]: 'absent' };
    assert.equal((await at(mads).post(register, answer)).location, '/around?done=recorded');
    assert.match((await at(mads).get('/around')).text, /21\. nov kl\. 10\.30 I mødtes ikke/);
    assert.equal((await at(mads).get(move)).status, 404, 'what was written up stays where it is');
    house().moveToInstant(begins);
  });

  test('a meeting ahead is called off, once, and is gone', async () => {
    const ahead = { ...(await hidden()), on: '25.11.2026', at: '17', minutes: '60', answer: 'ahead' };
    await at(mads).post(write, ahead);
    const move = linkIn(await at(mads).get('/around'), 'Flyt');
    const off = move.replace('/move', '/cancellation');
    assert.equal((await at(mads).post(off, {})).location, '/around?done=called_off');
    assert.equal((await at(mads).post(off, {})).location, '/around?done=called_off');
    assert.doesNotMatch((await at(mads).get('/around')).text, /25\. nov/);
    assert.equal((await at(mads).get(move)).status, 404);
  });

  test('nobody writes about a citizen who is not theirs, nor as a mentor without being one', async () => {
    const [asta] = await rows(`select citizen_id from citizen_call_name where call_name = 'Asta'`);
    const fields = { on: '18.11.2026', at: '', minutes: '60', answer: 'present', id: randomUUID() };
    const others = await at(mads).post(write, { ...fields, citizen: String(asta?.['citizen_id']) });
    assert.equal(others.status, 422);
    assert.doesNotMatch(others.text, /Asta/);
    const [own] = await rows(
      `select s.id from session s join account_identity i on i.account_id = s.held_by and i.subject = 'volunteer_mentor' limit 1`,
    );
    for (const who of [inge, kirsten, nanna, karla]) {
      assert.equal((await at(who).get(write)).status, 404);
      assert.equal((await at(who).post(write, { ...fields, citizen })).status, 404);
      for (const end of ['', '/move'])
        assert.equal((await at(who).get(`/around/meetings/${own?.['id']}${end}`)).status, 404);
      assert.equal((await at(who).post(`/around/meetings/${own?.['id']}/cancellation`, {})).status, 404);
    }
  });

  test('a contact at the workplace writes who came to the meeting they are invited to, and to no other', async () => {
    const [person] = await rows(
      `select id from network_person where citizen_id = $1 and part = 'company_contact'`,
      [citizen],
    );
    const invitation = {
      id: randomUUID(),
      person: String(person?.['id']),
      kind: 'company_visit',
      on: '18.11.2026',
      at: '9.15',
      place: 'Opdigtet Fabrik',
    };
    await at(nanna).postAndFollow(`/citizens/${citizen}/invitations`, invitation);
    const register = linkIn(await at(kirsten).get('/around'), 'Skriv, hvem der kom');
    assert.equal(register, `/around/meetings/${invitation.id}`);
    const page = await at(kirsten).get(register);
    assert.match(page.text, /Per Kom Kom sent Afbud Kom ikke/);
    assert.doesNotMatch(page.text, /Prototype|CPR|Syg/);
    const [name = ''] = /came-[0-9a-f-]{36}/.exec(page.html) ?? [];
    assert.equal(
      (await at(kirsten).post(register, { ...hiddenIn(page, register), [name]: 'late' })).location,
      '/around?done=recorded',
    );
    const marks = await rows(
      'select status, recorded_by = held_by as own from attendance where session_id = $1',
      [invitation.id],
    );
    assert.deepEqual(marks, [{ status: 'late', own: false }]);
    const [mentors] = await rows(
      `select s.id from session s join account_identity i on i.account_id = s.held_by and i.subject = 'volunteer_mentor' limit 1`,
    );
    assert.equal((await at(kirsten).get(`/around/meetings/${mentors?.['id']}`)).status, 404);
    assert.equal((await at(mads).get(register)).status, 404);
  });

  test('two who write the same mark: the second sees it, and nothing is written over unseen', async () => {
    const register = linkIn(await at(kirsten).get('/around'), 'Skriv, hvem der kom');
    const page = await at(kirsten).get(register);
    const [name = ''] = /came-[0-9a-f-]{36}/.exec(page.html) ?? [];
    const session = register.replace('/around/meetings/', '');
    const staff = `/sessions/${session}/register`;
    const theirs = await at(nanna).get(staff);
    const why = name.replace('came', 'why');
    await at(nanna).post(staff, { ...hiddenIn(theirs, staff), [name]: 'absent', [why]: 'ill' });
    const late = await at(kirsten).post(register, { ...hiddenIn(page, register), [name]: 'present' });
    assert.equal(late.status, 409);
    assert.match(late.text, /En anden har skrevet det imens/);
    const standing = `select a.status, r.reason, r.replaces is not null as again
      from attendance a left join absence_reason r on r.attendance_id = a.id
      where a.session_id = $1 order by again desc nulls last limit 1`;
    assert.deepEqual(await rows(standing, [session]), [{ status: 'absent', reason: 'ill', again: false }]);
    assert.doesNotMatch((await at(kirsten).get(register)).html, /ill|syg/i, 'why is the team’s to know');
    const left = await at(kirsten).get(register);
    await at(kirsten).post(register, { ...hiddenIn(left, register), [name]: 'absent' });
    assert.deepEqual(
      await rows(standing, [session]),
      [{ status: 'absent', reason: 'ill', again: false }],
      'what was left as it stood keeps its reason',
    );
    const wrong = await at(kirsten).get(register);
    await at(kirsten).post(register, { ...hiddenIn(wrong, register), [name]: 'present' });
    assert.deepEqual(
      await rows(standing, [session]),
      [{ status: 'present', reason: null, again: true }],
      'with the mark goes the reason, though who put it right never read it',
    );
  });
});
