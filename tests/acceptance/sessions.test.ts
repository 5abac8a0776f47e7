import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { hiddenIn, linkIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

describe('a talk that is planned', () => {
  const house = demoHouse(day);
  let talk: string;

  test('stands on the course, on its own page, and on the day', async () => {
    const karla = await house().browseDemo('karla');
    const asta = linkIn(await karla.get('/my-day'), 'Asta');
    const form = await karla.get(linkIn(await karla.get(asta), 'Planlæg et møde'));
    const planned = await karla.post('/sessions', {
      ...hiddenIn(form, '/sessions'),
      ...aTalk(form),
      enrolment: idIn(asta),
    });
    talk = planned.location?.split('?')[0] ?? '';
    assert.match((await karla.get(planned.location ?? '')).text, /Mødet er planlagt/);
    assert.match((await karla.get(talk)).text, /Samtale Torsdag 19. november kl. 9.15–10, lokale 2/);
    assert.match((await karla.get(asta)).text, /Aftalt .*19. nov Samtale med Karla Kl. 9.15–10, lokale 2/);
    house().moveTo(plainDate('2026-11-19'));
    const today = await karla.get('/my-day');
    assert.match(today.text, /I dag .*9.15 45 min Samtale med Asta Lokale 2. Skriv notat om Asta/);
  });

  test('is planned once, however often it is sent', async () => {
    house().moveTo(plainDate(day));
    const karla = await house().browseDemo('karla');
    const asta = linkIn(await karla.get('/my-day'), 'Asta');
    const meetings = async () =>
      ((await karla.get(asta)).html.match(/href="\/sessions\/[0-9a-f-]{36}"/g) ?? []).length;
    const before = await meetings();
    const form = await karla.get(`/sessions/new?enrolment=${idIn(asta)}`);
    const fields = { ...hiddenIn(form, '/sessions'), ...aTalk(form), enrolment: idIn(asta), at: '14' };
    const both = await Promise.all([karla.post('/sessions', fields), karla.post('/sessions', fields)]);
    assert.equal(both[0]?.location, both[1]?.location);
    assert.equal(await meetings(), before + 1);
  });

  test('waits to be written up when its day has gone', async () => {
    house().moveTo(plainDate('2026-11-20'));
    const karla = await house().browseDemo('karla');
    const waits = await karla.get('/my-day');
    assert.match(waits.text, /Asta Fremmøde mangler Torsdag 19. november kl. 9.15–10, lokale 2/);
    house().moveTo(plainDate(day));
  });

  test('is written up in one note, from which the next one comes', async () => {
    house().moveTo(plainDate('2026-11-19'));
    const karla = await house().browseDemo('karla');
    const way = linkIn(await karla.get('/my-day'), 'Skriv notat om Asta');
    const form = await karla.get(way);
    assert.match(form.text, /Samtale, torsdag 19. november kl. 9.15–10, lokale 2/);
    const to = `${way.split('/notes')[0]}/notes`;
    const note = { attendance: 'present', minutes: '30', words: 'Asta sover bedre.', audience: 'team' };
    const next = { next_step: 'Ringe til chefen', next_step_on: '26.11.2026', next_at: '9' };
    const fields = { ...hiddenIn(form, to), ...note, ...next };
    const both = await Promise.all([karla.post(to, fields), karla.post(to, fields)]);
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    );
    assert.match((await karla.get(talk)).text, /kl. 9.15–9.45.*Asta Mødt/);
    const course = await karla.get(way.split('/notes')[0] ?? '');
    assert.match(course.text, /26. nov Samtale med Karla Kl. 9–9.30, hos os/);
    assert.equal(course.text.match(/26. nov Samtale/g)?.length, 1);
    assert.match((await karla.get('/my-day')).text, /Samtale med Asta Lokale 2. Mødt. Notat er skrevet/);
    house().moveTo(plainDate(day));
  });

  test('two who write the same meeting up: the second is told, keeps her words, and writes nothing over', async () => {
    house().moveTo(plainDate('2026-11-26'));
    const [karla, lea] = [await house().browseDemo('karla'), await house().browseDemo('lea')];
    const way = linkIn(await karla.get('/my-day'), 'Skriv notat om Asta');
    const to = `${way.split('/notes')[0]}/notes`;
    const [hers, theirs] = [await karla.get(way), await lea.get(way)];
    const note = { minutes: '30', audience: 'team' };
    await karla.postAndFollow(to, {
      ...hiddenIn(hers, to),
      ...note,
      attendance: 'present',
      words: 'Det gik godt.',
    });
    const late = await lea.post(to, {
      ...hiddenIn(theirs, to),
      ...note,
      attendance: 'absent',
      words: 'Jeg ventede længe.',
    });
    assert.equal(late.status, 409);
    assert.match(late.text, /En anden har skrevet om mødet imens Karla Mønster skrev »Mødt«/);
    assert.match(late.html, /Jeg ventede længe\./);
    const session = new URL(way, 'http://here').searchParams.get('session');
    const { rows } = await house().database.administrator.query(
      `select a.status, (select string_agg(n.words, '|') from shared_note n where n.session_id = a.session_id) as words
       from attendance a where a.session_id = $1`,
      [session],
    );
    assert.deepEqual(rows, [{ status: 'present', words: 'Det gik godt.' }]);
    const again = await lea.post(to, {
      ...hiddenIn(late, to),
      ...note,
      attendance: 'present',
      words: 'Jeg ventede længe.',
    });
    assert.equal(again.status, 409);
    assert.match(again.text, /Karla Mønster skrev »Mødt« og et notat om mødet/);
    assert.match(again.html, /Jeg ventede længe\./);
    house().moveTo(plainDate(day));
  });

  test('does not exist for whoever stands to nobody in it', async () => {
    for (const who of ['rikke', 'arne', 'dorte'] as const) {
      const other = await house().browseDemo(who);
      const unknown = await other.get('/sessions/0195e3a0-0000-7000-8000-000000000000');
      for (const path of [talk, `${talk}/register`]) {
        const seen = await other.get(path);
        assert.equal(seen.status, 404, `${who} ${path}`);
        assert.equal(seen.text, unknown.text);
      }
    }
  });

  test('says at the field what is missing, and keeps what was typed', async () => {
    const karla = await house().browseDemo('karla');
    const wrong = { kind: 'talk', on: 'snart', at: 'kl. kaffe', title: 'Ro i hverdagen', minutes: '60' };
    const refused = await karla.post('/sessions', wrong);
    assert.equal(refused.status, 422);
    for (const words of ['Skriv datoen, for eksempel', 'Skriv klokkeslættet', 'Vælg mindst én, der skal med'])
      assert.match(refused.text, new RegExp(words));
    for (const kept of ['value="snart"', 'value="kl. kaffe"', 'value="Ro i hverdagen"'])
      assert.match(refused.html, new RegExp(kept));
  });
});

