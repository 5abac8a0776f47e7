import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import {
  beginDraft,
  citizenCalled,
  houseWithEveryRun,
  referralFrom,
  runOf,
  writeAndSend,
} from './a-way-in.ts';
import { type Browsing, hiddenIn } from './browsing.ts';

const told = {
  route: 'call-first',
  'fact-flexjob-award': 'yes',
  'fact-award-date': '1.9.2026',
  'fact-because-of-mental-health': 'yes',
  'step-told_briefly': '16.11.2026',
  'step-leaflet_handed_out': '16.11.2026',
  grounds: 'Har fået fleksjob og savner en at følges med.',
};
const met = {
  'criterion-needs-close-support': 'yes',
  'criterion-soon-ready': 'yes',
  'criterion-met-the-project-group': 'yes',
};

describe('the way in, from draft to answer', () => {
  const house = houseWithEveryRun('2026-11-18');
  let [karla, dorte, pia, lea, asta] = [] as unknown as [Browsing, Browsing, Browsing, Browsing, Browsing];
  let [citizen, run, draft, referral] = ['', '', '', ''];

  const sql = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await house().database.administrator.query(text, values)).rows as Row[];
  const record = (who: Browsing, step: string, outcome: string, on = '18.11.2026') =>
    who.post(`${referral}/steps/${step}`, { id: randomUUID(), outcome, on });
  const answer = (fields: Record<string, string>) =>
    pia.post(`${referral}/decision`, { id: randomUUID(), reason: '', ...fields });

  before(async () => {
    const { browseDemo } = house();
    karla = await browseDemo('karla');
    dorte = await browseDemo('dorte');
    pia = await browseDemo('pia');
    lea = await browseDemo('lea');
    asta = await browseDemo('asta');
    citizen = await citizenCalled(house(), 'Asta');
    run = await runOf(house(), 'aarhus-odder');
    draft = await beginDraft(karla, citizen, run);
    referral = referralFrom(draft);
  });

  test('a draft asks what the definition asks, and is seen by its owner alone', async () => {
    const own = await karla.get(draft);
    for (const words of ['Har borgeren fået bevilget fleksjob?', 'Vi mødes sammen med din sagsbehandler'])
      assert.ok(own.text.includes(words), words);
    for (const other of [dorte, pia, lea, asta]) assert.notEqual((await other.get(draft)).status, 200);
    assert.match((await karla.get('/referrals')).text, /Dine kladder Asta Til Rampen.*Skriv videre/);
    for (const other of [dorte, pia, lea])
      assert.doesNotMatch((await other.get('/referrals')).text, /Dine kladder/);
  });

  test('what cannot be sent is said at each field, and everything typed is kept, for another day too', async () => {
    const typed = { ...told, 'fact-award-date': 'i foråret', 'fact-flexjob-award': '', grounds: ' ' };
    const refused = await karla.post(draft, { 'way-on': 'check', ...typed });
    assert.equal(refused.status, 422);
    assert.match(refused.html, /id="fact-award-date-error"[^>]*>.*Skriv datoen/s);
    assert.match(refused.html, /id="fact-flexjob-award-error"/);
    assert.match(refused.html, /id="grounds-error"/);
    assert.match((await karla.get(draft)).html, /value="i foråret"/);
    assert.equal((await karla.get(`${draft}/check`)).location, draft);
    const later = await karla.postAndFollow(draft, { 'way-on': 'later', ...typed });
    assert.match(later.text, /Kladden er gemt/);
  });

  test('the last look shows every answer with a way back, and two presses send one referral', async () => {
    const check = await karla.post(draft, { 'way-on': 'check', ...told });
    const seen = await karla.get(check.location ?? '');
    assert.match(seen.text, /Har borgeren fået bevilget fleksjob\? Ja Ret/);
    assert.match(seen.html, new RegExp(`href="${draft}#fact-award-date"`));
    const [first, second] = await Promise.all([
      karla.post(`${draft}/check`, {}),
      karla.post(`${draft}/check`, {}),
    ]);
    assert.deepEqual([first.location, second.location], [`${referral}?done=sent`, `${referral}?done=sent`]);
    const id = referral.split('/').at(-1);
    assert.equal((await sql('select from referral where id = $1', id)).length, 1);
    assert.equal((await sql('select from eligibility_fact where referral_id = $1', id)).length, 3);
    assert.deepEqual(await sql('select stage, typed from referral_draft where id = $1', id), [
      { stage: 'sent', typed: {} },
    ]);
  });

  test('the leaflet and having told about it are dated facts from the sending', async () => {
    const rows = await sql<{ step_key: string; on_date: string }>(
      `select step_key, on_date::text, outcome from intake_fact where referral_id = $1 order by step_key`,
      referral.split('/').at(-1),
    );
    assert.deepEqual(
      rows.map(({ step_key, on_date }) => [step_key, on_date]),
      [
        ['leaflet', '2026-11-16'],
        ['told', '2026-11-16'],
      ],
    );
  });

  test('who referred and is not responsible sees where it stands and never what it says', async () => {
    await sql(
      `update responsible_caseworker set period = daterange(lower(period), '2026-11-18') where citizen_id = $1 and upper_inf(period)`,
      citizen,
    );
    const status = await karla.get(referral);
    assert.equal(status.status, 200);
    assert.match(status.text, /Venter på svar Svar senest 2\. december/);
    assert.doesNotMatch(status.text, /savner en at følges med|fleksjob\?|Vejen ind/);
    await sql(
      `update responsible_caseworker set period = daterange(lower(period), null) where citizen_id = $1 and upper(period) = '2026-11-18'`,
      citizen,
    );
  });

  test('the intake reads the facts, and a yes says what is missing: step, choice, judgement', async () => {
    const page = await pia.get(referral);
    assert.match(page.text, /Hvilken dag er fleksjobbet bevilget\? 1\. september 2026/);
    assert.match(page.text, /sygdom eller sårbarhed\. opfyldt Bygger på/);
    const refused = await answer({ answer: 'accepted' });
    assert.equal(refused.status, 422);
    for (const words of [
      'mangler: Projektgruppen ringer',
      'mangler: Afklarende samtale',
      'skal borgeren selv have sagt ja',
      'Tag stilling, før svaret kan være ja: Borgeren har brug for tæt støtte.',
    ])
      assert.ok(refused.text.includes(words), words);
    assert.match(refused.html, /value="accepted" checked/);
  });

  test('steps are written down by those whose part they are; a mistake keeps what was typed', async () => {
    assert.equal((await record(karla, 'talk', 'held')).status, 409);
    const refused = await record(pia, 'talk', 'held', 'i går');
    assert.equal(refused.status, 422);
    assert.match(refused.html, /value="i går"/);
    assert.equal((await record(pia, 'call', 'reached')).status, 303);
    const form = await pia.get(`${referral}/steps/talk`);
    const fields = { ...hiddenIn(form, `${referral}/steps/talk`), outcome: 'held', on: '18.11.2026' };
    for (const press of [1, 2])
      assert.equal((await pia.post(`${referral}/steps/talk`, fields)).status, 303, `press ${press}`);
    const [{ n } = { n: 0 }] = await sql<{ n: number }>(
      `select count(*)::int as n from intake_fact where referral_id = $1 and step_key = 'talk'`,
      referral.split('/').at(-1),
    );
    assert.equal(n, 1);
  });

  test('an eligibility fact is put right by a new row; the old one stays', async () => {
    const refused = await karla.post(`${referral}/facts/award-date`, { 'fact-award-date': 'snart' });
    assert.equal(refused.status, 422);
    assert.match(refused.html, /value="snart"/);
    await karla.postAndFollow(`${referral}/facts/award-date`, {
      'fact-award-date': '2.9.2026',
      reason: 'Der stod den første i brevet.',
    });
    assert.match((await pia.get(referral)).text, /bevilget\? 2\. september 2026/);
    const kept = await sql(
      `select from eligibility_fact where referral_id = $1 and fact_key = 'award-date'`,
      referral.split('/').at(-1),
    );
    assert.equal(kept.length, 2);
    assert.equal((await karla.get(`${referral}/facts/religion`)).location, referral);
  });

  test('the citizen sees where it stands and says for themself; nobody else can in their name', async () => {
    assert.match((await asta.get('/my-page')).text, /Vejen ind.*Vi mødtes i dag.*Vil du være med\?/);
    assert.equal((await asta.post(`${referral}/choice`, {})).status, 422);
    for (const other of [karla, pia, lea])
      assert.equal((await other.post(`${referral}/choice`, { choice: 'yes' })).status, 404);
    const thinking = await asta.postAndFollow(`${referral}/choice`, { choice: 'thinking' });
    assert.match(thinking.text, /Tag dig god tid/);
    assert.match((await pia.get('/referrals')).text, /Asta tænker over det/);
    const refused = await answer({ answer: 'accepted', ...met });
    assert.match(refused.text, /skal borgeren selv have sagt ja/);
    assert.match((await asta.postAndFollow(`${referral}/choice`, { choice: 'yes' })).text, /Dit ja er gemt/);
  });

  test('the yes is given with the judgements behind it, and the intake sees the referral no longer', async () => {
    const accepted = await answer({ answer: 'accepted', ...met });
    assert.equal(accepted.location, '/referrals?done=accepted');
    assert.equal((await pia.get(referral)).status, 404);
    const own = await asta.get(referral);
    assert.match(own.text, /Borgeren har brug for tæt støtte\. vurderet opfyldt/);
    const criteria = await sql(
      'select criterion_key, found, judged from referral_criterion where referral_id = $1 order by 1',
      referral.split('/').at(-1),
    );
    assert.deepEqual(criteria, [
      { criterion_key: 'flexjob-award', found: 'holds', judged: null },
      { criterion_key: 'met-the-project-group', found: null, judged: 'yes' },
      { criterion_key: 'needs-close-support', found: null, judged: 'yes' },
      { criterion_key: 'soon-ready', found: null, judged: 'yes' },
    ]);
  });

  test('the citizen may still say no, without a reason, and the yes is still known', async () => {
    assert.match((await asta.get(referral)).text, /Har du fortrudt\?/);
    const no = await asta.postAndFollow(`${referral}/choice`, { choice: 'no' });
    assert.match(no.text, /Dit nej er gemt/);
    assert.doesNotMatch(no.text, /Vil du være med|Har du fortrudt|hvorfor svaret/);
    const statuses = await sql<{ status: string }>(
      'select status from referral_status where referral_id = $1 order by recorded_at',
      referral.split('/').at(-1),
    );
    assert.deepEqual(
      statuses.map(({ status }) => status),
      ['sent', 'accepted', 'withdrawn'],
    );
    assert.equal((await asta.post(`${referral}/choice`, { choice: 'yes' })).location, referral);
  });

  test('a draft that is thrown away leaves nothing behind', async () => {
    const another = await beginDraft(karla, citizen, run);
    await karla.post(another, { 'way-on': 'later', ...told });
    assert.match((await karla.postAndFollow(`${another}/throw-away`, {})).text, /Kladden er smidt væk/);
    assert.deepEqual(await sql('select typed from referral_draft where id = $1', another.split('/').at(-1)), [
      { typed: {} },
    ]);
    assert.equal((await karla.get(another)).location, '/referrals');
  });

  test('a no that staff write down closes at once, and a second press is answered calmly', async () => {
    const next = await beginDraft(karla, citizen, run);
    referral = referralFrom(next);
    await writeAndSend(karla, next, { ...told, route: 'joint-meeting' });
    const fields = { id: randomUUID(), outcome: 'no', on: '18.11.2026' };
    const first = await karla.post(`${referral}/steps/choice`, fields);
    assert.equal(first.location, '/referrals?done=withdrawn');
    const second = await karla.post(`${referral}/steps/choice`, fields);
    assert.equal(second.status, 409);
    assert.match(second.text, /Så er det første gemt/);
    assert.equal((await pia.get(referral)).status, 404);
  });
});

