import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { nameProjectGroup } from './a-project-group.ts';
import { beginDraft, citizenCalled, houseWithEveryRun, referralFrom, writeAndSend } from './a-way-in.ts';
import { type Browsing, linkIn } from './browsing.ts';

const told = {
  route: 'call-first',
  'fact-flexjob-award': 'yes',
  'fact-because-of-mental-health': 'yes',
  grounds: 'Vil gerne følges med.',
};

describe('the intake board', () => {
  const house = houseWithEveryRun('2026-11-18');
  let [karla, pia, lea, asta] = [] as unknown as Browsing[];
  let [run, referral] = ['', ''];

  const boardOf = async (who: Browsing | undefined): Promise<string> =>
    (await who?.get(`/intake?run=${run}`))?.text ?? '';
  const record = (step: string, outcome: string, on = '18.11.2026') =>
    pia?.postAndFollow(`${referral}/steps/${step}`, { id: randomUUID(), outcome, on });

  before(async () => {
    const { browseDemo } = house();
    run = await nameProjectGroup(house());
    [karla, pia] = [await browseDemo('karla'), await browseDemo('pia')];
    [lea, asta] = [await browseDemo('lea'), await browseDemo('asta')];
  });

  test('says what will be here while nobody is on their way', async () => {
    assert.match(await boardOf(pia), /Ingen er på vej ind lige nu/);
  });

  test('is for the intake and whoever leads, and for nobody else', async () => {
    for (const who of ['karla', 'jens', 'erik', 'asta', 'arne', 'stine'] as const)
      assert.equal((await (await house().browseDemo(who)).get('/intake')).status, 404, who);
    assert.equal((await lea?.get('/intake'))?.status, 200);
  });

  test('has the columns of the definition, and the meeting and the choice as two facts', async () => {
    assert.ok(karla);
    const draft = await beginDraft(karla, await citizenCalled(house(), 'Asta'), run);
    await writeAndSend(karla, draft, told);
    referral = referralFrom(draft);
    const board = await boardOf(pia);
    assert.match(board, /Henvist 1 .* Møde aftalt 0 .* Borgeren vælger 0 .* Besluttes 0/);
    assert.match(board, /Asta 0 dage Ådal Kommune, .* Møde ikke aftalt Valg afventer Svar senest 2\. dec/);
    assert.match(await boardOf(lea), /Klar til start 0/);
  });

  test('moves a card by facts alone, each with the one link to what comes next', async () => {
    assert.ok(pia);
    assert.equal(linkIn(await pia.get(`/intake?run=${run}`), 'Asta'), `${referral}/steps/told`);
    for (const [step, outcome] of [
      ['told', 'done'],
      ['leaflet', 'done'],
      ['call', 'reached'],
    ] as const)
      await record(step, outcome);
    await record('talk', 'agreed', '20.11.2026');
    assert.match(await boardOf(pia), /Møde aftalt 1 Mødet skal holdes Asta .*Møde 20\. nov Valg afventer/);
    await record('talk', 'held');
    assert.match(
      await boardOf(pia),
      /Borgeren vælger 1 Tænker sig om Asta .*Møde holdt 18\. nov Valg afventer/,
    );
    assert.equal(linkIn(await pia.get(`/intake?run=${run}`), 'Asta'), `${referral}/steps/choice`);
    await asta?.postAndFollow(`${referral}/choice`, { choice: 'yes' });
    assert.match(await boardOf(pia), /Besluttes 1 Svar med grund Asta .*Valg ja, 18\. nov/);
    assert.equal(linkIn(await pia.get(`/intake?run=${run}`), 'Asta'), `${referral}#answer-referral`);
  });

  test('shows first whose answer is due, and says it in words', async () => {
    assert.ok(karla);
    house().moveTo(plainDate('2026-11-25'));
    const draft = await beginDraft(karla, await citizenCalled(house(), 'Bo'), run);
    await writeAndSend(karla, draft, told);
    house().moveTo(plainDate('2026-12-04'));
    assert.match(await boardOf(pia), /Asta 16 dage .*2 dage over fristen/);
    house().moveTo(plainDate('2026-11-25'));
  });

  test('shows a restricted citizen under a neutral name', async () => {
    await house().database.administrator.query(
      `insert into citizen_protection (authority_id, id, citizen_id, kind, period, recorded_by)
       select n.authority_id, gen_random_uuid(), n.citizen_id, 'restricted', '[2026-01-01,)', c.account_id
       from citizen_call_name n join responsible_caseworker c on c.citizen_id = n.citizen_id where n.call_name = 'Bo' limit 1`,
    );
    // Dorte sits in the intake and stands to Bo in no other way; Pia works with him, and knows whose card it is.
    const board = await boardOf(await house().browseDemo('dorte'));
    assert.match(board, /Beskyttet borger/);
    assert.doesNotMatch(board, /\bBo\b/);
  });

  test('logs who stood on it', async () => {
    const { rows } = await house().database.administrator.query(
      `select distinct l.action from read_log l join read_log_person p on p.read_log_id = l.id where l.action = '/intake'`,
    );
    assert.equal(rows.length, 1);
  });
});