describe('a group', () => {
  const house = demoHouse(day);
  let group: string;
  const reasons = async () => {
    const { rows } = await house().database.administrator.query(
      `select reason from absence_reason where session_id = $1 order by recorded_at`,
      [group.replace('/sessions/', '')],
    );
    return rows.map(({ reason }) => reason);
  };

  test('is planned several times at once, with those who are to come', async () => {
    const karla = await house().browseDemo('karla');
    const form = await karla.get('/sessions/new');
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...hiddenIn(form, '/sessions'), ...aTalk(form) }))
      body.set(name, value);
    for (const [name, value] of Object.entries({ title: 'Ro i hverdagen', times: '8', on: '18.11.2026' }))
      body.set(name, value);
    body.set('kind', 'network_meeting');
    for (const name of ['Asta', 'Bo', 'Ulla']) body.append('enrolment', choiceOf(form, name));
    const planned = await karla.post('/sessions', body);
    assert.equal(planned.status, 303, planned.text);
    group = planned.location?.split('?')[0] ?? '';
    const seen = await karla.get(group);
    assert.match(seen.text, /Ro i hverdagen 1. gang af 8/);
    assert.match(seen.text, /Deltagere 0 af 3 skrevet Asta Ikke skrevet endnu/);
  });

  test('has a register that may be half filled', async () => {
    const karla = await house().browseDemo('karla');
    const form = await karla.get(`${group}/register`);
    assert.doesNotMatch(form.html, /checked/);
    const seen = await karla.postAndFollow(`${group}/register`, {
      ...seenIn(form),
      [`came-${personIn(form, 'Asta')}`]: 'present',
      [`came-${personIn(form, 'Bo')}`]: 'absent',
      [`why-${personIn(form, 'Bo')}`]: 'ill',
    });
    assert.match(seen.text, /gemt undervejs/);
    assert.match(seen.text, /2 af 3 skrevet Asta Mødt. Skrevet af Karla Mønster. Bo Kom ikke, syg/);
  });

  test('is put right with a trail, and sent twice it is put right once', async () => {
    const karla = await house().browseDemo('karla');
    const form = await karla.get(`${group}/register`);
    const fields = { ...seenIn(form), [`came-${personIn(form, 'Bo')}`]: 'late' };
    const both = await Promise.all([1, 2].map(() => karla.post(`${group}/register`, fields)));
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    );
    assert.match((await karla.get(group)).text, /Bo Kom sent. Rettet af Karla Mønster/);
    const { rows } = await house().database.administrator.query(
      `select from_status, to_status from attendance_correction`,
    );
    assert.deepEqual(rows, [{ from_status: 'absent', to_status: 'late' }]);
    assert.deepEqual(await reasons(), ['ill', null]);
  });

  test('keeps why apart: it is changed alone, and goes with the mark it belongs to', async () => {
    const karla = await house().browseDemo('karla');
    const says = async (came: string, why: string) => {
      const form = await karla.get(`${group}/register`);
      const bo = personIn(form, 'Bo');
      await karla.post(`${group}/register`, { ...seenIn(form), [`came-${bo}`]: came, [`why-${bo}`]: why });
      return (await karla.get(group)).text;
    };
    assert.match(await says('absent', ''), /Bo Kom ikke. Rettet/, 'what was said before does not come back');
    assert.match(await says('absent', 'in_work'), /Bo Kom ikke, i praktik eller job. Rettet/);
    assert.match(await says('absent', ''), /Bo Kom ikke. Rettet/);
    assert.match(await says('late', 'ill'), /Bo Kom sent. Rettet/);
    assert.deepEqual(await reasons(), ['ill', null, 'in_work', null]);
  });

  test('is never written over unseen: the second one is told what the first one wrote', async () => {
    const karla = await house().browseDemo('karla');
    const lea = await house().browseDemo('lea');
    const [hers, theirs] = [await karla.get(`${group}/register`), await lea.get(`${group}/register`)];
    await karla.post(`${group}/register`, { ...seenIn(hers), [`came-${personIn(hers, 'Ulla')}`]: 'present' });
    const refused = await lea.post(`${group}/register`, {
      ...seenIn(theirs),
      [`came-${personIn(theirs, 'Ulla')}`]: 'excused',
    });
    assert.equal(refused.status, 409);
    assert.match(refused.text, /Ulla: Karla Mønster skrev »Mødt«/);
    assert.match((await karla.get(group)).text, /Ulla Mødt. Skrevet af Karla/);
    await lea.post(`${group}/register`, {
      ...seenIn(refused),
      [`came-${personIn(refused, 'Ulla')}`]: 'excused',
    });
    assert.match((await karla.get(group)).text, /Ulla Afbud. Rettet af Lea/);
  });

  test('is moved, and the rest of it along, but for what was recorded', async () => {
    const karla = await house().browseDemo('karla');
    const second = await thatIs(2);
    const form = await karla.get(`${second}/change`);
    const body = changed(form, { on: '26.11.2026', at: '10', reach: 'rest' });
    const both = await Promise.all([1, 2].map(() => karla.post(`${second}/change`, body)));
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    );
    assert.match((await karla.get(second)).text, /2. gang af 8 Torsdag 26. november kl. 10–10.45/);
    assert.match((await karla.get(await thatIs(3))).text, /3. gang af 8 Torsdag 3. december kl. 10/);
    assert.match((await karla.get(group)).text, /1. gang af 8 Onsdag 18. november kl. 9.15/);
    assert.equal(
      (await karla.post(`${group}/change`, changed(await karla.get(`${group}/change`), {}))).status,
      422,
    );
  });

  test('is not moved unseen: the second one is told where it is now', async () => {
    const [karla, lea] = [await house().browseDemo('karla'), await house().browseDemo('lea')];
    const third = await thatIs(3);
    const [hers, theirs] = [await karla.get(`${third}/change`), await lea.get(`${third}/change`)];
    await karla.post(`${third}/change`, changed(hers, { at: '11' }));
    const refused = await lea.post(`${third}/change`, changed(theirs, { at: '12' }));
    assert.equal(refused.status, 409);
    assert.match(refused.text, /Nu står der: Torsdag 3. december kl. 11/);
    assert.match((await karla.get(third)).text, /kl. 11–11.45/);
  });

  test('stays where it is once another authority has written attendance, and says so', async () => {
    const [fifth, karla] = [await thatIs(5), await house().browseDemo('karla')];
    await house().database.administrator.query(
      `insert into attendance (authority_id, id, session_id, session_kind, held_by, held_on, enrolment_id, citizen_id, run_id, referral_id, status, recorded_by)
       select e.authority_id, gen_random_uuid(), s.id, s.kind, s.held_by, s.held_on, e.id, e.citizen_id, e.run_id, e.referral_id, 'present', s.held_by
       from session s, enrolment e where s.id = $1 and e.authority_id <> s.organisation_id limit 1`,
      [fifth.split('/')[2]],
    );
    const before = await karla.get(fifth);
    const moved = changed(await karla.get(`${fifth}/change`), { on: '24.12.2026', at: '8' });
    const refused = await karla.post(`${fifth}/change`, moved);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Der er skrevet fremmøde. Så bliver mødet, hvor det er/);
    assert.equal((await karla.get(fifth)).text, before.text);
  });

  test('is called off, and keeps what was recorded', async () => {
    const karla = await house().browseDemo('karla');
    const seventh = await thatIs(7);
    await karla.postAndFollow(`${seventh}/cancellation`, { reach: 'rest' });
    assert.match((await karla.get(seventh)).text, /Mødet er aflyst/);
    assert.match((await karla.get(group)).text, /1. gang af 6/);
    assert.equal((await karla.post(`${group}/cancellation`, { reach: 'this' })).status, 422);
  });

  test('is moved by nobody who only takes part in it', async () => {
    const [fourth, erik] = [await thatIs(4), await house().browseDemo('erik')];
    for (const way of ['change', 'cancellation'])
      assert.equal((await erik.get(`${fourth}/${way}`)).status, 404);
  });

  test('stands in a calendar without a word of what it is', async () => {
    const karla = await house().browseDemo('karla');
    const entry = await karla.get(`${await thatIs(2)}/calendar.ics`);
    assert.equal(entry.headers.get('content-type'), 'text/calendar; charset=utf-8');
    assert.match(entry.html, /DTSTART:20261126T090000Z/);
    assert.doesNotMatch(entry.html, /Ro i hverdagen|lokale|Karla|Asta/);
  });

  /** The session that is the so-manieth of the group. */
  const thatIs = async (number: number): Promise<string> => {
    const { rows } = await house().database.administrator.query<{ id: string }>(
      `select id from session where series_id = (select series_id from session where id = $2)
       order by held_on, id offset $1 limit 1`,
      [number - 1, group.split('/')[2]],
    );
    return `/sessions/${rows[0]?.id}`;
  };

  test('has no attendance before its day', async () => {
    house().moveTo(plainDate('2026-11-17'));
    const karla = await house().browseDemo('karla');
    const form = await karla.get(`${group}/register`);
    const early = await karla.post(`${group}/register`, {
      ...seenIn(form),
      [`came-${personIn(form, 'Asta')}`]: 'late',
    });
    assert.equal(early.status, 422);
    assert.match(early.text, /Mødet er ikke holdt endnu/);
  });
});

