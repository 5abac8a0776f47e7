import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type PlainDate, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { type Browsing, hiddenIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = plainDate('2026-11-18');
const company = 'Gartneriet Solsiden';

/** A place is promised, a citizen says yes to it, three agree, it goes well, and what was promised to the funder is nearer. */
describe('from a promise to a job', () => {
  const house = demoHouse(day, { who: 'everybody', readIn: 'lists' });
  let [leader, coordinator, consultant, citizen, workplace]: Browsing[] = [];
  let [run, who, course, pledge, one]: string[] = [];

  const at = (browsing: Browsing | undefined): Browsing => browsing ?? assert.fail('nobody browses');
  const said = (value: string | undefined): string => value ?? assert.fail('not there yet');
  const rows = async (sql: string, values: readonly unknown[]): Promise<Record<string, string>[]> =>
    (await house().database.administrator.query<Record<string, string>>(sql, [...values])).rows;
  const only = async (sql: string, values: readonly unknown[] = []): Promise<string> =>
    said(Object.values((await rows(sql, values))[0] ?? {})[0]);
  const codeOf = (code: string) =>
    only(`select id from code where code = $1 and system_key = 'work-kinds'`, [code]);
  const moveTo = (on: PlainDate | string) => house().moveTo(plainDate(on));

  /** Opens a page, fills in the form on it and sends it. */
  const send = async (by: Browsing | undefined, page: string, typed: Record<string, string>, to = page) =>
    at(by).post(to, { ...hiddenIn(await at(by).get(page), to), ...typed });
  const went = ({ status, text }: Seen): void => assert.equal(status, 303, text.slice(0, 1500));

  /** Three figures of the leader's page: two rows in which the same person may stand, and how many people they are. */
  const figures = async (): Promise<readonly number[]> => {
    const { text } = await at(leader).get(`/runs/${run}`);
    return [
      /Har fået ordinære løntimer, job eller fleksjob \d+ % (\d+) af/,
      /Afklaret til fleksjob \d+ % (\d+) af/,
      /(\d+) forskellige personer har nået mindst ét/,
    ].map((told) => Number(said(told.exec(text)?.[1])));
  };
  let promisedBefore: readonly number[];

  before(async () => {
    const [led] = await rows(
      `select a.run_id as run, a.account_id as account, e.id as employment
       from appointment a join employment e on e.account_id = a.account_id and e.organisation_id = a.organisation_id
         join run on run.id = a.run_id join programme_version v on v.id = run.programme_version_id
       where a.part = 'project_leader' and v.definition ->> 'key' = 'hedensted' and a.period @> $1::date limit 1`,
      [day],
    );
    run = led?.['run'];
    leader = await house().browseAs(said(led?.['account']), said(led?.['employment']));
    // Somebody who has not come as far as a door yet.
    const [found] = await rows(
      `select e.id as course, e.citizen_id as citizen, m.account_id as account, j.id as employment
       from enrolment e
         join team_member m on m.enrolment_id = e.id and m.access_row = 'team_company_consultant' and m.period @> $2::date
         join employment j on j.account_id = m.account_id and j.period @> $2::date
       where e.run_id = $1 and e.ended_on is null
         and not exists (select from work_fact f where f.citizen_id = e.citizen_id)
         and not exists (select from other_fact f where f.citizen_id = e.citizen_id)
       order by e.id limit 1`,
      [run, day],
    );
    [course, who] = [found?.['course'], found?.['citizen']];
    consultant = await house().browseAs(said(found?.['account']), said(found?.['employment']));
    const [leads] = await rows(
      `select m.account_id as account, j.id as employment from team_member m
         join employment j on j.account_id = m.account_id and j.period @> $2::date
       where m.enrolment_id = $1 and m.coordinates and m.period @> $2::date limit 1`,
      [course, day],
    );
    coordinator = await house().browseAs(said(leads?.['account']), said(leads?.['employment']));
    const own = crypto.randomUUID();
    await rows(`insert into account (id) values ($1)`, [own]);
    await rows(
      `insert into citizen_account (authority_id, citizen_id, account_id) select authority_id, id, $2 from citizen where id = $1`,
      [who, own],
    );
    citizen = await house().browseAs(own, null);
    promisedBefore = await figures();
  });

  test('a company promises a place, and a door opens', async () => {
    const typed = { company, on: '2.11.2026', people: '1', 'work-kind': await codeOf('virksomhedspraktik') };
    went(await send(consultant, `/runs/${run}/company-acts/pledge`, typed));
    pledge = await only(
      `select id from company_act where run_id = $1 and act = 'pledge' order by recorded_at desc limit 1`,
      [run],
    );
    went(await send(consultant, `/citizens/${who}/doors/introduction`, { pledge, on: '3.11.2026' }));
  });

  test('the citizen reads the very text a company gets, and their yes is the match', async () => {
    went(await send(consultant, `/citizens/${who}/wishes/change`, { tasks: 'Noget ude', skills: 'Luge' }));
    const tell = `/citizens/${who}/places/${pledge}/tell`;
    const chosen = { chosen: 'skill: Luge', ownWords: '', language: 'da' };
    const seen = await send(citizen, tell, { ...chosen, press: 'see' });
    assert.match(seen.text, /Det her får Gartneriet Solsiden/);
    went(await at(citizen).post(tell, { ...hiddenIn(seen, tell), ...chosen, press: 'yes' }));
    assert.match((await at(consultant).get(`/citizens/${who}/doors`)).text, /Borger og plads passer sammen/);
  });

  test('one agreement is accepted by three: at work, on the own page, and by a link with a code', async () => {
    const list = `/enrolments/${course}/placements`;
    const written = await send(consultant, `${list}/new`, {
      company,
      code: await codeOf('virksomhedspraktik'),
      from: '1.12.2026',
      to: '26.2.2027',
      hours: '8',
      goals: 'At prøve en hel uge',
      tasks: 'Luge og plante ud',
      accommodations: 'En pause hver time',
      contacts: 'Gartneren, 00 00 00 77',
    });
    went(written);
    one = written.location?.split('?')[0];
    went(await send(citizen, said(one), {}, `${one}/yes`));
    const made = await at(consultant).post(`${one}/link`, {});
    const link = said(/http:\/\/[^/<]+(\/company-link\/[\w-]+)/.exec(made.html)?.[1]);
    const code = said(/Koden (\d{3} \d{3})/.exec(made.text)?.[1]).replace(' ', '');
    workplace = house().browse();
    went(await at(workplace).post(link, { code }));
    went(await send(workplace, '/agreement', { name: 'Gartneren' }, '/agreement/yes'));
    assert.match((await at(consultant).get(said(one))).text, /alle har sagt ja/);
  });

  test('it begins by one press, and when it is over both say how it went', async () => {
    moveTo('2026-12-01');
    went(await send(consultant, said(one), { on: '1.12.2026' }, `${one}/begin`));
    moveTo('2027-02-26');
    const good = { 'led-to': 'led_to_job', words: 'Det gik godt' };
    went(await send(citizen, said(one), good, `${one}/evaluation`));
    went(await send(workplace, '/agreement', { ...good, name: 'Gartneren' }, '/agreement/evaluation'));
    const { text } = await at(consultant).get(said(one));
    assert.match(
      text,
      /Det førte til et job\..*Gartneren svarede 26\. februar 2027\..*Det førte til et job\./,
    );
    assert.deepEqual((await figures()).slice(0, 2), promisedBefore.slice(0, 2), 'a placement is no job');
  });

  test('the job stands in two rows of what was promised, and is one person', async () => {
    moveTo('2027-03-08');
    const decided = {
      'decided-for': 'work',
      code: await codeOf('fleksjob'),
      from: '15.2.2027',
      source: 'staff',
    };
    went(await send(coordinator, `/citizens/${who}/benefit-facts/decision`, decided));
    const job = { pledge: '', company, on: '1.3.2027', hours: '10', code: await codeOf('fleksjob') };
    went(await send(consultant, `/citizens/${who}/doors/work`, job));
    assert.deepEqual(
      await figures(),
      promisedBefore.map((number) => number + 1),
    );
  });
});
