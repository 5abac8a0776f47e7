import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { nameProjectGroup } from './a-project-group.ts';
import { beginDraft, citizenCalled, houseWithEveryRun, referralFrom, writeAndSend } from './a-way-in.ts';
import { type Browsing, hiddenIn } from './browsing.ts';

describe('a sent referral is put right, and never in silence', () => {
  const house = houseWithEveryRun('2026-11-18');
  let [karla, dorte, pia, lea, asta] = [] as unknown as Browsing[];
  let [referral, id] = ['', ''];

  const sql = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await house().database.administrator.query(text, values)).rows as Row[];
  const form = async (who: Browsing, address: string) => hiddenIn(await who.get(address), address);

  before(async () => {
    const { browseDemo } = house();
    [karla, dorte, pia] = [await browseDemo('karla'), await browseDemo('dorte'), await browseDemo('pia')];
    [lea, asta] = [await browseDemo('lea'), await browseDemo('asta')];
    const run = await nameProjectGroup(house());
    const draft = await beginDraft(karla, await citizenCalled(house(), 'Asta'), run);
    await writeAndSend(karla, draft, {
      route: 'call-first',
      'fact-flexjob-award': 'yes',
      'fact-award-date': '1.9.2026',
      'fact-because-of-mental-health': 'yes',
      grounds: 'Vil gerne tilbage til noget med planter.',
    });
    referral = referralFrom(draft);
    id = referral.split('/').at(-1) ?? '';
  });

  test('by the responsible caseworker, who says why', async () => {
    assert.ok(karla);
    const address = `${referral}/amend`;
    const fields = {
      ...(await form(karla, address)),
      grounds: 'Vil gerne arbejde ude.',
      route: 'joint-meeting',
    };
    const refused = await karla.post(address, { ...fields, reason: ' ' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Skriv kort, hvorfor du retter/);
    assert.match(refused.html, /Vil gerne arbejde ude\./);
    for (const press of [1, 2]) {
      const saved = await karla.post(address, { ...fields, reason: 'Asta fortalte mere.' });
      assert.equal(saved.location, `${referral}?done=amended`, `press ${press}`);
    }
    const rows = await sql(
      'select part, old_value, new_value, reason from referral_amendment where referral_id = $1 order by part',
      id,
    );
    assert.deepEqual(rows, [
      {
        part: 'grounds',
        old_value: 'Vil gerne tilbage til noget med planter.',
        new_value: 'Vil gerne arbejde ude.',
        reason: 'Asta fortalte mere.',
      },
      { part: 'route', old_value: 'call-first', new_value: 'joint-meeting', reason: 'Asta fortalte mere.' },
    ]);
  });

  test('so that the new words stand, and everybody who sees the referral can read the old ones', async () => {
    for (const who of [karla, pia, lea, asta]) {
      const page = await who?.get(referral);
      assert.match(
        page?.text ?? '',
        /Vil gerne arbejde ude\..*Rettet undervejs Begrundelsen Fra: Vil gerne tilbage/,
      );
      assert.match(page?.text ?? '', /Fordi: Asta fortalte mere\. Karla Mønster, 18\. nov/);
    }
    // The way in is the new one: another meeting, and other steps.
    assert.match((await pia?.get(referral))?.text ?? '', /Vi mødes sammen med din sagsbehandler|Fælles møde/);
  });

  test('by the citizen, who is asked for no reason', async () => {
    assert.ok(asta);
    const address = `${referral}/amend-own`;
    const asked = await asta.get(address);
    assert.doesNotMatch(asked.text, /Hvorfor retter du/);
    const saved = await asta.postAndFollow(address, {
      ...hiddenIn(asked, address),
      grounds: 'Jeg vil gerne arbejde ude, helst i en have.',
      route: 'joint-meeting',
    });
    assert.match(saved.text, /Rettelsen er gemt.*helst i en have.*Dig selv, 18\. nov/);
    assert.match((await pia?.get(referral))?.text ?? '', /Borgeren selv, 18\. nov/);
  });

  test('by nobody else', async () => {
    for (const who of [dorte, pia, lea, asta])
      assert.equal((await who?.get(`${referral}/amend`))?.status, 404);
    for (const who of [karla, dorte, pia, lea])
      assert.equal((await who?.post(`${referral}/amend-own`, { grounds: 'x' }))?.status, 404);
  });

  test('an eligibility fact with its reason, in the trail of those who may read such facts', async () => {
    assert.ok(karla);
    const address = `${referral}/facts/award-date`;
    const silent = await karla.post(address, { 'fact-award-date': '2.9.2026' });
    assert.equal(silent.status, 422);
    assert.match(silent.text, /Skriv kort, hvorfor du retter/);
    await karla.postAndFollow(address, { 'fact-award-date': '2.9.2026', reason: 'Stod forkert i brevet.' });
    for (const who of [karla, pia, asta])
      assert.match(
        (await who?.get(referral))?.text ?? '',
        /bevilget\? Fra: 1\. september 2026\. Til: 2\. september 2026\. Fordi: Stod forkert i brevet\./,
      );
    assert.doesNotMatch((await lea?.get(referral))?.text ?? '', /Stod forkert i brevet/);
  });

  test('not after the answer, which rests on what it said', async () => {
    await pia?.postAndFollow(`${referral}/decision`, {
      id: randomUUID(),
      reason: 'Der er en anden indsats, der passer bedre.',
      answer: 'refused',
    });
    assert.equal((await karla?.get(`${referral}/amend`))?.status, 404);
    assert.equal((await asta?.post(`${referral}/amend-own`, { grounds: 'x' }))?.location, referral);
    const rows = await sql('select from referral_amendment where referral_id = $1', id);
    assert.equal(rows.length, 3);
  });
});
