import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

/** A report about a part of a run: one municipality, or those who began in some half-years. */
describe('telling of a part of a run', () => {
  const house = demoHouse(day);
  let leader: Browsing;
  let run: string;
  let fund: string;

  const rows = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, string>[]> =>
    (await house().database.administrator.query<Record<string, string>>(sql, [...values])).rows;
  const only = async (sql: string, values: readonly unknown[] = []): Promise<string> =>
    Object.values((await rows(sql, values))[0] ?? {})[0] ?? '';

  before(async () => {
    leader = await house().browseDemo('rune');
    run = await only(`select id from run where name = 'Ro og retning'`);
    fund = await only(`select id from organisation where name = 'Havnefonden'`);
    // Nothing has been told of the run yet: what was told before could close a part.
    await rows(`truncate edition_delivery, sealed_edition, edition_basis, edition_proposal`);
  });

  test('a report about one municipality tells of that, and of no target and no way', async () => {
    const towns = await rows(
      `select p.organisation_id as id, o.name from run_party p join organisation o on o.id = p.organisation_id
       where p.run_id = $1 and p.part = 'authority' order by o.name`,
      [run],
    );
    const typed = {
      recipient: fund,
      to: '1.7.2026',
      'started-from': '2026-2',
      'started-to': '2025-1',
      activities: 'Kun en del.',
    };
    const reversed = await leader.post(`/runs/${run}/reports`, typed);
    assert.equal(reversed.status, 422);
    assert.match(reversed.text, /Vælg et halvår, der ikke ligger før det første/);
    assert.match(reversed.html, /Kun en del\./);
    const told: string[] = [];
    for (const { id = '', name = '' } of towns) {
      const whole = { ...typed, 'started-from': '', 'started-to': '', authority: id };
      const seen = await leader.postAndFollow(`/runs/${run}/reports`, whole);
      if (!seen.text.includes(`Handler om ${name}`)) continue;
      told.push(name);
      assert.doesNotMatch(seen.text, /mål mindst/);
      assert.doesNotMatch(seen.html, /id="way"/);
      const report = await only(`select id from report where only_authority_id = $1`, [id]);
      const again = await leader.get(`/runs/${run}/reports/${report}`);
      assert.ok(again.html.includes(`<option value="${id}" selected=""`));
    }
    assert.ok(told.length > 0, 'one of the towns can be told of');
  });

  test('what was told of a part closes what would show a few beside it, and is no earlier edition of the whole', async () => {
    const [report] = await rows(
      `select id, revision::text from report where only_authority_id is not null limit 1`,
    );
    const approved = await leader.postAndFollow(`/runs/${run}/reports/${report?.['id']}/approval`, {
      revision: report?.['revision'] ?? '',
    });
    assert.match(approved.text, /Udgaven er godkendt af dig/);
    const basis = await only(`select exact -> 'part' ->> 'authority' from edition_basis`);
    assert.ok(basis !== '');
    const again = await leader.get(
      (await only(`select '/runs/' || run_id || '/editions/' || id from edition_proposal`)) ?? '',
    );
    assert.match(again.text, /Alle tal er de samme/);
    const whole = await leader.postAndFollow(`/runs/${run}/reports`, { recipient: fund, to: '1.7.2026' });
    assert.doesNotMatch(whole.text, /Siden udgaven om tiden/);
  });
});