function aTalk(form: Seen): Record<string, string> {
  const select = /<select[^>]*name="holder".*?<\/select>/s.exec(form.html)?.[0] ?? '';
  const holder = /<option value="([^"]*)" selected/.exec(select)?.[1];
  return {
    kind: 'talk',
    on: '19.11.2026',
    at: '9.15',
    minutes: '45',
    place_kind: 'house',
    place: 'lokale 2',
    holder: holder ?? '',
    times: '1',
    every_weeks: '1',
  };
}

/** The form of a change as it stands, with some of it typed anew. */
function changed(form: Seen, anew: Record<string, string>): FormData {
  const body = new FormData();
  body.set('seen', /name="seen" value="([^"]*)"/.exec(form.html)?.[1] ?? '');
  for (const name of ['on', 'at', 'place', 'title'])
    body.set(name, new RegExp(`id="${name}" name="${name}"[^>]*value="([^"]*)"`).exec(form.html)?.[1] ?? '');
  for (const name of ['minutes', 'place_kind', 'holder']) {
    const select = new RegExp(`<select[^>]*name="${name}".*?</select>`, 's').exec(form.html)?.[0] ?? '';
    body.set(name, /<option value="([^"]*)" selected/.exec(select)?.[1] ?? '');
  }
  for (const [, who] of form.html.matchAll(/name="enrolment" value="([^"]*)"[^>]*checked/g))
    body.append('enrolment', who ?? '');
  for (const [name, value] of Object.entries(anew)) body.set(name, value);
  return body;
}

function idIn(address: string): string {
  return /[0-9a-f-]{36}/.exec(address)?.[0] ?? '';
}

/** The value behind a tick box by the name beside it. */
function choiceOf(form: Seen, name: string): string {
  return new RegExp(`value="([0-9a-f-]{36})"[^>]*/?><label[^>]*><span>${name}<`).exec(form.html)?.[1] ?? '';
}

/** The hidden marks of what the page was shown with. */
function seenIn(form: Seen): Record<string, string> {
  const fields = [...form.html.matchAll(/name="(seen-[0-9a-f-]{36})" value="([^"]*)"/g)];
  const chosen = [...form.html.matchAll(/name="(came-[0-9a-f-]{36})" value="([^"]*)"[^>]*checked/g)];
  return Object.fromEntries([...fields, ...chosen].map(([, name, value]) => [name ?? '', value ?? '']));
}

/** The enrolment of somebody in a register. */
function personIn(form: Seen, name: string): string {
  return (
    new RegExp(`<legend class="sr-only">${name}</legend>.*?name="came-([0-9a-f-]{36})"`, 's').exec(
      form.html,
    )?.[1] ?? ''
  );
}
