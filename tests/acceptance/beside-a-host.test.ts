import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { goesOnAtHost } from '../builders/a-host-course.ts';
import { giveModel } from './a-model-of-its-own.ts';
import { type Browsing, hiddenIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const host = 'virksomhed-i-virksomheden';

describe('a course of a programme that is added to another', () => {
  const house = demoHouse('2026-11-18');
  let course: string;
  let [karla, lea, jens]: Browsing[] = [];
  const at = (who: Browsing | undefined): Browsing => who ?? assert.fail('nobody browses');

  before(async () => {
    course = `/enrolments/${await giveModel(house(), 'Asta', { host: { programme: host } })}`;
    [karla, lea, jens] = [
      await house().browseDemo('karla'),
      await house().browseDemo('lea'),
      await house().browseDemo('jens'),
    ];
  });

  /** Begins a course at the host for somebody, or ends it on a day. */
  const atHost = async (callName: string, endedOn: string | null): Promise<void> => {
    const { administrator } = house().database;
    await goesOnAtHost(administrator, callName, host);
    await administrator.query(
      `update enrolment e set ended_on = $2 from programme_version v, programme p, citizen_call_name n
       where v.id = e.programme_version_id and p.id = v.programme_id and p.key = $3
         and n.citizen_id = e.citizen_id and n.call_name = $1`,
      [callName, endedOn, host],
    );
  };
  const ends = /Forløbet hos værten (slutter|sluttede)/;

  test('says nothing while the one at the host goes on', async () => {
    await atHost('Asta', null);
    assert.doesNotMatch((await at(karla).get(course)).text, ends);
    assert.doesNotMatch((await at(karla).get('/my-day')).text, ends);
  });

  test('asks its people when the one at the host is about to end, and goes on', async () => {
    await atHost('Asta', '2026-11-25');
    assert.match((await at(karla).get('/my-day')).text, /Forløbet hos værten slutter onsdag 25\. november/);
    assert.match((await at(karla).get(course)).text, /Forløbet hos værten slutter 25\. november 2026/);
    assert.match((await at(jens).get(course)).text, /lukker ikke af sig selv/);
  });

  test('is not closed with it', async () => {
    await atHost('Asta', '2026-11-10');
    const { status, text, html } = await at(karla).get(course);
    assert.equal(status, 200);
    assert.match(text, /Forløbet hos værten sluttede 10\. november 2026/);
    assert.match(html, /notes\/new/);
  });

  test('begins only beside a course at the host', async () => {
    const { administrator } = house().database;
    const { rows } = await administrator.query(
      `update referral r set programme_version_id = e.programme_version_id from enrolment e, citizen_call_name n
       where e.id = $1 and n.citizen_id = r.citizen_id and n.call_name = 'Finn' returning r.id`,
      [course.split('/')[2]],
    );
    const start = `/referrals/${rows[0]?.id}/start`;
    const refused = await at(lea).post(start, {
      ...formIn(await at(lea).get(start), start),
      'starts-on': '23.11.2026',
    });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Vælg en dag, hvor borgeren også er i gang hos værten/);
    await atHost('Finn', null);
    const begun = await at(lea).post(start, { ...formIn(refused, start), 'starts-on': '23.11.2026' });
    assert.match(begun.location ?? begun.text, /^\/enrolments\//);
  });
});

/** The form as it is shown: what is hidden, and who is expected in each role. */
function formIn(seen: Seen, action: string): Record<string, string> {
  const selects = [...seen.html.matchAll(/<select[^>]*name="([^"]*)".*?<\/select>/gs)];
  const chosen = selects.flatMap(([select, name]) => {
    const value = /<option value="([^"]+)" selected/.exec(select)?.[1];
    return value === undefined || name === undefined ? [] : [[name, value] as const];
  });
  return { ...hiddenIn(seen, action), ...Object.fromEntries(chosen) };
}
