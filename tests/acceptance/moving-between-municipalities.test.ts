import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { explainFigure } from '../../src/features/runs/index.ts';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

/** Somebody who moves between two municipalities of a run has two records, and is counted once. */
describe('moving between municipalities', () => {
  const house = demoHouse(day);
  let leader: Browsing;
  let run: string;
  /** Two records: before the move in one municipality, after it in the other. */
  let before_: Record<string, string>;
  let after: Record<string, string>;

  const rows = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, string>[]> =>
    (await house().database.administrator.query<Record<string, string>>(sql, [...values])).rows;
  const only = async (sql: string, values: readonly unknown[] = []): Promise<string> =>
    Object.values((await rows(sql, values))[0] ?? {})[0] ?? assert.fail(sql);

  before(async () => {
    leader = await house().browseDemo('rune');
    run = await only(`select id from run where name = 'Ro og retning'`);
    const people = await rows(
      `select distinct on (e.authority_id) e.authority_id, e.citizen_id, e.id as enrolment, n.call_name as name,
              (select max(x.account_id::text) from team_member x where x.enrolment_id = e.id) as member
       from enrolment e join citizen_call_name n on n.citizen_id = e.citizen_id
       where e.run_id = $1 and e.ended_on is null and e.starts_on < '2026-10-01'
       order by e.authority_id, e.starts_on`,
      [run],
    );
    [before_ = {}, after = {}] = people;
    assert.ok(before_['authority_id'] && after['authority_id']);
  });

  const boxes = async (): Promise<string> => {
    const { html } = await leader.get(`/runs/${run}`);
    return (
      /way\/started">\s*(\d+)/.exec(html)?.[1] ??
      html.match(/way\/started"[^>]*>[^<]*<[^>]*>(\d+)|way\/started[^>]*>(\d+)/)?.[1] ??
      ''
    );
  };
  const idIn = (html: string): string => /name="id" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const typed = async (changes: Record<string, string> = {}) => ({
    id: idIn((await leader.get(`/runs/${run}/moves`)).html),
    from: before_['citizen_id'] ?? '',
    to: after['citizen_id'] ?? '',
    'moved-on': '1.9.2026',
    'told-by': 'citizen',
    ...changes,
  });
  const asOnTheDay = () => rows(`update move_link set recorded_at = $1`, [`${day}T09:00:00Z`]);

  test('what is missing is said at its field, and nothing chosen is lost', async () => {
    const refused = await leader.post(
      `/runs/${run}/moves`,
      await typed({ to: before_['citizen_id'] ?? '', 'moved-on': '31.2.2026', 'told-by': '' }),
    );
    assert.equal(refused.status, 422);
    for (const words of [
      /Vælg en sag i en anden kommune/,
      /Skriv dagen som/,
      /Vælg, hvem der har fortalt det/,
    ])
      assert.match(refused.text, words);
    assert.match(refused.html, /31\.2\.2026/);
  });

  test('is counted once on the page of the run, in the list and in the explained figure', async () => {
    const counted = Number(
      await only(`select count(*)::text from enrolment where run_id = $1 and starts_on <= $2`, [run, day]),
    );
    const link = await typed();
    const [first, again] = [
      await leader.post(`/runs/${run}/moves`, link),
      await leader.post(`/runs/${run}/moves`, link),
    ];
    assert.deepEqual([first.status, again.status], [303, 303]);
    assert.equal(await only(`select count(*)::text from move_link`), '1');
    await asOnTheDay();
    assert.equal(Number(await boxes()), counted - 1);
    const asked = {
      account: await only(`select account_id from demo_role where position = 26`),
      run,
      rule: 'completed-with-recommendation',
      moment: { asOf: plainDate(day), knownAt: plainDate(day) },
    };
    const seen = await rows(`select count(*)::int as n from read_log_person where citizen_id = $1`, [
      before_['citizen_id'],
    ]);
    const answer = await explainFigure(house().database.administrator, asked, plainDate(day), 'da');
    assert.ok(answer.ok && answer.lines.includes(`Alle i tallet: ${counted - 1}`));
    const then = await rows(`select count(*)::int as n from read_log_person where citizen_id = $1`, [
      before_['citizen_id'],
    ]);
    assert.ok(Number(then[0]?.['n']) > Number(seen[0]?.['n']), 'both records are in the log');
    const before = { ...asked, moment: { ...asked.moment, knownAt: plainDate('2026-11-17') } };
    const earlier = await explainFigure(house().database.administrator, before, plainDate(day), 'da');
    assert.ok(
      earlier.ok && earlier.lines.includes(`Alle i tallet: ${counted}`),
      'as it was known the day before',
    );
  });

  test('shows neither municipality anything of the other’s record', async () => {
    const { app } = house().database;
    for (const [own, other] of [
      [before_, after],
      [after, before_],
    ] as const) {
      const [worker] = await rows(
        `select e.id as job, e.account_id as account from employment e
         where e.organisation_id = $1 and e.account_id in (select referrer_account_id from referral where citizen_id = $2
           union select account_id from responsible_caseworker where citizen_id = $2
           union select account_id from team_member where citizen_id = $2) limit 1`,
        [own['authority_id'], own['citizen_id']],
      );
      await app.query('begin');
      await app.query('select app.enter($1, $2, null, $3, $4)', [
        worker?.['account'],
        worker?.['job'],
        day,
        `${day}T10:00:00Z`,
      ]);
      const found = async (table: string, citizen: string | undefined) =>
        (await app.query(`select from ${table} where citizen_id = $1`, [citizen])).rowCount;
      assert.ok((await found('citizen_call_name', own['citizen_id'])) !== 0, 'she knows her own citizen');
      for (const table of ['citizen_call_name', 'referral', 'enrolment', 'work_fact', 'benefit_fact'])
        assert.equal(await found(table, other['citizen_id']), 0, table);
      assert.equal((await app.query('select from move_link')).rowCount, 0);
      await app.query('rollback');
    }
  });

  test('is undone in the open, and whoever does not lead the run finds no such page', async () => {
    const moved = await only(`select id from move_link`);
    const undone = await leader.postAndFollow(`/runs/${run}/moves/undo`, { move: moved });
    assert.match(undone.text, /De tælles igen hver for sig/);
    await leader.post(`/runs/${run}/moves/undo`, { move: moved });
    assert.equal(await only(`select count(*)::text from move_link`), '2');
    assert.equal(await only(`select count(*)::text from event where action = 'move_link.record'`), '2');
    for (const who of ['lea', 'solvej', 'frida', 'asta'] as const)
      assert.equal((await (await house().browseDemo(who)).get(`/runs/${run}/moves`)).status, 404);
  });
});