describe('a referral and the version of its programme', () => {
  const house = houseWithEveryRun('2026-11-18');
  const readiness = {
    'fact-readiness': 'aktivitetsparat',
    'fact-in-treatment': 'no',
    grounds: 'Vil gerne i gang.',
  };
  const versionTo = async (run: string, number: number): Promise<void> => {
    await house().database.administrator.query(
      `update run set programme_version_id = (select v.id from programme_version v join programme p on p.id = v.programme_id
         where p.key = 'naestved' and v.number = $2) where id = $1`,
      [run, number],
    );
  };

  test('is pinned when it is sent: a draft is asked anew, a sent one is judged by its own', async () => {
    const karla = await house().browseDemo('karla');
    const pia = await house().browseDemo('pia');
    const run = await runOf(house(), 'naestved');
    await versionTo(run, 1);
    const [asta, bo] = [await citizenCalled(house(), 'Asta'), await citizenCalled(house(), 'Bo')];
    const [first, second] = [await beginDraft(karla, asta, run), await beginDraft(karla, bo, run)];
    await writeAndSend(karla, first, readiness);
    await karla.post(second, { 'way-on': 'later', ...readiness });
    await versionTo(run, 2);
    const asked = await karla.post(`${second}/check`, {});
    assert.equal(asked.status, 422);
    assert.match(asked.text, /både psykiske vanskeligheder og et misbrug\? Svar på det her/);
    assert.doesNotMatch((await pia.get(referralFrom(first))).text, /misbrug/);
    await writeAndSend(karla, second, { ...readiness, 'fact-dual-problems': 'yes' });
    const newer = await pia.get(referralFrom(second));
    assert.match(newer.text, /misbrug.*ikke opfyldt/);
    const refused = await pia.post(`${referralFrom(second)}/decision`, {
      id: randomUUID(),
      answer: 'accepted',
      reason: 'Alligevel',
      'criterion-psychological-difficulties': 'yes',
      'criterion-too-ill-for-work': 'yes',
    });
    assert.equal(refused.status, 422);
    assert.match(
      refused.text,
      /Svaret kan ikke være ja, for det her er ikke opfyldt: Borgeren har ikke både/,
    );
  });

  test('sets a soft criterion aside with words, and never without', async () => {
    const karla = await house().browseDemo('karla');
    const pia = await house().browseDemo('pia');
    const draft = await beginDraft(
      karla,
      await citizenCalled(house(), 'Asta'),
      await runOf(house(), 'lemvig'),
    );
    await writeAndSend(karla, draft, {
      'fact-benefit': 'sygedagpenge',
      'fact-readiness': 'jobparat',
      'fact-would-stop-without': 'yes',
      grounds: 'Er ved at stoppe.',
    });
    const decide = (reason: string) =>
      pia.post(`${referralFrom(draft)}/decision`, {
        id: randomUUID(),
        answer: 'accepted',
        reason,
        'criterion-in-the-host-programme': 'yes',
        'criterion-difficulties': 'yes',
      });
    const silent = await decide(' ');
    assert.match(silent.text, /Skriv, hvorfor svaret er ja, selv om ikke alt er opfyldt/);
    assert.equal((await decide('Vil meget gerne.')).location, '/referrals?done=accepted');
  });
});

describe('the clock of an answer', () => {
  const house = houseWithEveryRun('2026-11-18');

  test('runs from the sending, as the definition says, and stands on the day of whoever answers', async () => {
    const karla = await house().browseDemo('karla');
    const pia = await house().browseDemo('pia');
    const draft = await beginDraft(
      karla,
      await citizenCalled(house(), 'Bo'),
      await runOf(house(), 'hedensted'),
    );
    await writeAndSend(karla, draft, {
      'fact-benefit': 'kontanthjaelp',
      'fact-psychiatric-diagnosis': 'yes',
      grounds: 'Vil gerne i gang.',
    });
    house().moveTo(plainDate('2026-11-29'));
    assert.match((await pia.get('/my-day')).text, /Bo svar om 3 dage Henvist for 11 dage siden/);
    house().moveTo(plainDate('2026-12-04'));
    assert.match((await pia.get('/my-day')).text, /Bo 2 dage over svarfristen/);
  });
});
