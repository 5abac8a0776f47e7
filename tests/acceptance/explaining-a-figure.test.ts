import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { explainFigure } from '../../src/features/runs/index.ts';
import { demoHouse } from './demo-house.ts';

const day = plainDate('2026-11-18');
const moment = { asOf: day, knownAt: day };
const rule = 'completed-with-recommendation';

describe('explaining a figure on the command line', () => {
  const house = demoHouse(day);

  const one = async (sql: string): Promise<Record<string, string>> => {
    const { rows } = await house().database.administrator.query<Record<string, string>>(sql);
    return rows[0] ?? assert.fail(sql);
  };
  const leaderOf = (title: string) =>
    one(`select a.account_id as account, a.run_id as run from appointment a
           join demo_role d on d.account_id = a.account_id
         where a.part = 'project_leader' and d.position = ${title === 'rune' ? 26 : 4} limit 1`);
  const explained = async (account: string | undefined, run: string | undefined, asked = rule) =>
    explainFigure(
      house().database.administrator,
      { account: account ?? '', run: run ?? '', rule: asked, moment },
      day,
      'da',
    );

  test('tells its leader how it is made, who is behind it and who is left out, as the page does', async () => {
    const { account, run } = await leaderOf('rune');
    const answer = await explained(account, run);
    assert.ok(answer.ok);
    const leader = await house().browseDemo('rune');
    const page = await leader.get(`/runs/${run}/figures/${rule}`);
    const named = answer.lines
      .filter((line) => line.startsWith('  '))
      .map((line) => line.trim().split(':')[0] ?? '');
    assert.ok(named.length > 5);
    for (const name of named) assert.ok(page.text.includes(name), name);
    const told = answer.lines.find((line) => line.startsWith('Alle i tallet'));
    assert.match(told ?? '', /^Alle i tallet: \d+$/);
    assert.ok(page.text.includes(told?.split(': ')[1] ?? '–'));
  });

  test('writes everybody it names in the log, for the citizen to see', async () => {
    const { account, run } = await leaderOf('rune');
    const before = await one(`select count(*)::int as n from read_log_person`);
    const answer = await explained(account, run);
    const after = await one(`select count(*)::int as n from read_log_person`);
    const told = await one(`select action from read_log order by recorded_at desc limit 1`);
    assert.equal(told['action'], 'figure.explain_on_command_line', 'not as if she had looked herself');
    const named = answer.ok ? answer.lines.filter((line) => line.startsWith('  ')).length : 0;
    assert.ok(named > 0 && Number(after['n']) > Number(before['n']));
  });

  test('shows nothing to an account that does not lead the run, and names the rules where one is mistyped', async () => {
    const { account, run } = await leaderOf('rune');
    const other = await leaderOf('lea');
    assert.deepEqual(await explained(other['account'], run), { ok: false, refusal: 'not-leader' });
    const mistyped = await explained(account, run, 'no-such-rule');
    assert.ok(!mistyped.ok && mistyped.refusal === 'no-rule' && mistyped.rules.includes(rule));
  });
});
