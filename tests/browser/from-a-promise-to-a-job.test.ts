import assert from 'node:assert/strict';
import { before, describe, type TestContext, test } from 'node:test';
import { addDays, addWeeks, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { lendingTexts } from '../../src/features/answering/index.ts';
import { beginTexts } from '../../src/features/placements/beginning/begin-texts.ts';
import { evaluationTexts } from '../../src/features/placements/evaluating/evaluation-texts.ts';
import { linkTexts } from '../../src/features/placements/linking/link-texts.ts';
import { placementTexts } from '../../src/features/placements/placement-texts.ts';
import { formatTypedDate } from '../../src/platform/i18n/dates.ts';
import { servedHouse } from './served-house.ts';
import { finger } from './steps/hands.ts';
import { go, openAddress, type Person, somebody, type Way } from './steps/person.ts';
import { sees, wordsOn } from './steps/seeing.ts';
import { signedInAs } from './steps/signing-in.ts';

const company = 'Gartneriet Solsiden';
const longest = 240_000;

/** The same way as `acceptance/from-a-promise-to-a-job.test.ts`, every page of it seen in a browser by whose page it is. */
describe('from a promise to a job, in browsers', () => {
  const house = servedHouse({ who: 'everybody' });
  const [agreed, links] = [placementTexts.da, linkTexts.da];

  const rows = async (sql: string, values: readonly unknown[]): Promise<Record<string, string>[]> =>
    (await house().administrator.query<Record<string, string>>(sql, [...values])).rows;
  const first = async (sql: string, ...values: readonly unknown[]): Promise<Record<string, string>> =>
    (await rows(sql, values))[0] ?? assert.fail(sql);
  const codeOf = async (code: string): Promise<string> =>
    (await first(`select id from code where code = $1 and system_key = 'work-kinds'`, code))['id'] ?? '';
  const typed = (day: PlainDate): string => formatTypedDate(day);

  /** Somebody in the run who has not come as far as a door yet, and those around. */
  const found = async () => {
    const day = house().today();
    const run = await first(
      `select a.run_id as run, a.account_id as account, e.id as employment
       from appointment a join employment e on e.account_id = a.account_id and e.organisation_id = a.organisation_id
         join run on run.id = a.run_id join programme_version v on v.id = run.programme_version_id
       where a.part = 'project_leader' and v.definition ->> 'key' = 'hedensted' and a.period @> $1::date limit 1`,
      day,
    );
    const course = await first(
      `select e.id as course, e.citizen_id as citizen, m.account_id as account, j.id as employment
       from enrolment e
         join team_member m on m.enrolment_id = e.id and m.access_row = 'team_company_consultant' and m.period @> $2::date
         join employment j on j.account_id = m.account_id and j.period @> $2::date
       where e.run_id = $1 and e.ended_on is null
         and not exists (select from work_fact f where f.citizen_id = e.citizen_id)
         and not exists (select from other_fact f where f.citizen_id = e.citizen_id)
       order by e.id limit 1`,
      run['run'],
      day,
    );
    const coordinator = await first(
      `select m.account_id as account, j.id as employment from team_member m
         join employment j on j.account_id = m.account_id and j.period @> $2::date
       where m.enrolment_id = $1 and m.coordinates and m.period @> $2::date limit 1`,
      course['course'],
      day,
    );
    const own = crypto.randomUUID();
    await rows(`insert into account (id) values ($1)`, [own]);
    await rows(
      `insert into citizen_account (authority_id, citizen_id, account_id) select authority_id, id, $2 from citizen where id = $1`,
      [course['citizen'], own],
    );
    return { run, course, coordinator, own };
  };
  let people: Awaited<ReturnType<typeof found>>;

  before(async () => {
    people = await found();
  });

  /** Somebody with a window of their own. */
  async function window(t: TestContext, who: 'leader' | 'consultant' | 'coordinator' | 'citizen') {
    const way: Way = { house: house(), hands: finger, language: 'da', script: true, width: widths[who] };
    const { run, course, coordinator, own } = people;
    const signed = { leader: run, consultant: course, coordinator, citizen: { account: own } }[who];
    const { account = '', employment } = signed as Record<string, string>;
    return signedInAs(t, way, who, { account, employment });
  }

  /** Comes to a page, fills in what its form asks for by name, and sends it. */
  async function send(who: Person, address: string, fields: Record<string, string>, button?: string) {
    await openAddress(who, address);
    for (const [name, value] of Object.entries(fields)) await put(who, name, value);
    const main = who.page.locator('main');
    const press =
      button === undefined
        ? main.locator('button.button-primary').first()
        : main.getByRole('button', { name: button, exact: true });
    await go(who, press);
  }

  async function put({ page, hands }: Person, name: string, value: string): Promise<void> {
    const field = page.locator(`main [name="${name}"]`);
    const kind = await field.first().evaluate((one) => one.getAttribute('type') ?? one.tagName);
    if (kind === 'SELECT') await field.selectOption(value);
    else if (kind === 'radio' || kind === 'checkbox')
      await page.locator(`main [name="${name}"][value="${value}"] + label`).click();
    else await hands.write(field, value);
  }

  /** Two rows of the leader's page in which the same person may stand, and how many people they are. */
  async function figures(leader: Person): Promise<readonly number[]> {
    await openAddress(leader, `/runs/${people.run['run']}`);
    const text = await wordsOn(leader);
    return [
      /Har fået ordinære løntimer, job eller fleksjob .*?\b(\d+)\saf/,
      /Afklaret til fleksjob .*?\b(\d+)\saf/,
      /(\d+) forskellige personer har nået mindst ét/,
    ].map((told) => Number(told.exec(text)?.[1] ?? assert.fail(`${told} in ${text}`)));
  }

  test('a promise, a yes word for word, three who agree, a placement and a job: one more of each, and one person', {
    timeout: longest,
  }, async (t) => {
    const { run, course } = people;
    const [leader, consultant, coordinator, citizen] = [
      await window(t, 'leader'),
      await window(t, 'consultant'),
      await window(t, 'coordinator'),
      await window(t, 'citizen'),
    ];
    const before = await figures(leader);
    const begins = house().today();
    const ends = addWeeks(begins, 12);

    await send(consultant, `/runs/${run['run']}/company-acts/pledge`, {
      company,
      on: typed(addDays(begins, -14)),
      people: '1',
      'work-kind': await codeOf('virksomhedspraktik'),
    });
    const pledge = await first(
      `select id from company_act where run_id = $1 and act = 'pledge' order by recorded_at desc limit 1`,
      run['run'],
    );
    const person = `/citizens/${course['citizen']}`;
    const opened = { pledge: pledge['id'] ?? '', on: typed(addDays(begins, -7)) };
    await send(consultant, `${person}/doors/introduction`, opened);
    await send(consultant, `${person}/wishes/change`, { tasks: 'Noget ude', skills: 'Luge' });

    await send(citizen, `${person}/places/${pledge['id']}/tell`, { chosen: 'skill: Luge' });
    await sees(citizen, `Det her får ${company}`);
    await go(citizen, citizen.page.locator('main button[value="yes"]'));
    await openAddress(consultant, `${person}/doors`);
    await sees(consultant, 'Borger og plads passer sammen');

    const list = `/enrolments/${course['course']}/placements`;
    await send(consultant, `${list}/new`, {
      company,
      code: await codeOf('virksomhedspraktik'),
      from: typed(begins),
      to: typed(ends),
      hours: '8',
      goals: 'At prøve en hel uge',
      tasks: 'Luge og plante ud',
      contacts: 'Gartneren, 00 00 00 77',
    });
    const one = new URL(consultant.page.url()).pathname;
    await send(citizen, one, {}, agreed.yes);
    await send(consultant, `${one}/link`, {}, links.make);
    const letter = await letterOn(consultant);
    const workplace = await somebody(
      t,
      { house: house(), hands: finger, language: 'da', script: false, width: 320 },
      'workplace',
    );
    await comeBy(workplace, letter);
    await workplace.hands.write(workplace.page.locator('#name'), 'Gartneren');
    await go(workplace, workplace.page.getByRole('button', { name: links.yes }));
    await openAddress(consultant, one);
    await sees(consultant, agreed.allSaidYes);

    await send(consultant, one, { on: typed(begins) }, beginTexts.da.begin);
    house().moveWeeksAhead(12);
    await send(citizen, one, { 'led-to': 'led_to_job', words: 'Det gik godt' }, evaluationTexts.da.send);
    await comeBy(workplace, letter);
    await put(workplace, 'led-to', 'led_to_job');
    await workplace.hands.write(workplace.page.locator('#evaluation-name'), 'Gartneren');
    await go(workplace, workplace.page.getByRole('button', { name: evaluationTexts.da.send }));
    await sees(workplace, evaluationTexts.da.thanksTitle);
    assert.deepEqual((await figures(leader)).slice(0, 2), before.slice(0, 2), 'a placement is no job');

    house().moveWeeksAhead(2);
    const fleksjob = await codeOf('fleksjob');
    const decided = { 'decided-for': 'work', code: fleksjob, from: typed(ends), source: 'staff' };
    await send(coordinator, `${person}/benefit-facts/decision`, decided);
    const job = { pledge: '', company, on: typed(addDays(ends, 7)), hours: '10', code: fleksjob };
    await send(consultant, `${person}/doors/work`, job);
    assert.deepEqual(
      await figures(leader),
      before.map((number) => number + 1),
    );
  });

  async function letterOn({ page }: Person): Promise<{ readonly address: string; readonly code: string }> {
    const address = /\/company-link\/[\w-]+/.exec(await page.content())?.[0];
    const code = /\b(\d{3})\s(\d{3})\b/.exec(await page.locator('main').innerText());
    return { address: address ?? assert.fail('no link'), code: `${code?.[1]}${code?.[2]}` };
  }

  async function comeBy(workplace: Person, { address, code }: { address: string; code: string }) {
    await openAddress(workplace, address);
    await workplace.hands.write(workplace.page.getByLabel(lendingTexts.da.codeLabel), code);
    await go(workplace, workplace.page.getByRole('button', { name: lendingTexts.da.open, exact: true }));
  }
});

/** Whoever sits at a desk, and whoever holds a phone. */
const widths = { leader: 1280, consultant: 1280, coordinator: 1280, citizen: 375 } as const;
