import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import { DatabaseError } from 'pg';
import type { Browsing } from './browsing.ts';
import { hiddenIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

/** A definition as a file would have it, changed here and there. */
type Written = { version: number; [field: string]: unknown } & {
  intake: { criteria: unknown[] };
  phases: { ends: { weeks: number } }[];
  consents: { textVersion: number; purpose: { da: string; en: string } }[];
  roles: unknown[];
};

describe('publishing a version, and moving a course to it', () => {
  const house = demoHouse(day);
  let publisher: Browsing;
  let coordinator: Browsing;
  let written: Written;
  let course: string;

  const administrator = () => house().database.administrator;
  const next = (change: (definition: Written) => void): string => {
    const definition = structuredClone(written);
    definition.version = 2;
    change(definition);
    return JSON.stringify(definition);
  };
  const longer = (): string =>
    next((definition) => {
      for (const phase of definition.phases.slice(0, 1)) phase.ends.weeks = 30;
      for (const consent of definition.consents.slice(0, 1)) {
        consent.textVersion = 2;
        consent.purpose = { da: 'Et nyt formål', en: 'A new purpose' };
      }
    });

  before(async () => {
    publisher = await house().browseDemo('arne');
    coordinator = await house().browseDemo('karla');
    const folder = new URL('../../programmes/', import.meta.url);
    const { rows } = await administrator().query<{ key: string; id: string }>(
      `select p.key, e.id from enrolment e join citizen_call_name n using (authority_id, citizen_id)
         join programme_version v on v.id = e.programme_version_id join programme p on p.id = v.programme_id
       where n.call_name = 'Asta'`,
    );
    const [row] = rows;
    assert.ok(row);
    course = `/enrolments/${row.id}`;
    written = JSON.parse(await readFile(new URL(`${row.key}.1.json`, folder), 'utf8')) as Written;
  });

  test('a broken definition is told in words, with place and what to do, and nothing is lost', async () => {
    const notJson = await publisher.post('/programmes/publish', { text: '{ "key": ' });
    assert.equal(notJson.status, 422);
    assert.match(notJson.text, /Filen kan ikke læses fra linje 1/);
    const broken = await publisher.post('/programmes/publish', {
      text: next((definition) => definition.roles.splice(0, 1)),
    });
    assert.equal(broken.status, 422);
    assert.match(broken.text, /ting at rette/);
    assert.match(broken.html, /<textarea[^>]*>\s*\{/);
    const nothing = await publisher.post('/programmes/publish', { text: ' ' });
    assert.match(nothing.text, /Vælg en fil, eller sæt teksten ind/);
    const noFile = await publisher.get('/programmes/publish?file=findes-ikke.1.json');
    assert.match(noFile.text, /Filen findes ikke/);
    assert.equal((await publisher.get('/programmes')).status, 200);
  });

  test('a version without a new number, or with a consent changed in silence, is not published', async () => {
    const same = await publisher.post('/programmes/publish', { text: JSON.stringify(written) });
    assert.equal(same.status, 422);
    assert.match(same.text, /Versionen har nummer 1, men den næste er nummer 2/);
    const silent = await publisher.post('/programmes/publish', {
      text: next((definition) => {
        for (const consent of definition.consents.slice(0, 1)) consent.purpose = { da: 'Andet', en: 'Other' };
      }),
    });
    assert.equal(silent.status, 422);
    assert.match(silent.text, /siger noget andet end før, men har samme nummer/);
  });

  test('what is new is shown before it is published; publishing twice is publishing once', async () => {
    const review = await publisher.post('/programmes/publish', { text: longer() });
    assert.equal(review.status, 200);
    assert.match(review.text, /Nyt siden version 1/);
    assert.match(review.text, /Slutter Ændret Før: efter 26 uger · Nu: efter 30 uger/);
    assert.match(review.text, /Før: 1 · Nu: 2/);
    const publish = '/programmes/publish/now';
    const fields = { ...hiddenIn(review, publish), text: longer() };
    const published = await publisher.postAndFollow(publish, fields);
    assert.match(published.text, /Versionen er udgivet/);
    assert.match(published.text, /af Arne Attrap/);
    assert.match((await publisher.postAndFollow(publish, fields)).text, /Versionen er udgivet/);
    const other = await publisher.post(publish, { ...fields, id: '' });
    assert.equal(other.status, 422);
    const { rows } = await administrator().query(
      `select (select count(*)::int from event where action = 'programme.publish') as events,
              (select count(*)::int from programme_version v join programme p on p.id = v.programme_id
               where v.number = 2 and p.key = $1) as versions`,
      [written['key']],
    );
    assert.deepEqual(rows[0], { events: 1, versions: 1 });
  });

  test('a published version can neither be changed nor deleted, by anybody', async () => {
    for (const statement of [
      'update programme_version set published_on = published_on',
      'delete from programme_version where number = 99',
      'truncate programme_version cascade',
    ]) {
      await assert.rejects(
        administrator().query(statement),
        (fault) => fault instanceof DatabaseError && fault.code === '23001',
        statement,
      );
    }
  });

  test('nobody else publishes', async () => {
    for (const who of ['lea', 'karla', 'asta'] as const) {
      const somebody = await house().browseDemo(who);
      assert.equal((await somebody.get('/programmes')).status, 404);
      assert.equal((await somebody.post('/programmes/publish', { text: longer() })).status, 404);
      assert.equal((await somebody.post('/programmes/publish/now', { text: longer() })).status, 404);
    }
  });

  test('a course stays in its version until somebody moves it, having seen what changes', async () => {
    const page = await coordinator.get(`${course}/version`);
    assert.match(page.text, /Forløbet følger version 1/);
    assert.match(page.text, /Det betyder det for Asta/);
    assert.match(page.text, /Forløbet slutter .* → /);
    assert.match(page.text, /Slutter Ændret Før: efter 26 uger · Nu: efter 30 uger/);
    const address = `${course}/version`;
    const hidden = hiddenIn(page, address);
    const refused = await coordinator.post(address, { ...hidden, reason: ' ' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Skriv, hvorfor I skifter/);

    const before = await coordinator.get(course);
    assert.match(before.text, /Uge 9 af 26/);
    const moved = await coordinator.postAndFollow(address, {
      ...hidden,
      reason: 'Asta vil have fire uger mere',
    });
    assert.match(moved.text, /Forløbet følger nu en nyere version/);
    assert.match(moved.text, /Uge 9 af 30/);
    await coordinator.postAndFollow(address, { ...hidden, reason: 'Asta vil have fire uger mere' });
    const history = await coordinator.get(address);
    assert.match(history.text, /Fra version 1 til 2 .* af Karla Mønster: Asta vil have fire uger mere/);
    assert.match(history.text, /Der er ingen nyere version/);
    const { rows } = await administrator().query(
      `select (select count(*)::int from enrolment_version_move) as moves,
              (select count(*)::int from event where action = 'enrolment.move_version') as events`,
    );
    assert.deepEqual(rows[0], { moves: 1, events: 1 });
  });

  test('whoever was shown an older state is told, and nothing is moved', async () => {
    const stale = { id: '', from: '1', to: '2', reason: 'For sent' };
    const late = await coordinator.post(`${course}/version`, stale);
    assert.equal(late.status, 409);
    assert.match(late.text, /Nogen har skiftet imens/);
  });

  test('a colleague without that right, the citizen and staff elsewhere cannot', async () => {
    for (const who of ['jens', 'pia', 'dorte', 'asta'] as const) {
      const somebody = await house().browseDemo(who);
      assert.equal((await somebody.get(`${course}/version`)).status, 404, who);
      assert.equal((await somebody.post(`${course}/version`, {})).status, 404, who);
    }
  });

  test('the column follows the act and nothing else', async () => {
    const { rows } = await administrator().query<{ column_name: string }>(
      `select column_name from information_schema.role_column_grants
       where table_name = 'enrolment' and grantee = 'fodfaeste_app' and privilege_type = 'UPDATE'`,
    );
    assert.equal(
      rows.some(({ column_name }) => column_name === 'programme_version_id'),
      false,
    );
  });
});
